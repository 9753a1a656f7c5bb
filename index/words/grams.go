package words

import (
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// gram is a word or phrase: the ids of its stems, none behind the last.
type gram [longest]int32

// none fills a gram that is shorter than the longest.
const none = int32(-1)

func (g gram) size() int {
	for i, id := range g {
		if id == none {
			return i
		}
	}
	return longest
}

// within tells whether the words of g stand side by side in h, which is longer.
func (g gram) within(h gram) bool {
	n, m := g.size(), h.size()
	if n >= m {
		return false
	}
	for i := 0; i+n <= m; i++ {
		if slices.Equal(g[:n], h[i:i+n]) {
			return true
		}
	}
	return false
}

// about tells whether a gram has a word of content that is at most of a kind.
func (c *Corpus) about(g gram, most kind) bool {
	return slices.ContainsFunc(g[:g.size()], func(id int32) bool { return c.kinds[id] <= most })
}

// place is where a gram stands: the indexes of its first and last word.
type place struct {
	gram        gram
	first, last int
}

// places calls visit for each word and phrase of a comment that could count, in text order.
func places(c *comment, visit func(place)) {
	for i, w := range c.words {
		switch w.class {
		case stop, gap:
			continue
		case sign:
			visit(place{gram{w.stem, none, none}, i, i})
			continue
		case content:
			visit(place{gram{w.stem, none, none}, i, i})
		}
		g, some := gram{w.stem, none, none}, w.class == content
		for n := 1; n < longest && i+n < len(c.words); n++ {
			next := c.words[i+n]
			if next.class == gap || next.class == sign {
				break
			}
			g[n] = next.stem
			some = some || next.class == content
			if next.class != stop && some {
				visit(place{g, i, i + n})
			}
		}
	}
}

// tally counts comments in the two groups and in all of the language, those of no group among them.
type tally struct{ first, second, all int32 }

// counted is what was counted in one language.
type counted struct {
	lang     analyzer.Lang
	comments tally          // how many
	sizes    tally          // distinct words of each comment, added up
	grams    map[gram]tally // comments with the gram
	rough    []uint16       // while counting: at least as many comments as have each gram
}

// The groups of a comment.
const (
	outside = -1 // it belongs to none
	first   = 0
	second  = 1
)

// add counts n more in a group.
func (t *tally) add(group int, n int32) {
	t.all += n
	switch group {
	case first:
		t.first += n
	case second:
		t.second += n
	}
}

// count counts words and phrases of a language by group. Those in fewer than atLeast comments of the two groups together are left out. A phrase is in no more comments than its
// words, so that only phrases of frequent words need to be kept while counting.
func (c *Corpus) count(lang analyzer.Lang, group func(*comment) int, atLeast int) *counted {
	k := &counted{lang: lang, grams: map[gram]tally{}}
	known := make([]int32, len(c.stems)) // comments with a stem, whatever its class
	var ids []int32
	k.rough = make([]uint16, roughSize)
	for i := range c.comments {
		if o := &c.comments[i]; o.lang == lang {
			ids = k.size(o, group(o), ids[:0])
			for _, id := range ids {
				known[id]++
			}
		}
	}
	c.each(lang, known, atLeast, func(_ *comment, list []gram) { k.estimate(list) })
	c.each(lang, known, atLeast, func(o *comment, list []gram) { k.add(list, group(o), atLeast) })
	for g, t := range k.grams {
		if int(t.first+t.second) < atLeast {
			delete(k.grams, g)
		}
	}
	k.rough = nil
	return k
}

// each gives the comments of a language with their grams, which are the callee's only until it returns.
func (c *Corpus) each(lang analyzer.Lang, known []int32, atLeast int, visit func(*comment, []gram)) {
	var list []gram
	for i := range c.comments {
		if o := &c.comments[i]; o.lang == lang {
			list = distinct(o, known, atLeast, list[:0])
			visit(o, list)
		}
	}
}

// roughSize is the number of counters that several grams share. Most phrases are said once: they never enter the map, which would be ten times as large.
const roughSize = 1 << 22

// slot is the counter of a gram.
func slot(g gram) uint64 {
	h := uint64(14695981039346656037)
	for _, id := range g {
		h = (h ^ uint64(uint32(id))) * 0x9E3779B97F4A7C15
		h ^= h >> 29
	}
	return h % roughSize
}

// estimate counts grams into shared counters, which are never below the true count.
func (k *counted) estimate(list []gram) {
	for _, g := range list {
		if at := slot(g); k.rough[at] < math.MaxUint16 {
			k.rough[at]++
		}
	}
}

// size adds a comment to the sizes and gives its distinct stems.
func (k *counted) size(o *comment, group int, ids []int32) []int32 {
	for _, w := range o.words {
		if w.class != gap {
			ids = append(ids, w.stem)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	k.comments.add(group, 1)
	k.sizes.add(group, int32(len(ids)))
	return ids
}

// add counts the grams that may be in enough comments.
func (k *counted) add(list []gram, group, atLeast int) {
	for _, g := range list {
		if int(k.rough[slot(g)]) < min(atLeast, math.MaxUint16) {
			continue
		}
		t := k.grams[g]
		t.add(group, 1)
		k.grams[g] = t
	}
}

// distinct gives the grams of a comment once each, in order, those without a rare word.
func distinct(o *comment, known []int32, atLeast int, list []gram) []gram {
	places(o, func(p place) {
		for _, id := range p.gram[:p.gram.size()] {
			if int(known[id]) < atLeast {
				return
			}
		}
		list = append(list, p.gram)
	})
	slices.SortFunc(list, compareGrams)
	return slices.Compact(list)
}

func compareGrams(a, b gram) int { return slices.Compare(a[:], b[:]) }

// sorted gives the grams in the order of their words, which does not depend on the order of comments.
func (c *Corpus) sorted(grams map[gram]tally) []gram {
	out := make([]gram, 0, len(grams))
	for g := range grams {
		out = append(out, g)
	}
	slices.SortFunc(out, c.byWords)
	return out
}

func (c *Corpus) byWords(a, b gram) int {
	for i := range longest {
		if a[i] == none || b[i] == none || a[i] == b[i] {
			if a[i] != b[i] {
				return map[bool]int{true: -1, false: 1}[a[i] == none]
			}
			continue
		}
		if c.stems[a[i]] != c.stems[b[i]] {
			return map[bool]int{true: -1, false: 1}[c.stems[a[i]] < c.stems[b[i]]]
		}
	}
	return 0
}

// spoken is the languages of the comments, the most frequent first, those with fewest comments left out.
func (c *Corpus) spoken(fewest int) []analyzer.Lang {
	counts := map[analyzer.Lang]int{}
	for i := range c.comments {
		counts[c.comments[i].lang]++
	}
	var out []analyzer.Lang
	for _, lang := range c.Languages() {
		if counts[lang] >= fewest {
			out = append(out, lang)
		}
	}
	slices.SortStableFunc(out, func(a, b analyzer.Lang) int { return counts[b] - counts[a] })
	return out
}
