// Package drivers ranks the issues of a set of responses by what they do to the score.
//
// The problem: "40 % mention delivery" does not say whether delivery matters. Per issue the report gives how often it is mentioned, the metric of those
// who mention it, how much the metric would rise without them (leave-one-out impact), and the odds ratio of a low score with all other issues held
// equal. The shape: rows are grouped into cells (which issues × which group), and everything after that, a thousand bootstrap draws and a penalised
// logistic regression, costs what cells cost, some thousand at most, whatever the number of rows.
//
// The traps: impact and odds are associations, not effects; cells are put into one canonical order before anything is drawn or summed, so the same
// responses in another order, or the same issues in another order, give the same bits; an issue that nearly nobody mentions is no driver but
// "not enough", and stays out of the model.
package drivers

import (
	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// The defaults of Options.
const (
	DefaultDraws       = 1000
	DefaultMinMentions = 5
	maxIssues          = 64
)

// Options chooses the responses and how to count.
type Options struct {
	Rows        *roaring.Bitmap // nil for all; not changed
	Mentions    facts.Mentions
	Seed        uint64 // of the bootstrap
	Draws       int    // of the bootstrap; 0 for DefaultDraws
	MinMentions int    // an issue with fewer mentions, or fewer responses without it, is not ranked; 0 for DefaultMinMentions
}

// The values of Report.RankedBy.
const (
	ByImpact = "impact"
	ByShare  = "share and net sentiment"
)

// Report is the ranking with all that is needed to print and to check it.
type Report struct {
	Metric         metrics.Summary `json:"metric"`           // of all scored responses
	DriversMetric  metrics.Summary `json:"drivers_metric"`   // of the scored responses with text or picks: what impact compares with
	N              int             `json:"n"`                // responses chosen
	NText          int             `json:"n_text"`           // of them with text or picks, as Mentions says: the base of coverage
	NDrivers       int             `json:"n_drivers"`        // the base of every share, impact and odds ratio in Drivers
	Coverage       metrics.Share   `json:"coverage"`         // responses with at least one issue
	Mentions       string          `json:"mentions"`         // "text or pick", "text" or "picked"
	RankedBy       string          `json:"ranked_by"`        // ByImpact or ByShare
	RankedByReason string          `json:"ranked_by_reason"` // why
	Drivers        []Driver        `json:"drivers"`          // every issue of the list, in ranking order
	Formulas       []Formula       `json:"formulas"`
	Seed           uint64          `json:"seed"`
	Draws          int             `json:"draws"`
	MinMentions    int             `json:"min_mentions"`
}

// Driver is one issue of the ranking.
type Driver struct {
	ID       string           `json:"id"`
	Name     string           `json:"name"`
	Mentions int              `json:"mentions"` // among the NDrivers responses
	Share    metrics.Share    `json:"share"`
	Metric   *metrics.Summary `json:"metric"` // of those who mention it; null when ranked by share
	Impact   Impact           `json:"impact"`
	Odds     Odds             `json:"odds"`
	Net      NetSentiment     `json:"net_sentiment"`
	// NotEnough says why the issue is not ranked; it is empty for one that is.
	NotEnough string `json:"not_enough,omitempty"`
}

// Impact is the metric of all less the metric without those who mention the issue, in units of the metric: below zero, the issue pulls down.
type Impact struct {
	Value *float64 `json:"value"` // null when not ranked by impact, or not enough
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
}

// Odds is the odds ratio of the lowest group (detractors) with the issue against without it, all other ranked issues held equal.
type Odds struct {
	Ratio     *float64 `json:"ratio"`
	Low       *float64 `json:"low"`
	High      *float64 `json:"high"`
	P         *float64 `json:"p"`
	Q         *float64 `json:"q"`      // over all issues of the model
	Method    string   `json:"method"` // of the interval
	NotEnough string   `json:"not_enough,omitempty"`
}

// NetSentiment is how the texts feel that mention an issue, from −1 to 1. Picks without text have no feeling and do not count.
type NetSentiment struct {
	Mentions int      `json:"mentions"` // in text
	Positive int      `json:"positive"`
	Negative int      `json:"negative"`
	Value    *float64 `json:"value"` // (positive − negative) ÷ mentions; null without mentions
	Low      *float64 `json:"low"`   // null with fewer than two
	High     *float64 `json:"high"`
}

// Formula explains one number of the report in words.
type Formula struct {
	Name string `json:"name"`
	Text string `json:"text"`
}
