package churn

import (
	"math"
	"math/rand/v2"
)

// penalties are the λ that cross-validation chooses among. The penalty is on the sum over customers, so the same λ weighs less with more of them.
func penalties() []float64 { return []float64{1000, 300, 100, 30, 10, 3, 1, 0.3, 0.1} }

// stream keeps the draws of this package apart from those of others with the same seed.
const stream = 0x636875726e

// folds deals the customers into k parts with equal shares of lost ones. Customers come in order of id, so the deal depends on the seed and on who they are.
func folds(of []int, lost []bool, k int, seed uint64) [][]int {
	rng := rand.New(rand.NewPCG(seed, stream))
	out := make([][]int, k)
	next := 0
	for _, class := range []bool{true, false} {
		var members []int
		for _, i := range of {
			if lost[i] == class {
				members = append(members, i)
			}
		}
		rng.Shuffle(len(members), func(a, b int) { members[a], members[b] = members[b], members[a] })
		for _, i := range members {
			out[next%k] = append(out[next%k], i)
			next++
		}
	}
	return out
}

// crossed is what cross-validation found.
type crossed struct {
	lambda     float64         // of the model of all
	risk       map[int]float64 // out of fold, by customer
	deviance   []float64       // per customer, out of fold, by penalty
	perFold    []float64       // the penalty that each outer fold chose
	notSettled bool
}

// crossValidate chooses the penalty, and predicts each customer by a model that has not seen that customer; the penalty of that model too is chosen without the
// customer. The model that leaves out the folds a and b serves both a, with b as its test, and b, with a: so nesting costs k(k − 1)/2 fits a penalty, not k(k − 1).
func crossValidate(d *design, of []int, lost []bool, opts Options) *crossed {
	parts := folds(of, lost, opts.Folds, opts.Seed)
	grid := penalties()
	c := &crossed{risk: make(map[int]float64, len(of)), deviance: make([]float64, len(grid))}
	inner := c.innerDeviance(d, parts, lost)
	for a := range parts {
		chosen := lowestAt(inner[a])
		c.perFold = append(c.perFold, grid[chosen])
		c.path(d, without(parts, a, a), lost, func(at int, beta []float64) {
			c.deviance[at] += testDeviance(d, parts[a], lost, beta) / float64(len(of))
			if at == chosen {
				for _, i := range parts[a] {
					c.risk[i] = logistic(linear(d.rows[i], beta))
				}
			}
		})
	}
	c.lambda = grid[lowestAt(c.deviance)]
	return c
}

// innerDeviance gives, by fold that is left out and by penalty, the deviance of the other folds, each by a model that has seen neither it nor the fold left out.
func (c *crossed) innerDeviance(d *design, parts [][]int, lost []bool) [][]float64 {
	inner := make([][]float64, len(parts))
	for a := range parts {
		inner[a] = make([]float64, len(penalties()))
	}
	for a := range parts {
		for b := a + 1; b < len(parts); b++ {
			c.path(d, without(parts, a, b), lost, func(at int, beta []float64) {
				inner[a][at] += testDeviance(d, parts[b], lost, beta)
				inner[b][at] += testDeviance(d, parts[a], lost, beta)
			})
		}
	}
	return inner
}

// path fits one set with all penalties, each starting from the one before.
func (c *crossed) path(d *design, of []int, lost []bool, use func(at int, beta []float64)) {
	f := &fitting{d: d, of: of, lost: lost, near: roughTop}
	var beta []float64
	for at, lambda := range penalties() {
		next, ok := f.fit(lambda, beta)
		c.notSettled = c.notSettled || !ok
		beta = next
		use(at, beta)
	}
}

// without joins all parts but two.
func without(parts [][]int, a, b int) []int {
	var out []int
	for i, part := range parts {
		if i != a && i != b {
			out = append(out, part...)
		}
	}
	return out
}

// testDeviance is −2 × the log likelihood of customers under coefficients.
func testDeviance(d *design, of []int, lost []bool, beta []float64) float64 {
	sum := 0.0
	for _, i := range of {
		sum -= 2 * logLik(linear(d.rows[i], beta), lost[i])
	}
	return sum
}

// lowestAt gives the place of the lowest value; the first, which is the strongest penalty, of equal ones.
func lowestAt(values []float64) int {
	best := 0
	for i, v := range values {
		if v < values[best] || math.IsNaN(values[best]) {
			best = i
		}
	}
	return best
}
