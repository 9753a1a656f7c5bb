package normal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

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
