package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// joiner puts together what a word breaker or a dictionary cut apart: numbers with their signs, runs of one sign, elided articles before a sign.
type joiner struct {
	stage *Stage
	text  string
	lang  analyzer.Lang
	out   []analyzer.Token
}

// join goes over the tokens of a sentence once; it reuses their array.
func (s *Stage) join(text string, tokens []analyzer.Token, lang analyzer.Lang) []analyzer.Token {
	j := joiner{stage: s, text: text, lang: lang, out: tokens[:0]}
	for _, tok := range tokens {
		if n := len(j.out); n == 0 || j.out[n-1].End != tok.Start || !j.joined(&tok) {
			j.out = append(j.out, tok)
		}
	}
	return j.out
}

// joined tells whether a token became a part of the one before it, which it touches. It may change the tokens before.
func (j *joiner) joined(tok *analyzer.Token) bool {
	last := &j.out[len(j.out)-1]
	surface, before := j.surface(tok), j.surface(last)
	switch {
	case tok.Kind == analyzer.Punct && last.Kind == analyzer.Punct && repeats(before, surface):
		last.End = tok.End
	case last.Kind == analyzer.Number && tok.Kind == analyzer.Punct && isUnit(surface):
		last.End = tok.End
	case tok.Kind == analyzer.Punct && isCurrency(surface) && j.stage.lists.money[before]:
		last.End, last.Kind = tok.End, analyzer.Punct
	case tok.Kind == analyzer.Number && (isCurrency(before) || j.lang == "tr" && before == "%"):
		j.absorb(last, tok)
	case tok.Kind == analyzer.Number && last.Kind == analyzer.Number && j.cents(before, surface):
		last.End = tok.End
	default:
		return len(j.out) > 1 && j.out[len(j.out)-2].End == last.Start && j.spanned(tok)
	}
	return true
}

// absorb makes the sign before a number a part of it.
func (j *joiner) absorb(last, tok *analyzer.Token) {
	tok.Start = last.Start
	*last = *tok
}

// spanned tells whether a token and the two before it, which all touch, came together around the sign in the middle.
func (j *joiner) spanned(tok *analyzer.Token) bool {
	n := len(j.out)
	head, sign := &j.out[n-2], j.surface(&j.out[n-1])
	switch {
	case head.Kind == analyzer.Number && tok.Kind == analyzer.Number && isInner(sign) && !closed(j.surface(head)),
		head.Kind == analyzer.Number && tok.Kind == analyzer.Word && j.lang == "tr" && isApostrophe(sign),
		head.Kind == analyzer.Word && sign == "@" && j.bothGenders(tok):
		head.End = tok.End
		j.out = j.out[:n-1]
		return true
	case head.Kind == analyzer.Word && isApostrophe(sign) && elides(j.lang) && (tok.Kind == analyzer.Number || tok.Kind == analyzer.Punct && isQuote(j.surface(tok))) &&
		j.stage.elisions[strings.ToLower(j.surface(head))]:
		head.End = j.out[n-1].End
		j.out = j.out[:n-1]
	}
	return false
}

func (j *joiner) surface(tok *analyzer.Token) string { return j.text[tok.Start:tok.End] }

// bothGenders tells the end of "tod@s", the Spanish and Portuguese way to write two endings at once.
func (j *joiner) bothGenders(tok *analyzer.Token) bool {
	return (j.lang == "es" || j.lang == "pt") && j.surface(tok) == "s"
}

// closed tells a number with a unit behind it, which no sign carries on: the "5%" of "5%,3%".
func closed(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '%' || unicode.Is(unicode.Sc, r)
}

// cents tells the end of "49€90".
func (j *joiner) cents(price, end string) bool {
	r, _ := utf8.DecodeLastRuneInString(price)
	return unicode.Is(unicode.Sc, r) && len(end) <= 2
}

// repeats tells the next sign of a run of the same.
func repeats(run, sign string) bool {
	r, size := utf8.DecodeRuneInString(sign)
	last, _ := utf8.DecodeLastRuneInString(run)
	return r == last && size == len(sign)
}

// isInner tells a sign that stands inside a number.
func isInner(s string) bool { return s == "/" || s == ":" || s == "." || s == "," || s == "，" }

func isUnit(s string) bool { return s == "%" || isCurrency(s) }

func isApostrophe(s string) bool { return s != "" && strings.Contains(apostrophes, s) }

func isQuote(s string) bool { return s != "" && strings.Contains("\"“„«‘»”", s) }

// isCurrency tells a currency sign, also with the letters before it: "€", "R$".
func isCurrency(s string) bool {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return 'A' <= r && r <= 'Z' })
	r, size := utf8.DecodeRuneInString(s)
	return size > 0 && size == len(s) && unicode.Is(unicode.Sc, r)
}
