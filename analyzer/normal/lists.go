package normal

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

//go:embed data/doubled.txt
var doubledList string

//go:embed data/accents.txt
var accentList string

//go:embed data/homoglyphs.txt
var homoglyphList string

// spelling is what is known of the spelling of a language.
type spelling struct {
	doubled map[string]bool   // words with double letters
	accents map[string]string // words without their accents, where they can be nothing else, to the words with them
	endings map[string]string // the same for the ends of words
}

// readSpellings reads the lists of this package by language.
func readSpellings() map[analyzer.Lang]*spelling {
	all := map[analyzer.Lang]*spelling{}
	of := func(lang analyzer.Lang) *spelling {
		if all[lang] == nil {
			all[lang] = &spelling{doubled: map[string]bool{}, accents: map[string]string{}, endings: map[string]string{}}
		}
		return all[lang]
	}
	wordlist.Sections(doubledList, func(lang analyzer.Lang, word string) { of(lang).doubled[word] = true })
	wordlist.Sections(accentList, func(lang analyzer.Lang, word string) {
		if ending, ok := strings.CutPrefix(word, "-"); ok {
			of(lang).endings[Fold(ending)] = ending
		} else {
			of(lang).accents[Fold(word)] = word
		}
	})
	return all
}

// accented gives a word the accents that were not typed, where it can be no other word.
func (s *spelling) accented(word string) string {
	if s == nil || len(s.accents) == 0 {
		return word
	}
	bare := word
	if strings.ContainsRune(word, 'ć') { // a Polish keyboard's way to ç
		bare = Fold(word)
	}
	if whole, ok := s.accents[bare]; ok {
		return whole
	}
	for bareEnd, end := range s.endings {
		if head, ok := strings.CutSuffix(bare, bareEnd); ok && len(head) > 2 {
			return head + end
		}
	}
	return word
}

// readHomoglyphs reads Latin letters with the Cyrillic ones that look the same.
func readHomoglyphs() map[rune]rune {
	glyphs := map[rune]rune{}
	for line := range strings.Lines(homoglyphList) {
		if fields := strings.Fields(line); len(fields) == 2 {
			latin, _ := utf8.DecodeRuneInString(fields[0])
			cyrillic, _ := utf8.DecodeRuneInString(fields[1])
			glyphs[latin] = cyrillic
		}
	}
	return glyphs
}

// oneScript gives a Cyrillic word its own letters back where Latin ones that look the same were typed.
func (s *Stage) oneScript(word string) string {
	latin, cyrillic := 0, 0
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf && unicode.IsLetter(r) || r == 'ë':
			if s.homoglyphs[r] == 0 {
				return word
			}
			latin++
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		}
	}
	if latin == 0 || cyrillic <= latin {
		return word
	}
	return strings.Map(func(r rune) rune {
		if own := s.homoglyphs[r]; own != 0 {
			return own
		}
		return r
	}, word)
}
