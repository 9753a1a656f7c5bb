package value

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/churn"
)

func nearly(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-6*max(1, math.Abs(want)) || math.IsNaN(got) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestReference(t *testing.T) {
	data, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var ref struct {
		Gain   [][7]float64 `json:"gain"`
		Fisher [][5]float64 `json:"fisher"`
	}
	if err := json.Unmarshal(data, &ref); err != nil {
		t.Fatal(err)
	}
	for _, g := range ref.Gain {
		nearly(t, fmt.Sprint("gain ", g[:5]), Payer{g[0], g[2], g[3]}.Gain(g[1], int(g[4])), g[5])
		nearly(t, fmt.Sprint("loss ", g[:5]), Payer{g[0], g[2], g[3]}.Loss(1000, int(g[4])), g[6])
	}
	for _, f := range ref.Fisher {
		nearly(t, fmt.Sprint("Fisher ", f[:4]), fisher(int(f[0]), int(f[1]), int(f[2]), int(f[3])), f[4])
	}
}

// TestCheckValues holds those of the definition.
func TestCheckValues(t *testing.T) {
	for months, want := range map[int]float64{1: 500, 3: 2940.45, 12: 35015.05, 60: 547768.04} {
		if got := math.Round(Payer{Monthly: 100, Churn: 0.03}.Gain(5, months)*100) / 100; got != want {
			t.Errorf("%d months: %v, want %v", months, got, want)
		}
	}
}

func ptr(v float64) *float64 { return &v }

// filled is a set of assumptions with round answers.
func filled() Assumptions {
	return Assumptions{
		Currency: "EUR", ChurnPeriodMonths: ptr(12), CustomersAtStart: ptr(1000), CustomersLost: ptr(200), CustomersAcquired: ptr(250), CustomerValuePerYear: ptr(1200),
		Revenue: ptr(50000), Sales: ptr(400), ContractValueSigned: ptr(90000), NewCustomers: ptr(30), SupportCost: ptr(8000), SupportedCustomers: ptr(1000),
		ProgrammeCostOnce: ptr(100), ProgrammeCostPerMonth: ptr(50), TeamCostPerMonth: ptr(150), Keep: []float64{3},
	}
}

func TestFigures(t *testing.T) {
	r, err := Analyse(nil, nil, Options{Assumptions: filled()})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]float64{
		ChurnRate: 0.2, ChurnPerAcquired: 0.8, YearlyChurn: 0.2, MonthlyChurn: 1 - math.Pow(0.8, 1.0/12), Lifespan: 5, LifetimeValue: 6000, Transaction: 125, Contract: 3000, Support: 8,
	} {
		f := r.figure(name)
		if f.Value == nil {
			t.Fatalf("%s: %s", name, f.NotEnough)
		}
		nearly(t, name, *f.Value, want)
	}
	month := r.Scenarios[0].Horizons[0]
	nearly(t, "gain", month.Gain, 300)
	nearly(t, "cost", month.Cost, 300)
	nearly(t, "net", month.Net, 0)
	nearly(t, "return", *month.ROI, 0)
	nearly(t, "break-even", *month.BreakEven, 3)
	nearly(t, "not investing", r.Idle[0].Loss, 100*800*(1-math.Pow(0.8, 1.0/12)))
	for _, h := range r.Scenarios[0].Horizons {
		nearly(t, "gain at break-even", Payer{Monthly: 100, Churn: 1 - math.Pow(0.8, 1.0/12)}.Gain(*h.BreakEven, h.Months), h.Cost)
	}
}

// TestNothingKnown holds that what is not known is said, and nothing is made up.
func TestNothingKnown(t *testing.T) {
	r, err := Analyse(nil, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Figures {
		if f.Value != nil || f.NotEnough == "" {
			t.Errorf("%s: %v, %q", f.Name, f.Value, f.NotEnough)
		}
	}
	if r.ScenarioNote == "" || r.AtRiskNote == "" || len(r.Scenarios) > 0 {
		t.Errorf("%+v", r)
	}
	names := map[string]string{}
	for _, a := range r.Assumptions {
		names[a.Name] = a.Source
	}
	if len(names) != 20 || names["keep"] != byDefault || names["revenue"] != notGiven {
		t.Errorf("assumptions %v", names)
	}
	if _, err := json.Marshal(r); err != nil {
		t.Error(err)
	}
}

// TestNobodyLeft has no lifespan.
func TestNobodyLeft(t *testing.T) {
	a := filled()
	a.CustomersLost = ptr(0)
	r, err := Analyse(nil, nil, Options{Assumptions: a})
	if err != nil {
		t.Fatal(err)
	}
	if f := r.figure(LifetimeValue); f.Value != nil || !strings.Contains(f.NotEnough, "nobody left") {
		t.Errorf("lifetime value %v, %q", f.Value, f.NotEnough)
	}
	if f := r.figure(ChurnRate); f.Value == nil || *f.Value != 0 {
		t.Errorf("churn rate %v", f.Value)
	}
}

func TestReadAssumptions(t *testing.T) {
	a, err := ReadAssumptions([]byte(Template()))
	if err != nil || a.CustomersLost != nil || !slices.Equal(a.Keep, []float64{1, 5, 10}) {
		t.Fatalf("the template reads as %+v, %v", a, err)
	}
	for _, f := range a.fields() {
		if !strings.Contains(Template(), "\n"+f.name+":") {
			t.Errorf("the template does not have %s", f.name)
		}
	}
	if a, err = ReadAssumptions(nil); err != nil || a.Keep != nil {
		t.Errorf("an empty file: %+v, %v", a, err)
	}
	for _, bad := range []string{"discount_per_year: 8\n", "custommers: 3", "sales: -1", "keep: [1, -2]", "sales: lots", "lifespan_years: 0", "customers_at_start: 3\ncustomers_lost: 4", "keep: [.nan]"} {
		if _, err := ReadAssumptions([]byte(bad)); !errors.Is(err, ErrAssumptions) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// customers makes a file of n customers whose tenure goes with leaving.
func customers(n int) []corpus.Customer {
	number := func(v int) corpus.Value {
		return corpus.Value{Kind: corpus.Number, Number: float64(v), Text: fmt.Sprint(v)}
	}
	var out []corpus.Customer
	for i := range n {
		churned := "no"
		if (i*7)%10 < 3+i%2 {
			churned = "yes"
		}
		out = append(out, corpus.Customer{ID: fmt.Sprintf("c%04d", i), Fields: []corpus.Field{
			{Name: "tenure", Value: number(i % 12)}, {Name: "MonthlyCharges", Value: number(10 + i%3*10)}, {Name: "churn", Value: corpus.Value{Text: churned}},
		}})
	}
	return out
}

func analysedCustomers(t *testing.T, list []corpus.Customer, opts Options) *Report {
	t.Helper()
	c, err := churn.NewCohort(nil, list, churn.Options{Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	m, _ := churn.Fit(c, churn.Options{Seed: 1})
	r, err := Analyse(c, m, opts)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestFromCustomers takes what is not assumed from the file, and says so.
func TestFromCustomers(t *testing.T) {
	list := customers(240)
	r := analysedCustomers(t, list, Options{Draws: 50, Seed: 1})
	if f := r.figure(ValuePerYear); f.Value == nil || *f.Value != 240 || f.Low == nil {
		t.Errorf("value a year %v", f.Value)
	} else { // of testdata/reference.py
		nearly(t, "value a year, low", *f.Low, 227.51497162294194)
		nearly(t, "value a year, high", *f.High, 252.48502837705806)
	}
	if life, f := r.figure(Lifespan), r.figure(LifetimeValue); f.Low == nil || *f.Value / *f.Low <= *life.Value / *life.Low || *f.High / *f.Value <= *life.High / *life.Value {
		t.Errorf("lifetime value %+v is surer than the lifespan %+v", f, life)
	}
	if f := r.figure(ChurnRate); f.Low == nil || *f.Low >= *f.Value || *f.High <= *f.Value {
		t.Errorf("churn %+v", f)
	}
	i := slices.IndexFunc(r.Assumptions, func(a Assumption) bool { return a.Name == "value_column" })
	if a := r.Assumptions[i]; a.Value != "MonthlyCharges" || a.Source != fromCustomer {
		t.Errorf("value column %+v", a)
	}
	all := r.AtRisk[0]
	if all.AtRisk.Low == nil || *all.AtRisk.Low > all.AtRisk.Value || *all.AtRisk.High < all.AtRisk.Value || all.AtRisk.Value <= 0 || all.AtRisk.Value >= all.Revenue {
		t.Errorf("at risk %+v", all)
	}
	slices.Reverse(list)
	again := analysedCustomers(t, list, Options{Draws: 50, Seed: 1})
	a, _ := json.Marshal(r)
	b, _ := json.Marshal(again)
	if string(a) != string(b) {
		t.Error("another order of rows gives another report")
	}
}

// TestReadableAssumption writes a mean to the cent, and what was given as it was given.
func TestReadableAssumption(t *testing.T) {
	r := analysedCustomers(t, customers(241), Options{Draws: 2, Assumptions: Assumptions{Revenue: ptr(453.328424)}})
	for _, a := range r.Assumptions {
		if want := map[string]string{"customer_value_per_year": "239.5", "revenue": "453.328424"}[a.Name]; want != "" && a.Value != want {
			t.Errorf("%s is %s, want %s", a.Name, a.Value, want)
		}
	}
}

// TestColumnThatIsNot names a column that is not there, or is no number.
func TestColumnThatIsNot(t *testing.T) {
	c, err := churn.NewCohort(nil, customers(40), churn.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"nothing", "churn"} {
		if _, err := Analyse(c, nil, Options{Assumptions: Assumptions{ValueColumn: name}}); !errors.Is(err, churn.ErrColumn) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
