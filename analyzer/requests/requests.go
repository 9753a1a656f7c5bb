// Package requests finds what customers ask for: suggestions, wishes, expectations.
//
// The problem: "you should open earlier" is neither praise nor blame, and it is what a team can act on first. The shape: the wishes of a language's pack in one
// matcher; a clause with one of them is a request, and carries the issues that it mentions. The trap: a wish is no praise, so analyzer/sentiment reads the same terms
// to turn the praise beside them; this package does not touch scores.
package requests

import (
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Stage fills Doc.Requests. It is safe for concurrent use.
type Stage struct {
	wishes match.ByLanguage[rule]
}

// rule is a compiled wish of a pack.
type rule struct {
	name  string
	never bool // it looks like a wish and is none
}

// New makes the stage. Terms are compiled when their language is first met.
func New(packs []*lexicons.Pack, languages match.Languages) *Stage {
	s := &Stage{match.NewByLanguage[rule](languages)}
	for _, pack := range packs {
		s.wishes.Add(analyzer.Lang(pack.Language), func(f *match.Filler[rule]) {
			for _, cue := range pack.Wishes {
				f.Add(pack.File, cue.Term, cue.Term.Source, rule{pack.Name + ":" + cue.Term.Source, cue.Never})
			}
		})
	}
	return s
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
	return s.wishes.Each(doc, func(sentence analyzer.Sentence, rules *match.Rules[rule]) { find(rules, doc, sentence) })
}

// find adds the requests of a sentence: the first wish of each clause names the rule.
func find(rules *match.Rules[rule], doc *analyzer.Doc, sentence analyzer.Sentence) {
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	last := -1
	for _, m := range rules.Longest(rules.Find(tokens, nil)) {
		at, r := tokens[m.Range.First].Clause, rules.Of(m)
		if at == last || r.never {
			continue
		}
		last = at
		span := said(doc, doc.Clauses[at])
		doc.Requests = append(doc.Requests, analyzer.Request{
			Tagged: analyzer.Tagged{Span: span, Rule: r.name},
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
