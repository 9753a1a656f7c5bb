package churn

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/blas/blas64"
	"gonum.org/v1/gonum/mat"
)

// Ridge logistic regression: β maximises Σ wᵢ·[yᵢηᵢ − log(1 + e^ηᵢ)] − ½·λ·Σβⱼ², the intercept not penalised. It is the model of scikit-learn with C = 1/λ, found
// by Newton's method; the penalty makes the curvature positive definite, so no set of predictors can break it.

// fitting is a set of customers to fit on. Weights are counts, as the bootstrap has them.
type fitting struct {
	d      *design
	of     []int
	lost   []bool    // by customer
	weight []float64 // by customer; nil for 1 each
	near   float64   // longest last step of a coefficient; 0 for nearlyTop
}

const (
	maxNewton = 60
	maxHalves = 30
	nearlyTop = 1e-9 // longest last step of a coefficient
	roughTop  = 1e-4 // the same where only predictions are wanted: Newton's steps square the error, so what is left is some 1e-8
)

// fit maximises from a start, which it leaves alone and which may be nil. It is not ok where the iteration does not settle.
func (f *fitting) fit(lambda float64, start []float64) (beta []float64, ok bool) {
	size := len(f.d.features) + 1
	beta = make([]float64, size)
	copy(beta, start)
	if start == nil {
		beta[0] = f.baseline()
	}
	info := mat.NewSymDense(size, nil)
	value := f.value(beta, lambda)
	for range maxNewton {
		score := f.derivatives(beta, lambda, info)
		var chol mat.Cholesky
		if !chol.Factorize(info) {
			return beta, false
		}
		step := mat.NewVecDense(size, nil)
		if chol.SolveVecTo(step, mat.NewVecDense(size, score)) != nil {
			return beta, false
		}
		next, gained, moved := f.advance(beta, step.RawVector().Data, lambda, value)
		if !moved {
			return beta, true // flat to the last digit
		}
		beta, value = next, gained
		if mat.Norm(step, math.Inf(1)) < cmp.Or(f.near, nearlyTop) {
			return beta, true
		}
	}
	return beta, false
}

// advance takes the step, or as much of it as does not lower the value.
func (f *fitting) advance(beta, step []float64, lambda, value float64) (next []float64, gained float64, moved bool) {
	next = slices.Clone(beta)
	part := 1.0
	for range maxHalves {
		for j := range next {
			next[j] = beta[j] + part*step[j]
		}
		if gained = f.value(next, lambda); gained >= value-1e-13*(1+math.Abs(value)) {
			return next, gained, true
		}
		part /= 2
	}
	return beta, value, false
}

func (f *fitting) of1(i int) float64 {
	if f.weight == nil {
		return 1
	}
	return f.weight[i]
}

// baseline is the intercept of the model without predictors.
func (f *fitting) baseline() float64 {
	n, events := 0.0, 0.0
	for _, i := range f.of {
		w := f.of1(i)
		n += w
		if f.lost[i] {
			events += w
		}
	}
	return math.Log((events + 0.5) / (n - events + 0.5))
}

// value is the penalised log likelihood.
func (f *fitting) value(beta []float64, lambda float64) float64 {
	sum := 0.0
	for _, b := range beta[1:] {
		sum -= lambda / 2 * b * b
	}
	for _, i := range f.of {
		if w := f.of1(i); w > 0 {
			sum += w * logLik(linear(f.d.rows[i], beta), f.lost[i])
		}
	}
	return sum
}

// logLik is the log likelihood of one outcome at log odds eta.
func logLik(eta float64, lost bool) float64 {
	out := -max(eta, 0) - math.Log1p(math.Exp(-math.Abs(eta)))
	if lost {
		out += eta
	}
	return out
}

// derivatives gives the gradient, and puts the negative second derivatives into info.
func (f *fitting) derivatives(beta []float64, lambda float64, info *mat.SymDense) []float64 {
	info.Zero()
	raw := info.RawSymmetric()
	score := make([]float64, len(beta))
	for j := 1; j < len(beta); j++ {
		score[j] = -lambda * beta[j]
		raw.Data[j*raw.Stride+j] = lambda
	}
	for _, i := range f.of {
		w := f.of1(i)
		if w == 0 {
			continue
		}
		row := f.d.rows[i]
		p := logistic(linear(row, beta))
		residual := -w * p
		if f.lost[i] {
			residual += w
		}
		score[0] += residual
		for _, e := range row {
			score[e.feature+1] += residual * e.value
		}
		addCross(raw, row, w*p*(1-p))
	}
	return score
}

// addCross adds the cross products of a row and the intercept to the upper triangle.
func addCross(raw blas64.Symmetric, row []entry, curve float64) {
	raw.Data[0] += curve
	for a, e := range row {
		scaled := curve * e.value
		raw.Data[e.feature+1] += scaled
		line := raw.Data[int(e.feature+1)*raw.Stride:]
		for _, other := range row[a:] { // features ascend within a row
			line[other.feature+1] += scaled * other.value
		}
	}
}

func logistic(eta float64) float64 {
	if eta >= 0 {
		return 1 / (1 + math.Exp(-eta))
	}
	e := math.Exp(eta)
	return e / (1 + e)
}

// spreadOf gives the standard deviations of the coefficients when the penalty is read as a normal prior (Laplace's approximation).
func (f *fitting) spreadOf(beta []float64, lambda float64) []float64 {
	info := mat.NewSymDense(len(beta), nil)
	f.derivatives(beta, lambda, info)
	var chol mat.Cholesky
	inverse := mat.NewSymDense(len(beta), nil)
	out := make([]float64, len(beta))
	if !chol.Factorize(info) || chol.InverseTo(inverse) != nil {
		return out
	}
	for j := range out {
		out[j] = math.Sqrt(inverse.At(j, j))
	}
	return out
}
