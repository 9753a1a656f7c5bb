package churn

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
)

// subscribers makes customers of the usual shape: sixteen categories of two to four values, tenure, two amounts and an outcome that depends on some of them.
func subscribers(n int) []corpus.Customer {
	rng := rand.New(rand.NewPCG(11, 12))
	number := func(name string, v float64) corpus.Field {
		return corpus.Field{Name: name, Value: corpus.Value{Kind: corpus.Number, Number: v, Text: strconv.FormatFloat(v, 'f', -1, 64)}}
	}
	out := make([]corpus.Customer, n)
	for i := range out {
		tenure, monthly := float64(rng.IntN(73)), math.Round(2000+9500*rng.Float64())/100
		eta := -1 - 0.03*tenure + 0.02*monthly
		var fields []corpus.Field
		for k := range 16 {
			value := rng.IntN(2 + k%3)
			eta += 0.2 * float64(value*(k%5-2))
			fields = append(fields, corpus.Field{Name: fmt.Sprint("service ", k), Value: corpus.Value{Text: fmt.Sprint("value ", value)}})
		}
		churn := "No"
		if rng.Float64() < logistic(eta) {
			churn = "Yes"
		}
		fields = append(fields, number("tenure", tenure), number("monthly", monthly), number("total", math.Round(100*tenure*monthly)/100))
		out[i] = corpus.Customer{ID: fmt.Sprintf("c%06d", (i*7919)%n), Fields: append(fields, corpus.Field{Name: "Churn", Value: corpus.Value{Text: churn}})}
	}
	return out
}

// BenchmarkAnalyse is the whole report with the risk model for 20,000 customers, from the rows of their file.
func BenchmarkAnalyse(b *testing.B) {
	customers := subscribers(20_000)
	b.ReportAllocs()
	for b.Loop() {
		c, err := NewCohort(nil, customers, Options{Seed: 1})
		if err != nil {
			b.Fatal(err)
		}
		if r, m, err := Analyse(c, Options{Seed: 1}); err != nil || m == nil {
			b.Fatal(err, r.Risk)
		}
	}
}
