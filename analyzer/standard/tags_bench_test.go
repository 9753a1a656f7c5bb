package standard

import (
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// fifteen cuts and joins texts to comments of fifteen words, or of forty-five signs where words are not set apart.
func fifteen(texts []string) []string {
	var out []string
	var words []string
	for _, text := range texts {
		for word := range strings.FieldsSeq(text) {
			if words = append(words, word); len(words) == 15 {
				out = append(out, strings.Join(words, " "))
				words = nil
			}
		}
	}
	return out
}

// BenchmarkTags runs matching and sentiment (issues, flags, sentiment, requests: everything that reads the word lists) over comments of fifteen words, with all ten
// issues and the full lexicon, and with every fourth entry of it: bytes and allocations a comment must not grow with the lexicon.
func BenchmarkTags(b *testing.B) {
	for _, lang := range benchmarked {
		for _, size := range []struct {
			name string
			step int
		}{{"full", 1}, {"quarter", 4}} {
			a := thinned(b, size.step)
			var docs []*analyzer.Doc
			for _, text := range fifteen(sampleTexts(b, lang)) {
				doc, err := a.Analyze(text, analyzer.Lang(lang))
				if err != nil {
					b.Fatal(err)
				}
				docs = append(docs, doc)
			}
			b.Run(lang+"/"+size.name, func(b *testing.B) {
				b.ReportAllocs()
				for i := range b.N {
					tagAgain(b, a, docs[i%len(docs)])
				}
				b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "comments/s")
			})
		}
	}
}

// tagAgain runs the stages that read the word lists over a Doc that has the others' layers.
func tagAgain(b *testing.B, a *Analyzer, doc *analyzer.Doc) {
	b.Helper()
	d := *doc
	d.Issues, d.Flags, d.Marks, d.Sentiment, d.Wishes, d.Requests = nil, nil, nil, analyzer.Sentiment{}, nil, nil
	for _, stage := range a.after {
		switch stage.Name() {
		case "issues", "flags", "sentiment", "requests":
			if err := stage.Process(&d); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// thinned is the standard analyzer with every step-th word and idiom of the packs.
func thinned(b *testing.B, step int) *Analyzer {
	b.Helper()
	set, err := lexicons.Default("ecommerce")
	if err != nil {
		b.Fatal(err)
	}
	thin := func(entries []lexicons.Entry) []lexicons.Entry {
		var out []lexicons.Entry
		for i := 0; i < len(entries); i += step {
			out = append(out, entries[i])
		}
		return out
	}
	for i, pack := range set.Packs {
		p := *pack
		p.Words, p.Idioms = thin(p.Words), thin(p.Idioms)
		set.Packs[i] = &p
	}
	a, err := New(set, Options{})
	if err != nil {
		b.Fatal(err)
	}
	return a
}
