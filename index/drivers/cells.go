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

// cellKey is what responses must share to be in one cell: the issues that they mention, bit i for the i-th issue by id, their group, and their score
// where a mean of scores is reported too (0 for NPS).
type cellKey struct {
	mask  uint64
	group group
	score float64
}

// cell is a number of responses that no statistic here can tell apart. The metric of any set of cells is the mean of value.
type cell struct {
	cellKey
	value float64
	n     int
}

// chunk is the number of rows whose masks are gathered at a time: one roaring container.
const chunk = 1 << 16

// tally groups the rows into cells, in the canonical order of their keys. It reads each bitmap once and holds one chunk of masks, not one a row.
func tally(t *facts.Table, rows *roaring.Bitmap, mentioned []*roaring.Bitmap) []cell {
	counts := map[cellKey]int{}
	keys := make([]cellKey, chunk)
	layers := keyLayers(t, rows, mentioned)
	for it := rows.Iterator(); it.HasNext(); {
		first := it.PeekNext() &^ (chunk - 1)
		for i := range keys {
			keys[i] = cellKey{group: middle}
		}
		for _, layer := range layers {
			for layer.rows.HasNext() && layer.rows.PeekNext()-first < chunk {
				layer.mark(&keys[layer.rows.Next()-first])
			}
		}
		for it.HasNext() && it.PeekNext()-first < chunk {
			row := it.Next()
			key := keys[row-first]
			if t.Scale.Metric != corpus.NPS {
				key.score = t.Score[row]
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

func keyLayers(t *facts.Table, rows *roaring.Bitmap, mentioned []*roaring.Bitmap) []keyLayer {
	layers := []keyLayer{
		{roaring.And(t.Lowest, rows).Iterator(), func(k *cellKey) { k.group = lowest }},
		{roaring.And(t.Highest, rows).Iterator(), func(k *cellKey) { k.group = highest }},
	}
	for i, issue := range mentioned {
		bit := uint64(1) << i
		layers = append(layers, keyLayer{roaring.And(issue, rows).Iterator(), func(k *cellKey) { k.mask |= bit }})
	}
	return layers
}

func sortedCells(metric corpus.Metric, counts map[cellKey]int) []cell {
	cells := make([]cell, 0, len(counts))
	for key, n := range counts {
		cells = append(cells, cell{cellKey: key, value: value(metric, key), n: n})
	}
	slices.SortFunc(cells, func(a, b cell) int {
		return cmp.Or(cmp.Compare(a.mask, b.mask), cmp.Compare(a.group, b.group), cmp.Compare(a.score, b.score))
	})
	return cells
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
