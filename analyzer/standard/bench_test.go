package standard

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/language"
)

// sampleTexts are the comments of the project's own sample in one language.
func sampleTexts(t testing.TB, lang string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "corpus", "samples", "texts", lang+".tsv"))
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for line := range strings.Lines(string(data)) {
		if fields := strings.Split(strings.TrimRight(line, "\n"), "\t"); len(fields) == 3 {
			texts = append(texts, fields[2])
		}
	}
	return texts
}

// benchmarked are the languages of the sample.
var benchmarked = [...]string{"en", "tr", "it", "id", "ko"}

// BenchmarkAnalyze runs the whole pipeline over the sample's comments.
func BenchmarkAnalyze(b *testing.B) {
	for _, lang := range benchmarked {
		texts := sampleTexts(b, lang)
		for _, text := range texts {
			analyze(b, text, analyzer.Lang(lang))
		}
		b.Run(lang, func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				if _, err := pipeline(b).Analyze(texts[i%len(texts)], analyzer.Lang(lang)); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "comments/s")
		})
	}
}

// BenchmarkStages runs each stage alone over the sample's comments, on Docs that the stages before have filled.
func BenchmarkStages(b *testing.B) {
	for _, lang := range benchmarked {
		texts := sampleTexts(b, lang)
		docs := make([]*analyzer.Doc, len(texts))
		for i, text := range texts {
			docs[i] = analyze(b, text, analyzer.Lang(lang))
		}
		stages := append([]analyzer.Stage{language.NewStage(pipeline(b).detector, nil)}, pipeline(b).after...)
		for _, stage := range stages {
			b.Run(stage.Name()+"/"+lang, func(b *testing.B) {
				b.ReportAllocs()
				for i := range b.N {
					doc := before(docs[i%len(docs)], stage)
					if err := stage.Process(&doc); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "comments/s")
			})
		}
	}
}

// before is a Doc without the layers that a stage adds. It shares the other layers.
func before(doc *analyzer.Doc, stage analyzer.Stage) analyzer.Doc {
	d := *doc
	for _, layer := range stage.Adds() {
		switch layer {
		case analyzer.TokenLayer:
			d.Tokens = nil
		case analyzer.SentenceLayer:
			d.Sentences = nil
		case analyzer.ClauseLayer:
			d.Clauses = nil
		case analyzer.IssueLayer:
			d.Issues = nil
		case analyzer.FlagLayer:
			d.Flags, d.Marks = nil, nil
		case analyzer.SentimentLayer:
			d.Sentiment, d.Flags = analyzer.Sentiment{}, nil
		case analyzer.WishLayer:
			d.Wishes = nil
		case analyzer.RequestLayer:
			d.Requests = nil
		}
	}
	return d
}

// BenchmarkLanguageLayer runs what comes before the word lists: detection, cutting, normalising and stems.
func BenchmarkLanguageLayer(b *testing.B) {
	a := pipeline(b)
	layer, err := analyzer.NewPipeline(language.NewStage(a.detector, nil), a.cut, a.fill)
	if err != nil {
		b.Fatal(err)
	}
	for _, lang := range benchmarked {
		texts := sampleTexts(b, lang)
		b.Run(lang, func(b *testing.B) {
			b.ReportAllocs()
			for i := range b.N {
				if _, err := layer.Analyze(texts[i%len(texts)], ""); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "comments/s")
		})
	}
}
