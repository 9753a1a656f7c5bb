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

// scanner finds special tokens in texts of a language.
type scanner struct {
	lists *lists
	lang  analyzer.Lang
}

// pieces cuts a sentence into special tokens and the plain stretches between them, in order.
func (s scanner) pieces(text string, emit func(piece)) {
	plain := 0
	flush := func(end int) {
		if end > plain {
			emit(piece{span: analyzer.Span{Start: plain, End: end}})
		}
	}
	for i := 0; i < len(text); {
		length, kind := s.special(text, i)
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
func (s scanner) special(text string, i int) (int, analyzer.Kind) {
	rest := text[i:]
	r, _ := utf8.DecodeRuneInString(rest)
	switch {
	case r == '@':
		return s.mentionLength(text, i), analyzer.Mention
	case r == '#':
		return tagLength(text, i), analyzer.Hashtag
	case isJamo(r):
		return jamoLength(rest), analyzer.Emoji
	case isEmoji(r):
		return emojiLength(rest), analyzer.Emoji
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		if atWordStart(text, i) {
			if n := s.linkLength(rest); n > 0 {
				return n, analyzer.Link
			}
			if n := emoticonLength(text, i); n > 0 { // xD, XD
				return n, analyzer.Emoji
			}
		}
		return 0, 0
	case r == '(' || r == '（':
		if n := s.kaomojiLength(rest); n > 0 {
			return n, analyzer.Emoji
		}
	}
	return emoticonLength(text, i), analyzer.Emoji
}

func atWordStart(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	return i == 0 || !(unicode.IsLetter(before) || unicode.IsDigit(before))
}

func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
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
