package segment

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

//go:embed data/elisions.txt
var elisionList string

// wordSet gives the lines of a list: a line may hold more than a word, unlike in wordlist.Sections.
func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for line := range wordlist.Lines(list) {
		set[line] = true
	}
	return set
}

// appendWords adds the UAX #29 words of a stretch, without white space.
func (s *Stage) appendWords(tokens []analyzer.Token, text string, stretch analyzer.Span, lang analyzer.Lang) []analyzer.Token {
	original := text[stretch.Start:stretch.End]
	iter := words.FromString(breakable(original))
	for iter.Next() {
		word := original[iter.Start():iter.End()]
		first, _ := utf8.DecodeRuneInString(word)
		if isBlank(first) || !visible(word) {
			continue
		}
		span := analyzer.Span{Start: stretch.Start + iter.Start(), End: stretch.Start + iter.End()}
		if kind := kindOf(first); kind != analyzer.Word {
			tokens = append(tokens, analyzer.Token{Span: span, Kind: kind})
			continue
		}
		for mark := s.gluedMark(word, lang); mark > 0; mark = s.gluedMark(word, lang) {
			tokens = s.appendWord(tokens, word[:mark], span.Start, lang)
			span.Start += mark
			tokens = append(tokens, analyzer.Token{Span: analyzer.Span{Start: span.Start, End: span.Start + 1}, Kind: analyzer.Punct})
			span.Start++
			word = word[mark+1:]
		}
		tokens = s.appendWord(tokens, word, span.Start, lang)
	}
	return tokens
}

// appendWord adds the word that starts at a byte, with its elided article as a token of its own.
func (s *Stage) appendWord(tokens []analyzer.Token, word string, start int, lang analyzer.Lang) []analyzer.Token {
	end := start + len(word)
	if cut := s.elision(word, lang); cut > 0 {
		tokens = append(tokens, analyzer.Token{Span: analyzer.Span{Start: start, End: start + cut}})
		start += cut
	}
	return append(tokens, analyzer.Token{Span: analyzer.Span{Start: start, End: end}})
}

// gluedMark is the place of the first full stop or colon in a word that lacks its space, or 0; an abbreviation ("dott.ssa") lacks none.
func (s *Stage) gluedMark(word string, lang analyzer.Lang) int {
	mark := gluedMark(word)
	if mark > 0 && word[mark] == '.' && s.lists.abbreviation(strings.ToLower(word), lang) != ordinary {
		return 0
	}
	return mark
}

// gluedMark is the place of the first full stop or colon in a word that lacks its space ("gönderdi.ürün", "kargo:hızlı"), which UAX #29 takes for a
// part of the word, or 0. A full stop beside a single letter stays: "p.m", "U.S.A".
func gluedMark(word string) int {
	mark, before, letters := 0, 0, 0 // the last full stop, and the letters before it and since
	for i, r := range word {
		switch {
		case r == ':' && i > 0 && i+1 < len(word):
			if mark > 0 && before > 1 && letters > 1 {
				return mark
			}
			return i
		case r == '.':
			if mark > 0 && before > 1 && letters > 1 {
				return mark
			}
			mark, before, letters = i, letters, 0
		case unicode.IsLetter(r):
			letters++
		}
	}
	if before > 1 && letters > 1 {
		return mark
	}
	return 0
}

// breakable is a stretch in which UAX #29 finds our words, byte for byte as long as the original: backtick, acute and prime between letters join
// like an apostrophe, and a narrow or no-break space parts words but joins the groups of a number.
func breakable(stretch string) string {
	if !strings.ContainsAny(stretch, "`´′\u00a0\u202f") {
		return stretch
	}
	out := []byte(stretch)
	for i, r := range stretch {
		behind := i + utf8.RuneLen(r)
		switch {
		case (r == '`' || r == '´' || r == '′') && between(stretch, i, behind, unicode.IsLetter):
			copy(out[i:], joiningSign(r))
		case r == 0x00A0 && grouping(stretch, i, behind):
			copy(out[i:], "\u066c") // a sign of two bytes that may stand inside a number
		case r == 0x202F && !grouping(stretch, i, behind):
			copy(out[i:], "\u2003")
		}
	}
	return string(out)
}

// joiningSign is a sign that UAX #29 lets stand inside a word, as long in bytes as the one that people typed.
func joiningSign(r rune) string {
	switch r {
	case '´':
		return "·"
	case '′':
		return "’"
	default:
		return "'"
	}
}

// between tells a sign from byte i to byte behind with characters of a kind on either side.
func between(s string, i, behind int, is func(rune) bool) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[behind:])
	return is(before) && is(after)
}

// grouping tells a space between the groups of a number: three digits and no more follow it.
func grouping(s string, i, behind int) bool {
	const group = 3
	return between(s, i, behind, unicode.IsDigit) && runLength(s[behind:min(len(s), behind+group+1)], unicode.IsDigit) == group
}

// visible tells a token from a lone zero-width joiner or variation selector.
func visible(word string) bool {
	for _, r := range word {
		if unicode.IsGraphic(r) && !unicode.IsSpace(r) && !unicode.Is(unicode.Mn, r) {
			return true
		}
	}
	return false
}

func kindOf(r rune) analyzer.Kind {
	switch {
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return analyzer.Word
	case unicode.IsDigit(r) || unicode.IsNumber(r):
		return analyzer.Number
	default:
		return analyzer.Punct
	}
}

// apostrophes are the signs that people type between letters for one.
const apostrophes = "'’`´′"

func elides(lang analyzer.Lang) bool { return lang == "it" || lang == "fr" || lang == "ca" }

// elision gives the length of an elided article or preposition with its apostrophe ("dell'" of "dell'ordine"), or 0.
func (s *Stage) elision(word string, lang analyzer.Lang) int {
	if !elides(lang) {
		return 0
	}
	cut := strings.IndexAny(word, apostrophes)
	if cut <= 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(word[cut:])
	if cut+size == len(word) || !s.elisions[strings.ToLower(word[:cut])] {
		return 0
	}
	return cut + size
}
