package metrics

import (
	"fmt"
	"math"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus"
)

// Benchmark is a value to compare a figure with: one's own past, an industry, a competitor.
type Benchmark struct {
	Name      string   // of whom or when
	Figure    string   // nps, csat, ces or the name of a number column
	Value     float64  // in the unit of the figure
	Low, High *float64 // its 95 % interval; nil where not known
	N         int      // responses behind it; 0 where not known
	By, Group string   // the value of a column that it belongs to; both empty for all responses, By empty for any column
	Place     string   // file:line, for messages
}

// Against is a figure beside a benchmark.
type Against struct {
	Name      string   `json:"name"`
	Benchmark float64  `json:"benchmark"`
	Low       *float64 `json:"low"` // of the benchmark; null where it is taken as exact
	High      *float64 `json:"high"`
	N         int      `json:"n,omitempty"`
	// Difference is the figure less the benchmark, without a test.
	Difference Difference `json:"difference"`
}

// placeBenchmarks puts each benchmark beside its figure.
func (r *Report) placeBenchmarks(scale corpus.Scale, list []Benchmark) {
	for _, b := range list {
		if reason := r.place(scale, b); reason != "" {
			r.Unmatched = append(r.Unmatched, fmt.Sprintf("%s: benchmark %q: %s", b.Place, b.Name, reason))
		}
	}
}

// place gives the reason why a benchmark stands nowhere.
func (r *Report) place(scale corpus.Scale, b Benchmark) string {
	var targets [][]Figure
	if b.Group == "" {
		targets = append(targets, r.Figures)
	}
	for _, breakdown := range r.By {
		for _, group := range breakdown.Groups {
			if b.Group != "" && group.Value == b.Group && (b.By == "" || b.By == breakdown.By) {
				targets = append(targets, group.Figures)
			}
		}
	}
	if len(targets) == 0 {
		return fmt.Sprintf("no group %q is shown; choose its column with --by", b.Group)
	}
	placed := false
	for _, figures := range targets {
		for i := range figures {
			if strings.EqualFold(figures[i].Figure, b.Figure) {
				figures[i].Benchmarks = append(figures[i].Benchmarks, against(scale, figures[i], b))
				placed = true
			}
		}
	}
	if !placed {
		return fmt.Sprintf("there is no figure %q here; the score's metric, or a --column", b.Figure)
	}
	return ""
}

// against compares a figure with a benchmark by the intervals of the two (MOVER: Zou and Donner 2008).
func against(scale corpus.Scale, f Figure, b Benchmark) Against {
	a := Against{Name: b.Name, Benchmark: b.Value, Low: b.Low, High: b.High, N: b.N, Difference: Difference{Method: "from the two intervals (MOVER), 95 %"}}
	if a.Low == nil {
		a.Low, a.High = benchmarkInterval(scale, f, b)
	}
	if f.Value == nil {
		a.Difference.NotEnough = f.NotEnough
		return a
	}
	d := *f.Value - b.Value
	a.Difference.Value = Finite(d)
	if f.Low == nil {
		a.Difference.NotEnough = "the figure has no interval"
		return a
	}
	below, above := 0.0, 0.0
	if a.Low != nil {
		below, above = b.Value-*a.Low, *a.High-b.Value
	}
	a.Difference.Low = Finite(d - math.Hypot(*f.Value-*f.Low, above))
	a.Difference.High = Finite(d + math.Hypot(*f.High-*f.Value, below))
	return a
}

// benchmarkInterval is what the number of responses says of a benchmark that came without interval; of a mean it says nothing.
func benchmarkInterval(scale corpus.Scale, f Figure, b Benchmark) (low, high *float64) {
	n, v := float64(b.N), b.Value/100
	if b.N == 0 || f.Figure != string(scale.Metric) {
		return nil, nil
	}
	switch scale.Metric {
	case corpus.NPS:
		centre, variance := adjusted(n*(1+v)/2, n*(1-v)/2, n)
		half := Z() * math.Sqrt(variance)
		in := Interval{centre - half, centre + half}.cut(-1, 1).times(100)
		return &in.Low, &in.High
	case corpus.CSAT:
		in := wilson(n*v, n).times(100)
		return &in.Low, &in.High
	}
	return nil, nil
}
