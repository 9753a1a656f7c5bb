package sentiment

import (
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
)

// wishes adds the wishes of a sentence to the Doc for analyzer/requests: the longest of what was found, whatever other rules say of their words.
func (l lexicon) wishes(doc *analyzer.Doc, sentence analyzer.Sentence, found []match.Match) {
	var own []match.Match
	for _, m := range found {
		if role := l.Of(m).role; role == wish || role == noWish {
			own = append(own, m)
		}
	}
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	for _, m := range l.Longest(own) {
		if r := l.Of(m); r.role == wish {
			doc.Wishes = append(doc.Wishes, analyzer.Wish{
				Tagged: analyzer.Tagged{Span: m.Span(tokens), Rule: r.name},
				Clause: tokens[m.Range.First].Clause,
			})
		}
	}
}

// realWishes leaves out what looks like a wish and is none, with the wishes inside it. The other words of it keep their meaning: "would like to thank".
func (l lexicon) realWishes(all []match.Match) []match.Match {
	none := func(m match.Match) bool { return l.Of(m).role == noWish }
	if !slices.ContainsFunc(all, none) {
		return all
	}
	inside := func(m match.Match) bool {
		return l.Of(m).role == wish && slices.ContainsFunc(all, func(n match.Match) bool {
			return none(n) && n.Range.First <= m.Range.First && m.Range.Last <= n.Range.Last
		})
	}
	kept := make([]match.Match, 0, len(all))
	for _, m := range all {
		if !none(m) && !inside(m) {
			kept = append(kept, m)
		}
	}
	return kept
}
