package churn

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/corpus/roles"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// RateTable is the churn of the groups that a column makes.
type RateTable struct {
	Column string      `json:"column"`
	Groups []GroupRate `json:"groups"`
	Pairs  []PairRate  `json:"pairs"` // every two groups, with q over the pairs of the table
}

// GroupRate is the share of lost customers in a group.
type GroupRate struct {
	Group string `json:"group"`
	metrics.Share
}

// PairRate is the difference of the shares of two groups, the first less the second.
type PairRate struct {
	First  string `json:"first"`
	Second string `json:"second"`
	metrics.Difference
	Q *float64 `json:"q"`
}

// maxPaired is the number of groups up to which each is compared with each; beyond, each with all others together.
const maxPaired = 6

// rates compares the churn of the groups of the chosen columns, and of every column that holds an NPS.
func rates(c *Cohort, opts Options) ([]RateTable, error) {
	out := []RateTable{}
	for _, name := range opts.By {
		if _, err := columnNamed(c.Columns, name); err != nil && name != scoreColumn {
			return nil, err
		}
	}
	for i := range c.Columns {
		column := &c.Columns[i]
		chosen := slices.ContainsFunc(opts.By, func(name string) bool {
			found, _ := columnNamed(c.Columns, name)
			return found == column
		})
		if c.isOutcome(column.Name) || !chosen && !isNPS(column) {
			continue
		}
		out = append(out, rateTable(c, column.Name, grouping(column, c.known())))
	}
	if c.Table != nil && c.Table.Scale.Metric != corpus.NoMetric {
		out = append(out, rateTable(c, scoreColumn, c.scoreGroups()))
	}
	return out, nil
}

// isNPS tells a column of whole numbers from 0 to 10 that is called so.
func isNPS(column *facts.CustomerColumn) bool {
	if column.Numbers == nil || column.Dates || !speaksOf([]string{"nps", "net promoter", "recommend"}, roles.Normal(column.Name)) {
		return false
	}
	seen := false
	for _, v := range column.Numbers {
		if math.IsNaN(v) {
			continue
		}
		if seen = true; v < 0 || v > 10 || v != math.Trunc(v) {
			return false
		}
	}
	return seen
}

// grouping gives the group of each customer: NPS groups, values, or quarters of the numbers.
func grouping(column *facts.CustomerColumn, known []int) func(i int) string {
	switch {
	case isNPS(column):
		scale := corpus.Scale{Metric: corpus.NPS, Min: 0, Max: 10}
		return func(i int) string {
			if v := column.Numbers[i]; !math.IsNaN(v) {
				return string(scale.Group(int(v)))
			}
			return missingLevel
		}
	case column.Category != nil:
		names := levelNames(column.Category, known)
		return func(i int) string { return names[column.Category.Codes[i]+1] }
	case column.Numbers != nil:
		return quarters(column.Numbers, known)
	default:
		return func(i int) string { return map[bool]string{true: "(given)", false: missingLevel}[column.Filled[i]] }
	}
}

func quarters(values []float64, known []int) func(i int) string {
	var have []float64
	for _, i := range known {
		if !math.IsNaN(values[i]) {
			have = append(have, values[i])
		}
	}
	slices.Sort(have)
	return func(i int) string {
		if math.IsNaN(values[i]) || len(have) == 0 {
			return missingLevel
		}
		for q := 1; q < 4; q++ {
			if cut := have[len(have)*q/4]; values[i] < cut {
				return fmt.Sprintf("quarter %d, below %s", q, strconv.FormatFloat(cut, 'g', 6, 64))
			}
		}
		return "quarter 4"
	}
}

// scoreGroups groups customers by the score of their last answer.
func (c *Cohort) scoreGroups() func(i int) string {
	return func(i int) string {
		if c.Last[i] < 0 || math.IsNaN(c.Table.Score[c.Last[i]]) {
			return missingLevel
		}
		return string(c.Table.Scale.Group(int(c.Table.Score[c.Last[i]])))
	}
}

func rateTable(c *Cohort, name string, group func(i int) string) RateTable {
	t := RateTable{Column: name, Groups: []GroupRate{}, Pairs: []PairRate{}}
	n, lost := map[string]int{}, map[string]int{}
	for _, i := range c.known() {
		g := group(i)
		n[g]++
		if c.State[i] == Lost {
			lost[g]++
		}
	}
	for g := range n {
		t.Groups = append(t.Groups, GroupRate{g, metrics.NewShare(lost[g], n[g])})
	}
	slices.SortFunc(t.Groups, func(a, b GroupRate) int { return cmp.Compare(a.Group, b.Group) })
	t.compare()
	t.correct()
	return t
}

func (t *RateTable) compare() {
	all, allLost := 0, 0
	for _, g := range t.Groups {
		all, allLost = all+g.N, allLost+g.Count
	}
	for i, a := range t.Groups {
		if len(t.Groups) > maxPaired {
			t.Pairs = append(t.Pairs, PairRate{First: a.Group, Second: "all others", Difference: metrics.DifferenceOfShares(a.Count, a.N, allLost-a.Count, all-a.N)})
			continue
		}
		for _, b := range t.Groups[i+1:] {
			t.Pairs = append(t.Pairs, PairRate{First: a.Group, Second: b.Group, Difference: metrics.DifferenceOfShares(a.Count, a.N, b.Count, b.N)})
		}
	}
}

// correct puts q over the pairs of the table: each column is a question of its own, and what one column shows must not make another look surer.
func (t *RateTable) correct() {
	var p []float64
	var at []*PairRate
	for k := range t.Pairs {
		if pair := &t.Pairs[k]; pair.P != nil {
			p, at = append(p, *pair.P), append(at, pair)
		}
	}
	for k, q := range metrics.BenjaminiHochberg(p) {
		at[k].Q = metrics.Finite(q)
	}
}
