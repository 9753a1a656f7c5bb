package drivers

import "math"

// Pattern is a number of cases with the same 0-or-1 predictors, for Firth.
type Pattern struct {
	Columns []int // predictors that are 1, ascending, from 1 on; the intercept is column 0 and is always meant
	N       float64
	Events  float64 // of the N
}

// Coefficient is a log odds ratio with its 95 % interval and two-sided p.
type Coefficient struct {
	Beta, Low, High float64
	P               float64
	Method          string // of the interval: profile penalised likelihood, or Wald where the profile cannot be followed
}

// Firth fits a logistic regression with Firth's penalty to grouped cases with the predictors 1 to columns, which must be linearly independent of each other
// and of the intercept, and gives the coefficients of the wanted ones, in their order. It is not ok where the model cannot be fitted. The same patterns in the
// same order give the same bits.
func Firth(patterns []Pattern, columns int, wanted []int) (out []Coefficient, ok bool) {
	own := make([]pattern, len(patterns))
	for i, p := range patterns {
		own[i] = pattern{columns: append([]int{0}, p.Columns...), n: p.N, events: p.Events}
	}
	m := newModel(own, columns+1)
	top, logLik, ok := m.fit(m.start(), free)
	if !ok || m.chol.InverseTo(m.inverse) != nil {
		return nil, false
	}
	deviations := make([]float64, columns+1)
	for column := range deviations {
		deviations[column] = math.Sqrt(m.inverse.At(column, column))
	}
	for _, column := range wanted {
		pr := &profile{model: m, column: column, top: top, logLik: logLik, deviation: deviations[column]}
		c := pr.coefficient()
		out = append(out, Coefficient{Beta: c.beta, Low: c.low, High: c.high, P: c.p, Method: c.method})
	}
	return out, true
}
