package normal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Lower gives the surface in normal form C and lower case. Turkish keeps its two i: İ → i, I → ı; in all other languages İ becomes a plain i
// and no combining dot stays behind. Typographic apostrophes become plain, full-width letters and digits and ligatures their usual selves; stress marks on
// Cyrillic letters go.
func Lower(surface string, lang analyzer.Lang) string {
	if plainASCII(surface) {
		return surface
	}
	var b strings.Builder
	b.Grow(len(surface))
	var last rune
	for _, r := range norm.NFC.String(surface) {
		if r >= 0xFF01 && r <= 0xFF5E {
			r -= 0xFF01 - '!'
		}
		if !dropped(r, last) {
			writeLower(&b, r, lang)
		}
		last = r
	}
	if b.Len() == 0 {
		return surface
	}
	return b.String()
}

// dropped tells what is not part of a word: soft hyphens, zero-width marks, variation selectors, skin tones, the spaces inside a number, the dot that the lower case of
// İ leaves behind, and the stress mark of Russian dictionaries.
func dropped(r, last rune) bool {
	switch {
	case r < 0x00A0:
		return false
	case r == 0x00A0 || r == 0x00AD || r == 0x200B || r == 0x200C || r == 0x202F || r == 0xFE0F || r == 0xFE0E || r >= 0x1F3FB && r <= 0x1F3FF:
		return true
	case r == 0x0307:
		return last == 'i' || last == 'I' || last == 'İ'
	case r == 0x0300 || r == 0x0301:
		return unicode.Is(unicode.Cyrillic, last)
	default:
		return false
	}
}

func writeLower(b *strings.Builder, r rune, lang analyzer.Lang) {
	switch r {
	case 'İ':
		b.WriteByte('i')
	case 'I':
		if lang == "tr" {
			b.WriteRune('ı')
			return
		}
		b.WriteByte('i')
	case '’', 'ʼ', '`', '´', '‘', '′':
		b.WriteByte('\'')
	case 'ĳ', 'Ĳ':
		b.WriteString("ij")
	case 'ﬀ':
		b.WriteString("ff")
	case 'ﬁ':
		b.WriteString("fi")
	case 'ﬂ':
		b.WriteString("fl")
	case 'ﬃ':
		b.WriteString("ffi")
	case 'ﬄ':
		b.WriteString("ffl")
	default:
		b.WriteRune(unicode.ToLower(r))
	}
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
