package drivers

import (
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// coefficient is what a fitted model says about one column.
type coefficient struct {
	beta, low, high float64
	p               float64
	method          string
}

// The names of the intervals.
const (
	profileMethod = "Firth, profile penalised likelihood, 95 %"
	waldMethod    = "Firth, Wald, 95 %"
)

// coefficients fits the model and gives its columns from the first on. It is not ok when the model cannot be fitted.
func (m *model) coefficients(first int) (out []coefficient, ok bool) {
	top, logLik, ok := m.fit(m.start(), free)
	if !ok || m.chol.InverseTo(m.inverse) != nil {
		return nil, false
	}
	errors := make([]float64, m.size)
	for column := range errors {
		errors[column] = math.Sqrt(m.inverse.At(column, column))
	}
	for column := first; column < m.size; column++ {
		pr := &profile{model: m, column: column, top: top, logLik: logLik, deviation: errors[column]}
		out = append(out, pr.coefficient())
	}
	return out, true
}

// start is the intercept-only model.
func (m *model) start() []float64 {
	n, events := 0.0, 0.0
	for _, p := range m.patterns {
		n, events = n+p.n, events+p.events
	}
	beta := make([]float64, m.size)
	beta[0] = math.Log((events + 0.5) / (n - events + 0.5))
	return beta
}

// profile walks along one coefficient with the others at their best.
type profile struct {
	model     *model
	column    int
	top       []float64 // the fitted β
	logLik    float64   // at the top
	deviation float64   // standard error of the coefficient
	last      []float64 // β of the last point, from which the next fit starts
}

// coefficient gives estimate, interval and p; where the profile cannot be followed, those of Wald, and says so.
func (pr *profile) coefficient() coefficient {
	beta := pr.top[pr.column]
	c := coefficient{beta: beta, method: profileMethod}
	pr.last = pr.top
	low, okLow := pr.end(-1)
	pr.last = pr.top
	high, okHigh := pr.end(1)
	pr.last = pr.top
	root, okP := pr.root(0)
	c.low, c.high, c.p = low, high, metrics.ChiSquared1(root*root)
	if !okLow || !okHigh || !okP {
		half := metrics.Z() * pr.deviation
		wald := beta / pr.deviation
		c.low, c.high, c.p, c.method = beta-half, beta+half, metrics.ChiSquared1(wald*wald), waldMethod
	}
	return c
}

// root is the likelihood root √(2·(l(top) − l(b))) of the profile at b: 0 at the top and nearly linear on both sides of it, which makes it a better
// function to search than the likelihood.
func (pr *profile) root(b float64) (float64, bool) {
	start := slices.Clone(pr.last)
	start[pr.column] = b
	beta, logLik, ok := pr.model.fit(start, pr.column)
	if ok {
		pr.last = beta
	}
	return math.Sqrt(max(0, 2*(pr.logLik-logLik))), ok
}

// end finds where the root reaches the normal quantile, on the side of the sign.
func (pr *profile) end(side float64) (float64, bool) {
	b := bracket{nearGap: -metrics.Z(), far: metrics.Z() * pr.deviation}
	gap := func(distance float64) (float64, bool) {
		root, ok := pr.root(pr.top[pr.column] + side*distance)
		return root - metrics.Z(), ok
	}
	if !b.widen(gap) {
		return 0, false
	}
	distance, ok := b.narrow(gap)
	return pr.top[pr.column] + side*distance, ok
}

// bracket holds the distance from the top at which a gap closes: the gap is below zero at near and not below at far.
type bracket struct {
	near, far       float64
	nearGap, farGap float64
}

// Limits of the search.
const (
	maxWidenings  = 30
	maxNarrowings = 100
	gapTolerance  = 1e-9
)

// widen moves the far end outwards until the gap is closed there.
func (b *bracket) widen(gap func(float64) (float64, bool)) bool {
	for range maxWidenings {
		g, ok := gap(b.far)
		if !ok {
			return false
		}
		if b.farGap = g; g >= 0 {
			return true
		}
		b.near, b.nearGap = b.far, g
		b.far *= 1.5
	}
	return false
}

// narrow finds the distance by regula falsi, with the Illinois rule: an end that stays twice has its gap halved.
func (b *bracket) narrow(gap func(float64) (float64, bool)) (float64, bool) {
	moved := 0
	for range maxNarrowings {
		at := (b.near*b.farGap - b.far*b.nearGap) / (b.farGap - b.nearGap)
		g, ok := gap(at)
		if !ok || math.Abs(g) < gapTolerance || b.far-b.near < 1e-10*b.far {
			return at, ok
		}
		if g > 0 {
			b.far, b.farGap = at, g
			if moved > 0 {
				b.nearGap /= 2
			}
			moved = 1
		} else {
			b.near, b.nearGap = at, g
			if moved < 0 {
				b.farGap /= 2
			}
			moved = -1
		}
	}
	return 0, false
}
