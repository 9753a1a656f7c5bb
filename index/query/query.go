// Package query is the language in which people ask for responses: words, phrases and fields.
//
// The problem: one line, typed by a person, mixes words of the comment with facts about the response, and the words
// may hold any sign that customers write. The shape: Parse turns the line into a small tree of nodes; String prints a tree
// back as a line; package index gives the tree its meaning.
//
//	late courier                words, all of them
//	"customer service"          a phrase
//	late OR slow, -late, NOT (late OR slow)
//	deliver*                    words that begin so
//	score:<=6 score:7..8 lang:tr issue:delivery date:2026-01..2026-03 plan:gold "plan name":"gold plus"
//
// The traps: AND binds tighter than OR; AND, OR and NOT are operators in capitals only, so that Turkish or English words
// are never taken for them. A colon makes a field only behind a name (a letter first) and before a value, so "10:30",
// "https://…" and ":-)" are words; whatever is quoted is never an operator. Names of segments are not known here:
// package index refuses those that the workspace does not have.
package query

import "strings"

// Node is a part of a query. The types of nodes are All, And, Or, Not, Word, Prefix, Phrase and Field.
type Node interface {
	// String prints the node so that Parse reads it back.
	String() string
	node()
}

// All matches every response. It is the empty query, and "*".
type All struct{}

// And matches what all its nodes match. It has two nodes or more, none of them an And.
type And struct{ Nodes []Node }

// Or matches what one of its nodes matches. It has two nodes or more, none of them an Or.
type Or struct{ Nodes []Node }

// Not matches what its node does not match.
type Not struct{ Node Node }

// Word is a word of the comment as typed.
type Word struct{ Text string }

// Prefix is the beginning of a word as typed, without the star.
type Prefix struct{ Text string }

// Phrase is quoted text: its words in this order, one after the other.
type Phrase struct{ Text string }

// Op compares a field with its value.
type Op string

// The comparisons. Range includes both ends.
const (
	Eq    Op = ""
	Lt    Op = "<"
	Le    Op = "<="
	Gt    Op = ">"
	Ge    Op = ">="
	Range Op = ".."
)

// Field compares a fact about the response: a field that is known here (its Name is then in lower case and its values
// are checked), or a column of the workspace. Value is the lower end of a Range, High the upper one; an empty Value asks for
// responses where the column is empty.
type Field struct {
	Name  string
	Op    Op
	Value string
	High  string
}

func (All) node()    {}
func (And) node()    {}
func (Or) node()     {}
func (Not) node()    {}
func (Word) node()   {}
func (Prefix) node() {}
func (Phrase) node() {}
func (Field) node()  {}

func (All) String() string { return "*" }

func (n And) String() string {
	parts := make([]string, len(n.Nodes))
	for i, part := range n.Nodes {
		parts[i] = operand(part)
	}
	return strings.Join(parts, " ")
}

func (n Or) String() string {
	parts := make([]string, len(n.Nodes))
	for i, part := range n.Nodes {
		parts[i] = part.String()
		if _, nested := part.(Or); nested {
			parts[i] = "(" + parts[i] + ")"
		}
	}
	return strings.Join(parts, " OR ")
}

func (n Not) String() string { return "NOT " + operand(n.Node) }

// String prints a word bare where Parse reads it back as a word, else quoted.
func (n Word) String() string { return bareOrQuoted(n.Text, n) }

// String prints the beginning of a word with its star.
func (n Prefix) String() string { return n.Text + "*" }

func (n Phrase) String() string { return quote(n.Text) }

func (n Field) String() string {
	name := n.Name
	if !isName(name) {
		name = quote(name)
	}
	if n.Op == Range {
		return name + ":" + n.Value + ".." + n.High
	}
	if bareValue(n.Value) {
		return name + ":" + string(n.Op) + n.Value
	}
	return name + ":" + string(n.Op) + quote(n.Value)
}

// operand prints a node that stands beside others, in parentheses where it would fall apart.
func operand(n Node) string {
	switch n.(type) {
	case And, Or:
		return "(" + n.String() + ")"
	default:
		return n.String()
	}
}

func bareOrQuoted(text string, want Node) string {
	if got, err := Parse(text); err == nil && got == want {
		return text
	}
	return quote(text)
}

// quote puts text in double quotes; inside, a backslash guards quotes and itself.
func quote(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		if r == '\\' || isQuote(r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	b.WriteByte('"')
	return b.String()
}

// bareValue tells whether a value keeps its meaning without quotes.
func bareValue(value string) bool {
	if value == "" || strings.Contains(value, "..") || strings.HasPrefix(value, "//") || strings.ContainsAny(value[:1], "<>=") {
		return false
	}
	return !strings.ContainsFunc(value, endsWord)
}
