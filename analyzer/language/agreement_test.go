package language

import (
	"bufio"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/pemistahl/lingua-go"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/language/ngrams"
)

// twelve are the first-class languages.
func twelve() []analyzer.Lang {
	return []analyzer.Lang{"de", "en", "es", "fr", "id", "it", "ja", "ko", "nl", "pt", "ru", "tr"}
}

// reference is lingua itself, among the twelve.
func reference() lingua.LanguageDetector {
	languages := make([]lingua.Language, 0, len(twelve()))
	for _, code := range twelve() {
		languages = append(languages, lingua.GetLanguageFromIsoCode639_1(lingua.GetIsoCode639_1FromValue(strings.ToUpper(string(code)))))
	}
	return lingua.NewLanguageDetectorBuilder().FromLanguages(languages...).WithPreloadedLanguageModels().Build()
}

func judgeOf(t testing.TB, candidates []analyzer.Lang) *judge {
	t.Helper()
	j, err := newJudge(candidates)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// comparison counts how often two judges agree, by length.
type comparison struct {
	short, shortSame, long, longSame int
	differences                      float64 // of the confidence in lingua's language
}

func (c *comparison) add(text string, want lingua.ConfidenceValue, got []score) {
	code := analyzer.Lang(strings.ToLower(want.Language().IsoCode639_1().String()))
	same := 0
	if want.Value() == 0 && len(got) == 0 || len(got) > 0 && got[0].lang == code {
		same = 1
	}
	if utf8.RuneCountInString(text) < 20 {
		c.short, c.shortSame = c.short+1, c.shortSame+same
	} else {
		c.long, c.longSame = c.long+1, c.longSame+same
	}
	p := 0.0
	if i := slices.IndexFunc(got, func(s score) bool { return s.lang == code }); i >= 0 {
		p = got[i].p
	}
	c.differences += math.Abs(p - want.Value())
}

func (c *comparison) check(t *testing.T) {
	t.Helper()
	long, short := float64(c.longSame)/float64(c.long), float64(c.shortSame)/float64(c.short)
	mean := c.differences / float64(c.long+c.short)
	t.Logf("20 characters and more: %.4f of %d; shorter: %.4f of %d; confidences differ by %.5f", long, c.long, short, c.short, mean)
	if c.long < 300 || long < 0.995 {
		t.Errorf("the same as lingua on %.4f of %d texts of 20 characters and more, want 0.995 of 300 or more", long, c.long)
	}
	if short < 0.98 {
		t.Errorf("the same as lingua on %.4f of shorter texts, want 0.98", short)
	}
	if mean > 0.005 {
		t.Errorf("confidences differ by %.4f, want 0.005", mean)
	}
}

// TestAgreement asks lingua.
func TestAgreement(t *testing.T) {
	ask, j := reference(), judgeOf(t, twelve())
	compare := func(texts []string) *comparison {
		c := &comparison{}
		for _, text := range texts {
			c.add(text, ask.ComputeLanguageConfidenceValues(text)[0], rank(j.scores(text, nil)))
		}
		return c
	}
	t.Run("samples", func(t *testing.T) { compare(alphabetic(t, samples(t))).check(t) })
	t.Run("labelled", func(t *testing.T) {
		var texts []string
		for _, file := range labelledSets(t) {
			for i, row := range sample(t, file) {
				if i%5 == 0 {
					texts = append(texts, row.Text)
				}
			}
		}
		compare(alphabetic(t, texts)).check(t)
	})
}

// samples are the project's own texts.
func samples(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "corpus", "samples", "texts", "*.tsv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample texts: %v", err)
	}
	var texts []string
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		for scanner := bufio.NewScanner(file); scanner.Scan(); {
			columns := strings.Split(scanner.Text(), "\t")
			texts = append(texts, columns[len(columns)-1])
		}
	}
	return texts
}

// alphabetic cleans texts and leaves out those that their script decides.
func alphabetic(t testing.TB, texts []string) []string {
	t.Helper()
	d, err := New(DefaultCandidates())
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, text := range texts {
		letters := clean(text)
		if letters == "" || d.byScript(letters) != "" || !strings.ContainsFunc(letters, func(r rune) bool { s := ngrams.Class(r).Script(); return s == ngrams.Latin || s == ngrams.Cyrillic }) {
			continue
		}
		out = append(out, letters)
	}
	return out
}

// race gives texts a second of lingua and of the table, on one core.
func race(texts []string, ask lingua.LanguageDetector, j *judge) (theirs, ours float64) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var room [ngrams.MaxLanguages]score
	start := time.Now()
	for _, text := range texts {
		ask.ComputeLanguageConfidenceValues(text)
	}
	middle := time.Now()
	for _, text := range texts {
		j.scores(text, room[:0])
	}
	n := float64(len(texts))
	return n / middle.Sub(start).Seconds(), n / time.Since(middle).Seconds()
}

// TestFasterThanLingua holds the reason for the table.
func TestFasterThanLingua(t *testing.T) {
	theirs, ours := race(alphabetic(t, samples(t)), reference(), judgeOf(t, twelve()))
	t.Logf("lingua %.0f, table %.0f texts a second, %.1f times", theirs, ours, ours/theirs)
	if ours < 10*theirs {
		t.Errorf("%.1f times as fast as lingua, want 10 times", ours/theirs)
	}
}

// BenchmarkLingua runs lingua and the table over the same comments, among the twelve, on one core.
func BenchmarkLingua(b *testing.B) {
	texts, ask, j := alphabetic(b, samples(b)), reference(), judgeOf(b, twelve())
	theirs, ours := 0.0, 0.0
	for b.Loop() {
		t, o := race(texts, ask, j)
		theirs, ours = theirs+1/t, ours+1/o
	}
	n := float64(b.N)
	b.ReportMetric(n/theirs, "lingua/s")
	b.ReportMetric(n/ours, "table/s")
	b.ReportMetric(theirs/ours, "times")
}
