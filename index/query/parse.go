package query

import (
	"strings"
	"unicode/utf8"
)

// maxDepth bounds the nesting of parentheses and negations, so that no query can exhaust the stack.
const maxDepth = 100

// Parse reads a query. The empty query is All. Errors are of type *SyntaxError.
func Parse(query string) (Node, error) {
	if !utf8.ValidString(query) {
		return nil, &SyntaxError{strings.ToValidUTF8(query, "\uFFFD"), 0, "the query is not valid UTF-8"}
	}
	p := &parser{scanner: scanner{query: query}}
	if err := p.advance(); err != nil {
		return nil, err
	}
	if p.tok.kind == endToken {
		return All{}, nil
	}
	n, err := p.or(0)
	if err != nil {
		return nil, err
	}
	if p.tok.kind != endToken { // or stops at nothing else
		return nil, p.fail("this parenthesis closes nothing; remove it, or quote it")
	}
	return n, nil
}

// parser reads or = and {OR and}; and = unary {[AND] unary}; unary = (NOT | -) unary | ( or ) | leaf.
type parser struct {
	scanner
	tok token
}

func (p *parser) advance() (err error) {
	p.tok, err = p.next()
	return err
}

func (p *parser) fail(message string) error {
	return &SyntaxError{p.query, p.tok.offset, message}
}

func (p *parser) or(depth int) (Node, error) {
	var nodes []Node
	for {
		n, err := p.and(depth)
		if err != nil {
			return nil, err
		}
		if inner, ok := n.(Or); ok {
			nodes = append(nodes, inner.Nodes...)
		} else {
			nodes = append(nodes, n)
		}
		if p.tok.kind != orToken {
			break
		}
		if err := p.advance(); err != nil {
			return nil, err
		}
	}
	if len(nodes) == 1 {
		return nodes[0], nil
	}
	return Or{nodes}, nil
}

func (p *parser) and(depth int) (Node, error) {
	var nodes []Node
	for {
		n, err := p.unary(depth)
		if err != nil {
			return nil, err
		}
		if inner, ok := n.(And); ok {
			nodes = append(nodes, inner.Nodes...)
		} else {
			nodes = append(nodes, n)
		}
		if p.tok.kind == andToken {
			if err := p.advance(); err != nil {
				return nil, err
			}
			continue
		}
		if p.tok.kind == endToken || p.tok.kind == closeToken || p.tok.kind == orToken {
			break
		}
	}
	if len(nodes) == 1 {
		return nodes[0], nil
	}
	return And{nodes}, nil
}

func (p *parser) unary(depth int) (Node, error) {
	if depth > maxDepth {
		return nil, p.fail("parentheses and negations are nested too deep")
	}
	switch tok := p.tok; tok.kind {
	case leafToken:
		return tok.leaf, p.advance()
	case openToken:
		return p.group(depth)
	case minusToken, notToken:
		if err := p.advance(); err != nil {
			return nil, err
		}
		n, err := p.unary(depth + 1)
		if err != nil {
			return nil, err
		}
		return Not{n}, nil
	case endToken:
		return nil, p.fail("something is missing at the end")
	case closeToken:
		return nil, p.fail("something is missing before this parenthesis")
	default:
		return nil, p.fail(tok.text + " needs something on both sides; quote it to search for the word")
	}
}

func (p *parser) group(depth int) (Node, error) {
	open := p.tok.offset
	if err := p.advance(); err != nil {
		return nil, err
	}
	n, err := p.or(depth + 1)
	if err != nil {
		return nil, err
	}
	if p.tok.kind != closeToken {
		return nil, &SyntaxError{p.query, open, "this parenthesis is never closed"}
	}
	return n, p.advance()
}
