package sentiment

import (
	_ "embed"
	"fmt"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// role is what a term does in a clause.
type role uint8

const (
	sentimentWord role = iota
	idiom
	negatorBefore // stands before what it negates
	negatorAfter  // stands after it
	negatorAround // stands before it, or else after it
	negatorPair   // stands before it, and counts only when it comes twice
	modifier      // scales the nearest word by its weight
	wish          // says what should be
	noWish        // looks like a wish and is none: wishes inside it do not count
	rivalTurns    // praise beside it is somebody else's
	rivalKeeps    // names somebody else to compare with, and keeps a rival term inside it from matching
)

// rule is a compiled entry.
type rule struct {
	role   role
	weight float64
	name   string // pack:term, for evidence
	file   string
	line   int
	reach  int    // of a negator, where it is not the usual one: one more than the words between
	only   uint16 // bit of the one issue that the rule is about, or 0
}

// grammar is what a language does with its rules.
type grammar struct {
	cancels bool            // two negations make a yes
	and     map[string]bool // words that put statements side by side
}

// lexicon is a compiled pack.
type lexicon struct {
	*match.Rules[rule]
	grammar
}

// filler adds the rules of one language.
type filler struct{ *match.Filler[rule] }

func (f filler) pack(pack *lexicons.Pack) {
	add := func(term lexicons.Term, role role, weight float64) {
		f.put(pack.File, term, rule{role: role, weight: weight, name: pack.Name + ":" + term.Source})
	}
	for _, list := range []struct {
		entries []lexicons.Entry
		role    role
	}{{pack.Words, sentimentWord}, {pack.Idioms, idiom}, {pack.Intensifiers, modifier}, {pack.Diminishers, modifier}} {
		for _, entry := range list.entries {
			add(entry.Term, list.role, entry.Weight)
		}
	}
	sides := map[lexicons.Side]role{lexicons.Before: negatorBefore, lexicons.After: negatorAfter, lexicons.Around: negatorAround, lexicons.Pair: negatorPair}
	for _, negator := range pack.Negators {
		r := rule{role: sides[negator.Side], reach: negator.Reach, name: pack.Name + ":" + negator.Term.Source}
		f.put(pack.File, negator.Term, r)
	}
	for _, cue := range pack.Wishes {
		add(cue.Term, map[bool]role{false: wish, true: noWish}[cue.Never], 0)
	}
	rivals := map[bool]role{true: rivalTurns, false: rivalKeeps}
	for _, rival := range pack.Rivals {
		add(rival.Term, rivals[rival.Turns], 0)
	}
}

// overlay adds the polarity that words have beside an issue of the list.
func (f filler) overlay(list *lexicons.IssueList, lang string) {
	for i := range list.Issues {
		issue := &list.Issues[i]
		for _, entry := range issue.Polarity[lang] {
			name := list.Name + "/" + issue.ID + "/" + lang + ":" + entry.Term.Source
			f.put(list.File, entry.Term, rule{role: sentimentWord, weight: entry.Weight, name: name, only: 1 << i})
		}
	}
}

func (f filler) put(file string, term lexicons.Term, r rule) {
	r.file, r.line = file, term.Line
	// Idioms sort before words of the same spelling, words before modifiers.
	f.Add(file, term, fmt.Sprintf("%d %s %s", r.role^idiom, term.Source, r.name), r)
}

// hit is a matched rule in a sentence.
type hit struct {
	match.Match
	rule
	span   analyzer.Span
	clause int
	bar    int     // words like "and" before it in the sentence
	turned int     // how often it was negated
	factor float64 // product of its modifiers
	wishes bool    // holds a wish: one itself, or an idiom with one in it
	wished bool    // stands beside a wish
	rival  bool    // is said of somebody else
	turn   float64 // what the contrast of its sentence makes of it
	asked  bool    // stands in a question
	by     [maxBy]int32
	acted  int // how many of by are set: the hits that acted on it, by index
}

// maxBy is how many of the rules that acted on a word are remembered for Explain.
const maxBy = 4

// note remembers that hit i acted.
func (h *hit) note(i int) {
	if h.acted < maxBy {
		h.by[h.acted] = int32(i)
		h.acted++
	}
}

// find gives all matches of the rules in a sentence.
func (l lexicon) find(doc *analyzer.Doc, sentence analyzer.Sentence) []match.Match {
	return l.Find(doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last], nil)
}

// hits keeps of what was found in a sentence what the issue list says of a word first, then idioms, then the longest of the rest that do not touch them. about gives
// the issues of a clause as bits. It reorders found in place.
func (l lexicon) hits(doc *analyzer.Doc, sentence analyzer.Sentence, found []match.Match, about func(clause int) uint16) []hit {
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	all := l.realWishes(found)
	kept := all[:0]
	var wishes []analyzer.Range
	for _, m := range all {
		r := l.Of(m)
		switch {
		case r.only != 0 && r.only&about(tokens[m.Range.First].Clause) == 0:
			continue
		case r.only != 0:
			m.Words += 2 * idiomBonus
		case r.role == idiom:
			m.Words += idiomBonus
		case r.role == wish:
			wishes = append(wishes, m.Range)
		}
		kept = append(kept, m)
	}
	bars := l.bars(tokens)
	longest := l.Longest(kept)
	hits := make([]hit, len(longest))
	for i, m := range longest {
		hits[i] = hit{
			Match: m, rule: *l.Of(m), span: m.Span(tokens),
			clause: tokens[m.Range.First].Clause, bar: bars[m.Range.First], factor: 1,
		}
		if m.Flips {
			hits[i].turned = 1
		}
		if tokens[m.Range.First].Kind == analyzer.Emoji {
			hits[i].role = idiom // nobody negates a smiley: "ga ada :("
		}
	}
	holdWishes(hits, wishes)
	return hits
}

// holdWishes tells the hits that hold a wish. "It could have been better if it had come on time" has an idiom with a weight of its own, and what follows is a wish all the same.
func holdWishes(hits []hit, wishes []analyzer.Range) {
	for _, wished := range wishes {
		for i := range hits {
			h := &hits[i]
			h.wishes = h.wishes || (h.role == wish || h.role == idiom) && h.Range.First <= wished.First && wished.Last <= h.Range.Last
		}
	}
}

// bars counts the words like "and" before each token.
func (l lexicon) bars(tokens []analyzer.Token) []int {
	bars := make([]int, len(tokens))
	for i := 1; i < len(tokens); i++ {
		bars[i] = bars[i-1]
		if l.and[tokens[i-1].Norm] {
			bars[i]++
		}
	}
	return bars
}

// andWords are the words that put statements side by side, by language.
//
//go:embed data/and.txt
var andWords string

// idiomBonus makes any idiom longer than any word.
const idiomBonus = 100
