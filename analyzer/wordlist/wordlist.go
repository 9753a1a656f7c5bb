// Package wordlist reads the small word lists that stages carry as data.
//
// The lists are text: "#" begins a comment line, "[en]" begins the words of a language, and words stand apart by white space.
package wordlist

import (
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Sections calls add for each word of a list, in order, with the language of the heading above it, empty before the first.
func Sections(list string, add func(lang analyzer.Lang, word string)) {
	var lang analyzer.Lang
	for line := range strings.Lines(list) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			lang = analyzer.Lang(strings.Trim(line, "[]"))
		default:
			for _, word := range strings.Fields(line) {
				add(lang, word)
			}
		}
	}
}
