package value

import (
	"fmt"
	"math"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// The names of the figures.
const (
	ChurnRate        = "churn rate"
	ChurnPerAcquired = "lost per acquired customer"
	MonthlyChurn     = "monthly churn rate"
	YearlyChurn      = "yearly churn rate"
	ValuePerYear     = "customer value per year"
	Lifespan         = "average lifespan"
	LifetimeValue    = "customer lifetime value"
	Transaction      = "average transaction"
	Contract         = "average contract value"
	Support          = "support cost per customer"
)

// figures computes the single numbers, in a fixed order.
func (s *analysis) figures(r *Report) {
	a := s.a
	churned := ratio(Figure{Name: ChurnRate, Unit: "share", Formula: "customers lost ÷ customers at the start of the period"}, [2]string{"customers_lost", "customers_at_start"}, a.CustomersLost, a.CustomersAtStart)
	churned.Low, churned.High = s.rate.Low, s.rate.High
	if churned.Value != nil && s.rate.Value == nil {
		churned.setWilson(*a.CustomersLost, *a.CustomersAtStart)
	}
	r.Figures = append(r.Figures, churned,
		ratio(Figure{Name: ChurnPerAcquired, Unit: "share", Formula: "customers lost ÷ customers acquired in the period; not a share of the customers"}, [2]string{"customers_lost", "customers_acquired"}, a.CustomersLost, a.CustomersAcquired),
		s.over(MonthlyChurn, churned, 1), s.over(YearlyChurn, churned, monthsPerYear))
	worth, life := s.perYear(), s.lifespan(r.figure(YearlyChurn))
	r.Figures = append(r.Figures, worth, life, lifetime(worth, life),
		ratio(Figure{Name: Transaction, Unit: "amount", Formula: "revenue ÷ sales"}, [2]string{"revenue", "sales"}, a.Revenue, a.Sales),
		ratio(Figure{Name: Contract, Unit: "amount", Formula: "contract value signed ÷ new customers"}, [2]string{"contract_value_signed", "new_customers"}, a.ContractValueSigned, a.NewCustomers),
		ratio(Figure{Name: Support, Unit: "amount", Formula: "support cost ÷ customers supported"}, [2]string{"support_cost", "supported_customers"}, a.SupportCost, a.SupportedCustomers))
}

// perYear is what a customer pays in a year.
func (s *analysis) perYear() Figure {
	f := Figure{Name: ValuePerYear, Unit: "amount", Value: s.a.CustomerValuePerYear,
		Formula: "as assumed, or the mean of the customers' value column with its interval: mean ± t(n − 1) × s ÷ √n"}
	if f.Value == nil {
		f.NotEnough = "give customer_value_per_year or value_column"
	}
	if s.mean {
		f.Low, f.High = metrics.Finite(s.worth.Low), metrics.Finite(s.worth.High)
	}
	return f
}

// figure finds a figure by its name; all are there.
func (r *Report) figure(name string) Figure {
	for _, f := range r.Figures {
		if f.Name == name {
			return f
		}
	}
	return Figure{Name: name, NotEnough: "not computed"}
}

// setWilson sets the interval of a share of given counts.
func (f *Figure) setWilson(k, n float64) {
	if n >= 1 && k == float64(int(k)) && n == float64(int(n)) {
		in := metrics.Wilson(int(k), int(n))
		f.Low, f.High = metrics.Finite(in.Low), metrics.Finite(in.High)
	}
}

// ratio fills a figure in with one amount over another; names are those of the two.
func ratio(f Figure, names [2]string, above, below *float64) Figure {
	switch {
	case above == nil && below == nil:
		f.NotEnough = "give " + names[0] + " and " + names[1]
	case above == nil:
		f.NotEnough = "give " + names[0]
	case below == nil:
		f.NotEnough = "give " + names[1]
	case *below == 0:
		f.NotEnough = names[1] + " is 0"
	}
	if f.NotEnough != "" {
		return f
	}
	v := *above / *below
	f.Value = &v
	return f
}

// over turns the churn rate of the period into that of other months.
func (s *analysis) over(name string, churned Figure, months float64) Figure {
	from := or(s.a.ChurnPeriodMonths, defaultChurnMonths)
	f := Figure{Name: name, Unit: "share", NotEnough: churned.NotEnough,
		Formula: fmt.Sprintf("1 − (1 − churn rate)^(%s ÷ %s months)", plain(months), plain(from))}
	f.Value, f.Low, f.High = mapped(churned, func(v float64) float64 { return perPeriod(v, from, months) })
	return f
}

// mapped applies a function to a value and its interval.
func mapped(f Figure, to func(float64) float64) (value, low, high *float64) {
	out := [3]*float64{f.Value, f.Low, f.High}
	for i, v := range out {
		if v != nil {
			out[i] = metrics.Finite(to(*v))
		}
	}
	return out[0], out[1], out[2]
}

func (s *analysis) lifespan(yearly Figure) Figure {
	f := Figure{Name: Lifespan, Unit: "years", Value: s.a.LifespanYears, Formula: "as assumed, else 1 ÷ yearly churn rate"}
	if f.Value != nil {
		return f
	}
	if yearly.Value == nil {
		f.NotEnough = "neither a lifespan nor a churn rate is known"
		return f
	}
	if *yearly.Value == 0 {
		f.NotEnough = "nobody left, so there is nothing to tell a lifespan from"
		return f
	}
	value, high, low := mapped(yearly, func(v float64) float64 { return 1 / v })
	f.Value, f.Low, f.High = value, low, high
	return f
}

func lifetime(worth, life Figure) Figure {
	f := Figure{Name: LifetimeValue, Unit: "amount", Formula: "customer value per year × average lifespan in years; interval: those of both, taken as independent, on the log scale"}
	if worth.Value == nil || life.Value == nil {
		f.NotEnough = worth.NotEnough
		if worth.Value != nil {
			f.NotEnough = life.NotEnough
		}
		return f
	}
	v := *worth.Value * *life.Value
	f.Value = &v
	if low, high := relative(worth, worth.Low)+relative(life, life.Low), relative(worth, worth.High)+relative(life, life.High); low > 0 && high > 0 {
		f.Low, f.High = metrics.Finite(v*math.Exp(-math.Sqrt(low))), metrics.Finite(v*math.Exp(math.Sqrt(high)))
	}
	return f
}

// relative is the squared distance of an end of an interval from its value on the log scale (Zou and Donner 2008); 0 without an interval, NaN where there is no such scale.
func relative(f Figure, end *float64) float64 {
	if end == nil {
		return 0
	}
	if *end <= 0 || *f.Value <= 0 {
		return math.NaN()
	}
	d := math.Log(*end / *f.Value)
	return d * d
}

// scenarios computes what keeping more customers brings, and what doing nothing loses.
func (s *analysis) scenarios(r *Report) {
	worth, monthly := r.figure(ValuePerYear), r.figure(MonthlyChurn)
	if worth.Value == nil || monthly.Value == nil {
		r.ScenarioNote = worth.NotEnough
		if worth.Value != nil {
			r.ScenarioNote = "the churn rate is not known: give customers_at_start and customers_lost, or a customer file that says who left"
		}
		return
	}
	payer := Payer{Monthly: *worth.Value / monthsPerYear, Churn: *monthly.Value, Discount: or(s.a.DiscountPerYear, 0)}
	for _, k := range s.a.Keep {
		r.Scenarios = append(r.Scenarios, payer.scenario(k, s.a))
	}
	here := *s.a.CustomersAtStart - *s.a.CustomersLost
	for _, months := range Horizons() {
		r.Idle = append(r.Idle, Idle{months, payer.Loss(here, months)})
	}
}

// formulas lists what the report computed; those of the figures stand beside them.
func formulas(opts Options) []metrics.Formula {
	return []metrics.Formula{
		{Name: "scenarios", Text: "gain(H) = v·k·Σₜ₌₁..H Σₛ₌₁..t (1 − c)^(t−s): k more customers kept at the start of each month, v a month each (customer value per year ÷ 12), themselves leaving at the monthly churn " +
			"rate c; month t counts (1 + discount)^(−(t−1)/12). Cost = once + H × (programme + team a month), discounted alike; net = gain − cost; return = net ÷ cost; break-even = cost ÷ gain of one a month"},
		{Name: "not_investing", Text: "v·n·Σₜ₌₁..H (1 − (1 − c)^t): what the n customers who are still there no longer pay if the churn rate stays as it is"},
		{Name: "revenue_at_risk", Text: fmt.Sprintf("Σ value per year × P(leaving within the churn period) over the customers who are still there and mention the issue in their last answer; attributable: the same less "+
			"what the model gives without the issue; intervals: percentiles 2.5 and 97.5 of %d bootstrap draws of customers, the model fitted anew in each, seed %d; an association, not proof", opts.Draws, opts.Seed)},
		{Name: "opportunities", Text: "segment × issue by the attributable revenue at risk; p: Fisher's exact test of leaving with and without the issue in the segment; q: Benjamini–Hochberg over all cells"},
	}
}
