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

// judge scores texts with the n-gram table. It is immutable and safe for concurrent use, and allocates nothing.
type judge struct {
	table   *ngrams.Table
	codes   [ngrams.MaxLanguages]analyzer.Lang
	scripts [ngrams.Other + 1]set // languages by script
	first   set                   // candidates with n-grams of all orders
	all     set                   // all candidates
	limit   int                   // candidates are below this place in the table
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
	j := &judge{table: t}
	wanted := map[string]bool{}
	for _, code := range candidates {
		wanted[string(code)] = true
	}
	for i, lang := range t.Languages() {
		j.codes[i] = analyzer.Lang(lang.Code)
		j.scripts[lang.Script] |= 1 << i
		if !wanted[lang.Code] {
			continue
		}
		j.all |= 1 << i
		j.limit = i + 1
		if i < t.Deep() {
			j.first |= 1 << i
		}
	}
	return j, nil
}

// Longer texts are judged by their n-grams of three letters alone; shorter ones than minTrigrams are not judged by the small models.
const (
	longText    = 120 // letters
	minTrigrams = 3   // letters
	maxLetters  = 1024
)

// reading is a text as the table's letters, words apart by 0, with what the rules need.
type reading struct {
	letters        [maxLetters]ngrams.Letter
	size           int // of letters
	count          int // letters without the gaps
	words          int
	alphabets      [ngrams.Other + 1]int // words that are written in one script
	unique, shared bool                  // whether there is a letter that a rule knows
}

func (j *judge) read(text string, r *reading) {
	open, script, mixed := false, ngrams.NoLetter, false
	end := func() {
		if open {
			r.words++
			if !mixed {
				r.alphabets[script]++
			}
			r.letters[r.size] = 0
			r.size++
		}
		open, mixed = false, false
	}
	for _, c := range text {
		letter := j.table.Letter(c)
		if letter == 0 {
			end()
			continue
		}
		if r.size >= maxLetters-1 {
			break
		}
		if !open {
			open, script = true, letter.Script()
		}
		mixed = mixed || letter.Script() != script
		r.letters[r.size] = letter
		r.size++
		r.count++
		if _, ok := j.table.Unique(letter); ok {
			r.unique = true
		}
		r.shared = r.shared || j.table.Shared(letter) != 0
	}
	end()
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
	full     [ngrams.MaxLanguages]int32 // of all orders
	small    [ngrams.MaxLanguages]int32 // of three letters
	unigrams [ngrams.MaxLanguages]int32 // different letters that the language has
	seen     seen
}

// sum adds up the costs of all different n-grams of a text.
func (j *judge) sum(r *reading, t *tally) {
	for start := 0; start < r.size; {
		word, next := r.word(start)
		for i := range word {
			if r.count >= longText {
				j.walk(word[i:], 3, t)
			} else {
				j.walk(word[i:], ngrams.MaxOrder, t)
			}
		}
		start = next
	}
}

// walk follows the trie along the letters, adding the costs of each n-gram on the way that was not met before. Where a language does not know an n-gram, the cost of the longest beginning that it knows stays.
func (j *judge) walk(letters []ngrams.Letter, orders int, t *tally) {
	node, ok := j.table.Root(letters[0])
	if !ok {
		return
	}
	t.now = [ngrams.MaxLanguages]int32{}
	key := uint64(0)
	for order := 1; order <= orders && order <= len(letters); order++ {
		letter := letters[order-1]
		if order > 1 && ok {
			node, ok = j.table.Child(node, letter)
		}
		if ok {
			j.take(node.Values, order, t)
		}
		key = key<<12 | uint64(letter)
		if orders < ngrams.MaxOrder && order < orders || !t.seen.add(key) {
			continue
		}
		if order == 3 {
			for i := range j.limit {
				t.small[i] += t.now[i]
			}
		}
		if orders == ngrams.MaxOrder {
			for i := range ngrams.MaxLanguages {
				t.full[i] += t.now[i]
			}
		}
		if order == 1 {
			t.mark(node.Values)
		}
	}
}

// take sets the costs of the languages that know an n-gram.
func (j *judge) take(values string, order int, t *tally) {
	for i := 0; i+1 < len(values); i += 2 {
		lang := values[i]
		if int(lang) >= j.limit {
			return
		}
		t.now[lang%ngrams.MaxLanguages] = j.table.Cost(order, values[i+1])
	}
}

func (t *tally) mark(values string) {
	for i := 0; i+1 < len(values); i += 2 {
		t.unigrams[values[i]%ngrams.MaxLanguages]++
	}
}

// seen is a set of n-grams, with open addressing; each is five letters of 12 bits, so that none is 0. It takes no more than half of its room.
type seen struct {
	keys [2 * maxLetters]uint64
	size int
}

// add tells whether the n-gram is new. A full set takes everything for new.
func (s *seen) add(key uint64) bool {
	if s.size >= maxLetters {
		return true
	}
	const mix = 0x9e3779b97f4a7c15 // the golden ratio's share of 2^64 (Knuth, The Art of Computer Programming 3, 6.4)
	for i := key * mix >> 53; ; i = (i + 1) % (2 * maxLetters) {
		switch s.keys[i%(2*maxLetters)] {
		case key:
			return false
		case 0:
			s.keys[i%(2*maxLetters)] = key
			s.size++
			return true
		}
	}
}

// weigh turns sums into confidences that add up to 1, as lingua does: the softmax of the sums, those of all orders divided by the number of different letters first. A language with a sum of 0 knows nothing of the text and gets 0.
func (j *judge) weigh(sums *[ngrams.MaxLanguages]int32, divisors *[ngrams.MaxLanguages]int32, among set, out []score) []score {
	best := math.Inf(-1)
	var logs [ngrams.MaxLanguages]float64
	for rest := among; rest != 0; rest &= rest - 1 {
		lang := rest.lowest()
		logs[lang] = float64(sums[lang]) / ngrams.Unit
		if divisors != nil && divisors[lang] > 0 {
			logs[lang] /= float64(divisors[lang])
		}
		if sums[lang] != 0 {
			best = max(best, logs[lang])
		}
	}
	total, start := 0.0, len(out)
	for rest := among; rest != 0; rest &= rest - 1 {
		lang := rest.lowest()
		if sums[lang] != 0 {
			p := math.Exp(logs[lang] - best)
			total += p
			out = append(out, score{j.codes[lang], p})
		}
	}
	for i := start; i < len(out); i++ {
		out[i].p /= total
	}
	return out
}

// scores appends the confidences among the first-class candidates to full, and those by the small models among all candidates to wide; neither is sorted.
func (j *judge) scores(letters string, full, wide []score) (fullOut, wideOut []score) {
	var r reading
	var t tally
	j.read(letters, &r)
	if r.words == 0 {
		return full, wide
	}
	among := j.byRules(&r, j.first)
	amongAll := among
	if j.all != j.first {
		amongAll = j.byRules(&r, j.all)
	}
	if among.size() > 1 || amongAll.size() > 1 {
		j.sum(&r, &t)
	}
	full = j.among(among, &r, &t, full)
	if j.all != j.first {
		if amongAll.size() == 1 || r.count >= minTrigrams {
			wide = j.amongAll(amongAll, &t, wide)
		}
	}
	return full, wide
}

func (j *judge) among(candidates set, r *reading, t *tally, out []score) []score {
	switch {
	case candidates.size() == 1:
		return append(out, score{j.codes[candidates.lowest()], 1})
	case r.count >= longText:
		return j.weigh(&t.small, nil, candidates, out)
	default:
		return j.weigh(&t.full, &t.unigrams, candidates, out)
	}
}

func (j *judge) amongAll(candidates set, t *tally, out []score) []score {
	if candidates.size() == 1 {
		return append(out, score{j.codes[candidates.lowest()], 1})
	}
	return j.weigh(&t.small, nil, candidates, out)
}
