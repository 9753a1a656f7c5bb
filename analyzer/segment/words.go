package segment

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/verbatim-cx/verbatim/analyzer"
)

//go:embed data/elisions.txt
var elisionList string

// wordSet reads one word a line, # for comments.
func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(list) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "#") {
			set[line] = true
		}
	}
	return set
}

// appendWords adds the UAX #29 words of a stretch, without white space.
func (s *Stage) appendWords(tokens []analyzer.Token, text string, stretch analyzer.Span, lang analyzer.Lang) []analyzer.Token {
	iter := words.FromString(text[stretch.Start:stretch.End])
	for iter.Next() {
		word := iter.Value()
		first, _ := utf8.DecodeRuneInString(word)
		if unicode.IsSpace(first) || !visible(word) {
			continue
		}
		span := analyzer.Span{Start: stretch.Start + iter.Start(), End: stretch.Start + iter.End()}
		if kind := kindOf(first); kind != analyzer.Word {
			tokens = append(tokens, analyzer.Token{Span: span, Kind: kind})
			continue
		}
		for mark := gluedMark(word); mark > 0; mark = gluedMark(word) {
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

// elision gives the length of an elided article or preposition with its apostrophe ("dell'" of "dell'ordine"), or 0.
func (s *Stage) elision(word string, lang analyzer.Lang) int {
	if lang != "it" && lang != "fr" && lang != "ca" {
		return 0
	}
	cut := strings.IndexAny(word, "'’")
	if cut <= 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(word[cut:])
	if cut+size == len(word) || !s.elisions[strings.ToLower(word[:cut])] {
		return 0
	}
	return cut + size
}

// joinNumbers makes one token of "10/10", "10:30", "€20", "20€" and "5%", and of the "1,5" that the Korean dictionary cuts.
func joinNumbers(text string, tokens []analyzer.Token) []analyzer.Token {
	out := tokens[:0]
	for _, tok := range tokens {
		n := len(out)
		touches := n > 0 && out[n-1].End == tok.Start
		switch {
		case touches && out[n-1].Kind == analyzer.Number && isUnit(text[tok.Start:tok.End]):
			out[n-1].End = tok.End
		case touches && tok.Kind == analyzer.Number && isCurrency(text[out[n-1].Start:out[n-1].End]):
			tok.Start = out[n-1].Start
			out[n-1] = tok
		case touches && n > 1 && tok.Kind == analyzer.Number && isInner(text[out[n-1].Start:out[n-1].End]) &&
			out[n-2].Kind == analyzer.Number && out[n-2].End == out[n-1].Start:
			out[n-2].End = tok.End
			out = out[:n-1]
		default:
			out = append(out, tok)
		}
	}
	return out
}

// isInner tells a sign that stands inside a number.
func isInner(s string) bool { return s == "/" || s == ":" || s == "." || s == "," }

func isUnit(s string) bool { return s == "%" || isCurrency(s) }

func isCurrency(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && unicode.Is(unicode.Sc, r)
}
