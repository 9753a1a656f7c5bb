package drivers

import "math/bits"

// products are the sums over responses of the cross products of an intercept, the columns of a linear model, and the outcome y: all that least squares needs to know. Only the upper
// triangle is kept. Column 0 is the intercept, the last is y.
type products struct {
	size int
	v    []float64
}

func newProducts(columns int) *products {
	size := columns + 2
	return &products{size, make([]float64, size*size)}
}

func (p *products) reset() { clear(p.v) }

// add counts n responses whose columns, which ascend and do not hold the intercept, are 1.
func (p *products) add(columns []int32, y, n float64) {
	first, last := p.v[:p.size], p.size-1
	first[0] += n
	first[last] += n * y
	p.v[last*p.size+last] += n * y * y
	for i, a := range columns {
		row := p.v[int(a)*p.size : (int(a)+1)*p.size]
		first[a] += n
		row[last] += n * y
		for _, b := range columns[i:] {
			row[b] += n
		}
	}
}

// pack appends the upper triangle, row by row.
func (p *products) pack(out []float64) []float64 {
	for i := range p.size {
		out = append(out, p.v[i*p.size+i:(i+1)*p.size]...)
	}
	return out
}

// unpack is the inverse of pack.
func (p *products) unpack(packed []float64) {
	for i := range p.size {
		packed = packed[copy(p.v[i*p.size+i:(i+1)*p.size], packed):]
	}
}

func (p *products) at(row, column int) float64 { return p.v[row*p.size+column] }

// solve gives the coefficients of the least squares of y on intercept and columns. A column that depends on those before it gets 0. It works in place: the products are gone after.
func (p *products) solve() []float64 {
	last := p.size - 1
	limits := make([]float64, last)
	for i := range limits {
		limits[i] = singular * p.at(i, i)
	}
	var pivots []int
	for column, limit := range limits {
		if p.at(column, column) > limit {
			pivots = append(pivots, column)
			sweep(p.v, p.size, column)
		}
	}
	out := make([]float64, last)
	for i := len(pivots) - 1; i >= 0; i-- {
		row := pivots[i]
		left := p.at(row, last)
		for _, later := range pivots[i+1:] {
			left -= p.at(row, later) * out[later]
		}
		out[row] = left / p.at(row, row)
	}
	return out
}

// sweep takes out of all later columns what the pivot explains of them.
func sweep(v []float64, size, pivot int) {
	row := v[pivot*size : (pivot+1)*size]
	for i := pivot + 1; i < size; i++ {
		if row[i] == 0 {
			continue
		}
		factor, target := row[i]/row[pivot], v[i*size:(i+1)*size]
		for k := i; k < size; k++ {
			target[k] -= factor * row[k]
		}
	}
}

// bitsOf lists the bits of a mask, ascending.
func bitsOf(mask uint64) (out []int) {
	for ; mask != 0; mask &= mask - 1 {
		out = append(out, bits.TrailingZeros64(mask))
	}
	return out
}
