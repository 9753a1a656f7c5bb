package normal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Lower gives the surface in normal form C and lower case. Turkish keeps its two i: İ → i, I → ı; in all other languages İ becomes a plain i
// and no combining dot stays behind. Typographic apostrophes become plain.
func Lower(surface string, lang analyzer.Lang) string {
	if plainASCII(surface) {
		return surface
	}
	var b strings.Builder
	b.Grow(len(surface))
	for _, r := range norm.NFC.String(surface) {
		switch {
		case r == 'İ':
			b.WriteByte('i')
		case r == 'I' && lang == "tr":
			b.WriteRune('ı')
		case r == '’' || r == 'ʼ' || r == '`' || r == '´' || r == '‘':
			b.WriteByte('\'')
		case r == 0x00AD || r == 0x200B || r == 0x200C || r == 0xFE0F || r == 0xFE0E || r >= 0x1F3FB && r <= 0x1F3FF:
			// soft hyphens, zero-width marks, variation selectors and skin tones are not part of the word
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	if b.Len() == 0 {
		return surface
	}
	return b.String()
}

// plainASCII tells a word that Lower would not change, the common case.
func plainASCII(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c == '`' || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// Fold takes the diacritics off a lower-case word: "kötü" → "kotu", "perché" → "perche", "ß" → "ss". Hangul and kana stay whole.
func Fold(word string) string {
	ascii := true
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return word
	}
	var b strings.Builder
	b.Grow(len(word))
	for _, r := range norm.NFD.String(word) {
		switch {
		case r == 'ı':
			b.WriteByte('i')
		case r == 'ß':
			b.WriteString("ss")
		case r == 'ø':
			b.WriteByte('o')
		case r == 'ł':
			b.WriteByte('l')
		case unicode.Is(unicode.Mn, r) && r < 0x0370: // Latin accents only: Thai or Hindi vowels are letters
		default:
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// Shorten folds elongation: a letter typed three times or more stands once ("çoooook" → "çok") or twice ("goooood" → "good"), whichever is a known
// word; an unknown word keeps one. Runs of emoji-like jamo and punctuation keep two ("ㅋㅋㅋㅋ" → "ㅋㅋ").
func Shorten(word string, known func(string) bool) string {
	if !elongated(word) {
		return word
	}
	once, twice := squeeze(word, 1), squeeze(word, 2)
	if first, _ := utf8.DecodeRuneInString(word); !unicode.IsLetter(first) || first >= 0x3131 && first <= 0x3163 {
		return twice
	}
	if known(twice) {
		return twice
	}
	return once
}

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

// squeeze cuts every run of three or more of the same rune to keep.
func squeeze(word string, keep int) string {
	runes := []rune(word)
	out := runes[:0:0]
	for i := 0; i < len(runes); {
		j := i
		for j < len(runes) && runes[j] == runes[i] {
			j++
		}
		n := j - i
		if n >= 3 && !unicode.IsDigit(runes[i]) {
			n = keep
		}
		out = append(out, runes[i:i+n]...)
		i = j
	}
	return string(out)
}
