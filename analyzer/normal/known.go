package normal

import (
	"maps"
	"slices"
	"unicode/utf8"
)

// index holds the known words of a language. Those that differ from a word by one letter are found by what both become when a letter is taken away (Wolf Garbe's SymSpell), so that
// a look-up takes as many steps as the word has letters, however many words are known. It is immutable.
type index struct {
	stems   map[string]bool // of known words, with diacritics and without
	targets []target
	places  map[string][]int32 // known words without diacritics, whole and with a letter less, to places in targets
}

// target is a known word.
type target struct {
	word, stem string
	negated    bool
	folded     []rune // the word without diacritics
}

// match is a target that may have been meant.
type match struct {
	target
	typed []rune
	kind  edit
	at    int // the place of the first letter that differs
}

func newIndex(r *repair) *index {
	x := &index{stems: map[string]bool{}, places: map[string][]int32{}}
	for _, form := range slices.Sorted(maps.Keys(r.words)) {
		w := stemmed(r.stemmer, form, r.lang)
		x.stems[w.stem], x.stems[w.folded] = true, true
		if folded := Fold(form); letters(form, minRival) && letters(folded, minRival) {
			x.add(target{form, w.stem, w.negated, []rune(folded)})
		}
	}
	return x
}

func (x *index) add(t target) {
	place := int32(len(x.targets))
	x.targets = append(x.targets, t)
	shortened(t.folded, func(key []byte) {
		if places := x.places[string(key)]; len(places) == 0 || places[len(places)-1] != place {
			x.places[string(key)] = append(places, place)
		}
	})
}

// shortened visits a word and what it becomes with a letter less. The key is only lent.
func shortened(letters []rune, visit func(key []byte)) {
	room := make([]byte, 0, len(letters)*utf8.UTFMax)
	for without := -1; without < len(letters); without++ {
		key := room
		for i, r := range letters {
			if i != without {
				key = utf8.AppendRune(key, r)
			}
		}
		visit(key)
	}
}

// only gives the best of the words at distance 1 that begin with the same letter, or with the first two letters the other way round; false where there is none, or where they are not forms of
// one word. Slips outdo other mistakes: "recieved" is "received", not "relieved".
func (x *index) only(typed []rune) (match, bool) {
	var best match
	several := false
	shortened(typed, func(key []byte) {
		for _, place := range x.places[string(key)] {
			t := x.targets[place]
			kind, at := compare(typed, t.folded)
			if kind == none || at == 0 && kind != transposed {
				continue
			}
			switch {
			case best.kind == none || kind.slip() && !best.kind.slip():
				several = false
			case best.kind.slip() && !kind.slip():
				continue
			case same(best.folded, t.folded): // one word, listed with and without its diacritics: it is meant with them
				if t.word > best.word {
					best = match{t, typed, kind, at}
				}
				continue
			case best.stem != t.stem || best.negated != t.negated:
				several = true
			}
			if best.kind == none || kind < best.kind || kind == best.kind && t.word < best.word {
				best = match{t, typed, kind, at}
			}
		}
	})
	return best, best.kind != none && !several
}
