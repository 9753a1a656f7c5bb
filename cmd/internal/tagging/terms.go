package tagging

import (
	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index"
)

// Terms are the search terms of a Doc: the stem without diacritics of every token that is more than a sign, so that "kotu" finds "kötü". Positions count those
// tokens only: a Korean particle between two words does not part a phrase.
func Terms(doc *analyzer.Doc) []index.Term { return termsOf(doc.Tokens) }

func termsOf(tokens []analyzer.Token) []index.Term {
	terms := make([]index.Term, 0, len(tokens))
	for i := range tokens {
		tok := &tokens[i]
		if tok.Kind == analyzer.Punct || tok.Folded == "" {
			continue
		}
		terms = append(terms, index.Term{Text: tok.Folded, Start: tok.Start, End: tok.End, Position: len(terms)})
	}
	return terms
}

// QueryTerms analyses the words of a query once in each language, as the comments were. Analyses that come out alike are given once. A language whose
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
			terms := termsOf(tokens)
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
