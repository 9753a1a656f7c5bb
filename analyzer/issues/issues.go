// Package issues finds the known issues of a business in a comment.
//
// The problem: "Versand", "kargo" and "배송" are one issue, and "cargo pants" is not. The shape: the issue list's terms of each language in one matcher; the longest
// term wins where terms of several issues overlap; a term that touches one of its issue's exclusions does not count. The traps: "shipping cost" is price and not delivery, so overlaps are settled over all issues at once; how an issue feels is not known here, analyzer/sentiment adds it.
package issues

import (
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Stage fills Doc.Issues. It is safe for concurrent use.
type Stage struct {
	list  *lexicons.IssueList
	rules match.ByLanguage[rule]
}

// rule is a compiled term of the issue at index issue of the list.
type rule struct {
	issue   int
	exclude bool
	name    string
}

// New makes the stage. Terms are compiled when their language is first met.
func New(list *lexicons.IssueList, languages match.Languages) *Stage {
	s := &Stage{list, match.NewByLanguage[rule](languages)}
	for _, lang := range list.Languages() {
		s.rules.Add(analyzer.Lang(lang), func(f *match.Filler[rule]) { fill(f, list, lang) })
	}
	return s
}

// fill adds the terms of a language.
func fill(f *match.Filler[rule], list *lexicons.IssueList, lang string) {
	for i := range list.Issues {
		issue := &list.Issues[i]
		add := func(terms []lexicons.Term, exclude bool) {
			for _, term := range terms {
				name := list.Name + "/" + issue.ID + "/" + lang + ":" + term.Source
				f.Add(list.File, term, name, rule{i, exclude, name})
			}
		}
		add(issue.Terms[lang], false)
		add(issue.Exclude[lang], true)
	}
}

// Name is "issues".
func (s *Stage) Name() string { return "issues" }

// Needs are stems.
func (s *Stage) Needs() []analyzer.Layer { return []analyzer.Layer{analyzer.StemLayer} }

// Adds are issues.
func (s *Stage) Adds() []analyzer.Layer { return []analyzer.Layer{analyzer.IssueLayer} }

// Process finds the issues; their Label is Neutral until sentiment is scored. It fails only when the list cannot be compiled.
func (s *Stage) Process(doc *analyzer.Doc) error {
	found := make([][]analyzer.Tagged, len(s.list.Issues))
	err := s.rules.Each(doc, func(sentence analyzer.Sentence, rules *match.Rules[rule]) {
		find(rules, doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last], found)
	})
	if err != nil {
		return err
	}
	for i, spans := range found {
		if len(spans) > 0 {
			doc.Issues = append(doc.Issues, analyzer.Issue{ID: s.list.Issues[i].ID, Label: analyzer.Neutral, Spans: spans})
		}
	}
	return nil
}

// find appends the terms of a sentence to the issues that they belong to. An exclusion takes away the terms of its issue that use one of its words, unless they
// have more words than it.
func find(rules *match.Rules[rule], tokens []analyzer.Token, found [][]analyzer.Tagged) {
	type place struct{ issue, token int }
	var terms []match.Match
	excluded := map[place]int{} // words of the longest exclusion there
	for _, m := range rules.Find(tokens, nil) {
		r := rules.Of(m)
		if !r.exclude {
			terms = append(terms, m)
			continue
		}
		m.Touches(func(token int) bool {
			at := place{r.issue, token}
			excluded[at] = max(excluded[at], m.Words)
			return false
		})
	}
	if len(excluded) > 0 {
		terms = slices.DeleteFunc(terms, func(m match.Match) bool {
			return m.Touches(func(token int) bool { return excluded[place{rules.Of(m).issue, token}] >= m.Words })
		})
	}
	for _, m := range rules.Longest(terms) {
		r := rules.Of(m)
		found[r.issue] = append(found[r.issue], analyzer.Tagged{Span: m.Span(tokens), Rule: r.name})
	}
}
