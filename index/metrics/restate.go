package metrics

import (
	"maps"
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// byChance is how often a column may look like the score by chance before it is taken to restate it.
const byChance = 1e-6

// RestatesScore tells a category column that says the score in other words, as nps_group does: the groups of such a column differ by definition, which is no finding. It is one where,
// over the responses with a score and a value, each value belongs to one group of the score, or each score to one value (so that the values are ranges of scores), and where that is no
// chance: were values and scores dealt independently it would happen less than once in a million times, Π Σ share^n over the values (or scores), n the responses of each. Values that
// few responses have tell little, and many of them no more. False for periods and columns that are not there.
func RestatesScore(t *facts.Table, column string) bool {
	values, ok := t.Category(column)
	if !ok || t.Scale.Metric == corpus.NoMetric {
		return false
	}
	byValue, byScore := pairing[int32, corpus.Group]{}, pairing[int, int32]{}
	for row, code := range values.Codes {
		if score := t.Score[row]; code >= 0 && !math.IsNaN(score) {
			byValue.add(code, t.Scale.Group(int(score)))
			byScore.add(int(score), code)
		}
	}
	return byValue.settled() || byScore.settled()
}

// pairing counts which outcome goes with which key.
type pairing[K, O comparable] struct {
	of     map[K]O
	n      map[K]int
	all    map[O]int
	total  int
	spoilt bool // a key has two outcomes
}

func (p *pairing[K, O]) add(key K, outcome O) {
	if p.of == nil {
		p.of, p.n, p.all = map[K]O{}, map[K]int{}, map[O]int{}
	}
	if first, ok := p.of[key]; ok && first != outcome {
		p.spoilt = true
	}
	p.of[key] = outcome
	p.n[key]++
	p.all[outcome]++
	p.total++
}

// settled tells whether each key has one outcome, and that not by chance.
func (p *pairing[K, O]) settled() bool {
	if p.spoilt {
		return false
	}
	chance := 1.0
	for _, n := range slices.Sorted(maps.Values(p.n)) { // sorted, for the same last digits in each run
		same := 0.0
		for _, m := range slices.Sorted(maps.Values(p.all)) {
			same += math.Pow(float64(m)/float64(p.total), float64(n))
		}
		chance *= same
	}
	return chance < byChance
}
