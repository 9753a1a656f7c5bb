package metrics

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// Confidence is the level of every interval of this package.
const Confidence = 0.95

// Interval is a 95 % confidence interval.
type Interval struct{ Low, High float64 }

func (in Interval) times(f float64) Interval { return Interval{in.Low * f, in.High * f} }

func (in Interval) cut(low, high float64) Interval {
	return Interval{min(max(in.Low, low), high), min(max(in.High, low), high)}
}

// Z is the normal quantile of a two-sided interval at Confidence, 1.959964.
func Z() float64 { return distuv.UnitNormal.Quantile((1 + Confidence) / 2) }

// Wilson gives the score interval of the share k of n (Wilson 1927), from 0 to 1. With n of 0 nothing is known: 0 to 1.
func Wilson(k, n int) Interval {
	if n <= 0 {
		return Interval{0, 1}
	}
	z, size := Z(), float64(n)
	p := float64(k) / size
	centre := p + z*z/(2*size)
	half := z * math.Sqrt(p*(1-p)/size+z*z/(4*size*size))
	in := Interval{(centre - half) / (1 + z*z/size), (centre + half) / (1 + z*z/size)}
	if k == 0 {
		in.Low = 0 // exactly, not a rounding error below
	}
	if k == n {
		in.High = 1
	}
	return in
}

// AdjustedWald gives the interval of (plus − minus)/n, from −1 to 1: NPS/100 with promoters and detractors, net sentiment with positive and
// negative mentions. It adds ¾ to both and 3 to n, after the recommendation of Rocks 2016, "Interval estimation for the Net Promoter Score".
func AdjustedWald(plus, minus, n int) Interval {
	centre, variance := adjusted(plus, minus, n)
	half := Z() * math.Sqrt(variance)
	return Interval{centre - half, centre + half}.cut(-1, 1)
}

// adjusted gives the adjusted estimate of (plus − minus)/n and its variance.
func adjusted(plus, minus, n int) (centre, variance float64) {
	size := float64(n) + 3
	p, d := (float64(plus)+0.75)/size, (float64(minus)+0.75)/size
	return p - d, (p + d - (p-d)*(p-d)) / size
}

// MeanInterval gives the t interval of a mean from n, the sum and the sum of squares. It is not ok with fewer than two values or when all are equal.
// The sums must be exact, as those of whole scores are.
func MeanInterval(n int, sum, squares float64) (in Interval, ok bool) {
	size := float64(n)
	spread := squares - sum*sum/size
	if n < 2 || spread <= 1e-9*squares {
		return Interval{}, false
	}
	t := distuv.StudentsT{Mu: 0, Sigma: 1, Nu: size - 1}.Quantile((1 + Confidence) / 2)
	half := t * math.Sqrt(spread/(size-1)/size)
	return Interval{sum/size - half, sum/size + half}, true
}
