// Package flags marks comments that need to be read in another way: answers without content, gibberish, customers who say that they leave.
//
// The problem: "none", "asdfgh" and "I am switching to another provider" look like any other answer to a counter of words, yet the first two say nothing and the last is urgent. The shape: the
// sections [nothing] and [leaving] of a language's pack, each in a matcher, and rules about letters for gibberish. The traps: "nothing" inside a longer answer is no empty answer, so a
// comment must consist of such terms; "I will not switch" is loyalty, so a negated intent does not count; laughter ("ㅋㅋㅋ", "hahaha") is no gibberish. Flags that need the score or the whole
// file (contradiction, duplicate) are not known here.
package flags

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Stage adds to Doc.Flags and Doc.Marks. It is safe for concurrent use.
type Stage struct {
	terms map[analyzer.Lang]func() (*terms, error)
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

// terms are the compiled sections of a pack.
type terms struct {
	matcher *match.Matcher
	kinds   []kind
	names   []string
}

// New makes the stage. Terms are compiled when their language is first met.
func New(packs []*lexicons.Pack, languages match.Languages) *Stage {
	s := &Stage{terms: map[analyzer.Lang]func() (*terms, error){}, rows: keyboards()}
	for _, pack := range packs {
		lang := analyzer.Lang(pack.Language)
		s.terms[lang] = sync.OnceValues(func() (*terms, error) { return compile(pack, languages(lang)) })
	}
	return s
}

func compile(pack *lexicons.Pack, analyse match.Analyse) (*terms, error) {
	t := &terms{}
	b := match.NewBuilder(analyse)
	var errs []error
	add := func(term lexicons.Term, k kind) {
		_, err := b.Add(term, fmt.Sprintf("%d %s", k, term.Source))
		switch {
		case errors.Is(err, match.ErrNeverMatches): // analyzer/lint reports it
		case err != nil:
			errs = append(errs, fmt.Errorf("%s:%d: %w", pack.File, term.Line, err))
		default:
			t.kinds = append(t.kinds, k)
			t.names = append(t.names, pack.Name+":"+term.Source)
		}
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
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	t.matcher = b.Build()
	return t, nil
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
			compile, ok := s.terms[lang]
			if !ok {
				continue
			}
			t, err := compile()
			if err != nil {
				return err
			}
			t.find(doc, sentence, empty)
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
func (t *terms) find(doc *analyzer.Doc, sentence analyzer.Sentence, empty *cover) {
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	all := t.matcher.Find(tokens, nil)
	var goes, negators []match.Match
	for _, m := range all {
		switch t.kinds[m.Rule] {
		case nothing:
			empty.add(sentence.Tokens.First, m, t.names[m.Rule])
		case leaving, never:
			goes = append(goes, m)
		default:
			negators = append(negators, m)
		}
	}
	for _, m := range t.matcher.Longest(goes) {
		if t.kinds[m.Rule] == never || m.Flips || t.negated(m, negators, tokens) {
			continue
		}
		doc.Flags = append(doc.Flags, analyzer.FlagLeaving)
		doc.Marks = append(doc.Marks, analyzer.Mark{Flag: analyzer.FlagLeaving, Tagged: analyzer.Tagged{Span: m.Span(tokens), Rule: t.names[m.Rule]}})
	}
}

// negated tells whether a negator outside the match takes it back.
func (t *terms) negated(m match.Match, negators []match.Match, tokens []analyzer.Token) bool {
	clause := tokens[m.Range.First].Clause
	if next := m.Range.Last; next < len(tokens) && tokens[next].Negated && tokens[next].Clause == clause { // "iptal etmeyeceğim"
		return true
	}
	for _, n := range negators {
		if tokens[n.Range.First].Clause != clause {
			continue
		}
		before := t.kinds[n.Rule] == negatorBefore && n.Range.Last <= m.Range.First && m.Range.First-n.Range.Last <= reach
		after := t.kinds[n.Rule] == negatorAfter && n.Range.First >= m.Range.Last && n.Range.First-m.Range.Last < reach
		inside := m.Gap.First <= n.Range.First && n.Range.Last <= m.Gap.Last
		if before || after || inside {
			return true
		}
	}
	return false
}
