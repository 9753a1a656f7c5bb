package value

import "math"

// Payer is a customer as the scenarios have it.
type Payer struct {
	Monthly  float64 // what the customer pays a month
	Churn    float64 // monthly rate of leaving, 0 to 1
	Discount float64 // yearly: month t counts (1 + Discount)^(−(t−1)/12)
}

// Gain is what keeping k more customers a month brings over months: k are saved at the start of each, pay v from that month on, and themselves leave at the monthly
// rate c: v·k·Σₜ₌₁..H Σₛ₌₁..t (1 − c)^(t−s).
func (p Payer) Gain(k float64, months int) float64 {
	sum, paying := 0.0, 0.0
	for t := 1; t <= months; t++ {
		paying = paying*(1-p.Churn) + 1
		sum += paying * discount(p.Discount, t)
	}
	return p.Monthly * k * sum
}

// Loss is what n customers no longer pay over months if they leave at their rate and nothing is done: v·n·Σₜ₌₁..H (1 − (1 − c)^t).
func (p Payer) Loss(n float64, months int) float64 {
	sum, left := 0.0, 1.0
	for t := 1; t <= months; t++ {
		left *= 1 - p.Churn
		sum += (1 - left) * discount(p.Discount, t)
	}
	return p.Monthly * n * sum
}

// Cost is what a programme costs over months: once, and each month at its start.
func Cost(once, monthly, d float64, months int) float64 {
	sum := once
	for t := 1; t <= months; t++ {
		sum += monthly * discount(d, t)
	}
	return sum
}

// discount is the weight of month t.
func discount(d float64, t int) float64 { return math.Pow(1+d, -float64(t-1)/12) }

// perPeriod turns a churn rate over some months into one over others: 1 − (1 − r)^(to ÷ from).
func perPeriod(rate, from, to float64) float64 { return 1 - math.Pow(1-rate, to/from) }

// Horizons are the times of a scenario, in months: month, quarter, year, 3, 5 and 10 years.
func Horizons() []int { return []int{1, 3, 12, 36, 60, 120} }

// Scenario is keeping some more customers a month.
type Scenario struct {
	Keep     float64   `json:"keep"` // customers a month
	Horizons []Horizon `json:"horizons"`
}

// Horizon is a scenario over some time. Amounts are in the currency of the assumptions.
type Horizon struct {
	Months    int      `json:"months"`
	Gain      float64  `json:"gain"`
	Cost      float64  `json:"cost"`
	Net       float64  `json:"net"`
	ROI       *float64 `json:"roi"`        // net ÷ cost; null without a cost
	BreakEven *float64 `json:"break_even"` // customers a month that pay the cost; null without a cost
}

// Idle is what is lost over some time where nothing is done.
type Idle struct {
	Months int     `json:"months"`
	Loss   float64 `json:"loss"`
}

// scenario computes one over all horizons.
func (p Payer) scenario(k float64, a *Assumptions) Scenario {
	s := Scenario{Keep: k}
	for _, months := range Horizons() {
		h := Horizon{Months: months, Gain: p.Gain(k, months)}
		h.Cost = Cost(or(a.ProgrammeCostOnce, 0), or(a.ProgrammeCostPerMonth, 0)+or(a.TeamCostPerMonth, 0), p.Discount, months)
		h.Net = h.Gain - h.Cost
		if h.Cost > 0 {
			roi := h.Net / h.Cost
			h.ROI = &roi
		}
		if one := p.Gain(1, months); one > 0 && h.Cost > 0 {
			even := h.Cost / one
			h.BreakEven = &even
		}
		s.Horizons = append(s.Horizons, h)
	}
	return s
}

func or(v *float64, other float64) float64 {
	if v == nil {
		return other
	}
	return *v
}
