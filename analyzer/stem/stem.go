// Package stem reduces words to stems, language by language.
//
// The problem: "kargonuz", "kargom" and "kargo" are one word to a customer and three to a computer. The shape: For gives the Stemmer of a language:
// Snowball's where it is good (kljensen/snowball for en, es, fr, ru; blevesearch/snowballstem for it, de, pt, nl), our own for
// Turkish and for Indonesian; words of other languages are their own stem. The traps: a stem is a key, not a word ("deliveri"); two forms
// must only meet. Stemmers want lower case in normal form C. Korean and Japanese base forms come from segment, with the tokens.
package stem

import (
	"fmt"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/french"
	"github.com/kljensen/snowball/russian"
	"github.com/kljensen/snowball/spanish"
)

// Stem is the key that the forms of a word share, and whether the form itself negates the word ("beğenmedim" of beğen).
type Stem struct {
	Text    string
	Negated bool
}

// Stemmer reduces a lower-case word in normal form C. It never gives an empty stem for a word that is not empty, and
// is safe for concurrent use.
type Stemmer func(word string) Stem

// maxWord is the longest word in bytes that is stemmed; longer ones are no words and stay whole.
const maxWord = 100

// Set holds the stemmer of each language. It is immutable.
type Set struct{ byLang map[string]Stemmer }

// New loads the stemmers. It fails when a root list is broken, which a test of this package would have caught.
func New() (*Set, error) {
	turkish, err := newTurkish()
	if err != nil {
		return nil, fmt.Errorf("load Turkish verbs: %w", err)
	}
	indonesian, err := newIndonesian()
	if err != nil {
		return nil, fmt.Errorf("load Indonesian roots: %w", err)
	}
	return &Set{map[string]Stemmer{
		"en": plain(func(w string) string { return english.Stem(w, true) }),
		"es": plain(func(w string) string { return spanish.Stem(w, true) }),
		"fr": plain(func(w string) string { return french.Stem(w, true) }),
		"ru": plain(func(w string) string { return russian.Stem(w, true) }),
		"it": plain(compiled(italian.Stem)),
		"de": plain(compiled(german.Stem)),
		"pt": plain(compiled(portuguese.Stem)),
		"nl": plain(compiled(dutch.Stem)),
		"tr": turkish.stem,
		"id": indonesian.stem,
	}}, nil
}

// For gives the stemmer of a language (ISO 639-1). Without one, words are their own stems.
func (s *Set) For(lang string) Stemmer {
	if stemmer, ok := s.byLang[lang]; ok {
		return stemmer
	}
	return func(word string) Stem { return Stem{Text: word} }
}

func plain(stem func(string) string) Stemmer {
	return func(word string) Stem {
		if len(word) > maxWord {
			return Stem{Text: word}
		}
		if text := stem(word); text != "" {
			return Stem{Text: text}
		}
		return Stem{Text: word}
	}
}

// compiled makes a function of a Snowball program.
func compiled(program func(*snowballstem.Env) bool) func(string) string {
	return func(word string) string {
		env := snowballstem.NewEnv(word)
		program(env)
		return env.Current()
	}
}
