package metrics

import (
	"math"

	"github.com/verbatim-cx/verbatim/corpus"
)

// Change against a baseline: one period less the plain mean of some periods before it. The mean of k periods of n₁ … n_k responses is as good as
// one group of k² ÷ Σ 1/nᵢ responses, so that with one period before every formula here is that of two groups. Periods without responses are left out.

// smallExpectation is the number of expected mentions below which the normal approximation is not to be trusted.
const smallExpectation = 5

// noBaseline is the answer where there is nothing to compare with.
const noBaseline = "there is no earlier period with responses"

// equivalent is the size of the group that is as good as the mean of groups of these sizes.
func equivalent(sizes []float64) float64 {
	sum := 0.0
	for _, n := range sizes {
		sum += 1 / n
	}
	return float64(len(sizes)*len(sizes)) / sum
}

// ChangeOf compares the metric of the last period with the mean of those before, in units of the metric.
func ChangeOf(scale corpus.Scale, last Counts, before []Counts) Difference {
	switch scale.Metric {
	case corpus.NPS:
		if last.Scored() == 1 {
			return Difference{Method: differenceOfNPS, NotEnough: "one scored response in the period"}
		}
		return changeOfBalance(last.balance(), balancesOf(before)).times(100)
	case corpus.CSAT:
		var shares []Share
		for _, c := range before {
			shares = append(shares, Share{Count: c.Highest, N: c.Scored()})
		}
		return ChangeOfShare(Share{Count: last.Highest, N: last.Scored()}, shares).times(100)
	case corpus.CES:
		return changeOfMean(last, before)
	default:
		return Difference{NotEnough: "no score column"}
	}
}

func balancesOf(list []Counts) []balance {
	out := make([]balance, len(list))
	for i, c := range list {
		out[i] = c.balance()
	}
	return out
}

// changeOfBalance compares (plus − minus)/n with the mean of those before.
func changeOfBalance(last balance, before []balance) Difference {
	d := Difference{Method: differenceOfNPS}
	var sizes []float64
	plus, minus := 0.0, 0.0
	for _, b := range before {
		if b.n > 0 {
			sizes = append(sizes, b.n)
			plus += b.plus / b.n
			minus += b.minus / b.n
		}
	}
	switch {
	case last.n == 0:
		d.NotEnough = "no responses in the period"
		return d
	case len(sizes) == 0:
		d.NotEnough = noBaseline
		return d
	}
	k, n := float64(len(sizes)), equivalent(sizes)
	return balances(last, balance{plus / k * n, minus / k * n, n})
}

// ChangeOfShare compares a share with the mean of those before, from −1 to 1; only Count and N are read. p is that of the pooled z test, or where fewer than
// five mentions (or non-mentions) would be expected, that of Fisher's exact test on the summed counts.
func ChangeOfShare(last Share, before []Share) Difference {
	d := Difference{Method: differenceOfShares}
	var sizes []float64
	mean, count, total := 0.0, 0, 0
	for _, s := range before {
		if s.N > 0 {
			sizes = append(sizes, float64(s.N))
			mean += float64(s.Count) / float64(s.N)
			count, total = count+s.Count, total+s.N
		}
	}
	switch {
	case last.N == 0:
		d.NotEnough = "no responses in the period"
		return d
	case total == 0:
		d.NotEnough = noBaseline
		return d
	}
	k, n := float64(len(sizes)), equivalent(sizes)
	d = fractions(fraction{float64(last.Count), float64(last.N)}, fraction{mean / k * n, n})
	share := float64(last.Count+count) / float64(last.N+total)
	if min(share, 1-share)*float64(min(last.N, total)) < smallExpectation {
		d.Method = "Newcombe, 95 %; Fisher's exact test"
		d.P = Finite(Fisher(last.Count, last.N, count, total))
	}
	return d
}

// changeOfMean compares mean scores.
func changeOfMean(last Counts, before []Counts) Difference {
	var all Counts
	var sizes []float64
	mean := 0.0
	for _, c := range before {
		if n := float64(c.Scored()); n > 0 {
			sizes = append(sizes, n)
			mean += c.Sum / n
			all.Middle += c.Scored()
			all.Sum, all.SumSquares = all.Sum+c.Sum, all.SumSquares+c.SumSquares
		}
	}
	if len(sizes) == 0 {
		return Difference{Method: differenceOfMeans, NotEnough: noBaseline}
	}
	base := all.moments()
	base.Mean = mean / float64(len(sizes))
	return welch(last.moments(), base, equivalent(sizes))
}

// ChangeOfVolume compares a count with the mean of those before: p and interval from the t distribution of a new value beside k observed ones, which
// follow no law but their own spread. Fewer than three periods before are not enough.
func ChangeOfVolume(last int, before []int) Difference {
	d := Difference{Method: "t prediction interval, 95 %"}
	values := make([]float64, len(before))
	for i, n := range before {
		values[i] = float64(n)
	}
	m := NewMoments(values)
	if m.N < 3 {
		d.NotEnough = "fewer than three earlier periods"
		return d
	}
	d.Value = Finite(float64(last) - m.Mean)
	if m.constant() {
		d.NotEnough = "all earlier periods have the same volume: their spread cannot be estimated"
		return d
	}
	deviation := math.Sqrt(m.Variance * (1 + 1/float64(m.N)))
	t := student(m.N - 1)
	half := t.Quantile((1+Confidence)/2) * deviation
	d.Low, d.High = Finite(*d.Value-half), Finite(*d.Value+half)
	d.P = Finite(2 * t.Survival(math.Abs(*d.Value)/deviation))
	return d
}
