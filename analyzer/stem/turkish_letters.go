package stem

import "strings"

// letters is a Turkish word with one byte a letter, so that suffixes can be cut by position: the six letters that ASCII lacks
// are written C G I O S U, and lower case is the word as typed without diacritics.
type letters string

// encodeTurkish gives false for a word with anything but lower-case Turkish letters; such a word has no Turkish suffixes.
// Circumflexes (kâr, hâlâ) are dropped, as most people do.
func encodeTurkish(word string) (letters, bool) {
	buf := make([]byte, 0, len(word))
	for _, r := range word {
		b, ok := encodeLetter(r)
		if !ok {
			return "", false
		}
		buf = append(buf, b)
	}
	return letters(buf), true
}

func encodeLetter(r rune) (byte, bool) {
	switch r {
	case 'ç':
		return 'C', true
	case 'ğ':
		return 'G', true
	case 'ı':
		return 'I', true
	case 'ö':
		return 'O', true
	case 'ş':
		return 'S', true
	case 'ü':
		return 'U', true
	case 'â':
		return 'a', true
	case 'î':
		return 'i', true
	case 'û':
		return 'u', true
	}
	return byte(r), 'a' <= r && r <= 'z'
}

// text writes letters as a word again.
func (l letters) text() string {
	var b strings.Builder
	for i := range len(l) {
		switch l[i] {
		case 'C':
			b.WriteRune('ç')
		case 'G':
			b.WriteRune('ğ')
		case 'I':
			b.WriteRune('ı')
		case 'O':
			b.WriteRune('ö')
		case 'S':
			b.WriteRune('ş')
		case 'U':
			b.WriteRune('ü')
		default:
			b.WriteByte(l[i])
		}
	}
	return b.String()
}

func (l letters) folded() letters { return letters(strings.ToLower(string(l))) }

func isVowel(b byte) bool {
	switch b {
	case 'a', 'e', 'i', 'o', 'u', 'I', 'O', 'U':
		return true
	}
	return false
}

// lastVowel gives 0 for letters without a vowel ("tv").
func (l letters) lastVowel() byte {
	for i := len(l) - 1; i >= 0; i-- {
		if isVowel(l[i]) {
			return l[i]
		}
	}
	return 0
}

// harmony tells which vowels a suffix may have.
type harmony struct {
	plain bool // the word is typed without diacritics: i may be ı, u may be ü, o may be ö
	loan  bool // directly after a listed root: saat-ler, kontrol-ü have front vowels after back ones
}

// high reports whether the suffix vowel I may be v after the vowel last.
func (h harmony) high(last, v byte) bool {
	switch last {
	case 'a', 'I':
		return v == 'I' || v == 'i' && (h.plain || h.loan)
	case 'e', 'i':
		return v == 'i'
	case 'o', 'u':
		return v == 'u' || v == 'U' && h.loan
	case 'O', 'U':
		return v == 'U'
	}
	return isVowel(v) && !h.low(0, v) // "tv'nin": an abbreviation is read out
}

// low reports whether the suffix vowel A may be v after the vowel last.
func (h harmony) low(last, v byte) bool {
	switch last {
	case 'a', 'I':
		return v == 'a' || v == 'e' && h.loan
	case 'e', 'O', 'U':
		return v == 'e'
	case 'i':
		return v == 'e' || v == 'a' && h.plain
	case 'o', 'u':
		return v == 'a' || v == 'e' && (h.plain || h.loan)
	}
	return v == 'a' || v == 'e'
}
