package churn

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
)

// twice makes customers whose columns say some things more than once, in the order of the names given first.
func twice(n int) []corpus.Customer {
	rng := rand.New(rand.NewPCG(3, 4))
	plans, tariffs := []string{"monthly", "yearly", "two years"}, []string{"A", "B", "C"}
	number := func(name string, v float64) corpus.Field {
		return corpus.Field{Name: name, Value: corpus.Value{Kind: corpus.Number, Number: v, Text: strconv.FormatFloat(v, 'f', -1, 64)}}
	}
	out := make([]corpus.Customer, n)
	for i := range out {
		plan, line, months := rng.IntN(3), rng.IntN(3), float64(rng.IntN(60))
		near := plan
		if i%50 == 0 { // the other file is wrong about some
			near = (plan + 1) % 3
		}
		gone, other := "No", "No"
		if rng.Float64() < 0.5-0.2*float64(plan) {
			gone = "Yes"
		}
		if rng.IntN(2) == 0 {
			other = "Yes"
		}
		lines, security, phone := []string{"none", "one", "many"}[line], []string{"no line", other, other}[line], "Yes"
		if line == 0 {
			phone = "No"
		}
		c := text(fmt.Sprintf("c%04d", i), "Plan", plans[plan], "Phone", phone, "Lines", lines, "Security", security, "Tariff", tariffs[near], "2.Plan", strings.ToUpper(plans[near]))
		c.Fields = append(c.Fields, number("months", months), number("Days", 30*months), number("amount", 5*months+float64(rng.IntN(100))))
		c.Fields = append(c.Fields, corpus.Field{Name: "Churn", Value: corpus.Value{Text: gone}})
		out[i] = c
	}
	return out
}

func repeatNames(list []Repeat) []string {
	var out []string
	for _, r := range list {
		finer := ""
		if r.Finer {
			finer = " finer"
		}
		out = append(out, strings.TrimSuffix(r.Column+"="+r.Level, "=")+" < "+strings.TrimSuffix(r.As+"="+r.AsLevel, "=")+finer)
	}
	return out
}

func TestRepeats(t *testing.T) {
	list := twice(600)
	r, _ := analysed(t, list, Options{Seed: 1})
	want := []string{"Phone < Lines finer", "Tariff < Plan", "Days < months", "2.Plan < Plan", "Security=no line < Lines=none"}
	if got := repeatNames(r.Risk.Repeats); !slices.Equal(got, want) {
		t.Errorf("repeats %q, want %q", got, want)
	}
	for _, c := range r.Risk.Coefficients {
		if slices.Contains([]string{"Tariff", "2.Plan", "Days", "Phone"}, c.Column) || c.Column == "Security" && c.Level == "no line" {
			t.Errorf("%s = %s is in the model", c.Column, c.Level)
		}
	}
	slices.Reverse(list)
	other, _ := analysed(t, list, Options{Seed: 1})
	if fmt.Sprint(other.Risk.Repeats) != fmt.Sprint(r.Risk.Repeats) {
		t.Errorf("with the rows in another order %v", other.Risk.Repeats)
	}
}

// TestRepeatsKept holds that a column named in the call stays, and the other one goes.
func TestRepeatsKept(t *testing.T) {
	r, _ := analysed(t, twice(600), Options{Seed: 1, Keep: []string{"Tariff"}, Without: []string{"2.Plan"}})
	if got := repeatNames(r.Risk.Repeats); !slices.Contains(got, "Plan < Tariff") || slices.Contains(got, "Tariff < Plan") {
		t.Errorf("repeats %q", got)
	}
}

// TestRepeatsByChance holds that columns that have nothing to do with each other stay: many rare values, and one value that nearly all have.
func TestRepeatsByChance(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	var list []corpus.Customer
	for i := range 120 {
		pick := func(n int) string { return fmt.Sprint("v", max(0, rng.IntN(n+20)-20)) }
		list = append(list, text(fmt.Sprintf("c%04d", i), "a", pick(2), "b", pick(4), "city", fmt.Sprint("city ", rng.IntN(90)), "d", pick(1), "Churn", []string{"Yes", "No"}[rng.IntN(2)]))
	}
	if r, _ := analysed(t, list, Options{Seed: 1}); len(r.Risk.Repeats) > 0 {
		t.Errorf("repeats %q", repeatNames(r.Risk.Repeats))
	}
}

// TestTelcoRepeats joins the files that have the same columns under other names.
func TestTelcoRepeats(t *testing.T) {
	lists := [][]corpus.Customer{customersOf(t, "telco_churn_ibm.csv", "customerID").List}
	for _, part := range []string{"demographics", "services", "status"} {
		lists = append(lists, customersOf(t, "telco_churn_ibm_ext_"+part+".csv", "Customer ID").List)
	}
	r, _ := analysed(t, corpus.JoinCustomers(lists...), Options{Seed: 1})
	got := repeatNames(r.Risk.Repeats)
	for _, want := range []string{"3.Contract < Contract", "2.Dependents < Dependents", "Tenure in Months < tenure", "InternetService < Internet Type finer", "Senior Citizen < SeniorCitizen", "Married < Partner"} {
		if !slices.Contains(got, want) {
			t.Errorf("%s is not among the repeats %q", want, got)
		}
	}
	for _, c := range r.Risk.Coefficients {
		if c.Column == "Contract" && (*c.Odds < 0.1 || *c.Odds > 1) {
			t.Errorf("%s: odds %v, want as in the file alone", c.Level, *c.Odds)
		}
	}
}
