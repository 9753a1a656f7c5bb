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
		kind := kindOf(first)
		if kind == analyzer.Word {
			if cut := s.elision(word, lang); cut > 0 {
				tokens = append(tokens, analyzer.Token{Span: analyzer.Span{Start: span.Start, End: span.Start + cut}})
				span.Start += cut
			}
		}
		tokens = append(tokens, analyzer.Token{Span: span, Kind: kind})
	}
	return tokens
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

// joinNumbers makes one token of "10/10", "€20", "20 €" without the space, "5%" and "-3".
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
		case touches && n > 1 && tok.Kind == analyzer.Number && text[out[n-1].Start:out[n-1].End] == "/" &&
			out[n-2].Kind == analyzer.Number && out[n-2].End == out[n-1].Start:
			out[n-2].End = tok.End
			out = out[:n-1]
		default:
			out = append(out, tok)
		}
	}
	return out
}

func isUnit(s string) bool { return s == "%" || isCurrency(s) }

func isCurrency(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && unicode.Is(unicode.Sc, r)
}
