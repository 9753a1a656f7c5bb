package drivers

import (
	"math"
	"slices"

	"gonum.org/v1/gonum/mat"
)

// Firth's logistic regression (Firth 1993; Heinze and Schemper 2002) maximises l(β) + ½·log|I(β)| instead of the likelihood l(β) alone. The penalty
// takes away the first-order bias and keeps β finite where an issue separates detractors from the others completely. For one issue it is the old
// rule of adding ½ to each field of the two-by-two table.
//
// Most predictors are 0 or 1 and rows come grouped, so a pattern is the list of columns that are not 0, and sums over rows are sums over patterns.

// pattern is a number of responses with the same predictors.
type pattern struct {
	columns []int     // that are not 0, ascending; 0 is the intercept
	values  []float64 // of the columns; nil where all are 1
	n       float64
	events  float64 // of the n, in the lowest group

	// Of the β that was evaluated last:
	chance float64 // π
	weight float64 // n·π(1 − π)
	hat    float64 // weight·x′I⁻¹x, set by score
}

// model is a grouped logistic regression. It keeps its work space, so it is not safe for concurrent use.
type model struct {
	patterns []pattern
	size     int // columns with the intercept
	info     *mat.SymDense
	inverse  *mat.SymDense
	curve    *mat.SymDense
	chol     mat.Cholesky
}

// newModel makes a model; it owns the patterns from then on.
func newModel(patterns []pattern, size int) *model {
	for i := range patterns {
		if p := &patterns[i]; p.values == nil {
			p.values = slices.Repeat([]float64{1}, len(p.columns))
		}
	}
	return &model{
		patterns: patterns, size: size,
		info: mat.NewSymDense(size, nil), inverse: mat.NewSymDense(size, nil), curve: mat.NewSymDense(size, nil),
	}
}

// Limits of the iteration.
const (
	maxIterations = 500
	maxHalvings   = 40
	maxStep       = 5     // of a coefficient in one iteration, as logistf does
	tolerance     = 1e-10 // of the last step
	flatStep      = 1e-5  // a step below this that does not raise the likelihood is at its top
	fisherSteps   = 6     // by the information alone, which is cheap and enough for large samples; then by the exact curvature
	free          = -1    // no coefficient is held
)

// fit maximises the penalised likelihood from the start, which it leaves alone. One coefficient can be held at its start; the penalty is that of the
// whole model all the same, as a profile of the penalised likelihood must have it. It is not ok when the iteration does not settle. When it is, the
// model is left evaluated at β.
func (m *model) fit(start []float64, held int) (beta []float64, logLik float64, ok bool) {
	beta = slices.Clone(start)
	for iteration := range maxIterations {
		logLik, ok = m.evaluate(beta)
		if !ok {
			return beta, logLik, false
		}
		step, solved := m.step(held, iteration >= fisherSteps)
		if !solved {
			return beta, logLik, false
		}
		length := longest(step)
		if length < tolerance {
			return beta, logLik, true
		}
		next, moved := m.halve(beta, step, logLik)
		if !moved { // the likelihood is flat to its last digit: that is the top, if the step was short
			_, ok = m.evaluate(beta)
			return beta, logLik, ok && length < flatStep
		}
		beta = next
	}
	return beta, logLik, false
}

// halve takes the step, or as much of it as does not lower the penalised likelihood.
func (m *model) halve(beta, step []float64, logLik float64) (next []float64, moved bool) {
	next = make([]float64, len(beta))
	slack := 1e-13 * (1 + math.Abs(logLik)) // rounding of the likelihood itself
	part := 1.0
	for range maxHalvings {
		for i, d := range step {
			next[i] = beta[i] + part*d
		}
		if lik, ok := m.evaluate(next); ok && lik >= logLik-slack {
			return next, true
		}
		part /= 2
	}
	return beta, false
}

// evaluate gives the penalised log likelihood at β, and leaves the model ready for step.
func (m *model) evaluate(beta []float64) (logLik float64, ok bool) {
	m.info.Zero()
	for i := range m.patterns {
		p := &m.patterns[i]
		eta := 0.0
		for k, column := range p.columns {
			eta += beta[column] * p.values[k]
		}
		p.chance = 1 / (1 + math.Exp(-eta))
		small := math.Exp(-math.Abs(eta))
		p.weight = p.n * small / ((1 + small) * (1 + small))
		logLik += p.events*eta - p.n*(max(eta, 0)+math.Log1p(small))
		addOuter(m.info, p, p.weight)
	}
	if !m.chol.Factorize(m.info) {
		return math.Inf(-1), false
	}
	logLik += m.chol.LogDet() / 2
	return logLik, !math.IsNaN(logLik) && !math.IsInf(logLik, 0)
}

// step gives the Newton step at the β that was evaluated last, by the information or by the exact curvature. Where the penalised likelihood curves
// upwards, far from its top, the information takes the place of the curvature: that direction always leads uphill.
func (m *model) step(held int, exact bool) (step []float64, ok bool) {
	if m.chol.InverseTo(m.inverse) != nil {
		return nil, false
	}
	score := m.score()
	if exact {
		m.curvature()
		if step, ok = solve(m.curve, score, held); ok {
			return clip(step), true
		}
	}
	step, ok = solve(m.info, score, held)
	return clip(step), ok
}

// score is the gradient of the penalised log likelihood: Σ (y − nπ + h(½ − π)) x, with h the pattern's part of the hat matrix.
func (m *model) score() []float64 {
	score := make([]float64, m.size)
	for i := range m.patterns {
		p := &m.patterns[i]
		p.hat = p.weight * quadratic(m.inverse, p)
		residual := p.events - p.n*p.chance + p.hat*(0.5-p.chance)
		for k, a := range p.columns {
			score[a] += residual * p.values[k]
		}
	}
	return score
}

// curvature puts the negative second derivatives of the penalised log likelihood into m.curve. With D the derivative of the information I by
// one coefficient, that of a pattern's h = w·x′I⁻¹x is h(1 − 2π) where the pattern has the coefficient, less w·x′I⁻¹DI⁻¹x.
func (m *model) curvature() {
	m.curve.CopySym(m.info)
	slope, bent := mat.NewSymDense(m.size, nil), mat.NewSymDense(m.size, nil)
	var half, whole mat.Dense
	for k := range m.size {
		m.slope(slope, k)
		half.Mul(m.inverse, slope)
		whole.Mul(&half, m.inverse)
		for a := range m.size {
			for b := a; b < m.size; b++ {
				bent.SetSym(a, b, whole.At(a, b))
			}
		}
		for i := range m.patterns {
			p := &m.patterns[i]
			tilt := 1 - 2*p.chance
			change := -p.weight*quadratic(bent, p)*tilt + p.value(k)*p.hat*(tilt*tilt-2*p.chance*(1-p.chance))
			for at, a := range p.columns {
				if a >= k {
					m.curve.SetSym(k, a, m.curve.At(k, a)-change*p.values[at]/2)
				}
			}
		}
	}
}

// slope gives the derivative of the information by coefficient k.
func (m *model) slope(out *mat.SymDense, k int) {
	out.Zero()
	for i := range m.patterns {
		p := &m.patterns[i]
		if v := p.value(k); v != 0 {
			addOuter(out, p, v*p.weight*(1-2*p.chance))
		}
	}
}

// value is that of a column in the pattern.
func (p *pattern) value(column int) float64 {
	if at := slices.Index(p.columns, column); at >= 0 {
		return p.values[at]
	}
	return 0
}

// solve gives matrix⁻¹·rhs with one coefficient left where it is. It is not ok when the matrix is not positive definite.
func solve(matrix *mat.SymDense, rhs []float64, held int) ([]float64, bool) {
	reduced := mat.NewSymDense(len(rhs), nil)
	reduced.CopySym(matrix)
	right := mat.NewVecDense(len(rhs), slices.Clone(rhs))
	if held != free {
		for i := range rhs {
			reduced.SetSym(held, i, 0)
		}
		reduced.SetSym(held, held, 1)
		right.SetVec(held, 0)
	}
	var chol mat.Cholesky
	var out mat.VecDense
	if !chol.Factorize(reduced) || chol.SolveVecTo(&out, right) != nil {
		return nil, false
	}
	return out.RawVector().Data, true
}

// quadratic is x′Mx of the predictors of a pattern, whose columns ascend. It reads the upper triangle where it lies: this is the inner loop.
func quadratic(matrix *mat.SymDense, p *pattern) float64 {
	raw := matrix.RawSymmetric()
	diagonal, rest := 0.0, 0.0
	for i, a := range p.columns {
		row, v := raw.Data[a*raw.Stride:a*raw.Stride+raw.N], p.values[i]
		diagonal += v * v * row[a]
		for k := i + 1; k < len(p.columns); k++ {
			rest += v * p.values[k] * row[p.columns[k]]
		}
	}
	return diagonal + 2*rest
}

// addOuter adds w·xx′ to the upper triangle.
func addOuter(matrix *mat.SymDense, p *pattern, w float64) {
	raw := matrix.RawSymmetric()
	for i, a := range p.columns {
		row, v := raw.Data[a*raw.Stride:a*raw.Stride+raw.N], w*p.values[i]
		for k := i; k < len(p.columns); k++ {
			row[p.columns[k]] += v * p.values[k]
		}
	}
}

// clip shortens a step that would run away.
func clip(step []float64) []float64 {
	if length := longest(step); length > maxStep {
		for i := range step {
			step[i] *= maxStep / length
		}
	}
	return step
}

func longest(step []float64) float64 {
	length := 0.0
	for _, d := range step {
		length = max(length, math.Abs(d))
	}
	return length
}
