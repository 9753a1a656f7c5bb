package examples

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/record"
)

// readable is a text of a length that reads at a glance.
const readable = "the delivery was late again and nobody knew why"

// comment makes a record of a detractor who names delivery; change adapts it.
func comment(id string, score float64, change func(*record.Record)) *record.Record {
	label, group := analyzer.Negative, corpus.Detractor
	if score > 0 {
		label = analyzer.Positive
	}
	rec := &record.Record{
		ID: id, Text: id + " " + readable, Language: record.Language{Code: "en"}, Group: &group,
		Issues: []record.Issue{{ID: "delivery", Label: &label, Score: &score, Spans: []analyzer.Tagged{{Span: analyzer.Span{Start: 4, End: 12}}}}},
	}
	if change != nil {
		change(rec)
	}
	return rec
}

func chosen(c *Collector, label analyzer.Label) string {
	var ids []string
	for _, e := range c.Of("delivery", label) {
		ids = append(ids, e.ID)
	}
	return strings.Join(ids, " ")
}

func TestTheTellingComesFirst(t *testing.T) {
	for name, test := range map[string]struct {
		a, b *record.Record
		want string
	}{
		"clearer feeling":     {comment("a", -0.3, nil), comment("b", -0.9, nil), "b a"},
		"a score that agrees": {comment("a", -0.6, func(r *record.Record) { r.Group = nil }), comment("b", -0.5, nil), "b a"},
		"fewer issues": {comment("a", -0.6, func(r *record.Record) {
			r.Issues = append(r.Issues, record.Issue{ID: "price"}, record.Issue{ID: "returns"})
		}), comment("b", -0.5, nil), "b a"},
		"not one word":     {comment("a", -0.6, func(r *record.Record) { r.Text = "late" }), comment("b", -0.5, nil), "b a"},
		"not an essay":     {comment("a", -0.6, func(r *record.Record) { r.Text = strings.Repeat("so late ", 40) }), comment("b", -0.5, nil), "b a"},
		"length in signs":  {comment("a", -0.6, func(r *record.Record) { r.Text = strings.Repeat("배송이 늦었어요 ", 22) }), comment("b", -0.5, nil), "a b"},
		"not mixed":        {comment("a", -0.6, func(r *record.Record) { r.Sentiment.Mixed = true }), comment("b", -0.5, nil), "b a"},
		"the earlier":      {comment("a", -0.5, nil), comment("b", -0.5, nil), "a b"},
		"a text once":      {comment("a", -0.5, nil), comment("b", -0.9, func(r *record.Record) { r.Text = "a " + readable }), "a"},
		"picks say little": {comment("a", -0.5, nil), comment("b", -0.9, func(r *record.Record) { r.Issues[0].Label, r.Issues[0].Score = nil, nil }), "a"},
		"the other side":   {comment("a", -0.5, nil), comment("b", 0.9, nil), "a"},
	} {
		t.Run(name, func(t *testing.T) {
			c := New()
			c.Add(test.a)
			c.Add(test.b)
			if got := chosen(c, analyzer.Negative); got != test.want {
				t.Errorf("chosen %q, want %q", got, test.want)
			}
		})
	}
}

func TestLanguagesTakeTurns(t *testing.T) {
	c := New()
	for i := range 20 {
		c.Add(comment(fmt.Sprint("en", i), -0.9, nil))
	}
	c.Add(comment("tr0", -0.2, func(r *record.Record) { r.Language.Code = "tr" }))
	c.Add(comment("ko0", -0.4, func(r *record.Record) { r.Language.Code = "ko" }))
	if got, want := chosen(c, analyzer.Negative), "en0 ko0 tr0 en1 en2 en3 en4 en5"; got != want {
		t.Errorf("chosen %q, want %q", got, want)
	}
}

func TestMemoryStaysSmall(t *testing.T) {
	c := New()
	for i := range 5000 {
		c.Add(comment(fmt.Sprint("r", i), -float64(i%100+1)/100, nil))
	}
	for k, list := range c.best {
		if len(list) > Keep {
			t.Errorf("%v keeps %d, at most %d may be", k, len(list), Keep)
		}
	}
	if got, want := chosen(c, analyzer.Negative), "r99 r199 r299 r399 r499 r599 r699 r799"; got != want {
		t.Errorf("chosen %q, want the clearest, the earlier first: %q", got, want)
	}
}

func TestExampleShowsItsEvidence(t *testing.T) {
	c := New()
	score := 2
	c.Add(comment("a", -0.5, func(r *record.Record) {
		r.Score = &score
		r.Sentiment.Evidence = []analyzer.Evidence{{Span: analyzer.Span{Start: 17, End: 21}, Weight: -2}, {Span: analyzer.Span{Start: 22, End: 27}, Weight: 1}}
	}))
	want := []render.Example{{
		ID: "a", Lang: "en", Score: &score, Group: corpus.Detractor, Label: analyzer.Negative, Text: "a " + readable,
		Issue: []analyzer.Span{{Start: 4, End: 12}}, Evidence: []analyzer.Span{{Start: 17, End: 21}}, // only what pulls to the side of the example
	}}
	if diff := cmp.Diff(want, c.Of("delivery", analyzer.Negative)); diff != "" {
		t.Errorf("examples (-want +got):\n%s", diff)
	}
	if got := c.Of("price", analyzer.Negative); len(got) > 0 {
		t.Errorf("examples of an issue that nobody mentions: %v", got)
	}
}
