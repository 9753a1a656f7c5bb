package trends

import (
	"math/bits"

	"gonum.org/v1/gonum/mat"
)

// moments are the sums that a least-squares fit on issue indicators needs. They are sums of whole numbers (for any metric), so no order of the cells
// changes a bit of them.
type moments struct {
	n, y   float64
	x, xy  []float64 // by issue
	xx     []float64 // issues × issues, both halves
	issues int
}

func newMoments(cells []cell, issues int) *moments {
	m := &moments{x: make([]float64, issues), xy: make([]float64, issues), xx: make([]float64, issues*issues), issues: issues}
	for _, c := range cells {
		n := float64(c.n)
		m.n += n
		m.y += n * c.value
		for rest := c.mask; rest != 0; rest &= rest - 1 {
			i := bits.TrailingZeros64(rest)
			m.x[i] += n
			m.xy[i] += n * c.value
			for other := c.mask; other != 0; other &= other - 1 {
				m.xx[i*issues+bits.TrailingZeros64(other)] += n
			}
		}
	}
	return m
}

func (m *moments) mean() float64 { return m.y / m.n }

func (m *moments) share(i int) float64 { return m.x[i] / m.n }

// fit is an intercept and a coefficient an issue used.
type fit struct {
	a float64
	b []float64
}

// worstCondition is the condition number from which two issues count as always mentioned together.
const worstCondition = 1e10

// fit solves the least-squares problem on the issues used. Coefficients that the responses do not tell (nobody or everybody mentions the issue, or two
// issues always come together) are those of the smallest Euclidean norm, which no order of the issues changes.
func (m *moments) fit(used []int) fit {
	b := m.solve(used)
	f := fit{a: m.mean(), b: b}
	for k, i := range used {
		f.a -= m.share(i) * b[k]
	}
	return f
}

// solve gives the coefficients from the centred normal equations.
func (m *moments) solve(used []int) []float64 {
	size := len(used)
	b := make([]float64, size)
	if size == 0 {
		return b
	}
	cov := mat.NewSymDense(size, nil)
	right := mat.NewVecDense(size, nil)
	for k, i := range used {
		right.SetVec(k, m.xy[i]/m.n-m.share(i)*m.mean())
		for l, j := range used[:k+1] {
			cov.SetSym(k, l, m.xx[i*m.issues+j]/m.n-m.share(i)*m.share(j))
		}
	}
	var cholesky mat.Cholesky
	solution := mat.NewVecDense(size, b)
	if cholesky.Factorize(cov) && cholesky.Cond() < worstCondition {
		if err := cholesky.SolveVecTo(solution, right); err == nil {
			return b
		}
	}
	return smallest(cov, right)
}

// smallest is the least-squares solution of smallest norm.
func smallest(cov *mat.SymDense, right *mat.VecDense) []float64 {
	size := right.Len()
	b := make([]float64, size)
	var eigen mat.EigenSym
	if !eigen.Factorize(cov, true) {
		return b // no coefficient at all: the sum still holds, and everything is unexplained
	}
	values := eigen.Values(nil)
	var vectors mat.Dense
	eigen.VectorsTo(&vectors)
	for k, value := range values {
		if value <= values[size-1]/worstCondition || value <= 0 {
			continue
		}
		column := vectors.ColView(k)
		scale := mat.Dot(column, right) / value
		for i := range b {
			b[i] += scale * column.AtVec(i)
		}
	}
	return b
}
