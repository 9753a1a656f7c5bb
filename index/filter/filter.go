// Package filter finds the responses for which a query of fields holds: plan:gold, score:<=6, issue:delivery/negative, flag:leaving.
//
// The problem: search, drivers and words all choose responses by their fields, and must choose the same ones. The shape: Rows evaluates a whole
// query, Field one field of it, both on a facts.Table; Evaluate walks a query for search, which knows words too; IssueOf finds an issue as people name it. The traps: a query with words needs the text index and is
// refused here; a value that no response has finds nothing, while a field that is not there is a *FieldError.
package filter

import (
	"fmt"
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/query"
)

// FieldError says that a query asks for a field, or an issue, that the table does not have.
type FieldError struct {
	Kind  string // "field", "facet", "issue" or "side of an issue"
	Name  string
	Known []string // sorted
}

func (e *FieldError) Error() string {
	text := fmt.Sprintf("no %s %q here; there are: %s", e.Kind, e.Name, strings.Join(e.Known, ", "))
	if e.Kind == "field" {
		text += "; quote words with a colon to search for them"
	}
	return text
}

// ValueError says that a field cannot be compared with a value.
type ValueError struct {
	Field   string
	Problem string
}

func (e *ValueError) Error() string { return "field " + e.Field + ": " + e.Problem }

// Rows gives the responses for which a query of fields holds, counting mentions of issues as how says. The bitmap is the caller's. It fails on a
// word, with a *FieldError on a field that the table does not have, and with a *ValueError on a comparison that its column cannot take. Safe for concurrent use.
func Rows(t *facts.Table, node query.Node, how facts.Mentions) (*roaring.Bitmap, error) {
	return Evaluate(t, node, func(leaf query.Node, _ bool) (*roaring.Bitmap, error) {
		if field, ok := leaf.(query.Field); ok {
			return Field(t, field, how)
		}
		return nil, fmt.Errorf("%q is a word of the comment; a filter takes fields only, such as plan:gold or score:<=6", leaf)
	})
}

// Leaf finds the responses for a field or a word of a query. The bitmap is the caller's, and nil for a word in which nothing can be searched for. Wanted is false under NOT.
type Leaf func(node query.Node, wanted bool) (*roaring.Bitmap, error)

// Evaluate gives the responses for which a query holds, its fields and words being what leaf finds. The bitmap is the caller's. A leaf that is nil is left out of what it
// stands in, so that "good !!!" finds what "good" finds; nil is given where nothing else is asked. It fails as leaf does.
func Evaluate(t *facts.Table, node query.Node, leaf Leaf) (*roaring.Bitmap, error) {
	return walk{t, leaf}.rows(node, true)
}

// walk is one evaluation.
type walk struct {
	table *facts.Table
	leaf  Leaf
}

func (w walk) rows(node query.Node, wanted bool) (*roaring.Bitmap, error) {
	switch n := node.(type) {
	case query.All:
		return w.table.All(), nil
	case query.And:
		return w.combine(n.Nodes, wanted, (*roaring.Bitmap).And)
	case query.Or:
		return w.combine(n.Nodes, wanted, (*roaring.Bitmap).Or)
	case query.Not:
		rows, err := w.rows(n.Node, !wanted)
		if rows == nil || err != nil {
			return nil, err
		}
		return roaring.AndNot(w.table.All(), rows), nil
	default:
		return w.leaf(node, wanted)
	}
}

func (w walk) combine(nodes []query.Node, wanted bool, join func(*roaring.Bitmap, *roaring.Bitmap)) (*roaring.Bitmap, error) {
	var all *roaring.Bitmap
	for _, node := range nodes {
		rows, err := w.rows(node, wanted)
		switch {
		case err != nil:
			return nil, err
		case rows == nil:
		case all == nil:
			all = rows
		default:
			join(all, rows)
		}
	}
	return all, nil
}

// IssueOf finds the issue that a value of the field "issue" names, by id or by name in any case; side is what follows a slash, "negative" in
// "delivery/negative", or "". The issue belongs to the table. It fails with a *FieldError.
func IssueOf(t *facts.Table, value string) (issue *facts.Issue, side string, err error) {
	name, side, sided := strings.Cut(value, "/")
	if sides := facts.Sides(); sided && !slices.Contains(sides, side) {
		return nil, "", &FieldError{Kind: "side of an issue", Name: side, Known: sides}
	}
	if issue, ok := t.Issue(name); ok {
		return issue, side, nil
	}
	missing := &FieldError{Kind: "issue", Name: name}
	for i := range t.Issues {
		if issue := &t.Issues[i]; strings.EqualFold(issue.ID, name) || strings.EqualFold(issue.Name, name) {
			return issue, side, nil
		}
		missing.Known = append(missing.Known, t.Issues[i].ID)
	}
	slices.Sort(missing.Known)
	return nil, "", missing
}
