package words

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
)

func texts(terms []Term) []string {
	out := make([]string, len(terms))
	for i := range terms {
		out[i] = terms[i].Text
	}
	return out
}

// survey has detractors who wait for the driver, promoters who like the coffee, and answers without an issue about parking.
func survey() []answer {
	return slices.Concat(
		many(30, "d", answer{text: "Waiting for the late driver again, terrible", score: 1, issue: true}),
		many(40, "p", answer{text: "The coffee machine is great, lovely staff", score: 10, issue: true}),
		many(25, "q", answer{text: "the parking garage was full, no space", score: 3}),
		many(10, "r", answer{text: "Parking garage and a barrier", score: 5}),
		many(8, "g", answer{text: "great", score: 10}),
		many(1, "n", answer{text: "", score: 9}),
	)
}

func TestCompare(t *testing.T) {
	c, table := built(t, survey())
	got := Compare(c, table, byScore(table), Options{})
	if len(got.Languages) != 1 || got.Languages[0].Lang != "en" {
		t.Fatalf("languages: %s", asJSON(t, got.Languages))
	}
	side := got.Languages[0]
	if side.FirstComments != 65 || side.SecondComments != 48 {
		t.Errorf("%d and %d comments, want 65 and 48", side.FirstComments, side.SecondComments)
	}
	if more := strings.Join(texts(side.More), "|"); !strings.Contains(more, "parking garage") || strings.Contains(more, "coffee") {
		t.Errorf("detractors say %s", more)
	}
	if less := texts(side.Less); !slices.Contains(less, "coffee machine") || slices.Contains(less, "coffee") {
		t.Errorf("promoters say %q, want the phrase and not its word", less)
	}
	if praise := texts(side.LessPraise); !slices.Contains(praise, "great") {
		t.Errorf("without a subject promoters say %q, want great", praise)
	}
	for _, term := range slices.Concat(side.More, side.Less) {
		words := strings.Fields(term.Text)
		if words[0] == "the" || words[len(words)-1] == "the" || len(term.Examples) == 0 {
			t.Errorf("%q begins or ends with a stop word, or has no example", term.Text)
		}
		for _, e := range term.Examples {
			for _, span := range e.Spans {
				if !strings.EqualFold(e.Text[span.Start:span.End], term.Text) {
					t.Errorf("%q marks %q", term.Text, e.Text[span.Start:span.End])
				}
			}
		}
	}
}

// TestPhrasesStopAtSigns holds that a phrase goes over no comma.
func TestPhrasesStopAtSigns(t *testing.T) {
	c, table := built(t, survey())
	k := c.count("en", byScore(table).of, 1)
	for g := range k.grams {
		if text := strings.Join(c.names(g), " "); strings.Contains(text, "again terrible") || strings.Contains(text, "great lovely") {
			t.Errorf("the phrase %q goes over a comma", text)
		}
	}
}

func TestThemes(t *testing.T) {
	c, table := built(t, survey())
	got := Themes(c, table, Options{})
	if got.Coverage.Count != 70 || got.Coverage.N != 113 {
		t.Errorf("coverage is %d of %d, want 70 of 113", got.Coverage.Count, got.Coverage.N)
	}
	if got.NoSubject.Count != 8 || got.NoSubject.N != 43 {
		t.Errorf("without a subject are %d of %d, want 8 of 43", got.NoSubject.Count, got.NoSubject.N)
	}
	if len(got.Themes) == 0 {
		t.Fatal("no theme")
	}
	first := got.Themes[0]
	if first.Names["en"] != "parking garage" || first.ID != "parking-garage" || first.Share.Count != 35 || len(first.Examples) != 2 { // two texts
		t.Errorf("the first theme is %s", asJSON(t, first))
	}
	if *first.Score.Value != (25*3.0+10*5)/35 || first.Covered.Count != 105 {
		t.Errorf("mean score %v, covered %d", *first.Score.Value, first.Covered.Count)
	}
	for _, theme := range got.Themes {
		if theme.Names["en"] == "great" {
			t.Error("praise is no theme")
		}
	}
}

func TestThemesWithoutAnyIssueGoByFrequency(t *testing.T) {
	answers := survey()
	for i := range answers {
		answers[i].issue = false
	}
	c, table := built(t, answers)
	got := Themes(c, table, Options{})
	if !slices.Equal(got.Frequency, []analyzer.Lang{"en"}) || len(got.Themes) < 3 {
		t.Errorf("by frequency: %v, %d themes", got.Frequency, len(got.Themes))
	}
}

func TestFresh(t *testing.T) {
	march, april := time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC), time.Date(2026, 4, 2, 0, 0, 0, 0, time.UTC)
	c, table := built(t, slices.Concat(
		many(60, "a", answer{text: "coffee and seats", score: 9, day: march}),
		many(20, "b", answer{text: "coffee and seats", score: 9, day: april}),
		many(9, "c", answer{text: "the new app crashes", score: 2, day: april}),
	))
	got := Fresh(c, table, "month", Options{})
	if got.Period.Name != "2026-04" || len(got.Languages) != 1 || len(got.Languages[0].Terms) != 1 {
		t.Fatalf("fresh: %s", asJSON(t, got))
	}
	if term := got.Languages[0].Terms[0]; term.Text != "new app crashes" || !term.New || term.Now != 9 || term.FirstDay != "2026-04-02" {
		t.Errorf("the new word is %s", asJSON(t, term))
	}
	if got := Fresh(c, table, "year", Options{}); got.NotEnough == "" {
		t.Error("one year alone has nothing new")
	}
}

// TestRowOrder holds that the order of the rows changes nothing but which of the same texts is shown.
func TestRowOrder(t *testing.T) {
	answers := survey()
	var want string
	for seed := range uint64(3) {
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(answers), func(i, j int) { answers[i], answers[j] = answers[j], answers[i] })
		c, table := built(t, answers)
		got := asJSON(t, Compare(c, table, byScore(table), Options{})) + asJSON(t, Themes(c, table, Options{}))
		if want == "" {
			want = got
		}
		if got != want {
			t.Fatalf("another order of rows gives another result:\n%s\n%s", want, got)
		}
	}
}

func TestSmall(t *testing.T) {
	tests := map[string][]answer{
		"nothing":       {},
		"one response":  {{id: "a", text: "late", score: 1}},
		"no text":       many(30, "a", answer{score: 3}),
		"all promoters": many(30, "a", answer{text: "good coffee", score: 10}),
		"two people":    slices.Concat(many(30, "a", answer{text: "good coffee", score: 10}), many(2, "b", answer{text: "late train", score: 0})),
		"no stop words": many(30, "a", answer{text: "dobra kava", score: 0, lang: "hr"}),
		"all tagged":    many(30, "a", answer{text: "late train", score: 0, issue: true}),
		"no score":      many(30, "a", answer{text: "late train", score: -1}),
	}
	for name, answers := range tests {
		t.Run(name, func(t *testing.T) {
			c, table := built(t, answers)
			compared := Compare(c, table, byScore(table), Options{})
			for _, side := range compared.Languages {
				if len(side.More)+len(side.Less) > 0 && name != "two people" {
					t.Errorf("there is nothing to compare: %s", asJSON(t, side))
				}
			}
			if name == "no stop words" && (len(compared.Left) != 1 || compared.Left[0].Comments != 30) {
				t.Errorf("left out: %s", asJSON(t, compared.Left))
			}
			asJSON(t, Themes(c, table, Options{}))
			if got := Fresh(c, table, "month", Options{}); got.NotEnough == "" {
				t.Error("there are no dates")
			}
		})
	}
}

func TestMeasureRefuses(t *testing.T) {
	for _, p := range []Pair{{}, {First: 3, FirstSize: 2, Second: 1, SecondSize: 9, All: 4, Size: 20, Prior: 1}, {FirstSize: 5, SecondSize: 5, All: 1, Size: 10, Prior: 1}} {
		if k, ok := Measure(p); ok {
			t.Errorf("%+v gives %+v", p, k)
		}
	}
}

// TestMeasureIsSymmetric holds that swapping the groups turns the signs.
func TestMeasureIsSymmetric(t *testing.T) {
	a, _ := Measure(Pair{12, 900, 3, 1500, 20, 3000, 150})
	b, _ := Measure(Pair{3, 1500, 12, 900, 20, 3000, 150})
	near(t, "G2", a.G2, -b.G2)
	near(t, "z", a.Z, -b.Z)
	near(t, "p", a.P, b.P)
}

func TestGroupsApart(t *testing.T) {
	both := Groups{First: roaring.BitmapOf(1, 2), Second: roaring.BitmapOf(2, 3)}
	for row, want := range map[uint32]int{0: outside, 1: first, 2: outside, 3: second} {
		if got := both.of(&comment{row: row}); got != want {
			t.Errorf("row %d is in group %d, want %d", row, got, want)
		}
	}
}

func TestPeriodOf(t *testing.T) {
	day := daysOf(time.Date(2027, 1, 2, 0, 0, 0, 0, time.UTC))
	for kind, want := range map[string]string{
		"day": "2027-01-02 2027-01-02 2027-01-02", "week": "2026-W53 2026-12-28 2027-01-03", "month": "2027-01 2027-01-01 2027-01-31",
		"quarter": "2027-Q1 2027-01-01 2027-03-31", "year": "2027 2027-01-01 2027-12-31",
	} {
		p, ok := PeriodOf(kind, day)
		if got := p.Name + " " + p.From + " " + p.To; !ok || got != want {
			t.Errorf("%s: %s, want %s", kind, got, want)
		}
	}
	if _, ok := PeriodOf("fortnight", day); ok {
		t.Error("a fortnight is no period")
	}
}

// TestStopwords holds the form of the list: all twelve languages, no word in two sections that contradict each other, none twice.
func TestStopwords(t *testing.T) {
	c, err := NewCorpus("Acme")
	if err != nil {
		t.Fatal(err)
	}
	if got := len(c.Languages()); got != 12 {
		t.Errorf("%d languages, want 12", got)
	}
	for _, lang := range c.Languages() {
		if len(c.stops.classes[lang]) < 80 || len(c.stops.kinds[lang]) < 40 {
			t.Errorf("%s has %d stop words and %d general ones", lang, len(c.stops.classes[lang]), len(c.stops.kinds[lang]))
		}
		if c.stops.classes[lang]["acme"] != stop {
			t.Errorf("%s does not ignore what it should", lang)
		}
	}
	if _, err := readStopwords("[en other]\nx"); err == nil {
		t.Error("an unknown section is no error")
	}
}

func BenchmarkHundredThousand(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 1))
	vocabulary := make([]string, 5000)
	for i := range vocabulary {
		vocabulary[i] = "w" + strings.Repeat("x", i%7) + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676%26))
	}
	var answers []answer
	for i := range 100_000 {
		var text []string
		for range 20 {
			text = append(text, vocabulary[int(float64(len(vocabulary))*rng.Float64()*rng.Float64()*rng.Float64())])
		}
		answers = append(answers, answer{id: string(rune(i)), text: strings.Join(text, " "), score: i % 11, issue: i%3 > 0})
	}
	t := &testing.T{}
	for b.Loop() {
		c, table := built(t, answers)
		Compare(c, table, byScore(table), Options{})
		Themes(c, table, Options{})
	}
}
