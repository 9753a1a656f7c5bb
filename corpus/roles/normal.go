package roles

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Normal gives a header in the form in which names are compared: words in lower case without diacritics, parted by one space. Markup in
// angle brackets goes, camelCase and digits stay readable words ("NPSScore" is "nps score"), and the Turkish
// "İ" and "ı" are both "i". A header of signs only, such as "#", is kept as it is.
func Normal(header string) string {
	header = dropMarkup(header)
	var b strings.Builder
	var last rune
	runes := []rune(norm.NFKD.String(header))
	for i, r := range runes {
		switch {
		case unicode.Is(unicode.Mn, r) && !isKana(last):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r):
			last = space(&b, last)
			continue
		case unicode.IsUpper(r) && startsWord(runes, i):
			space(&b, last)
		}
		last = fold(unicode.ToLower(r))
		b.WriteRune(last)
	}
	out := norm.NFC.String(strings.TrimRight(b.String(), " "))
	if out == "" {
		return strings.TrimSpace(header)
	}
	return out
}

// dropMarkup takes out HTML tags, which form builders leave in questions.
func dropMarkup(s string) string {
	if !strings.ContainsRune(s, '<') {
		return s
	}
	var b strings.Builder
	for {
		open := strings.IndexByte(s, '<')
		end := strings.IndexByte(s, '>')
		if open < 0 || end < open {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:open])
		b.WriteByte(' ')
		s = s[end+1:]
	}
}

// startsWord tells whether the upper-case letter at i opens a word: "tweetId" at I, and "NPSScore" at the second S.
func startsWord(runes []rune, i int) bool {
	before := i - 1
	for before >= 0 && unicode.Is(unicode.Mn, runes[before]) {
		before--
	}
	if before < 0 {
		return false
	}
	if unicode.IsLower(runes[before]) || unicode.IsDigit(runes[before]) {
		return true
	}
	after := i + 1
	for after < len(runes) && unicode.Is(unicode.Mn, runes[after]) {
		after++
	}
	return unicode.IsUpper(runes[before]) && after < len(runes) && unicode.IsLower(runes[after])
}

func space(b *strings.Builder, last rune) rune {
	if b.Len() > 0 && last != ' ' {
		b.WriteByte(' ')
	}
	return ' '
}

// fold gives the plain letter of those that Unicode does not decompose.
func fold(r rune) rune {
	switch r {
	case 'ı':
		return 'i'
	case 'ø':
		return 'o'
	case 'ł':
		return 'l'
	case 'ß':
		return 's'
	default:
		return r
	}
}

// isKana keeps the voicing mark on Japanese letters, where it makes another letter.
func isKana(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana) }

// spaceless tells whether a term is of a script that is matched inside words: Hangul, kana, Han.
func spaceless(s string) bool {
	for _, r := range s {
		if unicode.In(r, unicode.Hangul, unicode.Hiragana, unicode.Katakana, unicode.Han) {
			return true
		}
	}
	return false
}
