package ngrams_test

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer/language/ngrams"
)

func source() ngrams.Source {
	return ngrams.Source{
		Note:      "made by hand",
		Languages: []ngrams.Language{{Code: "aa", Script: ngrams.Latin, Weight: 2.5}, {Code: "bb", Script: ngrams.Latin, Weight: 1}, {Code: "ru", Script: ngrams.Cyrillic, Weight: 0.5}},
		Models: []ngrams.Model{
			{"a": 0.5, "b": 0.25, "c": 0.25, "ab": 1, "abc": 0.5, "abca": 0.25, "abcab": 0.125, "abcac": 0.5, "abcb": 0.75},
			{"a": 0.1, "ab": 0.2, "abc": 1, "abca": 0.3, "abcab": 0.4, "ç": 0.01},
			{"д": 0.3, "а": 0.1, "да": 0.6, "дa": 0.9},
		},
		Unique: map[rune]int{'ß': 1},
		Shared: map[rune]uint64{'ç': 0b11},
	}
}

func open(t testing.TB, source ngrams.Source) *ngrams.Table {
	t.Helper()
	data, err := ngrams.Build(source)
	if err != nil {
		t.Fatal(err)
	}
	table, err := ngrams.Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := table.Verify(); err != nil {
		t.Fatal(err)
	}
	return table
}

// look gives the probabilities of an n-gram by language.
func look(table *ngrams.Table, gram string) map[int]float64 {
	var node ngrams.Node
	ok, order := false, 0
	for _, r := range gram {
		letter := table.Letter(r)
		if order == 0 {
			node, ok = table.Root(letter)
		} else if ok {
			node, ok = table.Child(node, letter)
		}
		order++
	}
	if !ok {
		return nil
	}
	out := map[int]float64{}
	for i := 0; i < len(node.Values); i += 2 {
		cost := float64(table.Costs(order)[node.Values[i+1]]) / ngrams.Unit
		out[int(node.Values[i])] = math.Round(math.Exp(cost)*1000) / 1000
	}
	return out
}

func TestTable(t *testing.T) {
	table := open(t, source())
	tests := []struct {
		name, gram string
		want       map[int]float64
	}{
		{"a letter of two languages", "a", map[int]float64{0: 0.5, 1: 0.1}},
		{"a letter of one language", "b", map[int]float64{0: 0.25}},
		{"certain", "ab", map[int]float64{0: 1, 1: 0.2}},
		{"three letters", "abc", map[int]float64{0: 0.5, 1: 1}},
		{"four letters", "abca", map[int]float64{0: 0.25, 1: 0.3}},
		{"four letters, a sister", "abcb", map[int]float64{0: 0.75}},
		{"five letters of two languages", "abcab", map[int]float64{0: 0.125, 1: 0.4}},
		{"five letters of one language", "abcac", map[int]float64{0: 0.5}},
		{"five letters of none", "abcaa", nil},
		{"six letters", "abcabc", nil},
		{"beyond ASCII", "ç", map[int]float64{1: 0.01}},
		{"a capital", "ABC", map[int]float64{0: 0.5, 1: 1}},
		{"another script", "да", map[int]float64{2: 0.6}},
		{"two scripts", "дa", nil},
		{"a letter of no model", "z", nil},
		{"no letter", "1", nil},
		{"beyond the runes of the table", "ﬁ", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, look(table, test.gram)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", test.gram, diff)
			}
		})
	}
	if diff := cmp.Diff(source().Languages, table.Languages()); diff != "" {
		t.Errorf("languages (-want +got):\n%s", diff)
	}
	if table.Note() != "made by hand" {
		t.Errorf("note %q", table.Note())
	}
}

func TestLetter(t *testing.T) {
	table := open(t, source())
	tests := []struct {
		name           string
		r              rune
		script         ngrams.Script
		unique, shared bool
	}{
		{"Latin", 'a', ngrams.Latin, false, false},
		{"Latin, of no model", 'q', ngrams.Latin, false, false},
		{"Latin, beyond the table", 'ﬁ', ngrams.Latin, false, false},
		{"unique", 'ß', ngrams.Latin, true, false},
		{"capital of a unique one", 'ẞ', ngrams.Latin, true, false},
		{"shared", 'Ç', ngrams.Latin, false, true},
		{"Cyrillic", 'Д', ngrams.Cyrillic, false, false},
		{"Arabic", 'م', ngrams.Arabic, false, false},
		{"Greek", 'α', ngrams.Other, false, false},
		{"Hangul", '가', ngrams.NoLetter, false, false},
		{"jamo", 'ᄀ', ngrams.NoLetter, false, false},
		{"Han", '好', ngrams.NoLetter, false, false},
		{"digit", '7', ngrams.NoLetter, false, false},
		{"combining mark", '\u0301', ngrams.NoLetter, false, false},
		{"emoji", '😡', ngrams.NoLetter, false, false},
		{"invalid", -1, ngrams.NoLetter, false, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l := table.Letter(test.r)
			if l.Script() != test.script || l.Unique() != test.unique || l.Shared() != test.shared {
				t.Errorf("letter %#x: script %d, unique %v, shared %v", l, l.Script(), l.Unique(), l.Shared())
			}
		})
	}
	if got := table.Unique(table.Letter('ß')); got != 1 {
		t.Errorf("ß is of language %d", got)
	}
	if got := table.Shared(table.Letter('ç')); got != 0b11 {
		t.Errorf("ç is of languages %b", got)
	}
}

// TestRandom builds a table of random n-grams, more values than there are codes, and looks all of them up.
func TestRandom(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	model := ngrams.Model{}
	letters := []rune("abcdefghijklmnop")
	for range 3000 {
		gram := make([]rune, ngrams.MaxOrder)
		for i := range gram {
			gram[i] = letters[rng.IntN(len(letters))]
			model[string(gram[:i+1])] = math.Exp(-12 * rng.Float64())
		}
	}
	table := open(t, ngrams.Source{Languages: []ngrams.Language{{Code: "aa", Script: ngrams.Latin, Weight: 1}}, Models: []ngrams.Model{model}})
	for gram, p := range model {
		var node ngrams.Node
		for i, r := range gram {
			if i == 0 {
				node, _ = table.Root(table.Letter(r))
			} else {
				node, _ = table.Child(node, table.Letter(r))
			}
		}
		if len(node.Values) != 2 {
			t.Fatalf("%q has values %v", gram, node.Values)
		}
		if got := float64(table.Costs(len(gram))[node.Values[1]]) / ngrams.Unit; math.Abs(got-math.Log(p)) > 0.1 {
			t.Errorf("%q costs %.3f, want %.3f", gram, got, math.Log(p))
		}
	}
}

func TestBuildIsTheSameTwice(t *testing.T) {
	first, err := ngrams.Build(source())
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if again, _ := ngrams.Build(source()); !bytes.Equal(first, again) {
			t.Fatal("two builds of one source differ")
		}
	}
}

func TestBuildRefuses(t *testing.T) {
	long, many := source(), source()
	long.Note = strings.Repeat("x", 1000)
	for i := range ngrams.MaxLanguages {
		many.Languages = append(many.Languages, ngrams.Language{Code: fmt.Sprint(i)})
	}
	for name, s := range map[string]ngrams.Source{"a long note": long, "many languages": many} {
		if _, err := ngrams.Build(s); err == nil {
			t.Errorf("Build takes %s", name)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	data, err := ngrams.Build(source())
	if err != nil {
		t.Fatal(err)
	}
	good := string(data)
	for name, bad := range map[string]string{"nothing": "", "another version": "vbngram0" + good[8:], "a cut table": good[:len(good)-1], "a longer table": good + "x"} {
		if _, err := ngrams.Open(bad); err == nil || !strings.Contains(err.Error(), "generate it anew") {
			t.Errorf("Open gives %v for %s", err, name)
		}
	}
	table, err := ngrams.Open(good[:len(good)-1] + "\x77")
	if err != nil {
		t.Fatal(err)
	}
	if err := table.Verify(); err == nil {
		t.Error("Verify takes a table with a changed byte")
	}
}
