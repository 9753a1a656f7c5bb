package churn

import (
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// LeakAUC is the area under the curve from which on one column alone is taken for a leak.
const LeakAUC = 0.95

// Leak is a column that tells the outcome rather than predicts it, and was left out of the model.
type Leak struct {
	Column string   `json:"column"`
	AUC    *float64 `json:"auc"` // of the column alone; null where its name gave it away
	Reason string   `json:"reason"`
}

// findLeaks judges each column alone: numbers by their order, categories by the share of lost customers of each value among the other customers (so that rare
// values cannot boast), all of them also by whether they are filled. Columns in keep are not judged.
func findLeaks(c *Cohort, opts Options) []Leak {
	known := c.known()
	lost := make([]bool, len(known))
	for k, i := range known {
		lost[k] = c.State[i] == Lost
	}
	out := []Leak{}
	for i := range c.Columns {
		column := &c.Columns[i]
		if c.isOutcome(column.Name) || slices.Contains(opts.Keep, column.Name) || slices.Contains(opts.Without, column.Name) {
			continue
		}
		area := aloneAUC(column, known, lost)
		if column.Name == "" {
			continue
		}
		if leak, ok := judge(column.Name, area, c.names); ok {
			out = append(out, leak)
		}
	}
	if c.Table != nil && !slices.Contains(opts.Keep, scoreColumn) {
		score := facts.CustomerColumn{Numbers: c.answerNumbers(c.Table.Score)}
		if leak, ok := judge(scoreColumn, aloneAUC(&score, known, lost), c.names); ok {
			out = append(out, leak)
		}
	}
	return out
}

// isOutcome tells the columns that the outcome was read from.
func (c *Cohort) isOutcome(name string) bool {
	return name == c.Outcome.Column || name == c.Outcome.Date
}

func judge(name string, area float64, n *names) (Leak, bool) {
	leak := Leak{Column: name, AUC: metrics.Finite(area)}
	switch {
	case area > 1-1e-9:
		leak.Reason = "it repeats the outcome"
	case area >= LeakAUC:
		leak.Reason = "it alone tells nearly all who left, as only what is written down afterwards does"
	case speaksOf(n.column, name) || rank(n.date, name) >= 0:
		leak.Reason = "its name says that it is about who left"
	default:
		return leak, false
	}
	return leak, true
}

// aloneAUC is the best area that a column reaches by itself, at least ½; NaN where it says nothing.
func aloneAUC(column *facts.CustomerColumn, known []int, lost []bool) float64 {
	best := math.NaN()
	take := func(area float64) {
		if !math.IsNaN(area) && !(max(area, 1-area) <= best) {
			best = max(area, 1-area)
		}
	}
	if column.Filled != nil {
		filled := make([]float64, len(known))
		for k, i := range known {
			if column.Filled[i] {
				filled[k] = 1
			}
		}
		area, _ := auc(filled, lost)
		take(area)
	}
	if column.Numbers != nil {
		take(numbersAUC(column.Numbers, known, lost))
	}
	if column.Category != nil {
		area, _ := auc(othersRate(column.Category.Codes, known, lost), lost)
		if area > 0.5 { // below, the values say nothing: leaving oneself out turns the order around
			take(area)
		}
	}
	return best
}

// numbersAUC is the area of the numbers that are there, if they are at least half of all.
func numbersAUC(values []float64, known []int, lost []bool) float64 {
	var have []float64
	var of []bool
	for k, i := range known {
		if !math.IsNaN(values[i]) {
			have, of = append(have, values[i]), append(of, lost[k])
		}
	}
	if 2*len(have) < len(known) {
		return math.NaN()
	}
	area, _ := auc(have, of)
	return area
}

// othersRate gives each customer the share of lost ones among the others with the same value, drawn towards the share of all by one customer's weight.
func othersRate(codes []int32, known []int, lost []bool) []float64 {
	n, events := map[int32]float64{}, map[int32]float64{}
	all := 0.0
	for k, i := range known {
		n[codes[i]]++
		if lost[k] {
			events[codes[i]]++
			all++
		}
	}
	base := all / float64(len(known))
	out := make([]float64, len(known))
	for k, i := range known {
		own := 0.0
		if lost[k] {
			own = 1
		}
		out[k] = (events[codes[i]] - own + base) / n[codes[i]]
	}
	return out
}
