package drivers

import (
	"math"
	"math/rand/v2"
)

// multinomial draws Σsizes items with replacement from cells of the given sizes, into drawn. It goes from cell to cell: the count of one, given those
// before it, is binomial. The cost is that of one binomial a cell, however many items there are.
func multinomial(rng *rand.Rand, sizes, drawn []int) {
	left := 0
	for _, size := range sizes {
		left += size
	}
	items := left
	for i, size := range sizes {
		switch {
		case items == 0:
			drawn[i] = 0
		case size == left:
			drawn[i] = items
		default:
			drawn[i] = binomial(rng, items, float64(size)/float64(left))
		}
		items -= drawn[i]
		left -= size
	}
}

// binomial draws the number of successes in n trials of chance p. Unlike gonum's, it allocates nothing and costs the same for any n.
func binomial(rng *rand.Rand, n int, p float64) int {
	switch {
	case p > 0.5:
		return n - binomial(rng, n, 1-p)
	case float64(n)*p < 10:
		return inverted(rng, n, p)
	default:
		return rejected(rng, n, p)
	}
}

// inverted walks up the distribution until the drawn probability is used up; n·p must be small.
func inverted(rng *rand.Rand, n int, p float64) int {
	odds := p / (1 - p)
	for {
		mass, u := math.Exp(float64(n)*math.Log1p(-p)), rng.Float64()
		for k := 0; k <= n && mass > 0; k++ {
			if u < mass {
				return k
			}
			u -= mass
			mass *= odds * float64(n-k) / float64(k+1)
		}
		// Rounding left a rest of some 1e-16: draw again.
	}
}

// rejected is algorithm BTRS of Hörmann 1993, "The generation of binomial random variates", for n·p ≥ 10 and p ≤ ½.
func rejected(rng *rand.Rand, n int, p float64) int {
	size := float64(n)
	spread := math.Sqrt(size * p * (1 - p))
	b := 1.15 + 2.53*spread
	a := -0.0873 + 0.0248*b + 0.01*p
	centre := size*p + 0.5
	accept := 0.92 - 4.2/b
	alpha := (2.83 + 5.1/b) * spread
	mode := math.Floor((size + 1) * p)
	for {
		u, v := rng.Float64()-0.5, rng.Float64()
		us := 0.5 - math.Abs(u)
		k := math.Floor((2*a/us+b)*u + centre)
		if us >= 0.07 && v <= accept {
			return int(k)
		}
		if k < 0 || k > size {
			continue
		}
		if math.Log(v*alpha/(a/(us*us)+b)) <= logRatio(size, p, mode, k) {
			return int(k)
		}
	}
}

// logRatio is the logarithm of the probability of k over that of the mode.
func logRatio(n, p, mode, k float64) float64 {
	r := p / (1 - p)
	return (mode+0.5)*math.Log((mode+1)/(r*(n-mode+1))) + (n+1)*math.Log((n-mode+1)/(n-k+1)) +
		(k+0.5)*math.Log(r*(n-k+1)/(k+1)) + stirling(mode) + stirling(n-mode) - stirling(k) - stirling(n-k)
}

// stirling is what the logarithm of k! is above (k+½)·log(k+1) − (k+1) + ½·log 2π.
func stirling(k float64) float64 {
	x := k + 1
	if k < 10 {
		factorial, _ := math.Lgamma(x)
		return factorial - ((k+0.5)*math.Log(x) - x + 0.5*math.Log(2*math.Pi))
	}
	return (1.0/12 - (1.0/360-1.0/1260/(x*x))/(x*x)) / x
}
