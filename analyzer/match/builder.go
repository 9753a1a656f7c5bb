package match

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// ErrNeverMatches says that nothing of a term is left after cutting and stemming, so that it can never be found.
var ErrNeverMatches = errors.New("the term leaves no word to match after cutting and stemming")

// Analyse cuts and stems a phrase as the pipeline does with text of the same language.
type Analyse func(phrase string) ([]analyzer.Token, error)

// Builder collects terms. It is for one goroutine.
type Builder struct {
	analyse Analyse
	m       *Matcher
	sources []string
	symbols int32
	nodes   int32
}

// NewBuilder starts an empty set of terms.
func NewBuilder(analyse Analyse) *Builder {
	return &Builder{analyse: analyse, m: &Matcher{
		stems: map[string]symbol{}, folded: map[string]symbol{}, exact: map[string]symbol{}, cased: map[string]symbol{},
		prefixes: affixes{table: map[string]symbol{}}, suffixes: affixes{table: map[string]symbol{}}, tails: affixes{table: map[string]symbol{}},
		edges: map[edge]int32{}, ends: make([][]part, 1), inner: make([]bool, 1),
	}}
}

// Add adds a term and gives the number that Match.Rule will carry: 0, 1, 2 … in the order of calls. tie orders rules whose terms are
// equally long and equally placed; give each rule its own. It fails with ErrNeverMatches, or when the phrase cannot be analysed.
func (b *Builder) Add(term lexicons.Term, tie string) (int, error) {
	rule := len(b.sources)
	left, err := b.path(term.Left)
	if err != nil {
		return 0, fmt.Errorf("add term %q: %w", term.Source, err)
	}
	if term.Op != lexicons.None { // both sides are analysed before either is inserted: half a rule must not stay behind
		right, err := b.path(term.Right)
		if err != nil {
			return 0, fmt.Errorf("add term %q: %w", term.Source, err)
		}
		b.addSide(right, part{rule: int32(rule), right: true})
	}
	b.addSide(left, part{rule: int32(rule)})
	b.sources = append(b.sources, tie)
	b.m.joins = append(b.m.joins, join{term.Op, term.Within})
	return rule, nil
}

// Build gives the Matcher; the Builder must not be used after.
func (b *Builder) Build() *Matcher {
	b.m.rank = rankRules(b.sources)
	return b.m
}

// word is one word of a path: the symbols that it can be recognised by.
type word struct {
	symbols []symbol
	negated bool
}

// maxSpelled is how many words of a side may each be found in two spellings: with n of them there are 2ⁿ paths.
const maxSpelled = 6

func (b *Builder) addSide(path []word, end part) {
	spelled := 0
	for i, w := range path {
		if len(w.symbols) > 1 {
			if spelled++; spelled > maxSpelled {
				path[i].symbols = w.symbols[:1]
			}
		}
		end.flips = end.flips != w.negated
	}
	b.insert(0, path, end)
}

// path turns words into symbols; it is never empty without an error. Plain words in a row are analysed together, since Korean morphemes depend
// on their neighbours.
func (b *Builder) path(words []lexicons.Word) ([]word, error) {
	inPhrase := len(words) > 1
	var path []word
	for len(words) > 0 {
		run := plainRun(words)
		if run == 0 {
			form, err := b.formWord(words[0])
			if err != nil {
				return nil, err
			}
			path, words = append(path, form), words[1:]
			continue
		}
		stems, err := b.stemWords(words[:run], inPhrase)
		if err != nil {
			return nil, err
		}
		path, words = append(path, stems...), words[run:]
	}
	if len(path) == 0 {
		return nil, ErrNeverMatches
	}
	return path, nil
}

// plainRun counts the plain words that words begin with.
func plainRun(words []lexicons.Word) int {
	n := 0
	for n < len(words) && words[n].Plain() {
		n++
	}
	return n
}

// stemWords gives the words of a plain run: those of its tokens that have a stem.
func (b *Builder) stemWords(run []lexicons.Word, inPhrase bool) ([]word, error) {
	texts := make([]string, len(run))
	for i, w := range run {
		texts[i] = w.Text
	}
	tokens, err := b.analyse(strings.Join(texts, " "))
	if err != nil {
		return nil, err
	}
	var words []word
	for i := range tokens {
		if tokens[i].Stem != "" {
			words = append(words, b.stemWord(&tokens[i], inPhrase))
		}
	}
	return words, nil
}

// formWord gives the word of an exact form, a prefix or a suffix.
func (b *Builder) formWord(w lexicons.Word) (word, error) {
	symbols := []symbol{b.pattern(w)}
	if !w.Suffix {
		return word{symbols: symbols}, nil
	}
	tails, err := b.tail(w.Text)
	return word{symbols: append(symbols, tails...)}, err
}

// minFolded is the shortest stem in runes that is also found without its diacritics. Below safeFolded a term of one word must itself be its stem: "cok" is
// "çok" and not a form of "çökmek"; in a phrase the other words make it safe.
const (
	minFolded  = 3
	safeFolded = 4
)

func (b *Builder) stemWord(tok *analyzer.Token, inPhrase bool) word {
	w := word{symbols: []symbol{b.symbol(b.m.stems, tok.Stem, 0)}, negated: tok.Negated}
	runes := utf8.RuneCountInString(tok.Folded)
	whole := utf8.RuneCountInString(tok.Norm) == runes
	if tok.Folded != tok.Stem && runes >= minFolded && (whole || inPhrase || runes >= safeFolded) {
		w.symbols = append(w.symbols, b.symbol(b.m.folded, tok.Folded, 0))
	}
	return w
}

// pattern gives the symbol of an exact form, a prefix or a suffix.
func (b *Builder) pattern(w lexicons.Word) symbol {
	switch {
	case w.Prefix:
		b.m.prefixes.put(w.Text)
		return b.symbol(b.m.prefixes.table, w.Text, patternBit)
	case w.Suffix:
		b.m.suffixes.put(w.Text)
		return b.symbol(b.m.suffixes.table, w.Text, patternBit)
	case w.Cased:
		return b.symbol(b.m.cased, w.Text, exactBit)
	default:
		return b.symbol(b.m.exact, w.Text, exactBit)
	}
}

// minTail is the shortest stem in runes that a suffix is also looked for by.
const minTail = 4

// tail gives the symbols of a suffix by its stem, since the head of a compound is inflected: "*lieferung" in "Expresslieferungen".
func (b *Builder) tail(suffix string) ([]symbol, error) {
	tokens, err := b.analyse(suffix)
	if err != nil || len(tokens) != 1 || utf8.RuneCountInString(tokens[0].Stem) < minTail {
		return nil, err
	}
	var symbols []symbol
	tail := func(text string) {
		b.m.tails.put(text)
		symbols = append(symbols, b.symbol(b.m.tails.table, text, patternBit))
	}
	tail(tokens[0].Stem)
	if folded := tokens[0].Folded; folded != tokens[0].Stem {
		tail(folded)
	}
	return symbols, nil
}

// symbol gives the symbol of a word in a table, a new one with the given bits where it has none.
func (b *Builder) symbol(table map[string]symbol, text string, bits symbol) symbol {
	if _, ok := table[text]; !ok {
		b.symbols++
		table[text] = symbol(b.symbols) | bits
	}
	return table[text]
}

// insert adds every spelling of a path below node.
func (b *Builder) insert(node int32, path []word, end part) {
	for _, sym := range path[0].symbols {
		next, ok := b.m.edges[edge{node, sym}]
		if !ok {
			b.nodes++
			next = b.nodes
			b.m.edges[edge{node, sym}] = next
			b.m.ends, b.m.inner = append(b.m.ends, nil), append(b.m.inner, false)
			b.m.inner[node] = true
		}
		if len(path) == 1 {
			b.m.ends[next] = append(b.m.ends[next], end)
			continue
		}
		b.insert(next, path[1:], end)
	}
}
