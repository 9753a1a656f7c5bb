package normal

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/stem"
	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

//go:embed data/lookalikes.txt
var lookalikeList string

// Vocabulary is what the repair of typing mistakes goes by.
type Vocabulary struct {
	Words      Words                                      // whole words, which others can be repaired to
	Beginnings Words                                      // what a known word begins with
	Spelled    func(lang analyzer.Lang, word string) bool // whether a word looks like one of the language; safe for concurrent use
}

// Bounds of words in letters.
const (
	minTypo  = 5  // of a word that is repaired, before and after
	minRival = 4  // of a word that may have been meant as well
	sureSlip = 7  // of a word whose letters were swapped, doubled or halved, from which on it need not look odd ("recieved" does not)
	maxTypo  = 24 // longer ones are compounds and chains of words
)

// typoLanguages are the languages of the repair, each with the number of letters of the shortest word in which a wrong letter is repaired: those in which nine of ten repairs, at least, were right on
// labelled comments (of few, in Italian). Italian words of six letters become others with one vowel, and Spanish ones Italian ("comida", "comoda").
func typoLanguages() map[analyzer.Lang]int {
	return map[analyzer.Lang]int{"en": minTypo, "id": minTypo, "it": anySwap, "tr": minTypo}
}

// Repairing gives the stage with the repair of typing mistakes, for English, Indonesian, Italian and Turkish. A word that is not known, by itself or by its stem, becomes the known word from which it differs by one
// letter, if there is only one (by stem), if it is a mistake that people make, and if the word does not look like one of its language. The last is not asked of longer words whose letters
// were swapped, doubled or halved, since models know the common ones ("recieved"); data/lookalikes.txt has the exceptions. Names inside sentences and hashtags stay as they are.
func (s *Stage) Repairing(v Vocabulary) *Stage {
	t := *s
	t.cache, t.repairs = map[analyzer.Lang]*cache{}, map[analyzer.Lang]*repair{}
	for lang := range s.cache {
		t.cache[lang] = &cache{}
	}
	keys, alike := readKeyboard(), readLookalikes()
	for lang, least := range typoLanguages() {
		t.repairs[lang] = &repair{lang: lang, vocabulary: v, stemmer: s.stems.For(string(lang)), alike: alike[lang], keys: keys, leastSwap: least}
	}
	return &t
}

// repair finds the words that were meant, in one language. It is safe for concurrent use.
type repair struct {
	lang       analyzer.Lang
	vocabulary Vocabulary
	stemmer    stem.Stemmer
	alike      []string // words that are no mistakes; those that begin with "-" are ends of words
	keys       keyboard
	leastSwap  int // letters of the shortest word in which a wrong one is repaired

	once              sync.Once // fills the rest
	words, beginnings map[string]bool
	index             *index
}

// learn reads the vocabulary, for the first word that needs it.
func (r *repair) learn() {
	r.words, r.beginnings = r.vocabulary.Words(r.lang), r.vocabulary.Beginnings(r.lang)
	r.index = newIndex(r)
}

// find gives the known word that was meant, and false for a word that is known, looks like one of the language, or could be several. A nil repair finds none.
func (r *repair) find(w word) (string, bool) {
	if r == nil || !letters(w.norm, minTypo) {
		return "", false
	}
	r.once.Do(r.learn)
	if r.known(w) {
		return "", false
	}
	best, ok := r.index.only([]rune(Fold(w.norm)))
	if !ok || !r.plausible(best) || !best.sure() && r.vocabulary.Spelled(r.lang, w.norm) || r.lookalike(w.norm) {
		return "", false
	}
	return best.word, true
}

// sure tells a mistake that shows without a look at the word's letters.
func (m match) sure() bool { return m.kind.slip() && m.at > 0 && len(m.typed) >= sureSlip }

// lookalike tells a word that is one, however much it looks like a mistake.
func (r *repair) lookalike(word string) bool {
	return slices.ContainsFunc(r.alike, func(known string) bool {
		end, cut := strings.CutPrefix(known, "-")
		return word == known || cut && strings.HasSuffix(word, end)
	})
}

func readLookalikes() map[analyzer.Lang][]string {
	words := map[analyzer.Lang][]string{}
	wordlist.Sections(lookalikeList, func(lang analyzer.Lang, word string) { words[lang] = append(words[lang], word) })
	return words
}

// known tells a word that is known, by its form, its stem, or its beginning.
func (r *repair) known(w word) bool {
	if r.words[w.norm] || r.index.stems[w.stem] || r.index.stems[w.folded] {
		return true
	}
	folded := Fold(w.norm)
	for end := range w.norm {
		if r.beginnings[w.norm[:end]] {
			return true
		}
	}
	for end := range folded {
		if r.beginnings[folded[:end]] {
			return true
		}
	}
	return r.beginnings[w.norm] || r.beginnings[folded]
}

// plausible tells a mistake that people make in a word that is long enough.
func (r *repair) plausible(m match) bool {
	switch {
	case len(m.folded) < minTypo || !letters(m.word, minTypo):
		return false
	case m.kind == substituted:
		return r.keys.swapped(m.typed, m.folded, m.at, r.leastSwap)
	default:
		return true
	}
}

// letters tells a word of letters only, from a number of them to maxTypo.
func letters(word string, least int) bool {
	n := 0
	for _, r := range word {
		if !unicode.IsLetter(r) {
			return false
		}
		n++
	}
	return n >= least && n <= maxTypo
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
