package filter

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/index/record"
)

// table has four responses: a detractor who leaves, a promoter who asks for something, one without text, one without a score.
func table(t *testing.T) *facts.Table {
	t.Helper()
	text := func(name, v string) corpus.Field { return corpus.Field{Name: name, Value: corpus.Value{Text: v}} }
	number := func(name string, v float64, s string) corpus.Field {
		return corpus.Field{Name: name, Value: corpus.Value{Kind: corpus.Number, Number: v, Text: s}}
	}
	nps, low, high := corpus.NPS, 3, 9
	negative, positive := analyzer.Negative, analyzer.Positive
	b := facts.NewBuilder(facts.BuildOptions{Issues: []facts.IssueName{{ID: "delivery", Name: "Teslimat"}, {ID: "price", Name: "Price"}}})
	for _, rec := range []record.Record{
		{ID: "r1", Text: "late", Language: record.Language{Code: "en"}, Metric: &nps, Score: &low, Flags: []string{"leaving"}, Picked: []string{"price"},
			Issues: []record.Issue{{ID: "delivery", Source: record.FromText, Label: &negative}, {ID: "price", Source: record.FromPick}}, Segments: record.Fields{text("plan", "gold"), number("age", 40, "40")}},
		{ID: "r2", Text: "cheap", Language: record.Language{Code: "en"}, Metric: &nps, Score: &high, Requests: []analyzer.Request{{Tagged: analyzer.Tagged{Rule: "en/wishes:should"}}},
			Issues: []record.Issue{{ID: "price", Source: record.FromText, Label: &positive}}, Segments: record.Fields{text("plan", "Basic")}, CustomerID: "c1"},
		{ID: "r3", Flags: []string{"no_text", "duplicate"}, Segments: record.Fields{number("age", 31, "31")}},
		{ID: "r4", Text: "ok", Flags: []string{"no_sentiment", "duplicate"}, AnsweredAt: "2026-03-01T10:00:00Z"},
	} {
		if err := b.Add(&rec); err != nil {
			t.Fatal(err)
		}
	}
	return b.Table()
}

func TestRows(t *testing.T) {
	table := table(t)
	for filter, want := range map[string][]uint32{
		"*":                              {0, 1, 2, 3},
		"plan:gold":                      {0},
		"PLAN:basic":                     {1},
		`plan:""`:                        {2, 3},
		"age:>=40":                       {0},
		`age:""`:                         {1, 3},
		"score:<=6 lang:en":              {0},
		"issue:price":                    {0, 1},
		"issue:teslimat/negative":        {0},
		"issue:price/positive":           {1},
		"issue:price/neutral":            nil,
		"flag:leaving":                   {0},
		"flag:duplicate -flag:no_text":   {3},
		"flag:gibberish":                 nil,
		"has:request OR has:date":        {1, 3},
		"has:customer":                   {1},
		"has:picks":                      {0},
		"-has:text":                      {2},
		"id:r2 OR customer:c1":           {1},
		"date:2026-03":                   {3},
		"NOT (plan:gold OR has:request)": {2, 3},
	} {
		node, err := query.Parse(filter)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := Rows(table, node, facts.TextOrPick)
		if err != nil || !rows.Equals(roaring.BitmapOf(want...)) {
			t.Errorf("%s: rows %v, error %v, want %v", filter, rows, err, want)
		}
	}
	textOnly, err := Field(table, query.Field{Name: query.IssueField, Value: "price"}, facts.TextOnly)
	if err != nil || !textOnly.Equals(roaring.BitmapOf(1)) {
		t.Errorf("price in text: %v, %v", textOnly, err)
	}
}

func TestRowsRefuses(t *testing.T) {
	table := table(t)
	for filter, want := range map[string]string{
		"late": "is a word", "plan:gold OR late": "is a word", "colour:red": `no field "colour" here; there are: age, channel`, "issue:weather": "there are: delivery, price",
		"issue:price/angry": "there are: negative, neutral, positive", "plan:>3": "cannot be compared", "age:>many": "age: ",
	} {
		node, err := query.Parse(filter)
		if err != nil {
			t.Fatal(err)
		}
		if _, err = Rows(table, node, facts.TextOrPick); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q in it", filter, err, want)
		}
		_, field := errors.AsType[*FieldError](err)
		_, value := errors.AsType[*ValueError](err)
		if !field && !value && want != "is a word" {
			t.Errorf("%s: a bare error %v", filter, err)
		}
	}
}

// TestRowsFollowLogic holds random queries to the laws of sets: not (a and b) is (not a) or (not b), and what is left out is the rest.
func TestRowsFollowLogic(t *testing.T) {
	table := table(t)
	fields := []query.Node{query.Field{Name: "plan", Value: "gold"}, query.Field{Name: "has", Value: "text"}, query.Field{Name: "flag", Value: "duplicate"}, query.Field{Name: "issue", Value: "price"}, query.All{}}
	rng := rand.New(rand.NewPCG(1, 2))
	var draw func(depth int) query.Node
	draw = func(depth int) query.Node {
		switch kind := rng.IntN(4); {
		case depth == 0 || kind == 0:
			return fields[rng.IntN(len(fields))]
		case kind == 1:
			return query.Not{Node: draw(depth - 1)}
		case kind == 2:
			return query.And{Nodes: []query.Node{draw(depth - 1), draw(depth - 1)}}
		default:
			return query.Or{Nodes: []query.Node{draw(depth - 1), draw(depth - 1)}}
		}
	}
	rows := func(n query.Node) *roaring.Bitmap {
		found, err := Rows(table, n, facts.TextOrPick)
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	for range 500 {
		a, b := draw(3), draw(3)
		neither := rows(query.Not{Node: query.And{Nodes: []query.Node{a, b}}})
		if !neither.Equals(rows(query.Or{Nodes: []query.Node{query.Not{Node: a}, query.Not{Node: b}}})) {
			t.Fatalf("%v and %v: not both is %v", a, b, neither)
		}
		if got := rows(a).GetCardinality() + rows(query.Not{Node: a}).GetCardinality(); int(got) != table.Rows {
			t.Fatalf("%v and its opposite are %d of %d rows", a, got, table.Rows)
		}
	}
}
