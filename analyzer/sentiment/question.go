package sentiment

import (
	"cmp"
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// answer adds what the question says about bare answers: an issue named in a clause without any evidence is what should improve, or what is liked; "nothing" is the opposite.
func (s *Stage) answer(doc *analyzer.Doc) {
	weight := map[Question]float64{Improve: -bareAnswer, Like: bareAnswer}[s.question]
	if weight == 0 {
		return
	}
	rule := "question:" + string(s.question)
	said := map[int]bool{} // clauses with evidence
	for _, e := range doc.Sentiment.Evidence {
		said[doc.Tokens[tokenAt(doc, e.Start)].Clause] = true
	}
	add := func(span analyzer.Span, weight float64) {
		doc.Sentiment.Evidence = append(doc.Sentiment.Evidence, analyzer.Evidence{Span: span, Weight: weight, Rule: rule})
	}
	for _, issue := range doc.Issues {
		for _, span := range issue.Spans {
			if clause := doc.Tokens[tokenAt(doc, span.Start)].Clause; !said[clause] {
				said[clause] = true
				add(span.Span, weight)
			}
		}
	}
	for _, mark := range doc.Marks {
		if mark.Flag == analyzer.FlagNoAnswer && len(doc.Sentiment.Evidence) == 0 {
			add(mark.Span, -weight)
		}
	}
	slices.SortStableFunc(doc.Sentiment.Evidence, func(a, b analyzer.Evidence) int { return cmp.Compare(a.Start, b.Start) })
}
