// Package trends says what changed: period by period, one period against those before it, and before against after a date.
//
// The problem: every number moves every month, and most of it is chance. The shape: tally counts everything once per period; series.go makes the points
// with their intervals, compare.go the differences with p and q, split.go divides a change of the metric exactly into mix, rate and unexplained, and alerts.go
// holds a report against rules. The traps: responses without a date count nowhere and are reported; the last period may still be open, which its volume
// shows and its shares do not; a period without responses is a gap and not a zero; cells are put in a canonical order before anything is drawn, so that rows
// or issues in another order give the same bits.
package trends

import (
	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// The defaults and limits of Options.
const (
	DefaultDraws       = 1000
	DefaultMinMentions = 5
	BaselinePeriods    = 6    // periods before, of which the mean is taken
	RareShare          = 0.03 // an issue below it in the baseline is rare
	MaxPeriods         = 1000
	maxIssues          = 64
	minSplit           = 10 // responses in each period of a split
)

// Baseline is what a period is compared with.
type Baseline string

// The baselines. A year before is the one for what comes round every year, as Christmas does; it has no more responses than one period, so that it finds less.
const (
	Previous   Baseline = "previous" // the plain mean of the last BaselinePeriods periods that have responses
	YearBefore Baseline = "year"     // the same period a year before, see metrics.Period.YearBefore
)

// Options chooses the responses and how to look at them.
type Options struct {
	Rows        *roaring.Bitmap // nil for all; not changed
	Mentions    facts.Mentions
	By          metrics.Period // metrics.Month where empty
	Period      string         // label of the period to look at; the last one where empty
	Baseline    Baseline       // Previous where empty
	Against     string         // label of the period that the split compares with; the last one before with responses, or that of YearBefore, where empty
	Seed        uint64         // of the bootstrap
	Draws       int            // of the bootstrap; 0 for DefaultDraws
	MinMentions int            // an issue with fewer mentions in both periods stays out of a split; 0 for DefaultMinMentions
}

// Report is the series and the change of one period.
type Report struct {
	By        metrics.Period    `json:"by"`
	Mentions  string            `json:"mentions"` // "text or pick", "text" or "picked"
	Baseline  Baseline          `json:"baseline"`
	N         int               `json:"n"`        // responses chosen
	Undated   int               `json:"undated"`  // of them without a date: in no period
	LastDay   string            `json:"last_day"` // of the last response, 2006-01-02; where it lies before the end of the last period, that may still be open
	Periods   []Point           `json:"periods"`  // from the first to the last with responses, those between without any among them
	Change    Change            `json:"change"`
	Split     Split             `json:"split"`
	Alerts    []Alert           `json:"alerts,omitempty"`
	Formulas  []metrics.Formula `json:"formulas"`
	Seed      uint64            `json:"seed"`
	Draws     int               `json:"draws"`
	NotEnough string            `json:"not_enough,omitempty"`
}

// Point is one period.
type Point struct {
	Period string          `json:"period"` // its label, see metrics.Period
	Start  string          `json:"start"`  // first and last day, 2006-01-02
	End    string          `json:"end"`
	N      int             `json:"n"`      // responses
	NText  int             `json:"n_text"` // of them with text or picks, as Mentions says: the base of shares
	Metric metrics.Summary `json:"metric"`
	// Net is that of all texts, whatever they mention.
	Net    metrics.NetSentiment `json:"net_sentiment"`
	Issues []IssuePoint         `json:"issues"` // in list order
}

// IssuePoint is an issue in a period.
type IssuePoint struct {
	ID    string               `json:"id"`
	Name  string               `json:"name"`
	Share metrics.Share        `json:"share"`
	Net   metrics.NetSentiment `json:"net_sentiment"`
}

// Change is a period against the plain mean of the periods before it, or against that of the year before, or after against before.
type Change struct {
	Period string   `json:"period"`
	Before []string `json:"before"` // labels of the periods compared with, those with responses
	N      int      `json:"n"`
	// Metric is tested alone: its q is its p.
	Metric metrics.Tested     `json:"metric"`
	Volume metrics.Difference `json:"volume"` // responses; not tested around an event
	Net    metrics.Tested     `json:"net_sentiment"`
	Issues []IssueChange      `json:"issues"` // by p of their share, smallest first, ties by id
	// NotEnough says why nothing can be compared.
	NotEnough string `json:"not_enough,omitempty"`
}

// IssueChange is how an issue changed.
type IssueChange struct {
	ID          string               `json:"id"`
	Name        string               `json:"name"`
	Share       metrics.Share        `json:"share"`        // of the period
	ShareBefore *float64             `json:"share_before"` // the mean of the periods before
	Change      metrics.Tested       `json:"share_change"` // q over issues
	Net         metrics.NetSentiment `json:"net_sentiment"`
	NetBefore   *float64             `json:"net_sentiment_before"`
	NetChange   metrics.Tested       `json:"net_sentiment_change"` // q over issues
	Rare        *Rare                `json:"rare,omitempty"`       // nil for one that is not rare
}

// Rare is the exact test that an issue of less than RareShare in the baseline has risen.
type Rare struct {
	Mentions       int `json:"mentions"` // in the period
	N              int `json:"n"`
	MentionsBefore int `json:"mentions_before"` // in all periods before
	NBefore        int `json:"n_before"`
	metrics.RateRatio
	Q *float64 `json:"q"` // over the rare issues
}

// Rising tells whether q is at most 0.05.
func (r *Rare) Rising() bool { return r != nil && r.Q != nil && *r.Q <= 0.05 }

// Event compares before with after.
type Event struct {
	Date     string            `json:"date"`   // the first day of after, 2006-01-02
	Window   int               `json:"window"` // days on each side; 0 for all
	Mentions string            `json:"mentions"`
	N        int               `json:"n"`       // responses chosen
	Undated  int               `json:"undated"` // of them without a date
	Before   Point             `json:"before"`
	After    Point             `json:"after"`
	Change   Change            `json:"change"`
	Split    Split             `json:"split"`
	Formulas []metrics.Formula `json:"formulas"`
	Seed     uint64            `json:"seed"`
	Draws    int               `json:"draws"`
}
