package churn

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
)

// sharedFile finds a labelled file in the folder that may stand beside the checkout.
func sharedFile(t *testing.T, name string) string {
	t.Helper()
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		path := filepath.Join(dir, "shared", "data", name)
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	t.Skip("there is no folder shared/data beside the checkout")
	return ""
}

func customersOf(t *testing.T, name, key string) *corpus.Customers {
	t.Helper()
	customers, err := corpus.ReadCustomers(sharedFile(t, name), key, corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return customers
}

func analysed(t *testing.T, customers []corpus.Customer, opts Options) (*Report, *Model) {
	t.Helper()
	cohort, err := NewCohort(nil, customers, opts)
	if err != nil {
		t.Fatal(err)
	}
	report, model, err := Analyse(cohort, opts)
	if err != nil {
		t.Fatal(err)
	}
	return report, model
}

// leaksOnly gives the parts of a report that need no model, which costs most of the time.
func leaksOnly(t *testing.T, customers []corpus.Customer) *Report {
	t.Helper()
	c, err := NewCohort(nil, customers, Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := newReport(c)
	r.Leaks = findLeaks(c, Options{})
	if r.Rates, err = rates(c, Options{}); err != nil {
		t.Fatal(err)
	}
	return r
}

func leaked(r *Report) []string {
	var out []string
	for _, leak := range r.Leaks {
		out = append(out, leak.Column)
	}
	slices.Sort(out)
	return out
}

// TestTelco holds the accuracy that the file alone gives, and that it is not had by luck of the folds.
func TestTelco(t *testing.T) {
	customers := customersOf(t, "telco_churn_ibm.csv", "customerID")
	r, _ := analysed(t, customers.List, Options{Seed: 1})
	if r.Outcome.Column != "Churn" || r.Rate.Count != 1869 || r.Kept != 5174 || len(r.Leaks) > 0 {
		t.Fatalf("outcome %+v, %d lost, %d kept, leaks %v", r.Outcome, r.Rate.Count, r.Kept, leaked(r))
	}
	if r.Risk.AUC.Value == nil || *r.Risk.AUC.Value < 0.84 || *r.Risk.AUC.Low < 0.83 {
		t.Errorf("AUC %s [%s, %s]", show(r.Risk.AUC.Value), show(r.Risk.AUC.Low), show(r.Risk.AUC.High))
	}
	if *r.Risk.Brier > 0.14 || *r.Risk.Lift.Value < 2.5 || len(r.Risk.Calibration) != 10 {
		t.Errorf("Brier %s, lift %s, %d groups", show(r.Risk.Brier), show(r.Risk.Lift.Value), len(r.Risk.Calibration))
	}
	for _, c := range r.Risk.Calibration {
		if c.Observed.Low != nil && (c.Predicted < *c.Observed.Low-0.03 || c.Predicted > *c.Observed.High+0.03) {
			t.Errorf("risk %.3f, seen %.3f of %d", c.Predicted, *c.Observed.Value, c.Observed.N)
		}
	}
}

// TestTelcoLeaks joins the files that know too much.
func TestTelcoLeaks(t *testing.T) {
	lists := [][]corpus.Customer{customersOf(t, "telco_churn_ibm.csv", "customerID").List}
	for _, part := range []string{"status", "services", "demographics"} {
		lists = append(lists, customersOf(t, "telco_churn_ibm_ext_"+part+".csv", "Customer ID").List)
	}
	r := leaksOnly(t, corpus.JoinCustomers(lists...))
	for _, name := range []string{"Satisfaction Score", "Customer Status", "Churn Label", "Churn Value", "Churn Reason", "Churn Category"} {
		if !slices.Contains(leaked(r), name) {
			t.Errorf("%s is not told as a leak; %v are", name, leaked(r))
		}
	}
}

func TestBankLeak(t *testing.T) {
	r := leaksOnly(t, customersOf(t, "bank_churn_records.csv", "CustomerId").List)
	if r.Outcome.Column != "Exited" || !slices.Equal(leaked(r), []string{"Complain"}) {
		t.Errorf("outcome %+v, leaks %v", r.Outcome, r.Leaks)
	}
}

// TestB2BScoreSaysNothing holds that nothing is found where there is nothing.
func TestB2BScoreSaysNothing(t *testing.T) {
	r := leaksOnly(t, customersOf(t, "b2b_nps_churn.csv", "ACCT_ID").List)
	if r.Outcome.Column != "STATUS" || r.Rate.Count != 649 {
		t.Fatalf("outcome %+v, %d lost", r.Outcome, r.Rate.Count)
	}
	if want := 8; len(r.Leaks) != want || slices.ContainsFunc(r.Leaks, func(l Leak) bool { return !strings.HasSuffix(l.Column, "2016") }) {
		t.Errorf("leaks %v; the figures of 2016 are those of who stayed", leaked(r))
	}
	found := false
	for _, table := range r.Rates {
		if table.Column != "NPS_SCORE_2015" {
			continue
		}
		found = len(table.Pairs) == 6
		for _, pair := range table.Pairs {
			if pair.Q == nil || *pair.Q < 0.05 {
				t.Errorf("%s against %s: q %s", pair.First, pair.Second, show(pair.Q))
			}
		}
	}
	if !found {
		t.Error("the groups of the 2015 score are not compared")
	}
}
