package gold

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-9 {
		t.Errorf("%s is %.10f, want %.10f", what, got, want)
	}
}

func number(x float64) *float64 { return &x }

func TestRowSentiment(t *testing.T) {
	for _, test := range []struct {
		name, want string
		row        Row
	}{
		{"the coder's label first", Negative, Row{Label: Negative, Stars: number(5)}},
		{"two stars", Negative, Row{Stars: number(2), Score: number(10)}},
		{"three stars", "", Row{Stars: number(3)}},
		{"four stars", Positive, Row{Stars: number(4)}},
		{"detractor", Negative, Row{Score: number(6)}},
		{"passive", "", Row{Score: number(8)}},
		{"promoter", Positive, Row{Score: number(9)}},
		{"score zero", Negative, Row{Score: number(0)}},
		{"none", "", Row{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.row.Sentiment(); got != test.want {
				t.Errorf("sentiment %q, want %q", got, test.want)
			}
		})
	}
}

// TestSentimentReport holds the figures of testdata/reference.py (scikit-learn).
func TestSentimentReport(t *testing.T) {
	var s Sentiment
	for _, answers := range []struct {
		want, got string
		n         int
	}{
		{Positive, Positive, 40}, {Positive, Neutral, 6}, {Positive, Negative, 4},
		{Neutral, Positive, 5}, {Neutral, Neutral, 12}, {Neutral, Negative, 3},
		{Negative, Positive, 2}, {Negative, Neutral, 9}, {Negative, Negative, 30},
	} {
		for range answers.n {
			s.Add("set", &Row{Lang: "en", Label: answers.want}, answers.got)
		}
	}
	s.Add("set", &Row{Lang: "en"}, Positive)
	s.Add("set", &Row{Lang: "en", Label: "odd"}, Positive)
	rows := s.Report()
	if len(rows) != 1 || rows[0].N != 111 || rows[0].Polar != 91 || rows[0].F1 == nil {
		t.Fatalf("rows %+v", rows)
	}
	near(t, "polar F1", rows[0].PolarF1, 0.8347826086956522)
	near(t, "polar accuracy", rows[0].PolarAccuracy, 70.0/91)
	near(t, "F1", *rows[0].F1, 0.7015371117147823)
	near(t, "accuracy", *rows[0].Accuracy, 82.0/111)
}

func TestAgreement(t *testing.T) {
	fill := func(cells [][2]string, times []int) AgreementReport {
		var g Agreement
		for i, pair := range cells {
			for range times[i] {
				g.Add(pair[0], pair[1])
			}
		}
		return g.Report()
	}
	cells := [][2]string{{"a", "a"}, {"a", "b"}, {"b", "a"}, {"b", "b"}, {"", "a"}}
	got := fill(cells, []int{20, 5, 10, 15, 7}) // the textbook case: p_o 0.7, p_e 0.5
	if got.N != 50 || got.Kappa == nil {
		t.Fatalf("report %+v", got)
	}
	near(t, "agreed", got.Agreed, 0.7)
	near(t, "kappa", *got.Kappa, 0.4)
	near(t, "kappa, low", *got.Low, 0.151092290476661) // of testdata/reference.py (statsmodels), as those below
	near(t, "kappa, high", *got.High, 0.6489077095233389)
	three := [][2]string{{"p", "p"}, {"p", "n"}, {"p", "g"}, {"n", "p"}, {"n", "n"}, {"n", "g"}, {"g", "p"}, {"g", "n"}, {"g", "g"}}
	got = fill(three, []int{40, 6, 4, 5, 12, 3, 2, 9, 30})
	near(t, "kappa of three", *got.Kappa, 0.5932524639878696)
	near(t, "kappa of three, low", *got.Low, 0.4707908813759967)
	near(t, "kappa of three, high", *got.High, 0.7157140465997425)
	got = fill(cells, []int{3, 1, 0, 5, 0})
	near(t, "kappa of few, low", *got.Low, 0.35430885653179534)
	near(t, "kappa of few, high, which cannot be above 1", *got.High, 1)
	if got := fill(cells, []int{9, 0, 0, 0, 0}); got.Kappa != nil {
		t.Errorf("kappa of one label is %v, want none", *got.Kappa)
	}
	if got := fill(cells, []int{0, 0, 0, 0, 3}); got.N != 0 || got.Kappa != nil {
		t.Errorf("report of no pair is %+v", got)
	}
}

const mappingText = `# a comment
mapping: test
list: shop
field: FIELD
licence: Apache-2.0
source: written for this test
[labels]
Cost	price
Late	delivery
Misc	residual
Odd	none
Slow	delivery
`

func mapping(t *testing.T, field Field) *Mapping {
	t.Helper()
	m, err := ParseMapping(strings.NewReader(strings.Replace(mappingText, "FIELD", string(field), 1)), "test.map")
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func aspects(names ...string) *Row {
	row := &Row{Lang: "en"}
	for _, name := range names {
		row.Aspects = append(row.Aspects, Aspect{Aspect: name})
	}
	return row
}

func TestIssues(t *testing.T) {
	c := NewIssues(mapping(t, Aspects))
	for _, test := range []struct {
		row                  *Row
		found, missed, extra []string
	}{
		{aspects("Late", "Slow", "Misc"), []string{"delivery", "unscored"}, nil, nil},
		{aspects("Cost", "Odd"), []string{"delivery"}, []string{"price"}, []string{"delivery"}},
		{aspects(), []string{"price"}, nil, []string{"price"}},
		{aspects("Unheard"), nil, nil, nil},
		{aspects("Late"), nil, []string{"delivery"}, nil},
	} {
		missed, extra := c.Add("set", test.row, test.found)
		if diff := cmp.Diff([][]string{test.missed, test.extra}, [][]string{missed, extra}); diff != "" {
			t.Errorf("%v found %v (-want +got):\n%s", test.row.Aspects, test.found, diff)
		}
	}
	rows := c.Report()
	if len(rows) != 1 || rows[0].N != 5 || len(rows[0].Issues) != 2 {
		t.Fatalf("rows %+v", rows)
	}
	if got, want := rows[0].Issues[0].Counts, (Counts{1, 1, 1}); got != want {
		t.Errorf("delivery %+v, want %+v", got, want)
	}
	near(t, "micro precision", rows[0].Micro.Precision, 1.0/3)
	near(t, "micro recall", rows[0].Micro.Recall, 1.0/3)
	near(t, "macro F1", rows[0].Macro.F1, 0.25) // delivery 0.5, price 0
	near(t, "unmapped", rows[0].Unmapped, 2.0/6)
}

func TestReasons(t *testing.T) {
	c := NewIssues(mapping(t, Reason))
	c.Add("set", &Row{Reason: "Late"}, []string{"delivery", "price"})
	c.Add("set", &Row{Reason: "Odd"}, []string{"price"})
	c.Add("set", &Row{Reason: "Misc"}, []string{"price"})
	c.Add("set", &Row{}, []string{"price"})
	rows := c.Report()
	if rows[0].N != 1 {
		t.Errorf("%d rows are scored, want the one with a mapped reason", rows[0].N)
	}
	near(t, "F1", rows[0].Micro.F1, 2.0/3)
	near(t, "unmapped", rows[0].Unmapped, 0.5)
}

func TestShippedMappings(t *testing.T) {
	for _, name := range Mappings() {
		m, err := LoadMapping(name)
		if err != nil || m.Name != name {
			t.Errorf("mapping %s: name %q, error %v", name, m.Name, err)
		}
	}
	if _, err := LoadMapping("nosuch"); !errors.Is(err, ErrNoMapping) || !strings.Contains(err.Error(), "semeval16-restaurant") {
		t.Errorf("error %v, want the names there are", err)
	}
}

func TestMappingErrors(t *testing.T) {
	for name, test := range map[string]struct{ old, new, says string }{
		"unknown key":    {"list: shop", "issues: shop", "test.map:3"},
		"no tab":         {"Cost\tprice", "Cost price", "test.map:8"},
		"label twice":    {"Odd\t", "Late\t", "test.map:11"},
		"no such field":  {"FIELD", "stars", "aspects or reason"},
		"no licence":     {"licence: Apache-2.0\n", "", "licence"},
		"nothing mapped": {"[labels]\nCost\tprice\nLate\tdelivery\nMisc\tresidual\nOdd\tnone\nSlow\tdelivery", "[labels]\nOdd\tnone", "no label is mapped"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(strings.Replace(mappingText, test.old, test.new, 1), "FIELD", "aspects", 1)
			if _, err := ParseMapping(strings.NewReader(text), "test.map"); err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %q in it", err, test.says)
			}
		})
	}
}
