package metrics

import (
	"cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

// Formula explains one number of a report in words.
type Formula struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// OutcomeName is what a response adds to the metric, in the linear models of it.
func OutcomeName(metric corpus.Metric) string {
	switch metric {
	case corpus.CSAT:
		return "100 × satisfied"
	case corpus.CES:
		return "the score"
	default:
		return "100 × (promoter − detractor)"
	}
}

// MissingLast compares two numbers for sorting, what is missing after all else.
func MissingLast(a, b *float64) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	return cmp.Compare(*a, *b)
}
