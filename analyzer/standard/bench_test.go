package standard

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
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

// BenchmarkAnalyze runs the whole pipeline over the sample's comments, without language detection from the second round on, since decisions on
// texts seen before are remembered.
func BenchmarkAnalyze(b *testing.B) {
	for _, lang := range []string{"en", "tr", "it", "id", "ko"} {
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
