// Package requests finds what customers ask for: suggestions, wishes, expectations.
//
// The problem: "you should open earlier" is neither praise nor blame, and it is what a team can act on first. The shape: the wishes of a language's pack in one
// matcher; a clause with one of them is a request, and carries the issues that it mentions. The trap: a wish is no praise, so analyzer/sentiment reads the same terms
// to turn the praise beside them; this package does not touch scores.
package requests

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Stage fills Doc.Requests. It is safe for concurrent use.
type Stage struct {
	wishes map[analyzer.Lang]func() (*wishes, error)
}

// wishes are the compiled wishes of a pack; names are those of the rules.
type wishes struct {
	matcher *match.Matcher
	names   []string
	never   []bool // the rule looks like a wish and is none
}

// New makes the stage. Terms are compiled when their language is first met.
func New(packs []*lexicons.Pack, languages match.Languages) *Stage {
	s := &Stage{wishes: map[analyzer.Lang]func() (*wishes, error){}}
	for _, pack := range packs {
		lang := analyzer.Lang(pack.Language)
		s.wishes[lang] = sync.OnceValues(func() (*wishes, error) { return compile(pack, languages(lang)) })
	}
	return s
}

func compile(pack *lexicons.Pack, analyse match.Analyse) (*wishes, error) {
	w := &wishes{}
	b := match.NewBuilder(analyse)
	for _, cue := range pack.Wishes {
		_, err := b.Add(cue.Term, cue.Term.Source)
		if errors.Is(err, match.ErrNeverMatches) {
			continue // analyzer/lint reports it
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", pack.File, cue.Term.Line, err)
		}
		w.names = append(w.names, pack.Name+":"+cue.Term.Source)
		w.never = append(w.never, cue.Never)
	}
	w.matcher = b.Build()
	return w, nil
}

// Name is "requests".
func (s *Stage) Name() string { return "requests" }

// Needs are clauses and issues.
func (s *Stage) Needs() []analyzer.Layer {
	return []analyzer.Layer{analyzer.ClauseLayer, analyzer.IssueLayer}
}

// Adds are requests.
func (s *Stage) Adds() []analyzer.Layer { return []analyzer.Layer{analyzer.RequestLayer} }

// Process finds the requests. It fails only when a pack cannot be compiled.
func (s *Stage) Process(doc *analyzer.Doc) error {
	for _, sentence := range doc.Sentences {
		compile, ok := s.wishes[sentence.Lang]
		if !ok {
			continue
		}
		w, err := compile()
		if err != nil {
			return err
		}
		w.find(doc, sentence)
	}
	return nil
}

// find adds the requests of a sentence: the first wish of each clause names the rule.
func (w *wishes) find(doc *analyzer.Doc, sentence analyzer.Sentence) {
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	last := -1
	for _, m := range w.matcher.Longest(w.matcher.Find(tokens, nil)) {
		at := tokens[m.Range.First].Clause
		if at == last || w.never[m.Rule] {
			continue
		}
		last = at
		span := said(doc, doc.Clauses[at])
		doc.Requests = append(doc.Requests, analyzer.Request{
			Tagged: analyzer.Tagged{Span: span, Rule: w.names[m.Rule]},
			Issues: mentioned(doc, span),
		})
	}
}

// said is a clause without the signs around it.
func said(doc *analyzer.Doc, clause analyzer.Clause) analyzer.Span {
	first, last := clause.Tokens.First, clause.Tokens.Last-1
	for first < last && doc.Tokens[first].Kind == analyzer.Punct {
		first++
	}
	for last > first && doc.Tokens[last].Kind == analyzer.Punct {
		last--
	}
	return analyzer.Span{Start: doc.Tokens[first].Start, End: doc.Tokens[last].End}
}

// mentioned gives the ids of the issues with a span inside another.
func mentioned(doc *analyzer.Doc, span analyzer.Span) []string {
	ids := []string{}
	for _, issue := range doc.Issues {
		if slices.ContainsFunc(issue.Spans, func(t analyzer.Tagged) bool { return t.Overlaps(span) }) {
			ids = append(ids, issue.ID)
		}
	}
	return ids
}
