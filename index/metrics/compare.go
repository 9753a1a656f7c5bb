package metrics

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// Difference is one group less another, with its 95 % interval and two-sided p. Where a group is empty all numbers are nil.
type Difference struct {
	Value     *float64 `json:"value"`
	Low       *float64 `json:"low"`
	High      *float64 `json:"high"`
	P         *float64 `json:"p"`
	Method    string   `json:"method"`
	NotEnough string   `json:"not_enough,omitempty"`
}

// DifferenceOfNPS compares two groups in NPS points, a less b. Each group has the adjusted Wald estimate and variance, so the interval and p belong
// together; the value is the plain difference.
func DifferenceOfNPS(a, b Counts) Difference {
	d := Difference{Method: "adjusted Wald, two groups, 95 %"}
	if a.Scored() < 2 || b.Scored() < 2 {
		d.NotEnough = "a group has fewer than two scored responses"
		return d
	}
	centreA, varianceA := adjusted(a.Highest, a.Lowest, a.Scored())
	centreB, varianceB := adjusted(b.Highest, b.Lowest, b.Scored())
	centre, deviation := centreA-centreB, math.Sqrt(varianceA+varianceB)
	in := Interval{centre - Z()*deviation, centre + Z()*deviation}.cut(-2, 2).times(100)
	plain := float64(a.Highest-a.Lowest)/float64(a.Scored()) - float64(b.Highest-b.Lowest)/float64(b.Scored())
	d.Value, d.Low, d.High, d.P = Finite(100*plain), Finite(in.Low), Finite(in.High), Finite(twoSided(centre/deviation))
	return d
}

// DifferenceOfShares compares the shares k1/n1 and k2/n2, the first less the second, from −1 to 1. The interval is Newcombe's hybrid of two Wilson
// intervals (1998, method 10), p is that of the pooled z test.
func DifferenceOfShares(k1, n1, k2, n2 int) Difference {
	d := Difference{Method: "Newcombe, 95 %; pooled z test"}
	if n1 <= 0 || n2 <= 0 {
		d.NotEnough = "a group is empty"
		return d
	}
	p1, p2 := float64(k1)/float64(n1), float64(k2)/float64(n2)
	in := Newcombe(k1, n1, k2, n2)
	d.Value, d.Low, d.High = Finite(p1-p2), Finite(in.Low), Finite(in.High)
	pooled := float64(k1+k2) / float64(n1+n2)
	if pooled == 0 || pooled == 1 {
		d.P = Finite(1)
		return d
	}
	d.P = Finite(twoSided((p1 - p2) / math.Sqrt(pooled*(1-pooled)*(1/float64(n1)+1/float64(n2)))))
	return d
}

// Newcombe gives the interval of k1/n1 − k2/n2 from the Wilson intervals of the two shares. Empty groups give −1 to 1.
func Newcombe(k1, n1, k2, n2 int) Interval {
	if n1 <= 0 || n2 <= 0 {
		return Interval{-1, 1}
	}
	p1, p2 := float64(k1)/float64(n1), float64(k2)/float64(n2)
	a, b := Wilson(k1, n1), Wilson(k2, n2)
	return Interval{
		p1 - p2 - math.Hypot(p1-a.Low, b.High-p2),
		p1 - p2 + math.Hypot(a.High-p1, p2-b.Low),
	}
}

// twoSided gives the two-sided p of a standard normal z.
func twoSided(z float64) float64 { return math.Erfc(math.Abs(z) / math.Sqrt2) }

// ChiSquared1 gives the p of a chi-squared statistic with one degree of freedom.
func ChiSquared1(x float64) float64 { return distuv.ChiSquared{K: 1}.Survival(max(0, x)) }
