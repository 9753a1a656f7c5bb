package metrics

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"testing"
)

func within(low, high float64, scores []float64) (Interval, bool) {
	sum, squares := 0.0, 0.0
	for _, v := range scores {
		sum, squares = sum+v, squares+v*v
	}
	return MeanIntervalWithin(low, high, len(scores), sum, squares)
}

// TestMeanWithinScale compares with the fractional logit regressions of testdata/scales.py.
func TestMeanWithinScale(t *testing.T) {
	data, err := os.ReadFile("testdata/scales.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows []struct {
		Min, Max, Low, High float64
		Scores              []float64
	}
	if err := json.Unmarshal(data, &rows); err != nil || len(rows) == 0 {
		t.Fatal(err, len(rows))
	}
	for _, row := range rows {
		in, ok := within(row.Min, row.Max, row.Scores)
		if !ok || math.Abs(in.Low-row.Low) > 1e-6 || math.Abs(in.High-row.High) > 1e-6 {
			t.Errorf("%v: %v, want %v to %v", row.Scores, in, row.Low, row.High)
		}
	}
}

// TestMeanKeepsToScale holds for any scores that the interval has the mean in it and stays on the scale, and that there is none without spread.
func TestMeanKeepsToScale(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		scores, sum, equal := make([]float64, 1+rng.IntN(20)), 0.0, true
		top := 1 + rng.IntN(11)
		for i := range scores {
			scores[i] = float64(10 - rng.IntN(top))
			sum += scores[i]
			equal = equal && scores[i] == scores[0]
		}
		mean := sum / float64(len(scores))
		in, ok := within(0, 10, scores)
		if ok == equal || ok && !(0 <= in.Low && in.Low < mean && mean < in.High && in.High <= 10) {
			t.Fatalf("%v: %v, %v", scores, in, ok)
		}
	}
	if in, ok := within(0, 0, nil); ok {
		t.Errorf("no scores: %v", in)
	}
}
