package churn

import (
	"math"
	"math/rand/v2"
	"slices"
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
	for _, part := range out {
		slices.Sort(part) // the order does not matter but to the memory
	}
	return out
}

// crossed is what cross-validation found.
type crossed struct {
	lambda     float64   // of the model of all
	start      []float64 // coefficients near those of the model of all
	risk       []float64 // out of fold, by customer; NaN for those who were not there
	deviance   []float64 // per customer, out of fold, by penalty
	perFold    []float64 // the penalty that each outer fold chose
	notSettled bool
}

// crossValidate chooses the penalty, and predicts each customer by a model that has not seen that customer; the penalty of that model too is chosen without the
// customer. The model that leaves out the folds a and b serves both a, with b as its test, and b, with a: so nesting costs k(k − 1)/2 fits a penalty, not k(k − 1).
func crossValidate(d *design, of []int, lost []bool, opts Options) *crossed {
	v := &validation{d: d, parts: folds(of, lost, opts.Folds, opts.Seed), lost: lost, size: float64(len(of))}
	v.inner, v.outer = make([][]float64, len(v.parts)), make([][][]float64, len(v.parts))
	var at *nearby
	for _, lambda := range penalties() {
		at = v.near(lambda, at)
		v.score(at)
	}
	return v.choose()
}

// validation is a cross-validation under way.
type validation struct {
	d      *design
	parts  [][]int
	lost   []bool
	size   float64       // customers
	inner  [][]float64   // by fold that is left out and by penalty: the deviance of the others, each by a model that has seen neither
	outer  [][][]float64 // likewise: the coefficients of the model without the fold
	starts [][]float64   // by penalty: a place near to the model of all
	crossed
}

// score tries the models of one penalty on the folds that they have not seen.
func (v *validation) score(at *nearby) {
	v.starts = append(v.starts, at.beta)
	v.deviance = append(v.deviance, 0)
	last := len(v.deviance) - 1
	for a := range v.parts {
		v.inner[a] = append(v.inner[a], 0)
	}
	for a, part := range v.parts {
		v.outer[a] = append(v.outer[a], v.without(at, a, a))
		v.deviance[last] += testDeviance(v.d, part, v.lost, v.outer[a][last]) / v.size
		for b := a + 1; b < len(v.parts); b++ {
			beta := v.without(at, a, b)
			v.inner[a][last] += testDeviance(v.d, v.parts[b], v.lost, beta)
			v.inner[b][last] += testDeviance(v.d, part, v.lost, beta)
		}
	}
}

// choose takes the penalties with the lowest deviance, and predicts.
func (v *validation) choose() *crossed {
	grid := penalties()
	v.risk = slices.Repeat([]float64{math.NaN()}, len(v.lost))
	for a, part := range v.parts {
		chosen := lowestAt(v.inner[a])
		v.perFold = append(v.perFold, grid[chosen])
		for _, i := range part {
			v.risk[i] = logistic(v.d.linear(i, v.outer[a][chosen]))
		}
	}
	best := lowestAt(v.deviance)
	v.lambda, v.start = grid[best], v.starts[best]
	return &v.crossed
}

// nearby is a place near the top of all customers, with the sums of each fold there. As the sums add up, those of all folds but one or two give the first step of Newton's
// method for the models without these, at no further pass over the customers, and second derivatives that are good enough for the steps that follow.
type nearby struct {
	lambda float64
	beta   []float64
	parts  []*sums
}

// near finds the place for a penalty, from that of the penalty before, if there is one.
func (v *validation) near(lambda float64, before *nearby) *nearby {
	f := fitting{d: v.d, of: v.parts, lost: v.lost, near: roughTop}
	n := &nearby{lambda: lambda}
	var start []float64
	if before != nil {
		start = before.beta
	}
	n.beta, _ = f.fit(lambda, start)
	for _, part := range v.parts {
		s := newSums(v.d, true)
		s.add(&f, part, n.beta)
		n.parts = append(n.parts, s)
	}
	return n
}

// without gives the coefficients of the model without two folds, or without one that is named twice.
func (v *validation) without(n *nearby, a, b int) []float64 {
	f := fitting{d: v.d, lost: v.lost}
	all := newSums(f.d, true)
	for k, part := range v.parts {
		if k != a && k != b {
			f.of = append(f.of, part)
			all.plus(n.parts[k])
		}
	}
	all.penalise(n.lambda, n.beta)
	if chol, ok := all.factorize(); ok {
		if step := all.step(chol); step != nil {
			if beta, ok := f.settle(n.lambda, moved(n.beta, step, 1), chol, longest(step)); ok {
				return beta
			}
		}
	}
	beta, ok := f.fit(n.lambda, n.beta)
	v.notSettled = v.notSettled || !ok
	return beta
}

// testDeviance is −2 × the log likelihood of customers under coefficients.
func testDeviance(d *design, of []int, lost []bool, beta []float64) float64 {
	sum := 0.0
	for _, i := range of {
		sum -= 2 * logLik(d.linear(i, beta), lost[i])
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
