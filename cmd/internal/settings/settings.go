// Package settings reads the small files that people write for the statistics: alert rules and benchmarks.
//
// The problem: a rule with a spelling mistake that never fires is worse than none. The shape: a file becomes a list of mappings whose keys and values know their
// place; each kind of file turns mappings into its own type, and every mistake is a *lexicons.SyntaxError with file, line and column, all of them joined. The
// traps: unknown keys are mistakes; numbers may be written with a percent sign; whether an issue exists is known only beside a report.
package settings

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/verbatim-cx/verbatim/lexicons"
)

// text is a key or a value and its place, 1-based.
type text struct {
	value     string
	line, col int
}

// entry is one mapping of a file: a rule, a benchmark.
type entry struct {
	line   int
	keys   []text
	values []text
}

// get gives the value of a key; empty where it is not there.
func (e *entry) get(key string) (text, bool) {
	for i, k := range e.keys {
		if k.value == key {
			return e.values[i], true
		}
	}
	return text{line: e.line, col: 1}, false
}

// file collects the mistakes of one file.
type file struct {
	name string
	errs []error
}

func (f *file) fail(at text, format string, args ...any) {
	f.errs = append(f.errs, &lexicons.SyntaxError{File: f.name, Line: at.line, Col: at.col, Msg: fmt.Sprintf(format, args...)})
}

// err joins the mistakes, each once: a wrong column of a CSV file is one mistake and not one a row.
func (f *file) err() error {
	seen := map[string]bool{}
	var errs []error
	for _, err := range f.errs {
		if !seen[err.Error()] {
			errs = append(errs, err)
		}
		seen[err.Error()] = true
	}
	return errors.Join(errs...)
}

func (f *file) place(line int) string { return fmt.Sprintf("%s:%d", f.name, line) }

// entries reads a YAML file that is one list of mappings under a key.
func (f *file) entries(data []byte, key string) []entry {
	parsed, err := parser.ParseBytes(data, 0)
	if err != nil {
		f.yaml(err)
		return nil
	}
	want := fmt.Sprintf("the file is a list under %q, each entry a mapping such as `- name: …`", key)
	if len(parsed.Docs) != 1 || parsed.Docs[0].Body == nil {
		f.fail(text{line: 1, col: 1}, "%s", want)
		return nil
	}
	var out []entry
	for _, top := range f.pairs(parsed.Docs[0].Body, want) {
		if name := scalar(top.Key); name.value != key {
			f.fail(name, "unknown key %q; %s", name.value, want)
			continue
		}
		list, ok := top.Value.(*ast.SequenceNode)
		if !ok {
			f.fail(scalar(top.Key), "%s", want)
			continue
		}
		for _, node := range list.Values {
			out = append(out, f.entry(node, want))
		}
	}
	return out
}

func (f *file) entry(node ast.Node, want string) entry {
	e := entry{line: node.GetToken().Position.Line}
	for i, pair := range f.pairs(node, want) {
		k, v := scalar(pair.Key), scalar(pair.Value)
		if i == 0 {
			e.line = k.line
		}
		if _, ok := pair.Value.(ast.ScalarNode); !ok {
			f.fail(k, "%q has no plain value", k.value)
		}
		e.keys, e.values = append(e.keys, k), append(e.values, v)
	}
	return e
}

// pairs gives the entries of a mapping; the library has a type of its own for a mapping of one.
func (f *file) pairs(node ast.Node, want string) []*ast.MappingValueNode {
	switch n := node.(type) {
	case *ast.MappingNode:
		return n.Values
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}
	}
	f.fail(scalar(node), "%s", want)
	return nil
}

// scalar gives the text of a node and where it starts; null is the empty text.
func scalar(node ast.Node) text {
	at := node.GetToken().Position
	t := text{line: at.Line, col: at.Column}
	switch n := node.(type) {
	case *ast.StringNode:
		t.value = n.Value
	case *ast.NullNode:
	default:
		t.value = node.String()
	}
	return t
}

// yaml places a mistake at the token that the library blames.
func (f *file) yaml(err error) { f.errs = append(f.errs, lexicons.Blame(f.name, err, nil)) }

// only fails on keys that are not known, or stand twice.
func (f *file) only(e entry, known ...string) {
	for i, key := range e.keys {
		if !slices.Contains(known, key.value) {
			f.fail(key, "unknown key %q; there are %s", key.value, strings.Join(known, ", "))
		}
		if slices.ContainsFunc(e.keys[:i], func(before text) bool { return before.value == key.value }) {
			f.fail(key, "%q stands twice", key.value)
		}
	}
}

// number reads a number, also one in percent where that makes sense.
func number(s string) (value float64, percent, ok bool) {
	s, percent = strings.CutSuffix(strings.TrimSpace(s), "%")
	value, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil || value != value || value-value != 0 { // neither NaN nor infinite
		return 0, percent, false
	}
	return value, percent, true
}
