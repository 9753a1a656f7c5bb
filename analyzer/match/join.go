package match

import (
	"sort"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// join says how the two sides of a rule go together.
type join struct {
	op     lexicons.Op
	within int
}

// everywhere is a distance that no sentence has.
const everywhere = 1 << 30

// limit is the largest distance in words between the sides.
func (j join) limit() int {
	if j.within == 0 {
		return everywhere
	}
	return j.within
}

func (f found) match() Match {
	return Match{Rule: int(f.rule), Range: analyzer.Range{First: f.first, Last: f.last}, Words: f.words, Exact: f.exact, Flips: flips(f)}
}

// join joins each left side with the nearest right side of its rule that suits it. sides come in the order of their first token.
func (m *Matcher) join(sides []found, tokens []analyzer.Token, out []Match) []Match {
	before := wordsBefore(tokens)
	rights := map[int32][]found{}
	for _, side := range sides {
		if side.right {
			rights[side.rule] = append(rights[side.rule], side)
		}
	}
	for _, left := range sides {
		if left.right {
			continue
		}
		j := m.joins[left.rule]
		right, ok := nearest(left, rights[left.rule], before, j.limit())
		switch {
		case j.op == lexicons.Then:
			right, ok = next(left, rights[left.rule], before, j.limit())
		case j.op == lexicons.SameClause:
			right, ok = inClause(left, rights[left.rule], tokens)
		case j.op == lexicons.Unless && !ok:
			ok = overlapped(left, rights[left.rule])
		}
		switch {
		case j.op == lexicons.Unless && !ok:
			out = append(out, left.match())
		case j.op != lexicons.Unless && ok:
			out = append(out, joined(left, right))
		}
	}
	return out
}

// wordsBefore counts the tokens with a stem before each token, so that distances are in words.
func wordsBefore(tokens []analyzer.Token) []int {
	before := make([]int, len(tokens)+1)
	for i := range tokens {
		before[i+1] = before[i]
		if tokens[i].Stem != "" {
			before[i+1]++
		}
	}
	return before
}

// following is the index of the first of the right sides that begins where left ends, or later.
func following(left found, rights []found) int {
	return sort.Search(len(rights), func(i int) bool { return rights[i].first >= left.last })
}

// next gives the first right side after left, if it is at most limit words away.
func next(left found, rights []found, before []int, limit int) (found, bool) {
	if i := following(left, rights); i < len(rights) && before[rights[i].first]-before[left.last] <= limit {
		return rights[i], true
	}
	return found{}, false
}

// nearest gives the closest of the right sides, which are in text order, at most limit words away; the one that follows wins a tie.
func nearest(left found, rights []found, before []int, limit int) (best found, ok bool) {
	best, ok = next(left, rights, before, limit)
	gap := limit
	if ok {
		gap = before[best.first] - before[left.last]
	}
	// Sides are in the order of their first token: past the best one behind, only a longer one could end nearer.
	for i := following(left, rights) - 1; i >= 0 && before[left.first]-before[rights[i].first] <= gap+maxSide; i-- {
		d := before[left.first] - before[rights[i].last]
		if rights[i].last <= left.first && (d < gap || d == gap && !ok) {
			best, gap, ok = rights[i], d, true
		}
		if ok && gap == 0 {
			break
		}
	}
	return best, ok
}

// overlapped tells whether a right side shares a word with left, as "delivery van" does with "delivery".
func overlapped(left found, rights []found) bool {
	for i := following(left, rights) - 1; i >= 0 && left.first-rights[i].first <= maxSide; i-- {
		if rights[i].last > left.first {
			return true
		}
	}
	return false
}

// maxSide is the longest side in words that is looked for.
const maxSide = 10

// inClause gives the nearest right side in the clause of left.
func inClause(left found, rights []found, tokens []analyzer.Token) (found, bool) {
	clause := tokens[left.first].Clause
	at := following(left, rights)
	if at < len(rights) && tokens[rights[at].first].Clause == clause {
		return rights[at], true
	}
	for i := at - 1; i >= 0 && tokens[rights[i].first].Clause == clause; i-- {
		if rights[i].last <= left.first {
			return rights[i], true
		}
	}
	return found{}, false
}

// joined is the match of two sides; what stands between them stays free.
func joined(left, right found) Match {
	first, second := left, right
	if right.first < left.first {
		first, second = right, left
	}
	return Match{
		Rule:  int(left.rule),
		Range: analyzer.Range{First: first.first, Last: second.last},
		Gap:   analyzer.Range{First: first.last, Last: second.first},
		Words: left.words + right.words,
		Exact: left.exact + right.exact,
		Flips: flips(left) != flips(right),
	}
}
