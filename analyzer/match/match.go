// Package match finds the terms of lexicons and issue lists in tokens: all terms of a language at once, in one pass.
//
// The problem: thousands of phrases, each in any inflection, at tens of thousands of comments a second, with a result that does not depend on
// the order of the file. The shape: a Builder turns terms into paths of a trie over word symbols (a stem, a stem without diacritics, an exact form, a prefix or a suffix); Matcher.Find
// walks it from every token; operators (NEAR, THEN, CLAUSE, SENTENCE, NOT) join two paths; Longest keeps the longest of overlapping matches. The traps: a term must go through the same cutting and stemming
// as the text, so the Builder asks its caller for it; tokens with an empty stem (Korean particles) are stepped over inside a phrase; a word that negates
// itself matches the stem of its positive and is reported with Flips.
package match

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Match is a term found in a run of tokens.
type Match struct {
	Rule  int            // as Builder.Add gave it
	Range analyzer.Range // of the tokens given to Find, from the first to the last word of the term
	Gap   analyzer.Range // of them the tokens between its two sides, which are free for other terms
	Words int            // words of the term that were matched; less than the range where tokens were stepped over or NEAR left a gap
	Exact int            // of them matched by their exact form
	Flips bool           // the text negates the term inside a word ("beğenmedim" for "beğenmek")
}

// Span is the text from the first to the last token of the match.
func (m Match) Span(tokens []analyzer.Token) analyzer.Span {
	return analyzer.Span{Start: tokens[m.Range.First].Start, End: tokens[m.Range.Last-1].End}
}

// free tells a token inside the range that the match does not use.
func (m *Match) free(token int) bool { return m.Gap.First <= token && token < m.Gap.Last }

// Touches tells whether the match uses a token of which the function says yes.
func (m *Match) Touches(is func(token int) bool) bool {
	for i := m.Range.First; i < m.Range.Last; i++ {
		if m.free(i) {
			i = m.Gap.Last - 1
			continue
		}
		if is(i) {
			return true
		}
	}
	return false
}

// symbol stands for one way to recognise a word. 0 is none; those of exact forms carry exactBit.
type symbol int32

const (
	exactBit   symbol = 1 << 30
	patternBit symbol = 1 << 29 // of prefixes and suffixes
)

type edge struct {
	node   int32
	symbol symbol
}

// part is the end of a path: the left or right side of a rule.
type part struct {
	rule  int32
	right bool
	flips bool // an odd number of its words negate themselves in the term
}

// Matcher is a compiled set of terms of one language. It is immutable and safe for concurrent use.
type Matcher struct {
	stems, folded, exact map[string]symbol
	cased                map[string]symbol // exact forms with capitals
	prefixes, suffixes   affixes
	tails                affixes // suffixes by their stems: "*lieferung" in "Expresslieferungen"
	edges                map[edge]int32
	ends                 [][]part // of each node
	inner                []bool   // of each node: paths go on from it
	walkers              sync.Pool
	joins                []join // of each rule
	rank                 []int  // of each rule, by its source, so that ties do not depend on file order
}

// found is a path found in the tokens.
type found struct {
	part
	path
	first, last int
}

// path is what a walk has gathered.
type path struct {
	words, exact int  // matched, and those of them by exact form
	flips        bool // an odd number of them negate themselves
	stepped      bool // over a token without a stem
	particle     bool // a token without a stem was matched
}

// Find appends all matches in the tokens to out, overlapping ones too, in the order of their first token. The time is linear in the number of tokens.
func (m *Matcher) Find(tokens []analyzer.Token, out []Match) []Match {
	if len(m.joins) == 0 {
		return out
	}
	w := m.walker(tokens)
	defer func() {
		w.tokens = nil
		m.walkers.Put(w)
	}()
	for i := range tokens {
		w.first = i
		clear(w.seen)
		w.walk(0, i, path{})
	}
	for _, f := range w.found {
		if m.joins[f.rule].op != lexicons.None {
			w.sides = append(w.sides, f)
			continue
		}
		out = append(out, f.match())
	}
	if len(w.sides) > 0 {
		out = m.join(w.sides, tokens, out)
	}
	return out
}

// walker follows all paths from one token. It is used again and again, so that a comment needs no memory of its own.
type walker struct {
	m      *Matcher
	tokens []analyzer.Token
	syms   []symbol // of all tokens, one after the other
	from   []int32  // where the symbols of each token begin; one more than tokens
	first  int
	seen   map[state]bool // from first
	found  []found
	sides  []found
}

// state is all that decides how a walk goes on: the node says which words were matched and how, flips that they negate themselves.
type state struct {
	node  int32
	at    int
	flips bool
}

// walker gives one that knows the symbols of the tokens.
func (m *Matcher) walker(tokens []analyzer.Token) *walker {
	w, ok := m.walkers.Get().(*walker)
	if !ok {
		w = &walker{m: m, seen: map[state]bool{}}
	}
	w.tokens, w.syms, w.from, w.found, w.sides = tokens, w.syms[:0], w.from[:0], w.found[:0], w.sides[:0]
	for i := range tokens {
		w.from = append(w.from, int32(len(w.syms)))
		w.syms = m.symbols(&tokens[i], w.syms)
	}
	w.from = append(w.from, int32(len(w.syms)))
	return w
}

// maxStep is how many tokens without a stem may be stepped over between two words of a phrase: a Korean verb can carry three endings.
const maxStep = 4

func (w *walker) walk(node int32, at int, so path) {
	for step := 0; at < len(w.tokens); step, at = step+1, at+1 {
		tok := &w.tokens[at]
		for _, sym := range w.syms[w.from[at]:w.from[at+1]] {
			next, ok := w.m.edges[edge{node, sym}]
			if !ok {
				continue
			}
			further := so.with(tok, sym, step > 0)
			if w.again(state{next, at + 1, further.flips}, further) {
				continue
			}
			for _, end := range w.m.ends[next] {
				w.found = append(w.found, found{end, further, w.first, at + 1})
			}
			if w.m.inner[next] {
				w.walk(next, at+1, further)
			}
		}
		if so.words == 0 || tok.Stem != "" || step >= maxStep {
			return
		}
	}
}

// again tells that the walk from this first token was here before. Where a term has exact forms of tokens without a stem ("=은 =은 =은") and the text has more of
// them than the term, the ways to match some and step over the others multiply. Two ways to one state differ only so: each matched such a token that the other stepped over.
func (w *walker) again(here state, so path) bool {
	if !so.stepped || !so.particle {
		return false
	}
	if w.seen[here] {
		return true
	}
	w.seen[here] = true
	return false
}

func (p path) with(tok *analyzer.Token, sym symbol, stepped bool) path {
	if sym&exactBit != 0 {
		p.exact++
	}
	if sym&(exactBit|patternBit) == 0 && tok.Negated { // a form as written ("gelmedi*") carries the weight of its own negation
		p.flips = !p.flips
	}
	p.stepped = p.stepped || stepped
	p.particle = p.particle || tok.Stem == ""
	p.words++
	return p
}

// symbols appends the symbols that a token can be read as.
func (m *Matcher) symbols(tok *analyzer.Token, out []symbol) []symbol {
	first := len(out)
	add := func(s symbol) {
		if s != 0 && !slices.Contains(out[first:], s) {
			out = append(out, s)
		}
	}
	if tok.Stem != "" {
		add(m.stems[tok.Stem])
		if tok.Folded == tok.Stem { // typed without diacritics: "cok" may be "çok", but "çok" is not "çök"
			add(m.folded[tok.Folded])
		}
	}
	if len(m.exact) > 0 {
		add(m.exact[tok.Norm])
	}
	if len(m.cased) > 0 && tok.Typed != "" {
		add(m.cased[tok.Typed])
	}
	m.prefixes.each(tok.Norm, true, add)
	m.suffixes.each(tok.Norm, false, add)
	m.tails.each(tok.Stem, false, add)
	if tok.Folded != tok.Stem {
		m.tails.each(tok.Folded, false, add)
	}
	return out
}

// flips tells whether the text and the term differ in an odd number of self-negating words.
func flips(f found) bool { return f.path.flips != f.part.flips }

// Longest keeps, of matches that overlap, the one with most words, then with most exact forms, the wider, the earlier, and the first by the spelling of its term. The
// result is sorted by first token and does not depend on the order of rules in a file. It reorders matches in place.
func (m *Matcher) Longest(matches []Match) []Match {
	slices.SortFunc(matches, func(a, b Match) int {
		return cmp.Or(
			cmp.Compare(b.Words, a.Words),
			cmp.Compare(b.Exact, a.Exact),
			cmp.Compare(b.Range.Last-b.Range.First, a.Range.Last-a.Range.First),
			cmp.Compare(a.Range.First, b.Range.First),
			cmp.Compare(m.rank[a.Rule], m.rank[b.Rule]),
		)
	})
	kept := matches[:0]
	taken := make([]bool, lastToken(matches))
	for _, match := range matches {
		if match.Touches(func(token int) bool { return taken[token] }) {
			continue
		}
		for i := match.Range.First; i < match.Range.Last; i++ {
			taken[i] = taken[i] || !match.free(i)
		}
		kept = append(kept, match)
	}
	slices.SortFunc(kept, func(a, b Match) int { return cmp.Compare(a.Range.First, b.Range.First) })
	return kept
}

func lastToken(matches []Match) int {
	last := 0
	for _, m := range matches {
		last = max(last, m.Range.Last)
	}
	return last
}

// rankRules orders rules by the spelling of their terms.
func rankRules(sources []string) []int {
	order := make([]int, len(sources))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(sources[a], sources[b]) })
	rank := make([]int, len(sources))
	for i, rule := range order {
		rank[rule] = i
	}
	return rank
}
