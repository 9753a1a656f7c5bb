// Package metrics computes survey metrics with their intervals: NPS, CSAT and CES of any set of responses, shares, and differences of two groups.
//
// The problem: a metric without n and an interval invites decisions on noise. The shape: Count reduces rows of a facts.Table to Counts; Summarize
// makes the Summary that reports print, with method and formula in words; interval.go holds the formulas over plain numbers, for the other statistics
// packages too. The traps: the interval of NPS is not centred on NPS (adjusted Wald pulls it towards zero); what cannot be computed is a
// nil pointer with a reason in NotEnough, never NaN or 0; shares run from 0 to 1, CSAT in percent, NPS from −100 to 100.
package metrics

import (
	"fmt"
	"math"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// Counts is all that a metric needs to know of a set of scored responses. Highest, Middle and Lowest are the groups of the metric: promoters,
// passives and detractors, or satisfied, neutral and dissatisfied, or easy, neutral and difficult.
type Counts struct {
	Highest, Middle, Lowest int
	Sum, SumSquares         float64 // of the scores
}

// Scored is the number of scored responses.
func (c Counts) Scored() int { return c.Highest + c.Middle + c.Lowest }

// Estimate is a number with its 95 % interval, as reports print it.
type Estimate struct {
	Name      string   `json:"name"`  // "NPS", "CSAT", "CES", "mean score", "share who agree"
	Unit      string   `json:"unit"`  // "points" (−100 to 100), "percent" (0 to 100), "score" (on the scale)
	Value     *float64 `json:"value"` // null without a scored response
	Low       *float64 `json:"low"`   // null where NotEnough says why
	High      *float64 `json:"high"`
	Method    string   `json:"method"`  // of the interval
	Formula   string   `json:"formula"` // of the value and the interval, for people
	NotEnough string   `json:"not_enough,omitempty"`
}

// Summary is the metric of a set of responses. Its own Estimate is the headline: NPS, percent satisfied, or mean effort score; Companion is the
// other number of CSAT (mean) and CES (percent who agree), nil for NPS.
type Summary struct {
	Metric     corpus.Metric `json:"metric"`     // empty without a score column
	N          int           `json:"n"`          // responses
	Scored     int           `json:"scored"`     // of them with a score
	Promoters  int           `json:"promoters"`  // the highest group of any metric
	Passives   int           `json:"passives"`   // the middle group
	Detractors int           `json:"detractors"` // the lowest group
	Estimate
	Companion *Estimate `json:"companion,omitempty"`
}

// Count reduces the rows to counts; nil stands for all rows. It also gives the number of rows.
func Count(t *facts.Table, rows *roaring.Bitmap) (c Counts, n int) {
	if rows == nil {
		rows = t.All()
	}
	scored := 0
	for it := rows.Iterator(); it.HasNext(); {
		score := t.Score[it.Next()]
		if math.IsNaN(score) {
			continue
		}
		scored++
		c.Sum += score
		c.SumSquares += score * score
	}
	c.Highest = int(t.Highest.AndCardinality(rows))
	c.Lowest = int(t.Lowest.AndCardinality(rows))
	c.Middle = scored - c.Highest - c.Lowest
	return c, int(rows.GetCardinality())
}

// Summarize gives the metric of the rows; nil stands for all rows.
func Summarize(t *facts.Table, rows *roaring.Bitmap) Summary {
	counts, n := Count(t, rows)
	s := FromCounts(t.Scale, counts)
	s.N = n
	return s
}

// FromCounts gives the metric of counts. N is the number of scored responses.
func FromCounts(scale corpus.Scale, c Counts) Summary {
	s := Summary{
		Metric: scale.Metric, N: c.Scored(), Scored: c.Scored(), Promoters: c.Highest, Passives: c.Middle, Detractors: c.Lowest,
	}
	switch scale.Metric {
	case corpus.NPS:
		s.Estimate = npsEstimate(c)
	case corpus.CSAT:
		s.Estimate = shareEstimate("CSAT", "satisfied", c)
		mean := meanEstimate("mean score", scale, c)
		s.Companion = &mean
	case corpus.CES:
		s.Estimate = meanEstimate("CES", scale, c)
		share := shareEstimate("share who agree", "agreeing", c)
		s.Companion = &share
	default:
		s.NotEnough = "no score column"
	}
	return s
}

func npsEstimate(c Counts) Estimate {
	e := Estimate{Name: "NPS", Unit: "points", Method: "adjusted Wald, 95 %"}
	e.Formula = "100 × (promoters − detractors) ÷ n; interval: with ¾ added to promoters and to detractors and 3 to n, " +
		"100 × (p − d ± 1.96 × √((p + d − (p − d)²) ÷ n))"
	n := c.Scored()
	if !e.enough(n) {
		return e
	}
	e.Value = Finite(100 * float64(c.Highest-c.Lowest) / float64(n))
	if n >= 2 {
		e.set(AdjustedWald(c.Highest, c.Lowest, n).times(100))
	}
	return e
}

func shareEstimate(name, group string, c Counts) Estimate {
	e := Estimate{Name: name, Unit: "percent", Method: "Wilson, 95 %"}
	e.Formula = fmt.Sprintf("100 × %s ÷ n; interval: Wilson score interval", group)
	n := c.Scored()
	if !e.enough(n) {
		return e
	}
	e.Value = Finite(100 * float64(c.Highest) / float64(n))
	if n >= 2 {
		e.set(Wilson(c.Highest, n).times(100))
	}
	return e
}

func meanEstimate(name string, scale corpus.Scale, c Counts) Estimate {
	e := Estimate{Name: name, Unit: "score", Method: "t, 95 %"}
	e.Formula = "sum of scores ÷ n; interval: mean ± t(n − 1) × s ÷ √n, cut at the ends of the scale"
	n := c.Scored()
	if !e.enough(n) {
		return e
	}
	e.Value = Finite(c.Sum / float64(n))
	if n < 2 {
		return e
	}
	interval, ok := MeanInterval(n, c.Sum, c.SumSquares)
	if !ok {
		e.NotEnough = "all scores are equal: their spread cannot be estimated"
		return e
	}
	if scale.Max > scale.Min {
		interval = interval.cut(float64(scale.Min), float64(scale.Max))
	}
	e.set(interval)
	return e
}

// enough notes why there is no interval, and tells whether there is a value at all.
func (e *Estimate) enough(n int) bool {
	switch n {
	case 0:
		e.NotEnough = "no scored response"
	case 1:
		e.NotEnough = "one scored response has no interval"
	}
	return n > 0
}

func (e *Estimate) set(in Interval) { e.Low, e.High = Finite(in.Low), Finite(in.High) }

// Finite gives nil for what JSON cannot hold.
func Finite(v float64) *float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return nil
	}
	return &v
}
