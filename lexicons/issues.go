package lexicons

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
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
	Sets    []TermSet // in the order of the file
	Issues  []Issue
}

// TermSet is a named set of phrases, by language, as written.
type TermSet struct {
	Name    string
	Phrases map[string][]string
}

// Issue is one issue: its names and its rules by language (ISO 639-1).
type Issue struct {
	ID              string
	Names           map[string]string
	Terms           map[string][]Term
	Exclude         map[string][]Term    // a term that overlaps one of these does not count
	Polarity        map[string][]Entry   // weights of words beside this issue, −4 to 4; they outrank the sentiment pack ("thin" towels, "cold" beer)
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

// issueFile is the YAML of an issue list; issues and scalars stay nodes so that messages can name their line.
type issueFile struct {
	Name    string     `yaml:"name"`
	Version string     `yaml:"version"`
	Licence string     `yaml:"licence"`
	Source  string     `yaml:"source"`
	Sets    ast.Node   `yaml:"sets"`
	Issues  []ast.Node `yaml:"issues"`
}

type issueNode struct {
	ID              ast.Node              `yaml:"id"`
	Names           map[string]string     `yaml:"names"`
	Terms           map[string][]ast.Node `yaml:"terms"`
	Exclude         map[string][]ast.Node `yaml:"exclude"`
	Polarity        map[string]ast.Node   `yaml:"polarity"`
	Examples        map[string][]ast.Node `yaml:"examples"`
	Counterexamples map[string][]ast.Node `yaml:"counterexamples"`
}

// ParseIssues reads an issue list. Unknown keys are errors. It returns all mistakes found, joined; a *SyntaxError where the line is known.
func ParseIssues(r io.Reader, file string) (list *IssueList, err error) {
	defer func() { // the YAML library panics on some trees that are well formed and make no sense, such as a list of tags
		if p := recover(); p != nil {
			list, err = nil, &SyntaxError{File: file, Line: 1, Col: 1, Msg: fmt.Sprintf("the file is no issue list (%v); look for tags (!), anchors (&) and empty items", p)}
		}
	}()
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	for i, line := range bytes.Split(data, []byte("\n")) { // a term in another encoding would never match, and say nothing
		if !utf8.Valid(line) {
			return nil, &SyntaxError{File: file, Line: i + 1, Col: 1, Msg: "the line is not UTF-8; save the file as UTF-8"}
		}
	}
	tree, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, placed(file, err, nil)
	}
	var raw issueFile
	if len(tree.Docs) > 0 && tree.Docs[0].Body != nil {
		if err := yaml.NodeToValue(tree.Docs[0].Body, &raw, yaml.Strict()); err != nil {
			return nil, placed(file, err, raw)
		}
	}
	b := &issueBuilder{file: file, owner: map[string]string{}, seen: map[string]bool{}, sets: map[string]map[string][][]Word{}}
	list = b.build(raw)
	return list, b.errs.join(file)
}

// placed is Blame for a list, whose mistakes all have a place: the start of the file where the library names none.
func placed(file string, err error, into any) error {
	blamed := Blame(file, err, into)
	if _, ok := errors.AsType[*SyntaxError](blamed); !ok {
		return &SyntaxError{File: file, Line: 1, Col: 1, Msg: err.Error()}
	}
	return blamed
}

type issueBuilder struct {
	file  string
	owner map[string]string              // language and term → issue id
	seen  map[string]bool                // issue ids
	sets  map[string]map[string][][]Word // by language, then by name: the phrases of each term set
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
		line, col := 1, 1
		if len(raw.Issues) > MaxIssues && raw.Issues[MaxIssues] != nil {
			line, col = position(raw.Issues[MaxIssues])
		}
		b.fail(line, col, "a list has 1 to %d issues, this one has %d", MaxIssues, len(raw.Issues))
	}
	list.Sets = b.readSets(raw.Sets)
	for i, node := range raw.Issues {
		var issue issueNode
		if node == nil { // "-" and nothing after it
			b.fail(1, 1, "issue %d is empty", i+1)
			continue
		}
		if err := yaml.NodeToValue(node, &issue, yaml.Strict()); err != nil {
			b.errs.add(placed(b.file, err, issue))
			continue
		}
		list.Issues = append(list.Issues, b.issue(i, node, issue))
	}
	return list
}

// issue checks the issue at an index of the list. What it lacks is missing at its id, or where it begins.
func (b *issueBuilder) issue(i int, at ast.Node, node issueNode) Issue {
	line, col := position(at)
	id := ""
	if _, ok := node.ID.(ast.ScalarNode); ok {
		id, line, col = scalar(node.ID)
	}
	if wrong := b.wrongID(id); wrong != "" {
		b.fail(line, col, "issue %d %s", i+1, wrong)
	}
	b.seen[id] = true
	issue := Issue{
		ID: id, Names: node.Names,
		Terms: b.terms(node.Terms), Exclude: b.terms(node.Exclude),
		Polarity: b.polarity(node.Polarity),
		Examples: b.examples(node.Examples), Counterexamples: b.examples(node.Counterexamples),
	}
	if len(issue.Terms) == 0 {
		b.fail(line, col, "issue %s has no terms", id)
	}
	for _, lang := range sortedKeys(issue.Terms) {
		if issue.Names[lang] == "" {
			b.fail(line, col, "issue %s has terms in %q but no name in it", id, lang)
		}
		b.own(id, lang, issue.Terms[lang])
	}
	return issue
}

// wrongID says what is wrong with an id; nothing where it is good.
func (b *issueBuilder) wrongID(id string) string {
	switch {
	case id == "":
		return "has no id; give it one, such as `id: delivery`"
	case b.seen[id]:
		return fmt.Sprintf("repeats the id %q; each issue needs its own", id)
	case strings.ContainsAny(id, " :/\t"):
		return fmt.Sprintf("has the id %q, with a space, colon or slash; join its words with _", id)
	default:
		return ""
	}
}

// own holds terms to one issue each.
func (b *issueBuilder) own(id, lang string, terms []Term) {
	for i, term := range terms {
		if i > 0 && term.Line == terms[i-1].Line && term.Col == terms[i-1].Col {
			continue // of the same reference
		}
		key := lang + "\x00" + term.Source
		if owner, taken := b.owner[key]; taken {
			b.fail(term.Line, term.Col, "%q (%s) is already a term of %s", term.Source, lang, owner)
		}
		b.owner[key] = id
	}
}

func (b *issueBuilder) terms(nodes map[string][]ast.Node) map[string][]Term {
	out := make(map[string][]Term, len(nodes))
	for _, lang := range sortedKeys(nodes) {
		for _, node := range nodes[lang] {
			out[lang] = append(out[lang], b.term(lang, node)...)
		}
	}
	return out
}

// term reads a term: itself, or several where it names term sets, or none where it is wrong.
func (b *issueBuilder) term(lang string, node ast.Node) []Term {
	term, ok := b.parse(node)
	if !ok {
		return nil
	}
	return b.resolve(lang, term)
}

// parse reads the term of a node; ok is false where it is wrong. A * inside a word, which a pack needs for words that people write so (sh*t), is a mistake in an issue list.
func (b *issueBuilder) parse(node ast.Node) (term Term, ok bool) {
	text, line, col := scalar(node)
	if node != nil && slices.Contains([]token.Type{token.DoubleQuoteType, token.SingleQuoteType}, node.GetToken().Type) {
		col++ // behind the quote
	}
	term, err := ParseTerm(text, line, col)
	if err != nil {
		b.errs.add(err)
		return term, false
	}
	for _, word := range slices.Concat(term.Left, term.Right) {
		if !word.Ref && strings.Contains(word.Text, "*") && !isEmoticon(word.Text) {
			at := utf8.RuneCountInString(text[:strings.Index(text, word.Text)])
			b.fail(line, col+at, "the * in %q stands inside a word, where it is only itself; write the beginning (%s*), or each form as a term of its own", word.Text, word.Text[:strings.Index(word.Text, "*")])
			return term, false
		}
	}
	return term, true
}

// resolve puts the phrases of term sets in the place of their names.
func (b *issueBuilder) resolve(lang string, term Term) []Term {
	names := term.refs()
	if len(names) == 0 {
		return []Term{term}
	}
	for _, name := range names {
		if len(b.sets[lang][name]) == 0 {
			b.fail(term.Line, term.Col, "there is no set %q in %q under sets", name, lang)
			return nil
		}
	}
	terms, err := term.expand(b.sets[lang])
	if err != nil {
		b.fail(term.Line, term.Col, "%s", err)
	}
	return terms
}

// polarity reads the weights of words beside an issue: a mapping of term to weight for each language.
func (b *issueBuilder) polarity(nodes map[string]ast.Node) map[string][]Entry {
	out := make(map[string][]Entry, len(nodes))
	for _, lang := range sortedKeys(nodes) {
		for _, pair := range pairs(nodes[lang]) {
			terms := b.term(lang, pair.Key)
			value, line, col := scalar(pair.Value)
			weight, err := strconv.ParseFloat(value, 64)
			if err != nil || weight < -4 || weight > 4 {
				b.fail(line, col, "a polarity is `term: weight` with a weight from -4 to 4, 0 for none")
				continue
			}
			for _, term := range terms {
				out[lang] = append(out[lang], Entry{term, weight})
			}
		}
	}
	return out
}

// pairs gives the entries of a YAML mapping; the library has a type of its own for a mapping of one.
func pairs(node ast.Node) []*ast.MappingValueNode {
	switch n := node.(type) {
	case *ast.MappingNode:
		return n.Values
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}
	default:
		return nil
	}
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

// scalar gives the text of a YAML scalar and where it starts; null is the empty text.
func scalar(node ast.Node) (text string, line, col int) {
	if node == nil { // the library's word for nothing at all
		return "", 1, 1
	}
	line, col = node.GetToken().Position.Line, node.GetToken().Position.Column
	switch n := node.(type) {
	case *ast.StringNode:
		return n.Value, line, col
	case *ast.NullNode:
		return "", line, col
	default:
		return node.String(), line, col
	}
}

// position tells where a YAML node begins: a mapping at its first key.
func position(node ast.Node) (line, col int) {
	if m, ok := node.(*ast.MappingNode); ok && len(m.Values) > 0 {
		node = m.Values[0]
	}
	if m, ok := node.(*ast.MappingValueNode); ok {
		return start(m.Key.GetToken())
	}
	return start(node.GetToken())
}

// start tells where the mistake at a token is. "a" with "b: c" indented below it is one text to the library, which blames its first line; the colon
// shows the line that is wrong.
func start(tok *token.Token) (line, col int) {
	at := tok.Position
	if next := tok.Next; next != nil && next.Type == token.MappingValueType && next.Position.Line > at.Line {
		at = next.Position
	}
	return at.Line, at.Column
}

func sortedKeys[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
