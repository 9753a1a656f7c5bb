// Package wordlist reads the small word lists that stages carry as data.
//
// The lists are text: "#" begins a comment line. Where a list is one of words, "[en]" begins those of a language, and words stand apart by white space.
package wordlist

import (
	"iter"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Lines gives the lines of a list in order, without the white space around them, blank lines and comments.
func Lines(list string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for line := range strings.Lines(list) {
			line = strings.TrimSpace(line)
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

// Sections calls add for each word of a list, in order, with the language of the heading above it, empty before the first.
func Sections(list string, add func(lang analyzer.Lang, word string)) {
	var lang analyzer.Lang
	for line := range Lines(list) {
		if line[0] == '[' {
			lang = analyzer.Lang(strings.Trim(line, "[]"))
			continue
		}
		for word := range strings.FieldsSeq(line) {
			add(lang, word)
		}
	}
}

// ByLanguage gives the words of a list as a set for each language.
func ByLanguage(list string) map[analyzer.Lang]map[string]bool {
	words := map[analyzer.Lang]map[string]bool{}
	Sections(list, func(lang analyzer.Lang, word string) {
		if words[lang] == nil {
			words[lang] = map[string]bool{}
		}
		words[lang][word] = true
	})
	return words
}
