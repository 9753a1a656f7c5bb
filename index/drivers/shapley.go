package drivers

import "math/bits"

// subsets fits a linear model on every subset of the players. It walks a tree that decides on one player after the other: a player who is in has its columns swept out of those of
// the players after it, and what is left of y at the end is unexplained. Half of all steps are at the last player and handle a handful of numbers, so all 4,096 models of
// twelve players cost some hundred thousand multiplications. Not safe for concurrent use.
type subsets struct {
	players *players
	size    int         // of the matrices: columns of the model and y
	levels  [][]float64 // a matrix a player
	centred []float64
	limits  []float64 // of pivots, per column
	fits    []float64 // R² by subset
}

func newSubsets(p *players) *subsets {
	s := &subsets{players: p, size: p.columns() + 2, fits: make([]float64, 1<<len(p.issues))}
	s.limits = make([]float64, s.size)
	s.centred = make([]float64, s.size*s.size)
	for range p.issues {
		s.levels = append(s.levels, make([]float64, s.size*s.size))
	}
	return s
}

// fit fills fits. It is not ok where y does not vary.
func (s *subsets) fit(p *products) (ok bool) {
	copy(s.centred, p.v)
	y := s.size - 1
	if p.at(0, 0) <= 0 {
		return false
	}
	sweep(s.centred, s.size, 0)
	for i := range s.limits {
		s.limits[i] = singular * s.centred[i*s.size+i]
	}
	if s.centred[y*s.size+y] <= 1e-12*p.at(y, y) {
		return false
	}
	s.walk(s.centred, 0, 0)
	return true
}

// walk decides on a player. The matrix is good from the player's first column on.
func (s *subsets) walk(matrix []float64, player, subset int) {
	if player == len(s.players.issues) {
		last := len(matrix) - 1
		s.fits[subset] = 1 - matrix[last]/s.centred[last]
		return
	}
	s.walk(matrix, player+1, subset)
	from, to := s.players.starts[player], s.players.starts[player+1]
	with := s.levels[player]
	for row := from; row < s.size; row++ {
		copy(with[row*s.size+row:(row+1)*s.size], matrix[row*s.size+row:(row+1)*s.size])
	}
	for column := from; column < to; column++ {
		if with[column*s.size+column] > s.limits[column] {
			sweep(with, s.size, column)
		}
	}
	s.walk(with, player+1, subset|1<<player)
}

// shapley gives each player's mean gain of the fit over all orders in which players can join (Lindeman, Merenda and Gold 1980, LMG): the sum over the subsets S
// without it of |S|!·(K − |S| − 1)!/K! · (fit(S with it) − fit(S)). fits is by subset, and the values sum to the fit of all less that of none.
func shapley(fits []float64, players int) []float64 {
	weights := make([]float64, players) // of a subset of each size
	for size := range weights {
		weights[size] = 1 / float64(players)
		for k := range size { // divided by the binomial of players−1 over size
			weights[size] *= float64(k+1) / float64(players-1-k)
		}
	}
	out := make([]float64, players)
	for subset, fit := range fits {
		if subset == 0 {
			continue
		}
		weight := weights[bits.OnesCount(uint(subset))-1]
		for rest := subset; rest != 0; rest &= rest - 1 {
			player := bits.TrailingZeros(uint(rest))
			out[player] += weight * (fit - fits[subset&^(1<<player)])
		}
	}
	return out
}
