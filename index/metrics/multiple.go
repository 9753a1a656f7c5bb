package metrics

import (
	"cmp"
	"slices"
)

// BenjaminiHochberg gives the q of each p: the smallest false discovery rate at which it would be called a discovery (Benjamini and Hochberg
// 1995, step-up, made monotone). Order is kept; no p may be NaN.
func BenjaminiHochberg(p []float64) []float64 {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(p[b], p[a]), cmp.Compare(a, b)) })
	q := make([]float64, len(p))
	lowest := 1.0
	for above, i := range order { // from the largest p down
		rank := len(p) - above
		lowest = min(lowest, p[i]*(float64(len(p))/float64(rank)))
		q[i] = lowest
	}
	return q
}
