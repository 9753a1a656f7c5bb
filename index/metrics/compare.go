package metrics

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/verbatim-cx/verbatim/corpus"
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

// DifferenceOf compares the metric of two groups, a less b, in units of the metric: NPS points, percent satisfied, or mean effort score.
func DifferenceOf(scale corpus.Scale, a, b Counts) Difference {
	switch scale.Metric {
	case corpus.NPS:
		return DifferenceOfNPS(a, b)
	case corpus.CSAT:
		return DifferenceOfShares(a.Highest, a.Scored(), b.Highest, b.Scored()).times(100)
	case corpus.CES:
		return DifferenceOfMeans(a.moments(), b.moments())
	default:
		return Difference{NotEnough: "no score column"}
	}
}

// DifferenceOfNPS compares two groups in NPS points, a less b. Each group has the adjusted Wald estimate and variance, so the interval and p belong
// together; the value is the plain difference.
func DifferenceOfNPS(a, b Counts) Difference {
	if a.Scored() < 2 || b.Scored() < 2 {
		return Difference{Method: differenceOfNPS, NotEnough: "a group has fewer than two scored responses"}
	}
	return balances(a.balance(), b.balance()).times(100)
}

// DifferenceOfShares compares the shares k1/n1 and k2/n2, the first less the second, from −1 to 1. The interval is Newcombe's hybrid of two Wilson
// intervals (1998, method 10), p is that of the pooled z test.
func DifferenceOfShares(k1, n1, k2, n2 int) Difference {
	if n1 <= 0 || n2 <= 0 {
		return Difference{Method: differenceOfShares, NotEnough: "a group is empty"}
	}
	return fractions(fraction{float64(k1), float64(n1)}, fraction{float64(k2), float64(n2)})
}

// The methods of differences.
const (
	differenceOfNPS    = "adjusted Wald, two groups, 95 %"
	differenceOfShares = "Newcombe, 95 %; pooled z test"
	differenceOfMeans  = "Welch t, 95 %"
)

// times gives the difference in another unit.
func (d Difference) times(f float64) Difference {
	for _, v := range []**float64{&d.Value, &d.Low, &d.High} {
		if *v != nil {
			*v = Finite(**v * f)
		}
	}
	return d
}

// balance counts what adds one, what takes one away, and all. The counts need not be whole.
type balance struct{ plus, minus, n float64 }

func (c Counts) balance() balance {
	return balance{float64(c.Highest), float64(c.Lowest), float64(c.Scored())}
}

// balances compares (plus − minus)/n of two groups, from −2 to 2.
func balances(a, b balance) Difference {
	d := Difference{Method: differenceOfNPS}
	centreA, varianceA := adjusted(a.plus, a.minus, a.n)
	centreB, varianceB := adjusted(b.plus, b.minus, b.n)
	centre, deviation := centreA-centreB, math.Sqrt(varianceA+varianceB)
	in := Interval{centre - Z()*deviation, centre + Z()*deviation}.cut(-2, 2)
	d.Value, d.Low, d.High = Finite((a.plus-a.minus)/a.n-(b.plus-b.minus)/b.n), Finite(in.Low), Finite(in.High)
	d.P = Finite(twoSided(centre / deviation))
	return d
}

// fraction is a share k/n. The counts need not be whole.
type fraction struct{ k, n float64 }

// fractions compares two shares.
func fractions(a, b fraction) Difference {
	d := Difference{Method: differenceOfShares}
	p1, p2 := a.k/a.n, b.k/b.n
	in := newcombe(a, b)
	d.Value, d.Low, d.High = Finite(p1-p2), Finite(in.Low), Finite(in.High)
	pooled := (a.k + b.k) / (a.n + b.n)
	if pooled <= 0 || pooled >= 1 {
		d.P = Finite(1)
		return d
	}
	d.P = Finite(twoSided((p1 - p2) / math.Sqrt(pooled*(1-pooled)*(1/a.n+1/b.n))))
	return d
}

func newcombe(first, second fraction) Interval {
	p1, p2 := first.k/first.n, second.k/second.n
	a, b := wilson(first.k, first.n), wilson(second.k, second.n)
	return Interval{
		p1 - p2 - math.Hypot(p1-a.Low, b.High-p2),
		p1 - p2 + math.Hypot(a.High-p1, p2-b.Low),
	}
}

// twoSided gives the two-sided p of a standard normal z.
func twoSided(z float64) float64 { return math.Erfc(math.Abs(z) / math.Sqrt2) }

// ChiSquared1 gives the p of a chi-squared statistic with one degree of freedom.
func ChiSquared1(x float64) float64 { return distuv.ChiSquared{K: 1}.Survival(max(0, x)) }
