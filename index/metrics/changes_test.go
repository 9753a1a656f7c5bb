package metrics

import (
	"encoding/json"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
)

// changesFile is testdata/changes.json, which testdata/changes.py made.
type changesFile struct {
	Welch   []changeCase[[2][]float64] `json:"welch"`
	Share   []changeCase[rawPair]      `json:"share"`
	NPS     []changeCase[rawPair]      `json:"nps"`
	Mean    []changeCase[rawPair]      `json:"mean"`
	Volume  []changeCase[rawPair]      `json:"volume"`
	Fisher  []changeCase[[4]int]       `json:"fisher"`
	Poisson []changeCase[[4]int]       `json:"poisson"`
	New     []changeCase[[4]int]       `json:"poisson_new"`
	Periods []struct {
		Day  int32
		Want [][2]any
	} `json:"periods"`
}

type changeCase[T any] struct {
	In   T
	Want []float64
}

// rawPair is the last period, and those before.
type rawPair [2]json.RawMessage

func decode[T, U any](t *testing.T, p rawPair) (last T, before []U) {
	t.Helper()
	if err := json.Unmarshal(p[0], &last); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(p[1], &before); err != nil {
		t.Fatal(err)
	}
	return last, before
}

func loadChanges(t *testing.T) changesFile {
	t.Helper()
	data, err := os.ReadFile("testdata/changes.json")
	if err != nil {
		t.Fatal(err)
	}
	var file changesFile
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	return file
}

func hold[T any](t *testing.T, name string, cases []changeCase[T], got func(T) []float64) {
	t.Helper()
	if len(cases) == 0 {
		t.Errorf("%s: no reference values", name)
	}
	for _, c := range cases {
		values := got(c.In)
		if len(values) != len(c.Want) {
			t.Fatalf("%s: %v, want %v", name, values, c.Want)
		}
		for i, want := range c.Want {
			if math.IsNaN(values[i]) || math.Abs(values[i]-want) > 1e-6*max(1, math.Abs(want)) {
				t.Errorf("%s %v: %v, want %v", name, c.In, values, c.Want)
			}
		}
	}
}

func four(d Difference) []float64 { return []float64{*d.Value, *d.Low, *d.High, *d.P} }

// scoresOf makes the counts of scores on the CES scale.
func scoresOf(scores []int) (c Counts) {
	for _, score := range scores {
		switch group := (corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}).Group(score); {
		case group.Highest():
			c.Highest++
		case group.Lowest():
			c.Lowest++
		default:
			c.Middle++
		}
		c.Sum += float64(score)
		c.SumSquares += float64(score * score)
	}
	return c
}

func TestChangesAgainstReference(t *testing.T) {
	ref := loadChanges(t)
	hold(t, "Welch", ref.Welch, func(in [2][]float64) []float64 { return four(DifferenceOfMeans(NewMoments(in[0]), NewMoments(in[1]))) })
	hold(t, "share", ref.Share, func(in rawPair) []float64 {
		last, before := decode[[2]int, [2]int](t, in)
		var shares []Share
		for _, b := range before {
			shares = append(shares, Share{Count: b[0], N: b[1]})
		}
		return four(ChangeOfShare(Share{Count: last[0], N: last[1]}, shares))
	})
	hold(t, "NPS", ref.NPS, func(in rawPair) []float64 {
		last, before := decode[[3]int, [3]int](t, in)
		var list []Counts
		for _, b := range before {
			list = append(list, counts(b))
		}
		return four(ChangeOf(corpus.Scale{Metric: corpus.NPS, Max: 10}, counts(last), list))
	})
	hold(t, "mean", ref.Mean, func(in rawPair) []float64 {
		last, before := decode[[]int, []int](t, in)
		var list []Counts
		for _, b := range before {
			list = append(list, scoresOf(b))
		}
		return four(ChangeOf(corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}, scoresOf(last), list))
	})
	hold(t, "volume", ref.Volume, func(in rawPair) []float64 {
		last, before := decode[int, int](t, in)
		return four(ChangeOfVolume(last, before))
	})
	hold(t, "Fisher", ref.Fisher, func(in [4]int) []float64 { return []float64{Fisher(in[0], in[1], in[2], in[3])} })
	hold(t, "Poisson", ref.Poisson, func(in [4]int) []float64 {
		r := ExactPoisson(in[0], in[1], in[2], in[3])
		return []float64{*r.Ratio, *r.Low, *r.High, *r.P}
	})
	hold(t, "Poisson, new", ref.New, func(in [4]int) []float64 { return []float64{*ExactPoisson(in[0], in[1], in[2], in[3]).P} })
}

func TestPeriodsAgainstReference(t *testing.T) {
	for _, c := range loadChanges(t).Periods {
		for i, p := range Periods() {
			label, start := c.Want[i][0].(string), int32(c.Want[i][1].(float64))
			if p.Label(c.Day) != label || p.Start(c.Day) != start {
				t.Errorf("day %d by %s: %s from %d, want %s from %d", c.Day, p, p.Label(c.Day), p.Start(c.Day), label, start)
			}
			if next := p.Next(start); p.Start(next-1) != start || p.Start(next) != next {
				t.Errorf("%s from %d: the next begins at %d", p, start, next)
			}
		}
	}
}

// TestOnePeriodBefore holds that a baseline of one period is the comparison of two groups.
func TestOnePeriodBefore(t *testing.T) {
	a, b := counts([3]int{20, 30, 100}), counts([3]int{50, 20, 110})
	a.Sum, a.SumSquares, b.Sum, b.SumSquares = 300, 2000, 500, 3000
	for _, metric := range []corpus.Metric{corpus.NPS, corpus.CSAT, corpus.CES} {
		scale := corpus.Scale{Metric: metric, Max: 10}
		got, want := four(ChangeOf(scale, a, []Counts{b, {}})), four(DifferenceOf(scale, a, b))
		for i := range want {
			if math.Abs(got[i]-want[i]) > 1e-9 {
				t.Errorf("%s: %v, want %v", metric, got, want)
			}
		}
	}
}

func TestChangesOfNothing(t *testing.T) {
	nps := corpus.Scale{Metric: corpus.NPS, Max: 10}
	some := counts([3]int{5, 3, 10})
	for name, d := range map[string]Difference{
		"no period before": ChangeOf(nps, some, nil), "empty before": ChangeOf(nps, some, []Counts{{}}), "empty period": ChangeOf(nps, Counts{}, []Counts{some}),
		"one response": ChangeOf(nps, counts([3]int{1, 0, 1}), []Counts{some}), "no score": ChangeOf(corpus.Scale{}, some, []Counts{some}),
		"share before": ChangeOfShare(Share{Count: 1, N: 2}, nil), "share now": ChangeOfShare(Share{}, []Share{{Count: 1, N: 2}}),
		"volume": ChangeOfVolume(3, []int{1, 2}), "mean": ChangeOf(corpus.Scale{Metric: corpus.CES}, some, nil), "net": ChangeOfNet(NetSentiment{}, nil),
		"equal means": DifferenceOfMeans(Moments{3, 2, 0}, Moments{4, 5, 0}), "lone number": DifferenceOfMeans(Moments{1, 2, 0}, Moments{4, 5, 1}),
	} {
		if d.P != nil || d.NotEnough == "" {
			t.Errorf("%s: %+v", name, d)
		}
	}
	if r := ExactPoisson(0, 5, 0, 9); *r.P != 1 || r.Ratio != nil || r.Low != nil {
		t.Errorf("no events: %+v", r)
	}
	if r := ExactPoisson(3, 5, 0, 9); r.High != nil || *r.Low <= 0 {
		t.Errorf("no events before: %+v", r)
	}
}

func TestSuppress(t *testing.T) {
	for _, test := range []struct {
		sizes []int
		want  []bool
	}{
		{[]int{10, 20}, []bool{false, false}},
		{[]int{10, 20, 4}, []bool{true, false, true}},
		{[]int{10, 2, 4}, []bool{false, true, true}},
		{[]int{10, 1, 2}, []bool{true, true, true}},
		{[]int{10, 0}, []bool{false, false}},
		{[]int{3}, []bool{true}},
		{[]int{}, []bool{}},
	} {
		if got := suppress(test.sizes, 5); !slices.Equal(got, test.want) {
			t.Errorf("%v: %v, want %v", test.sizes, got, test.want)
		}
	}
}
