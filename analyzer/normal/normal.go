// Package normal gives every token its normal form, its stem and its stem without diacritics.
//
// The problem: "ÇOOOOK", "çok" and "cok" are one word. The shape: a Stage over Doc.Tokens; the text itself is never touched. Lower, Fold and Shorten are
// the steps, each a function of its own; Repairing adds that of typing mistakes. The traps: strings.ToLower breaks the Turkish İ and I; a fold that removes all marks ruins Hindi and Thai; results
// are cached for each language, since a few thousand words make up most comments, and the cache stops growing at a fixed size.
package normal

import (
	"strings"
	"sync"
	"sync/atomic"
	"unicode"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/stem"
)

// Stage fills Norm, Stem, Folded and Negated. It is safe for concurrent use.
type Stage struct {
	stems *stem.Set
	known Words
	cache map[analyzer.Lang]*cache

	spellings  map[analyzer.Lang]*spelling
	homoglyphs map[rune]rune
	repairs    map[analyzer.Lang]*repair // nil for none
}

// Words gives a set of words of a language in lower case, or nil. It is asked when a word of the language needs them, from any goroutine, and always gives the same set.
type Words func(lang analyzer.Lang) map[string]bool

// New makes the stage. known are the words that tell "good" from "god" in "goooood"; nil for none.
func New(stems *stem.Set, known Words) *Stage {
	if known == nil {
		known = func(analyzer.Lang) map[string]bool { return nil }
	}
	s := &Stage{stems: stems, known: known, cache: map[analyzer.Lang]*cache{}, spellings: readSpellings(), homoglyphs: readHomoglyphs()}
	for _, lang := range []analyzer.Lang{"en", "tr", "it", "id", "ko", "es", "fr", "de", "pt", "nl", "ru", "ja"} {
		s.cache[lang] = &cache{}
	}
	return s
}

// Name is "normal".
func (s *Stage) Name() string { return "normal" }

// Needs is the token layer.
func (s *Stage) Needs() []analyzer.Layer { return []analyzer.Layer{analyzer.TokenLayer} }

// Adds is the stem layer.
func (s *Stage) Adds() []analyzer.Layer { return []analyzer.Layer{analyzer.StemLayer} }

// Process fills the tokens of all sentences, each in its sentence's language. It never fails.
func (s *Stage) Process(doc *analyzer.Doc) error {
	for _, sentence := range doc.Sentences {
		s.Fill(doc.Text, doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last], sentence.Lang)
	}
	return nil
}

// Fill fills tokens of one language in place; their offsets are into text.
func (s *Stage) Fill(text string, tokens []analyzer.Token, lang analyzer.Lang) {
	begun := false
	for i := range tokens {
		tok := &tokens[i]
		surface := text[tok.Start:tok.End]
		if strings.ContainsFunc(surface, unicode.IsUpper) {
			tok.Typed = surface
		}
		if tok.Kind == analyzer.Word && tok.POS == "" {
			w := s.word(surface, lang)
			if w.repaired != nil && !(begun && name(surface)) {
				w = *w.repaired
			}
			begun = true
			tok.Norm, tok.Stem, tok.Folded, tok.Negated = w.norm, w.stem, w.folded, w.negated
			continue
		}
		if tok.Norm == "" {
			tok.Norm = Shorten(Lower(surface, lang), lang, func(string) bool { return false })
		}
		if tok.POS == "" || tok.Kind != analyzer.Word { // Korean words bring their stem, empty for particles and endings
			tok.Stem = tok.Norm
			if tok.Kind == analyzer.Hashtag {
				tok.Stem = s.word(surface[1:], lang).stem
			}
		}
		tok.Folded = tok.Stem
	}
}

// word is the cached result for a surface form.
type word struct {
	norm, stem, folded string
	negated            bool
	repaired           *word // the known word that was meant, or nil
}

func (s *Stage) word(surface string, lang analyzer.Lang) word {
	c := s.cache[lang]
	if c != nil {
		if w, ok := c.get(surface); ok {
			return w
		}
	}
	w := s.analyse(surface, lang)
	if c != nil {
		c.put(surface, w)
	}
	return w
}

func (s *Stage) analyse(surface string, lang analyzer.Lang) word {
	w := stemmed(s.stems.For(string(lang)), s.norm(surface, lang), lang)
	if meant, ok := s.repairs[lang].find(w); ok {
		r := stemmed(s.stems.For(string(lang)), meant, lang)
		w.repaired = &r
	}
	return w
}

// stemmed gives a normal form its stems.
func stemmed(stemmer stem.Stemmer, norm string, lang analyzer.Lang) word {
	w := word{norm: norm}
	result := stemmer(w.norm)
	w.stem, w.negated = result.Text, result.Negated
	w.folded = w.stem
	if folded := Fold(w.norm); folded != w.norm {
		w.folded = Fold(stemmer(folded).Text)
	} else if lang == "tr" {
		w.folded = Fold(w.stem)
	}
	return w
}

// norm is the normal form of a word.
func (s *Stage) norm(surface string, lang analyzer.Lang) string {
	word := Lower(surface, lang)
	if code(surface) {
		return word
	}
	known, spelling := s.known(lang), s.spellings[lang]
	word = Shorten(word, lang, func(form string) bool { return known[form] || spelling != nil && spelling.doubled[form] })
	if lang == "ru" {
		word = s.oneScript(word)
	}
	return spelling.accented(word)
}

// maxCached bounds the words that a cache keeps for a language: enough for any vocabulary, small enough for any machine.
const maxCached = 100_000

// cache maps surface forms to results until it is full.
type cache struct {
	words sync.Map
	size  atomic.Int64
}

func (c *cache) get(surface string) (word, bool) {
	if w, ok := c.words.Load(surface); ok {
		return w.(word), true
	}
	return word{}, false
}

func (c *cache) put(surface string, w word) {
	if c.size.Load() < maxCached && len(surface) <= 64 {
		if _, loaded := c.words.LoadOrStore(surface, w); !loaded {
			c.size.Add(1)
		}
	}
}
