package language

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

func TestShortAnswers(t *testing.T) {
	tests := []struct {
		text string
		want analyzer.Lang
	}{
		{"iyi", "tr"}, {"prezzo", "it"}, {"cok kotu hizmet", "tr"}, {"배송ㅠㅠ", "ko"}, {"trop cher", "fr"}, {"RAS", "fr"}, {"Yes", "en"}, {"nothing", "en"}, {"very good", "en"},
		{"bom", "pt"}, {"ótimo", "pt"}, {"rien", "fr"}, {"bagus", "id"}, {"kargo", "tr"}, {"goed", "nl"}, {"sehr gut", "de"}, {"muy caro", "es"}, {"tutto bene", "it"}, {"хорошо", "ru"},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			if got := detector(t).Detect(test.text, ""); got.Code != test.want {
				t.Errorf("Detect gives %+v, want %s", got, test.want)
			}
		})
	}
}

func TestAnswersWeigh(t *testing.T) {
	a, err := parseAnswers("# words\nen\tgood price\nnl\tprice\n")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, text string
		want       float64 // confidence in English, from a half
	}{
		{"a known word", "Good", 4.0 / 5},
		{"two known words", "good good", 16.0 / 17},
		{"a word of both", "price", 0.5},
		{"an unknown word", "nice", 0.5},
		{"a longer text", "good one two three four", 0.5},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			scores := []score{{"en", 0.5}, {"nl", 0.5}}
			a.weigh(test.text, scores)
			if got := scores[0].p; got < test.want-1e-9 || got > test.want+1e-9 {
				t.Errorf("English is %.3f, want %.3f", got, test.want)
			}
		})
	}
}

func TestAnswerListIsTidy(t *testing.T) {
	if _, err := parseAnswers("en good"); err == nil {
		t.Error("a line without a tab is taken")
	}
	previous := ""
	for line := range strings.Lines(answerList) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		code, list, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if code <= previous || !slices.Contains(twelve(), analyzer.Lang(code)) {
			t.Errorf("language %q is out of order, or not first class", code)
		}
		previous = code
		words := strings.Fields(list)
		if !slices.IsSorted(words) || len(slices.Compact(slices.Clone(words))) != len(words) {
			t.Errorf("%s: words are not sorted, or stand twice", code)
		}
		for _, word := range words {
			if word != strings.ToLower(word) || utf8.RuneCountInString(word) < 2 {
				t.Errorf("%s: %q is a capital, or one letter", code, word)
			}
		}
	}
}
