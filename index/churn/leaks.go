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
// values cannot boast), all of them also by whether they are filled. A column that only those who left, or only those who stayed, have a value in repeats the outcome for
// these, however small its area: figures of the year after the loss are so. Columns in keep are not judged.
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
		leak, ok := judge(column.Name, area, c.names)
		if reason := oneSided(column, known, lost); !ok && reason != "" {
			leak.Reason, ok = reason, true
		}
		if ok {
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

// surely is the number of lost (or kept) customers that a set of customers would have by the churn rate, from which on having none is no chance: less than e⁻¹⁰.
const surely = 10

// oneSided gives the reason against a column that has values for one outcome only; empty where there is none.
func oneSided(column *facts.CustomerColumn, known []int, lost []bool) string {
	filled, filledLost, all := 0.0, 0.0, 0.0
	for k, i := range known {
		if lost[k] {
			all++
		}
		if column.Filled[i] {
			filled++
			if lost[k] {
				filledLost++
			}
		}
	}
	rate := all / float64(len(known))
	switch {
	case filled == float64(len(known)):
	case filledLost == 0 && filled*rate >= surely:
		return "nobody who left has a value in it: it was written later"
	case filledLost == filled && filled*(1-rate) >= surely:
		return "only those who left have a value in it: it was written later"
	}
	return ""
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
		area, _ := auc(othersRate(column.Category, known, lost), lost)
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
func othersRate(values *facts.Category, known []int, lost []bool) []float64 {
	n := countCodes(values, known)
	events := make([]float64, len(n))
	all := 0.0
	for k, i := range known {
		if lost[k] {
			events[values.Codes[i]+1]++
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
		code := values.Codes[i] + 1
		out[k] = (events[code] - own + base) / float64(n[code])
	}
	return out
}
