package pos

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Limits of what prose sees. Its time is quadratic in places, and no English word is longer.
const (
	maxFeed = 400 // bytes of a piece
	maxWord = 64  // bytes of a word
)

// item is one word or sign that prose sees, with the tokens that it stands for: none for a sign or a clitic, several for "self-service".
type item struct {
	form   string
	tokens analyzer.Range
	sign   bool
}

// feed is a piece of a sentence as prose sees it: items with one space between them.
type feed []item

// feeds rewrites the tokens of a sentence for prose, in pieces of at most maxFeed bytes.
func (v *vocabulary) feeds(doc *analyzer.Doc, tokens analyzer.Range) []feed {
	items := v.items(doc, tokens)
	var out []feed
	start, size := 0, 0
	for i, it := range items {
		if cost := len(it.form) + maxTail + 1; size+cost > maxFeed {
			out = append(out, items[start:i])
			start, size = i, cost
		} else {
			size += cost
		}
	}
	if start < len(items) {
		out = append(out, items[start:])
	}
	return out
}

// items is nil for a sentence without a word to tag.
func (v *vocabulary) items(doc *analyzer.Doc, tokens analyzer.Range) []item {
	var items []item
	words, loud := 0, shouted(doc, tokens)
	for i := tokens.First; i < tokens.Last; {
		last := compound(doc, i, tokens.Last)
		if !taggable(doc.Tokens[i]) {
			items = appendSign(items, sign(doc, i))
			i = last
			continue
		}
		word := written(doc, i, last, loud)
		if words == 0 {
			word = uncapital(word)
		}
		for n, form := range v.shown(word) {
			it := item{form: form}
			if n == 0 {
				it.tokens = analyzer.Range{First: i, Last: last}
				words++
			}
			items = append(items, it)
		}
		i = last
	}
	if words == 0 {
		return nil
	}
	return items
}

// taggable tells a token that gets a tag.
func taggable(tok analyzer.Token) bool {
	return tok.POS == "" && (tok.Kind == analyzer.Word || tok.Kind == analyzer.Number || tok.Kind == analyzer.Hashtag)
}

// compound gives the end of the tokens that hyphens join with token i ("self", "-", "service"), or i+1.
func compound(doc *analyzer.Doc, i, end int) int {
	last := i + 1
	for last+1 < end && joins(doc, last) {
		last += 2
	}
	return last
}

// joins tells a hyphen between two words that it touches.
func joins(doc *analyzer.Doc, i int) bool {
	before, hyphen, after := doc.Tokens[i-1], doc.Tokens[i], doc.Tokens[i+1]
	return hyphen.Kind == analyzer.Punct && isHyphen(doc.Surface(hyphen.Span)) && before.End == hyphen.Start && hyphen.End == after.Start &&
		before.Kind == analyzer.Word && after.Kind == analyzer.Word && taggable(before) == taggable(after)
}

func isHyphen(s string) bool { return s == "-" || s == "‐" || s == "‑" }

// written is how the tokens from i to last are written for prose: as the customer did, but with elongation folded, and shouting in lower case, since to
// a newspaper a word in capitals is a name.
func written(doc *analyzer.Doc, i, last int, loud bool) string {
	var b strings.Builder
	for _, tok := range doc.Tokens[i:last] {
		surface := doc.Surface(tok.Span)
		if tok.Kind == analyzer.Hashtag {
			_, size := utf8.DecodeRuneInString(surface)
			surface = surface[size:]
		}
		if isHyphen(surface) {
			surface = "-"
		}
		lower := strings.ToLower(surface)
		capitals := surface == strings.ToUpper(surface) && (loud || utf8.RuneCountInString(surface) > longestAcronym)
		switch {
		case tok.Kind == analyzer.Word && tok.Norm != "" && tok.Norm != clean(lower):
			b.WriteString(tok.Norm)
		case capitals:
			b.WriteString(lower)
		default:
			b.WriteString(surface)
		}
	}
	return b.String()
}

// uncapital writes the first word of a sentence small, or "Great app" is the name of an app. "NPS", "iPhone" and "I" stay.
func uncapital(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	if size < len(word) && unicode.IsUpper(first) && word[size:] == strings.ToLower(word[size:]) && word[size] != '\'' {
		return strings.ToLower(word)
	}
	return word
}

// longestAcronym is how many letters a word in capitals may have to stay so in a sentence that is not shouted: "NPS", not "HATE".
const longestAcronym = 3

// shouted tells a sentence without a small letter.
func shouted(doc *analyzer.Doc, tokens analyzer.Range) bool {
	for _, tok := range doc.Tokens[tokens.First:tokens.Last] {
		if tok.Kind == analyzer.Word && strings.IndexFunc(doc.Surface(tok.Span), unicode.IsLower) >= 0 {
			return false
		}
	}
	return true
}

// sign is what stands for a token without a tag: its neighbours' tags depend on where clauses end. An emoji ends one as a full stop does.
func sign(doc *analyzer.Doc, i int) string {
	tok := doc.Tokens[i]
	switch tok.Kind {
	case analyzer.Emoji:
		return "."
	case analyzer.Link, analyzer.Mention:
		return ","
	case analyzer.Punct:
		return punctuation(doc.Text[tok.Start])
	default:
		return ""
	}
}

func punctuation(first byte) string {
	switch first {
	case '.', '!', '?', ',', ';', ':', '(', ')':
		return string(first)
	case '/', '+', '|', '*':
		return ","
	case 0xE2, '-': // dashes and ellipses
		return "--"
	default:
		return ""
	}
}

// appendSign adds a sign unless one stands there already: prose takes quadratic time on runs of them.
func appendSign(items []item, form string) []item {
	if form == "" || len(items) > 0 && items[len(items)-1].sign {
		return items
	}
	return append(items, item{form: form, sign: true})
}
