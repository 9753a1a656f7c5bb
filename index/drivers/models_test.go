package drivers

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"testing"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// modelCase is a table, row by row, with the numbers that testdata/models.py found for it with statsmodels and scipy.
type modelCase struct {
	Name         string          `json:"name"`
	Issues       int             `json:"issues"`
	Mask         []uint64        `json:"mask"`
	Positive     []uint64        `json:"positive"`
	Negative     []uint64        `json:"negative"`
	Plan         []int32         `json:"plan"`
	Age          []float64       `json:"age"`
	Score        []int           `json:"score"`
	Importance   []float64       `json:"importance"`
	R2           float64         `json:"r2"`
	WhatIf       []float64       `json:"what_if"` // of mentions falling by 30 %
	Coefficients []float64       `json:"coefficients"`
	Passive      [][]*float64    `json:"passive"` // ratio, low, high, p
	McFadden     []float64       `json:"mcfadden"`
	McFaddenR2   float64         `json:"mcfadden_r2"`
	Controlled   [][]float64     `json:"controlled"` // ratio, low, high, p with plan and age held equal
	Intervals    [3][][2]float64 `json:"intervals"`  // of impact, what-if and importance, from a bootstrap over rows
}

func (c modelCase) table() *facts.Table {
	responses := make([]response, len(c.Score))
	for row := range responses {
		responses[row] = response{score: c.Score[row], issues: c.Mask[row]}
	}
	t := newTable(npsScale, c.Issues, responses)
	for row := range responses {
		for i := range t.Issues {
			if c.Positive[row]&(1<<i) != 0 {
				t.Issues[i].Positive.Add(uint32(row))
			}
			if c.Negative[row]&(1<<i) != 0 {
				t.Issues[i].Negative.Add(uint32(row))
			}
		}
	}
	t.Categories = append(t.Categories, facts.Category{Name: "plan", Values: []string{"a", "b", "c"}, Codes: c.Plan})
	t.Numbers = append(t.Numbers, facts.NumberColumn{Name: "age", Values: c.Age})
	return t
}

func modelCases(t *testing.T) []modelCase {
	t.Helper()
	data, err := os.ReadFile("testdata/models.json")
	if err != nil {
		t.Fatal(err)
	}
	var ref struct {
		Cases []modelCase `json:"cases"`
	}
	if err := json.Unmarshal(data, &ref); err != nil || len(ref.Cases) == 0 {
		t.Fatalf("%d cases, error %v", len(ref.Cases), err)
	}
	return ref.Cases
}

func TestModelsAgainstReference(t *testing.T) {
	for _, c := range modelCases(t) {
		t.Run(c.Name, func(t *testing.T) {
			rep := rank(t, c.table(), Options{Reduction: 30, McFadden: true, MinMentions: 1, Draws: 20})
			near(t, "r2", rep.Importance.Fit, c.R2)
			sum := 0.0
			for i := range c.Issues {
				d := driver(t, rep, fmt.Sprintf("i%d", i))
				near(t, d.ID+" importance", d.Importance.Value, c.Importance[i])
				near(t, d.ID+" what-if", d.WhatIf.Value, c.WhatIf[i])
				near(t, d.ID+" coefficient", d.WhatIf.Coefficient, c.Coefficients[i])
				sum += *d.Importance.Value
				checkPassive(t, d, c.Passive[i])
				if c.McFadden != nil {
					near(t, d.ID+" mcfadden", d.McFadden.Value, c.McFadden[i])
				}
			}
			if math.Abs(sum-*rep.Importance.Fit) > 1e-12 {
				t.Errorf("the parts sum to %.15f, R² is %.15f", sum, *rep.Importance.Fit)
			}
			if c.McFadden != nil {
				near(t, "McFadden's R²", rep.McFadden.Fit, c.McFaddenR2)
			}
		})
	}
}

func checkPassive(t *testing.T, d Driver, want []*float64) {
	t.Helper()
	o := d.PassiveBase
	for k, got := range []*float64{o.Ratio, o.Low, o.High, o.P} {
		if want[k] == nil && got == nil {
			continue
		}
		if want[k] == nil || got == nil || math.Abs(*got-*want[k]) > 1e-6*max(1, *want[k]) {
			t.Errorf("%s passive base, number %d: %s, want %s", d.ID, k, show(got), show(want[k]))
		}
	}
	if o.Method != exactMethod || *o.Q < *o.P {
		t.Errorf("%s passive base: method %q, p %g, q %g", d.ID, o.Method, *o.P, *o.Q)
	}
}

func TestControlsAgainstReference(t *testing.T) {
	for _, c := range modelCases(t) {
		if c.Controlled == nil {
			continue
		}
		t.Run(c.Name, func(t *testing.T) {
			rep := rank(t, c.table(), Options{Controls: []string{"plan", "age"}, MinMentions: 1, Draws: 1})
			for i, want := range c.Controlled {
				o := driver(t, rep, fmt.Sprintf("i%d", i)).Odds
				for k, got := range []*float64{o.Ratio, o.Low, o.High, o.P} {
					near(t, fmt.Sprintf("i%d number %d", i, k), got, want[k])
				}
			}
			if rep.NOdds != len(c.Score) || len(rep.Controls) != 2 {
				t.Errorf("%d responses, controls %v", rep.NOdds, rep.Controls)
			}
		})
	}
}

// TestControlsChangeOnlyTheOdds holds that everything else, drawn numbers too, stays as it is without controls, and that missing values leave the odds ratios only.
func TestControlsChangeOnlyTheOdds(t *testing.T) {
	table := modelCases(t)[1].table()
	table.Categories[0].Codes[3], table.Numbers[0].Values[5], table.Numbers[0].Values[6] = -1, math.NaN(), math.NaN()
	plain, held := rank(t, table, Options{}), rank(t, table, Options{Controls: []string{"age", "plan"}})
	if held.NOdds != plain.NOdds-3 {
		t.Errorf("%d of %d responses have both controls", held.NOdds, plain.NOdds)
	}
	changed := 0
	for i := range plain.Drivers {
		if *plain.Drivers[i].Odds.Ratio != *held.Drivers[i].Odds.Ratio {
			changed++
		}
		plain.Drivers[i].Odds, held.Drivers[i].Odds = Odds{}, Odds{}
	}
	plain.Formulas, held.Formulas, plain.Controls, held.Controls, plain.NOdds, held.NOdds = nil, nil, nil, nil, 0, 0
	if asJSON(t, plain) != asJSON(t, held) || changed != len(plain.Drivers) {
		t.Errorf("%d of %d odds ratios changed, or something else did", changed, len(plain.Drivers))
	}
}

// TestManyValuesOfAControl holds that rounding a number of very many values into bins hardly changes an odds ratio.
func TestManyValuesOfAControl(t *testing.T) {
	table := segmented(3, exactRows+1, 2)
	for row := range table.Numbers[0].Values {
		table.Numbers[0].Values[row] += float64(row) / 1e6
	}
	binned := rank(t, table, Options{Controls: []string{"age"}, Draws: 1})
	for row := range table.Numbers[0].Values {
		table.Numbers[0].Values[row] = math.Floor(table.Numbers[0].Values[row])
	}
	whole := rank(t, table, Options{Controls: []string{"age"}, Draws: 1})
	for i, d := range binned.Drivers {
		if want := *whole.Drivers[i].Odds.Ratio; math.Abs(*d.Odds.Ratio-want) > 1e-3*want {
			t.Errorf("%s: %g, want %g", d.ID, *d.Odds.Ratio, want)
		}
	}
}

// TestControlThatIsAnIssue holds a column that equals an issue: that issue has no odds ratio of its own, others keep theirs.
func TestControlThatIsAnIssue(t *testing.T) {
	table := segmented(4, 400, 3)
	twin := facts.Category{Name: "twin", Values: []string{"no", "yes"}, Codes: make([]int32, table.Rows)}
	for it := table.Issues[1].Text.Iterator(); it.HasNext(); {
		twin.Codes[it.Next()] = 1
	}
	table.Categories = append(table.Categories, twin)
	rep := rank(t, table, Options{Controls: []string{"twin"}})
	if d := driver(t, rep, "i1"); d.Odds.Ratio != nil || d.Odds.NotEnough == "" || d.Impact.Value == nil {
		t.Errorf("%+v", d.Odds)
	}
	near(t, "i2", driver(t, rep, "i2").Odds.Ratio, *driver(t, rank(t, table, Options{}), "i2").Odds.Ratio)
}

func TestUnknownColumns(t *testing.T) {
	table := segmented(5, 60, 2)
	table.Categories = append(table.Categories, facts.Category{Name: "group", Codes: make([]int32, 60)})
	for _, opts := range []Options{
		{Controls: []string{"colour"}}, {Controls: []string{"plan", "plan"}}, {Controls: []string{"group"}}, {By: "colour"}, {Reduction: 101}, {Reduction: -1}, {MinGroup: -1},
	} {
		if _, err := Rank(table, opts); err == nil {
			t.Errorf("%+v: no error", opts)
		}
	}
}

// TestHaldane holds the interval of large tables: the logarithm of the ratio with ½ added to each field, ± 1.96 standard errors.
func TestHaldane(t *testing.T) {
	o := table{900, 300, 5000, 6000}.odds()
	a, b, c, d := 900.5, 300.5, 5000.5, 6000.5
	mid, half := math.Log(a*d/(b*c)), 1.959963984540054*math.Sqrt(1/a+1/b+1/c+1/d)
	near(t, "ratio", o.Ratio, 900.0*6000/(300*5000))
	near(t, "low", o.Low, math.Exp(mid-half))
	near(t, "high", o.High, math.Exp(mid+half))
	if o.Method != haldaneMethod {
		t.Errorf("method %q", o.Method)
	}
	for _, empty := range []table{{}, {0, 5, 0, 5}, {5, 5, 0, 0}, {0, 0, 3, 4}} {
		if got := empty.odds(); got.Ratio != nil || got.NotEnough == "" {
			t.Errorf("%v: %+v", empty, got)
		}
	}
}

// TestIntervalsAgainstReference compares the bootstrap's percentiles with those of 4,000 draws of single rows in numpy. Each end has a Monte-Carlo error of about 1 % of the interval's
// width on either side; four times both together is allowed.
func TestIntervalsAgainstReference(t *testing.T) {
	for _, c := range modelCases(t) {
		if c.Intervals[0] == nil {
			continue
		}
		rep := rank(t, c.table(), Options{Reduction: 30, MinMentions: 1, Draws: 4000, Seed: 5})
		for i := range c.Issues {
			d := driver(t, rep, fmt.Sprintf("i%d", i))
			ends := [][2]*float64{{d.Impact.Low, d.Impact.High}, {d.WhatIf.Low, d.WhatIf.High}, {d.Importance.Low, d.Importance.High}}
			for k, name := range []string{"impact", "what-if", "importance"} {
				want := c.Intervals[k][i]
				allowed := 0.06 * (want[1] - want[0])
				if math.Abs(*ends[k][0]-want[0]) > allowed || math.Abs(*ends[k][1]-want[1]) > allowed {
					t.Errorf("%s, %s %s: %g to %g, want %g to %g", c.Name, d.ID, name, *ends[k][0], *ends[k][1], want[0], want[1])
				}
			}
		}
	}
}
