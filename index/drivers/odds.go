package drivers

import (
	"math"
	"math/bits"
	"slices"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// measureOdds fits the lowest group on all ranked issues and the controls at once, and writes odds ratios and p into the drivers, which are in canonical order. It gives the number of
// responses in the model. q comes later, when all that is tested is known.
func measureOdds(drivers []Driver, cells []cell, ranked uint64, held *controls) (n int) {
	cells = slices.DeleteFunc(slices.Clone(cells), func(c cell) bool { return c.combo < 0 })
	for _, c := range cells {
		n += c.n
	}
	if reason := sameOutcome(cells); reason != "" {
		refuse(drivers, ranked, reason)
		return n
	}
	d := newDesign(cells, ranked, held)
	kept, tangled := d.independent()
	found, ok := newModel(d.patternsOf(kept), len(kept)).coefficients(slices.IndexFunc(append(kept, d.size()), func(column int) bool { return column >= d.firstIssue }))
	if !ok {
		refuse(drivers, ranked, "the model could not be fitted")
		return n
	}
	for _, column := range kept {
		if column < d.firstIssue {
			continue
		}
		if !tangled[column] {
			drivers[d.issues[column-d.firstIssue]].Odds = oddsOf(found[0])
		}
		found = found[1:]
	}
	for i, issue := range d.issues {
		if tangled[d.firstIssue+i] {
			refuse(drivers, 1<<issue, "it is always mentioned together with others, or goes along with a control, so its part cannot be told from theirs")
		}
	}
	return n
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
