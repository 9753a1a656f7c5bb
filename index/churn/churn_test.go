package churn

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// text makes a customer of texts: name, value, name, value …
func text(id string, pairs ...string) corpus.Customer {
	c := corpus.Customer{ID: id}
	for k := 0; k < len(pairs); k += 2 {
		c.Fields = append(c.Fields, corpus.Field{Name: pairs[k], Value: corpus.Value{Text: pairs[k+1]}})
	}
	return c
}

func TestOutcomeByName(t *testing.T) {
	for _, test := range []struct {
		column string
		values [2]string // lost, kept
		want   string    // column found
	}{
		{"Churn", [2]string{"Yes", "No"}, "Churn"},
		{"is_churned", [2]string{"true", "false"}, "is_churned"},
		{"STATUS", [2]string{"Canceled", "Active"}, "STATUS"},
		{"Customer Status", [2]string{"Churned", "Joined"}, "Customer Status"},
		{"Kündigung", [2]string{"ja", "nein"}, "Kündigung"},
		{"abbandono", [2]string{"sì", "no"}, "abbandono"},
		{"해지여부", [2]string{"예", "아니오"}, "해지여부"},
		{"解約", [2]string{"はい", "いいえ"}, "解約"},
		{"отток", [2]string{"да", "нет"}, "отток"},
		{"iptal", [2]string{"Evet", "Hayır"}, "iptal"},
		{"résilié", [2]string{"oui", "non"}, "résilié"},
		{"status", [2]string{"gold", "silver"}, ""},
		{"status", [2]string{"1", "0"}, ""}, // of states, a bare 1 tells nothing
		{"plan", [2]string{"yes", "no"}, ""},
	} {
		t.Run(test.column+" "+test.values[0], func(t *testing.T) {
			c, err := NewCohort(nil, []corpus.Customer{text("a", test.column, test.values[0]), text("b", test.column, test.values[1])}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if c.Outcome.Column != test.want {
				t.Fatalf("found %+v, want %q", c.Outcome, test.want)
			}
			if test.want != "" && (c.State[0] != Lost || c.State[1] != Kept) {
				t.Errorf("states %v", c.State)
			}
		})
	}
}

func TestOutcomeNamed(t *testing.T) {
	list := []corpus.Customer{text("a", "phase", "gone", "churn", "no"), text("b", "phase", "here", "churn", "yes"), text("c", "churn", "no")}
	c, err := NewCohort(nil, list, Options{Churn: "phase=GONE"})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(c.State, []State{Lost, Kept, Unknown}) || c.Outcome.Found != "named" {
		t.Errorf("states %v, %+v", c.State, c.Outcome)
	}
	for _, bad := range []Options{{Churn: "nothing"}, {Churn: "phase=elsewhere"}, {ChurnDate: "phase"}} {
		if _, err := NewCohort(nil, list, bad); !errors.Is(err, ErrColumn) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
	c, _ = NewCohort(nil, list, Options{})
	for _, bad := range []Options{{By: []string{"nothing"}}, {Control: []string{"nothing"}}, {Keep: []string{"x"}}, {Without: []string{"y"}}} {
		if _, _, err := Analyse(c, bad); !errors.Is(err, ErrColumn) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}

// TestNamesLoad holds that the data file is in form, and that no word is both lost and kept.
func TestNamesLoad(t *testing.T) {
	n, err := loadNames()
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range n.lost {
		if slices.Contains(n.kept, word) {
			t.Errorf("%q means both", word)
		}
	}
	for _, list := range [][]string{n.column, n.state, n.date, n.lost, n.kept, n.price} {
		if len(list) == 0 || slices.Contains(list, "") {
			t.Error("an empty list or word")
		}
	}
}

// TestNoOutcome gives stated risk, and neither a model nor a probability.
func TestNoOutcome(t *testing.T) {
	people := readReference(t).Customers[:40]
	b := facts.NewBuilder(facts.BuildOptions{Issues: []facts.IssueName{{ID: "i0"}, {ID: "i1"}, {ID: "i2"}}})
	for _, p := range people {
		if err := b.Add(p.record()); err != nil {
			t.Fatal(err)
		}
	}
	opts := Options{Leaving: map[string]bool{"rc003": true}}
	c, err := NewCohort(b.Table(), nil, opts)
	if err != nil {
		t.Fatal(err)
	}
	r, m, err := Analyse(c, opts)
	if err != nil || m != nil || r.NoOutcome == "" || r.Risk != nil {
		t.Fatalf("%v, %v, %+v", err, m, r)
	}
	if r.Stated.N != 40 || r.Stated.Leaving != 1 || r.Stated.Lowest == 0 {
		t.Errorf("stated %+v", r.Stated)
	}
	risks := Risks(c, nil, opts)
	for k, one := range risks {
		if one.Risk != nil || k > 0 && len(one.Signs) > len(risks[k-1].Signs) {
			t.Errorf("%+v", one)
		}
	}
	if calls := Callbacks(c, nil, opts); len(calls) != r.Stated.Lowest {
		t.Errorf("%d to call back, %d in the lowest group", len(calls), r.Stated.Lowest)
	}
}

// TestAnswersAfterLeaving are left out and listed; the answer before counts.
func TestAnswersAfterLeaving(t *testing.T) {
	p := person{ID: "a", Score: 3, Issues: make([]bool, 3), Negative: make([]bool, 3), Plan: "gold", Day: 20000, LostDay: 20010, Lost: true}
	b := facts.NewBuilder(facts.BuildOptions{Issues: []facts.IssueName{{ID: "i0"}, {ID: "i1"}, {ID: "i2"}}})
	for k, day := range []int{20005, 20010, 20011} {
		q := p
		q.Day, q.Score = day, k
		rec := q.record()
		rec.ID = fmt.Sprint("r", k)
		if err := b.Add(rec); err != nil {
			t.Fatal(err)
		}
	}
	c, err := NewCohort(b.Table(), []corpus.Customer{p.customer()}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if c.Last[0] != 1 || !slices.Equal(c.After, []string{"r2"}) {
		t.Errorf("last answer %d, after %v", c.Last[0], c.After)
	}
	if got := c.Answers()["a"]; !slices.Equal(got, []string{"r0", "r1"}) {
		t.Errorf("answers %v", got)
	}
}

// TestOrderDoesNotMatter: rows and issues in another order give the same bytes.
func TestOrderDoesNotMatter(t *testing.T) {
	people := readReference(t).Customers
	issues := []facts.IssueName{{ID: "i0", Name: "Price"}, {ID: "i1", Name: "Speed"}, {ID: "i2", Name: "Help"}}
	report := func(people []person) string {
		opts := Options{Seed: 3, Control: []string{"plan"}}
		c := cohortIn(t, people, issues, opts)
		r, m, err := Analyse(c, opts)
		if err != nil {
			t.Fatal(err)
		}
		out, err := json.Marshal([]any{r, Risks(c, m, opts)})
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	want := report(people)
	shuffled := slices.Clone(people)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(shuffled), func(a, b int) { shuffled[a], shuffled[b] = shuffled[b], shuffled[a] })
	if report(shuffled) != want {
		t.Error("another order of rows gives another report")
	}
	slices.Reverse(issues)
	if report(people) != want {
		t.Error("another order of issues gives another report")
	}
	if strings.Contains(want, "NaN") {
		t.Error("NaN in the report")
	}
}

// TestSeparation: a predictor and an issue that tell who left exactly leave every number finite.
func TestSeparation(t *testing.T) {
	people := slices.Clone(readReference(t).Customers[:60])
	for i := range people {
		people[i].Issues = []bool{people[i].Lost, false, i%2 == 0}
		people[i].Negative = people[i].Issues
	}
	opts := Options{}
	r, m, err := Analyse(cohortOf(t, people, opts), opts)
	if err != nil || m == nil {
		t.Fatal(err, r.Risk.NotEnough)
	}
	first := r.Associations[0]
	if first.Odds == nil || *first.Odds < 20 || first.Low == nil || *first.Low < 1 || math.IsInf(*first.Odds, 0) {
		t.Errorf("odds %s [%s, %s]", show(first.Odds), show(first.Low), show(first.High))
	}
	if r.Associations[1].NotEnough != "nobody mentions it" {
		t.Errorf("%+v", r.Associations[1])
	}
	if *r.Risk.AUC.Value < 0.99 {
		t.Errorf("AUC %v", *r.Risk.AUC.Value)
	}
}

// TestTwins: issues that always come together have no odds of their own, the third one has.
func TestTwins(t *testing.T) {
	people := slices.Clone(readReference(t).Customers)
	for i := range people {
		people[i].Issues = []bool{people[i].Issues[0], people[i].Issues[0], people[i].Issues[2]}
		people[i].Negative = make([]bool, 3)
	}
	got := associate(cohortOf(t, people, Options{}), Options{}.complete())
	for k := range 2 {
		if got[k].Odds != nil || got[k].NotEnough != tangledReason {
			t.Errorf("%s: %s, %q", got[k].ID, show(got[k].Odds), got[k].NotEnough)
		}
	}
	if got[2].Odds == nil {
		t.Errorf("%s: %q", got[2].ID, got[2].NotEnough)
	}
}

// TestFew: one, two or no customers, all lost or none, are no reason to fail.
func TestFew(t *testing.T) {
	people := readReference(t).Customers
	allLost := slices.Clone(people[:20])
	for i := range allLost {
		allLost[i].Lost, allLost[i].LostDay = true, allLost[i].Day+5
	}
	for name, some := range map[string][]person{"one": people[:1], "two": people[:2], "all lost": allLost} {
		t.Run(name, func(t *testing.T) {
			c := cohortOf(t, some, Options{})
			r, m, err := Analyse(c, Options{})
			if err != nil || m != nil || r.Risk.NotEnough == "" {
				t.Fatalf("%v, %v, %+v", err, m, r.Risk)
			}
			if _, err := json.Marshal(r); err != nil {
				t.Error(err)
			}
			Risks(c, m, Options{})
		})
	}
	c, err := NewCohort(nil, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if r, _, err := Analyse(c, Options{}); err != nil || r.NoOutcome == "" {
		t.Errorf("nobody: %v, %+v", err, r)
	}
}

// TestCounterfactual takes an issue away from those who mention it, and from nobody else.
func TestCounterfactual(t *testing.T) {
	opts := Options{}
	c := cohortOf(t, readReference(t).Customers, opts)
	m, _ := Fit(c, opts)
	issues := c.Issues()
	for i := range c.IDs {
		with, without := m.Counterfactual(i, "i0")
		if mentioned := c.Mentioned(i, &issues[0], ""); mentioned == (with == without) || with != m.Probability(i) {
			t.Errorf("%s: mentioned %v, %v with, %v without", c.IDs[i], mentioned, with, without)
		}
		reasons := m.Reasons(i, 3)
		for k, reason := range reasons {
			if reason.LogOdds <= 0 || reason.Text == "" || k > 0 && reason.LogOdds > reasons[k-1].LogOdds {
				t.Errorf("%s: %+v", c.IDs[i], reasons)
			}
		}
	}
	ones := make([]float64, len(c.IDs))
	for i := range ones {
		ones[i] = 1
	}
	again, ok := m.Refit(ones)
	if !ok {
		t.Fatal("it does not fit again")
	}
	nearly(t, "refit", again.Probability(0), m.Probability(0))
}

// TestLeakByFilling finds a column that is only filled in when somebody leaves, and trusts one that the call vouches for.
func TestLeakByFilling(t *testing.T) {
	var list []corpus.Customer
	for i := range 60 {
		c := text(fmt.Sprintf("c%02d", i), "plan", []string{"a", "b", "c"}[i%3], "churn", "no")
		if i%4 == 0 {
			c = text(c.ID, "plan", []string{"a", "b", "c"}[i%3], "churn", "yes", "survey", fmt.Sprint("text number ", i))
		}
		list = append(list, c)
	}
	r, _ := analysed(t, list, Options{})
	if got := leaked(r); !slices.Equal(got, []string{"survey"}) || r.Leaks[0].Reason != "it repeats the outcome" {
		t.Errorf("leaks %v", r.Leaks)
	}
	if r, _ = analysed(t, list, Options{Keep: []string{"survey"}}); len(r.Leaks) > 0 {
		t.Errorf("leaks %v", r.Leaks)
	}
}

// TestNothingToPredict: where the columns say nothing, the area out of fold is a half, so the folds leak nothing. Standard error of the mean of 20 areas of 200 customers: 0.01.
func TestNothingToPredict(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	sum := 0.0
	for range 20 {
		var list []corpus.Customer
		for i := range 200 {
			list = append(list, text(fmt.Sprintf("c%03d", i), "a", fmt.Sprint("v", rng.IntN(6)), "b", fmt.Sprint("w", rng.IntN(6)), "churn", []string{"yes", "no"}[rng.IntN(2)]))
		}
		_, m := analysed(t, list, Options{})
		risk := make([]float64, len(m.known))
		for k, i := range m.known {
			risk[k] = m.OutOfFold(i)
		}
		area, _ := auc(risk, m.lost)
		sum += area / 20
	}
	if sum < 0.45 || sum > 0.54 {
		t.Errorf("mean area %v", sum)
	}
}

// TestLiftOfTies counts equal risks at the border by the part that fits.
func TestLiftOfTies(t *testing.T) {
	risk := slices.Repeat([]float64{0.5}, 20)
	lost := make([]bool, 20)
	lost[0], lost[1] = true, true
	nearly(t, "lift", *liftOf(risk, lost).Value, 1)
	risk[0], risk[1] = 0.9, 0.8
	nearly(t, "lift", *liftOf(risk, lost).Value, 10)
}
