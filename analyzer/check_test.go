package analyzer

import (
	"math"
	"strings"
	"testing"
)

// sound is a Doc that keeps all rules: two sentences, three clauses, one issue.
func sound() *Doc {
	return &Doc{
		Text:     "çok iyi, ama geç. Bitti",
		Language: Language{Code: "tr", Confidence: 0.9, Source: Detected},
		Tokens: []Token{
			{Span: Span{0, 4}},
			{Span: Span{5, 8}},
			{Span: Span{8, 9}, Kind: Punct},
			{Span: Span{10, 13}, Clause: 1},
			{Span: Span{14, 18}, Clause: 1},
			{Span: Span{18, 19}, Kind: Punct, Clause: 1},
			{Span: Span{20, 25}, Sentence: 1, Clause: 2},
		},
		Sentences: []Sentence{
			{Span: Span{0, 19}, Tokens: Range{0, 6}},
			{Span: Span{20, 25}, Tokens: Range{6, 7}},
		},
		Clauses: []Clause{
			{Span: Span{0, 9}, Tokens: Range{0, 3}},
			{Span: Span{10, 19}, Tokens: Range{3, 6}, Contrast: true},
			{Span: Span{20, 25}, Tokens: Range{6, 7}},
		},
		Issues:    []Issue{{ID: "delivery", Spans: []Tagged{{Span{5, 8}, "a"}, {Span{14, 18}, "b"}}}},
		Sentiment: Sentiment{Score: 0.4, Evidence: []Evidence{{Span{5, 8}, 1.8, "r"}}},
	}
}

func TestCheckAcceptsSoundDoc(t *testing.T) {
	if err := Check(sound()); err != nil {
		t.Error(err)
	}
	if err := Check(&Doc{}); err != nil {
		t.Errorf("an empty Doc: %v", err)
	}
}

func TestCheckFindsEachBreach(t *testing.T) {
	tests := []struct {
		name string
		harm func(*Doc)
		want string // in the message
	}{
		{"text is not UTF-8", func(d *Doc) { d.Text += "\xff" }, "UTF-8"},
		{"token before the text", func(d *Doc) { d.Tokens[0].Start = -1 }, "outside the text"},
		{"token past the text", func(d *Doc) { d.Tokens[6].End = 99 }, "outside the text"},
		{"empty token", func(d *Doc) { d.Tokens[1].End = 5 }, "is empty"},
		{"token starts inside a rune", func(d *Doc) { d.Tokens[0].Start = 1 }, "cuts a rune"},
		{"token ends inside a rune", func(d *Doc) { d.Tokens[0].End = 1 }, "cuts a rune"},
		{"tokens overlap", func(d *Doc) { d.Tokens[1].Start = 3 }, "before the end"},
		{"tokens out of order", func(d *Doc) { d.Tokens[0], d.Tokens[1] = d.Tokens[1], d.Tokens[0] }, "before the end"},
		{"sentence of a token is missing", func(d *Doc) { d.Tokens[0].Sentence = 2 }, "does not exist"},
		{"sentence of a token is negative", func(d *Doc) { d.Tokens[0].Sentence = -1 }, "does not exist"},
		{"clause of a token is missing", func(d *Doc) { d.Tokens[0].Clause = 3 }, "does not exist"},
		{"clause of a token is negative", func(d *Doc) { d.Tokens[0].Clause = -1 }, "does not exist"},
		{"token says another sentence", func(d *Doc) { d.Tokens[0].Sentence = 1 }, "says sentence 1"},
		{"token says another clause", func(d *Doc) { d.Tokens[0].Clause = 1 }, "says clause 1"},
		{"token in no sentence", func(d *Doc) { d.Sentences[1].Tokens = Range{7, 7} }, "says sentence 1"},
		{"sentence past the text", func(d *Doc) { d.Sentences[1].End = 99 }, "sentence 1"},
		{"sentence does not cover its tokens", func(d *Doc) { d.Sentences[0].End = 18 }, "outside 0…18"},
		{"sentence with tokens that are not there", func(d *Doc) { d.Sentences[1].Tokens.Last = 8 }, "tokens 6…8 of 7"},
		{"sentence with tokens backwards", func(d *Doc) { d.Sentences[1].Tokens = Range{7, 6} }, "tokens 7…6"},
		{"sentence with negative tokens", func(d *Doc) { d.Sentences[0].Tokens.First = -1 }, "tokens -1…6"},
		{"clause cuts a rune", func(d *Doc) { d.Clauses[0].Start = 1 }, "clause 0"},
		{"clause does not cover its tokens", func(d *Doc) { d.Clauses[1].Start = 11 }, "clause 1"},
		{"score too high", func(d *Doc) { d.Sentiment.Score = 1.01 }, "−1…1"},
		{"score too low", func(d *Doc) { d.Sentiment.Score = -1.01 }, "−1…1"},
		{"score is no number", func(d *Doc) { d.Sentiment.Score = math.NaN() }, "−1…1"},
		{"evidence past the text", func(d *Doc) { d.Sentiment.Evidence[0].End = 99 }, "evidence r"},
		{"wish past the text", func(d *Doc) { d.Wishes = []Wish{{Tagged{Span{0, 99}, "w"}, 0}} }, "wish, rule w"},
		{"clause of a wish is missing", func(d *Doc) { d.Wishes = []Wish{{Tagged{d.Tokens[0].Span, "w"}, 3}} }, "clause 3 does not exist"},
		{"issue without a span", func(d *Doc) { d.Issues[0].Spans = nil }, "no span"},
		{"issue span cuts a rune", func(d *Doc) { d.Issues[0].Spans[0].Span = Span{1, 4} }, "rule a"},
		{"issue spans out of order", func(d *Doc) { s := d.Issues[0].Spans; s[0], s[1] = s[1], s[0] }, "not sorted"},
		{"issue score out of range", func(d *Doc) { d.Issues[0].Score = -2 }, "−1…1"},
		{"issue score is no number", func(d *Doc) { d.Issues[0].Score = math.NaN() }, "−1…1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := sound()
			test.harm(doc)
			err := Check(doc)
			if err == nil {
				t.Fatal("Check finds nothing")
			}
			if !strings.Contains(err.Error(), test.want) {
				t.Errorf("Check says %q, without %q", err, test.want)
			}
		})
	}
}

func TestSpan(t *testing.T) {
	tests := []struct {
		name string
		a, b Span
		want bool
	}{
		{"apart", Span{0, 2}, Span{3, 4}, false},
		{"touching", Span{0, 2}, Span{2, 4}, false},
		{"one byte", Span{0, 3}, Span{2, 4}, true},
		{"inside", Span{0, 9}, Span{2, 4}, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.a.Overlaps(test.b) != test.want || test.b.Overlaps(test.a) != test.want {
				t.Errorf("Overlaps of %v and %v is not %v both ways", test.a, test.b, test.want)
			}
		})
	}
	if got := (Span{3, 7}).Len(); got != 4 {
		t.Errorf("Len is %d, want 4", got)
	}
}
