package metrics

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

func TestRestatesScore(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	scale := corpus.Scale{Metric: corpus.NPS, Max: 10}
	for _, test := range []struct {
		name  string
		n     int
		value func(row, score int) string // "" for none
		want  bool
	}{
		{"the group by another name", 60, func(_, score int) string { return "is " + string(scale.Group(score)) }, true},
		{"two names for one group", 60, func(row, score int) string { return string(scale.Group(score)) + fmt.Sprint(row%2) }, true},
		{"ranges with other cuts", 60, func(_, score int) string { return []string{"low", "high"}[score/5%2] }, true},
		{"the score itself", 60, func(_, score int) string { return fmt.Sprint(score) }, true},
		{"with gaps", 200, func(row, score int) string { return map[bool]string{true: string(scale.Group(score))}[row%3 == 0] }, true},
		{"too few to tell", 4, func(_, score int) string { return string(scale.Group(score)) }, false},
		{"a value each", 80, func(row, _ int) string { return fmt.Sprint("town ", row) }, false},
		{"goes with the score", 200, func(row, score int) string { return map[bool]string{true: "gold", false: "basic"}[score+row%3 > 7] }, false},
		{"one value", 200, func(int, int) string { return "all" }, false},
		{"nothing to do with it", 200, func(row, _ int) string { return fmt.Sprint(row % 4) }, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			var scores []float64
			column := facts.Category{Name: "c"}
			for row := range test.n {
				score := rng.IntN(11)
				scores = append(scores, float64(score))
				value := test.value(row, score)
				if value == "" {
					column.Codes = append(column.Codes, -1)
					continue
				}
				if !slices.Contains(column.Values, value) {
					column.Values = append(column.Values, value)
				}
				column.Codes = append(column.Codes, int32(slices.Index(column.Values, value)))
			}
			scores, column.Codes = append(scores, math.NaN()), append(column.Codes, 0) // who gave no score says nothing
			table := table(scale, scores...)
			table.Categories = []facts.Category{column}
			if got := RestatesScore(table, "c"); got != test.want {
				t.Errorf("restates: %v, want %v", got, test.want)
			}
			if r := report(t, table, ReportOptions{By: []string{"c"}}); r.By[0].Restates != test.want {
				t.Errorf("report: %v, want %v", r.By[0].Restates, test.want)
			}
		})
	}
	if RestatesScore(table(scale, 1, 2), "month") {
		t.Error("a period restates the score")
	}
}
