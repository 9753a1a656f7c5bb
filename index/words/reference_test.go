package words

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"
)

// reference is what testdata/reference.py computed.
type reference struct {
	Pairs []struct {
		First      int     `json:"first"`
		FirstSize  int     `json:"first_size"`
		Second     int     `json:"second"`
		SecondSize int     `json:"second_size"`
		All        int     `json:"all"`
		Size       int     `json:"size"`
		Prior      float64 `json:"prior"`
		Keyness
	} `json:"pairs"`
	Tails []struct {
		K, N    int
		P, Tail float64
	} `json:"tails"`
	Corpus struct {
		Comments []struct {
			Group int      `json:"group"`
			Words []string `json:"words"`
		} `json:"comments"`
		Sizes [2]int `json:"sizes"`
		Terms []struct {
			Term   string  `json:"term"`
			First  int     `json:"first"`
			Second int     `json:"second"`
			Q      float64 `json:"q"`
			Keyness
		} `json:"terms"`
	} `json:"corpus"`
}

func readReference(t *testing.T) *reference {
	t.Helper()
	data, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var ref reference
	if err := json.Unmarshal(data, &ref); err != nil {
		t.Fatal(err)
	}
	return &ref
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-6*max(1, math.Abs(want)) {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

func nearKeyness(t *testing.T, what string, got, want Keyness) {
	t.Helper()
	near(t, what+": G2", got.G2, want.G2)
	near(t, what+": p", got.P, want.P)
	near(t, what+": log-odds", got.Odds, want.Odds)
	near(t, what+": standard error", got.SE, want.SE)
	near(t, what+": z", got.Z, want.Z)
}

func TestMeasureAgainstReference(t *testing.T) {
	for _, p := range readReference(t).Pairs {
		got, ok := Measure(Pair{p.First, p.FirstSize, p.Second, p.SecondSize, p.All, p.Size, p.Prior})
		if !ok {
			t.Errorf("%+v is not ok", p)
			continue
		}
		nearKeyness(t, asJSON(t, p), got, p.Keyness)
	}
}

func TestBinomialTailAgainstReference(t *testing.T) {
	for _, tail := range readReference(t).Tails {
		near(t, asJSON(t, tail), BinomialTail(tail.K, tail.N, tail.P), tail.Tail)
	}
}

// TestCountsAgainstReference counts comments as the reference did, and compares every word and phrase.
func TestCountsAgainstReference(t *testing.T) {
	ref := readReference(t).Corpus
	var answers []answer
	for i, comment := range ref.Comments {
		score := [3]int{0, 10, 7}[comment.Group]
		answers = append(answers, answer{id: string(rune('a'+i%26)) + asJSON(t, i), text: strings.Join(comment.Words, " "), score: score})
	}
	c, table := built(t, answers)
	k := c.count("en", byScore(table).of, 5)
	if got := [2]int{int(k.sizes.first), int(k.sizes.second)}; got != ref.Sizes {
		t.Fatalf("sizes are %v, want %v", got, ref.Sizes)
	}
	terms := map[string]Term{}
	for _, term := range c.measure(k) {
		terms[strings.Join(term.Stems, " ")] = term
	}
	if len(terms) != len(ref.Terms) {
		t.Errorf("%d words and phrases, want %d", len(terms), len(ref.Terms))
	}
	for _, want := range ref.Terms {
		got, ok := terms[want.Term]
		if !ok || got.First != want.First || got.Second != want.Second {
			t.Errorf("%q: found %v, %d and %d comments, want %d and %d", want.Term, ok, got.First, got.Second, want.First, want.Second)
			continue
		}
		nearKeyness(t, want.Term, got.Keyness, want.Keyness)
		near(t, want.Term+": q", got.Q, want.Q)
	}
}
