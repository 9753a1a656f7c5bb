package normal

import (
	"maps"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/stem"
)

// Vocabulary is what the repair of typing mistakes goes by. Its maps are read, not changed, and must not change later.
type Vocabulary struct {
	Words      map[analyzer.Lang]map[string]bool          // whole words in lower case: what a word can be repaired to, if it has minTypo letters
	Beginnings map[analyzer.Lang]map[string]bool          // beginnings of known words
	Spelled    func(lang analyzer.Lang, word string) bool // whether a word looks like one of the language; safe for concurrent use
}

// minTypo is the number of letters that a repaired word has at least, before and after.
const minTypo = 5

// maxTypo is the same at most: longer ones are compounds and chains of words.
const maxTypo = 24

// Repairing gives the stage with the repair of typing mistakes: an unknown word that does not look like one of its language becomes the known word from which it differs by
// one letter, if there is only one (by stem). The languages are those in which nine of ten repairs, at least, were right on labelled comments; see repair.find.
func (s *Stage) Repairing(v Vocabulary) *Stage {
	t := &Stage{stems: s.stems, known: s.known, cache: map[analyzer.Lang]*cache{}, spellings: s.spellings, homoglyphs: s.homoglyphs, repairs: map[analyzer.Lang]*repair{}}
	for lang := range s.cache {
		t.cache[lang] = &cache{}
	}
	for _, lang := range []analyzer.Lang{"en", "tr", "it", "id"} {
		if len(v.Words[lang]) > 0 && v.Spelled != nil {
			t.repairs[lang] = &repair{lang: lang, vocabulary: v, stemmer: s.stems.For(string(lang))}
		}
	}
	return t
}

// repair finds the words that were meant, in one language. It is safe for concurrent use.
type repair struct {
	lang       analyzer.Lang
	vocabulary Vocabulary
	stemmer    stem.Stemmer
	once       sync.Once
	index      *index
}

// index holds the known words of a language. The words that differ from one by one letter are found by what both become when letters are taken away (Garbe's SymSpell), so that
// a look-up takes as many steps as the word has letters, however many words are known. It is immutable.
type index struct {
	stems map[string]bool    // of known words, with diacritics and without
	words []target           // what a word can be repaired to
	short map[string][]int32 // folded words, whole and with a letter less, to places in words
}

// target is a known word.
type target struct {
	word, folded, stem string
	negated            bool
}

func (r *repair) load() {
	x := &index{stems: map[string]bool{}, short: map[string][]int32{}}
	for _, form := range slices.Sorted(maps.Keys(r.vocabulary.Words[r.lang])) {
		w := stemmed(r.stemmer, form, r.lang)
		x.stems[w.stem], x.stems[w.folded] = true, true
		folded := Fold(form)
		if !typed(form) || !typed(folded) {
			continue
		}
		place := int32(len(x.words))
		x.words = append(x.words, target{form, folded, w.stem, w.negated})
		shortened([]rune(folded), func(key []byte) {
			if places := x.short[string(key)]; len(places) == 0 || places[len(places)-1] != place {
				x.short[string(key)] = append(places, place)
			}
		})
	}
	r.index = x
}

// shortened visits a word and what it becomes with a letter less. The key is only lent.
func shortened(letters []rune, visit func(key []byte)) {
	var room [(maxTypo + 1) * utf8.UTFMax]byte
	for without := -1; without < len(letters); without++ {
		key := room[:0]
		for i, r := range letters {
			if i != without {
				key = utf8.AppendRune(key, r)
			}
		}
		visit(key)
	}
}

// typed tells a word of letters only, and of a length that can be repaired.
func typed(word string) bool {
	letters := 0
	for _, r := range word {
		if !unicode.IsLetter(r) {
			return false
		}
		letters++
	}
	return letters >= minTypo && letters <= maxTypo
}

// find gives the known word that was meant, and false for a word that is known, looks like one of the language, or could be several. A nil repair finds none.
func (r *repair) find(w word) (string, bool) {
	if r == nil || !typed(w.norm) {
		return "", false
	}
	r.once.Do(r.load)
	if r.known(w) || r.vocabulary.Spelled(r.lang, w.norm) {
		return "", false
	}
	folded := []rune(Fold(w.norm))
	if len(folded) > maxTypo {
		return "", false
	}
	meant, several := -1, false
	shortened(folded, func(key []byte) {
		for _, place := range r.index.short[string(key)] {
			switch candidate := &r.index.words[place]; {
			case !plausible(folded, []rune(candidate.folded)):
			case meant < 0:
				meant = int(place)
			case r.index.words[meant].stem != candidate.stem || r.index.words[meant].negated != candidate.negated:
				several = true
			default:
				meant = min(meant, int(place))
			}
		}
	})
	if meant < 0 || several {
		return "", false
	}
	return r.index.words[meant].word, true
}

// known tells a word that is known, by its form, its stem, or its beginning.
func (r *repair) known(w word) bool {
	if r.vocabulary.Words[r.lang][w.norm] || r.index.stems[w.stem] || r.index.stems[w.folded] {
		return true
	}
	for end := range w.norm {
		if beginnings := r.vocabulary.Beginnings[r.lang]; beginnings[w.norm[:end]] || beginnings[Fold(w.norm[:end])] {
			return true
		}
	}
	return r.vocabulary.Beginnings[r.lang][w.norm]
}

// name tells what is a name inside a sentence: a capital first, and not all in capitals.
func name(surface string) bool {
	first, size := utf8.DecodeRuneInString(surface)
	if !unicode.IsUpper(first) {
		return false
	}
	for _, r := range surface[size:] {
		if unicode.IsLower(r) {
			return true
		}
	}
	return false
}
