package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// emoticonLength is the length of an emoticon such as ":-(", ";)", "<3", "^^", "xD" at byte i, or 0.
func emoticonLength(text string, i int) int {
	s := text[i:]
	if n := fixedEmoticon(s); n > 0 {
		return n
	}
	n := facedEmoticon(s)
	if n > 0 && s[n-1] == '3' && !atWordStart(text, i) {
		return 0 // "rating:3"
	}
	return n
}

// fixedEmoticon is the length of one of the emoticons that have no variants, or 0.
func fixedEmoticon(s string) int {
	for _, fixed := range [...]string{"<3", "^^", "^_^", "-_-", "T_T", "xD", "XD", ":')", ":'("} {
		if strings.HasPrefix(s, fixed) && !letterAt(s, len(fixed)) {
			return len(fixed)
		}
	}
	return 0
}

// facedEmoticon is the length of an emoticon of eyes, perhaps a nose, and a mouth, or 0.
func facedEmoticon(s string) int {
	if len(s) < 2 || strings.IndexByte(":;=", s[0]) < 0 {
		return 0
	}
	i := 1
	if s[i] == '-' || s[i] == 'o' || s[i] == '^' {
		i++
	}
	mouth := i
	for i < len(s) && strings.IndexByte(")(DPp/|3*]", s[i]) >= 0 && (i == mouth || s[i] == s[mouth]) {
		i++
	}
	if i == mouth || letterAt(s, i) || (s[mouth] == '/' && i > mouth+1) {
		return 0
	}
	return i
}

// isJamo tells a loose Hangul letter, of which ㅠㅠ and ㅋㅋ are made.
func isJamo(r rune) bool { return r >= 0x3131 && r <= 0x3163 }

// jamoLength is the length of a run of loose jamo (ㅠㅠ, ㅋㅋㅋ), or of a face of two with a sign between (ㅠ.ㅠ, ㅡ_ㅡ).
func jamoLength(s string) int {
	n := runLength(s, isJamo)
	eye, size := utf8.DecodeRuneInString(s)
	if n == size && n < len(s) && (s[n] == '.' || s[n] == '_') {
		if other, _ := utf8.DecodeRuneInString(s[n+1:]); other == eye {
			return n + 1 + size
		}
	}
	return n
}

// maxKaomoji bounds the characters of a face between its brackets.
const maxKaomoji = 12

// kaomojiLength is the length of a face in brackets, (T_T) or (´；ω；｀), at the start of s, or 0.
func (s scanner) kaomojiLength(text string) int {
	_, size := utf8.DecodeRuneInString(text)
	face, count := false, 0
	for i, r := range text[size:] {
		if r == ')' || r == '）' {
			if !face || count < 2 {
				return 0
			}
			return size + i + utf8.RuneLen(r)
		}
		certain, ok := s.lists.kaomoji[r]
		if count++; !ok || count > maxKaomoji {
			return 0
		}
		face = face || certain
	}
	return 0
}

// isEmoji tells a pictograph. Digits, # and * are left out although they can carry a keycap.
func isEmoji(r rune) bool {
	return r >= 0x1F300 && r <= 0x1FAFF || r >= 0x2600 && r <= 0x27BF || r >= 0x1F170 && r <= 0x1F251 ||
		r == 0x2B50 || r == 0x2B55 || r == 0x203C || r == 0x2049
}

// emojiLength is the length of one emoji with variation selectors, skin tones, joined parts, the tags of a region's flag, or both
// halves of a country's.
func emojiLength(s string) int {
	first, size := utf8.DecodeRuneInString(s)
	i := size
	if first >= 0x1F1E6 && first <= 0x1F1FF {
		if second, n := utf8.DecodeRuneInString(s[i:]); second >= 0x1F1E6 && second <= 0x1F1FF {
			return i + n
		}
		return i
	}
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == 0xFE0F || r == 0xFE0E || r == 0x20E3 || r >= 0x1F3FB && r <= 0x1F3FF || r >= 0xE0020 && r <= 0xE007F:
			i += n
		case r == 0x200D:
			part, m := utf8.DecodeRuneInString(s[i+n:])
			if !isEmoji(part) && !unicode.IsSymbol(part) {
				return i // a stray joiner must not swallow a letter
			}
			i += n + m
		default:
			return i
		}
	}
	return i
}
