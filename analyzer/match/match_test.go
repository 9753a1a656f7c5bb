package match

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// analyse is a small language: the stem drops a final s, "un…" negates itself, words that start with _ are particles without a stem.
func analyse(phrase string) ([]analyzer.Token, error) {
	if phrase == "broken" {
		return nil, errors.New("no dictionary")
	}
	fold := strings.NewReplacer("ç", "c", "ö", "o", "ü", "u")
	var tokens []analyzer.Token
	at := 0
	for _, word := range strings.Fields(phrase) {
		at += strings.Index(phrase[at:], word)
		tok := analyzer.Token{Span: analyzer.Span{Start: at, End: at + len(word)}, Norm: strings.ToLower(word)}
		at += len(word)
		if !strings.HasPrefix(word, "_") {
			tok.Stem, tok.Negated = strings.CutPrefix(strings.TrimSuffix(tok.Norm, "s"), "un")
			tok.Folded = fold.Replace(tok.Stem)
		}
		tokens = append(tokens, tok)
	}
	return tokens, nil
}

func build(t *testing.T, terms ...string) *Matcher {
	t.Helper()
	b := NewBuilder(analyse)
	for i, source := range terms {
		term, err := lexicons.ParseTerm(source, 1, 1)
		if err != nil {
			t.Fatal(err)
		}
		if rule, err := b.Add(term, source); err != nil || rule != i {
			t.Fatalf("Add(%q) gives rule %d, %v; want %d", source, rule, err, i)
		}
	}
	return b.Build()
}

// render shows matches as "term=surface", with ! where the text negates the term.
func render(t *testing.T, terms []string, text string, matches []Match) []string {
	t.Helper()
	tokens, err := analyse(text)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, m := range matches {
		span := m.Span(tokens)
		flip := map[bool]string{true: "!"}[m.Flips]
		out = append(out, terms[m.Rule]+flip+"="+text[span.Start:span.End])
	}
	return out
}

func find(t *testing.T, m *Matcher, text string) []Match {
	t.Helper()
	tokens, err := analyse(text)
	if err != nil {
		t.Fatal(err)
	}
	return m.Find(tokens, nil)
}

func TestLongest(t *testing.T) {
	tests := []struct {
		name, text string
		terms      []string
		want       []string
	}{
		{"nothing", "quite other words", []string{"delivery"}, nil},
		{"any inflection", "Orders order ORDERS", []string{"order"}, []string{"order=Orders", "order=order", "order=ORDERS"}},
		{"longest term", "the late delivery cost", []string{"delivery", "late delivery", "late delivery cost", "cost"}, []string{"late delivery cost=late delivery cost"}},
		{"most words win over the earlier", "a b c d", []string{"a b", "b c d"}, []string{"b c d=b c d"}},
		{"the earlier of equals", "a b c", []string{"b c", "a b"}, []string{"a b=a b"}},
		{"partial path is no match", "late late delivery", []string{"late delivery", "late late late"}, []string{"late delivery=late delivery"}},
		{"exact beats stem", "orders", []string{"order", "=orders"}, []string{"=orders=orders"}},
		{"exact form only", "order", []string{"=orders"}, nil},
		{"exact form against stem of the same", "order", []string{"=order", "orders"}, []string{"=order=order"}},
		{"prefix", "refunded refund prerefund", []string{"refund*"}, []string{"refund*=refunded", "refund*=refund"}},
		{"suffix", "좋지만 지만 지만요", []string{"*지만"}, []string{"*지만=좋지만", "*지만=지만"}},
		{"prefix inside a phrase", "full refunding now", []string{"full refund* now"}, []string{"full refund* now=full refunding now"}},
		{"steps over particles", "delivery _is _very late", []string{"delivery late"}, []string{"delivery late=delivery _is _very late"}},
		{"particles at the ends stay outside", "_the delivery _is late _now", []string{"delivery late"}, []string{"delivery late=delivery _is late"}},
		{"steps over four particles", "a _ _ _ _ b", []string{"a b"}, []string{"a b=a _ _ _ _ b"}},
		{"but not over five", "a _ _ _ _ _ b", []string{"a b"}, nil},
		{"never over a word", "delivery was late", []string{"delivery late"}, nil},
		{"a particle in a term is left out", "delivery late", []string{"delivery _is late"}, []string{"delivery _is late=delivery late"}},
		{"folded: typed without diacritics", "kotu", []string{"kötü"}, []string{"kötü=kotu"}},
		{"folded: other diacritics are another word", "köçu", []string{"köcü"}, nil},
		{"folded: a plain term does not match a marked word", "kötü", []string{"kotu"}, nil},
		{"folded: too short", "on", []string{"ön"}, nil},
		{"flips: the text negates itself", "unhappy", []string{"happy"}, []string{"happy!=unhappy"}},
		{"flips: the term negates itself", "happy", []string{"unhappy"}, []string{"unhappy!=happy"}},
		{"flips: both do", "unhappy", []string{"unhappy"}, []string{"unhappy=unhappy"}},
		{"flips: two in the text", "unhappy unkind", []string{"happy kind"}, []string{"happy kind=unhappy unkind"}},
		{"flips: an exact form means itself", "unhappy", []string{"=unhappy"}, []string{"=unhappy=unhappy"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := build(t, test.terms...)
			got := render(t, test.terms, test.text, m.Longest(find(t, m, test.text)))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("matches in %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestNear(t *testing.T) {
	tests := []struct {
		name, term, text string
		want             []string
	}{
		{"in order", "late NEAR/2 delivery", "late x y delivery", []string{"late x y delivery"}},
		{"in the other order", "late NEAR/2 delivery", "delivery x y late", []string{"delivery x y late"}},
		{"side by side", "late NEAR/1 delivery", "late delivery", []string{"late delivery"}},
		{"one word too far", "late NEAR/2 delivery", "late x y z delivery", nil},
		{"one word too far the other way", "late NEAR/2 delivery", "delivery x y z late", nil},
		{"one side only", "late NEAR/2 delivery", "late late late", nil},
		{"the nearest", "late NEAR/4 delivery", "delivery x x late x delivery", []string{"late x delivery"}},
		{"each left side on its own", "late NEAR/2 delivery", "late delivery x x x x delivery late", []string{"late delivery", "delivery late"}},
		{"phrases on both sides", "very late NEAR/2 my order", "my orders x very late", []string{"my orders x very late"}},
		{"sides may not overlap", "a b NEAR/3 b c", "a b c", nil},
		{"the same word twice", "a NEAR/3 a", "a x a", []string{"a x a", "a x a"}},
		{"distance after a long side", "a b c d NEAR/1 z", "z x a b c d", []string{"z x a b c d"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := build(t, test.term)
			tokens, _ := analyse(test.text)
			var got []string
			for _, match := range m.Find(tokens, nil) {
				span := match.Span(tokens)
				got = append(got, test.text[span.Start:span.End])
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("matches in %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestOperators(t *testing.T) {
	tests := []struct {
		name, term, text string
		want             []string
	}{
		{"then", "took THEN/3 arrive", "took x y z arrive", []string{"took x y z arrive"}},
		{"then, too far", "took THEN/3 arrive", "took x y z x arrive", nil},
		{"then, not in the other order", "took THEN/3 arrive", "arrive x took", nil},
		{"then passes what stands before", "took THEN/3 arrive", "arrive took x arrive", []string{"took x arrive"}},
		{"clause", "price CLAUSE site", "price a b c d e f g site", []string{"price a b c d e f g site"}},
		{"clause, in the other order", "price CLAUSE site", "site x price", []string{"site x price"}},
		{"not over a clause", "price CLAUSE site", "price | site", nil},
		{"the one in its clause", "price CLAUSE site", "site | x site price | site", []string{"site price"}},
		{"sentence", "price SENTENCE site", "price a b c d e f g | h i site", []string{"price a b c d e f g | h i site"}},
		{"not", "price NOT/2 site", "price site", nil},
		{"not, before it", "price NOT/2 site", "site x y price", nil},
		{"not, far enough", "price NOT/2 site", "price x y z site", []string{"price"}},
		{"not, alone", "price NOT/2 site", "price", []string{"price"}},
		{"cased", "=IT", "it It IT", []string{"IT"}},
		{"any case", "=it", "it It IT", []string{"it", "It", "IT"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := build(t, test.term)
			var got []string
			tokens := clauses(t, test.text)
			for _, match := range m.Find(tokens, nil) {
				span := match.Span(tokens)
				got = append(got, test.text[span.Start:span.End])
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("matches in %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// clauses cuts a text at "|", which is no word.
func clauses(t *testing.T, text string) []analyzer.Token {
	t.Helper()
	tokens, err := analyse(text)
	if err != nil {
		t.Fatal(err)
	}
	clause := 0
	for i := range tokens {
		if tokens[i].Norm == "|" {
			tokens[i].Stem = ""
			clause++
		}
		tokens[i].Clause = clause
		if surface := text[tokens[i].Start:tokens[i].End]; surface != tokens[i].Norm {
			tokens[i].Typed = surface
		}
	}
	return tokens
}

// TestGapIsFree holds that a term may stand between the two sides of another.
func TestGapIsFree(t *testing.T) {
	terms := []string{"took NEAR/5 arrive", "parcel", "took the"}
	m := build(t, terms...)
	got := render(t, terms, "took the parcel long to arrive", m.Longest(find(t, m, "took the parcel long to arrive")))
	want := []string{"took NEAR/5 arrive=took the parcel long to arrive", "parcel=parcel"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("matches (-want +got):\n%s", diff)
	}
}

// TestOrderIndependence shuffles the rules: the matches stay.
func TestOrderIndependence(t *testing.T) {
	terms := []string{
		"late", "=late", "lat*", "*ate", "late delivery", "delivery late", "late NEAR/3 delivery", "delivery NEAR/3 late", "happy", "unhappy", "=unhappy",
		"late THEN/2 a", "late CLAUSE delivery", "delivery SENTENCE late", "late NOT/2 a", "kötü", "kotu", "kotü", "a b", "b c", "a b c", "b", "a NEAR/1 c", "delivery _x late",
	}
	texts := []string{
		"late delivery late _x delivery unhappy kotu", "a b c a b b c", "kötü kotu kotü happy unhappy", "delivery x late x a x c", "lates b late a c b a",
	}
	want := map[string][]string{}
	random := rand.New(rand.NewPCG(1, 1))
	for round := range 200 {
		m := build(t, terms...)
		for _, text := range texts {
			got := render(t, terms, text, m.Longest(find(t, m, text)))
			if round == 0 {
				want[text] = got
			} else if diff := cmp.Diff(want[text], got); diff != "" {
				t.Fatalf("round %d, order %q: matches in %q (-first +now):\n%s", round, terms, text, diff)
			}
		}
		random.Shuffle(len(terms), func(i, j int) { terms[i], terms[j] = terms[j], terms[i] })
	}
}

// TestLongestKeepsApart holds for random texts that what is kept is sorted, apart, and that nothing left out would still fit.
func TestLongestKeepsApart(t *testing.T) {
	m := build(t, "a", "a b", "b c", "c a b", "a NEAR/3 c", "b b", "=a", "c c c")
	random := rand.New(rand.NewPCG(2, 2))
	for range 300 {
		words := make([]string, 12)
		for i := range words {
			words[i] = []string{"a", "b", "c", "x", "_"}[random.IntN(5)]
		}
		text := strings.Join(words, " ")
		all := find(t, m, text)
		kept := m.Longest(append([]Match(nil), all...))
		used := map[int]bool{}
		for i := range kept {
			if i > 0 && kept[i].Range.First < kept[i-1].Range.First {
				t.Fatalf("%q: %v precedes %v", text, kept[i], kept[i-1])
			}
			if kept[i].Touches(func(token int) bool { return used[token] }) {
				t.Fatalf("%q: %v overlaps another", text, kept[i])
			}
			kept[i].Touches(func(token int) bool { used[token] = true; return false })
		}
		for _, match := range all {
			if !touchesAny(match, kept) {
				t.Fatalf("%q: %v fits and was left out", text, match)
			}
		}
	}
}

func touchesAny(m Match, kept []Match) bool {
	for _, k := range kept {
		if k.Range.First < m.Range.Last && m.Range.First < k.Range.Last {
			return true
		}
	}
	return false
}

func TestErrNeverMatches(t *testing.T) {
	tests := []struct {
		term string
		want bool
	}{
		{"_the", true}, {"_the _of", true}, {"late NEAR/3 _the", true}, {"_the NEAR/3 late", true}, {"_the late", false}, {"=_the", false},
	}
	for _, test := range tests {
		t.Run(test.term, func(t *testing.T) {
			term, err := lexicons.ParseTerm(test.term, 1, 1)
			if err != nil {
				t.Fatal(err)
			}
			b := NewBuilder(analyse)
			if _, err = b.Add(term, test.term); errors.Is(err, ErrNeverMatches) != test.want {
				t.Errorf("Add gives %v", err)
			}
		})
	}
}

// TestRefusedTermLeavesNothing holds that half of a refused NEAR does not fire as the rule that is added next.
func TestRefusedTermLeavesNothing(t *testing.T) {
	for _, refused := range []string{"late NEAR/3 _the", "_the NEAR/3 late"} {
		b := NewBuilder(analyse)
		for i, source := range []string{refused, "price"} {
			term, err := lexicons.ParseTerm(source, 1, 1)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := b.Add(term, source); (err != nil) != (i == 0) {
				t.Fatalf("Add(%q) gives %v", source, err)
			}
		}
		if matches := find(t, b.Build(), "late late"); len(matches) > 0 {
			t.Errorf("after the refused %q, %v was found", refused, matches)
		}
	}
}

// TestByLanguage holds that a language is compiled once, when it is first met, that a term without words is passed over and the rules after it keep what they
// carry, and that the first term that cannot be analysed is named.
func TestByLanguage(t *testing.T) {
	filled := 0
	terms := func(sources ...string) func(*Filler[string]) {
		return func(f *Filler[string]) {
			filled++
			for i, source := range sources {
				term, err := lexicons.ParseTerm(source, i+1, 1)
				if err != nil {
					t.Fatal(err)
				}
				f.Add("test.lex", term, source, "rule "+source)
			}
		}
	}
	rules := NewByLanguage[string](func(analyzer.Lang) Analyse { return analyse })
	rules.Add("en", terms("_the", "late"))
	rules.Add("de", terms("late", "broken", "broken NEAR/3 late"))
	tokens, _ := analyse("so late")
	doc := &analyzer.Doc{Tokens: tokens}
	var got []string
	visit := func(sentence analyzer.Sentence, en *Rules[string]) {
		for _, m := range en.Find(doc.Tokens, nil) {
			got = append(got, string(sentence.Lang)+" "+*en.Of(m))
		}
	}
	doc.Sentences = []analyzer.Sentence{{Lang: "en"}, {Lang: "tr"}, {Lang: "en"}}
	if err := rules.Each(doc, visit); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"en rule late", "en rule late"}, got); diff != "" {
		t.Errorf("found (-want +got):\n%s", diff)
	}
	if filled != 1 {
		t.Errorf("%d languages compiled, want the one that was met", filled)
	}
	doc.Sentences = []analyzer.Sentence{{Lang: "de"}}
	err := rules.Each(doc, visit)
	if err == nil || !strings.HasPrefix(err.Error(), "test.lex:2: ") || !strings.HasSuffix(err.Error(), "no dictionary") {
		t.Errorf("the error is %v, want the analyser's for line 2", err)
	}
}

func TestEmptyMatcher(t *testing.T) {
	m := NewBuilder(analyse).Build()
	if got := m.Longest(find(t, m, "any text")); len(got) > 0 {
		t.Errorf("a matcher without terms finds %v", got)
	}
}

// TestLinear finds a term's start at every token of a text of 100,000: with a step back at every match it would not end within the time of a
// test run, and with more than a few matches kept a token its allocations would not grow with the text alone.
func TestLinear(t *testing.T) {
	m := build(t, "a a a b", "a NEAR/5 z", "a a", "z NEAR/20 a", "=a", "refund*", "*fund")
	for _, unit := range []string{"a ", "a z _ ", "refund "} {
		t.Run(unit, func(t *testing.T) {
			work := func(words int) (matches int, allocs float64) {
				tokens, err := analyse(strings.Repeat(unit, words/len(strings.Fields(unit))))
				if err != nil {
					t.Fatal(err)
				}
				allocs = testing.AllocsPerRun(1, func() { matches = len(m.Longest(m.Find(tokens, nil))) })
				return matches, allocs
			}
			small, few := work(10_000)
			large, many := work(100_000)
			if large < 9*small || large > 11*small {
				t.Errorf("%d matches in 10,000 words and %d in 100,000", small, large)
			}
			if many > 11*few+100 {
				t.Errorf("%v allocations for 10,000 words and %v for 100,000", few, many)
			}
		})
	}
}

// TestParticles holds that a walk comes to each place once, where a term has exact forms of tokens without a stem and the text has more of them than the term: each of the
// five may be followed by one of the next five, so that there are 5⁴ ways, and a term ends in 17 places.
func TestParticles(t *testing.T) {
	terms := []string{"=_a =_a =_a =_a =_a", "=_a =_a =_a =_a =_a b"}
	m := build(t, terms...)
	for _, tokens := range []int{50, 500, 2000} {
		matches := find(t, m, strings.Repeat("_a ", tokens))
		want := 0
		for first := range tokens {
			want += max(0, min(first+20, tokens-1)-(first+4)+1)
		}
		if len(matches) != want {
			t.Errorf("%d places in %d tokens, want %d", len(matches), tokens, want)
		}
	}
	for _, more := range []int{0, 1, 19, 20, 21} { // four may be stepped over before each of five words
		kept := m.Longest(find(t, m, strings.Repeat("_a ", 5+more)+"b"))
		want := fmt.Sprint("[", min(6+more, 26), " tokens, 6 words]")
		var got []string
		for _, match := range kept {
			got = append(got, fmt.Sprint(match.Range.Last-match.Range.First, " tokens, ", match.Words, " words"))
		}
		if fmt.Sprint(got) != want {
			t.Errorf("%d particles more than the term: %v, want %s", more, got, want)
		}
	}
}

// BenchmarkParticles shows the time a token in texts of any length, which must not grow with it.
func BenchmarkParticles(b *testing.B) {
	term, err := lexicons.ParseTerm("=_a =_a =_a =_a =_a =_a b", 1, 1)
	if err != nil {
		b.Fatal(err)
	}
	builder := NewBuilder(analyse)
	if _, err := builder.Add(term, term.Source); err != nil {
		b.Fatal(err)
	}
	m := builder.Build()
	for _, n := range []int{20, 200, 2000} {
		tokens, _ := analyse(strings.Repeat("_a ", n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for range b.N {
				m.Find(tokens, nil)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/token")
		})
	}
}

// TestEndlessWord holds that prefixes and suffixes are tried up to their own length only, on a word of a megabyte.
func TestEndlessWord(t *testing.T) {
	terms := []string{"refund*", "*지만"}
	m := build(t, terms...)
	text := "refund" + strings.Repeat("x", 1<<20) + "지만"
	got := fmt.Sprint(len(find(t, m, text)))
	if got != "2" {
		t.Errorf("%s matches, want 2", got)
	}
}
