// Package words finds what people say: the words and phrases that tell two groups apart, themes that no issue of the list covers, and words that are new.
//
// The problem: drivers rank what the issue list knows; here the comments speak for themselves, also about what nobody put on a list. The shape: a Corpus takes the comments
// once, already cut into tokens (this package knows no language but its stop words), and keeps them as numbers; Compare, Themes and Fresh count words and phrases of one to
// three words over sets of rows, a language at a time.
//
// The traps: a word counts once for each comment, or one angry customer who says it five times would be five; the size of a group is its words, not its comments, or every
// word would seem to belong to those who write at length; a phrase and its words are counted apart but shown once; everything that is tested at once shares one
// Benjamini–Hochberg correction. Rows are those of the facts.Table: comments must be added in the table's order.
package words

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/record"
)

// longest is the number of words of the longest phrase.
const longest = 3

// class says what part a word may have in a phrase.
type class uint8

const (
	content  class = iota // counts, and begins and ends phrases
	stop                  // only inside phrases
	negation              // begins and ends phrases, does not count alone
	sign                  // counts alone, and is in no phrase: an emoji
	gap                   // no phrase goes over it
)

// word is one word of a comment.
type word struct {
	stem       int32 // without diacritics, as it is counted
	exact      int32 // with them, as issue lists match it
	start, end int32 // bytes of the text
	class      class
}

// comment is one response with a text in a language that has stop words.
type comment struct {
	row   uint32
	lang  analyzer.Lang
	id    string
	text  string
	empty bool // it says that it has nothing to say, or is no language at all
	words []word
}

// Corpus is the comments of a table, cut into words. It is not safe for concurrent use while comments are added, and safe after that.
type Corpus struct {
	stops    *stopwords
	rows     uint32
	comments []comment
	ids      map[string]int32 // of language and stem
	exacts   map[string]int32
	stems    []string // by id
	kinds    []kind   // by id
	left     map[analyzer.Lang]int
}

// NewCorpus makes an empty corpus that takes some more words, such as names of brands, for stop words in every language. It fails when the package's own stop words are damaged.
func NewCorpus(ignore ...string) (*Corpus, error) {
	stops, err := readStopwords(stopwordList)
	if err != nil {
		return nil, fmt.Errorf("read stop words: %w", err)
	}
	for _, classes := range stops.classes {
		for _, w := range ignore {
			classes[strings.ToLower(strings.TrimSpace(w))] = stop
		}
	}
	return &Corpus{stops: stops, ids: map[string]int32{}, exacts: map[string]int32{}, left: map[analyzer.Lang]int{}}, nil
}

// Languages gives the languages that have stop words, sorted; comments in others are counted and not analysed.
func (c *Corpus) Languages() []analyzer.Lang { return c.stops.languages() }

// Analysable tells whether comments in a language can be added with their tokens.
func (c *Corpus) Analysable(lang analyzer.Lang) bool { return c.stops.has(lang) }

// Add takes the next record of the table with the tokens of its text, in the record's language. Tokens of a record without text, or in a language without stop words, are not
// looked at. Neither is kept.
func (c *Corpus) Add(rec *record.Record, tokens []analyzer.Token) {
	row := c.rows
	c.rows++
	if !rec.HasText() {
		return
	}
	lang := rec.Language.Code
	if !c.Analysable(lang) {
		c.left[lang]++
		return
	}
	flagged := slices.Contains(rec.Flags, analyzer.FlagNoAnswer) || slices.Contains(rec.Flags, analyzer.FlagGibberish)
	c.comments = append(c.comments, comment{row: row, lang: lang, id: rec.ID, text: rec.Text, empty: flagged, words: c.cut(rec.Text, lang, tokens)})
}

// cut turns tokens into words. Tokens without a stem, as Korean particles, are passed over: they part no phrase.
func (c *Corpus) cut(text string, lang analyzer.Lang, tokens []analyzer.Token) []word {
	out := make([]word, 0, len(tokens))
	for i := range tokens {
		tok := &tokens[i]
		if tok.Kind != analyzer.Punct && (tok.Folded == "" || tok.Start < 0 || tok.End > len(text)) {
			continue
		}
		w := word{start: int32(tok.Start), end: int32(tok.End), class: c.classOf(tok, lang)}
		if w.class == gap && tok.Kind == analyzer.Punct && text[tok.Start:tok.End] == "-" {
			continue // "wi-fi"
		}
		if w.class != gap {
			w.stem = c.intern(tok, lang, w.class)
			w.exact = c.internExact(tok.Stem)
		}
		out = append(out, w)
	}
	return slices.Clip(out)
}

func (c *Corpus) classOf(tok *analyzer.Token, lang analyzer.Lang) class {
	switch tok.Kind {
	case analyzer.Punct, analyzer.Link, analyzer.Mention:
		return gap
	case analyzer.Number:
		return stop
	case analyzer.Emoji:
		return sign
	}
	if tok.Negated { // tr "etmiyorum" denies a verb that says nothing itself
		if _, light := c.stops.classes[lang][tok.Stem]; light {
			return negation
		}
		return content
	}
	if got, ok := c.stops.class(lang, tok); ok {
		return got
	}
	if short(tok.Norm) {
		return stop
	}
	return content
}

// short tells a single letter, which is a slip or a clitic; a single Han or Hangul sign is a word.
func short(norm string) bool {
	n := 0
	for _, r := range norm {
		if n++; n > 1 || unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana) {
			return false
		}
	}
	return true
}

func (c *Corpus) intern(tok *analyzer.Token, lang analyzer.Lang, as class) int32 {
	stem := tok.Folded
	if tok.Negated {
		stem = "¬" + stem
	}
	key := string(lang) + "|" + stem
	id, ok := c.ids[key]
	if !ok {
		id = int32(len(c.stems))
		c.ids[key] = id
		c.stems = append(c.stems, stem)
		c.kinds = append(c.kinds, subject)
	}
	switch as {
	case stop, negation:
		c.kinds[id] = grammar
	case sign:
		c.kinds[id] = general
	}
	c.kinds[id] = max(c.kinds[id], c.stops.kind(lang, tok))
	return id
}

func (c *Corpus) internExact(stem string) int32 {
	id, ok := c.exacts[stem]
	if !ok {
		id = int32(len(c.exacts))
		c.exacts[stem] = id
	}
	return id
}

// surface is the text of words as people write it: lower case, one line.
func surface(c *comment, first, last word) string {
	text := c.text[first.start:last.end]
	if c.lang == "tr" {
		text = strings.ToLowerSpecial(unicode.TurkishCase, text)
	} else {
		text = strings.ToLower(text)
	}
	return strings.Join(strings.Fields(strings.NewReplacer("’", "'", "‘", "'").Replace(text)), " ")
}
