package trends

import (
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// first is 2025-01-01.
const first = 20089

// random gives responses of so many months of 30 days.
func random(seed uint64, n, months, issues int) []response {
	rng := rand.New(rand.NewPCG(seed, 1))
	out := make([]response, n)
	for i := range out {
		r := response{day: first + int32(rng.IntN(30*months)), score: rng.IntN(12) - 1}
		for k := range issues {
			if rng.IntN(4) == 0 {
				r.issues |= 1 << k
				if rng.IntN(2) == 0 {
					r.negative |= 1 << k
				}
			}
		}
		out[i] = r
	}
	return out
}

// TestSplitSums holds mix + rate + unexplained = change, whatever is missing in a period, for all metrics.
func TestSplitSums(t *testing.T) {
	for seed := range uint64(60) {
		responses := random(seed, 120+int(seed), 2, 6)
		for i := range responses { // issue 1 always comes with issue 0, issue 2 only in one half, nobody has issue 3 and all have 4 in one half
			r := &responses[i]
			r.issues = r.issues&^2 | r.issues&1<<1
			r.issues &^= 8
			if late := r.day >= first+31; late {
				r.issues |= 16
			} else {
				r.issues &^= 4
			}
			r.score = max(r.score, -1)
		}
		for _, scale := range []corpus.Scale{npsScale, csatScale, cesScale} {
			s := series(t, newTable(scale, 6, responses), Options{Period: "2025-02", Against: "2025-01", MinMentions: 1, Draws: 5}).Split
			if s.NotEnough != "" {
				t.Fatal(s.NotEnough)
			}
			total := *s.Unexplained.Value
			for _, p := range s.Issues {
				total += *p.Mix.Value + *p.Rate.Value
				if p.ID == "i2" && *p.Rate.Value != 0 {
					t.Errorf("a new issue is all mix, and its rate is %v", *p.Rate.Value)
				}
			}
			if parts := *s.Mix.Value + *s.Rate.Value + *s.Unexplained.Value; math.Abs(total-*s.Change.Value) > 1e-9 || math.Abs(parts-*s.Change.Value) > 1e-9 {
				t.Fatalf("%v: parts %v, change %v", scale, total, *s.Change.Value)
			}
			if len(s.Left) != 2 {
				t.Errorf("left out: %v", s.Left)
			}
		}
	}
}

// TestTogether holds that two issues that always come together share what they do.
func TestTogether(t *testing.T) {
	responses := random(3, 400, 2, 1)
	for i := range responses {
		responses[i].issues |= responses[i].issues << 1
	}
	s := series(t, newTable(npsScale, 2, responses), Options{Period: "2025-02"}).Split
	if a, b := s.Issues[0], s.Issues[1]; math.Abs(*a.Mix.Value-*b.Mix.Value) > 1e-9 || math.Abs(*a.Rate.Low-*b.Rate.Low) > 1e-9 {
		t.Errorf("%+v, %+v", a, b)
	}
}

// TestOrderDoesNotMatter permutes rows and issues: not a bit of what is compared or drawn may change.
func TestOrderDoesNotMatter(t *testing.T) {
	responses := random(11, 800, 8, 5)
	want := series(t, newTable(npsScale, 5, responses), Options{})
	rng := rand.New(rand.NewPCG(2, 2))
	rng.Shuffle(len(responses), func(i, j int) { responses[i], responses[j] = responses[j], responses[i] })
	table := newTable(npsScale, 5, responses)
	slices.Reverse(table.Issues)
	got := series(t, table, Options{})
	if diff := cmp.Diff(want.Change, got.Change); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want.Split, got.Split); diff != "" {
		t.Error(diff)
	}
}

// TestCompletePeriods holds that all responses with a date are in one period, and gaps are periods.
func TestCompletePeriods(t *testing.T) {
	responses := slices.Concat(repeat(3, response{day: first, score: 9}), repeat(2, response{day: first + 62, score: 1}), repeat(4, response{score: 5}))
	r := series(t, newTable(npsScale, 1, responses), Options{})
	var got []int
	for _, p := range r.Periods {
		got = append(got, p.N)
	}
	if diff := cmp.Diff([]int{3, 0, 2}, got); diff != "" || r.Undated != 4 || r.LastDay != "2025-03-04" {
		t.Errorf("%s, undated %d, last %s", diff, r.Undated, r.LastDay)
	}
	if r.Split.Before != "2025-01" || len(r.Change.Before) != 1 {
		t.Errorf("compared with %v and %q; the empty month says nothing", r.Change.Before, r.Split.Before)
	}
	if r.Periods[1].Metric.Value != nil || r.Periods[1].Issues[0].Share.Value != nil {
		t.Errorf("an empty period has values: %+v", r.Periods[1])
	}
}

// TestSeason compares with the same period a year before, of which a season that comes round leaves nothing, and says what is missing.
func TestSeason(t *testing.T) {
	var responses []response
	for month := range 26 { // from January 2025, two Decembers with twice the mentions
		at := time.Date(2025, time.Month(1+month), 10, 0, 0, 0, 0, time.UTC)
		mentions := 10
		if at.Month() == time.December {
			mentions = 30
		}
		day := facts.Day(at)
		responses = slices.Concat(responses, repeat(mentions, response{day: day, score: 2, issues: 1}), repeat(60-mentions, response{day: day, score: 9}))
	}
	table := newTable(npsScale, 1, responses)
	plain, season := series(t, table, Options{Period: "2026-12"}), series(t, table, Options{Period: "2026-12", Baseline: YearBefore})
	if !plain.Change.Issues[0].Change.Significant() || !plain.Change.Metric.Significant() {
		t.Errorf("December against the months before: %+v", plain.Change)
	}
	if c := season.Change; c.NotEnough != "" || !slices.Equal(c.Before, []string{"2025-12"}) || *c.Issues[0].Change.Value != 0 || *c.Metric.Value != 0 || c.Volume.Value != nil {
		t.Errorf("December against December: %+v", c)
	}
	if s := season.Split; s.Before != "2025-12" || s.Period != "2026-12" || *s.Change.Value != 0 {
		t.Errorf("split %+v", s)
	}
	if s := series(t, table, Options{Period: "2026-12", Baseline: YearBefore, Against: "2026-11"}).Split; s.Before != "2026-11" {
		t.Errorf("split against %q", s.Before)
	}
	begun := series(t, newTable(npsScale, 1, responses[:60*12+10]), Options{Baseline: YearBefore}).Change // of January 2026, those with the issue: 10 of 10, after 10 of 60
	if want := metrics.DifferenceOfShares(10, 10, 10, 60); begun.Period != "2026-01" || *begun.Issues[0].Change.Low != *want.Low || *begun.Issues[0].Change.High != *want.High {
		t.Errorf("%+v, want %+v", begun, want)
	}
	for period, says := range map[string]string{"2025-12": "a year before 2025-12 is 2024-12, and the first response is of 2025-01", "2025-01": "2024-01"} {
		r := series(t, table, Options{Period: period, Baseline: YearBefore})
		if !strings.Contains(r.Change.NotEnough, says) || !strings.Contains(r.Split.NotEnough, says) || len(r.Change.Before) > 0 || r.Change.Metric.Value != nil {
			t.Errorf("%s: %+v", period, r.Change)
		}
		_, err := r.Check([]Rule{{Metric: AnyMetric, Measure: MeasureDrop, Significant: true}, {Issue: AnyIssue, Measure: MeasureRise, Significant: true}})
		if err != nil || len(r.Alerts) == 0 {
			t.Fatalf("%v, %d alerts", err, len(r.Alerts))
		}
		for _, a := range r.Alerts {
			if !strings.Contains(a.Text, says) {
				t.Errorf("%s: alert %+v", period, a)
			}
		}
	}
	gap := slices.DeleteFunc(slices.Clone(responses), func(r response) bool { return metrics.Month.Label(r.day) == "2025-12" })
	if c := series(t, newTable(npsScale, 1, gap), Options{Period: "2026-12", Baseline: YearBefore}).Change; !strings.Contains(c.NotEnough, "no responses in 2025-12") {
		t.Errorf("%+v", c)
	}
}

func TestEdges(t *testing.T) {
	for name, test := range map[string]struct {
		responses  []response
		opts       Options
		change     string
		split      string
		notEnough  string
		scale      corpus.Scale
		issueState string
	}{
		"no responses":  {nil, Options{}, "no response has a date", "no response has a date", "no response has a date", npsScale, ""},
		"no dates":      {repeat(9, response{score: 3}), Options{}, "no response has a date", "no response has a date", "no response has a date", npsScale, ""},
		"one period":    {repeat(9, response{day: first, score: 3, issues: 1}), Options{}, "no earlier period", "no earlier period", "", npsScale, "no earlier period"},
		"one response":  {slices.Concat(repeat(9, response{day: first, score: 3}), repeat(1, response{day: first + 40, score: 9})), Options{}, "", "9 and 1 scored", "", npsScale, "nobody mentions it"},
		"no score":      {slices.Concat(repeat(9, response{day: first, score: noScore}), repeat(9, response{day: first + 40, score: noScore})), Options{}, "", "no score column", "", corpus.Scale{}, "nobody mentions it"},
		"empty period":  {slices.Concat(repeat(9, response{day: first, score: 3}), repeat(9, response{day: first + 70, score: 9})), Options{Period: "2025-02"}, "no responses in the period", "9 and 0 scored", "", npsScale, "nobody mentions it"},
		"all promoters": {slices.Concat(repeat(20, response{day: first, score: 10, issues: 1}), repeat(20, response{day: first + 40, score: 10})), Options{}, "", "", "", npsScale, ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := series(t, newTable(test.scale, 1, test.responses), test.opts)
			for what, pair := range map[string][2]string{"change": {r.Change.NotEnough, test.change}, "split": {r.Split.NotEnough, test.split}, "report": {r.NotEnough, test.notEnough}} {
				if !strings.Contains(pair[0], pair[1]) || (pair[0] == "") != (pair[1] == "") {
					t.Errorf("%s: %q, want %q", what, pair[0], pair[1])
				}
			}
			if len(r.Change.Issues) > 0 && !strings.Contains(r.Change.Issues[0].Change.NotEnough, test.issueState) {
				t.Errorf("issue: %q", r.Change.Issues[0].Change.NotEnough)
			}
			if _, err := json.Marshal(r); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestWrongOptions(t *testing.T) {
	table := newTable(npsScale, 1, slices.Concat(repeat(3, response{day: first}), repeat(3, response{day: first + 2000})))
	var period *PeriodError
	var length *LengthError
	for _, opts := range []Options{{Period: "2024-12"}, {Against: "nope"}} {
		if _, err := Series(table, opts); !errors.As(err, &period) || !strings.Contains(err.Error(), "2025-01 to 2030-06") {
			t.Errorf("%+v: %v", opts, err)
		}
	}
	if _, err := Series(table, Options{By: metrics.Day}); !errors.As(err, &length) {
		t.Error(err)
	}
	for _, opts := range []Options{{By: "fortnight"}, {Draws: -1}, {MinMentions: -1}, {Mentions: "all"}, {Baseline: "decade"}} {
		if _, err := Series(table, opts); err == nil {
			t.Errorf("%+v is taken", opts)
		}
	}
	if _, err := Around(table, time.Now(), -1, Options{}); err == nil {
		t.Error("a negative window is taken")
	}
}

// TestRareRising finds an issue that five in 1200 had before, and 6 of 200 have now; one with 4 % before is not rare.
func TestRareRising(t *testing.T) {
	responses := slices.Concat(
		repeat(5, response{day: first, score: 5, issues: 1}), repeat(48, response{day: first, score: 5, issues: 2}), repeat(1147, response{day: first, score: 5}),
		repeat(6, response{day: first + 35, score: 5, issues: 1}), repeat(14, response{day: first + 35, score: 5, issues: 2}), repeat(180, response{day: first + 35, score: 5}),
	)
	r := series(t, newTable(npsScale, 3, responses), Options{})
	for _, c := range r.Change.Issues {
		switch c.ID {
		case "i0":
			want := metrics.ExactPoisson(6, 200, 5, 1200)
			if c.Rare == nil || *c.Rare.P != *want.P || *c.Rare.Q != *want.P || !c.Rare.Rising() {
				t.Errorf("%+v", c.Rare)
			}
		default:
			if c.Rare != nil {
				t.Errorf("%s is not rare, or never mentioned: %+v", c.ID, c.Rare)
			}
		}
	}
}

// TestAround holds an event against a series of two periods cut at the same day.
func TestAround(t *testing.T) {
	responses := random(5, 500, 2, 4)
	responses = slices.DeleteFunc(responses, func(r response) bool { return r.day >= first+59 })
	table := newTable(npsScale, 4, responses)
	want := series(t, table, Options{Period: "2025-02", Draws: 200})
	got, err := Around(table, time.Date(2025, 2, 1, 0, 0, 0, 0, time.UTC), 0, Options{Draws: 200})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.Change.Issues, got.Change.Issues); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want.Split.Issues, got.Split.Issues); diff != "" {
		t.Error(diff)
	}
	if got.Before.N+got.After.N != got.N || got.After.Start < "2025-02-01" || got.Before.End > "2025-01-31" {
		t.Errorf("before %+v, after %+v", got.Before, got.After)
	}
	narrow, err := Around(table, time.Date(2025, 2, 1, 0, 0, 0, 0, time.UTC), 10, Options{Draws: 1})
	if err != nil || narrow.Before.Start < "2025-01-22" || narrow.After.End > "2025-02-10" || narrow.Before.N == 0 {
		t.Errorf("before %+v, after %+v, %v", narrow.Before, narrow.After, err)
	}
	early, err := Around(table, time.Date(2024, 2, 1, 0, 0, 0, 0, time.UTC), 0, Options{Draws: 1})
	if err != nil || early.Change.NotEnough != "there are no responses before 2024-02-01" || early.Before.Start != "" {
		t.Errorf("%+v, %v", early, err)
	}
	if _, err := json.Marshal(early); err != nil {
		t.Error(err)
	}
}

// TestNothingChanges simulates years in which nothing changes: in at most 6.5 % of the runs may any issue have q < 0.05, in any of its three families at most as
// often. With 1,000 runs the Monte-Carlo error is 0.7 points.
func TestNothingChanges(t *testing.T) {
	const runs = 1000
	rng := rand.New(rand.NewPCG(4, 4))
	any := map[string]int{}
	for range runs {
		table := newTable(npsScale, 6, stationary(rng, 7, 120))
		s := newSource(table, Options{Mentions: facts.TextOrPick})
		codes := s.codes(func(day int32) int32 { return (day - first) / 30 })
		list := s.tally(codes, 7)
		c := s.change(&list[6], list[:6], "now", []string{"1", "2", "3", "4", "5", "6"})
		share, net, rare := false, false, false
		for _, issue := range c.Issues {
			share = share || issue.Change.Significant()
			net = net || issue.NetChange.Significant()
			rare = rare || issue.Rare.Rising()
		}
		for name, found := range map[string]bool{"share": share, "net": net, "rare": rare, "metric": c.Metric.Significant()} {
			if found {
				any[name]++
			}
		}
	}
	for name, n := range any {
		if share := float64(n) / runs; share > 0.065 {
			t.Errorf("%s: something was found in %.1f %% of the runs", name, 100*share)
		}
	}
	if any["share"] < runs/200 || any["metric"] < runs/50 {
		t.Errorf("hardly anything is ever found: %v", any)
	}
}

// stationary draws months in which nothing changes.
func stationary(rng *rand.Rand, months, perMonth int) []response {
	var out []response
	shares := []float64{0.35, 0.2, 0.1, 0.05, 0.02, 0.01}
	for month := range months {
		for range perMonth {
			r := response{day: first + int32(30*month), score: rng.IntN(11)}
			for i, share := range shares {
				if rng.Float64() < share {
					r.issues |= 1 << i
					if rng.Float64() < 0.6 {
						r.negative |= 1 << i
					} else if rng.Float64() < 0.5 {
						r.positive |= 1 << i
					}
				}
			}
			out = append(out, r)
		}
	}
	return out
}

// TestCoverageOfSplit simulates a known change: the share of an issue goes from 0.2 to 0.4 at a coefficient of −60, and that goes to −80. The 95 % intervals of
// its mix (−14), its rate (−6) and of what is unexplained (0) must hold the truth in 92 to 98 % of 300 runs (Monte-Carlo error 1.3 points).
func TestCoverageOfSplit(t *testing.T) {
	const runs = 300
	rng := rand.New(rand.NewPCG(9, 9))
	held := [3]int{}
	for range runs {
		var responses []response
		for month, m := range []float64{0.2, 0.4} {
			for range 400 {
				r := response{day: first + int32(40*month), score: draw(rng, 0.6, 0.2)}
				if rng.Float64() < m {
					r.issues = 1
					r.score = draw(rng, 0.3-0.1*float64(month), 0.5+0.1*float64(month))
				}
				responses = append(responses, r)
			}
		}
		s := series(t, newTable(npsScale, 1, responses), Options{Draws: 300}).Split
		for i, truth := range []struct {
			piece Piece
			value float64
		}{{s.Issues[0].Mix, -14}, {s.Issues[0].Rate, -6}, {s.Unexplained, 0}} {
			if *truth.piece.Low <= truth.value && truth.value <= *truth.piece.High {
				held[i]++
			}
		}
	}
	for i, n := range held {
		if share := float64(n) / runs; share < 0.92 || share > 0.98 {
			t.Errorf("part %d: the interval held %.1f %% of the time", i, 100*share)
		}
	}
}

// draw gives a promoter, a detractor, or else a passive.
func draw(rng *rand.Rand, promoter, detractor float64) int {
	switch u := rng.Float64(); {
	case u < promoter:
		return 10
	case u < promoter+detractor:
		return 2
	default:
		return 8
	}
}

// BenchmarkMillion looks at a million responses of two years with ten issues, by week, with 1,000 draws of the split.
func BenchmarkMillion(b *testing.B) {
	table := newTable(npsScale, 10, random(1, 1_000_000, 24, 10))
	for b.Loop() {
		series(b, table, Options{By: metrics.Month, Draws: 1000})
	}
}
