package language

import (
	_ "embed"
	"math"
	"math/bits"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/language/ngrams"
)

// table is read in place.
//
//go:embed data/ngrams.bin
var table string

// judge weighs up the candidates for a text with the n-gram table. It is immutable and safe for concurrent use, and allocates nothing.
type judge struct {
	table      *ngrams.Table
	codes      [ngrams.MaxLanguages]analyzer.Lang
	weights    [ngrams.MaxLanguages]float64
	scripts    [ngrams.Other + 1]set // languages by script
	candidates set
	limit      int // candidates are below this place in the table
}

// set holds languages by their place in the table.
type set uint64

func (s set) has(lang int) bool { return s>>lang&1 != 0 }
func (s set) size() int         { return bits.OnesCount64(uint64(s)) }
func (s set) lowest() int       { return bits.TrailingZeros64(uint64(s)) }

// newJudge makes a judge among those of the candidates that the table has.
func newJudge(candidates []analyzer.Lang) (*judge, error) {
	t, err := ngrams.Open(table)
	if err != nil {
		return nil, err
	}
	wanted := map[string]bool{}
	for _, code := range candidates {
		wanted[string(code)] = true
	}
	j := &judge{table: t}
	for i, lang := range t.Languages() {
		j.codes[i], j.weights[i] = analyzer.Lang(lang.Code), lang.Weight
		j.scripts[lang.Script] |= 1 << i
		if wanted[lang.Code] {
			j.candidates |= 1 << i
			j.limit = i + 1
		}
	}
	return j, nil
}

// knows tells whether the table has a language.
func (j *judge) knows(code analyzer.Lang) bool {
	_, ok := j.place(code)
	return ok
}

const (
	longText   = 120  // letters; from here on n-grams of three letters do alone
	longOrder  = 3    // and this is what they are
	maxLetters = 1024 // what is beyond is not read
)

// scores appends the candidates that may have written a text, with their confidences, which add up to 1. They come in the order of the table.
func (j *judge) scores(text string, out []score) []score {
	var r reading
	j.read(text, &r)
	if r.words == 0 || j.candidates == 0 {
		return out
	}
	among := j.byRules(&r)
	if among.size() == 1 {
		return append(out, score{j.codes[among.lowest()], 1})
	}
	var t tally
	j.sum(&r, &t)
	return j.confidences(&r, &t, among, out)
}

// reading is a text as the table's letters, with a 0 after each word, and what the rules need.
type reading struct {
	letters        [maxLetters]ngrams.Letter
	size           int // letters with the zeros
	count          int // letters without
	words          int
	alphabets      [ngrams.Other + 1]int // words that are written in one script
	unique, shared bool                  // whether there is a letter that a rule knows
}

func (j *judge) read(text string, r *reading) {
	for _, c := range text {
		letter := j.table.Letter(c)
		if letter == 0 {
			r.endWord()
			continue
		}
		if r.size >= maxLetters-1 {
			break
		}
		r.letters[r.size] = letter
		r.size++
		r.count++
		r.unique = r.unique || letter.Unique()
		r.shared = r.shared || letter.Shared()
	}
	r.endWord()
}

func (r *reading) endWord() {
	if r.size == 0 || r.letters[r.size-1] == 0 {
		return
	}
	r.words++
	script := r.letters[r.size-1].Script()
	pure := true
	for i := r.size - 1; i >= 0 && r.letters[i] != 0; i-- {
		pure = pure && r.letters[i].Script() == script
	}
	if pure {
		r.alphabets[script]++
	}
	r.letters[r.size] = 0
	r.size++
}

// word gives the letters of the word that starts at a place, and where the next one starts.
func (r *reading) word(start int) (letters []ngrams.Letter, next int) {
	end := start
	for r.letters[end] != 0 {
		end++
	}
	return r.letters[start:end], end + 1
}

// tally sums up costs by language.
type tally struct {
	now      [ngrams.MaxLanguages]int32 // of the n-gram at hand
	sums     [ngrams.MaxLanguages]int32
	unigrams [ngrams.MaxLanguages]int32 // different letters that the language has
	seen     seen
}

// sum adds up the costs of all different n-grams of a text.
func (j *judge) sum(r *reading, t *tally) {
	for start := 0; start < r.size; {
		word, next := r.word(start)
		for i := range word {
			if r.count < longText {
				j.walk(word[i:min(i+ngrams.MaxOrder, len(word))], 1, t)
			} else if i+longOrder <= len(word) {
				j.walk(word[i:i+longOrder], longOrder, t)
			}
		}
		start = next
	}
}

// walk follows the trie along the letters, adding the costs of each n-gram from an order on that was not met before. Where a language does not know an n-gram, the cost of the longest beginning
// that it knows stays.
func (j *judge) walk(letters []ngrams.Letter, from int, t *tally) {
	node, ok := j.table.Root(letters[0])
	if !ok {
		return
	}
	limit := j.limit
	now, sums := t.now[:limit], t.sums[:limit]
	clear(now)
	key := uint64(0)
	for i, letter := range letters {
		if i > 0 && ok {
			node, ok = j.table.Child(node, letter)
		}
		if ok {
			j.take(now, node.Values, i+1)
		}
		key = key<<12 | uint64(letter.Number())
		if i+1 < from || !t.seen.add(key) {
			continue
		}
		for lang, cost := range now {
			sums[lang] += cost
		}
		if i == 0 {
			t.mark(node.Values)
		}
	}
}

// take sets the costs of the candidates that know an n-gram of an order.
func (j *judge) take(now []int32, values string, order int) {
	costs := j.table.Costs(order)
	for ; len(values) >= 2 && int(values[0]) < len(now); values = values[2:] {
		now[values[0]] = costs[values[1]]
	}
}

func (t *tally) mark(values string) {
	for i := 0; i+1 < len(values); i += 2 {
		t.unigrams[values[i]%ngrams.MaxLanguages]++
	}
}

// seen is a set of n-grams, with open addressing; each is up to five letters of 12 bits, and none is 0. It takes no more than half of its room.
type seen struct {
	keys [2 * maxLetters]uint64
	size int
}

// add tells whether the n-gram is new. A full set takes everything for new.
func (s *seen) add(key uint64) bool {
	if s.size >= maxLetters {
		return true
	}
	const mix = 0x9e3779b97f4a7c15 // 2^64 by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4)
	for i := key * mix >> 53; ; i++ {
		switch slot := &s.keys[i%(2*maxLetters)]; *slot {
		case key:
			return false
		case 0:
			*slot = key
			s.size++
			return true
		}
	}
}

// confidences turns sums into confidences as lingua does: the softmax of the sums, which in a text that is not long are divided by the number of different letters first. A language with a sum of 0 knows nothing of the text. The
// languages' weights are ours.
func (j *judge) confidences(r *reading, t *tally, among set, out []score) []score {
	start, best := len(out), math.Inf(-1)
	for rest := among; rest != 0; rest &= rest - 1 {
		lang := rest.lowest()
		if t.sums[lang] == 0 {
			continue
		}
		p := float64(t.sums[lang]) / ngrams.Unit
		if r.count < longText && t.unigrams[lang] > 0 {
			p /= float64(t.unigrams[lang])
		}
		p += math.Log(j.weights[lang])
		best = max(best, p)
		out = append(out, score{j.codes[lang], p})
	}
	total := 0.0
	for i := start; i < len(out); i++ {
		out[i].p = math.Exp(out[i].p - best)
		total += out[i].p
	}
	for i := start; i < len(out); i++ {
		out[i].p /= total
	}
	return out
}
