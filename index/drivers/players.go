package drivers

import "slices"

// players lay out the model behind relative importance. Each issue that anyone mentions is a player; it brings up to three 0-or-1 columns: mentioned with a negative label, with a
// positive one, and otherwise (neutral, or picked without a word about it). Columns that are 1 for nobody are left out.
type players struct {
	issues []int // of each player
	starts []int // the first column of each player, from 1; one more entry for the end
	column [][3]int32
}

// The sides of an issue, in the order of their columns.
const (
	negativeSide = iota
	positiveSide
	otherSide
)

func newPlayers(cells []cell) *players {
	var seen [3]uint64
	for _, c := range cells {
		for side, mask := range sidesOf(c.cellKey) {
			seen[side] |= mask
		}
	}
	p := &players{starts: []int{1}, column: make([][3]int32, maxIssues)}
	for _, issue := range bitsOf(seen[0] | seen[1] | seen[2]) {
		next := p.starts[len(p.starts)-1]
		for side, mask := range seen {
			if mask&(1<<issue) != 0 {
				p.column[issue][side] = int32(next)
				next++
			}
		}
		p.issues = append(p.issues, issue)
		p.starts = append(p.starts, next)
	}
	return p
}

// sidesOf splits the mentions of a cell.
func sidesOf(k cellKey) [3]uint64 {
	return [3]uint64{negativeSide: k.mask & k.negative, positiveSide: k.mask & k.positive &^ k.negative, otherSide: k.mask &^ (k.negative | k.positive)}
}

func (p *players) columns() int { return p.starts[len(p.starts)-1] - 1 }

// of lists the columns that are 1 in a cell, ascending.
func (p *players) of(k cellKey) (out []int32) {
	for side, mask := range sidesOf(k) {
		for _, issue := range bitsOf(mask) {
			out = append(out, p.column[issue][side])
		}
	}
	slices.Sort(out)
	return out
}

// sum adds up values of columns by player; values[0] is that of column 1.
func (p *players) sum(values []float64) []float64 {
	out := make([]float64, len(p.issues))
	for player := range out {
		for column := p.starts[player]; column < p.starts[player+1]; column++ {
			out[player] += values[column-1]
		}
	}
	return out
}
