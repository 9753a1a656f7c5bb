package metrics

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// grouped is 12 gold customers who are promoters, 8 silver ones who are detractors, and lone ones without a plan or of bronze.
func grouped(bronze, missing int) *facts.Table {
	var scores []float64
	var codes []int32
	add := func(n int, score float64, code int32) {
		for range n {
			scores, codes = append(scores, score), append(codes, code)
		}
	}
	add(12, 10, 1)
	add(8, 2, 2)
	add(bronze, 8, 0)
	add(missing, 7, -1)
	t := table(corpus.Scale{Metric: corpus.NPS, Max: 10}, scores...)
	t.Categories = []facts.Category{{Name: "plan", Values: []string{"bronze", "gold", "silver"}, Codes: codes}}
	hours := make([]float64, len(scores))
	t.Days = make([]int32, len(scores))
	for row := range hours {
		hours[row] = float64(row % 7)
		t.Days[row] = int32(20500 + 10*(row%5))
	}
	t.Numbers = []facts.NumberColumn{{Name: "hours", Values: hours}, {Name: "joined", Values: hours, Dates: true}}
	return t
}

func report(t *testing.T, table *facts.Table, opts ReportOptions) *Report {
	t.Helper()
	r, err := NewReport(table, opts)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := json.Marshal(r); err != nil {
		t.Error(err)
	}
	return r
}

func shownValues(b Breakdown) []string {
	out := []string{}
	for _, g := range b.Groups {
		out = append(out, g.Value)
	}
	return out
}

func TestGroupsAgainstTheRest(t *testing.T) {
	r := report(t, grouped(0, 6), ReportOptions{By: []string{"plan", "month"}, Columns: []string{"hours"}})
	plan := r.By[0]
	if diff := cmp.Diff([]string{"gold", "silver", ""}, shownValues(plan)); diff != "" {
		t.Fatal(diff)
	}
	gold := plan.Groups[0].Figures[0]
	want := DifferenceOfNPS(counts([3]int{12, 0, 12}), counts([3]int{0, 8, 14}))
	if *gold.Value != 100 || gold.N != 12 || *gold.Against.P != *want.P || *gold.Against.Value != *want.Value {
		t.Errorf("gold: %+v, against %+v", gold, gold.Against)
	}
	var p, q []float64
	for _, b := range r.By {
		for _, g := range b.Groups {
			for _, f := range g.Figures {
				p, q = append(p, *f.Against.P), append(q, *f.Against.Q)
			}
		}
	}
	if diff := cmp.Diff(BenjaminiHochberg(p), q); diff != "" || len(p) < 8 {
		t.Errorf("q over %d tests: %s", len(p), diff)
	}
}

func TestSmallGroupsAreNotShown(t *testing.T) {
	for name, test := range map[string]struct {
		bronze, missing, least int
		shown                  []string
		hidden                 int
	}{
		"none":         {0, 0, 0, []string{"gold", "silver"}, 0},
		"one":          {2, 0, 0, []string{"gold"}, 10}, // silver with it: bronze would be what is left of all
		"two":          {2, 3, 0, []string{"gold", "silver"}, 5},
		"missing ones": {9, 1, 0, []string{"bronze", "gold"}, 9},
		"all allowed":  {2, 1, 1, []string{"bronze", "gold", "silver", ""}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := report(t, grouped(test.bronze, test.missing), ReportOptions{By: []string{"plan"}, MinGroup: test.least}).By[0]
			if diff := cmp.Diff(test.shown, shownValues(b)); diff != "" || b.SuppressedN != test.hidden {
				t.Errorf("%s; %d hidden", diff, b.SuppressedN)
			}
		})
	}
}

func TestSmallFiguresAreNotShown(t *testing.T) {
	table := grouped(6, 0)
	for row := range table.Numbers[0].Values {
		if code := table.Categories[0].Codes[row]; code == 0 && row%2 == 0 {
			table.Numbers[0].Values[row] = math.NaN()
		}
	}
	b := report(t, table, ReportOptions{By: []string{"plan"}, Columns: []string{"hours"}}).By[0]
	if b.SuppressedFigures != 2 || b.Groups[0].Figures[1].Value != nil || b.Groups[0].Figures[1].N != 0 || b.Groups[2].Figures[1].Value != nil {
		t.Errorf("%+v", b)
	}
	if b.Groups[0].Figures[0].Value == nil || b.Groups[1].Figures[1].Value == nil {
		t.Errorf("hidden too much: %+v", b)
	}
}

func TestWrongColumns(t *testing.T) {
	table := grouped(0, 0)
	var column *facts.ColumnError
	for _, opts := range []ReportOptions{{By: []string{"nope"}}, {Columns: []string{"nope"}}} {
		if _, err := NewReport(table, opts); !errors.As(err, &column) || !slices.ContainsFunc(column.Known, func(s string) bool { return s == "plan" || s == "hours" }) {
			t.Errorf("%+v: %v", opts, err)
		}
	}
	if _, err := NewReport(table, ReportOptions{Columns: []string{"joined"}}); !errors.Is(err, ErrDates) {
		t.Error(err)
	}
}

func TestEdgesOfReport(t *testing.T) {
	nan := math.NaN()
	noScore := table(corpus.Scale{}, nan, nan)
	noScore.Days = []int32{0, 0}
	if r := report(t, noScore, ReportOptions{By: []string{"month"}}); len(r.Figures) != 0 || len(r.By[0].Groups) != 0 || r.By[0].SuppressedN != 2 {
		t.Errorf("%+v", r)
	}
	empty := table(corpus.Scale{Metric: corpus.NPS, Max: 10})
	if r := report(t, empty, ReportOptions{By: []string{"week"}}); r.N != 0 || r.Figures[0].Value != nil || len(r.By[0].Groups) != 0 {
		t.Errorf("%+v", r)
	}
	alone := grouped(0, 0)
	for row := range alone.Rows {
		alone.Categories[0].Codes[row] = 1
	}
	if g := report(t, alone, ReportOptions{By: []string{"plan"}}).By[0].Groups; len(g) != 1 || g[0].Figures[0].Against != nil {
		t.Errorf("one group has nothing to be compared with: %+v", g)
	}
}

// TestBenchmarks holds that a benchmark with the counts' own interval gives what two intervals give, and the lone ones.
func TestBenchmarks(t *testing.T) {
	low, high := 10.0, 30.0
	r := report(t, grouped(0, 6), ReportOptions{By: []string{"plan"}, Columns: []string{"hours"}, Benchmarks: []Benchmark{
		{Name: "industry", Figure: "NPS", Value: 20, Low: &low, High: &high},
		{Name: "past", Figure: "nps", Value: 20, Place: "b.csv:3"},
		{Name: "rival", Figure: "nps", Value: 0, N: 100},
		{Name: "gold before", Figure: "nps", Value: 90, By: "plan", Group: "gold"},
		{Name: "target", Figure: "hours", Value: 2},
		{Name: "lost", Figure: "nps", Value: 1, Group: "platinum", Place: "b.csv:7"},
		{Name: "odd", Figure: "ces", Value: 1, Place: "b.csv:8"},
	}})
	f := r.Figures[0]
	if len(f.Benchmarks) != 3 || len(r.Figures[1].Benchmarks) != 1 || len(r.By[0].Groups[0].Figures[0].Benchmarks) != 1 || len(r.Unmatched) != 2 {
		t.Fatalf("%+v, unmatched %q", r.Figures, r.Unmatched)
	}
	d := f.Benchmarks[0].Difference
	value := *f.Value - 20
	near := func(what string, got *float64, want float64) {
		if got == nil || math.Abs(*got-want) > 1e-9 {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	near("value", d.Value, value)
	near("low", d.Low, value-math.Sqrt(math.Pow(*f.Value-*f.Low, 2)+100))
	near("high", d.High, value+math.Sqrt(math.Pow(*f.High-*f.Value, 2)+100))
	near("exact low", f.Benchmarks[1].Difference.Low, *f.Low-20)
	in := AdjustedWald(50, 50, 100)
	near("from n", f.Benchmarks[2].Low, 100*in.Low)
}

// TestYearBefore finds the same period a year before, and knows what that year lacks.
func TestYearBefore(t *testing.T) {
	for _, test := range []struct {
		period   Period
		day      string
		want     string
		notThere bool
	}{
		{Day, "2025-03-01", "2024-03-01", false}, {Day, "2024-02-29", "", true}, {Month, "2024-02-01", "2023-02", false}, {Quarter, "2026-01-01", "2025-Q1", false},
		{Week, "2026-01-05", "2025-W02", false}, {Week, "2025-12-29", "2025-W01", false}, {Week, "2026-12-28", "", true}, {Year, "2026-01-01", "2025", false},
	} {
		at, err := time.Parse(time.DateOnly, test.day)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := test.period.YearBefore(facts.Day(at))
		if ok == test.notThere || ok && (test.period.Label(got) != test.want || test.period.Start(got) != got) {
			t.Errorf("%s %s: %s, %v", test.period, test.day, test.period.Label(got), ok)
		}
	}
}

// TestLabels names periods so that the names sort in time.
func TestLabels(t *testing.T) {
	const day = 20454 + 3 // 2026-01-04, a Sunday
	for period, want := range map[Period]string{Day: "2026-01-04", Week: "2026-W01", Month: "2026-01", Quarter: "2026-Q1", Year: "2026"} {
		if got := period.Label(day); got != want {
			t.Errorf("%s is %s, want %s", period, got, want)
		}
	}
	if got := Week.Label(day + 1); got != "2026-W02" {
		t.Errorf("the day after is in week %s", got)
	}
}
