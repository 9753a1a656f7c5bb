// Package examples picks the comments that show best what stands behind a number.
//
// The problem: a ranking without the customers' own words convinces nobody, and the first comment found is seldom the telling one. The shape: a Collector sees every record
// once and keeps, for each issue and side, a few that name the issue with a clear feeling and are neither one word nor an essay; different languages come first, so that a
// reader sees that the issue is one in all of them. The trap: the choice must not depend on the order of work, so ties fall to the earlier response.
package examples

import (
	"cmp"
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/record"
)

// Keep is how many examples are kept for each issue and side.
const Keep = 8

// candidates are kept per language, so that languages can be mixed at the end.
type key struct {
	issue string
	label analyzer.Label
	lang  analyzer.Lang
}

type candidate struct {
	example render.Example
	rank    float64
	order   int
}

// Collector gathers examples. Its memory does not grow with the number of records. It is not safe for concurrent use.
type Collector struct {
	best map[key][]candidate
	seen int
}

// New makes an empty collector.
func New() *Collector { return &Collector{best: map[key][]candidate{}} }

// Add looks at a record.
func (c *Collector) Add(rec *record.Record) {
	c.seen++
	for i := range rec.Issues {
		issue := &rec.Issues[i]
		if issue.Label == nil || issue.Score == nil {
			continue
		}
		c.keep(key{issue.ID, *issue.Label, rec.Language.Code}, candidate{exampleOf(rec, issue), rankOf(rec, issue), c.seen})
	}
	c.addSignals(rec)
}

// keep keeps a candidate if it is among the best of its key and no other has its text.
func (c *Collector) keep(k key, found candidate) {
	list := c.best[k]
	if len(list) == Keep && found.rank <= list[Keep-1].rank || slices.ContainsFunc(list, func(o candidate) bool { return o.example.Text == found.example.Text }) {
		return
	}
	list = append(list, found)
	slices.SortFunc(list, byRank)
	c.best[k] = list[:min(len(list), Keep)]
}

func byRank(a, b candidate) int {
	return cmp.Or(-cmp.Compare(a.rank, b.rank), cmp.Compare(a.order, b.order))
}

// rankOf prefers a clear feeling about the issue, a score that agrees with it, few other issues, and a length that reads at a glance.
func rankOf(rec *record.Record, issue *record.Issue) float64 {
	rank := math.Abs(*issue.Score)
	if rec.Group != nil && (rec.Group.Lowest() && *issue.Score < 0 || rec.Group.Highest() && *issue.Score > 0) {
		rank += 0.5
	}
	rank -= 0.15 * float64(len(rec.Issues)-1)
	if n := len([]rune(rec.Text)); n < 20 || n > 220 {
		rank -= 0.5
	}
	if rec.Sentiment.Mixed {
		rank -= 0.2
	}
	return math.Round(rank*1000) / 1000
}

func exampleOf(rec *record.Record, issue *record.Issue) render.Example {
	e := render.Example{ID: rec.ID, Lang: rec.Language.Code, Score: rec.Score, Label: *issue.Label, Text: rec.Text}
	if rec.Group != nil {
		e.Group = *rec.Group
	}
	for _, span := range issue.Spans {
		e.Issue = append(e.Issue, span.Span)
	}
	for _, evidence := range rec.Sentiment.Evidence {
		if evidence.Weight < 0 == (*issue.Score < 0) {
			e.Evidence = append(e.Evidence, evidence.Span)
		}
	}
	return e
}

// Of gives up to Keep examples of an issue with a label, the languages taking turns, the most telling first.
func (c *Collector) Of(issue string, label analyzer.Label) []render.Example {
	var lists [][]candidate
	for k, list := range c.best {
		if k.issue == issue && k.label == label {
			lists = append(lists, list)
		}
	}
	slices.SortFunc(lists, func(a, b []candidate) int { return byRank(a[0], b[0]) })
	var out []render.Example
	for turn := 0; turn < Keep && len(out) < Keep; turn++ {
		for _, list := range lists {
			if turn < len(list) && len(out) < Keep {
				out = append(out, list[turn].example)
			}
		}
	}
	return out
}
