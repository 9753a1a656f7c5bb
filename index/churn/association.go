package churn

import (
	"fmt"
	"math"

	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// The sides of an issue.
const (
	AnySide      = "any"
	NegativeSide = "negative"
)

// Association is how mentioning an issue goes with leaving, all other issues and the controls held equal.
type Association struct {
	ID        string        `json:"id"`
	Name      string        `json:"name"`
	Side      string        `json:"side"`     // any mention, or negative mentions only
	Mentions  int           `json:"mentions"` // customers, of those with a known outcome and an answer that could mention it
	With      metrics.Share `json:"lost_with"`
	Without   metrics.Share `json:"lost_without"`
	Odds      *float64      `json:"odds_ratio"`
	Low       *float64      `json:"low"`
	High      *float64      `json:"high"`
	P         *float64      `json:"p"`
	Q         *float64      `json:"q"` // over all issues and both sides
	Method    string        `json:"method,omitempty"`
	NotEnough string        `json:"not_enough,omitempty"`
}

// side is an issue as one of the ways to mention it.
type side struct {
	issue facts.Issue
	name  string
	is    func(i int) bool
}

func (c *Cohort) sides(opts Options, name string) []side {
	var out []side
	for _, issue := range c.issues() {
		out = append(out, side{issue, name, func(i int) bool {
			if name == NegativeSide {
				return c.polarity(i, &issue, opts.Mentions) == "negative"
			}
			return c.mentions(i, &issue, opts.Mentions)
		}})
	}
	return out
}

// associate fits the outcome on all issues and the controls at once, for all mentions and for the negative ones.
func associate(c *Cohort, opts Options) []Association {
	out := []Association{}
	of := c.speaking(opts.Mentions)
	if len(of) == 0 {
		return out
	}
	adjust, _ := controls(c, of, opts)
	for _, name := range []string{AnySide, NegativeSide} {
		sides := c.sides(opts, name)
		list := make([]Association, len(sides))
		for k, s := range sides {
			list[k] = c.mentionRates(of, s, opts)
		}
		c.adjustedOdds(of, sides, adjust, list)
		out = append(out, list...)
	}
	correctAssociations(out)
	return out
}

// speaking gives the customers with a known outcome whose last answer could mention an issue.
func (c *Cohort) speaking(m facts.Mentions) []int {
	var out []int
	for _, i := range c.known() {
		if c.spoke(i, m) {
			out = append(out, i)
		}
	}
	return out
}

// mentionRates counts who left with and without the mention.
func (c *Cohort) mentionRates(of []int, s side, opts Options) Association {
	a := Association{ID: s.issue.ID, Name: s.issue.Name, Side: s.name}
	lost, all := [2]int{}, [2]int{}
	for _, i := range of {
		k := 0
		if s.is(i) {
			k = 1
		}
		all[k]++
		if c.State[i] == Lost {
			lost[k]++
		}
	}
	a.Mentions = all[1]
	a.With, a.Without = metrics.NewShare(lost[1], all[1]), metrics.NewShare(lost[0], all[0])
	switch {
	case all[1] == 0:
		a.NotEnough = "nobody mentions it"
	case min(all[0], all[1]) < opts.MinMentions:
		a.NotEnough = fmt.Sprintf("fewer than %d customers mention it, or do not", opts.MinMentions)
	}
	return a
}

// adjustedOdds fills in the odds ratios of the issues that have enough mentions.
func (c *Cohort) adjustedOdds(of []int, sides []side, adjust []indicator, list []Association) {
	columns := adjust
	var wanted []int
	at := map[int]int{}
	for k := range list {
		if list[k].NotEnough == "" {
			columns = append(columns[:len(columns):len(columns)], indicator{sides[k].issue.ID, sides[k].is})
			wanted = append(wanted, len(columns))
			at[len(columns)] = k
		}
	}
	if len(wanted) == 0 {
		return
	}
	trials := make([]trial, len(of))
	for k, i := range of {
		trials[k] = trial{columnsOf(columns, i), c.State[i] == Lost}
	}
	found, refused := firth(trials, len(columns), wanted)
	for column, k := range at {
		list[k].NotEnough = refused[column]
		if coefficient, ok := found[column]; ok {
			list[k].set(coefficient)
		}
	}
}

func (a *Association) set(c drivers.Coefficient) {
	a.Odds, a.Low, a.High = metrics.Finite(math.Exp(c.Beta)), metrics.Finite(math.Exp(c.Low)), metrics.Finite(math.Exp(c.High))
	a.P, a.Method = metrics.Finite(c.P), c.Method
}

// columnsOf lists the columns, from 1 on, that are 1 for a customer.
func columnsOf(columns []indicator, i int) []int {
	var out []int
	for k := range columns {
		if columns[k].is(i) {
			out = append(out, k+1)
		}
	}
	return out
}

func correctAssociations(list []Association) {
	var p []float64
	var at []int
	for k := range list {
		if list[k].P != nil {
			p, at = append(p, *list[k].P), append(at, k)
		}
	}
	for k, q := range metrics.BenjaminiHochberg(p) {
		list[at[k]].Q = metrics.Finite(q)
	}
}
