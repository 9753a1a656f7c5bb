package words

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
)

// answer is a response of a test, in English words that are their own stems.
type answer struct {
	id    string
	text  string
	score int // −1 for none
	issue bool
	day   time.Time
	lang  analyzer.Lang
}

// tokensOf cuts at spaces; a comma behind a word is a sign of its own.
func tokensOf(text string) []analyzer.Token {
	var out []analyzer.Token
	at := 0
	for _, field := range strings.Fields(text) {
		start := at + strings.Index(text[at:], field)
		at = start + len(field)
		w := strings.TrimRight(field, ",.")
		norm := strings.ToLower(w)
		out = append(out, analyzer.Token{Span: analyzer.Span{Start: start, End: start + len(w)}, Kind: analyzer.Word, Norm: norm, Stem: norm, Folded: norm})
		if w != field {
			out = append(out, analyzer.Token{Span: analyzer.Span{Start: start + len(w), End: at}, Kind: analyzer.Punct, Norm: ","})
		}
	}
	return out
}

// built makes a corpus and a table of answers; the list has the one issue "listed".
func built(t *testing.T, answers []answer) (*Corpus, *facts.Table) {
	t.Helper()
	c, err := NewCorpus()
	if err != nil {
		t.Fatal(err)
	}
	scale := corpus.Scale{Metric: corpus.NPS, Min: 0, Max: 10}
	builder := facts.NewBuilder(facts.BuildOptions{Issues: []facts.IssueName{{ID: "listed", Name: "Listed"}}, Scale: scale})
	for i := range answers {
		rec := recordOf(&answers[i], scale)
		c.Add(rec, tokensOf(rec.Text))
		if err := builder.Add(rec); err != nil {
			t.Fatal(err)
		}
	}
	return c, builder.Table()
}

func recordOf(a *answer, scale corpus.Scale) *record.Record {
	resp := &corpus.Response{ID: a.id, Text: a.text, Scale: scale, AnsweredAt: a.day}
	if a.score >= 0 {
		resp.Score = &a.score
	}
	lang := a.lang
	if lang == "" {
		lang = "en"
	}
	doc := &analyzer.Doc{Text: a.text, Language: analyzer.Language{Code: lang, Confidence: 1}, Sentiment: analyzer.Sentiment{Label: analyzer.Neutral, Available: true}}
	if a.text == "" {
		doc.Flags = []string{analyzer.FlagNoText}
	}
	if a.issue {
		doc.Issues = []analyzer.Issue{{ID: "listed", Label: analyzer.Neutral, Spans: []analyzer.Tagged{{Span: analyzer.Span{End: 1}, Rule: "t"}}}}
	}
	rec := record.New(resp, doc, nil, []string{"listed"})
	return &rec
}

// many repeats a text with ids of its own.
func many(n int, name string, a answer) []answer {
	out := make([]answer, n)
	for i := range out {
		out[i] = a
		out[i].id = fmt.Sprintf("%s%03d", name, i)
	}
	return out
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func byScore(t *facts.Table) Groups {
	return Groups{First: t.Lowest, Second: t.Highest, FirstName: "detractors", SecondName: "promoters"}
}
