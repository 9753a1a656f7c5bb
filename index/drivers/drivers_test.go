package drivers

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// TestPublishedImpact holds the check value of the definition: P = 500, D = 200, N = 1000, issue p = 20, d = 90, n = 150.
func TestPublishedImpact(t *testing.T) {
	table := newTable(npsScale, 1, slices.Concat(
		repeat(20, 9, 1), repeat(90, 0, 1), repeat(40, 7, 1),
		repeat(480, 9, 0), repeat(110, 0, 0), repeat(260, 7, 0)))
	d := rank(t, table, Options{}).Drivers[0]
	if math.Abs(*d.Impact.Value - -13.529) > 0.0005 {
		t.Errorf("impact %.4f, want −13.529", *d.Impact.Value)
	}
	if *d.Impact.Low >= *d.Impact.Value || *d.Impact.High <= *d.Impact.Value {
		t.Errorf("interval %.2f to %.2f", *d.Impact.Low, *d.Impact.High)
	}
}

// random makes responses whose score depends on the issues.
func random(seed uint64, n, issues int) []response {
	rng := rand.New(rand.NewPCG(seed, 1))
	out := make([]response, n)
	for row := range out {
		chance := 0.3
		for i := range issues {
			if rng.Float64() < 0.05+0.3*float64(i)/float64(issues) {
				out[row].issues |= 1 << i
				chance += 0.08 * float64(i%5-1)
			}
		}
		out[row].score = 7 + rng.IntN(4)
		if rng.Float64() < chance {
			out[row].score = rng.IntN(7)
		}
	}
	return out
}

// TestImpactIsClosedForm holds n·(m − M)/(N − n), worked out over single rows, for every metric.
func TestImpactIsClosedForm(t *testing.T) {
	for _, scale := range []corpus.Scale{npsScale, csatScale, cesScale} {
		t.Run(string(scale.Metric), func(t *testing.T) {
			responses := random(3, 700, 6)
			for i := range responses {
				responses[i].score = max(scale.Min, responses[i].score*scale.Max/10)
			}
			rep := rank(t, newTable(scale, 6, responses), Options{})
			for i := range 6 {
				var all, with, n float64
				for _, resp := range responses {
					v := metricOf(scale, resp.score)
					all += v / 700
					if resp.issues&(1<<i) != 0 {
						with, n = with+v, n+1
					}
				}
				d := driver(t, rep, fmt.Sprintf("i%d", i))
				near(t, d.ID+" metric", d.Metric.Value, with/n)
				near(t, d.ID, d.Impact.Value, n*(with/n-all)/(700-n))
			}
			near(t, "metric", rep.Metric.Value, *rep.DriversMetric.Value)
		})
	}
}

func metricOf(scale corpus.Scale, score int) float64 {
	group := scale.Group(score)
	switch {
	case scale.Metric == corpus.CES:
		return float64(score)
	case group.Highest():
		return 100
	case group.Lowest() && scale.Metric == corpus.NPS:
		return -100
	}
	return 0
}

// TestCompanionMean holds the mean score that goes with CSAT, of those who mention an issue.
func TestCompanionMean(t *testing.T) {
	table := newTable(csatScale, 1, slices.Concat(repeat(5, 1, 1), repeat(5, 4, 1), repeat(10, 5, 0)))
	near(t, "mean", rank(t, table, Options{}).Drivers[0].Metric.Companion.Value, 2.5)
}

func TestOrderOfRowsAndIssuesDoesNotMatter(t *testing.T) {
	responses := random(5, 900, 8)
	table := newTable(npsScale, 8, responses)
	want := asJSON(t, rank(t, table, Options{Seed: 3}))

	rng := rand.New(rand.NewPCG(1, 2))
	shuffled := slices.Clone(responses)
	rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	if diff := cmp.Diff(want, asJSON(t, rank(t, newTable(npsScale, 8, shuffled), Options{Seed: 3}))); diff != "" {
		t.Errorf("rows in another order: %s", diff)
	}
	rng.Shuffle(len(table.Issues), func(i, j int) { table.Issues[i], table.Issues[j] = table.Issues[j], table.Issues[i] })
	if diff := cmp.Diff(want, asJSON(t, rank(t, table, Options{Seed: 3}))); diff != "" {
		t.Errorf("issues in another order: %s", diff)
	}
	if want == asJSON(t, rank(t, table, Options{Seed: 4})) {
		t.Error("another seed gives the same intervals")
	}
}

// TestUnmentionedIssueChangesNothing adds an issue in the middle of the list that nobody mentions.
func TestUnmentionedIssueChangesNothing(t *testing.T) {
	table := newTable(npsScale, 4, random(6, 300, 4))
	before := rank(t, table, Options{}).Drivers
	nobody := facts.Issue{ID: "i1b", Text: roaring.New(), Picked: roaring.New(), Positive: roaring.New(), Negative: roaring.New()}
	table.Issues = slices.Insert(table.Issues, 2, nobody)
	after := rank(t, table, Options{}).Drivers
	if diff := cmp.Diff(before, after[:4]); diff != "" {
		t.Error(diff)
	}
	if last := after[4]; last.ID != "i1b" || last.NotEnough != "nobody mentions it" || last.Impact.Value != nil || last.Odds.Ratio != nil {
		t.Errorf("%+v", last)
	}
}

func TestConcurrentRanksAgree(t *testing.T) {
	table := newTable(npsScale, 5, random(8, 400, 5))
	want := asJSON(t, rank(t, table, Options{}))
	reports := make([]*Report, 4)
	var wait sync.WaitGroup
	for i := range reports {
		wait.Go(func() { reports[i], _ = Rank(table, Options{Draws: 100}) })
	}
	wait.Wait()
	for _, rep := range reports {
		if diff := cmp.Diff(want, asJSON(t, rep)); diff != "" {
			t.Error(diff)
		}
	}
}

func asJSON(t *testing.T, rep *Report) string {
	t.Helper()
	data, err := json.MarshalIndent(rep, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestRankedByImpact(t *testing.T) {
	table := newTable(npsScale, 4, slices.Concat(
		repeat(30, 1, 0b0001), repeat(10, 9, 0b0001), // i0 harms
		repeat(40, 10, 0b0010), repeat(2, 3, 0b0010), // i1 helps
		repeat(3, 0, 0b1000), // i3 is too rare
		repeat(50, 8, 0)))
	rep := rank(t, table, Options{})
	var order []string
	for _, d := range rep.Drivers {
		order = append(order, d.ID)
	}
	if diff := cmp.Diff([]string{"i0", "i1", "i3", "i2"}, order); diff != "" {
		t.Error(diff)
	}
	if rep.RankedBy != ByImpact || *driver(t, rep, "i0").Odds.Q > 0.001 || *driver(t, rep, "i1").Odds.Ratio > 1 {
		t.Errorf("ranked by %q, %+v", rep.RankedBy, rep.Drivers[:2])
	}
	if got := driver(t, rep, "i3"); got.NotEnough != "fewer than 5 scored responses mention it" || got.Mentions != 3 || *got.Metric.Value != -100 {
		t.Errorf("%+v", got)
	}
	if relaxed := rank(t, table, Options{MinMentions: 2}); driver(t, relaxed, "i3").Impact.Value == nil {
		t.Error("with two mentions enough, i3 has no impact")
	}
}

func TestTiesGoByShareThenID(t *testing.T) {
	drivers := []Driver{
		{ID: "c", Mentions: 2, Impact: Impact{Value: new(float64)}}, {ID: "b", Mentions: 2, Impact: Impact{Value: new(float64)}},
		{ID: "z", Mentions: 9, NotEnough: "why"}, {ID: "d", Mentions: 3, Impact: Impact{Value: new(float64)}},
	}
	sortDrivers(drivers, true)
	var got []string
	for _, d := range drivers {
		got = append(got, d.ID)
	}
	if diff := cmp.Diff([]string{"d", "b", "c", "z"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestBases(t *testing.T) {
	table := newTable(npsScale, 2, slices.Concat(
		repeat(20, 9, 1), repeat(20, 3, 2), repeat(10, noScore, 2), repeat(5, 0, 0), repeat(7, 10, 0)))
	table.HasText.RemoveRange(55, 62) // the last seven are scored and say nothing
	rep := rank(t, table, Options{})
	got := []int{rep.N, rep.Metric.Scored, rep.NText, rep.NDrivers, rep.DriversMetric.Scored, rep.Coverage.Count, rep.Coverage.N,
		driver(t, rep, "i1").Mentions, driver(t, rep, "i1").Share.N}
	if diff := cmp.Diff([]int{62, 52, 55, 45, 45, 50, 55, 20, 45}, got); diff != "" {
		t.Error(diff)
	}
	rows := roaring.BitmapOf(0, 1, 20, 21, 60)
	part := rank(t, table, Options{Rows: rows})
	if part.N != 5 || part.NDrivers != 4 || rows.GetCardinality() != 5 {
		t.Errorf("of five rows: n %d, drivers %d, bitmap %d", part.N, part.NDrivers, rows.GetCardinality())
	}
}

func TestMentions(t *testing.T) {
	table := newTable(npsScale, 1, slices.Concat(repeat(10, 3, 1), repeat(10, 9, 0), repeat(10, 2, 0)))
	table.HasText.RemoveRange(20, 30)
	for row := uint32(18); row < 26; row++ {
		table.Issues[0].Picked.Add(row)
		table.HasPicks.Add(row)
	}
	table.Offered.AddRange(10, 30)
	table.Issues[0].Negative.AddRange(0, 6)
	for _, test := range []struct {
		how  facts.Mentions
		want []int // mentions, base, mentions in text, negative
		name string
	}{
		{facts.TextOrPick, []int{18, 26, 10, 6}, "text or pick"},
		{facts.TextOnly, []int{10, 20, 10, 6}, "text"},
		{facts.PickedOnly, []int{8, 20, 0, 0}, "picked"},
	} {
		rep := rank(t, table, Options{Mentions: test.how})
		d := rep.Drivers[0]
		if diff := cmp.Diff(test.want, []int{d.Mentions, d.Share.N, d.Net.N, d.Net.Negative}); diff != "" || rep.Mentions != test.name {
			t.Errorf("%s: %s", rep.Mentions, diff)
		}
	}
}

func TestWithoutScore(t *testing.T) {
	for name, scale := range map[string]corpus.Scale{"no score column": {}, "empty score column": npsScale} {
		t.Run(name, func(t *testing.T) {
			table := newTable(scale, 3, slices.Concat(repeat(10, noScore, 1), repeat(30, noScore, 2), repeat(5, noScore, 0)))
			table.Issues[1].Positive.AddRange(10, 20)
			table.Issues[1].Negative.AddRange(20, 36)
			rep := rank(t, table, Options{})
			if rep.RankedBy != ByShare || rep.RankedByReason == "" || rep.NDrivers != 45 || rep.Metric.Value != nil {
				t.Errorf("%+v", rep)
			}
			first := rep.Drivers[0]
			if first.ID != "i1" || first.Mentions != 30 || first.Net.Positive != 10 || first.Net.Negative != 16 || first.Metric != nil {
				t.Errorf("first %+v", first)
			}
			near(t, "net sentiment", first.Net.Value, -0.2)
			if rep.Drivers[2].ID != "i2" || rep.Drivers[2].NotEnough == "" || rep.Drivers[2].Net.Value != nil {
				t.Errorf("last %+v", rep.Drivers[2])
			}
		})
	}
}

func TestTooLittle(t *testing.T) {
	for name, test := range map[string]struct {
		responses    []response
		impact, odds string // why i0 has none; empty where it has
	}{
		"nothing":          {nil, "nobody mentions it", ""},
		"one response":     {repeat(1, 3, 1), "fewer than 5 scored responses mention it", "fewer than 5 scored responses mention it"},
		"nobody mentions":  {slices.Concat(repeat(9, 3, 0), repeat(9, 10, 0)), "nobody mentions it", "nobody mentions it"},
		"everyone does":    {slices.Concat(repeat(9, 3, 1), repeat(9, 10, 1)), "every response mentions it, so there is nothing to compare with", "every response mentions it, so there is nothing to compare with"},
		"nearly everyone":  {slices.Concat(repeat(9, 3, 1), repeat(2, 10, 0)), "fewer than 5 scored responses do not mention it", "fewer than 5 scored responses do not mention it"},
		"all promoters":    {slices.Concat(repeat(9, 9, 1), repeat(9, 10, 0)), "all scored responses are in the same group, so nothing moves the score", "all scored responses are in the same group, so nothing moves the score"},
		"no detractors":    {slices.Concat(repeat(9, 7, 1), repeat(9, 10, 0)), "", "no scored response is in the lowest group"},
		"always both":      {slices.Concat(repeat(9, 3, 3), repeat(9, 10, 0), repeat(4, 10, 3)), "", "it is always mentioned together with others, or goes along with a control, so its part cannot be told from theirs"},
		"one or the other": {slices.Concat(repeat(9, 3, 1), repeat(9, 10, 2), repeat(4, 10, 1)), "", "it is always mentioned together with others, or goes along with a control, so its part cannot be told from theirs"},
		"separation":       {slices.Concat(repeat(9, 3, 1), repeat(9, 10, 0)), "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			rep := rank(t, newTable(npsScale, 3, test.responses), Options{})
			d := driver(t, rep, "i0")
			if d.NotEnough != test.impact || d.Odds.NotEnough != test.odds {
				t.Errorf("not enough %q and %q, want %q and %q", d.NotEnough, d.Odds.NotEnough, test.impact, test.odds)
			}
			if ranked := test.impact == ""; ranked != (d.Impact.Value != nil) || ranked != (d.Impact.Low != nil) {
				t.Errorf("impact %+v", d.Impact)
			}
			if scored := len(test.responses) > 0; (scored && test.odds == "") != (d.Odds.Ratio != nil) {
				t.Errorf("odds %+v", d.Odds)
			}
			asJSON(t, rep)
		})
	}
}

// TestTangledIssuesLeaveOthersAlone adds a copy of an issue: a third issue keeps its odds ratio.
func TestTangledIssuesLeaveOthersAlone(t *testing.T) {
	table := newTable(npsScale, 2, random(9, 400, 2))
	want := driver(t, rank(t, table, Options{}), "i1").Odds
	twin := table.Issues[0]
	twin.ID = "twin"
	table.Issues = append(table.Issues, twin)
	rep := rank(t, table, Options{})
	got := driver(t, rep, "i1").Odds
	near(t, "ratio", got.Ratio, *want.Ratio)
	near(t, "high", got.High, *want.High)
	if a, b := driver(t, rep, "i0").Odds, driver(t, rep, "twin").Odds; a.Ratio != nil || b.Ratio != nil || a.NotEnough == "" || b.NotEnough == "" {
		t.Errorf("twins: %+v and %+v", a, b)
	}
}

func TestRankRefuses(t *testing.T) {
	table := newTable(npsScale, 1, repeat(3, 3, 1))
	for name, opts := range map[string]Options{
		"draws": {Draws: -1}, "least mentions": {MinMentions: -1}, "mentions": {Mentions: "guessed"},
	} {
		if _, err := Rank(table, opts); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := Rank(newTable(npsScale, 65, nil), Options{}); err == nil {
		t.Error("65 issues: no error")
	}
	if _, err := Rank(newTable(npsScale, 64, repeat(20, 3, 1<<63|1)), Options{}); err != nil {
		t.Errorf("64 issues: %v", err)
	}
}

func TestReportNamesItsMethods(t *testing.T) {
	table := newTable(npsScale, 2, random(2, 100, 2))
	rep := rank(t, table, Options{})
	var names []string
	for _, f := range rep.Formulas {
		names = append(names, f.Name)
	}
	if diff := cmp.Diff([]string{"coverage", "share", "net_sentiment", "impact", "odds", "importance", "passive_base", "what_if"}, names); diff != "" {
		t.Error(diff)
	}
	if full, err := Rank(table, Options{}); err != nil || full.Draws != DefaultDraws || full.MinMentions != DefaultMinMentions {
		t.Errorf("defaults %d and %d, error %v", full.Draws, full.MinMentions, err)
	}
}
