package tagging

import (
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index"
)

// Terms are the search terms of a Doc: the stem without diacritics of every token that is more than a sign, so that "kotu" finds "kötü". Words carry their
// language behind them, so that English "is" does not find Turkish "iş"; numbers, emoji, names and links are of no language. Positions count those
// tokens only: a Korean particle between two words does not part a phrase.
func Terms(doc *analyzer.Doc) []index.Term {
	terms := make([]index.Term, 0, len(doc.Tokens))
	for _, sentence := range doc.Sentences {
		terms = appendTerms(terms, doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last], sentence.Lang)
	}
	return terms
}

func appendTerms(terms []index.Term, tokens []analyzer.Token, lang analyzer.Lang) []index.Term {
	for i := range tokens {
		tok := &tokens[i]
		if tok.Kind == analyzer.Punct || tok.Folded == "" {
			continue
		}
		terms = append(terms, index.Term{Text: termText(tok, lang), Start: tok.Start, End: tok.End, Position: len(terms)})
	}
	return terms
}

func termText(tok *analyzer.Token, lang analyzer.Lang) string {
	if tok.Kind != analyzer.Word && tok.Kind != analyzer.Hashtag {
		return tok.Folded
	}
	if first, _ := utf8.DecodeRuneInString(tok.Folded); (lang == "ko" || lang == "ja") && unicode.Is(unicode.Latin, first) {
		lang = analyzer.Und // "refund 해준다고": a foreign word is found as it stands, without a dictionary
	}
	return tok.Folded + "|" + string(lang)
}

// QueryTerms analyses the words of a query once in each language, as the comments were. Analyses that come out alike, as of numbers, are given once. A language whose
// dictionary does not load is left out; its words are then found as they are written.
func QueryTerms(languages []string, phrases func(lang analyzer.Lang, words string) ([]analyzer.Token, error)) func(words string) [][]index.Term {
	return func(words string) [][]index.Term {
		var out [][]index.Term
		seen := map[string]bool{}
		for _, lang := range languages {
			tokens, err := phrases(analyzer.Lang(lang), words)
			if err != nil {
				continue
			}
			terms := appendTerms(nil, tokens, analyzer.Lang(lang))
			if key := joined(terms); len(terms) > 0 && !seen[key] {
				seen[key] = true
				out = append(out, terms)
			}
		}
		return out
	}
}

func joined(terms []index.Term) string {
	key := ""
	for _, term := range terms {
		key += term.Text + " "
	}
	return key
}
