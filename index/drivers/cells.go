package drivers

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// group is the part of the scale, for any metric.
type group uint8

const (
	lowest group = iota
	middle
	highest
)

// cellKey is what responses must share to be in one cell. Bit i of a mask stands for the i-th issue by id.
type cellKey struct {
	mask               uint64 // the issues that they mention
	positive, negative uint64 // of them those mentioned with that label
	combo              int32  // of the controls, see controls; 0 without any, −1 where one is missing
	group              group
	score              float64
}

// coarse keeps what the statistics need that look at mentions only: issues, group, and the score where a mean of scores is reported too.
func (k cellKey) coarse(metric corpus.Metric) cellKey {
	out := cellKey{mask: k.mask, group: k.group}
	if metric != corpus.NPS {
		out.score = k.score
	}
	return out
}

// sided keeps what the linear model of the score needs.
func (k cellKey) sided() cellKey {
	k.combo = 0
	return k
}

// cell is a number of responses that no statistic here can tell apart. The metric of any set of cells is the mean of value.
type cell struct {
	cellKey
	value float64
	n     int
}

// chunk is the number of rows whose masks are gathered at a time: one roaring container.
const chunk = 1 << 16

// layers are the bitmaps that make cells: of each issue who mentions it, and with which label. positive and negative may be nil.
type layers struct {
	mentioned, positive, negative []*roaring.Bitmap
	combos                        []int32 // of each row of the table; nil without controls
}

// tally groups the rows into cells, in the canonical order of their keys. It reads each bitmap once and holds one chunk of keys, not one a row.
func tally(t *facts.Table, rows *roaring.Bitmap, l layers) []cell {
	counts := map[cellKey]int{}
	if rows.IsEmpty() {
		return nil
	}
	keys := make([]cellKey, min(chunk, int(rows.Maximum())+1))
	marks := l.marks(t, rows)
	for it := rows.Iterator(); it.HasNext(); {
		first := it.PeekNext() &^ (chunk - 1)
		for i := range keys {
			keys[i] = cellKey{group: middle}
		}
		for _, layer := range marks {
			for layer.rows.HasNext() && layer.rows.PeekNext()-first < chunk {
				layer.mark(&keys[layer.rows.Next()-first])
			}
		}
		for it.HasNext() && it.PeekNext()-first < chunk {
			row := it.Next()
			key := keys[row-first]
			key.score = t.Score[row]
			if l.combos != nil {
				key.combo = l.combos[row]
			}
			counts[key]++
		}
	}
	return sortedCells(t.Scale.Metric, counts)
}

// keyLayer marks the keys of the rows of one bitmap.
type keyLayer struct {
	rows roaring.IntPeekable
	mark func(*cellKey)
}

func (l layers) marks(t *facts.Table, rows *roaring.Bitmap) []keyLayer {
	out := []keyLayer{
		{roaring.And(t.Lowest, rows).Iterator(), func(k *cellKey) { k.group = lowest }},
		{roaring.And(t.Highest, rows).Iterator(), func(k *cellKey) { k.group = highest }},
	}
	add := func(list []*roaring.Bitmap, field func(*cellKey) *uint64) {
		for i, of := range list {
			bit := uint64(1) << i
			out = append(out, keyLayer{roaring.And(of, rows).Iterator(), func(k *cellKey) { *field(k) |= bit }})
		}
	}
	add(l.mentioned, func(k *cellKey) *uint64 { return &k.mask })
	add(l.positive, func(k *cellKey) *uint64 { return &k.positive })
	add(l.negative, func(k *cellKey) *uint64 { return &k.negative })
	return out
}

// collapse joins the cells of which keep leaves the same key.
func collapse(metric corpus.Metric, cells []cell, keep func(cellKey) cellKey) []cell {
	counts := map[cellKey]int{}
	for _, c := range cells {
		counts[keep(c.cellKey)] += c.n
	}
	return sortedCells(metric, counts)
}

func sortedCells(metric corpus.Metric, counts map[cellKey]int) []cell {
	cells := make([]cell, 0, len(counts))
	for key, n := range counts {
		cells = append(cells, cell{cellKey: key, value: value(metric, key), n: n})
	}
	slices.SortFunc(cells, func(a, b cell) int { return compareKeys(a.cellKey, b.cellKey) })
	return cells
}

// compareKeys is the canonical order. It looks at one field after the other, and no further than it needs to.
func compareKeys(a, b cellKey) int {
	switch {
	case a.mask != b.mask:
		return cmp.Compare(a.mask, b.mask)
	case a.positive != b.positive:
		return cmp.Compare(a.positive, b.positive)
	case a.negative != b.negative:
		return cmp.Compare(a.negative, b.negative)
	case a.combo != b.combo:
		return cmp.Compare(a.combo, b.combo)
	case a.group != b.group:
		return cmp.Compare(a.group, b.group)
	}
	return cmp.Compare(a.score, b.score)
}

// value is what a response adds to the metric: NPS is the mean of ±100, CSAT that of 100 for the satisfied, CES that of scores.
func value(metric corpus.Metric, key cellKey) float64 {
	switch {
	case metric == corpus.CES:
		return key.score
	case key.group == highest:
		return 100
	case key.group == lowest && metric == corpus.NPS:
		return -100
	default:
		return 0
	}
}

// sum adds up cells.
type sum struct {
	counts metrics.Counts
	value  float64
}

func (s *sum) add(c cell) {
	n := float64(c.n)
	switch c.group {
	case lowest:
		s.counts.Lowest += c.n
	case highest:
		s.counts.Highest += c.n
	default:
		s.counts.Middle += c.n
	}
	s.counts.Sum += n * c.score
	s.counts.SumSquares += n * c.score * c.score
	s.value += n * c.value
}

// sums adds up all cells, and those of each issue.
func sums(cells []cell, issues int) (all sum, perIssue []sum) {
	perIssue = make([]sum, issues)
	for _, c := range cells {
		all.add(c)
		for mask := c.mask; mask != 0; mask &= mask - 1 {
			perIssue[bits.TrailingZeros64(mask)].add(c)
		}
	}
	return all, perIssue
}
