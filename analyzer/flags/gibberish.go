package flags

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

//go:embed data/keyboards.txt
var keyboardRows string

// keyboards gives the rows of keys and the same rows backwards.
func keyboards() []string {
	var rows []string
	wordlist.Sections(keyboardRows, func(_ analyzer.Lang, row string) {
		back := []rune(row)
		slices.Reverse(back)
		rows = append(rows, row, string(back))
	})
	return rows
}

// Limits of the rules about letters.
const (
	maxGibberish = 4 // words of a comment that is looked at
	minKeys      = 4 // letters in a row of keys
	minRepeated  = 6 // letters of a word that repeats two or three letters
	minConsonant = 5 // letters of a Latin word without a vowel
	minSame      = 4 // letters of a word of one letter
)

// gibberish tells a short comment of which no word is one. A comment with an emoji or a number says something.
func (s *Stage) gibberish(doc *analyzer.Doc) bool {
	words := 0
	for i := range doc.Tokens {
		switch tok := &doc.Tokens[i]; tok.Kind {
		case analyzer.Punct:
		case analyzer.Word:
			if words++; words > maxGibberish || !s.mashed(strings.ToLower(doc.Surface(tok.Span))) {
				return false
			}
		default:
			return false
		}
	}
	return words > 0
}

// mashed tells a word that fingers made and not a mind: a row of keys, one letter again and again, two or three letters in turn, or consonants alone.
func (s *Stage) mashed(word string) bool {
	runes := []rune(word)
	n := len(runes)
	switch {
	case laughter(runes):
		return false
	case n >= minSame && period(runes) == 1:
		return true
	case n >= minRepeated && period(runes) <= 3 && unicode.Is(unicode.Latin, runes[0]):
		return true
	case n >= minConsonant && unicode.Is(unicode.Latin, runes[0]) && !strings.ContainsFunc(word, vowel):
		return true
	}
	for _, row := range s.rows {
		if n >= minKeys && strings.Contains(row, word) {
			return true
		}
	}
	return false
}

// period is the number of letters after which a word repeats itself, or its length.
func period(runes []rune) int {
	for p := 1; p < len(runes); p++ {
		same := true
		for i := p; same && i < len(runes); i++ {
			same = runes[i] == runes[i-p]
		}
		if same {
			return p
		}
	}
	return len(runes)
}

// laughter tells laughter and tears, which people write as letters in turn: ㅋㅋ, ㅠㅠ, www, 5555, haha, jaja, rsrs, хаха.
func laughter(runes []rune) bool {
	switch period(runes) {
	case 1:
		return strings.ContainsRune("ㅋㅎㅠㅜㅡwk5", runes[0])
	case 2:
		return strings.ContainsRune("hjkrxхعش", runes[0]) || strings.ContainsRune("hjkrxхس", runes[1])
	default:
		return false
	}
}

func vowel(r rune) bool {
	return strings.ContainsRune("aeiouyæøœıàáâãäåāèéêëēěìíîïīòóôõöōőùúûüūůűýÿ", r)
}
