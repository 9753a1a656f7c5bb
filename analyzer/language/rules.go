package language

import "github.com/verbatim-cx/verbatim/analyzer/language/ngrams"

// byRules gives the candidates that a text can be in by its letters alone, as lingua does: a letter of one language only decides for its word, and most words decide for the text; else the script that most words
// are in, and within it the languages whose letters turn up at least half as often as there are words.
func (j *judge) byRules(r *reading) set {
	if r.unique {
		if lang, ok := j.byUnique(r); ok {
			return 1 << lang
		}
	}
	within := j.candidates
	if script, ok := r.script(); ok {
		within &= j.scripts[script]
	}
	if !r.shared || within.size() == 1 {
		return within
	}
	if narrowed := j.byShared(r, within); narrowed != 0 {
		return narrowed
	}
	return within
}

// votes counts for languages; the last place is for none.
type votes [ngrams.MaxLanguages + 1]int

const none = ngrams.MaxLanguages

// winner is the language with the most votes, and false on a tie, or where none has most.
func (v *votes) winner() (int, bool) {
	best, tie := none, v[none] == 0
	for lang, n := range v[:none] {
		switch {
		case n > v[best]:
			best, tie = lang, false
		case n == v[best] && n > 0:
			tie = true
		}
	}
	return best, best != none && !tie
}

func (j *judge) byUnique(r *reading) (int, bool) {
	var total votes
	for start := 0; start < r.size; {
		word, next := r.word(start)
		var own votes
		for _, letter := range word {
			if letter.Unique() && j.candidates.has(j.table.Unique(letter)) {
				own[j.table.Unique(letter)]++
			}
		}
		if lang, ok := own.winner(); ok {
			total[lang]++
		} else {
			total[none]++
		}
		start = next
	}
	if 2*total[none] < r.words {
		total[none] = 0
	}
	return total.winner()
}

// script is the alphabet of most words; false where there is none, or all are equal.
func (r *reading) script() (ngrams.Script, bool) {
	best, different, equal := ngrams.NoLetter, 0, true
	for script, n := range r.alphabets {
		if n == 0 {
			continue
		}
		different++
		equal = equal && (different == 1 || n == r.alphabets[best])
		if n > r.alphabets[best] {
			best = ngrams.Script(script)
		}
	}
	return best, different == 1 || different > 1 && !equal
}

func (j *judge) byShared(r *reading, within set) set {
	var counts votes
	for start := 0; start < r.size; {
		word, next := r.word(start)
		for i, letter := range word {
			if !letter.Shared() || contains(word[:i], letter) {
				continue
			}
			for rest := set(j.table.Shared(letter)) & within; rest != 0; rest &= rest - 1 {
				counts[rest.lowest()]++
			}
		}
		start = next
	}
	out := set(0)
	for lang, n := range counts {
		if n > 0 && 2*n >= r.words {
			out |= 1 << lang
		}
	}
	return out
}

// contains tells whether a word has a letter.
func contains(letters []ngrams.Letter, letter ngrams.Letter) bool {
	for _, l := range letters {
		if l == letter {
			return true
		}
	}
	return false
}
