package examples

import (
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/record"
)

// The keys of what is no issue; no id of an issue begins with a space.
const (
	requestKey = " request"
	leavingKey = " leaving"
)

// addSignals looks for requests and for customers who are about to leave.
func (c *Collector) addSignals(rec *record.Record) {
	leaving := slices.Contains(rec.Flags, analyzer.FlagLeaving)
	if !leaving && len(rec.Requests) == 0 {
		return
	}
	e := render.Example{ID: rec.ID, Lang: rec.Language.Code, Score: rec.Score, Label: rec.Sentiment.Label, Text: rec.Text}
	if rec.Group != nil {
		e.Group = *rec.Group
	}
	rank := 0.0
	if rec.Group != nil && rec.Group.Lowest() {
		rank = 0.5
	}
	if n := len([]rune(rec.Text)); n < 20 || n > 220 {
		rank -= 0.5
	}
	if leaving {
		told := e
		for _, evidence := range rec.Sentiment.Evidence {
			if evidence.Weight < 0 {
				told.Evidence = append(told.Evidence, evidence.Span)
			}
		}
		c.keep(key{leavingKey, "", rec.Language.Code}, candidate{told, rank, c.seen})
	}
	if len(rec.Requests) > 0 {
		for i := range rec.Requests {
			e.Issue = append(e.Issue, rec.Requests[i].Span)
		}
		c.keep(key{requestKey, "", rec.Language.Code}, candidate{e, rank, c.seen})
	}
}

// Requests gives up to Keep comments that ask for something, the asking words in Issue, the languages taking turns.
func (c *Collector) Requests() []render.Example { return c.Of(requestKey, "") }

// Leaving gives up to Keep comments of customers who are about to leave, the words of complaint in Evidence, the languages taking turns.
func (c *Collector) Leaving() []render.Example { return c.Of(leavingKey, "") }
