package sentiment

import (
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// longest is the longest comment in tokens that a "no" or a wish alone speaks for; a longer one that has no other evidence tells a story.
const longest = 40

// sayNo makes the first negation or wish of a comment that has no other evidence a mild complaint: "nobody came", "es gibt keinen Aufzug", "more parking would be an idea". Customers who only say what is not there
// are rarely pleased. no is nil where there is none.
func sayNo(doc *analyzer.Doc, no *hit) {
	if no == nil || len(doc.Sentiment.Evidence) > 0 || len(doc.Tokens) > longest || slices.Contains(doc.Flags, analyzer.FlagNoAnswer) {
		return
	}
	doc.Sentiment.Evidence = append(doc.Sentiment.Evidence, analyzer.Evidence{Span: no.span, Weight: danglingNo, Rule: no.name})
}

// dangling gives the first negator or wish of a sentence that is no question, or nil.
func dangling(hits []hit) *hit {
	for i := range hits {
		switch h := &hits[i]; h.role {
		case negatorBefore, negatorAfter, negatorAround, wish:
			if !h.asked {
				return h
			}
		}
	}
	return nil
}
