package metrics

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// cases are reference values made by testdata/reference.py with scipy and statsmodels.
type cases[In any] []struct {
	In   In        `json:"in"`
	Want []float64 `json:"want"`
}

type reference struct {
	Wilson        cases[[2]int]    `json:"wilson"`
	Newcombe      cases[[4]int]    `json:"newcombe"`
	NPS           cases[[3]int]    `json:"nps"`
	NPSDifference cases[[2][3]int] `json:"nps_difference"`
	Mean          cases[[]float64] `json:"mean"`
	Q             cases[[]float64] `json:"q"`
}

func loadReference(t *testing.T) reference {
	t.Helper()
	data, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var ref reference
	if err := json.Unmarshal(data, &ref); err != nil {
		t.Fatal(err)
	}
	return ref
}

// compare runs one function over its reference cases.
func compare[In any](t *testing.T, name string, rows cases[In], got func(In) []float64) {
	t.Run(name, func(t *testing.T) {
		if len(rows) == 0 {
			t.Fatal("no reference values")
		}
		for _, row := range rows {
			values := got(row.In)
			if len(values) != len(row.Want) {
				t.Fatalf("%v: %v, want %v", row.In, values, row.Want)
			}
			for i, want := range row.Want {
				if math.IsNaN(values[i]) || math.Abs(values[i]-want) > 1e-6*max(1, math.Abs(want)) {
					t.Errorf("%v: %v, want %v", row.In, values, row.Want)
				}
			}
		}
	})
}

func TestReference(t *testing.T) {
	ref := loadReference(t)
	compare(t, "Wilson", ref.Wilson, func(in [2]int) []float64 { return ends(Wilson(in[0], in[1])) })
	compare(t, "Newcombe", ref.Newcombe, func(in [4]int) []float64 {
		d := DifferenceOfShares(in[0], in[1], in[2], in[3])
		return []float64{*d.Low, *d.High, *d.P}
	})
	compare(t, "adjusted Wald", ref.NPS, func(in [3]int) []float64 { return ends(AdjustedWald(in[0], in[1], in[2])) })
	compare(t, "difference of NPS", ref.NPSDifference, func(in [2][3]int) []float64 {
		d := DifferenceOfNPS(counts(in[0]), counts(in[1]))
		return []float64{*d.Low, *d.High, *d.P}
	})
	compare(t, "mean", ref.Mean, func(in []float64) []float64 {
		sum, squares := 0.0, 0.0
		for _, v := range in {
			sum, squares = sum+v, squares+v*v
		}
		interval, _ := MeanInterval(len(in), sum, squares)
		return ends(interval)
	})
	compare(t, "Benjamini–Hochberg", ref.Q, BenjaminiHochberg)
}

func ends(in Interval) []float64 { return []float64{in.Low, in.High} }

// counts takes promoters, detractors, n.
func counts(in [3]int) Counts {
	return Counts{Highest: in[0], Lowest: in[1], Middle: in[2] - in[0] - in[1]}
}

// TestPublishedNPS holds the check values that the definition of the interval comes with: centre ± half width.
func TestPublishedNPS(t *testing.T) {
	for _, test := range []struct {
		in           [3]int
		centre, half float64
	}{
		{[3]int{500, 200, 1000}, 29.91, 4.83},
		{[3]int{5, 3, 10}, 15.38, 45.71},
	} {
		s := FromCounts(corpus.Scale{Metric: corpus.NPS, Max: 10}, counts(test.in))
		centre, half := (*s.Low+*s.High)/2, (*s.High-*s.Low)/2
		if math.Abs(centre-test.centre) > 0.005 || math.Abs(half-test.half) > 0.005 {
			t.Errorf("%v: %.2f ± %.2f, want %.2f ± %.2f", test.in, centre, half, test.centre, test.half)
		}
	}
}

// table makes a table of scores; NaN is a missing one.
func table(scale corpus.Scale, scores ...float64) *facts.Table {
	t := &facts.Table{Rows: len(scores), Scale: scale, Score: scores, Lowest: roaring.New(), Highest: roaring.New()}
	for row, score := range scores {
		group := scale.Group(int(score))
		switch {
		case math.IsNaN(score):
		case group.Lowest():
			t.Lowest.Add(uint32(row))
		case group.Highest():
			t.Highest.Add(uint32(row))
		}
	}
	return t
}

func TestSummarize(t *testing.T) {
	nan := math.NaN()
	nps := corpus.Scale{Metric: corpus.NPS, Max: 10}
	csat := corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}
	ces := corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}
	for name, test := range map[string]struct {
		table *facts.Table
		rows  *roaring.Bitmap
		want  []any // n, scored, promoters, passives, detractors, value, low, high
		extra []any // the same of the companion: value, low, high
		why   string
	}{
		"NPS":           {table(nps, 10, 9, 7, 0, nan), nil, []any{5, 4, 2, 1, 1, 25.0, -44.16, 72.73}, nil, ""},
		"NPS of rows":   {table(nps, 10, 9, 7, 0, nan), roaring.BitmapOf(1, 2, 4), []any{3, 2, 1, 1, 0, 50.0, -39.45, 79.45}, nil, ""},
		"all promoters": {table(nps, 10, 9), nil, []any{2, 2, 2, 0, 0, 100.0, -24.41, 100.0}, nil, ""},
		"CSAT":          {table(csat, 5, 4, 3, 1), nil, []any{4, 4, 2, 1, 1, 50.0, 15.00, 85.00}, []any{3.25, 1.0, 5.0}, ""},
		"CES":           {table(ces, 7, 6, 4, 2), nil, []any{4, 4, 2, 1, 1, 4.75, 1.22, 7.0}, []any{50.0, 15.00, 85.00}, ""},
		"equal scores":  {table(ces, 7, 7), nil, []any{2, 2, 2, 0, 0, 7.0, nil, nil}, []any{100.0, 34.24, 100.0}, "all scores are equal: their spread cannot be estimated"},
		"one":           {table(nps, 3), nil, []any{1, 1, 0, 0, 1, -100.0, nil, nil}, nil, "one scored response has no interval"},
		"none scored":   {table(nps, nan), nil, []any{1, 0, 0, 0, 0, nil, nil, nil}, nil, "no scored response"},
		"no score":      {table(corpus.Scale{}, nan), nil, []any{1, 0, 0, 0, 0, nil, nil, nil}, nil, "no score column"},
	} {
		t.Run(name, func(t *testing.T) {
			s := Summarize(test.table, test.rows)
			got := []any{s.N, s.Scored, s.Promoters, s.Passives, s.Detractors, round(s.Value), round(s.Low), round(s.High)}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
			if s.NotEnough != test.why {
				t.Errorf("not enough: %q, want %q", s.NotEnough, test.why)
			}
			if s.Companion != nil {
				c := s.Companion
				if diff := cmp.Diff(test.extra, []any{round(c.Value), round(c.Low), round(c.High)}); diff != "" {
					t.Error(diff)
				}
			} else if test.extra != nil {
				t.Error("no companion")
			}
			if _, err := json.Marshal(s); err != nil {
				t.Error(err)
			}
		})
	}
}

func round(v *float64) any {
	if v == nil {
		return nil
	}
	return math.Round(*v*100) / 100
}

func TestSummaryJSON(t *testing.T) {
	data, err := json.Marshal(FromCounts(corpus.Scale{Metric: corpus.NPS, Max: 10}, counts([3]int{1, 0, 1})))
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	delete(got, "formula")
	want := map[string]any{
		"metric": "nps", "n": 1.0, "scored": 1.0, "promoters": 1.0, "passives": 0.0, "detractors": 0.0,
		"name": "NPS", "unit": "points", "value": 100.0, "low": nil, "high": nil,
		"method": "adjusted Wald, 95 %", "not_enough": "one scored response has no interval",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestGroupShares(t *testing.T) {
	ces := table(corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}, 7, 6, 2, math.NaN())
	got := map[corpus.Group][2]int{}
	var order []corpus.Group
	for _, share := range GroupShares(ces, nil) {
		order = append(order, share.Group)
		got[share.Group] = [2]int{share.Count, share.N}
	}
	if diff := cmp.Diff([]corpus.Group{corpus.Easy, corpus.NeutralGroup, corpus.Difficult}, order); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[corpus.Group][2]int{"easy": {2, 3}, "neutral": {0, 3}, "difficult": {1, 3}}, got); diff != "" {
		t.Error(diff)
	}
	if shares := GroupShares(table(corpus.Scale{}, math.NaN()), nil); len(shares) != 0 {
		t.Errorf("without a score: %v", shares)
	}
}

func TestDifferencesOfEmptyGroups(t *testing.T) {
	for name, d := range map[string]Difference{
		"shares": DifferenceOfShares(0, 0, 1, 2),
		"NPS":    DifferenceOfNPS(Counts{}, counts([3]int{5, 3, 10})),
	} {
		if d.Value != nil || d.P != nil || d.NotEnough == "" {
			t.Errorf("%s: %+v", name, d)
		}
	}
	if share := NewShare(0, 0); share.Value != nil || share.NotEnough == "" {
		t.Errorf("share of nothing: %+v", share)
	}
}

// TestCoverageOfNPS simulates surveys: the 95 % interval must hold the true NPS in 93.5 to 97.5 % of them, also in small and lopsided ones.
func TestCoverageOfNPS(t *testing.T) {
	const surveys = 4000
	rng := rand.New(rand.NewPCG(7, 7))
	for _, truth := range []struct {
		p, d float64
		n    int
	}{{0.5, 0.2, 50}, {0.3, 0.3, 200}, {0.7, 0.1, 20}, {0.15, 0.6, 100}} {
		held := 0
		for range surveys {
			var c [3]int
			for range truth.n {
				switch u := rng.Float64(); {
				case u < truth.p:
					c[0]++
				case u < truth.p+truth.d:
					c[1]++
				}
			}
			in := AdjustedWald(c[0], c[1], truth.n)
			if in.Low <= truth.p-truth.d && truth.p-truth.d <= in.High {
				held++
			}
		}
		if share := float64(held) / surveys; share < 0.935 || share > 0.975 {
			t.Errorf("p %.2f, d %.2f, n %d: the interval held %.1f %% of the time", truth.p, truth.d, truth.n, 100*share)
		}
	}
}

func TestBenjaminiHochbergOfNothing(t *testing.T) {
	if q := BenjaminiHochberg(nil); len(q) != 0 {
		t.Errorf("%v", q)
	}
}
