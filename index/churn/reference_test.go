package churn

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
)

// person is a customer with one answer.
type person struct {
	ID       string   `json:"id"`
	Score    int      `json:"score"`
	Issues   []bool   `json:"issues"`
	Negative []bool   `json:"negative"`
	Tenure   float64  `json:"tenure"`
	Spend    *float64 `json:"spend"`
	Plan     string   `json:"plan"`
	Day      int      `json:"day"`
	LostDay  int      `json:"lost_day"`
	Lost     bool     `json:"lost"`
}

// reference is what testdata/reference.py found.
type reference struct {
	Customers []person `json:"customers"`
	Lambda    float64  `json:"lambda"`
	End       int32    `json:"end"`
	Ridge     struct {
		Columns []string  `json:"columns"`
		Beta    []float64 `json:"beta"`
		Risk    []float64 `json:"risk"`
	} `json:"ridge"`
	AUC          [][2]float64   `json:"auc"`
	Brier        float64        `json:"brier"`
	Associations [][][5]float64 `json:"associations"` // ratio, low, high, p, q
	Curve        [][6]float64   `json:"curve"`
	LogRank      [][2]float64   `json:"log_rank"`
	Hazard       [][5]float64   `json:"hazard"`
}

func readReference(t *testing.T) *reference {
	t.Helper()
	data, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var ref reference
	if err := json.Unmarshal(data, &ref); err != nil {
		t.Fatal(err)
	}
	return &ref
}

func at(day int) time.Time { return time.Unix(int64(day)*86400, 0).UTC() }

// customer gives the row of the customer file.
func (p person) customer() corpus.Customer {
	number := func(v float64) corpus.Value {
		return corpus.Value{Kind: corpus.Number, Number: v, Text: strconv.FormatFloat(v, 'f', -1, 64)}
	}
	fields := []corpus.Field{{Name: "plan", Value: corpus.Value{Text: p.Plan}}, {Name: "tenure", Value: number(p.Tenure)}}
	if p.Spend != nil {
		fields = append(fields, corpus.Field{Name: "spend", Value: number(*p.Spend)})
	}
	churned := "no"
	if p.Lost {
		churned = "yes"
		fields = append(fields, corpus.Field{Name: "churn_date", Value: corpus.Value{Kind: corpus.Date, Time: at(p.LostDay), Text: at(p.LostDay).Format(time.DateOnly)}})
	}
	return corpus.Customer{ID: p.ID, Fields: append(fields, corpus.Field{Name: "churned", Value: corpus.Value{Text: churned}})}
}

// record gives the answer.
func (p person) record() *record.Record {
	metric, group := corpus.NPS, corpus.Scale{Metric: corpus.NPS, Max: 10}.Group(p.Score)
	rec := &record.Record{ID: "r" + p.ID, CustomerID: p.ID, Text: "text", Metric: &metric, Score: &p.Score, Group: &group, AnsweredAt: at(p.Day).Format(time.RFC3339)}
	rec.Sentiment.Label = analyzer.Neutral
	for k, named := range p.Issues {
		if !named {
			continue
		}
		label := analyzer.Positive
		if p.Negative[k] {
			label = analyzer.Negative
		}
		rec.Issues = append(rec.Issues, record.Issue{ID: fmt.Sprintf("i%d", k), Source: record.FromText, Label: &label})
	}
	return rec
}

// cohortOf builds a cohort out of people.
func cohortOf(t *testing.T, people []person, opts Options) *Cohort {
	t.Helper()
	return cohortIn(t, people, []facts.IssueName{{ID: "i0", Name: "Price"}, {ID: "i1", Name: "Speed"}, {ID: "i2", Name: "Help"}}, opts)
}

// cohortIn builds a cohort with the issues in some order.
func cohortIn(t *testing.T, people []person, issues []facts.IssueName, opts Options) *Cohort {
	t.Helper()
	b := facts.NewBuilder(facts.BuildOptions{Issues: issues, Scale: corpus.Scale{Metric: corpus.NPS, Max: 10}})
	var customers []corpus.Customer
	for _, p := range people {
		if err := b.Add(p.record()); err != nil {
			t.Fatal(err)
		}
		customers = append(customers, p.customer())
	}
	c, err := NewCohort(b.Table(), customers, opts)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestRidgeReference(t *testing.T) {
	ref := readReference(t)
	c := cohortOf(t, ref.Customers, Options{})
	columns := &builder{customers: len(c.IDs)}
	for i := range c.Columns {
		switch column := &c.Columns[i]; column.Name {
		case "plan":
			columns.addCategory(column.Category, c.known())
		case "tenure", "spend":
			columns.addNumbers(column.Name, column.Numbers, c.known())
		}
	}
	d := columns.pack()
	for j, f := range d.features {
		if got := f.Column + "=" + f.Level; got != ref.Ridge.Columns[j] {
			t.Fatalf("predictor %d is %s, want %s", j, got, ref.Ridge.Columns[j])
		}
	}
	f := &fitting{d: d, of: [][]int{c.known()}, lost: c.isLost()}
	beta, ok := f.fit(ref.Lambda, nil)
	if !ok {
		t.Fatal("the fit did not settle")
	}
	risk := make([]float64, len(c.IDs))
	for i := range risk {
		risk[i] = logistic(d.linear(i, beta))
		nearly(t, "risk "+c.IDs[i], risk[i], ref.Ridge.Risk[i])
	}
	for j, want := range ref.Ridge.Beta {
		at := 0
		if j > 0 {
			at = d.place[j-1]
		}
		nearly(t, fmt.Sprint("β ", j), beta[at], want)
	}
	nearly(t, "Brier", brier(risk, c.isLost()), ref.Brier)
	for k, want := range ref.AUC {
		if k == 1 {
			for i := range risk {
				risk[i] = math.Round(risk[i]*100) / 100
			}
		}
		area, deviation := auc(risk, c.isLost())
		nearly(t, "AUC", area, want[0])
		nearly(t, "its error", deviation, want[1])
	}
}

// TestFoldModels holds that the models of cross-validation, which start from a place near to all of them, are those that Newton's method finds by itself.
func TestFoldModels(t *testing.T) {
	c := cohortOf(t, readReference(t).Customers, Options{})
	d, lost := newDesign(c, Options{}, map[string]bool{"churned": true, "churn_date": true}), c.isLost()
	v := &validation{d: d, parts: folds(c.known(), lost, 5, 1), lost: lost}
	var n *nearby
	for _, lambda := range penalties() {
		n = v.near(lambda, n)
		for b := range v.parts {
			var rest [][]int
			for k, part := range v.parts {
				if k != 0 && k != b {
					rest = append(rest, part)
				}
			}
			want, ok := (&fitting{d: d, of: rest, lost: lost}).fit(lambda, nil)
			if !ok || v.notSettled {
				t.Fatalf("λ %v without 0 and %d: not settled", lambda, b)
			}
			for j, got := range v.without(n, 0, b) {
				if math.Abs(got-want[j]) > 1e-8 {
					t.Errorf("λ %v without 0 and %d: β %d is %v, want %v", lambda, b, j, got, want[j])
				}
			}
		}
	}
}

func TestSurvivalReference(t *testing.T) {
	ref := readReference(t)
	opts := Options{Until: ref.End}.complete()
	s := survive(cohortOf(t, ref.Customers, opts), opts)
	if len(s.All.Steps) != len(ref.Curve) || s.Until != "2025-11-08" {
		t.Fatalf("%d steps until %s, want %d", len(s.All.Steps), s.Until, len(ref.Curve))
	}
	for k, want := range ref.Curve {
		step := s.All.Steps[k]
		if step.Day != int(want[0]) || step.AtRisk != int(want[1]) || step.Lost != int(want[2]) {
			t.Errorf("step %+v, want %v", step, want)
		}
		nearly(t, "stay", step.Stay, want[3])
		near(t, "low", step.Low, want[4])
		near(t, "high", step.High, want[5])
	}
	for k, want := range ref.LogRank {
		near(t, "log-rank", s.Issues[k].LogRank, want[0])
		near(t, "its p", s.Issues[k].P, want[1])
	}
	for k, want := range ref.Hazard {
		checkOdds(t, "hazard", &s.Hazard.Issues[k], want)
	}
}

func TestAssociationReference(t *testing.T) {
	ref := readReference(t)
	got := associate(cohortOf(t, ref.Customers, Options{}), Options{}.complete())
	want := slices.Concat(ref.Associations...)
	if len(got) != len(want) {
		t.Fatalf("%d associations, want %d", len(got), len(want))
	}
	for k := range want {
		checkOdds(t, got[k].ID+" "+got[k].Side, &got[k], want[k])
	}
}

func checkOdds(t *testing.T, what string, a *Association, want [5]float64) {
	t.Helper()
	for k, got := range []*float64{a.Odds, a.Low, a.High, a.P, a.Q} {
		near(t, what+" "+[]string{"ratio", "low", "high", "p", "q"}[k], got, want[k])
	}
}
