package drivers

import (
	"fmt"
	"math/rand/v2"
)

// units are what the bootstrap of importance draws with replacement. They are the cells, each as often as it has responses, as long as there are few. With many cells a draw
// would cost as much as the table has rows, so responses are dealt at random into groups of equal size, and whole groups are drawn: the variance of any mean over
// responses is that of a mean over groups, known to within 1/√(2·1024), some 2 % of the standard error.
type units struct {
	name    string
	sizes   []int
	columns [][]int32 // of each cell
	scores  []float64
	groups  []*products // nil where cells are drawn
	total   *products
}

func newUnits(cells []cell, p *players, seed uint64) *units {
	u := &units{name: "responses", total: newProducts(p.columns())}
	for _, c := range cells {
		columns := p.of(c.cellKey)
		u.total.add(columns, c.score, float64(c.n))
		u.columns, u.scores, u.sizes = append(u.columns, columns), append(u.scores, c.score), append(u.sizes, c.n)
	}
	if len(cells) > exactCells {
		u.deal(p.columns(), seed)
	}
	return u
}

// deal puts the responses into groups. Cells are in canonical order, so the order of rows in the table has no say.
func (u *units) deal(columns int, seed uint64) {
	one := newProducts(columns)
	count := max(2, min(drawGroups, groupNumbers/len(one.v)))
	u.groups = make([]*products, count)
	for i := range u.groups {
		u.groups[i] = newProducts(columns)
	}
	responses := 0
	for _, n := range u.sizes {
		responses += n
	}
	places := make([]uint16, responses)
	for i := range places {
		places[i] = uint16(i % count)
	}
	rng := rand.New(rand.NewPCG(seed, 0x6465616c))
	rng.Shuffle(responses, func(i, k int) { places[i], places[k] = places[k], places[i] })
	for i, n := range u.sizes {
		for _, place := range places[:n] {
			u.groups[place].add(u.columns[i], u.scores[i], 1)
		}
		places = places[n:]
	}
	u.name = fmt.Sprintf("%d random groups of responses", count)
	u.columns, u.scores = nil, nil
	u.sizes = make([]int, count)
	for i := range u.sizes {
		u.sizes[i] = 1
	}
}

// all are the products of all responses; the caller must not change them.
func (u *units) all() *products { return u.total }

// add counts a unit n times.
func (u *units) add(p *products, unit int, n float64) {
	if u.groups != nil {
		p.addTimes(u.groups[unit], n)
		return
	}
	p.add(u.columns[unit], u.scores[unit], n)
}
