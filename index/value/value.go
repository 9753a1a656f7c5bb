// Package value puts amounts of money on leaving and staying: what a customer is worth, what keeping more of them brings and costs, and what stands at risk behind
// each issue.
//
// The problem: "retention pays" is believed where every amount can be traced. The shape: Assumptions come from a value.yaml; Analyse fills what they leave open from
// a churn.Cohort and its model, which both may be nil, and reports figures, scenarios, revenue at risk and opportunities, with every assumption and where it came from.
//
// The traps: a churn rate means nothing without its period, so the period is an assumption with a printed default; a rate of nothing has no lifespan; revenue at risk is
// over customers who are still there, and its attributable part is what the model says without the issue, an association, not what would happen.
package value

import (
	"cmp"
	_ "embed" // the names of values
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/roles"
	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

//go:embed names.tsv
var namesData string

// The defaults.
const (
	DefaultDraws       = 400
	defaultChurnMonths = 12.0
	minMentions        = 5 // customers in a cell
	maxSegmentGroups   = 8 // of a column that is a segment without being asked for
	monthsPerYear      = 12.0
)

// Options chooses what is computed. The zero value is usable.
type Options struct {
	Assumptions Assumptions
	Mentions    facts.Mentions
	By          []string // columns whose groups are the segments; none for all of few values
	Leaks       []churn.Leak
	Seed        uint64
	Draws       int // of the bootstrap; 0 for DefaultDraws
}

// Report is everything with an amount.
type Report struct {
	Currency      string            `json:"currency"`
	Assumptions   []Assumption      `json:"assumptions"`
	Figures       []Figure          `json:"figures"`
	Scenarios     []Scenario        `json:"scenarios"`
	ScenarioNote  string            `json:"scenarios_not_enough,omitempty"`
	Idle          []Idle            `json:"not_investing"`
	AtRisk        []AtRisk          `json:"revenue_at_risk"` // all customers first, then issues, largest attributable part first
	AtRiskNote    string            `json:"revenue_at_risk_not_enough,omitempty"`
	Opportunities []Opportunity     `json:"opportunities"` // largest amount at stake first
	Draws         int               `json:"draws"`
	Seed          uint64            `json:"seed"`
	Formulas      []metrics.Formula `json:"formulas"`
}

// Figure is one number.
type Figure struct {
	Name      string   `json:"name"`
	Unit      string   `json:"unit"` // amount, share, years or customers
	Value     *float64 `json:"value"`
	Low       *float64 `json:"low"` // 95 %, where the number rests on the customers of the file
	High      *float64 `json:"high"`
	Formula   string   `json:"formula"`
	NotEnough string   `json:"not_enough,omitempty"`
}

// analysis is one call of Analyse.
type analysis struct {
	c     *churn.Cohort // nil without customers
	m     *churn.Model  // nil without a model
	opts  Options
	a     *Assumptions
	found map[string]Assumption
	rate  metrics.Share // of the churn period, from the file; Value is nil without
	value []float64     // a year, by customer; nil where not known
	worth metrics.Interval
	mean  bool // customer_value_per_year is a mean of the customers, with the interval worth
}

// Analyse makes the report. Without customers the cohort and the model are nil, without a churn column or enough data the model is. It fails with churn.ErrColumn where a
// column is named that is not there, and with ErrAssumptions.
func Analyse(c *churn.Cohort, m *churn.Model, opts Options) (*Report, error) {
	if opts.Draws == 0 {
		opts.Draws = DefaultDraws
	}
	if err := opts.Assumptions.check(); err != nil {
		return nil, err
	}
	s := &analysis{c: c, m: m, opts: opts, found: map[string]Assumption{}}
	s.a = &s.opts.Assumptions
	if err := s.fill(); err != nil {
		return nil, fmt.Errorf("analyse value: %w", err)
	}
	r := &Report{
		Currency: s.a.Currency, Scenarios: []Scenario{}, Idle: []Idle{}, AtRisk: []AtRisk{}, Opportunities: []Opportunity{},
		Draws: opts.Draws, Seed: opts.Seed, Formulas: formulas(opts),
	}
	s.figures(r)
	s.scenarios(r)
	if err := s.atRisk(r); err != nil {
		return nil, fmt.Errorf("analyse value: %w", err)
	}
	r.Assumptions = s.a.list(s.found)
	return r, nil
}

// fill takes from the customers what the assumptions leave open, and then the defaults.
func (s *analysis) fill() error {
	if s.c != nil {
		lost, known := s.c.Count(churn.Lost), s.c.Count(churn.Lost)+s.c.Count(churn.Kept)
		if s.c.Outcome.Known() && s.a.CustomersAtStart == nil && s.a.CustomersLost == nil {
			s.rate = metrics.NewShare(lost, known)
			s.take("customers_at_start", &s.a.CustomersAtStart, float64(known), fromCustomer)
			s.take("customers_lost", &s.a.CustomersLost, float64(lost), fromCustomer)
		}
		if err := s.fillValue(); err != nil {
			return err
		}
	}
	s.take("churn_period_months", &s.a.ChurnPeriodMonths, defaultChurnMonths, byDefault)
	s.take("discount_per_year", &s.a.DiscountPerYear, 0, byDefault)
	if s.a.Keep == nil {
		s.a.Keep = []float64{1, 5, 10}
		s.found["keep"] = Assumption{Value: "1, 5, 10", Source: byDefault}
	}
	return nil
}

func (s *analysis) take(name string, to **float64, v float64, source string) {
	if *to == nil {
		*to = &v
		s.found[name] = Assumption{Value: readable(v), Source: source}
	}
}

// readable writes a number that was worked out: to the cent, as no amount is told more finely.
func readable(v float64) string {
	if math.Abs(v) >= 1 {
		v = math.Round(v*100) / 100
	}
	return plain(v)
}

// fillValue finds what each customer is worth in a year: by a column, else by the assumption, for all the same.
func (s *analysis) fillValue() error {
	name, months, source := s.a.ValueColumn, or(s.a.ValueMonths, 0), given
	if name == "" && s.a.CustomerValuePerYear != nil {
		s.value = constant(*s.a.CustomerValuePerYear, len(s.c.IDs))
		return nil
	}
	if name == "" {
		var err error
		if name, months, err = valueColumn(s.c); err != nil || name == "" {
			return err
		}
		source = fromCustomer
	}
	numbers, err := s.c.Numbers(name)
	if err != nil {
		return err
	}
	if months == 0 {
		if _, months, err = columnMonths(name); err != nil {
			return err
		}
		months = cmp.Or(months, monthsPerYear)
	}
	s.found["value_column"] = Assumption{Value: name, Source: source}
	s.found["value_months"] = Assumption{Value: plain(months), Source: source}
	s.spreadValue(numbers, monthsPerYear/months)
	return nil
}

// spreadValue puts amounts, times a factor, on the customers. Who has none has the mean.
func (s *analysis) spreadValue(amounts []float64, factor float64) {
	yearly := make([]float64, len(amounts))
	for i, v := range amounts {
		yearly[i] = v * factor
	}
	m := metrics.NewMoments(yearly)
	if m.N == 0 {
		return
	}
	for i, v := range yearly {
		if math.IsNaN(v) {
			yearly[i] = m.Mean
		}
	}
	s.value = yearly
	if s.a.CustomerValuePerYear == nil {
		s.worth, s.mean = m.Interval()
	}
	s.take("customer_value_per_year", &s.a.CustomerValuePerYear, m.Mean, fromCustomer)
}

func constant(v float64, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// valueColumn finds the column of the customers that names an amount and its period; the first of the file of names counts.
func valueColumn(c *churn.Cohort) (name string, months float64, err error) {
	best := -1
	for _, column := range c.Columns {
		if column.Numbers == nil || column.Dates {
			continue
		}
		at, period, err := columnMonths(column.Name)
		if err != nil {
			return "", 0, err
		}
		if at >= 0 && (best < 0 || at < best) {
			best, name, months = at, column.Name, period
		}
	}
	return name, months, nil
}

// columnMonths gives the place of a column's name in the file of names, below zero where it is not there, and the months that its amounts cover.
func columnMonths(column string) (place int, months float64, err error) {
	name := roles.Normal(column)
	place = 0
	for i, line := range strings.Split(namesData, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		if len(parts) != 3 {
			return -1, 0, fmt.Errorf("read names.tsv: line %d is not months, language and words", i+1)
		}
		if months, err = strconv.ParseFloat(parts[0], 64); err != nil {
			return -1, 0, fmt.Errorf("read names.tsv: line %d: %w", i+1, err)
		}
		for _, word := range strings.Split(parts[2], " | ") {
			if roles.Normal(word) == name {
				return place, months, nil
			}
			place++
		}
	}
	return -1, 0, nil
}
