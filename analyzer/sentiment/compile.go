package sentiment

import (
	"errors"
	"fmt"
	"sync"

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
	negatorPair   // stands before it, and counts only when it comes twice
	modifier      // scales the nearest word by its weight
)

// rule is a compiled entry.
type rule struct {
	role   role
	weight float64
	name   string // pack:term, for evidence
}

// lexicon is a compiled pack.
type lexicon struct {
	matcher *match.Matcher
	rules   []rule
	cancels bool // two negations make a yes
}

func lazyLexicon(pack *lexicons.Pack, analyse match.Analyse) func() (*lexicon, error) {
	return sync.OnceValues(func() (*lexicon, error) { return compile(pack, analyse) })
}

func compile(pack *lexicons.Pack, analyse match.Analyse) (*lexicon, error) {
	lex := &lexicon{cancels: pack.Negation == "cancels"}
	b := match.NewBuilder(analyse)
	add := func(term lexicons.Term, r role, weight float64) error {
		// Idioms sort before words of the same spelling, words before modifiers.
		_, err := b.Add(term, fmt.Sprintf("%d %s", r^idiom, term.Source))
		if errors.Is(err, match.ErrNeverMatches) {
			return nil // analyzer/lint reports it
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", pack.File, term.Line, err)
		}
		lex.rules = append(lex.rules, rule{r, weight, pack.Name + ":" + term.Source})
		return nil
	}
	var errs []error
	for _, list := range []struct {
		entries []lexicons.Entry
		role    role
	}{{pack.Words, sentimentWord}, {pack.Idioms, idiom}, {pack.Intensifiers, modifier}, {pack.Diminishers, modifier}} {
		for _, entry := range list.entries {
			errs = append(errs, add(entry.Term, list.role, entry.Weight))
		}
	}
	sides := map[lexicons.Side]role{lexicons.Before: negatorBefore, lexicons.After: negatorAfter, lexicons.Pair: negatorPair}
	for _, negator := range pack.Negators {
		errs = append(errs, add(negator.Term, sides[negator.Side], 0))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	lex.matcher = b.Build()
	return lex, nil
}

// hit is a matched rule in a sentence.
type hit struct {
	match.Match
	rule
	span   analyzer.Span
	clause int
	turned int     // how often it was negated
	factor float64 // product of its modifiers
}

// hits finds the rules in a sentence: idioms first, then the longest of the rest that do not touch them.
func (l *lexicon) hits(doc *analyzer.Doc, sentence analyzer.Sentence) []hit {
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	all := l.matcher.Find(tokens, nil)
	for i := range all {
		if l.rules[all[i].Rule].role == idiom {
			all[i].Words += idiomBonus
		}
	}
	longest := l.matcher.Longest(all)
	hits := make([]hit, len(longest))
	for i, m := range longest {
		hits[i] = hit{
			Match: m, rule: l.rules[m.Rule], span: m.Span(tokens),
			clause: tokens[m.Range.First].Clause, factor: 1,
		}
		if m.Flips {
			hits[i].turned = 1
		}
		if tokens[m.Range.First].Kind == analyzer.Emoji {
			hits[i].role = idiom // nobody negates a smiley: "ga ada :("
		}
	}
	return hits
}

// idiomBonus makes any idiom longer than any word.
const idiomBonus = 100
