// Package standardtest sets up the standard pipeline for tests that bring word lists of their own.
//
// The problem: a stage is best seen at work among the others, with a lexicon that fits on a page. The shape: a pack and an issue list as text, in English, and every Doc checked. The trap: tests inside
// a package that standard imports cannot use it, for Go allows no circle of imports.
package standardtest

import (
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Set reads a pack, as en.lex, and an issue list, as list.yaml; an empty list has no issues.
func Set(t testing.TB, pack, issues string) *lexicons.Set {
	t.Helper()
	p, err := lexicons.ParsePack(strings.NewReader(pack), "en.lex")
	if err != nil {
		t.Fatal(err)
	}
	list := &lexicons.IssueList{Name: "test"}
	if issues != "" {
		if list, err = lexicons.ParseIssues(strings.NewReader(issues), "list.yaml"); err != nil {
			t.Fatal(err)
		}
	}
	return &lexicons.Set{Packs: []*lexicons.Pack{p}, Issues: list}
}

// New gives the standard pipeline over a set.
func New(t testing.TB, set *lexicons.Set, opts standard.Options) *standard.Analyzer {
	t.Helper()
	a, err := standard.New(set, opts)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// Analyze analyses an English comment and holds that its Doc is sound.
func Analyze(t testing.TB, a *standard.Analyzer, text string) *analyzer.Doc {
	t.Helper()
	doc, err := a.Analyze(text, "en")
	if err != nil {
		t.Fatal(err)
	}
	if err := analyzer.Check(doc); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return doc
}
