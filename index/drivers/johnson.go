package drivers

import (
	"math"

	"gonum.org/v1/gonum/mat"
)

// relativeWeights gives the relative weight of each column (Johnson 2000): with R the correlations of the columns and r those with y, Λ = R^½ and β = R^−½·r, the weight of column j
// is Σₖ Λⱼₖ²·βₖ². The weights sum to R². Directions in which the columns do not vary are left out of the inverse. It is not ok where y does not vary.
func relativeWeights(p *products) (weights []float64, ok bool) {
	columns, y := p.size-2, p.size-1
	n := p.at(0, 0)
	if n <= 0 {
		return nil, false
	}
	centred := func(a, b int) float64 { return p.at(a, b) - p.at(0, a)*p.at(0, b)/n }
	spread := centred(y, y)
	if spread <= 1e-12*p.at(y, y) {
		return nil, false
	}
	scale := make([]float64, columns)
	for i := range scale {
		if own := centred(i+1, i+1); own > singular*p.at(i+1, i+1) {
			scale[i] = 1 / math.Sqrt(own)
		}
	}
	correlations := mat.NewSymDense(columns, nil)
	with := make([]float64, columns)
	for i := range columns {
		with[i] = centred(i+1, y) * scale[i] / math.Sqrt(spread)
		for k := i; k < columns; k++ {
			correlations.SetSym(i, k, centred(i+1, k+1)*scale[i]*scale[k])
		}
	}
	return weigh(correlations, with)
}

func weigh(correlations *mat.SymDense, with []float64) (weights []float64, ok bool) {
	var eigen mat.EigenSym
	if !eigen.Factorize(correlations, true) {
		return nil, false
	}
	var vectors mat.Dense
	eigen.VectorsTo(&vectors)
	columns := len(with)
	root, inverse := mat.NewDense(columns, columns, nil), mat.NewDense(columns, columns, nil)
	for k, value := range eigen.Values(nil) {
		if value <= singular {
			continue
		}
		for i := range columns {
			root.Set(i, k, vectors.At(i, k)*math.Sqrt(value))
			inverse.Set(i, k, vectors.At(i, k)/math.Sqrt(value))
		}
	}
	var lambda, pseudo mat.Dense
	lambda.Mul(root, vectors.T())
	pseudo.Mul(inverse, vectors.T())
	var beta mat.VecDense
	beta.MulVec(&pseudo, mat.NewVecDense(columns, with))
	weights = make([]float64, columns)
	for i := range columns {
		for k := range columns {
			weights[i] += lambda.At(i, k) * lambda.At(i, k) * beta.AtVec(k) * beta.AtVec(k)
		}
	}
	return weights, true
}
