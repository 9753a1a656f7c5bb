package drivers

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Limits of relative importance.
const (
	maxPlayers   = 12   // of exact Shapley values
	maxWeighings = 200  // bootstrap draws of Johnson's weights, each of which needs an eigendecomposition
	exactCells   = 4096 // up to so many cells the bootstrap draws responses; beyond, random groups of responses
	drawGroups   = 1024
	groupNumbers = 8 << 20 // of all groups' products together: 64 MB
)

// The values of Importance.Method.
const (
	shapleyMethod = "Shapley (LMG), exact"
	johnsonMethod = "Johnson's relative weights"
)

// attribution shares out the fit of a linear model among players. Not safe for concurrent use.
type attribution struct {
	players *players
	subsets *subsets // nil where there are too many players
}

func newAttribution(p *players) *attribution {
	a := &attribution{players: p}
	if len(p.issues) <= maxPlayers {
		a.subsets = newSubsets(p)
	}
	return a
}

func (a *attribution) method() string {
	if a.subsets == nil {
		return johnsonMethod
	}
	return shapleyMethod
}

// share gives each player's part and the fit. It is not ok where the outcome does not vary.
func (a *attribution) share(p *products) (parts []float64, fit float64, ok bool) {
	if a.subsets == nil {
		weights, ok := relativeWeights(p)
		if !ok {
			return nil, 0, false
		}
		for _, w := range weights {
			fit += w
		}
		return a.players.sum(weights), fit, true
	}
	if !a.subsets.fit(p) {
		return nil, 0, false
	}
	fits := a.subsets.fits
	return shapley(fits, len(a.players.issues)), fits[len(fits)-1], true
}

// measureImportance attributes the fit of the linear model of the score to the issues, and writes each one's part into its driver. The drivers are in canonical order.
func measureImportance(drivers []Driver, cells []cell, opts Options) *Importance {
	out := &Importance{Model: "linear model of the score"}
	for _, c := range cells {
		out.N += c.n
	}
	p := newPlayers(cells)
	out.Players = len(p.issues)
	if len(p.issues) == 0 {
		out.NotEnough = "no scored response mentions an issue"
		return out
	}
	a := newAttribution(p)
	out.Method = a.method()
	units := newUnits(cells, p, opts.Seed)
	parts, fit, ok := a.share(units.all())
	if !ok {
		out.NotEnough = "all scores are equal, so there is nothing to explain"
		return out
	}
	out.Fit = metrics.Finite(fit)
	draws := opts.Draws
	if a.subsets == nil {
		draws = min(draws, maxWeighings)
	}
	out.Interval = fmt.Sprintf("percentiles 2.5 and 97.5 of %d bootstrap draws of %s", draws, units.name)
	s := a.resample(units, draws, opts.Seed)
	out.Low, out.High = percentiles(s.values[len(parts)])
	for player, rank := range ranks(parts) {
		d := &drivers[p.issues[player]]
		d.Importance = &Part{Value: metrics.Finite(parts[player]), Rank: rank}
		if fit > 0 {
			d.Importance.Share = metrics.Finite(parts[player] / fit)
		}
		d.Importance.Low, d.Importance.High = percentiles(s.values[player])
		s.stability(d.Importance, player)
	}
	return out
}

// resamples holds what bootstrap draws gave: the parts of the players, and the fit behind them; and the players' ranks.
type resamples struct {
	values [][]float64
	ranks  [][]float64
}

// resample draws with replacement and attributes anew. Draws in which the score does not vary say nothing and are left out.
func (a *attribution) resample(u *units, draws int, seed uint64) *resamples {
	count := len(a.players.issues)
	out := &resamples{values: make([][]float64, count+1), ranks: make([][]float64, count)}
	rng := rand.New(rand.NewPCG(seed, 0x696d706f7274)) // the second word only keeps this stream apart from others of the same seed
	drawn := make([]int, len(u.sizes))
	p := newProducts(a.players.columns())
	for range draws {
		multinomial(rng, u.sizes, drawn)
		u.draw(p, drawn)
		parts, fit, ok := a.share(p)
		if !ok {
			continue
		}
		for i, v := range append(parts, fit) {
			out.values[i] = append(out.values[i], v)
		}
		for i, rank := range ranks(parts) {
			out.ranks[i] = append(out.ranks[i], float64(rank))
		}
	}
	for _, values := range out.ranks {
		slices.Sort(values)
	}
	return out
}

// stability tells how firm a player's rank is.
func (s *resamples) stability(p *Part, player int) {
	sorted := s.ranks[player]
	if len(sorted) == 0 {
		return
	}
	from, _ := slices.BinarySearch(sorted, float64(p.Rank))
	to, _ := slices.BinarySearch(sorted, float64(p.Rank)+0.5)
	p.RankStability = metrics.Finite(float64(to-from) / float64(len(sorted)))
	p.RankLow, p.RankHigh = int(metrics.Quantile(sorted, 0.025)), int(metrics.Quantile(sorted, 0.975)+0.999)
}

// ranks gives the rank of each value, 1 for the largest; equal values rank by their place.
func ranks(values []float64) []int {
	order := make([]int, len(values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(values[b], values[a]) })
	out := make([]int, len(values))
	for rank, i := range order {
		out[i] = rank + 1
	}
	return out
}
