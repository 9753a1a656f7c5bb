package segment

import (
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/ikawaha/kagome-dict/dict"
	"github.com/ikawaha/kagome/v2/tokenizer"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/align"
)

// morphemes cuts a language without usable spaces into the morphemes of a kagome dictionary. The dictionary is loaded at the first use, by one goroutine
// while others wait.
//
// Loading mecab-ko-dic takes 1.3 to 2 seconds, IPADIC half of one. What was tried against it: the dictionary without contents (DictShrink) loads up to a third faster
// but lacks the parts of fused forms, on which base forms rest; a larger heap before collection made no difference; the time goes into unpacking one archive in
// sequence, which the library does not let us divide. So it is paid once, only when a sentence needs it, while other workers go on.
type morphemes struct {
	load func() (*tokenizer.Tokenizer, error)
	base func(morpheme) (stem, norm string)                                          // stem is empty for particles and endings, norm where the surface is its own norm
	form func(string) align.Text                                                     // what the dictionary is written in
	mend func(engine *tokenizer.Tokenizer, text string, found []morpheme) []morpheme // may be nil
}

// morpheme is what the dictionary found, with its stem where that is known better.
type morpheme struct {
	tokenizer.Token
	stem    string
	bare    bool // it has no stem, whatever the dictionary says
	negated bool
}

func (m morpheme) pos() string {
	pos, _ := m.FeatureAt(0)
	return pos
}

func newMorphemes(lang analyzer.Lang, open func() *dict.Dict, onSlow func(analyzer.Lang), base func(morpheme) (stem, norm string)) *morphemes {
	return &morphemes{base: base, form: align.New, load: sync.OnceValues(func() (*tokenizer.Tokenizer, error) {
		if onSlow != nil {
			onSlow(lang)
		}
		engine, err := tokenizer.New(open(), tokenizer.OmitBosEos())
		if err != nil {
			return nil, fmt.Errorf("load the dictionary for %s: %w", lang, err)
		}
		return engine, nil
	})}
}

// maxLattice bounds in bytes the lattice that is built at once, whose cost for text without a space grows with its square; longer stretches
// are cut at a space.
const maxLattice = 1024

// tokens cuts a stretch; base is added to every offset.
func (k *morphemes) tokens(stretch string, base int) ([]analyzer.Token, error) {
	engine, err := k.load()
	if err != nil {
		return nil, err
	}
	var out []analyzer.Token
	for start := 0; start < len(stretch); {
		end := chunkEnd(stretch, start)
		text := k.form(stretch[start:end])
		for _, m := range k.analyse(engine, text.String()) {
			span := text.Original(m.Position, m.Position+len(m.Surface))
			span.Start += base + start
			span.End += base + start
			out = k.append(out, span, m)
		}
		start = end
	}
	return out, nil
}

// analyse gives the morphemes of a text in the dictionary's form, without white space.
func (k *morphemes) analyse(engine *tokenizer.Tokenizer, text string) []morpheme {
	tokens := engine.Tokenize(text)
	found := make([]morpheme, 0, len(tokens))
	for _, m := range tokens {
		if visible(m.Surface) {
			found = append(found, morpheme{Token: m})
		}
	}
	if k.mend != nil {
		return k.mend(engine, text, found)
	}
	return found
}

func chunkEnd(s string, start int) int {
	if len(s)-start <= maxLattice {
		return len(s)
	}
	end := start + maxLattice
	if space := strings.LastIndexByte(s[start:end], ' '); space > 0 {
		return start + space
	}
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return end
}

func (k *morphemes) append(out []analyzer.Token, span analyzer.Span, m morpheme) []analyzer.Token {
	if n := len(out); n > 0 && span.Start < out[n-1].End {
		return out // two morphemes inside one group of combining marks
	}
	first, _ := utf8.DecodeRuneInString(m.Surface)
	tok := analyzer.Token{Span: span, Kind: kindOf(first)}
	tok.POS, _ = m.FeatureAt(0)
	if tok.Kind == analyzer.Word {
		tok.Stem, tok.Norm = k.base(m)
		tok.Negated = m.negated
	} else {
		tok.Norm = m.Surface
	}
	if n := len(out); n > 0 && continues(&out[n-1], &tok, first) {
		out[n-1].End = span.End
		out[n-1].Stem += tok.Stem
		out[n-1].Norm += tok.Norm
		return out
	}
	return append(out, tok)
}

// continues tells the next part of a word or number that the dictionary cuts anywhere: goo|d, 1|0.
func continues(last, tok *analyzer.Token, first rune) bool {
	if last.End != tok.Start {
		return false
	}
	if tok.Kind == analyzer.Number {
		return last.Kind == analyzer.Number
	}
	return tok.Kind == analyzer.Word && last.POS == "SL" && unicode.Is(unicode.Latin, first)
}
