package drivers

import (
	"fmt"
	"math/rand/v2"

	"gonum.org/v1/gonum/floats"
)

// units are what the bootstrap of importance draws with replacement. They are the cells, each as often as it has responses, as long as there are few. With many cells a draw
// would cost as much as the table has rows, so responses are dealt at random into groups of equal size, and whole groups are drawn: the variance of any mean over
// responses is that of a mean over groups, known to within 1/√(2·1024), some 2 % of the standard error.
type units struct {
	name    string
	sizes   []int
	columns [][]int32 // of each cell
	scores  []float64
	groups  [][]float64 // the packed products of each group; nil where cells are drawn
	packed  []float64   // work space
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
	group := newProducts(columns)
	count := max(2, min(drawGroups, 2*groupNumbers/len(group.v)))
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
	members := make([][]uint32, count) // cells, one entry a response
	for i, n := range u.sizes {
		for _, place := range places[:n] {
			members[place] = append(members[place], uint32(i))
		}
		places = places[n:]
	}
	for _, cells := range members {
		group.reset()
		for _, i := range cells {
			group.add(u.columns[i], u.scores[i], 1)
		}
		u.groups = append(u.groups, group.pack(nil))
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

// draw fills p with the products of units, each counted as often as drawn says.
func (u *units) draw(p *products, drawn []int) {
	if u.groups == nil {
		p.reset()
		for i, n := range drawn {
			if n > 0 {
				p.add(u.columns[i], u.scores[i], float64(n))
			}
		}
		return
	}
	u.packed = p.pack(u.packed[:0])
	clear(u.packed)
	for i, n := range drawn {
		if n > 0 {
			floats.AddScaled(u.packed, float64(n), u.groups[i])
		}
	}
	p.unpack(u.packed)
}
