// Package flags marks comments that need to be read in another way: answers without content, gibberish, customers who say that they leave.
//
// The problem: "none", "asdfgh" and "I am switching to another provider" look like any other answer to a counter of words, yet the first two say nothing and the last is urgent. The shape: the
// sections [nothing] and [leaving] of a language's pack, each in a matcher, and rules about letters for gibberish. The traps: "nothing" inside a longer answer is no empty answer, so a
// comment must consist of such terms; "I will not switch" is loyalty, so a negated intent does not count; laughter ("ㅋㅋㅋ", "hahaha") is no gibberish. Flags that need the score or the whole
// file (contradiction, duplicate) are not known here.
package flags

import (
	"fmt"
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Stage adds to Doc.Flags and Doc.Marks. It is safe for concurrent use.
type Stage struct {
	rules match.ByLanguage[rule]
	rows  []string // of keyboards
}

// kind is what a term tells.
type kind uint8

const (
	nothing kind = iota
	leaving
	never // looks like an intent to leave and is none
	negatorBefore
	negatorAfter
)

// rule is a compiled term of a pack.
type rule struct {
	kind kind
	name string
}

// New makes the stage. Terms are compiled when their language is first met.
func New(packs []*lexicons.Pack, languages match.Languages) *Stage {
	s := &Stage{match.NewByLanguage[rule](languages), keyboards()}
	for _, pack := range packs {
		s.rules.Add(analyzer.Lang(pack.Language), func(f *match.Filler[rule]) { fill(f, pack) })
	}
	return s
}

// fill adds the terms of a pack that flags go by.
func fill(f *match.Filler[rule], pack *lexicons.Pack) {
	add := func(term lexicons.Term, k kind) {
		f.Add(pack.File, term, fmt.Sprintf("%d %s", k, term.Source), rule{k, pack.Name + ":" + term.Source})
	}
	for _, cue := range pack.Nothing {
		if !cue.Never {
			add(cue.Term, nothing)
		}
	}
	for _, cue := range pack.Leaving {
		add(cue.Term, map[bool]kind{false: leaving, true: never}[cue.Never])
	}
	for _, negator := range pack.Negators {
		if negator.Side == lexicons.After || negator.Side == lexicons.Around {
			add(negator.Term, negatorAfter)
		}
		if negator.Side == lexicons.Before || negator.Side == lexicons.Around {
			add(negator.Term, negatorBefore)
		}
	}
}

// Name is "flags".
func (s *Stage) Name() string { return "flags" }

// Needs are stems and clauses.
func (s *Stage) Needs() []analyzer.Layer {
	return []analyzer.Layer{analyzer.StemLayer, analyzer.ClauseLayer}
}

// Adds are flags.
func (s *Stage) Adds() []analyzer.Layer { return []analyzer.Layer{analyzer.FlagLayer} }

// Process sets the flags. It fails only when a pack cannot be compiled.
func (s *Stage) Process(doc *analyzer.Doc) error {
	empty := newCover(doc)
	for _, sentence := range doc.Sentences {
		for _, lang := range likely(doc, sentence.Lang) {
			rules, err := s.rules.In(lang)
			if err != nil {
				return err
			}
			if rules != nil {
				find(rules, doc, sentence, empty)
			}
		}
	}
	if empty.whole() {
		doc.Flags = append(doc.Flags, analyzer.FlagNoAnswer)
		doc.Marks = append(doc.Marks, analyzer.Mark{Flag: analyzer.FlagNoAnswer, Tagged: empty.tagged(doc)})
	} else if s.gibberish(doc) {
		doc.Flags = append(doc.Flags, analyzer.FlagGibberish)
	}
	return nil
}

// likely gives the languages whose terms a sentence is looked through for. Empty answers are short, so that their language is often not told.
func likely(doc *analyzer.Doc, lang analyzer.Lang) []analyzer.Lang {
	if lang != analyzer.Und {
		return []analyzer.Lang{lang}
	}
	langs := []analyzer.Lang{analyzer.Und}
	for _, other := range []analyzer.Lang{doc.Declared, doc.Language.RunnerUp} {
		if !slices.Contains(langs, other) {
			langs = append(langs, other)
		}
	}
	return langs
}

// reach is how many words may stand between a negator and the intent to leave that it takes back.
const reach = 3

// find marks the intents to leave in a sentence, and covers the words that say nothing.
func find(rules *match.Rules[rule], doc *analyzer.Doc, sentence analyzer.Sentence, empty *cover) {
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	var goes, negators []match.Match
	for _, m := range rules.Find(tokens, nil) {
		switch r := rules.Of(m); r.kind {
		case nothing:
			empty.add(sentence.Tokens.First, m, r.name)
		case leaving, never:
			goes = append(goes, m)
		default:
			negators = append(negators, m)
		}
	}
	for _, m := range rules.Longest(goes) {
		r := rules.Of(m)
		if r.kind == never || m.Flips || negated(rules, m, negators, tokens) {
			continue
		}
		doc.Flags = append(doc.Flags, analyzer.FlagLeaving)
		doc.Marks = append(doc.Marks, analyzer.Mark{Flag: analyzer.FlagLeaving, Tagged: analyzer.Tagged{Span: m.Span(tokens), Rule: r.name}})
	}
}

// negated tells whether a negator outside the match takes it back.
func negated(rules *match.Rules[rule], m match.Match, negators []match.Match, tokens []analyzer.Token) bool {
	clause := tokens[m.Range.First].Clause
	if next := m.Range.Last; next < len(tokens) && tokens[next].Negated && tokens[next].Clause == clause { // "iptal etmeyeceğim"
		return true
	}
	for _, n := range negators {
		if tokens[n.Range.First].Clause != clause {
			continue
		}
		before := rules.Of(n).kind == negatorBefore && n.Range.Last <= m.Range.First && m.Range.First-n.Range.Last <= reach
		after := rules.Of(n).kind == negatorAfter && n.Range.First >= m.Range.Last && n.Range.First-m.Range.Last < reach
		inside := m.Gap.First <= n.Range.First && n.Range.Last <= m.Gap.Last
		if before || after || inside {
			return true
		}
	}
	return false
}
