package language

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
)

//go:embed data/answers.tsv
var answerList string

// answers know the languages of words that make up short answers. They are immutable.
type answers map[string][]analyzer.Lang

// parseAnswers reads a list: a language and its words a line.
func parseAnswers(list string) (answers, error) {
	a := answers{}
	for number, line := range strings.Split(list, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		code, words, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, fmt.Errorf("read answers, line %d: no tab after the language", number+1)
		}
		for _, word := range strings.Fields(words) {
			a[word] = append(a[word], analyzer.Lang(code))
		}
	}
	return a, nil
}

const (
	answerWords = 4   // longer texts tell themselves
	answerBoost = 4.0 // how much likelier each known word makes its languages
)

// weigh makes the languages of a short text's known words likelier; the confidences add up to 1 again.
func (a answers) weigh(letters string, scores []score) {
	words, known := 0, false
	for range strings.FieldsSeq(letters) {
		if words++; words > answerWords {
			return
		}
	}
	for word := range strings.FieldsSeq(letters) {
		for _, lang := range a[strings.ToLower(word)] {
			known = boost(scores, lang, answerBoost) || known
		}
	}
	if known {
		normalise(scores)
	}
}

// boost makes a language likelier, and tells whether it is there.
func boost(scores []score, lang analyzer.Lang, times float64) bool {
	for i := range scores {
		if scores[i].lang == lang {
			scores[i].p *= times
			return true
		}
	}
	return false
}

// normalise makes confidences add up to 1.
func normalise(scores []score) {
	total := 0.0
	for _, s := range scores {
		total += s.p
	}
	for i := range scores {
		scores[i].p /= total
	}
}
