package sentiment

import (
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// issueEvidence is the evidence in the clauses that name an issue. Where those have none it is that of their sentences,
// since people write "kargo, çok geç".
func issueEvidence(doc *analyzer.Doc, issue *analyzer.Issue) []analyzer.Evidence {
	clauses, sentences := map[int]bool{}, map[int]bool{}
	for _, span := range issue.Spans {
		for i := tokenAt(doc, span.Start); i < len(doc.Tokens) && doc.Tokens[i].Start < span.End; i++ {
			clauses[doc.Tokens[i].Clause] = true
			sentences[doc.Tokens[i].Sentence] = true
		}
	}
	var near, wide []analyzer.Evidence
	for _, e := range doc.Sentiment.Evidence {
		tok := doc.Tokens[tokenAt(doc, e.Start)]
		if clauses[tok.Clause] {
			near = append(near, e)
		}
		if sentences[tok.Sentence] {
			wide = append(wide, e)
		}
	}
	if len(near) > 0 {
		return near
	}
	return wide
}

// tokenAt is the index of the token that starts at a byte of the text.
func tokenAt(doc *analyzer.Doc, start int) int {
	i, _ := slices.BinarySearchFunc(doc.Tokens, start, func(tok analyzer.Token, at int) int { return tok.Start - at })
	return i
}
