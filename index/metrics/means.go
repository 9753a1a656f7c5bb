package metrics

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// Moments is all that a mean needs to know of a set of numbers.
type Moments struct {
	N        int
	Mean     float64 // 0 without numbers
	Variance float64 // with n − 1 below; 0 with fewer than two numbers
}

// NewMoments gives the moments of the values that are not NaN. It goes over them twice, so that large numbers that differ little keep their spread.
func NewMoments(values []float64) Moments {
	m, sum := Moments{}, 0.0
	for _, v := range values {
		if !math.IsNaN(v) {
			m.N++
			sum += v
		}
	}
	if m.N == 0 {
		return m
	}
	m.Mean = sum / float64(m.N)
	squares := 0.0
	for _, v := range values {
		if !math.IsNaN(v) {
			squares += (v - m.Mean) * (v - m.Mean)
		}
	}
	if m.N > 1 {
		m.Variance = squares / float64(m.N-1)
	}
	return m
}

// moments are those of the scores.
func (c Counts) moments() Moments {
	n := float64(c.Scored())
	m := Moments{N: c.Scored()}
	if m.N > 0 {
		m.Mean = c.Sum / n
	}
	if m.N > 1 {
		m.Variance = max(0, c.SumSquares-c.Sum*c.Sum/n) / (n - 1)
	}
	return m
}

// Interval is the t interval of the mean at Confidence. It is not ok with fewer than two numbers or where all are equal.
func (m Moments) Interval() (in Interval, ok bool) {
	if m.N < 2 || m.constant() {
		return Interval{}, false
	}
	return m.interval(), true
}

// interval is Interval where there is one.
func (m Moments) interval() Interval {
	half := student(m.N-1).Quantile((1+Confidence)/2) * math.Sqrt(m.Variance/float64(m.N))
	return Interval{m.Mean - half, m.Mean + half}
}

// constant tells whether all numbers are equal, but for rounding.
func (m Moments) constant() bool { return m.Variance <= 1e-18*m.Mean*m.Mean || m.Variance == 0 }

// DifferenceOfMeans compares two means, a less b: Welch's t test, which lets the groups have different spreads, and its interval.
func DifferenceOfMeans(a, b Moments) Difference {
	return welch(a, b, float64(b.N))
}

// welch is Welch's test in which the mean of b is as good as that of size numbers.
func welch(a, b Moments, size float64) Difference {
	d := Difference{Method: differenceOfMeans}
	if a.N < 2 || b.N < 2 {
		d.NotEnough = "a group has fewer than two numbers"
		return d
	}
	d.Value = Finite(a.Mean - b.Mean)
	if a.constant() && b.constant() {
		d.NotEnough = "all numbers of each group are equal: their spread cannot be estimated"
		return d
	}
	errA, errB := a.Variance/float64(a.N), b.Variance/size
	freedom := (errA + errB) * (errA + errB) / (errA*errA/float64(a.N-1) + errB*errB/float64(b.N-1))
	t := distuv.StudentsT{Mu: 0, Sigma: 1, Nu: freedom}
	deviation := math.Sqrt(errA + errB)
	half := t.Quantile((1+Confidence)/2) * deviation
	d.Low, d.High = Finite(a.Mean-b.Mean-half), Finite(a.Mean-b.Mean+half)
	d.P = Finite(2 * t.Survival(math.Abs(a.Mean-b.Mean)/deviation))
	return d
}
