package drivers

import (
	"math/bits"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// whatIf is the least-squares model of what responses add to the metric, 100·(promoter − detractor) for NPS, on the indicators of all issues that anyone mentions.
type whatIf struct {
	issues  []int
	columns [][]int32 // of each cell
	tangled uint64    // issues without a coefficient of their own
	part    float64   // of the mentions that would fall away, 0 to 1
}

func newWhatIf(cells []cell, opts Options) *whatIf {
	w := &whatIf{part: opts.Reduction / 100}
	var seen uint64
	for _, c := range cells {
		seen |= c.mask
	}
	w.issues = bitsOf(seen)
	var columnOf [maxIssues]int32
	for i, issue := range w.issues {
		columnOf[issue] = int32(i + 1)
	}
	for _, c := range cells {
		var columns []int32
		for mask := c.mask; mask != 0; mask &= mask - 1 {
			columns = append(columns, columnOf[bits.TrailingZeros64(mask)])
		}
		w.columns = append(w.columns, columns)
	}
	d := newDesign(cells, seen, nil)
	_, tangled := d.independent()
	for i, issue := range d.issues {
		if tangled[d.firstIssue+i] {
			w.tangled |= 1 << issue
		}
	}
	return w
}

// changes gives, by issue of w.issues, the change of the metric if the mentions of the issue fell: −x·m·b, with m the share of the issue and b its coefficient. It uses up the products.
func (w *whatIf) changes(p *products) (changes, coefficients []float64) {
	n := p.at(0, 0)
	shares := make([]float64, len(w.issues))
	for i := range shares {
		shares[i] = p.at(0, i+1) / n
	}
	coefficients = p.solve()[1:]
	changes = make([]float64, len(w.issues))
	for i, b := range coefficients {
		changes[i] = -w.part * shares[i] * b
	}
	return changes, coefficients
}

// products sums up cells, each counted as often as counts says.
func (w *whatIf) products(into *products, cells []cell, counts []int) {
	into.reset()
	for i, n := range counts {
		if n > 0 {
			into.add(w.columns[i], cells[i].value, float64(n))
		}
	}
}

// measure writes the changes into the drivers, without intervals.
func (w *whatIf) measure(drivers []Driver, cells []cell, ranked uint64) {
	p := newProducts(len(w.issues))
	w.products(p, cells, sizes(cells))
	changes, coefficients := w.changes(p)
	for i, issue := range w.issues {
		d := &drivers[issue]
		switch {
		case ranked&(1<<issue) == 0:
			d.WhatIf.NotEnough = d.NotEnough
		case w.tangled&(1<<issue) != 0:
			d.WhatIf.NotEnough = "it is always mentioned together with others, so its part cannot be told from theirs"
		default:
			d.WhatIf.Value, d.WhatIf.Coefficient = metrics.Finite(changes[i]), metrics.Finite(coefficients[i])
		}
	}
}

func sizes(cells []cell) []int {
	out := make([]int, len(cells))
	for i, c := range cells {
		out[i] = c.n
	}
	return out
}
