// Package requests finds what customers ask for: suggestions, wishes, expectations.
//
// The problem: "you should open earlier" is neither praise nor blame, and it is what a team can act on first. The shape: a clause with a wish is a request, and
// carries the issues that it mentions. The trap: a wish is no praise, so analyzer/sentiment looks for wishes to turn the praise beside them; it hands them over in Doc.Wishes,
// since to look twice would cost a tenth of the tagging. This package does not touch scores.
package requests

import (
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Stage fills Doc.Requests. The zero value is ready. It is safe for concurrent use.
type Stage struct{}

// Name is "requests".
func (Stage) Name() string { return "requests" }

// Needs are clauses, issues and wishes.
func (Stage) Needs() []analyzer.Layer {
	return []analyzer.Layer{analyzer.ClauseLayer, analyzer.IssueLayer, analyzer.WishLayer}
}

// Adds are requests.
func (Stage) Adds() []analyzer.Layer { return []analyzer.Layer{analyzer.RequestLayer} }

// Process makes the clauses with a wish requests: the first wish of each names the rule. It never fails.
func (Stage) Process(doc *analyzer.Doc) error {
	last := -1
	for _, wish := range doc.Wishes {
		if wish.Clause == last {
			continue
		}
		last = wish.Clause
		span := said(doc, doc.Clauses[wish.Clause])
		doc.Requests = append(doc.Requests, analyzer.Request{
			Tagged: analyzer.Tagged{Span: span, Rule: wish.Rule},
			Issues: mentioned(doc, span),
		})
	}
	return nil
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
