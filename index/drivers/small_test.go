package drivers

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestSmallSamples fits many small tables with too many issues for their rows, where plain logistic regression has no answer: each ranked issue
// must get an interval around its ratio, and a p that agrees with it.
func TestSmallSamples(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	ratios, wald := 0, 0
	for seed := range uint64(80) {
		issues, n := 1+rng.IntN(10), 10+rng.IntN(90)
		rep := rank(t, newTable(npsScale, issues, random(seed, n, issues)), Options{MinMentions: 1, Draws: 1})
		for _, d := range rep.Drivers {
			if d.NotEnough != "" || d.Odds.NotEnough != "" {
				if d.Odds.NotEnough == "the model could not be fitted" {
					t.Errorf("table %d: %s", seed, d.Odds.NotEnough)
				}
				continue
			}
			ratios++
			odds := d.Odds
			if odds.Method == waldMethod {
				wald++
			}
			if odds.Low == nil || odds.High == nil || *odds.Low >= *odds.Ratio || *odds.High <= *odds.Ratio {
				t.Errorf("table %d, %s: ratio %s, interval %s to %s", seed, d.ID, show(odds.Ratio), show(odds.Low), show(odds.High))
			}
			if outside := *odds.Low > 1 || *odds.High < 1; outside != (*odds.P < 0.05) || *odds.Q < *odds.P {
				t.Errorf("table %d, %s: p %g, q %g, interval %g to %g", seed, d.ID, *odds.P, *odds.Q, *odds.Low, *odds.High)
			}
		}
	}
	if ratios < 300 || wald > ratios/100 {
		t.Errorf("%d of %d intervals are not from the profile", wald, ratios)
	}
}

// TestWaldWhereTheProfileFails gives a profile a top that lies below its sides, so that no end can be found.
func TestWaldWhereTheProfileFails(t *testing.T) {
	m := newModel([]pattern{{columns: []int{0}, n: 50, events: 10}, {columns: []int{0, 1}, n: 50, events: 25}}, 2)
	top, _, ok := m.fit(m.start(), free)
	if !ok {
		t.Fatal("no fit")
	}
	pr := &profile{model: m, column: 1, top: top, logLik: -1e9, deviation: 0.5}
	got := pr.coefficient()
	want := coefficient{beta: top[1], low: top[1] - 0.98, high: top[1] + 0.98, p: math.Erfc(top[1] / 0.5 / math.Sqrt2), method: waldMethod}
	if got.method != want.method || math.Abs(got.low-want.low) > 1e-4 || math.Abs(got.high-want.high) > 1e-4 || math.Abs(got.p-want.p) > 1e-9 {
		t.Errorf("%+v, want %+v", got, want)
	}
}
