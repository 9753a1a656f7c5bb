package metrics

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// Rows is the responses of one group.
type Rows struct {
	Value string // empty for those without one
	Of    *roaring.Bitmap
}

// GroupRows cuts rows by a category column, or by a period. Groups without rows are left out; numbers come by size, before texts by name, and those without a value last. A
// category column outranks a period of the same name. It fails with a *facts.ColumnError. The bitmaps are the caller's.
func GroupRows(t *facts.Table, by string, rows *roaring.Bitmap) ([]Rows, error) {
	value, err := valuesOf(t, by)
	if err != nil {
		return nil, err
	}
	at := map[string]*roaring.Bitmap{}
	for it := rows.Iterator(); it.HasNext(); {
		row := it.Next()
		name := value(int(row))
		if at[name] == nil {
			at[name] = roaring.New()
		}
		at[name].Add(row)
	}
	groups := make([]Rows, 0, len(at))
	for name, in := range at {
		groups = append(groups, Rows{name, in})
	}
	slices.SortFunc(groups, func(a, b Rows) int { return compareValues(a.Value, b.Value) })
	return groups, nil
}

// rowsOf is a group with all other responses, those without a value among them.
type rowsOf struct {
	value string
	rows  *roaring.Bitmap
	rest  *roaring.Bitmap
}

func groupsOf(t *facts.Table, by string, rows *roaring.Bitmap) ([]rowsOf, error) {
	groups, err := GroupRows(t, by, rows)
	out := make([]rowsOf, len(groups))
	for i, g := range groups {
		out[i] = rowsOf{g.Value, g.Of, roaring.AndNot(rows, g.Of)}
	}
	return out, err
}

// valuesOf gives the value of each row: that of the column, or the label of its period; empty where missing.
func valuesOf(t *facts.Table, by string) (func(row int) string, error) {
	if column, ok := t.Category(by); ok {
		return func(row int) string {
			if code := column.Codes[row]; code >= 0 {
				return column.Values[code]
			}
			return ""
		}, nil
	}
	if period := Period(by); slices.Contains(Periods(), period) {
		labels := map[int32]string{0: ""} // the zero day is a missing date
		return func(row int) string {
			day := t.Days[row]
			label, ok := labels[day]
			if !ok {
				label = period.Label(day)
				labels[day] = label
			}
			return label
		}, nil
	}
	var known []string
	for i := range t.Categories {
		known = append(known, t.Categories[i].Name)
	}
	for _, period := range Periods() {
		known = append(known, string(period))
	}
	return nil, &facts.ColumnError{Kind: "category or period", Name: by, Known: known}
}

// compareValues puts numbers by size before texts by name, and the missing value last.
func compareValues(a, b string) int {
	if order := cmp.Compare(rank(a), rank(b)); order != 0 {
		return order
	}
	x, errX := strconv.ParseFloat(a, 64)
	y, errY := strconv.ParseFloat(b, 64)
	if errX == nil && errY == nil && x != y {
		return cmp.Compare(x, y)
	}
	return cmp.Compare(a, b)
}

func rank(value string) int {
	if value == "" {
		return 2
	}
	if _, err := strconv.ParseFloat(value, 64); err == nil {
		return 0
	}
	return 1
}

// breakdown works out the figures of each group, compares it with the rest, and takes out what is too small to show.
func breakdown(by string, groups []rowsOf, figures []figure, least int) Breakdown {
	sizes := make([]int, len(groups))
	for i, g := range groups {
		sizes[i] = int(g.rows.GetCardinality())
	}
	b := Breakdown{By: by, Groups: []Group{}}
	hidden := suppress(sizes, least)
	var shown []rowsOf
	for i, g := range groups {
		if hidden[i] {
			b.Suppressed++
			b.SuppressedN += sizes[i]
			continue
		}
		shown = append(shown, g)
		b.Groups = append(b.Groups, Group{Value: g.value, N: sizes[i]})
	}
	for _, f := range figures {
		b.add(f, shown, least)
	}
	return b
}

// add puts a figure into each group.
func (b *Breakdown) add(f figure, groups []rowsOf, least int) {
	list, sizes := make([]Figure, len(groups)), make([]int, len(groups))
	for i, g := range groups {
		list[i] = f.of(g.rows)
		sizes[i] = list[i].N
	}
	hidden := suppress(sizes, least)
	for i, g := range groups {
		if hidden[i] {
			b.SuppressedFigures++
			e := list[i].Estimate
			list[i] = Figure{Figure: f.name, Estimate: Estimate{Name: e.Name, Unit: e.Unit, Method: e.Method, Formula: e.Formula, NotEnough: "suppressed: too few responses"}}
		} else if len(groups) > 1 || b.Suppressed > 0 {
			list[i].Against = &Tested{Difference: f.differ(g.rows, g.rest)}
		}
		b.Groups[i].Figures = append(b.Groups[i].Figures, list[i])
	}
}

// suppress tells which of the groups may not be shown: those with fewer than least responses, and while less than least responses are hidden or only one
// group is, the smallest of the others too, for it could be found by subtraction from the total. Groups without responses hide nobody.
func suppress(sizes []int, least int) []bool {
	hidden := make([]bool, len(sizes))
	count, sum := 0, 0
	hide := func(i int) {
		hidden[i] = true
		count++
		sum += sizes[i]
	}
	for i, n := range sizes {
		if n > 0 && n < least {
			hide(i)
		}
	}
	for count > 0 && (count < 2 || sum < least) {
		next := -1
		for i, n := range sizes {
			if !hidden[i] && n > 0 && (next < 0 || n < sizes[next]) {
				next = i
			}
		}
		if next < 0 {
			break
		}
		hide(next)
	}
	return hidden
}
