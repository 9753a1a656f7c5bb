package drivers

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// referenceCase is a table with the numbers that testdata/reference.py found for it by direct optimisation.
type referenceCase struct {
	Name  string `json:"name"`
	Cells []struct {
		Issues []int `json:"issues"`
		Score  int   `json:"score"`
		N      int   `json:"n"`
	} `json:"cells"`
	Odds   [][5]float64 `json:"odds"` // ratio, low, high, p, q
	Impact []float64    `json:"impact"`
}

func (c referenceCase) table() *facts.Table {
	var responses []response
	for _, cell := range c.Cells {
		mask := uint64(0)
		for i, v := range cell.Issues {
			mask |= uint64(v) << i
		}
		responses = append(responses, repeat(cell.N, cell.Score, mask)...)
	}
	return newTable(npsScale, len(c.Impact), responses)
}

func TestReference(t *testing.T) {
	data, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var ref struct {
		Cases []referenceCase `json:"cases"`
	}
	if err := json.Unmarshal(data, &ref); err != nil {
		t.Fatal(err)
	}
	if len(ref.Cases) == 0 {
		t.Fatal("no reference values")
	}
	for _, test := range ref.Cases {
		t.Run(test.Name, func(t *testing.T) {
			rep := rank(t, test.table(), Options{})
			for i := range test.Impact {
				d := driver(t, rep, fmt.Sprintf("i%d", i))
				near(t, d.ID+" impact", d.Impact.Value, test.Impact[i])
				got := []*float64{d.Odds.Ratio, d.Odds.Low, d.Odds.High, d.Odds.P, d.Odds.Q}
				for k, name := range []string{"ratio", "low", "high", "p", "q"} {
					near(t, d.ID+" "+name, got[k], test.Odds[i][k])
				}
				if d.Odds.Method != profileMethod {
					t.Errorf("%s: method %q", d.ID, d.Odds.Method)
				}
			}
		})
	}
}

// near compares to 1e-6, of the value where it is above 1.
func near(t *testing.T, what string, got *float64, want float64) {
	t.Helper()
	if got == nil || math.Abs(*got-want) > 1e-6*max(1, math.Abs(want)) {
		t.Errorf("%s: %s, want %v", what, show(got), want)
	}
}

func show(v *float64) string {
	if v == nil {
		return "none"
	}
	return fmt.Sprint(*v)
}

// TestTwoByTwo holds the closed form: with one issue, Firth's odds ratio is that of the table with ½ added to each field.
func TestTwoByTwo(t *testing.T) {
	for _, f := range [][4]int{{10, 5, 3, 30}, {7, 0, 12, 40}, {0, 20, 9, 9}, {400_000, 100_000, 20_000, 480_000}} {
		table := newTable(npsScale, 1, slices.Concat(repeat(f[0], 2, 1), repeat(f[1], 10, 1), repeat(f[2], 2, 0), repeat(f[3], 10, 0)))
		odds := rank(t, table, Options{Draws: 1}).Drivers[0].Odds
		a, b, c, d := float64(f[0])+0.5, float64(f[1])+0.5, float64(f[2])+0.5, float64(f[3])+0.5
		near(t, fmt.Sprint(f), odds.Ratio, a*d/(b*c))
		if odds.Method != profileMethod {
			t.Errorf("%v: method %q", f, odds.Method)
		}
	}
}
