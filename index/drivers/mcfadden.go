package drivers

import (
	"math"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// measureMcFadden attributes McFadden's R² of the plain logistic regression of the lowest group, 1 − l(model)/l(intercept only), to the issues by Shapley values over all subsets of the
// players of the linear model. Where an issue separates the groups the likelihood has no largest value but a limit, which the iteration comes up to.
func measureMcFadden(drivers []Driver, cells []cell) *Importance {
	out := &Importance{Model: "logistic model of the lowest group, McFadden's R²", Method: shapleyMethod, Interval: "none"}
	for _, c := range cells {
		out.N += c.n
	}
	p := newPlayers(cells)
	out.Players = len(p.issues)
	switch reason := sameOutcome(cells); {
	case reason != "":
		out.NotEnough = reason
	case len(p.issues) == 0:
		out.NotEnough = "no scored response mentions an issue"
	case len(p.issues) > maxPlayers:
		out.NotEnough = "exact Shapley values of a logistic model are computed for at most 12 issues"
	}
	if out.NotEnough != "" {
		return out
	}
	f := &logitFits{players: p, likelihoods: make([]float64, 1<<len(p.issues))}
	f.walk(f.patterns(cells), 0, 0)
	fits := make([]float64, len(f.likelihoods))
	for subset, l := range f.likelihoods {
		fits[subset] = 1 - l/f.likelihoods[0]
	}
	parts := shapley(fits, len(p.issues))
	fit := fits[len(fits)-1]
	out.Fit = metrics.Finite(fit)
	for player, rank := range ranks(parts) {
		part := &Part{Value: metrics.Finite(parts[player]), Rank: rank}
		if fit > 0 {
			part.Share = metrics.Finite(parts[player] / fit)
		}
		drivers[p.issues[player]].McFadden = part
	}
	return out
}

// logitFits fits the logistic model on every subset of the players.
type logitFits struct {
	players     *players
	likelihoods []float64 // logarithms, by subset
}

// patterns joins the cells that differ only in the score.
func (f *logitFits) patterns(cells []cell) []pattern {
	var out []pattern
	at := map[[3]uint64]int{}
	for _, c := range cells {
		key := sidesOf(c.cellKey)
		i, ok := at[key]
		if !ok {
			i = len(out)
			at[key] = i
			out = append(out, pattern{columns: []int{0}})
			for _, column := range f.players.of(c.cellKey) {
				out[i].columns = append(out[i].columns, int(column))
			}
		}
		out[i].n += float64(c.n)
		if c.group == lowest {
			out[i].events += float64(c.n)
		}
	}
	return out
}

// walk decides on a player; leaving one out joins the patterns that only it told apart, so that most models are fitted on few.
func (f *logitFits) walk(patterns []pattern, player, subset int) {
	if player == len(f.players.issues) {
		f.likelihoods[subset] = logitLikelihood(patterns, f.players.columns()+1)
		return
	}
	f.walk(without(patterns, f.players.starts[player], f.players.starts[player+1]), player+1, subset)
	f.walk(patterns, player+1, subset|1<<player)
}

// without joins the patterns that are equal but for the columns from one up to another.
func without(patterns []pattern, from, to int) []pattern {
	var out []pattern
	at := map[string]int{}
	var key []byte
	for _, p := range patterns {
		var columns []int
		key = key[:0]
		for _, column := range p.columns {
			if column < from || column >= to {
				columns = append(columns, column)
				key = append(key, byte(column)) // at most 36 columns
			}
		}
		i, ok := at[string(key)]
		if !ok {
			i = len(out)
			at[string(key)] = i
			out = append(out, pattern{columns: columns})
		}
		out[i].n += p.n
		out[i].events += p.events
	}
	return out
}

// logitLikelihood gives the largest log likelihood of a logistic regression, by Newton's steps with halving. A touch of ridge keeps the steps finite where columns depend on each
// other or the likelihood has only a limit; it does not change the likelihood that is climbed.
func logitLikelihood(patterns []pattern, size int) float64 {
	patterns, size = dense(patterns, size)
	m := newModel(patterns, size)
	beta := make([]float64, size)
	best := m.plain(beta)
	for range 100 {
		score := make([]float64, size)
		m.info.Zero()
		for i := range m.patterns {
			p := &m.patterns[i]
			addOuter(m.info, p, p.weight)
			for _, a := range p.columns {
				score[a] += p.events - p.n*p.chance
			}
		}
		for i := range size {
			m.info.SetSym(i, i, m.info.At(i, i)*(1+1e-10)+1e-10)
		}
		step, ok := solve(m.info, score, free)
		if !ok {
			return best
		}
		next, gained := m.climb(beta, clip(step), best)
		if gained <= 1e-12*math.Abs(best) {
			return best + max(0, gained)
		}
		beta, best = next, best+gained
	}
	return best
}

// dense numbers the columns that occur one after the other.
func dense(patterns []pattern, size int) ([]pattern, int) {
	place := make([]int, size)
	for _, p := range patterns {
		for _, column := range p.columns {
			place[column] = 1
		}
	}
	count := 0
	for column, seen := range place {
		if seen == 1 {
			place[column] = count
			count++
		}
	}
	out := make([]pattern, len(patterns))
	for i, p := range patterns {
		out[i] = pattern{n: p.n, events: p.events, columns: make([]int, len(p.columns))}
		for k, column := range p.columns {
			out[i].columns[k] = place[column]
		}
	}
	return out, count
}

// climb takes the step, or as much of it as raises the likelihood, and gives the gain.
func (m *model) climb(beta, step []float64, from float64) (next []float64, gained float64) {
	next = make([]float64, len(beta))
	for part := 1.0; part > 1e-9; part /= 2 {
		for i, d := range step {
			next[i] = beta[i] + part*d
		}
		if l := m.plain(next); l >= from {
			return next, l - from
		}
	}
	m.plain(beta)
	return beta, 0
}

// plain gives the log likelihood without penalty, and leaves chances and weights behind.
func (m *model) plain(beta []float64) (logLik float64) {
	for i := range m.patterns {
		p := &m.patterns[i]
		eta := 0.0
		for _, column := range p.columns {
			eta += beta[column]
		}
		p.chance = 1 / (1 + math.Exp(-eta))
		small := math.Exp(-math.Abs(eta))
		p.weight = p.n * small / ((1 + small) * (1 + small))
		logLik += p.events*eta - p.n*(max(eta, 0)+math.Log1p(small))
	}
	return logLik
}
