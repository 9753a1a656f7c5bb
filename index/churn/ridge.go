package churn

import (
	"math"
	"slices"

	"gonum.org/v1/gonum/mat"
)

// Ridge logistic regression: β maximises Σ wᵢ·[yᵢηᵢ − log(1 + e^ηᵢ)] − ½·λ·Σβⱼ², the intercept not penalised. It is the model of scikit-learn with C = 1/λ, found
// by Newton's method; the penalty makes the curvature positive definite, so no set of predictors can break it.

// fitting is customers to fit on, in parts. Weights are counts, as the bootstrap has them.
type fitting struct {
	d      *design
	of     [][]int
	lost   []bool    // by customer
	weight []float64 // by customer; nil for 1 each
	near   float64   // longest last step of a coefficient; 0 for nearlyTop
}

const (
	maxNewton = 60
	maxHalves = 30
	maxChord  = 40
	nearlyTop = 1e-9 // longest last step of a coefficient, and of what is left where steps shrink evenly
	roughTop  = 1e-2 // the same for a place that others start from
)

// fit maximises from a start, which it leaves alone and which may be nil. It is not ok where the iteration does not settle.
func (f *fitting) fit(lambda float64, start []float64) (beta []float64, ok bool) {
	beta = make([]float64, f.d.size())
	copy(beta, start)
	if start == nil {
		beta[0] = f.baseline()
	}
	near := f.near
	if near == 0 {
		near = nearlyTop
	}
	now := f.at(beta, lambda)
	for range maxNewton {
		chol, ok := now.factorize()
		if !ok {
			return beta, false
		}
		step := now.step(chol)
		if step == nil {
			return beta, false
		}
		if longest(step) < near {
			return moved(beta, step, 1), true
		}
		next, then, better := f.advance(beta, step, lambda, now.value)
		if !better {
			return beta, true // flat to the last digit
		}
		beta, now = next, then
	}
	return beta, false
}

// advance takes the step, or as much of it as does not lower the value.
func (f *fitting) advance(beta, step []float64, lambda, value float64) (next []float64, then *sums, better bool) {
	part := 1.0
	for range maxHalves {
		next = moved(beta, step, part)
		if then = f.at(next, lambda); then.value >= value-1e-13*(1+math.Abs(value)) {
			return next, then, true
		}
		part /= 2
	}
	return beta, nil, false
}

// settle maximises from a place so near the top that the second derivatives of another place nearby do for all steps (the chord method): a step then costs the gradient alone.
// last is the length of the step that led there. It is not ok where the steps do not shrink by half each, as Newton's method proper is then the better one.
func (f *fitting) settle(lambda float64, beta []float64, chol *mat.Cholesky, last float64) (top []float64, ok bool) {
	const slow, fast = 0.5, 0.1
	for range maxChord {
		now := newSums(f.d, false)
		for _, part := range f.of {
			now.add(f, part, beta)
		}
		now.penalise(lambda, beta)
		step := now.step(chol)
		if step == nil {
			return nil, false
		}
		length := longest(step)
		if !(length <= slow*last) {
			return nil, false
		}
		beta = moved(beta, step, 1)
		if shrink := max(fast, length/last); length*shrink/(1-shrink) < nearlyTop {
			return beta, true
		}
		last = length
	}
	return nil, false
}

// moved is beta with a part of a step.
func moved(beta, step []float64, part float64) []float64 {
	next := slices.Clone(beta)
	for j := range next {
		next[j] += part * step[j]
	}
	return next
}

func longest(step []float64) float64 {
	out := 0.0
	for _, x := range step {
		out = max(out, math.Abs(x)) // NaN stays
	}
	return out
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
	for _, part := range f.of {
		for _, i := range part {
			w := f.of1(i)
			n += w
			if f.lost[i] {
				events += w
			}
		}
	}
	return math.Log((events + 0.5) / (n - events + 0.5))
}

// at gives the sums at coefficients, with the penalty.
func (f *fitting) at(beta []float64, lambda float64) *sums {
	s := newSums(f.d, true)
	for _, part := range f.of {
		s.add(f, part, beta)
	}
	s.penalise(lambda, beta)
	return s
}

// logLik is the log likelihood of one outcome at log odds eta.
func logLik(eta float64, lost bool) float64 {
	out := -max(eta, 0) - math.Log1p(math.Exp(-math.Abs(eta)))
	if lost {
		out += eta
	}
	return out
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
	out := make([]float64, len(beta))
	chol, ok := f.at(beta, lambda).factorize()
	inverse := mat.NewSymDense(len(beta), nil)
	if !ok || chol.InverseTo(inverse) != nil {
		return out
	}
	for j := range out {
		out[j] = math.Sqrt(inverse.At(j, j))
	}
	return out
}
