package metrics

import (
	"math"

	"gonum.org/v1/gonum/mathext"
	"gonum.org/v1/gonum/stat/distuv"
)

// student is the t distribution.
func student(freedom int) distuv.StudentsT {
	return distuv.StudentsT{Mu: 0, Sigma: 1, Nu: float64(freedom)}
}

// Fisher gives the two-sided p of Fisher's exact test of k1 of n1 against k2 of n2: the chance of all tables with these margins that are not more likely
// than the one seen. Its cost grows with the smaller margin.
func Fisher(k1, n1, k2, n2 int) float64 {
	k := k1 + k2
	low, high := max(0, k-n2), min(k, n1)
	if low == high {
		return 1
	}
	whole := logChoose(n1+n2, k)
	seen := logChoose(n1, k1) + logChoose(n2, k2) - whole
	p := 0.0
	for i := low; i <= high; i++ {
		if mass := logChoose(n1, i) + logChoose(n2, k-i) - whole; mass <= seen+1e-7 {
			p += math.Exp(mass)
		}
	}
	return min(1, p)
}

// logChoose is the logarithm of the number of ways to choose k of n.
func logChoose(n, k int) float64 {
	a, _ := math.Lgamma(float64(n + 1))
	b, _ := math.Lgamma(float64(k + 1))
	c, _ := math.Lgamma(float64(n - k + 1))
	return a - b - c
}

// RateRatio compares two Poisson rates, k1 events in exposure n1 against k2 in n2.
type RateRatio struct {
	Ratio *float64 `json:"ratio"` // (k1 ÷ n1) ÷ (k2 ÷ n2); null where k2 is 0
	Low   *float64 `json:"low"`   // of the two-sided 95 % interval
	High  *float64 `json:"high"`  // null: without bound, where k2 is 0
	P     *float64 `json:"p"`     // one-sided: that the first rate is not above the second
}

// ExactPoisson gives the exact conditional test and interval of two Poisson rates (Przyborowski and Wilenski 1940): given k1 + k2 events, k1 is
// binomial with the share of the exposure. Exposures must be above zero; without any event p is 1.
func ExactPoisson(k1, n1, k2, n2 int) RateRatio {
	k, share := float64(k1+k2), float64(n1)/float64(n1+n2)
	r := RateRatio{Ratio: Finite(float64(k1) / float64(n1) / (float64(k2) / float64(n2)))}
	p := 1.0
	if k1 > 0 {
		p = mathext.RegIncBeta(float64(k1), k-float64(k1)+1, share)
	}
	r.P = Finite(p)
	if k == 0 {
		return r
	}
	exposure := float64(n2) / float64(n1)
	tail := (1 - Confidence) / 2
	low, high := 0.0, 1.0
	if k1 > 0 {
		low = mathext.InvRegIncBeta(float64(k1), float64(k2+1), tail)
	}
	if k2 > 0 {
		high = mathext.InvRegIncBeta(float64(k1+1), float64(k2), 1-tail)
	}
	r.Low, r.High = Finite(low/(1-low)*exposure), Finite(high/(1-high)*exposure)
	return r
}
