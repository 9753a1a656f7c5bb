package drivers

import (
	"math"
	"math/bits"
	"slices"
)

// design lays out the predictors of the odds ratios: the intercept, the columns of the controls, then the ranked issues by id.
type design struct {
	patterns   []pattern
	issues     []int // the issue of each column from firstIssue on
	firstIssue int
}

func (d *design) size() int { return d.firstIssue + len(d.issues) }

// newDesign groups cells into patterns. Cells come in canonical order, so the patterns do too.
func newDesign(cells []cell, ranked uint64, held *controls) *design {
	d := &design{firstIssue: 1 + held.size()}
	columnOf := [maxIssues]int{}
	for mask := ranked; mask != 0; mask &= mask - 1 {
		issue := bits.TrailingZeros64(mask)
		columnOf[issue] = d.size()
		d.issues = append(d.issues, issue)
	}
	type key struct {
		mask  uint64
		combo int32
	}
	at := map[key]int{}
	for _, c := range cells {
		k := key{c.mask & ranked, c.combo}
		i, ok := at[k]
		if !ok {
			i = len(d.patterns)
			at[k] = i
			d.patterns = append(d.patterns, held.pattern(k.combo))
			p := &d.patterns[i]
			for rest := k.mask; rest != 0; rest &= rest - 1 {
				p.columns, p.values = append(p.columns, columnOf[bits.TrailingZeros64(rest)]), append(p.values, 1)
			}
		}
		d.patterns[i].n += float64(c.n)
		if c.group == lowest {
			d.patterns[i].events += float64(c.n)
		}
	}
	return d
}

// singular is the part of a column's spread, left unexplained by the columns before it, below which it counts as linearly dependent on them.
const singular = 1e-9

// independent finds linear dependence, such as two issues that always come together. kept is a largest set of columns without it (those first in order); it explains as much as all of
// them. tangled are the columns that take part in a dependence: they have no odds ratio of their own.
func (d *design) independent() (kept []int, tangled map[int]bool) {
	cross := d.cross()
	tangled = map[int]bool{}
	scale := make([]float64, d.size())
	for i := range scale {
		scale[i] = cross[i][i]
	}
	for column := range scale {
		if cross[column][column] <= singular*scale[column] {
			tangled[column] = true
			for k, weight := range dependence(cross, kept, column) {
				if math.Abs(weight)*math.Sqrt(scale[kept[k]]) > 1e-6*math.Sqrt(scale[column]) {
					tangled[kept[k]] = true
				}
			}
			continue
		}
		kept = append(kept, column)
		eliminate(cross, column)
	}
	return kept, tangled
}

// cross gives the cross products of all columns, the upper triangle.
func (d *design) cross() [][]float64 {
	out := make([][]float64, d.size())
	for i := range out {
		out[i] = make([]float64, d.size())
	}
	for _, p := range d.patterns {
		for i, a := range p.columns {
			for k := i; k < len(p.columns); k++ {
				out[a][p.columns[k]] += p.n * p.values[i] * p.values[k]
			}
		}
	}
	return out
}

// eliminate takes out of all later columns what the pivot explains of them. The pivot's own row stays.
func eliminate(cross [][]float64, pivot int) {
	row := cross[pivot]
	for i := pivot + 1; i < len(cross); i++ {
		if row[i] == 0 {
			continue
		}
		factor := row[i] / row[pivot]
		for k := i; k < len(cross); k++ {
			cross[i][k] -= factor * row[k]
		}
	}
}

// dependence gives the weights with which the eliminated pivots make up a column, by back substitution.
func dependence(cross [][]float64, pivots []int, column int) []float64 {
	weights := make([]float64, len(pivots))
	for i := len(pivots) - 1; i >= 0; i-- {
		row := cross[pivots[i]]
		left := row[column]
		for k := i + 1; k < len(pivots); k++ {
			left -= row[pivots[k]] * weights[k]
		}
		weights[i] = left / row[pivots[i]]
	}
	return weights
}

// patternsOf gives the patterns with the kept columns only, numbered by their place among them.
func (d *design) patternsOf(kept []int) []pattern {
	place := make([]int, d.size())
	for i := range place {
		place[i] = slices.Index(kept, i)
	}
	out := make([]pattern, len(d.patterns))
	for i, p := range d.patterns {
		out[i] = pattern{n: p.n, events: p.events}
		for k, column := range p.columns {
			if place[column] >= 0 {
				out[i].columns, out[i].values = append(out[i].columns, place[column]), append(out[i].values, p.values[k])
			}
		}
	}
	return out
}
