// Package drivers ranks the issues of a set of responses by what they do to the score.
//
// The problem: "40 % mention delivery" does not say whether delivery matters. Per issue the report gives how often it is mentioned, the metric of those
// who mention it, how much the metric would rise without them (leave-one-out impact), the odds ratio of a low score with all other issues and chosen controls held
// equal, its part in explaining the score (Shapley), what pushes a passive over, and what fewer mentions would change. The shape: rows are grouped into cells (which issues × which
// group), and everything after that, a thousand bootstrap draws and a penalised logistic regression, costs what cells cost, some thousand at most, whatever the number of rows. Rank is
// one report; with Options.By it holds one more for each segment or period, Options.Sides ranks the positive and negative side of each issue beside.
//
// The traps: impact and odds are associations, not effects; cells are put into one canonical order before anything is drawn or summed, so the same
// responses in another order, or the same issues in another order, give the same bits; an issue that nearly nobody mentions is no driver but
// "not enough", and stays out of the odds model (but not out of the linear ones, which are on all issues); every q is over all that one call tests, so it changes with what is asked.
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
	DefaultReduction   = 50
	DefaultMinGroup    = 5
	maxIssues          = 64 // 21 with Sides
)

// Options chooses the responses and how to count.
type Options struct {
	Rows        *roaring.Bitmap // nil for all; not changed
	Mentions    facts.Mentions
	Seed        uint64 // of the bootstrap
	Draws       int    // of the bootstrap; 0 for DefaultDraws
	MinMentions int    // an issue with fewer mentions, or fewer responses without it, is not ranked; 0 for DefaultMinMentions

	Controls  []string // category or number columns that the odds ratios hold equal; responses without a value in one are left out of the odds ratios
	Reduction float64  // of the mentions, in percent, for WhatIf; above 0 to 100; 0 for DefaultReduction
	McFadden  bool     // attribute McFadden's R² too
	Sides     bool     // rank the positive and the negative side of each issue too, in models that hold its other mentions equal
	By        string   // a category column, or a period (see Periods): one report more a group; "" for none
	MinGroup  int      // a group of fewer responses is suppressed; 0 for DefaultMinGroup
	Terms     *Terms   // what carries the mentions, for the warnings; nil where it is not known
	Search    string   // command that reads the responses, for the warnings; "" for "verbatim search"
}

// The values of Report.RankedBy.
const (
	ByImpact = "impact"
	ByShare  = "share and net sentiment"
)

// Report is the ranking with all that is needed to print and to check it.
type Report struct {
	Metric         metrics.Summary   `json:"metric"`           // of all scored responses
	DriversMetric  metrics.Summary   `json:"drivers_metric"`   // of the scored responses with text or picks: what impact compares with
	N              int               `json:"n"`                // responses chosen
	NText          int               `json:"n_text"`           // of them with text or picks, as Mentions says: the base of coverage
	NDrivers       int               `json:"n_drivers"`        // the base of every share, impact and odds ratio in Drivers
	Coverage       metrics.Share     `json:"coverage"`         // responses with at least one issue
	Mentions       string            `json:"mentions"`         // "text or pick", "text" or "picked"
	RankedBy       string            `json:"ranked_by"`        // ByImpact or ByShare
	RankedByReason string            `json:"ranked_by_reason"` // why
	Drivers        []Driver          `json:"drivers"`          // every issue of the list, in ranking order
	Sides          []Driver          `json:"sides,omitempty"`  // the negative and the positive side of each issue, in ranking order; with Options.Sides
	Controls       []string          `json:"controls"`         // held equal in the odds ratios
	NOdds          int               `json:"n_odds"`           // responses behind the odds ratios: with a value in every control
	Importance     *Importance       `json:"importance"`       // the fit that Driver.Importance shares out; null when ranked by share
	McFadden       *Importance       `json:"mcfadden,omitempty"`
	WhatIfPercent  float64           `json:"what_if_percent"` // by which the mentions fall in Driver.WhatIf
	By             string            `json:"by,omitempty"`
	MinGroup       int               `json:"min_group,omitempty"`
	Groups         []Group           `json:"groups,omitempty"`   // of By, sorted
	Warnings       []string          `json:"warnings,omitempty"` // what makes these numbers doubtful
	Formulas       []metrics.Formula `json:"formulas"`
	Seed           uint64            `json:"seed"`
	Draws          int               `json:"draws"`
	MinMentions    int               `json:"min_mentions"`
}

// Driver is one issue of the ranking.
type Driver struct {
	ID       string               `json:"id"`
	Name     string               `json:"name"`
	Mentions int                  `json:"mentions"` // among the NDrivers responses
	Share    metrics.Share        `json:"share"`
	Metric   *metrics.Summary     `json:"metric"` // of those who mention it; null when ranked by share
	Impact   Impact               `json:"impact"`
	Odds     Odds                 `json:"odds"`
	Net      metrics.NetSentiment `json:"net_sentiment"` // of those who mention it in text

	PassiveBase PassiveOdds `json:"passive_base"`
	Importance  *Part       `json:"importance"` // null where nobody mentions it, in Sides, and when ranked by share
	McFadden    *Part       `json:"mcfadden,omitempty"`
	WhatIf      WhatIf      `json:"what_if"`
	Issue       string      `json:"issue,omitempty"` // in Sides
	Side        string      `json:"side,omitempty"`  // in Sides: "negative" or "positive"
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

// PassiveOdds is the odds ratio of the lowest group against the middle one (detractors against passives) with the issue against without it, one issue at a time. An
// end of the interval may be null where it has no bound.
type PassiveOdds struct {
	Odds
	LowestWith int `json:"lowest_with"` // of the lowest group, those who mention it
	Lowest     int `json:"lowest"`
	MiddleWith int `json:"middle_with"`
	Middle     int `json:"middle"`
}

// Importance is the fit of a model of which the drivers have parts.
type Importance struct {
	Model     string   `json:"model"`
	Method    string   `json:"method"`
	Fit       *float64 `json:"r2"` // 0 to 1; the sum of all parts
	Low       *float64 `json:"low"`
	High      *float64 `json:"high"`
	Interval  string   `json:"interval"` // how it was made
	N         int      `json:"n"`
	Players   int      `json:"players"` // issues that anyone mentions
	NotEnough string   `json:"not_enough,omitempty"`
}

// Part is an issue's part in a fit.
type Part struct {
	Value         *float64 `json:"value"` // in units of R²
	Low           *float64 `json:"low"`   // null for McFadden
	High          *float64 `json:"high"`
	Share         *float64 `json:"share"` // of the fit, 0 to 1
	Rank          int      `json:"rank"`  // 1 is the largest part
	RankLow       int      `json:"rank_low,omitempty"`
	RankHigh      int      `json:"rank_high,omitempty"`
	RankStability *float64 `json:"rank_stability,omitempty"` // share of the bootstrap draws in which it has this rank
}

// WhatIf is the change of the metric if the mentions of the issue fell by Report.WhatIfPercent and nothing else changed: an association, not proof.
type WhatIf struct {
	Value       *float64 `json:"value"` // in units of the metric
	Low         *float64 `json:"low"`
	High        *float64 `json:"high"`
	Coefficient *float64 `json:"coefficient"` // of the least-squares model of the metric on all issues
	NotEnough   string   `json:"not_enough,omitempty"`
}

// Group is a segment or a period with its own report. A group that is too small is suppressed: it has neither n nor report, and says why. Where the number of the suppressed could be
// found by subtraction, the next larger group is suppressed too.
type Group struct {
	Value      string  `json:"value"` // "" for responses without one
	N          *int    `json:"n"`
	Suppressed string  `json:"suppressed,omitempty"`
	Report     *Report `json:"report"`
}
