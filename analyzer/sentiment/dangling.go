package sentiment

import (
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// longest is the longest comment in tokens that a "no" or a wish alone speaks for; a longer one that has no other evidence tells a story.
const longest = 40

// sayNo makes the first negation or wish of a comment that has no other evidence a mild complaint: "nobody came", "es gibt keinen Aufzug", "more parking would be an idea". Customers who only say what is not there
// are rarely pleased.
func (s *Stage) sayNo(doc *analyzer.Doc, about func(clause int) uint16) error {
	if len(doc.Sentiment.Evidence) > 0 || len(doc.Tokens) > longest || slices.Contains(doc.Flags, analyzer.FlagNoAnswer) {
		return nil
	}
	return s.each(doc, func(sentence analyzer.Sentence, lex lexicon) {
		if h, ok := lex.dangling(doc, sentence, about); ok && len(doc.Sentiment.Evidence) == 0 {
			doc.Sentiment.Evidence = append(doc.Sentiment.Evidence, analyzer.Evidence{Span: h.span, Weight: danglingNo, Rule: h.name})
		}
	})
}

// dangling gives the first negator or wish of a sentence that is no question.
func (l lexicon) dangling(doc *analyzer.Doc, sentence analyzer.Sentence, about func(clause int) uint16) (h hit, ok bool) {
	if asks(doc, sentence) {
		return h, false
	}
	for _, h := range l.hits(doc, sentence, about) {
		if h.role == negatorBefore || h.role == negatorAfter || h.role == negatorAround || h.role == wish {
			return h, true
		}
	}
	return h, false
}
