package drivers

import (
	"math"
	"math/bits"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// exactTable is the number of responses up to which the interval of a two-by-two table is the exact one.
const exactTable = 10_000

// The names of the intervals.
const (
	exactMethod   = "exact conditional, 95 %; Fisher's exact test"
	haldaneMethod = "Haldane, 95 %; Wald test"
)

// table is a two-by-two table: rows are with and without the issue, columns the lowest and the middle group.
type table struct{ a, b, c, d int }

// measurePassives fills in, an issue at a time, what tells the lowest group from the middle one: what pushes a passive over.
func measurePassives(drivers []Driver, cells []cell, ranked uint64) {
	low, middles := 0, 0
	var with [maxIssues]table
	for _, c := range cells {
		if c.group == highest {
			continue
		}
		for mask := c.mask & ranked; mask != 0; mask &= mask - 1 {
			t := &with[bits.TrailingZeros64(mask)]
			if c.group == lowest {
				t.a += c.n
			} else {
				t.b += c.n
			}
		}
		if c.group == lowest {
			low += c.n
		} else {
			middles += c.n
		}
	}
	for i := range drivers {
		o := &drivers[i].PassiveBase
		if ranked&(1<<i) == 0 {
			o.NotEnough = drivers[i].NotEnough
			continue
		}
		t := with[i]
		t.c, t.d = low-t.a, middles-t.b
		*o = t.odds()
		o.LowestWith, o.MiddleWith, o.Lowest, o.Middle = t.a, t.b, low, middles
	}
}

// odds gives the odds ratio ad/bc, with ½ added to each field where one is empty (Haldane 1956, Anscombe 1956).
func (t table) odds() PassiveOdds {
	switch {
	case t.a+t.c == 0 || t.b+t.d == 0:
		return PassiveOdds{Odds: Odds{NotEnough: "one of the two groups is empty"}}
	case t.a+t.b == 0 || t.c+t.d == 0:
		return PassiveOdds{Odds: Odds{NotEnough: "all of both groups mention it, or none of them does"}}
	}
	a, b, c, d := float64(t.a), float64(t.b), float64(t.c), float64(t.d)
	ratio := a * d / (b * c)
	halved := (a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5))
	if t.a == 0 || t.b == 0 || t.c == 0 || t.d == 0 {
		ratio = halved
	}
	o := Odds{Ratio: metrics.Finite(ratio)}
	if t.a+t.b+t.c+t.d <= exactTable {
		o.Method = exactMethod
		h := newHypergeometric(t)
		o.Low, o.High = metrics.Finite(h.end(true)), metrics.Finite(h.end(false))
		o.P = metrics.Finite(h.p())
		return PassiveOdds{Odds: o}
	}
	o.Method = haldaneMethod
	deviation := math.Sqrt(1/(a+0.5) + 1/(b+0.5) + 1/(c+0.5) + 1/(d+0.5))
	half := metrics.Z() * deviation
	o.Low, o.High = metrics.Finite(math.Exp(math.Log(halved)-half)), metrics.Finite(math.Exp(math.Log(halved)+half))
	o.P = metrics.Finite(math.Erfc(math.Abs(math.Log(halved)) / deviation / math.Sqrt2))
	return PassiveOdds{Odds: o}
}

// hypergeometric is the distribution of field a given all margins (Fisher 1935), with an odds ratio ψ: P(a = k) ∝ C(a+b, k)·C(c+d, a+c−k)·ψᵏ.
type hypergeometric struct {
	least, seen int
	logs        []float64 // of the weights at ψ = 1, from least on
}

func newHypergeometric(t table) *hypergeometric {
	with, without, low := t.a+t.b, t.c+t.d, t.a+t.c
	h := &hypergeometric{least: max(0, low-without), seen: t.a}
	for k := h.least; k <= min(with, low); k++ {
		h.logs = append(h.logs, logChoose(with, k)+logChoose(without, low-k))
	}
	return h
}

func logChoose(n, k int) float64 {
	all, _ := math.Lgamma(float64(n + 1))
	in, _ := math.Lgamma(float64(k + 1))
	out, _ := math.Lgamma(float64(n - k + 1))
	return all - in - out
}

// tail gives P(a ≥ seen), or P(a ≤ seen), at the logarithm of ψ.
func (h *hypergeometric) tail(upper bool, psi float64) float64 {
	top := math.Inf(-1)
	for i, l := range h.logs {
		top = max(top, l+psi*float64(i))
	}
	part, whole := 0.0, 0.0
	for i, l := range h.logs {
		weight := math.Exp(l + psi*float64(i) - top)
		whole += weight
		if k := h.least + i; upper && k >= h.seen || !upper && k <= h.seen {
			part += weight
		}
	}
	return part / whole
}

// end gives an end of the exact interval: the ψ at which the tail beyond what was seen is 2.5 %. It is 0 or infinite where the field is at its bound.
func (h *hypergeometric) end(low bool) float64 {
	switch {
	case low && h.seen == h.least:
		return 0
	case !low && h.seen == h.least+len(h.logs)-1:
		return math.Inf(1)
	}
	tail := (1 - metrics.Confidence) / 2
	from, to := -1.0, 1.0
	for h.tail(low, from) > tail == low { // upwards in ψ the upper tail grows and the lower one shrinks
		from *= 2
	}
	for h.tail(low, to) > tail != low {
		to *= 2
	}
	for range 100 {
		mid := (from + to) / 2
		if to-from < 1e-12*max(1, math.Abs(mid)) {
			break
		}
		if h.tail(low, mid) > tail == low {
			to = mid
		} else {
			from = mid
		}
	}
	return math.Exp((from + to) / 2)
}

// p is the two-sided p of Fisher's exact test: the probability of all tables that are not more likely than the one seen.
func (h *hypergeometric) p() float64 {
	top, own := math.Inf(-1), h.logs[h.seen-h.least]
	for _, l := range h.logs {
		top = max(top, l)
	}
	part, whole := 0.0, 0.0
	for _, l := range h.logs {
		whole += math.Exp(l - top)
		if l <= own+1e-7 { // equal tables differ by rounding
			part += math.Exp(l - top)
		}
	}
	return min(1, part/whole)
}
