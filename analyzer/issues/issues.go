// Package issues finds the known issues of a business in a comment.
//
// The problem: "Versand", "kargo" and "배송" are one issue, and "cargo pants" is not. The shape: the issue list's terms of each language in one matcher; the longest
// term wins where terms of several issues overlap; a term that touches one of its issue's exclusions does not count. The traps: "shipping cost" is price and not delivery, so overlaps are settled over all issues at once; how an issue feels is not known here, analyzer/sentiment adds it.
package issues

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Stage fills Doc.Issues. It is safe for concurrent use.
type Stage struct {
	list   *lexicons.IssueList
	byLang map[analyzer.Lang]func() (*compiled, error)
}

// compiled is the list in one language.
type compiled struct {
	matcher *match.Matcher
	rules   []rule
}

// rule is a compiled term of the issue at index issue of the list.
type rule struct {
	issue   int
	exclude bool
	name    string
}

// New makes the stage. Terms are compiled when their language is first met.
func New(list *lexicons.IssueList, languages match.Languages) *Stage {
	s := &Stage{list: list, byLang: map[analyzer.Lang]func() (*compiled, error){}}
	for _, code := range list.Languages() {
		lang := analyzer.Lang(code)
		s.byLang[lang] = sync.OnceValues(func() (*compiled, error) { return compile(list, code, languages(lang)) })
	}
	return s
}

func compile(list *lexicons.IssueList, lang string, analyse match.Analyse) (*compiled, error) {
	c := &compiled{}
	b := match.NewBuilder(analyse)
	add := func(term lexicons.Term, r rule) error {
		_, err := b.Add(term, r.name)
		if errors.Is(err, match.ErrNeverMatches) {
			return nil // analyzer/lint reports it
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", list.File, term.Line, err)
		}
		c.rules = append(c.rules, r)
		return nil
	}
	for i := range list.Issues {
		issue := &list.Issues[i]
		name := list.Name + "/" + issue.ID + "/" + lang + ":"
		for _, term := range issue.Terms[lang] {
			if err := add(term, rule{i, false, name + term.Source}); err != nil {
				return nil, err
			}
		}
		for _, term := range issue.Exclude[lang] {
			if err := add(term, rule{i, true, name + term.Source}); err != nil {
				return nil, err
			}
		}
	}
	c.matcher = b.Build()
	return c, nil
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
	for _, sentence := range doc.Sentences {
		compile, ok := s.byLang[sentence.Lang]
		if !ok {
			continue
		}
		c, err := compile()
		if err != nil {
			return err
		}
		c.find(doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last], found)
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
func (c *compiled) find(tokens []analyzer.Token, found [][]analyzer.Tagged) {
	type place struct{ issue, token int }
	var terms []match.Match
	excluded := map[place]int{} // words of the longest exclusion there
	for _, m := range c.matcher.Find(tokens, nil) {
		r := c.rules[m.Rule]
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
			return m.Touches(func(token int) bool { return excluded[place{c.rules[m.Rule].issue, token}] >= m.Words })
		})
	}
	for _, m := range c.matcher.Longest(terms) {
		r := c.rules[m.Rule]
		found[r.issue] = append(found[r.issue], analyzer.Tagged{Span: m.Span(tokens), Rule: r.name})
	}
}
