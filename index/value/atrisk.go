package value

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Amount is an amount with its 95 % interval.
type Amount struct {
	Value float64  `json:"value"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
}

// AtRisk is the revenue behind the customers who mention an issue, or behind all.
type AtRisk struct {
	ID           string  `json:"id"` // of the issue; empty for all customers
	Name         string  `json:"name"`
	Customers    int     `json:"customers"` // still there, who mention it
	Revenue      float64 `json:"revenue"`   // their value per year
	AtRisk       Amount  `json:"at_risk"`
	Attributable *Amount `json:"attributable"` // null for all customers
}

// Opportunity is an issue within a segment.
type Opportunity struct {
	Segment   string        `json:"segment"` // column
	Group     string        `json:"group"`
	Issue     string        `json:"issue"`
	Name      string        `json:"name"`
	Customers int           `json:"customers"` // still there, in the group, who mention it
	Stake     Amount        `json:"at_stake"`  // attributable revenue at risk
	AtRisk    Amount        `json:"at_risk"`
	With      metrics.Share `json:"lost_with"` // of those in the group who mention it
	Without   metrics.Share `json:"lost_without"`
	P         float64       `json:"p"`
	Q         float64       `json:"q"`
}

// cell is a set of customers who are still there, of which the amounts are summed.
type cell struct {
	issue      string // empty for all
	of         []int
	risk, part float64     // Σ value × P, and what is attributable to the issue
	draws      [][]float64 // of both
}

// atRisk sums the values behind all, each issue, and each issue in each segment.
func (s *analysis) atRisk(r *Report) error {
	switch {
	case s.m == nil:
		r.AtRiskNote = "there is no risk model: it needs a column that says who left, and enough customers who did"
		return nil
	case s.value == nil:
		r.AtRiskNote = "what a customer is worth is not known: give customer_value_per_year, or value_column"
		return nil
	}
	cells := []*cell{{of: s.here(func(int) bool { return true })}}
	issues := s.c.Issues()
	for k := range issues {
		cells = append(cells, &cell{issue: issues[k].ID, of: s.here(func(i int) bool { return s.c.Mentioned(i, &issues[k], s.opts.Mentions) })})
	}
	found, inside, err := s.opportunities(issues)
	if err != nil {
		return err
	}
	cells = append(cells, inside...)
	s.sum(s.m, nil, cells)
	s.bootstrap(cells)
	s.report(r, issues, cells[:1+len(issues)])
	for k := range found {
		found[k].AtRisk, found[k].Stake = inside[k].amounts()
	}
	slices.SortStableFunc(found, func(a, b Opportunity) int { return cmp.Compare(b.Stake.Value, a.Stake.Value) })
	r.Opportunities = append(r.Opportunities, found...)
	return nil
}

// here gives the customers who have not left and for whom is holds.
func (s *analysis) here(is func(i int) bool) []int {
	var out []int
	for i, state := range s.c.State {
		if state != churn.Lost && is(i) {
			out = append(out, i)
		}
	}
	return out
}

func (s *analysis) report(r *Report, issues []facts.Issue, cells []*cell) {
	for k, one := range cells {
		if k > 0 && len(one.of) < minMentions {
			continue
		}
		entry := AtRisk{Name: "all customers", Customers: len(one.of)}
		for _, i := range one.of {
			entry.Revenue += s.value[i]
		}
		risk, part := one.amounts()
		entry.AtRisk = risk
		if k > 0 {
			entry.ID, entry.Name, entry.Attributable = issues[k-1].ID, issues[k-1].Name, &part
		}
		r.AtRisk = append(r.AtRisk, entry)
	}
	slices.SortStableFunc(r.AtRisk[1:], func(a, b AtRisk) int { return cmp.Compare(b.Attributable.Value, a.Attributable.Value) })
}

// sum puts the amounts under a model into the cells; customers count as often as weight says.
func (s *analysis) sum(m *churn.Model, weight []float64, cells []*cell) {
	for _, one := range cells {
		one.risk, one.part = 0, 0
		for _, i := range one.of {
			w := s.value[i]
			if weight != nil {
				w *= weight[i]
			}
			if w == 0 {
				continue
			}
			with, without := m.Counterfactual(i, one.issue)
			one.risk += w * with
			one.part += w * (with - without)
		}
	}
}

// stream keeps the draws of this package apart from those of others with the same seed.
const stream = 0x76616c7565

// bootstrap draws customers with replacement, in order of their ids, and fits the model anew for each draw.
func (s *analysis) bootstrap(cells []*cell) {
	type pair struct{ risk, part float64 }
	point := make([]pair, len(cells))
	for k, one := range cells {
		point[k] = pair{one.risk, one.part}
		one.draws = make([][]float64, 2)
	}
	rng := rand.New(rand.NewPCG(s.opts.Seed, stream))
	n := len(s.c.IDs)
	weight := make([]float64, n)
	for range s.opts.Draws {
		clear(weight)
		for range n {
			weight[rng.IntN(n)]++
		}
		m, ok := s.m.Refit(weight)
		if !ok {
			continue
		}
		s.sum(m, weight, cells)
		for _, one := range cells {
			one.draws[0], one.draws[1] = append(one.draws[0], one.risk), append(one.draws[1], one.part)
		}
	}
	for k, one := range cells {
		one.risk, one.part = point[k].risk, point[k].part
		slices.Sort(one.draws[0])
		slices.Sort(one.draws[1])
	}
}

// amounts gives the point values with the percentiles of the draws.
func (c *cell) amounts() (risk, part Amount) {
	out := [2]Amount{{Value: c.risk}, {Value: c.part}}
	for k := range out {
		if draws := c.draws[k]; len(draws) > 1 {
			out[k].Low, out[k].High = metrics.Finite(metrics.Quantile(draws, 0.025)), metrics.Finite(metrics.Quantile(draws, 0.975))
		}
	}
	return out[0], out[1]
}

// segments are the columns that are asked for, else all that make few groups.
func (s *analysis) segments() []string {
	if len(s.opts.By) > 0 {
		return s.opts.By
	}
	leave := []string{"lang"}
	for _, leak := range s.opts.Leaks {
		leave = append(leave, leak.Column)
	}
	return s.c.Segments(maxSegmentGroups, leave)
}

// opportunities lays out segment × issue, in canonical order, with the test of each cell.
func (s *analysis) opportunities(issues []facts.Issue) (found []Opportunity, cells []*cell, err error) {
	var p []float64
	for _, column := range s.segments() {
		group, groups, err := s.c.Grouping(column)
		if err != nil {
			return nil, nil, err
		}
		for _, g := range groups {
			for k := range issues {
				one := &cell{issue: issues[k].ID, of: s.here(func(i int) bool { return group(i) == g && s.c.Mentioned(i, &issues[k], s.opts.Mentions) })}
				if len(one.of) < minMentions {
					continue
				}
				o := Opportunity{Segment: column, Group: g, Issue: issues[k].ID, Name: issues[k].Name, Customers: len(one.of)}
				s.test(&o, &issues[k], func(i int) bool { return group(i) == g })
				found, cells, p = append(found, o), append(cells, one), append(p, o.P)
			}
		}
	}
	for k, q := range metrics.BenjaminiHochberg(p) {
		found[k].Q = q
	}
	return found, cells, nil
}

// test compares leaving with and without the issue among those of the group whose answer could mention it.
func (s *analysis) test(o *Opportunity, issue *facts.Issue, in func(i int) bool) {
	var lost, all [2]int
	for i, state := range s.c.State {
		if state == churn.Unknown || !in(i) || !s.c.Speaks(i, s.opts.Mentions) {
			continue
		}
		k := 0
		if s.c.Mentioned(i, issue, s.opts.Mentions) {
			k = 1
		}
		all[k]++
		if state == churn.Lost {
			lost[k]++
		}
	}
	o.With, o.Without = metrics.NewShare(lost[1], all[1]), metrics.NewShare(lost[0], all[0])
	o.P = fisher(lost[1], all[1]-lost[1], lost[0], all[0]-lost[0])
}

// fisher gives the two-sided p of Fisher's exact test of a two-by-two table: the chance of all tables with its margins that are no likelier.
func fisher(a, b, c, d int) float64 {
	row, column, n := a+b, a+c, a+b+c+d
	own := hyper(a, row, column, n)
	sum := 0.0
	for k := max(0, row+column-n); k <= min(row, column); k++ {
		if p := hyper(k, row, column, n); p <= own*(1+1e-7) {
			sum += p
		}
	}
	return min(1, sum)
}

// hyper is the hypergeometric probability of k.
func hyper(k, row, column, n int) float64 {
	choose := func(n, k int) float64 {
		a, _ := math.Lgamma(float64(n + 1))
		b, _ := math.Lgamma(float64(k + 1))
		c, _ := math.Lgamma(float64(n - k + 1))
		return a - b - c
	}
	return math.Exp(choose(column, k) + choose(n-column, row-k) - choose(n, row))
}
