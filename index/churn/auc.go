package churn

import (
	"cmp"
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Estimate is a number with its 95 % interval; the interval is null where it cannot be told.
type Estimate struct {
	Value *float64 `json:"value"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
}

// auc gives the area under the ROC curve of a risk and its standard error after DeLong, DeLong and Clarke-Pearson 1988. It is the chance that a lost customer has a
// higher risk than a kept one, ties counting half. NaN where a class is empty or a risk is NaN; the error is NaN with fewer than two of a class.
func auc(risk []float64, lost []bool) (area, deviation float64) {
	var inLost, inKept []float64
	for i, r := range risk {
		switch {
		case math.IsNaN(r):
			return math.NaN(), math.NaN()
		case lost[i]:
			inLost = append(inLost, r)
		default:
			inKept = append(inKept, r)
		}
	}
	m, n := float64(len(inLost)), float64(len(inKept))
	if m == 0 || n == 0 {
		return math.NaN(), math.NaN()
	}
	slices.Sort(inLost)
	slices.Sort(inKept)
	pairs := 0.0 // in halves, which sum exactly
	eachRisk(inLost, inKept, func(t tied) { pairs += t.lost * (t.keptBelow + t.kept/2) })
	area = pairs / (m * n)
	ofLost, ofKept := 0.0, 0.0 // sums of squares of the structural components about the area
	eachRisk(inLost, inKept, func(t tied) {
		v := (t.keptBelow+t.kept/2)/n - area
		w := (m-t.lostBelow-t.lost/2)/m - area
		ofLost += t.lost * v * v
		ofKept += t.kept * w * w
	})
	return area, math.Sqrt(ofLost/(m-1)/m + ofKept/(n-1)/n)
}

// tied counts the customers of one risk, and those with a lower one.
type tied struct{ lost, kept, lostBelow, keptBelow float64 }

// eachRisk walks up two sorted lists, one different risk at a time.
func eachRisk(lost, kept []float64, use func(tied)) {
	for a, b := 0, 0; a < len(lost) || b < len(kept); {
		least := math.Inf(1)
		if a < len(lost) {
			least = lost[a]
		}
		if b < len(kept) {
			least = min(least, kept[b])
		}
		fromLost, fromKept := a, b
		for a < len(lost) && lost[a] == least {
			a++
		}
		for b < len(kept) && kept[b] == least {
			b++
		}
		use(tied{float64(a - fromLost), float64(b - fromKept), float64(fromLost), float64(fromKept)})
	}
}

// aucEstimate is the area with its DeLong interval, cut to 0 and 1. Without any spread, as when all are told apart, there is no interval.
func aucEstimate(risk []float64, lost []bool) Estimate {
	area, deviation := auc(risk, lost)
	out := Estimate{Value: metrics.Finite(area)}
	if deviation > 0 {
		half := metrics.Z() * deviation
		out.Low, out.High = metrics.Finite(max(0, area-half)), metrics.Finite(min(1, area+half))
	}
	return out
}

// brier is the mean squared difference of risk and outcome: 0 is perfect.
func brier(risk []float64, lost []bool) float64 {
	sum := 0.0
	for i, r := range risk {
		d := r
		if lost[i] {
			d = 1 - r
		}
		sum += d * d
	}
	return sum / float64(len(risk))
}

// Calibration is customers of like risk: what the model said, and what came.
type Calibration struct {
	Low       float64       `json:"low"` // lowest risk of the group
	High      float64       `json:"high"`
	Predicted float64       `json:"predicted"` // mean risk
	Observed  metrics.Share `json:"observed"`
}

// calibrate cuts the customers at the tenths of the risk. Equal risks stay together, so a group may be missing.
func calibrate(risk []float64, lost []bool) []Calibration {
	const groups = 10
	order := byRisk(risk)
	slices.Reverse(order)
	var out []Calibration
	for g, from := 1, 0; g <= groups && from < len(order); g++ {
		to := len(order) * g / groups
		for to < len(order) && to > 0 && risk[order[to]] == risk[order[to-1]] {
			to++
		}
		if to <= from {
			continue
		}
		c := Calibration{Low: risk[order[from]], High: risk[order[to-1]]}
		events := 0
		for _, i := range order[from:to] {
			c.Predicted += risk[i] / float64(to-from)
			if lost[i] {
				events++
			}
		}
		c.Observed = metrics.NewShare(events, to-from)
		out = append(out, c)
		from = to
	}
	return out
}

// byRisk gives places from the highest risk down, ties in order of place.
func byRisk(risk []float64) []int {
	order := make([]int, len(risk))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(risk[b], risk[a]), cmp.Compare(a, b)) })
	return order
}

// liftOf is the share of lost customers in the tenth with the highest risk over that of all. Of equal risks at the border each counts by the part that fits. The
// interval is Wilson's of the share in that tenth, divided by the share of all.
func liftOf(risk []float64, lost []bool) Estimate {
	n := len(risk)
	top := max(1, n/10)
	order := byRisk(risk)
	border := risk[order[top-1]]
	above, aboveLost, tied, tiedLost, all := 0, 0.0, 0, 0.0, 0.0
	for i, r := range risk {
		event := 0.0
		if lost[i] {
			event = 1
		}
		all += event
		switch {
		case r > border:
			above++
			aboveLost += event
		case r == border:
			tied++
			tiedLost += event
		}
	}
	hits := aboveLost + tiedLost*float64(top-above)/float64(tied)
	base := all / float64(n)
	in := metrics.Wilson(int(math.Round(hits)), top)
	return Estimate{metrics.Finite(hits / float64(top) / base), metrics.Finite(in.Low / base), metrics.Finite(in.High / base)}
}
