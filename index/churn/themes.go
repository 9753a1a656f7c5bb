package churn

import (
	"slices"

	"github.com/verbatim-cx/verbatim/corpus/roles"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Themes is what lost and kept customers wrote about in their last answer, side by side.
type Themes struct {
	Lost  int     `json:"lost"` // customers with an answer that could mention an issue
	Kept  int     `json:"kept"`
	List  []Theme `json:"list"`  // in list order of the ids
	Kinds []Theme `json:"kinds"` // price only, experience only, both, neither
}

// Theme is the share of lost and of kept customers that mention something.
type Theme struct {
	ID         string             `json:"id"`
	Name       string             `json:"name"`
	Price      bool               `json:"price"` // it is about what things cost, not about experience
	Lost       metrics.Share      `json:"lost"`
	Kept       metrics.Share      `json:"kept"`
	Difference metrics.Difference `json:"difference"` // of the shares, lost less kept
	Q          *float64           `json:"q"`          // over the themes
}

// The kinds of answers.
const (
	PriceOnly      = "price only"
	ExperienceOnly = "experience only"
	PriceAndMore   = "price and experience"
	Neither        = "neither"
)

// themes compares the last answers of the lost and the kept; nil without a survey.
func themes(c *Cohort, opts Options) *Themes {
	of := c.speaking(opts.Mentions)
	if len(of) == 0 {
		return nil
	}
	t := &Themes{List: []Theme{}}
	for _, i := range of {
		if c.State[i] == Lost {
			t.Lost++
		}
	}
	t.Kept = len(of) - t.Lost
	for _, s := range c.sides(opts, AnySide) {
		one := compareTheme(c, of, s.is)
		one.ID, one.Name, one.Price = s.issue.ID, s.issue.Name, c.aboutPrice(&s.issue)
		t.List = append(t.List, one)
	}
	correctThemes(t.List)
	for _, kind := range []string{PriceOnly, ExperienceOnly, PriceAndMore, Neither} {
		one := compareTheme(c, of, func(i int) bool { return c.kind(i, opts.Mentions) == kind })
		one.ID, one.Name, one.Price = kind, kind, kind == PriceOnly || kind == PriceAndMore
		t.Kinds = append(t.Kinds, one)
	}
	correctThemes(t.Kinds)
	return t
}

// aboutPrice tells the issues about what things cost, by their id.
func (c *Cohort) aboutPrice(issue *facts.Issue) bool {
	return slices.Contains(c.names.price, roles.Normal(issue.ID))
}

// kind says whether a last answer is about price, about experience, both or neither.
func (c *Cohort) kind(i int, m facts.Mentions) string {
	price, experience := false, false
	for k := range c.Table.Issues {
		issue := &c.Table.Issues[k]
		if c.mentions(i, issue, m) {
			if c.aboutPrice(issue) {
				price = true
			} else {
				experience = true
			}
		}
	}
	switch {
	case price && experience:
		return PriceAndMore
	case price:
		return PriceOnly
	case experience:
		return ExperienceOnly
	default:
		return Neither
	}
}

func compareTheme(c *Cohort, of []int, is func(i int) bool) Theme {
	var count, all [2]int
	for _, i := range of {
		state := c.State[i]
		all[state]++
		if is(i) {
			count[state]++
		}
	}
	return Theme{
		Lost: metrics.NewShare(count[Lost], all[Lost]), Kept: metrics.NewShare(count[Kept], all[Kept]),
		Difference: metrics.DifferenceOfShares(count[Lost], all[Lost], count[Kept], all[Kept]),
	}
}

func correctThemes(list []Theme) {
	var p []float64
	var at []int
	for k := range list {
		if list[k].Difference.P != nil {
			p, at = append(p, *list[k].Difference.P), append(at, k)
		}
	}
	for k, q := range metrics.BenjaminiHochberg(p) {
		list[at[k]].Q = metrics.Finite(q)
	}
}
