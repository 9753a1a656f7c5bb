package render

import (
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/index/drivers"
)

// The most issues that the sentence above the ranking names on each side.
const (
	namedDown  = 3
	namedUp    = 2
	namedShare = 3
)

// reading is what the ranking says, for a sentence.
type reading struct {
	Down, Up  []claim // clear of chance, strongest first; or, by share, the most mentioned in Top
	Top       []claim
	MoreDown  string // clear ones that are not named; empty for none
	MoreUp    string
	Unclear   string // ranked ones with q above 0.05; empty for none
	OneUnsure bool
	Untested  string // ranked ones without q; empty for none
	OneUntest bool
	Ranked    bool // at least one issue is ranked
}

// claim is one issue of the sentence.
type claim struct {
	Name, By, Interval string
	Net, NetInterval   string
	First, Last        bool
}

func newReading(r *drivers.Report, byImpact bool) reading {
	var ranked []drivers.Driver
	for _, d := range r.Drivers {
		if d.NotEnough == "" {
			ranked = append(ranked, d)
		}
	}
	out := reading{Ranked: len(ranked) > 0}
	if !byImpact {
		out.Top = shareClaims(ranked)
		return out
	}
	var down, up []claim
	unclear, untested := 0, 0
	for _, d := range ranked {
		switch q := d.Odds.Q; {
		case q == nil:
			untested++
		case *q > significance:
			unclear++
		default:
			down, up = addClaim(down, up, d, metricUnit(r.Metric.Unit))
		}
	}
	slices.Reverse(up) // the ranking has the most helpful last
	out.Down, out.MoreDown = named(down, namedDown)
	out.Up, out.MoreUp = named(up, namedUp)
	out.Unclear, out.OneUnsure = countOrNone(unclear), unclear == 1
	out.Untested, out.OneUntest = countOrNone(untested), untested == 1
	return out
}

// addClaim says how far an issue moves the metric, without sign, when its interval is on one side of zero.
func addClaim(down, up []claim, d drivers.Driver, u metricUnit) (newDown, newUp []claim) {
	value, low, high := d.Impact.Value, d.Impact.Low, d.Impact.High
	if value == nil || low == nil || high == nil || *low**high <= 0 {
		return down, up
	}
	c := claim{Name: d.Name, By: u.amount(math.Abs(*value))}
	if *value > 0 {
		c.Interval = formatInterval(low, high, u.amount)
		return down, append(up, c)
	}
	from, to := -*high, -*low
	c.Interval = formatInterval(&from, &to, u.amount)
	return append(down, c), up
}

func shareClaims(ranked []drivers.Driver) []claim {
	var out []claim
	for _, d := range ranked {
		if d.Share.Value == nil {
			continue
		}
		out = append(out, claim{
			Name: d.Name, By: formatShare(*d.Share.Value), Interval: formatInterval(d.Share.Low, d.Share.High, formatShare),
			Net: optional(d.Net.Value, formatNet), NetInterval: formatInterval(d.Net.Low, d.Net.High, formatNet),
		})
	}
	out, _ = named(out, namedShare)
	return out
}

// named keeps the first claims, marks their ends, and counts the others.
func named(claims []claim, most int) (kept []claim, more string) {
	kept = claims[:min(most, len(claims))]
	if len(kept) > 0 {
		kept[0].First, kept[len(kept)-1].Last = true, true
	}
	return kept, countOrNone(len(claims) - len(kept))
}

// countOrNone is empty for zero.
func countOrNone(n int) string {
	if n == 0 {
		return ""
	}
	return formatCount(n)
}
