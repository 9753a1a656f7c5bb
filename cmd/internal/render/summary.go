// Package render shows results to people: the ranking in the terminal and report.html, and records as JSONL and CSV.
//
// The problem: one result, several faces, and none may change a number. The shape: Summary is everything that a run found; each file of the package is
// one way to show it. The traps: a comment is untrusted text (HTML is escaped by html/template, control characters are taken out for terminals,
// formulas are defused for spreadsheets); Korean and emoji are two columns wide; what is not significant is shown greyed, never hidden.
package render

import (
	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/trends"
	"github.com/verbatim-cx/verbatim/index/value"
)

// Summary is what a run over survey files found.
type Summary struct {
	Files         []string             `json:"files"` // base names
	IssueList     string               `json:"issue_list"`
	RowsIn        int                  `json:"rows_in"`
	Tagged        int                  `json:"tagged"`
	Rejected      int                  `json:"rejected"`
	RejectsFile   string               `json:"rejects_file,omitempty"` // empty when nothing was rejected
	Languages     []Count              `json:"languages"`              // most frequent first
	Uncovered     []string             `json:"uncovered"`              // which answers could not be tagged for want of words in their language
	Signals       []Signal             `json:"signals"`                // requests and flags that occur, in a fixed order
	Labels        []Count              `json:"labels"`                 // positive, neutral, negative
	Distribution  []Count              `json:"distribution"`           // responses by score, every score of the scale, lowest first; empty without a score
	Groups        []metrics.GroupShare `json:"groups"`
	Drivers       *drivers.Report      `json:"drivers"`
	Examples      map[string][]Example `json:"examples"`                // by issue id, most telling first, those of the side that the issue pulls to
	Issues        []IssueDetail        `json:"issue_details,omitempty"` // in the order of Drivers; only those that a text mentions
	Requests      []Example            `json:"request_examples,omitempty"`
	Leaving       []Example            `json:"leaving_examples,omitempty"`
	Segments      *metrics.Report      `json:"segments,omitempty"` // by each segment; nil without a score or without segments
	Trends        *trends.Report       `json:"trends,omitempty"`   // nil without dates
	Words         *Words               `json:"words,omitempty"`
	Churn         *churn.Report        `json:"churn,omitempty"`          // nil unless the customer file says who left, and enough did
	Value         *value.Report        `json:"value,omitempty"`          // nil unless it also says what customers pay
	CustomerNotes []string             `json:"customer_notes,omitempty"` // why either is missing
	Where         string               `json:"-"`                        // the flag by which verbatim search finds the workspace, with a space before it; empty where it looks anyway
	Notes         []string             `json:"notes"`                    // what a reader should know of the input: columns found, dates read, picks that are no issue …
}

// Count is a value with how often it came.
type Count struct {
	Name string `json:"name"`
	N    int    `json:"n"`
}

// Signal is something that comments can be, beside their issues and sentiment, with how often and the query that finds them.
type Signal struct {
	Name  string `json:"name"`
	N     int    `json:"n"`
	Query string `json:"query"`
}

// Example is a comment that stands behind a number, with the words that made it.
type Example struct {
	ID       string          `json:"id"`
	Lang     analyzer.Lang   `json:"lang"`
	Score    *int            `json:"score"`
	Group    corpus.Group    `json:"group,omitempty"`
	Label    analyzer.Label  `json:"label"` // of the issue in this comment
	Text     string          `json:"text"`
	Issue    []analyzer.Span `json:"issue_spans"`     // where the issue is named
	Evidence []analyzer.Span `json:"sentiment_spans"` // the words that carry the feeling
}

// IssueDetail is what the report says of one issue beside its driver.
type IssueDetail struct {
	ID       string    `json:"id"`
	Negative IssueSide `json:"negative"`
	Positive IssueSide `json:"positive"`
	Phrases  []Phrase  `json:"phrases"` // by which customers name it, most frequent first
}

// IssueSide is those whose text mentions an issue with one label.
type IssueSide struct {
	Share    metrics.Share    `json:"share"`  // of those whose text mentions it
	Metric   *metrics.Summary `json:"metric"` // theirs; null without a score
	Examples []Example        `json:"examples"`
}

// Phrase is a wording with the number of comments that have it.
type Phrase struct {
	Text string        `json:"text"`
	Lang analyzer.Lang `json:"lang"`
	N    int           `json:"n"`
}
