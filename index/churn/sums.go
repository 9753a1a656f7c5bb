package churn

import "gonum.org/v1/gonum/mat"

// sums are what Newton's method needs, summed over customers at one set of coefficients. Those of sets of customers add up.
type sums struct {
	value    float64   // log likelihood; only with curve
	gradient []float64 // of it
	curve    []float64 // minus its second derivatives, upper triangle, line after line; nil where only the gradient is wanted
}

func newSums(d *design, curved bool) *sums {
	s := &sums{gradient: make([]float64, d.size())}
	if curved {
		s.curve = make([]float64, d.size()*d.size())
	}
	return s
}

// add sums over customers.
func (s *sums) add(f *fitting, of []int, beta []float64) {
	for _, i := range of {
		w := f.of1(i)
		if w == 0 {
			continue
		}
		on, numbers := f.d.row(i)
		eta := f.d.sum(on, numbers, beta)
		p := logistic(eta)
		residual := -w * p
		if f.lost[i] {
			residual += w
		}
		s.gradient[0] += residual
		for _, k := range on {
			s.gradient[k] += residual
		}
		rest := s.gradient[f.d.first:]
		for k, x := range numbers {
			rest[k] += residual * x
		}
		if s.curve != nil {
			s.value += w * logLik(eta, f.lost[i])
			s.bend(f.d.first, on, numbers, w*p*(1-p))
		}
	}
}

// bend adds the cross products of a customer's row, the intercept in it.
func (s *sums) bend(first int, on []uint16, numbers []float64, curve float64) {
	size := len(s.gradient)
	s.curve[0] += curve
	cross(s.curve[:size], first, on, numbers, curve)
	for a, k := range on {
		cross(s.curve[int(k)*size:(int(k)+1)*size], first, on[a:], numbers, curve)
	}
	for a, x := range numbers {
		cross(s.curve[(first+a)*size:(first+a+1)*size], first+a, nil, numbers[a:], curve*x)
	}
}

// cross adds a scaled row to a line, its numbers from first on.
func cross(line []float64, first int, on []uint16, numbers []float64, scale float64) {
	for _, k := range on {
		line[k] += scale
	}
	line = line[first:]
	for k, x := range numbers {
		line[k] += scale * x
	}
}

// plus adds the sums of other customers at the same coefficients.
func (s *sums) plus(other *sums) {
	s.value += other.value
	for j, x := range other.gradient {
		s.gradient[j] += x
	}
	for j, x := range other.curve {
		s.curve[j] += x
	}
}

// penalise adds the penalty on all coefficients but the intercept.
func (s *sums) penalise(lambda float64, beta []float64) {
	for j := 1; j < len(beta); j++ {
		s.value -= lambda / 2 * beta[j] * beta[j]
		s.gradient[j] -= lambda * beta[j]
		if s.curve != nil {
			s.curve[j*len(beta)+j] += lambda
		}
	}
}

// factorize prepares the second derivatives for steps. It is not ok where they are not those of a single top.
func (s *sums) factorize() (*mat.Cholesky, bool) {
	chol := &mat.Cholesky{}
	return chol, chol.Factorize(mat.NewSymDense(len(s.gradient), s.curve))
}

// step is Newton's, with the second derivatives in chol; nil where these are too near to singular.
func (s *sums) step(chol *mat.Cholesky) []float64 {
	step := mat.NewVecDense(len(s.gradient), nil)
	if chol.SolveVecTo(step, mat.NewVecDense(len(s.gradient), s.gradient)) != nil {
		return nil
	}
	return step.RawVector().Data
}
