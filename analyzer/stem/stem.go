// Package stem reduces words to stems, language by language.
//
// The problem: "kargonuz", "kargom" and "kargo" are one word to a customer and three to a computer. The shape: For gives the Stemmer of a language:
// Snowball's where it is good (kljensen/snowball for en, es, fr, ru; blevesearch/snowballstem for it, de, pt, nl) with data files for what it misses,
// our own for Turkish and for Indonesian; words of other languages are their own stem. The traps: a stem is a key, not a word ("deliveri"); two forms
// must only meet. Stemmers want lower case in normal form C. Korean and Japanese base forms come from segment, with the tokens.
package stem

import (
	"fmt"

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
	set := &Set{map[string]Stemmer{"tr": turkish.stem, "id": indonesian.stem}}
	for lang, program := range map[string]func(string) string{
		"en": func(w string) string { return english.Stem(w, true) },
		"es": func(w string) string { return spanish.Stem(w, true) },
		"fr": func(w string) string { return french.Stem(w, true) },
		"ru": func(w string) string { return russian.Stem(w, true) },
		"it": compiled(italian.Stem),
		"de": compiled(german.Stem),
		"pt": compiled(portuguese.Stem),
		"nl": compiled(dutch.Stem),
	} {
		s, err := newSnowball(lang, program)
		if err != nil {
			return nil, fmt.Errorf("load corrections of Snowball: %w", err)
		}
		set.byLang[lang] = s.stem
	}
	return set, nil
}

// For gives the stemmer of a language (ISO 639-1). Without one, words are their own stems.
func (s *Set) For(lang string) Stemmer {
	if stemmer, ok := s.byLang[lang]; ok {
		return stemmer
	}
	return func(word string) Stem { return Stem{Text: word} }
}
