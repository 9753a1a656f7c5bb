package drivers

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// Limits on numeric controls: rows with equal predictors are grouped, so in a large table a number of many distinct values is rounded.
const (
	exactRows   = 20_000 // up to so many responses every value of a number counts as it is
	numericBins = 100    // beyond, a number of more distinct values counts as the mean of its bin, of so many of equal size
)

// controls are columns that the odds ratios hold equal: categories as one 0-or-1 column a value but the first, numbers as one column in standard deviations from the mean. The
// nil controls are none.
type controls struct {
	columns int
	combos  []combo
	rowOf   []int32 // of each row of the table its place in combos, −1 where a control is missing
}

// combo is one combination of the values of all controls: what it puts into the model's columns after the intercept.
type combo struct {
	columns []int
	values  []float64
}

func (c *controls) size() int {
	if c == nil {
		return 0
	}
	return c.columns
}

func (c *controls) rows() []int32 {
	if c == nil {
		return nil
	}
	return c.rowOf
}

// pattern begins a pattern: the intercept and the controls.
func (c *controls) pattern(of int32) pattern {
	p := pattern{columns: []int{0}, values: []float64{1}}
	if c != nil {
		p.columns, p.values = append(p.columns, c.combos[of].columns...), append(p.values, c.combos[of].values...)
	}
	return p
}

// newControls reads the columns over the rows. Nothing in it depends on the order of the rows.
func newControls(t *facts.Table, names []string, rows *roaring.Bitmap) (*controls, error) {
	if len(names) == 0 {
		return nil, nil
	}
	c := &controls{combos: []combo{{}}, rowOf: slices.Repeat([]int32{-1}, t.Rows)}
	for it := rows.Iterator(); it.HasNext(); {
		c.rowOf[it.Next()] = 0
	}
	for i, name := range names {
		if slices.Contains(names[:i], name) {
			return nil, fmt.Errorf("hold %q equal: it is named twice", name)
		}
		if number, ok := t.Number(name); ok {
			c.number(number.Values, rows)
			continue
		}
		category, ok := t.Category(name)
		if !ok {
			return nil, fmt.Errorf("hold %q equal: %w", name, &facts.ColumnError{Kind: "control", Name: name, Known: controlNames(t)})
		}
		if name == outcome {
			return nil, fmt.Errorf("hold %q equal: it is the outcome itself; choose another column", name)
		}
		c.category(category.Codes)
	}
	return c, nil
}

// outcome is the category column that the odds ratios explain.
const outcome = "group"

func controlNames(t *facts.Table) []string {
	var names []string
	for _, column := range t.Categories {
		if column.Name != outcome && len(column.Values) > 1 {
			names = append(names, column.Name)
		}
	}
	for _, column := range t.Numbers {
		names = append(names, column.Name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// category adds a category. Its values that occur get a column each, but for the first.
func (c *controls) category(codes []int32) {
	var seen []int32
	for row, code := range codes {
		if c.rowOf[row] >= 0 && code >= 0 && int(code) >= len(seen) {
			seen = append(seen, make([]int32, int(code)+1-len(seen))...)
		}
		if c.rowOf[row] >= 0 && code >= 0 {
			seen[code] = 1
		}
	}
	values := []combo{}
	for code, found := range seen {
		if found == 0 {
			continue
		}
		seen[code] = int32(len(values))
		if len(values) == 0 {
			values = append(values, combo{})
			continue
		}
		values = append(values, combo{columns: []int{c.columns + len(values)}, values: []float64{1}})
	}
	c.columns += max(0, len(values)-1)
	c.cross(values, func(row int) int32 {
		if codes[row] < 0 {
			return -1
		}
		return seen[codes[row]]
	})
}

// number adds a number.
func (c *controls) number(values []float64, rows *roaring.Bitmap) {
	var sorted []float64
	for it := rows.Iterator(); it.HasNext(); {
		if row := it.Next(); c.rowOf[row] >= 0 && !math.IsNaN(values[row]) {
			sorted = append(sorted, values[row])
		}
	}
	slices.Sort(sorted)
	least, points := levels(sorted)
	c.columns++
	list := make([]combo, len(points))
	for i, point := range points {
		list[i] = combo{columns: []int{c.columns}, values: []float64{point}}
	}
	c.cross(list, func(row int) int32 {
		if math.IsNaN(values[row]) {
			return -1
		}
		at, exact := slices.BinarySearch(least, values[row])
		if !exact {
			at--
		}
		return int32(at)
	})
}

// levels gives the least value of each level of sorted numbers, and what it counts as: standard deviations from the mean.
func levels(sorted []float64) (least, points []float64) {
	least = slices.Compact(slices.Clone(sorted))
	if len(sorted) > exactRows && len(least) > numericBins {
		least = least[:0]
		for bin := range numericBins {
			least = append(least, sorted[bin*len(sorted)/numericBins])
		}
		least = slices.Compact(least)
	}
	mean, deviation := moments2(sorted)
	for i := range least {
		from, _ := slices.BinarySearch(sorted, least[i])
		to := len(sorted)
		if i+1 < len(least) {
			to, _ = slices.BinarySearch(sorted, least[i+1])
		}
		level, _ := moments2(sorted[from:to])
		points = append(points, (level-mean)/deviation)
	}
	return least, points
}

// moments2 gives mean and standard deviation; the deviation of equal numbers is taken for 1.
func moments2(values []float64) (mean, deviation float64) {
	n := float64(len(values))
	for _, v := range values {
		mean += v / n
	}
	for _, v := range values {
		deviation += (v - mean) * (v - mean) / n
	}
	if deviation = math.Sqrt(deviation); deviation <= 1e-12*math.Abs(mean) {
		deviation = 1
	}
	return mean, deviation
}

// cross multiplies the combinations so far with the values of one more control; valueOf gives the value of a row, −1 where it is missing. Only combinations that occur
// are kept, in the order of their values.
func (c *controls) cross(values []combo, valueOf func(row int) int32) {
	type pair struct{ combo, value int32 }
	at := map[pair]int32{}
	for row, old := range c.rowOf {
		if old >= 0 && valueOf(row) >= 0 {
			at[pair{old, valueOf(row)}] = 0
		}
	}
	pairs := make([]pair, 0, len(at))
	for p := range at {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Or(cmp.Compare(a.combo, b.combo), cmp.Compare(a.value, b.value)) })
	combos := make([]combo, len(pairs))
	for i, p := range pairs {
		at[p] = int32(i)
		combos[i] = combo{
			columns: slices.Concat(c.combos[p.combo].columns, values[p.value].columns),
			values:  slices.Concat(c.combos[p.combo].values, values[p.value].values),
		}
	}
	for row, old := range c.rowOf {
		switch {
		case old < 0 || valueOf(row) < 0:
			c.rowOf[row] = -1
		default:
			c.rowOf[row] = at[pair{old, valueOf(row)}]
		}
	}
	c.combos = combos
}
