// Package record is the tagged record: a survey response joined with its analysed comment, and its JSON.
//
// It is the contract with the world outside: `verbatim tag --format jsonl` prints one a line, the workspace stores
// them, and the facts table is built from them. Field order is fixed by the struct; a change of meaning raises Schema.
// The package knows no storage.
package record

import (
	"math"
	"slices"
	"time"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
)

// Schema is the version of the record's JSON.
const Schema = 1

// Record is one tagged response. All offsets are byte offsets into Text.
type Record struct {
	Schema     int                `json:"schema"`
	ID         string             `json:"id"`
	Text       string             `json:"text"`
	Language   Language           `json:"language"`
	Sentiment  Sentiment          `json:"sentiment"`
	Issues     []Issue            `json:"issues"`
	Requests   []analyzer.Request `json:"requests"`
	Flags      []string           `json:"flags"`
	Metric     *corpus.Metric     `json:"metric"` // null without a score column
	Score      *int               `json:"score"`
	Group      *corpus.Group      `json:"group"`
	Picked     []string           `json:"picked"` // issue ids, sorted in list order
	SurveyType string             `json:"survey_type,omitempty"`
	Channel    string             `json:"channel,omitempty"`
	AnsweredAt string             `json:"answered_at,omitempty"` // RFC 3339, UTC
	CustomerID string             `json:"customer_id,omitempty"`
	Segments   Fields             `json:"segments,omitempty"`
	Fields     Fields             `json:"fields,omitempty"`
}

// Language is the language decision of a record.
type Language struct {
	Code       analyzer.Lang           `json:"code"`
	Confidence float64                 `json:"confidence"`
	Source     analyzer.LanguageSource `json:"source"`
}

// Sentiment is the sentiment of a record. Evidence is empty, not null, where there is none.
type Sentiment struct {
	Label    analyzer.Label      `json:"label"`
	Score    float64             `json:"score"`
	Mixed    bool                `json:"mixed"`
	Evidence []analyzer.Evidence `json:"evidence"`
}

// Source tells how an issue came to a record.
type Source string

// The sources of an issue.
const (
	FromText Source = "text"
	FromPick Source = "picked"
	FromBoth Source = "both"
)

// Issue is one issue of a record. Label and Score are null, and Spans empty, where it was only picked.
type Issue struct {
	ID     string            `json:"id"`
	Source Source            `json:"source"`
	Label  *analyzer.Label   `json:"label"`
	Score  *float64          `json:"score"`
	Spans  []analyzer.Tagged `json:"spans"`
}

// New joins a response with its Doc. Picked holds the ids of the issues that the customer picked and order the ids of the list in use,
// by which issues and picks are sorted. The record shares the Doc's slices.
func New(resp *corpus.Response, doc *analyzer.Doc, picked, order []string) Record {
	rec := Record{
		Schema: Schema, ID: resp.ID, Text: doc.Text,
		Language:   Language{doc.Language.Code, doc.Language.Confidence, doc.Language.Source},
		Sentiment:  Sentiment{doc.Sentiment.Label, doc.Sentiment.Score, doc.Sentiment.Mixed, orEmpty(doc.Sentiment.Evidence)},
		Issues:     joinIssues(doc.Issues, picked, order),
		Requests:   orEmpty(doc.Requests),
		Flags:      flags(resp, doc),
		Picked:     orEmpty(picked),
		SurveyType: resp.SurveyType, Channel: resp.Channel, CustomerID: resp.CustomerID,
		Segments: Fields(resp.Segments), Fields: Fields(resp.Fields),
	}
	if !resp.AnsweredAt.IsZero() {
		rec.AnsweredAt = resp.AnsweredAt.UTC().Format(time.RFC3339)
	}
	if resp.Scale.Metric != corpus.NoMetric {
		rec.Metric = &resp.Scale.Metric
	}
	if resp.Score != nil {
		group := resp.Scale.Group(*resp.Score)
		rec.Score, rec.Group = resp.Score, &group
		if contradicts(group, doc.Sentiment) {
			rec.flag(FlagContradiction)
		}
	}
	return rec
}

// Flags of a record that its Doc cannot know.
const (
	FlagContradiction = "contradiction" // the comment says the opposite of the score
	FlagDuplicate     = "duplicate"     // an earlier row of the run has the same comment
	FlagRepaired      = "repaired"      // bytes of the comment were no text
)

// clearly is how far a sentiment score must be from zero, all of it on one side, to speak against the customer's own score.
const clearly = 0.5

// contradicts tells clear praise from a customer of the lowest group, and clear blame from one of the highest.
func contradicts(group corpus.Group, s analyzer.Sentiment) bool {
	switch {
	case s.Mixed:
		return false
	case group.Lowest():
		return s.Score >= clearly
	case group.Highest():
		return s.Score <= -clearly
	default:
		return false
	}
}

// MarkDuplicate sets the flag of a comment that came before.
func (r *Record) MarkDuplicate() { r.flag(FlagDuplicate) }

// flag adds a flag in its place.
func (r *Record) flag(name string) {
	if at, found := slices.BinarySearch(r.Flags, name); !found {
		r.Flags = slices.Insert(r.Flags, at, name)
	}
}

// Mentions tells whether the record has the issue, and from where; ok is false where it does not.
func (r *Record) Mentions(issue string) (source Source, ok bool) {
	for _, i := range r.Issues {
		if i.ID == issue {
			return i.Source, true
		}
	}
	return "", false
}

// HasText tells whether the record has a comment.
func (r *Record) HasText() bool {
	return !slices.Contains(r.Flags, analyzer.FlagNoText)
}

func flags(resp *corpus.Response, doc *analyzer.Doc) []string {
	out := make([]string, 0, len(doc.Flags)+1)
	out = append(out, doc.Flags...)
	if resp.Repaired {
		out = append(out, FlagRepaired)
		slices.Sort(out)
	}
	return out
}

func joinIssues(found []analyzer.Issue, picked, order []string) []Issue {
	byID := make(map[string]analyzer.Issue, len(found))
	for _, issue := range found {
		byID[issue.ID] = issue
	}
	chosen := make(map[string]bool, len(picked))
	for _, id := range picked {
		chosen[id] = true
	}
	out := []Issue{}
	for _, id := range order {
		issue, inText := byID[id]
		switch {
		case inText && chosen[id]:
			out = append(out, textIssue(issue, FromBoth))
		case inText:
			out = append(out, textIssue(issue, FromText))
		case chosen[id]:
			out = append(out, Issue{ID: id, Source: FromPick, Spans: []analyzer.Tagged{}})
		}
	}
	return out
}

func textIssue(issue analyzer.Issue, source Source) Issue {
	score := math.Round(issue.Score*100) / 100
	return Issue{ID: issue.ID, Source: source, Label: &issue.Label, Score: &score, Spans: issue.Spans}
}

func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
