package drivers

import (
	"math/bits"
	"math/rand/v2"
	"slices"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// leaveOneOut is the metric of all less the metric without those who mention the issue: M − (S − s)/(N − n), with S and s the sums of what responses
// add to the metric. It equals n·(m − M)/(N − n), m being the metric of those who mention it. With P = 500, D = 200, N = 1000 and an issue with p = 20,
// d = 90, n = 150: 30 − (300 + 70)/850·100 = −13.529.
func leaveOneOut(all, issue sum) float64 {
	n := float64(all.counts.Scored())
	without := n - float64(issue.counts.Scored())
	return all.value/n - (all.value-issue.value)/without
}

// bootstrap writes the percentile intervals of impact and what-if of each ranked issue (a bit of ranked) into the drivers. A draw takes N responses with replacement, which is one
// multinomial draw over the cells. Issues share the draws. Draws in which everyone mentions an issue say nothing about its impact and are left out.
func (w *whatIf) bootstrap(drivers []Driver, cells []cell, ranked uint64, opts Options) {
	if ranked == 0 {
		return
	}
	rng := rand.New(rand.NewPCG(opts.Seed, 0x64726976657273)) // the second word only keeps this stream apart from others of the same seed
	impacts := make([][]float64, bits.Len64(ranked))
	changes := make([][]float64, len(w.issues))
	from, drawn := sizes(cells), make([]int, len(cells))
	p := newProducts(len(w.issues))
	for range opts.Draws {
		multinomial(rng, from, drawn)
		addDraw(impacts, cells, drawn, ranked)
		w.products(p, cells, drawn)
		drawnChanges, _ := w.changes(p)
		for i, change := range drawnChanges {
			changes[i] = append(changes[i], change)
		}
	}
	for _, i := range bitsOf(ranked) {
		drivers[i].Impact.Low, drivers[i].Impact.High = percentiles(impacts[i])
	}
	for i, issue := range w.issues {
		if d := &drivers[issue]; d.WhatIf.Value != nil {
			d.WhatIf.Low, d.WhatIf.High = percentiles(changes[i])
		}
	}
}

// percentiles gives the interval of bootstrap draws, which it sorts; none without draws.
func percentiles(values []float64) (low, high *float64) {
	if len(values) == 0 {
		return nil, nil
	}
	slices.Sort(values)
	return metrics.Finite(metrics.Quantile(values, 0.025)), metrics.Finite(metrics.Quantile(values, 0.975))
}

// addDraw appends the impact of each ranked issue in one bootstrap draw.
func addDraw(draws [][]float64, cells []cell, drawn []int, ranked uint64) {
	var values, counts [maxIssues]float64
	all, total := 0.0, 0.0
	for i, c := range cells {
		n := float64(drawn[i])
		if n == 0 {
			continue
		}
		all += n * c.value
		total += n
		for mask := c.mask & ranked; mask != 0; mask &= mask - 1 {
			issue := bits.TrailingZeros64(mask)
			values[issue] += n * c.value
			counts[issue] += n
		}
	}
	for mask := ranked; mask != 0; mask &= mask - 1 {
		issue := bits.TrailingZeros64(mask)
		if without := total - counts[issue]; without > 0 {
			draws[issue] = append(draws[issue], all/total-(all-values[issue])/without)
		}
	}
}
