package lexicons

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// MaxIssues is the largest number of issues in a list: a business acts on ten, not on fifty.
const MaxIssues = 10

// IssueList is the known issues of a business, at most MaxIssues, in the order of the file. It is read-only after loading and safe for concurrent use.
type IssueList struct {
	Name    string
	Version string
	Licence string
	Source  string
	File    string
	Issues  []Issue
}

// Issue is one issue: its names and its rules by language (ISO 639-1).
type Issue struct {
	ID              string
	Names           map[string]string
	Terms           map[string][]Term
	Exclude         map[string][]Term    // a term that overlaps one of these does not count
	Examples        map[string][]Example // must be tagged with this issue; Label is empty
	Counterexamples map[string][]Example // must not
}

// Name gives the issue's name in a language, in English, or its id.
func (i *Issue) Name(lang string) string {
	for _, l := range []string{lang, "en"} {
		if name := i.Names[l]; name != "" {
			return name
		}
	}
	return i.ID
}

// IDs gives the ids in list order.
func (l *IssueList) IDs() []string {
	ids := make([]string, len(l.Issues))
	for i := range l.Issues {
		ids[i] = l.Issues[i].ID
	}
	return ids
}

// Languages gives the codes of all languages that have terms, sorted.
func (l *IssueList) Languages() []string {
	var langs []string
	for i := range l.Issues {
		for lang := range l.Issues[i].Terms {
			langs = append(langs, lang)
		}
	}
	slices.Sort(langs)
	return slices.Compact(langs)
}

// issueFile is the YAML of an issue list; scalars stay nodes so that messages can name their line.
type issueFile struct {
	Name    string      `yaml:"name"`
	Version string      `yaml:"version"`
	Licence string      `yaml:"licence"`
	Source  string      `yaml:"source"`
	Issues  []issueNode `yaml:"issues"`
}

type issueNode struct {
	ID              string                `yaml:"id"`
	Names           map[string]string     `yaml:"names"`
	Terms           map[string][]ast.Node `yaml:"terms"`
	Exclude         map[string][]ast.Node `yaml:"exclude"`
	Examples        map[string][]ast.Node `yaml:"examples"`
	Counterexamples map[string][]ast.Node `yaml:"counterexamples"`
}

// ParseIssues reads an issue list. Unknown keys are errors. It returns all mistakes found, joined; a *SyntaxError where the line is known.
func ParseIssues(r io.Reader, file string) (*IssueList, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	if _, err := parser.ParseBytes(data, 0); err != nil {
		return nil, yamlError(file, err)
	}
	var raw issueFile
	if err := yaml.UnmarshalWithOptions(data, &raw, yaml.Strict()); err != nil {
		return nil, yamlError(file, err)
	}
	b := &issueBuilder{file: file, owner: map[string]string{}}
	list := b.build(raw)
	return list, b.errs.join(file)
}

func yamlError(file string, err error) error {
	if yamlErr, ok := errors.AsType[yaml.Error](err); ok && yamlErr.GetToken() != nil {
		pos := yamlErr.GetToken().Position
		return &SyntaxError{File: file, Line: pos.Line, Col: pos.Column, Msg: yamlErr.GetMessage()}
	}
	return &SyntaxError{File: file, Line: 1, Col: 1, Msg: err.Error()}
}

type issueBuilder struct {
	file  string
	owner map[string]string // language and term → issue id
	errs  syntaxErrors
}

func (b *issueBuilder) fail(line, col int, format string, args ...any) {
	b.errs.add(&SyntaxError{Line: line, Col: col, Msg: fmt.Sprintf(format, args...)})
}

func (b *issueBuilder) build(raw issueFile) *IssueList {
	list := &IssueList{Name: raw.Name, Version: raw.Version, Licence: raw.Licence, Source: raw.Source, File: b.file}
	for _, field := range []struct{ key, value string }{
		{"name", raw.Name}, {"version", raw.Version}, {"licence", raw.Licence}, {"source", raw.Source},
	} {
		if field.value == "" {
			b.fail(1, 1, "the list has no %q", field.key)
		}
	}
	if len(raw.Issues) == 0 || len(raw.Issues) > MaxIssues {
		b.fail(1, 1, "a list has 1 to %d issues, this one has %d", MaxIssues, len(raw.Issues))
	}
	seen := map[string]bool{}
	for i, node := range raw.Issues {
		if node.ID == "" || strings.ContainsAny(node.ID, " :/\t") || seen[node.ID] {
			b.fail(1, 1, "issue %d: id %q is empty, repeated, or has a space, colon or slash", i+1, node.ID)
		}
		seen[node.ID] = true
		list.Issues = append(list.Issues, b.issue(node))
	}
	return list
}

func (b *issueBuilder) issue(node issueNode) Issue {
	issue := Issue{
		ID: node.ID, Names: node.Names,
		Terms: b.terms(node.Terms), Exclude: b.terms(node.Exclude),
		Examples: b.examples(node.Examples), Counterexamples: b.examples(node.Counterexamples),
	}
	if len(issue.Terms) == 0 {
		b.fail(1, 1, "issue %s has no terms", node.ID)
	}
	for _, lang := range sortedKeys(issue.Terms) {
		if issue.Names[lang] == "" {
			b.fail(1, 1, "issue %s has terms in %q but no name in it", node.ID, lang)
		}
		for _, term := range issue.Terms[lang] {
			key := lang + "\x00" + term.Source
			if owner, taken := b.owner[key]; taken {
				b.fail(term.Line, 1, "%q (%s) is already a term of %s", term.Source, lang, owner)
			}
			b.owner[key] = node.ID
		}
	}
	return issue
}

func (b *issueBuilder) terms(nodes map[string][]ast.Node) map[string][]Term {
	out := make(map[string][]Term, len(nodes))
	for _, lang := range sortedKeys(nodes) {
		for _, node := range nodes[lang] {
			text, line, col := scalar(node)
			term, err := ParseTerm(text, line, col)
			if err != nil {
				b.errs.add(err)
				continue
			}
			out[lang] = append(out[lang], term)
		}
	}
	return out
}

func (b *issueBuilder) examples(nodes map[string][]ast.Node) map[string][]Example {
	out := make(map[string][]Example, len(nodes))
	for _, lang := range sortedKeys(nodes) {
		for _, node := range nodes[lang] {
			text, line, _ := scalar(node)
			out[lang] = append(out[lang], Example{Text: text, Line: line})
		}
	}
	return out
}

// scalar gives the text of a YAML scalar and where it starts.
func scalar(node ast.Node) (text string, line, col int) {
	pos := node.GetToken().Position
	if s, ok := node.(*ast.StringNode); ok {
		return s.Value, pos.Line, pos.Column
	}
	return node.String(), pos.Line, pos.Column
}

func sortedKeys[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
