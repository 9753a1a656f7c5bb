package metrics

import (
	"slices"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// Share is a count out of n with its 95 % Wilson interval. Value, Low and High run from 0 to 1 and are nil when n is 0.
type Share struct {
	Count     int      `json:"count"`
	N         int      `json:"n"`
	Value     *float64 `json:"value"`
	Low       *float64 `json:"low"`
	High      *float64 `json:"high"`
	NotEnough string   `json:"not_enough,omitempty"`
}

// NewShare gives the share of count in n.
func NewShare(count, n int) Share {
	s := Share{Count: count, N: n}
	if n <= 0 {
		s.NotEnough = "no responses"
		return s
	}
	in := Wilson(count, n)
	s.Value, s.Low, s.High = Finite(float64(count)/float64(n)), Finite(in.Low), Finite(in.High)
	return s
}

// GroupShare is the share of one group of the metric among the scored responses.
type GroupShare struct {
	Group corpus.Group `json:"group"`
	Share
}

// GroupShares gives the shares of the three groups of the metric, highest first, empty ones among them; nil rows stand for all. Without a score
// column there are none.
func GroupShares(t *facts.Table, rows *roaring.Bitmap) []GroupShare {
	counts, _ := Count(t, rows)
	groups := scaleGroups(t.Scale)
	out := make([]GroupShare, len(groups))
	for i, count := range []int{counts.Highest, counts.Middle, counts.Lowest}[:len(groups)] {
		out[i] = GroupShare{Group: groups[i], Share: NewShare(count, counts.Scored())}
	}
	return out
}

// scaleGroups names the groups of a scale, highest first.
func scaleGroups(scale corpus.Scale) []corpus.Group {
	var out []corpus.Group
	if scale.Metric == corpus.NoMetric {
		return out
	}
	for score := scale.Max; score >= scale.Min; score-- {
		if group := scale.Group(score); !slices.Contains(out, group) {
			out = append(out, group)
		}
	}
	return out
}
