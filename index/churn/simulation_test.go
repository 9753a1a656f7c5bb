package churn

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// issueEffect is the true part of an issue in the log odds of leaving.
func issueEffect(k int) float64 { return []float64{0.9, -0.6}[k] }

// groupEffect is that of a score's group. The score goes with the first issue and so confounds it.
func groupEffect(score int) float64 { return map[int]float64{3: 1.1, 10: -0.7}[score] }

// drawn is a customer of the simulation.
func drawn(rng *rand.Rand, id string) person {
	p := person{ID: id, Plan: "basic", Day: 20_000, LostDay: 20_100, Negative: []bool{true, true}, Issues: []bool{rng.Float64() < 0.35, rng.Float64() < 0.3}}
	weights := []float64{0.2, 0.4, 0.4}
	if p.Issues[0] {
		weights = []float64{0.5, 0.3, 0.2}
	}
	p.Score = 10
	switch u := rng.Float64(); {
	case u < weights[0]:
		p.Score = 3
	case u < weights[0]+weights[1]:
		p.Score = 7
	}
	eta := -1.1 + groupEffect(p.Score)
	for k, named := range p.Issues {
		if named {
			eta += issueEffect(k)
		}
	}
	p.Lost = rng.Float64() < logistic(eta)
	return p
}

// TestAssociationCoverage draws 1,000 sets of customers from a known model: the 95 % intervals of the adjusted odds ratios must hold the truth 93 to 97 % of the time, and those of the crude
// ratio of the confounded issue must not, or nothing would have been adjusted. One share of 1,000 has a Monte-Carlo error of 0.7 points.
func TestAssociationCoverage(t *testing.T) {
	if underRace {
		t.Skip("a simulation takes minutes under the race detector, and runs on one core")
	}
	const draws, size = 1000, 400
	held, crude := [2]int{}, 0
	for draw := range draws {
		rng := rand.New(rand.NewPCG(uint64(draw), 41))
		people := make([]person, size)
		for i := range people {
			people[i] = drawn(rng, fmt.Sprintf("c%03d", i))
		}
		c := cohortIn(t, people, []facts.IssueName{{ID: "i0", Name: "First"}, {ID: "i1", Name: "Second"}}, Options{})
		opts := Options{}.complete()
		of, sides := c.speaking(opts.Mentions), c.sides(opts, AnySide)
		adjust, _ := controls(c, of, opts)
		for k, a := range fitted(c, of, sides, adjust) {
			if truth := math.Exp(issueEffect(k)); *a.Low <= truth && truth <= *a.High {
				held[k]++
			}
		}
		if a := fitted(c, of, sides, nil)[0]; *a.Low <= math.Exp(issueEffect(0)) && math.Exp(issueEffect(0)) <= *a.High {
			crude++
		}
	}
	for k, n := range held {
		share := float64(n) / draws
		t.Logf("odds ratio of i%d: %.1f %%", k, 100*share)
		if share < 0.93 || share > 0.97 {
			t.Errorf("the interval of i%d holds the truth %.1f %% of the time", k, 100*share)
		}
	}
	t.Logf("crude ratio of i0: %.1f %%", 100*float64(crude)/draws)
	if float64(crude)/draws > 0.8 {
		t.Errorf("without the score the interval of i0 holds the truth %d times of %d: the simulation confounds nothing", crude, draws)
	}
}

// fitted gives the associations of the sides, adjusted for some columns.
func fitted(c *Cohort, of []int, sides []side, adjust []indicator) []Association {
	list := make([]Association, len(sides))
	for k, s := range sides {
		list[k] = c.mentionRates(of, s, Options{}.complete())
	}
	c.adjustedOdds(of, sides, adjust, list)
	return list
}
