package language

import (
	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/language/ngrams"
)

// Spelled tells whether a word looks like one of a language: whether lingua's models of the language have all its n-grams of five letters, or the whole of a
// shorter word. It is true where nothing can be told: for a language that is not in the table, and for what is no word of one script that the table has. It says
// something for the twelve first-class languages only, since the table has no more than the frequent n-grams of the others. It allocates nothing.
func (d *Detector) Spelled(lang analyzer.Lang, word string) bool {
	place, ok := d.judge.place(lang)
	if !ok {
		return true
	}
	var room [maxSpelled]ngrams.Letter
	letters := room[:0]
	for _, r := range word {
		letter := d.judge.table.Letter(r)
		if letter == 0 || len(letters) == maxSpelled || len(letters) > 0 && letter.Script() != letters[0].Script() {
			return true
		}
		letters = append(letters, letter)
	}
	for start := 0; start == 0 || start+ngrams.MaxOrder <= len(letters); start++ {
		if !d.judge.has(letters[start:min(start+ngrams.MaxOrder, len(letters))], place) {
			return false
		}
	}
	return true
}

// maxSpelled is the longest word in letters that is looked at.
const maxSpelled = 64

// place is where the table has a language.
func (j *judge) place(code analyzer.Lang) (int, bool) {
	for i, known := range j.codes {
		if known == code && code != "" {
			return i, true
		}
	}
	return 0, false
}

// has tells whether a language knows an n-gram. No letters are known to all.
func (j *judge) has(gram []ngrams.Letter, lang int) bool {
	if len(gram) == 0 {
		return true
	}
	node, ok := j.table.Root(gram[0])
	for _, letter := range gram[1:] {
		if !ok {
			return false
		}
		node, ok = j.table.Child(node, letter)
	}
	if !ok {
		return false
	}
	for values := node.Values; len(values) >= 2; values = values[2:] {
		if int(values[0]) == lang {
			return true
		}
	}
	return false
}
