package drivers

import (
	"math"
	"math/bits"
	"slices"

	"gonum.org/v1/gonum/mat"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// measureOdds fits the lowest group on all ranked issues at once and writes odds ratios, p and q into the drivers, which are in canonical order.
func measureOdds(drivers []Driver, cells []cell, ranked uint64) {
	if reason := sameOutcome(cells); reason != "" {
		refuse(drivers, ranked, reason)
		return
	}
	kept, tangled := separable(cells, ranked)
	patterns, issues := modelPatterns(cells, kept)
	found, ok := newModel(patterns, len(issues)+1).coefficients()
	if !ok {
		refuse(drivers, ranked, "the model could not be fitted")
		return
	}
	refuse(drivers, tangled, "it is always mentioned together with others, so its part cannot be told from theirs")
	var tested []int
	var p []float64
	for i, issue := range issues {
		if tangled&(1<<issue) == 0 {
			drivers[issue].Odds = oddsOf(found[i])
			tested, p = append(tested, issue), append(p, found[i].p)
		}
	}
	for i, q := range metrics.BenjaminiHochberg(p) {
		drivers[tested[i]].Odds.Q = metrics.Finite(q)
	}
}

func oddsOf(c coefficient) Odds {
	return Odds{
		Ratio: metrics.Finite(math.Exp(c.beta)), Low: metrics.Finite(math.Exp(c.low)), High: metrics.Finite(math.Exp(c.high)),
		P: metrics.Finite(c.p), Method: c.method,
	}
}

// refuse notes on the issues of the mask why they have no odds ratio.
func refuse(drivers []Driver, mask uint64, reason string) {
	for ; mask != 0; mask &= mask - 1 {
		drivers[bits.TrailingZeros64(mask)].Odds.NotEnough = reason
	}
}

// sameOutcome tells that there is nothing to explain.
func sameOutcome(cells []cell) string {
	in := slices.ContainsFunc(cells, func(c cell) bool { return c.group == lowest })
	out := slices.ContainsFunc(cells, func(c cell) bool { return c.group != lowest })
	switch {
	case !in:
		return "no scored response is in the lowest group"
	case !out:
		return "all scored responses are in the lowest group"
	}
	return ""
}

// modelPatterns groups cells by the kept issues. Column i+1 of the model is issues[i].
func modelPatterns(cells []cell, kept uint64) (patterns []pattern, issues []int) {
	columnOf := [maxIssues]int{}
	for mask := kept; mask != 0; mask &= mask - 1 {
		issue := bits.TrailingZeros64(mask)
		issues = append(issues, issue)
		columnOf[issue] = len(issues)
	}
	at := map[uint64]int{}
	for _, c := range cells { // in canonical order, so the patterns are too
		mask := c.mask & kept
		i, ok := at[mask]
		if !ok {
			i = len(patterns)
			at[mask] = i
			p := pattern{columns: []int{0}}
			for rest := mask; rest != 0; rest &= rest - 1 {
				p.columns = append(p.columns, columnOf[bits.TrailingZeros64(rest)])
			}
			patterns = append(patterns, p)
		}
		patterns[i].n += float64(c.n)
		if c.group == lowest {
			patterns[i].events += float64(c.n)
		}
	}
	return patterns, issues
}

// singular is the eigenvalue of the normalised cross products below which predictors count as linearly dependent.
const singular = 1e-9

// separable finds linear dependence, such as two issues that always come together. kept is a largest set of issues without it (those first by id); it
// explains as much as all of them. tangled are the issues that take part in a dependence: they have no odds ratio of their own.
func separable(cells []cell, ranked uint64) (kept, tangled uint64) {
	for mask := ranked; mask != 0; mask &= mask - 1 {
		bit := mask & -mask
		values, _ := dependence(cells, kept|bit)
		if values[0] > singular {
			kept |= bit
		}
	}
	if kept == ranked {
		return kept, 0
	}
	values, vectors := dependence(cells, ranked)
	_, issues := modelPatterns(nil, ranked)
	for k, value := range values {
		if value > singular {
			break
		}
		for i, issue := range issues {
			if math.Abs(vectors.At(i+1, k)) > 1e-6 {
				tangled |= 1 << issue
			}
		}
	}
	return kept, tangled
}

// dependence gives the eigenvalues, ascending, and eigenvectors of the cross products of intercept and issues, scaled to a diagonal of 1.
func dependence(cells []cell, issues uint64) ([]float64, *mat.Dense) {
	patterns, list := modelPatterns(cells, issues)
	cross := mat.NewSymDense(len(list)+1, nil)
	for _, p := range patterns {
		for i, a := range p.columns {
			for _, b := range p.columns[i:] {
				cross.SetSym(a, b, cross.At(a, b)+p.n)
			}
		}
	}
	size := cross.SymmetricDim()
	scale := make([]float64, size)
	for i := range size {
		scale[i] = math.Sqrt(cross.At(i, i))
	}
	for i := range size {
		for j := i; j < size; j++ {
			cross.SetSym(i, j, cross.At(i, j)/(scale[i]*scale[j]))
		}
	}
	var eigen mat.EigenSym
	eigen.Factorize(cross, true)
	var vectors mat.Dense
	eigen.VectorsTo(&vectors)
	return eigen.Values(nil), &vectors
}
