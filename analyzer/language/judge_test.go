package language

import (
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/language/ngrams"
)

func TestTable(t *testing.T) {
	table, err := ngrams.Open(table)
	if err != nil {
		t.Fatal(err)
	}
	if err := table.Verify(); err != nil {
		t.Error(err)
	}
	if note := table.Note(); !strings.Contains(note, "lingua-go v1.4.0") || !strings.Contains(note, "Apache") {
		t.Errorf("the note %q names no source and licence", note)
	}
	j := judgeOf(t, nil)
	for _, code := range DefaultCandidates() {
		if !j.knows(code) && !scriptAlone(code) {
			t.Errorf("%s is a default candidate and not in the table", code)
		}
	}
}

func TestByRules(t *testing.T) {
	tests := []struct {
		name, text string
		candidates []analyzer.Lang
		want       []analyzer.Lang
	}{
		{"a letter of one language", "große straße", twelve(), []analyzer.Lang{"de"}},
		{"a letter of one language in one word of four", "die straße ist lang", twelve(), []analyzer.Lang{"de", "en", "es", "fr", "id", "it", "nl", "pt", "tr"}},
		{"a letter of a language that is no candidate", "żółw", []analyzer.Lang{"de", "en"}, []analyzer.Lang{"de", "en"}},
		{"capitals", "GROẞE", []analyzer.Lang{"de", "en"}, []analyzer.Lang{"de"}},
		{"letters of few", "ığdır", DefaultCandidates(), []analyzer.Lang{"tr", "az"}},
		{"letters of few in half of the words", "non città", []analyzer.Lang{"en", "it", "fr"}, []analyzer.Lang{"fr", "it"}},
		{"letters of few in a third of the words", "non la città", []analyzer.Lang{"en", "it", "fr"}, []analyzer.Lang{"en", "fr", "it"}},
		{"Cyrillic", "очень good хорошо", twelve(), []analyzer.Lang{"ru"}},
		{"Cyrillic of two", "привіт", []analyzer.Lang{"ru", "uk", "en"}, []analyzer.Lang{"uk"}},
		{"as many words of each script", "хорошо good", []analyzer.Lang{"en", "ru"}, []analyzer.Lang{"en", "ru"}},
		{"a script of no candidate", "مرحبا", twelve(), nil},
		{"a word of two scripts", "gооd", []analyzer.Lang{"en", "ru"}, []analyzer.Lang{"en", "ru"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			j := judgeOf(t, test.candidates)
			var r reading
			j.read(test.text, &r)
			var got []analyzer.Lang
			for rest := j.byRules(&r); rest != 0; rest &= rest - 1 {
				got = append(got, j.codes[rest.lowest()])
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("byRules (-want +got):\n%s", diff)
			}
		})
	}
}

// TestSum counts by hand what walk adds up: every different n-gram once.
func TestSum(t *testing.T) {
	j := judgeOf(t, []analyzer.Lang{"en", "nl"})
	sum := func(text string) tally {
		var r reading
		var out tally
		j.read(text, &r)
		j.sum(&r, &out)
		return out
	}
	once, twice := sum("good"), sum("good GOOD good")
	if once.sums != twice.sums || once.unigrams != twice.unigrams {
		t.Error("a repeated word counts again")
	}
	if once.seen.size != 3+3+2+1 {
		t.Errorf("good has %d n-grams, want 9", once.seen.size)
	}
	long := sum(strings.Repeat("abcdefghij ", 11) + "abcdefghijk")
	if long.seen.size != 9 {
		t.Errorf("a long text of eleven letters has %d n-grams, want 9 of three letters", long.seen.size)
	}
}

func TestScoresAllocateNothing(t *testing.T) {
	j := judgeOf(t, DefaultCandidates())
	var room [ngrams.MaxLanguages]score
	text := "la consegna è arrivata in ritardo e nessuno mi ha avvisata"
	if n := testing.AllocsPerRun(100, func() { j.scores(text, room[:0]) }); n != 0 {
		t.Errorf("%v allocations a text", n)
	}
}

// TestColdStart holds that the table is not read in before the first text; the limit is far above what is measured, less than a millisecond.
func TestColdStart(t *testing.T) {
	start := time.Now()
	d, err := New(DefaultCandidates())
	if err != nil {
		t.Fatal(err)
	}
	d.Detect("the delivery was late", "")
	if took := time.Since(start); took > 50*time.Millisecond {
		t.Errorf("the first text took %v", took)
	}
}

func FuzzDetect(f *testing.F) {
	for _, text := range []string{"kargo çok geç geldi", "große straße", "хорошо good", "\xff\xfe", "e\u0301\u200d", strings.Repeat("ab", 3000), "İIıi", "ﬁn ℌello K"} {
		f.Add(text, "tr")
	}
	d, err := New(DefaultCandidates())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text, declared string) {
		got := d.Detect(text, analyzer.Lang(declared))
		if got.Code == "" || got.Confidence < 0 || got.Confidence > 1 {
			t.Errorf("Detect gives %+v", got)
		}
		if scores := d.judge.scores(text, nil); len(scores) > 0 && utf8.ValidString(text) {
			total := 0.0
			for _, s := range scores {
				total += s.p
			}
			if math.Abs(total-1) > 1e-9 {
				t.Errorf("confidences add up to %v", total)
			}
		}
	})
}

// BenchmarkScores is the judge alone; BenchmarkDetect is all of it.
func BenchmarkScores(b *testing.B) {
	for name, candidates := range map[string][]analyzer.Lang{"twelve": twelve(), "default": DefaultCandidates()} {
		b.Run(name, func(b *testing.B) {
			texts, j := alphabetic(b, samples(b)), judgeOf(b, candidates)
			var room [ngrams.MaxLanguages]score
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				j.scores(texts[i%len(texts)], room[:0])
			}
		})
	}
}

func BenchmarkDetect(b *testing.B) {
	texts := samples(b)
	d, err := New(DefaultCandidates())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if i%len(texts) == 0 {
		}
		d.Detect(texts[i%len(texts)], "")
	}
}
