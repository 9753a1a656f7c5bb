package normal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Shorten folds elongation in a lower-case word of a language: a letter typed three times or more stands once ("çoooook" → "çok") or twice
// ("goooood" → "good"), whichever makes a known word; an unknown word keeps one, but in Dutch two where its spelling wants two. A run after the
// same letter with an accent goes ("encantóooo" → "encantó"). Three equal consonants inside a German word are spelling ("Betttuch"), sizes and batteries
// (xxxl, aaa) no elongation. Jamo, laughter of one letter and signs keep two ("ㅋㅋㅋㅋ" → "ㅋㅋ").
func Shorten(word string, lang analyzer.Lang, known func(string) bool) string {
	if !elongated(word) {
		return word
	}
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case !unicode.IsLetter(first) || first >= 0x3131 && first <= 0x3163:
		return squeeze(word, func([]rune, int, int) int { return 2 })
	case strings.Trim(word, string(first)) == "":
		return strings.Repeat(string(first), 2)
	case size(word):
		return word
	}
	keep := func(n int) func([]rune, int, int) int { return func([]rune, int, int) int { return n } }
	once, twice := squeeze(word, keep(1)), squeeze(word, keep(2))
	switch {
	case known(twice):
		return twice
	case known(once):
		return once
	case lang == "de":
		return squeeze(word, german)
	case lang == "nl":
		return squeeze(word, dutch)
	default:
		return once
	}
}

// size tells the size of a garment: "xxxl".
func size(word string) bool {
	rest := strings.TrimLeft(word, "x")
	return len(word)-len(rest) > 1 && (rest == "l" || rest == "s")
}

// code tells three equal capitals, "AAA" of a battery or "ООО" of a company, which are no elongation.
func code(surface string) bool {
	runes := []rune(surface)
	return len(runes) == 3 && runes[0] == runes[1] && runes[1] == runes[2] && unicode.IsUpper(runes[0])
}

// german keeps exactly three equal consonants inside a word.
func german(runes []rune, from, to int) int {
	if to-from == 3 && from > 0 && to < len(runes) && !vowel(runes[from]) {
		return 3
	}
	return 1
}

// dutch keeps two vowels before the last consonant ("traag") and before i ("mooie"), and two e at the end ("nee").
func dutch(runes []rune, from, to int) int {
	switch rest := runes[to:]; {
	case !vowel(runes[from]):
		return 1
	case len(rest) == 0 && runes[from] == 'e',
		len(rest) == 1 && !vowel(rest[0]),
		len(rest) > 0 && rest[0] == 'i':
		return 2
	default:
		return 1
	}
}

func vowel(r rune) bool { return strings.ContainsRune("aeiouyäöü", r) }

// elongated tells a word with three of the same letter or sign in a row; digits are none.
func elongated(word string) bool {
	var last rune
	run := 0
	for _, r := range word {
		if r != last {
			last, run = r, 0
		}
		if run++; run == 3 && !unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// squeeze cuts every run of three or more of the same rune, but digits, to what keep says of it.
func squeeze(word string, keep func(runes []rune, from, to int) int) string {
	runes := []rune(word)
	out := runes[:0:0]
	for i := 0; i < len(runes); {
		j := i
		for j < len(runes) && runes[j] == runes[i] {
			j++
		}
		n := j - i
		if n >= 3 && !unicode.IsDigit(runes[i]) {
			n = keep(runes, i, j)
			if len(out) > 0 && Fold(string(out[len(out)-1])) == string(runes[i]) {
				n = 0
			}
		}
		out = append(out, runes[i:i+n]...)
		i = j
	}
	return string(out)
}
