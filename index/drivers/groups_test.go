package drivers

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/record"
)

// everything asks for all that there is.
func everything() Options {
	return Options{Seed: 9, Draws: 60, Sides: true, McFadden: true, Controls: []string{"age", "plan"}, By: "month"}
}

// permuted gives the table with its rows in another order: row i becomes row to[i].
func permuted(t *facts.Table, to []int) *facts.Table {
	move := func(rows *roaring.Bitmap) *roaring.Bitmap {
		out := roaring.New()
		for it := rows.Iterator(); it.HasNext(); {
			out.Add(uint32(to[it.Next()]))
		}
		return out
	}
	out := *t
	out.Lowest, out.Highest, out.HasText, out.HasPicks = move(t.Lowest), move(t.Highest), move(t.HasText), move(t.HasPicks)
	out.Score, out.Days = make([]float64, t.Rows), make([]int32, t.Rows)
	plan, age := t.Categories[0], t.Numbers[0]
	plan.Codes, age.Values = make([]int32, t.Rows), make([]float64, t.Rows)
	for from, row := range to {
		out.Score[row], out.Days[row] = t.Score[from], t.Days[from]
		plan.Codes[row], age.Values[row] = t.Categories[0].Codes[from], t.Numbers[0].Values[from]
	}
	out.Categories, out.Numbers, out.Issues = []facts.Category{plan}, []facts.NumberColumn{age}, nil
	for _, issue := range t.Issues {
		out.Issues = append(out.Issues, facts.Issue{
			ID: issue.ID, Name: issue.Name, Text: move(issue.Text), Picked: move(issue.Picked), Positive: move(issue.Positive), Negative: move(issue.Negative),
		})
	}
	return &out
}

// TestOrderNeverMatters holds the whole report, drawn numbers and all, to the same bytes with rows and issues in another order; in the second table there are so many cells that
// groups of responses are drawn.
func TestOrderNeverMatters(t *testing.T) {
	for n, opts := range map[int]Options{500: everything(), 20_000: {Seed: 9, Draws: 60}} {
		table := segmented(8, n, map[bool]int{true: 4, false: 9}[n < 1000])
		want := asJSON(t, rank(t, table, opts))
		if dealt := strings.Contains(want, "random groups of responses"); dealt != (n > 5000) {
			t.Errorf("%d rows: groups of responses are drawn: %t", n, dealt)
		}
		rng := rand.New(rand.NewPCG(3, 3))
		other := permuted(table, rng.Perm(n))
		rng.Shuffle(len(other.Issues), func(i, j int) { other.Issues[i], other.Issues[j] = other.Issues[j], other.Issues[i] })
		if diff := cmp.Diff(want, asJSON(t, rank(t, other, opts))); diff != "" {
			t.Errorf("%d rows in another order: %s", n, diff)
		}
	}
}

// TestGroupsAreReportsOfTheirRows holds each group to the report of its rows alone, but for q, which is over all.
func TestGroupsAreReportsOfTheirRows(t *testing.T) {
	table := segmented(9, 2000, 4)
	rep := rank(t, table, Options{By: "plan", Sides: true})
	tests := 0
	for i, g := range rep.Groups {
		rows := roaring.New()
		for row, code := range table.Categories[0].Codes {
			if code == int32(i) {
				rows.Add(uint32(row))
			}
		}
		alone := rank(t, table, Options{Rows: rows, Sides: true})
		alone.Formulas = []metrics.Formula{}
		forget(alone)
		got := *g.Report
		tests += testsOf(&got)
		got.Drivers, got.Sides = slices.Clone(got.Drivers), slices.Clone(got.Sides)
		forget(&got)
		if *g.N != int(rows.GetCardinality()) || g.Value != table.Categories[0].Values[i] {
			t.Errorf("group %d %q: n %d", i, g.Value, *g.N)
		}
		if diff := cmp.Diff(asJSON(t, alone), asJSON(t, &got)); diff != "" {
			t.Errorf("%s: %s", g.Value, diff)
		}
	}
	smallest := 1.0
	for _, list := range rep.lists() {
		for _, d := range list {
			if d.Odds.P != nil {
				smallest = min(smallest, *d.Odds.P)
			}
		}
	}
	tests += testsOf(&Report{Drivers: rep.Drivers, Sides: rep.Sides})
	for _, list := range rep.lists() {
		for _, d := range list {
			if d.Odds.P != nil && *d.Odds.P == smallest && *d.Odds.Q > smallest*float64(tests)+1e-12 {
				t.Errorf("%s: q %g of p %g over %d tests", d.ID, *d.Odds.Q, smallest, tests)
			}
		}
	}
}

// forget takes q out.
func forget(rep *Report) {
	for _, list := range [][]Driver{rep.Drivers, rep.Sides} {
		for i := range list {
			list[i].Odds.Q, list[i].PassiveBase.Q = nil, nil
		}
	}
}

// testsOf counts the odds ratios with a p.
func testsOf(rep *Report) (n int) {
	for _, list := range [][]Driver{rep.Drivers, rep.Sides} {
		for _, d := range list {
			if d.Odds.P != nil {
				n++
			}
		}
	}
	return n
}

// TestSmallGroups has segments of two, of one, and of many: the small ones are suppressed, and so is the next one where they could be found by subtraction.
func TestSmallGroups(t *testing.T) {
	table := segmented(10, 100, 2)
	codes := table.Categories[0].Codes
	for row := range codes {
		codes[row] = int32(row % 2) // 50 of a, 50 of b
	}
	codes[0], codes[2] = 2, 2 // two of c
	for row := 4; row < 24; row += 2 {
		codes[row] = 3 // ten of d
	}
	codes[30], codes[32], codes[34], codes[36], codes[38], codes[40] = -1, -1, -1, -1, -1, -1 // six without
	got := map[string]string{}
	var order []string
	for _, g := range rank(t, table, Options{By: "plan"}).Groups {
		got[g.Value] = g.Suppressed
		order = append(order, g.Value)
		if (g.Report == nil) != (g.Suppressed != "") || (g.N == nil) != (g.Report == nil) {
			t.Errorf("%q: %+v", g.Value, g)
		}
	}
	want := map[string]string{"a": "", "b": "", "c": "fewer than 5 responses", "d": "", "": "a smaller group could be found by subtraction"}
	if diff := cmp.Diff(want, got); diff != "" || !slices.Equal(order, []string{"a", "b", "c", "d", ""}) {
		t.Errorf("%q: %s", order, diff)
	}
	for _, g := range rank(t, table, Options{By: "plan", MinGroup: 1}).Groups {
		if g.Report == nil {
			t.Errorf("%q is suppressed with groups of one allowed", g.Value)
		}
	}
	for _, g := range rank(t, table, Options{By: "plan", MinGroup: 40}).Groups {
		if g.Report != nil && g.Value != "b" {
			t.Errorf("%q is shown", g.Value)
		}
		for i := 0; g.Report != nil && i < len(g.Report.Drivers); i++ {
			if d := g.Report.Drivers[i]; d.Mentions < 40 && (d.NotEnough == "" || d.Metric != nil || d.Impact.Value != nil || d.Odds.Ratio != nil || d.PassiveBase.Lowest != 0) {
				t.Errorf("%q tells about %d people: %+v", g.Value, d.Mentions, d)
			}
		}
	}
}

// TestFewMentionsInAGroup holds back what one to four people of a group say about an issue.
func TestFewMentionsInAGroup(t *testing.T) {
	table := segmented(11, 300, 2)
	table.Issues[1].Text = roaring.BitmapOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
	for row := range uint32(10) {
		table.Categories[0].Codes[row] = 0
	}
	table.Categories[0].Codes[9], table.Categories[0].Codes[8] = 1, 1
	for _, g := range rank(t, table, Options{By: "plan"}).Groups {
		if d := driver(t, g.Report, "i1"); g.Value == "b" && (d.Metric != nil || d.Net.Value != nil || d.Importance != nil || d.NotEnough == "") {
			t.Errorf("%s: %+v", g.Value, d)
		} else if g.Value == "a" && d.Metric == nil {
			t.Errorf("%s: %+v", g.Value, d)
		}
	}
}

func TestPeriods(t *testing.T) {
	var months []string
	for _, g := range rank(t, segmented(12, 300, 2), Options{By: "month"}).Groups {
		months = append(months, g.Value)
	}
	if diff := cmp.Diff([]string{"2026-01", "2026-02", "2026-03"}, months); diff != "" {
		t.Error(diff)
	}
}

func TestSides(t *testing.T) {
	table := segmented(13, 3000, 3)
	rep := rank(t, table, Options{Sides: true})
	if len(rep.Drivers) != 3 || len(rep.Sides) != 6 {
		t.Fatalf("%d issues, %d sides", len(rep.Drivers), len(rep.Sides))
	}
	for _, d := range rep.Sides {
		issue, _ := table.Issue(d.Issue)
		rows := map[string]*roaring.Bitmap{"negative": issue.Negative, "positive": issue.Positive}[d.Side]
		if d.ID != d.Issue+"/"+d.Side || d.Mentions != int(rows.GetCardinality()) || d.Importance != nil || d.Odds.Q == nil || d.Impact.Low == nil || d.WhatIf.Low == nil {
			t.Errorf("%+v", d)
		}
	}
	if !slices.IsSortedFunc(rep.Sides, func(a, b Driver) int { return metrics.MissingLast(a.Impact.Value, b.Impact.Value) }) {
		t.Error("sides are not in ranking order")
	}
	plain := rank(t, table, Options{})
	for i := range plain.Drivers {
		near(t, "odds ratio", rep.Drivers[i].Odds.Ratio, *plain.Drivers[i].Odds.Ratio)
	}
	if _, err := Rank(newTable(npsScale, 22, nil), Options{Sides: true}); err == nil {
		t.Error("22 issues with their sides: no error")
	}
	for _, how := range []facts.Mentions{facts.TextOnly, facts.PickedOnly} {
		rank(t, table, Options{Sides: true, Mentions: how, By: "plan"})
	}
}

// TestLittleOfEverything asks for all numbers where there is nearly nothing to tell.
func TestLittleOfEverything(t *testing.T) {
	for name, responses := range map[string][]response{
		"nothing": nil, "one response": repeat(1, 3, 1), "all promoters": repeat(30, 10, 1), "all promoters, some silent": slices.Concat(repeat(30, 10, 1), repeat(30, 9, 0)),
		"separation": slices.Concat(repeat(20, 2, 1), repeat(20, 10, 2)), "equal scores": slices.Concat(repeat(20, 5, 1), repeat(20, 5, 2)), "nobody mentions": slices.Concat(repeat(20, 5, 0), repeat(20, 10, 0)),
		"no score": repeat(20, noScore, 1),
	} {
		t.Run(name, func(t *testing.T) {
			table := newTable(npsScale, 3, responses)
			table.Days = make([]int32, len(responses))
			table.Categories = []facts.Category{{Name: "plan", Values: []string{"a"}, Codes: make([]int32, len(responses))}}
			table.Numbers = []facts.NumberColumn{{Name: "age", Values: make([]float64, len(responses))}}
			for _, by := range []string{"plan", "month"} {
				opts := everything()
				opts.By = by
				var back map[string]any
				if err := json.Unmarshal([]byte(asJSON(t, rank(t, table, opts))), &back); err != nil {
					t.Error(err)
				}
			}
			rep := rank(t, table, everything())
			for _, d := range rep.Drivers {
				if d.Mentions > 0 && d.NotEnough == "" && rep.RankedBy == ByImpact && d.WhatIf.Value == nil && d.WhatIf.NotEnough == "" {
					t.Errorf("%s has no what-if, and no reason why", d.ID)
				}
			}
		})
	}
}

// TestSeparationInMcFadden holds that a model that tells the groups apart explains all.
func TestSeparationInMcFadden(t *testing.T) {
	rep := rank(t, newTable(npsScale, 2, slices.Concat(repeat(20, 2, 1), repeat(20, 10, 0), repeat(5, 2, 3), repeat(9, 9, 2))), Options{McFadden: true})
	if fit := *rep.McFadden.Fit; math.Abs(fit-1) > 1e-6 {
		t.Errorf("R² %g, want 1", fit)
	}
	near(t, "sum", rep.McFadden.Fit, *driver(t, rep, "i0").McFadden.Value+*driver(t, rep, "i1").McFadden.Value)
}

// TestShapleySumsToTheFit takes tables of all sizes, dependent columns among them.
func TestShapleySumsToTheFit(t *testing.T) {
	for seed := range uint64(40) {
		rng := rand.New(rand.NewPCG(seed, 55))
		issues := 1 + rng.IntN(15)
		table := segmented(seed, 12+rng.IntN(300), issues)
		if issues > 2 {
			table.Issues[1].Text, table.Issues[1].Positive, table.Issues[1].Negative = table.Issues[0].Text, table.Issues[0].Positive, table.Issues[0].Negative
		}
		rep := rank(t, table, Options{Draws: 3})
		sum, shares := 0.0, 0.0
		for _, d := range rep.Drivers {
			if d.Importance != nil {
				sum, shares = sum+*d.Importance.Value, shares+*d.Importance.Share
			}
		}
		if math.Abs(sum-*rep.Importance.Fit) > 1e-9 || math.Abs(shares-1) > 1e-9 || *rep.Importance.Fit > 1+1e-9 {
			t.Errorf("table %d: parts sum to %g, shares to %g, R² is %g", seed, sum, shares, *rep.Importance.Fit)
		}
		if want := map[bool]string{true: shapleyMethod, false: johnsonMethod}[rep.Importance.Players <= maxPlayers]; rep.Importance.Method != want {
			t.Errorf("%d players: %s", rep.Importance.Players, rep.Importance.Method)
		}
	}
}

func TestWarnings(t *testing.T) {
	terms := NewTerms(map[string][]string{"i3": {"Lieferung", "Qualité des produits"}})
	mention := func(n int, id string, rules ...string) {
		issue := record.Issue{ID: id}
		for _, rule := range rules {
			issue.Spans = append(issue.Spans, analyzer.Tagged{Rule: rule})
		}
		for range n {
			if err := terms.Add(&record.Record{Issues: []record.Issue{issue}}); err != nil {
				t.Fatal(err)
			}
		}
	}
	mention(16, "i0", "shop/i0/en:order", "shop/i0/en:order")
	mention(10, "i0", "shop/i0/en:order", "shop/i0/en:courier")
	mention(5, "i0", "shop/i0/en:late")
	mention(40, "i1", "shop/i1/en:customer service")
	mention(19, "i2", "shop/i2/en:app")
	mention(3, "i2") // picked
	mention(90, "i3", "shop/i3/fr:=qualité")
	rep := rank(t, newTable(npsScale, 3, slices.Concat(repeat(19, 3, 1), repeat(90, 9, 0))), Options{Terms: terms})
	if len(rep.Warnings) != 2 || !strings.Contains(rep.Warnings[0], "17.4 % of the answers (19 of 109)") || !strings.Contains(rep.Warnings[1], `Issue 0: 52 % of its mentions in text (16 of 31) rest on the one word "order" (en)`) {
		t.Errorf("warnings %q", rep.Warnings)
	}
	if got := rank(t, newTable(npsScale, 1, slices.Concat(repeat(20, 3, 1), repeat(80, 9, 0))), Options{}).Warnings; len(got) > 0 {
		t.Errorf("20 %% are covered: %q", got)
	}
}
