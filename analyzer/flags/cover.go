package flags

import (
	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
)

// cover counts the words of a comment that say nothing.
type cover struct {
	covered []bool // of each token
	worded  []bool // tokens that say something at all: not signs
	rule    string // of the first term
}

func newCover(doc *analyzer.Doc) *cover {
	c := &cover{covered: make([]bool, len(doc.Tokens)), worded: make([]bool, len(doc.Tokens))}
	for i := range doc.Tokens {
		tok := &doc.Tokens[i]
		c.worded[i] = tok.Kind != analyzer.Punct && (tok.Kind != analyzer.Word || tok.Stem != "")
	}
	return c
}

// add covers a match among the tokens of a sentence that begins at token first.
func (c *cover) add(first int, m match.Match, rule string) {
	if c.rule == "" {
		c.rule = rule
	}
	for i := m.Range.First; i < m.Range.Last; i++ {
		c.covered[first+i] = true
	}
}

// whole tells a comment of nothing but covered words, or of signs alone ("-", "...").
func (c *cover) whole() bool {
	for i := range c.worded {
		if c.worded[i] && !c.covered[i] {
			return false
		}
	}
	return true
}

// tagged is the whole comment, from its first to its last token, with the rule of its first term.
func (c *cover) tagged(doc *analyzer.Doc) analyzer.Tagged {
	span := analyzer.Span{Start: 0, End: len(doc.Text)}
	if n := len(doc.Tokens); n > 0 {
		span = analyzer.Span{Start: doc.Tokens[0].Start, End: doc.Tokens[n-1].End}
	}
	rule := c.rule
	if rule == "" {
		rule = "flags:signs"
	}
	return analyzer.Tagged{Span: span, Rule: rule}
}
