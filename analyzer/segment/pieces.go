package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// piece is a stretch of a sentence: one special token, or plain text for a word breaker.
type piece struct {
	span    analyzer.Span
	kind    analyzer.Kind
	special bool
}

// scanPieces cuts a sentence into special tokens and the plain stretches between them, in order.
func scanPieces(text string, emit func(piece)) {
	plain := 0
	flush := func(end int) {
		if end > plain {
			emit(piece{span: analyzer.Span{Start: plain, End: end}})
		}
	}
	for i := 0; i < len(text); {
		length, kind := special(text, i)
		if length == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		flush(i)
		emit(piece{analyzer.Span{Start: i, End: i + length}, kind, true})
		i += length
		plain = i
	}
	flush(len(text))
}

// special gives the length and kind of the special token that starts at byte i, or length 0.
func special(text string, i int) (int, analyzer.Kind) {
	rest := text[i:]
	r, _ := utf8.DecodeRuneInString(rest)
	switch {
	case r == '@' || r == '#':
		return tagLength(text, i), map[bool]analyzer.Kind{true: analyzer.Mention, false: analyzer.Hashtag}[r == '@']
	case isJamo(r):
		return runLength(rest, isJamo), analyzer.Emoji
	case isEmoji(r):
		return emojiLength(rest), analyzer.Emoji
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		if atWordStart(text, i) {
			if n := linkLength(rest); n > 0 {
				return n, analyzer.Link
			}
			if n := emoticonLength(text, i); n > 0 { // xD, XD
				return n, analyzer.Emoji
			}
		}
		return 0, 0
	default:
		return emoticonLength(text, i), analyzer.Emoji
	}
}

func atWordStart(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	return i == 0 || !(unicode.IsLetter(before) || unicode.IsDigit(before))
}

// tagLength is the length of "@name" or "#word" at byte i, or 0.
func tagLength(text string, i int) int {
	if i > 0 && !atWordStart(text, i) {
		return 0 // an e-mail address without its head, or C#
	}
	n := runLength(text[i+1:], func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '_'
	})
	if n == 0 {
		return 0
	}
	return n + 1
}

// linkLength is the length of a URL or an e-mail address at the start of s, or 0. It is asked at every word, so it looks far ahead only once
// the start has proved to be a link.
func linkLength(s string) int {
	start := strings.ToLower(s[:min(len(s), len("https://"))])
	for _, scheme := range [...]string{"http://", "https://", "www."} {
		if strings.HasPrefix(start, scheme) {
			url := s[:runLength(s, func(r rune) bool { return !unicode.IsSpace(r) })]
			if url = strings.TrimRight(url, ".,;:!?)]}>\"'…"); len(url) > len(scheme) {
				return len(url)
			}
		}
	}
	return addressLength(s)
}

// maxLocal is the longest part before the @ of an e-mail address (RFC 5321).
const maxLocal = 64

// addressLength is the length of an e-mail address at the start of s, or 0.
func addressLength(s string) int {
	at := runLength(s[:min(len(s), maxLocal+1)], isAddressByte)
	if at == 0 || at == len(s) || s[at] != '@' {
		return 0
	}
	end := at + 1 + runLength(s[at+1:], isAddressByte)
	host := strings.TrimRight(s[at+1:end], ".-")
	if strings.LastIndexByte(host, '.') <= 0 || end < len(s) && s[end] == '@' {
		return 0
	}
	return at + 1 + len(host)
}

func isAddressByte(r rune) bool {
	return r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._-+%", r))
}

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

func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// isJamo tells a loose Hangul letter, of which ㅠㅠ and ㅋㅋ are made.
func isJamo(r rune) bool { return r >= 0x3131 && r <= 0x3163 }

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

// runLength is the length in bytes of the longest start of s whose runes all satisfy is.
func runLength(s string, is func(rune) bool) int {
	if n := strings.IndexFunc(s, func(r rune) bool { return !is(r) }); n >= 0 {
		return n
	}
	return len(s)
}

// hangul tells a sentence that has more Hangul syllables than twice its other letters: a syllable is worth two or three letters.
func hangul(s string) bool {
	korean, other := 0, 0
	for _, r := range s {
		switch {
		case r < 'A':
		case r >= 0xAC00 && r <= 0xD7A3 || r >= 0x1100 && r <= 0x11FF:
			korean++
		case unicode.IsLetter(r):
			other++
		}
	}
	return korean > 0 && korean*2 >= other
}
