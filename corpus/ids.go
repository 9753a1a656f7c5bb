package corpus

import (
	"fmt"
	"slices"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

// A column whose name says id holds ids only when its values do: at least 99 % of them distinct over the whole file, and over all
// files of the run. Exports keep customer numbers, rounded numbers and wave numbers under the same name. The first pass keeps a hash of 8 bytes a value; the
// few that repeat are then known, and the second pass compares the ids themselves.

// mostIDColumns bounds the columns of a file whose hashes are kept.
const mostIDColumns = 3

// watchIDs marks the columns that may hold ids, the likeliest first in order of mention.
func watchIDs(columns []*column, wanted string) {
	var found []*column
	isWanted := func(col *column) bool {
		return wanted != "" && (col.name == wanted || roles.Normal(col.name) == roles.Normal(wanted))
	}
	for _, col := range columns {
		if isWanted(col) || (col.parent == "" && idMatch(col) != nil) {
			found = append(found, col)
		}
	}
	slices.SortStableFunc(found, byIDName)
	for i, col := range found {
		col.mayBeID = i < mostIDColumns || isWanted(col)
	}
}

func idMatch(col *column) *roles.Match {
	for i := range col.matches {
		if col.matches[i].Role == RoleID {
			return &col.matches[i]
		}
	}
	return nil
}

func byIDName(a, b *column) int {
	x, y := idMatch(a), idMatch(b)
	switch {
	case x == nil || y == nil:
		return btoi(x == nil) - btoi(y == nil)
	case x.Kind != y.Kind:
		return int(x.Kind - y.Kind)
	default:
		return x.Order - y.Order
	}
}

// repeats counts the values of a sorted list that stood there before.
func repeats(sorted []uint64) int {
	n := 0
	for i := 1; i < len(sorted); i++ {
		if sorted[i] == sorted[i-1] {
			n++
		}
	}
	return n
}

// trueIDs tells whether values of which some repeat are ids. One repeat is tolerated in a short file.
func trueIDs(values, repeated int, scientific bool) bool {
	if scientific && repeated > 0 {
		return false
	}
	return repeated <= 1 || repeated*100 <= values
}

// chooseID gives the id role to the first column whose values are ids, and says why the others are not. wanted is the user's.
func (c *chooser) chooseID(wanted string, rows int) {
	found := make([]int, 0, mostIDColumns)
	for i, col := range c.columns {
		role, taken := c.taken[i]
		if col.mayBeID && (!taken || role == RoleID) && (wanted == "" || role == RoleID) {
			found = append(found, i)
		}
	}
	slices.SortStableFunc(found, func(a, b int) int { return byIDName(c.columns[a], c.columns[b]) })
	chosen := false
	for _, i := range found {
		col := c.columns[i]
		slices.Sort(col.ids)
		repeated := repeats(col.ids)
		switch {
		case chosen:
			col.ids = nil
		case len(col.ids) > 0 && len(col.ids)*2 >= rows && trueIDs(len(col.ids), repeated, col.exps > 0):
			chosen = true
			if c.taken[i] != RoleID {
				c.take(i, RoleID, fmt.Sprintf("its name is known (%q) and its values are distinct", idMatch(col).Name))
			}
		default:
			delete(c.taken, i)
			c.why[i] = fmt.Sprintf("no ids: %d of %d values repeat", repeated, len(col.ids))
			if len(col.ids) > 0 {
				c.notes = append(c.notes, fmt.Sprintf("column %q holds no ids (%d of %d values repeat one before); ids are file:row", col.name, repeated, len(col.ids)))
			}
			col.ids = nil
		}
	}
}

// repeatedIDs gives the hashes that stand in the lists more than once, and their number beyond the first.
func repeatedIDs(lists [][]uint64) (again map[uint64]bool, total, repeated int) {
	again = map[uint64]bool{}
	all := slices.Concat(lists...)
	slices.Sort(all)
	for i := 1; i < len(all); i++ {
		if all[i] == all[i-1] {
			again[all[i]] = true
			repeated++
		}
	}
	return again, len(all), repeated
}
