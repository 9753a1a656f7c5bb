package churn

import (
	"cmp"
	"encoding/binary"
	"maps"
	"math"
	"slices"
	"strings"

	"gonum.org/v1/gonum/mat"

	"github.com/verbatim-cx/verbatim/index/drivers"
)

// trial is one case of a logistic regression on indicators: the columns that are 1, ascending from 1, and whether the event came.
type trial struct {
	columns []int
	event   bool
}

// singular is the part of a column that the others do not explain, below which it depends on them.
const singular = 1e-9

// tangledReason is told of a column that depends on others.
const tangledReason = "it always comes together with others, so its part cannot be told from theirs"

// firth fits the trials, grouped, with Firth's penalty, and gives the wanted columns of 1 to size: a coefficient, or the reason why there is none.
func firth(trials []trial, size int, wanted []int) (found map[int]drivers.Coefficient, refused map[int]string) {
	found, refused = map[int]drivers.Coefficient{}, map[int]string{}
	patterns := group(trials)
	same := sameOutcome(patterns)
	kept, tangled := independent(patterns, size)
	for i := range patterns {
		patterns[i].Columns = renumber(patterns[i].Columns, kept)
	}
	var asked, columns []int
	for _, column := range wanted {
		if tangled[column] || same != "" {
			refused[column] = cmp.Or(same, tangledReason)
			continue
		}
		asked, columns = append(asked, column), append(columns, slices.Index(kept, column))
	}
	if len(asked) == 0 {
		return found, refused
	}
	coefficients, ok := drivers.Firth(merge(patterns), len(kept)-1, columns)
	for k, column := range asked {
		if !ok {
			refused[column] = "the model could not be fitted"
			continue
		}
		found[column] = coefficients[k]
	}
	return found, refused
}

func sameOutcome(patterns []drivers.Pattern) string {
	n, events := 0.0, 0.0
	for _, p := range patterns {
		n, events = n+p.N, events+p.Events
	}
	switch events {
	case 0:
		return "nobody of these customers left"
	case n:
		return "all of these customers left"
	}
	return ""
}

// group counts trials with the same columns, in canonical order.
func group(trials []trial) []drivers.Pattern {
	at := map[string]int{}
	var out []drivers.Pattern
	var key []byte
	for _, t := range trials {
		key = key[:0]
		for _, column := range t.columns {
			key = binary.AppendUvarint(key, uint64(column))
		}
		i, ok := at[string(key)]
		if !ok {
			i = len(out)
			at[string(key)] = i
			out = append(out, drivers.Pattern{Columns: t.columns})
		}
		out[i].N++
		if t.event {
			out[i].Events++
		}
	}
	slices.SortFunc(out, func(a, b drivers.Pattern) int { return slices.Compare(a.Columns, b.Columns) })
	return out
}

// merge joins patterns that have become the same.
func merge(patterns []drivers.Pattern) []drivers.Pattern {
	slices.SortStableFunc(patterns, func(a, b drivers.Pattern) int { return slices.Compare(a.Columns, b.Columns) })
	var out []drivers.Pattern
	for _, p := range patterns {
		if n := len(out); n > 0 && slices.Equal(out[n-1].Columns, p.Columns) {
			out[n-1].N += p.N
			out[n-1].Events += p.Events
			continue
		}
		out = append(out, p)
	}
	return out
}

// renumber gives the columns that were kept the number of their place.
func renumber(columns, kept []int) []int {
	var out []int
	for _, column := range columns {
		if at := slices.Index(kept, column); at > 0 {
			out = append(out, at)
		}
	}
	return out
}

// independent chooses columns, the first ones first, none of which depends on the intercept (column 0) and the others. tangled are all that take part in a
// dependence.
func independent(patterns []drivers.Pattern, size int) (kept []int, tangled map[int]bool) {
	cross := mat.NewSymDense(size+1, nil)
	for _, p := range patterns {
		columns := append([]int{0}, p.Columns...)
		for i, a := range columns {
			for _, b := range columns[i:] {
				cross.SetSym(a, b, cross.At(a, b)+p.N)
			}
		}
	}
	kept, tangled = []int{0}, map[int]bool{}
	for column := 1; column <= size; column++ {
		if cross.At(column, column) == 0 {
			tangled[column] = true
			continue
		}
		parts, rest := explained(cross, kept, column)
		if rest > singular*cross.At(column, column) {
			kept = append(kept, column)
			continue
		}
		tangled[column] = true
		for k, part := range parts {
			if math.Abs(part) > 1e-6 {
				tangled[kept[k]] = true
			}
		}
	}
	return kept, tangled
}

// explained regresses a column on others: the coefficients, and the sum of squares that is left.
func explained(cross *mat.SymDense, on []int, column int) (parts []float64, rest float64) {
	n := len(on)
	own, with := mat.NewSymDense(n, nil), mat.NewVecDense(n, nil)
	for i, a := range on {
		with.SetVec(i, cross.At(a, column))
		for j := i; j < n; j++ {
			own.SetSym(i, j, cross.At(a, on[j]))
		}
	}
	var chol mat.Cholesky
	solution := mat.NewVecDense(n, nil)
	if !chol.Factorize(own) || chol.SolveVecTo(solution, with) != nil {
		return make([]float64, n), 0
	}
	return solution.RawVector().Data, cross.At(column, column) - mat.Dot(with, solution)
}

// indicator is a column of 0 and 1 over the customers.
type indicator struct {
	name string
	is   func(i int) bool
}

// controls are the indicators that an association is adjusted for: the group of the score against the first by name, and the values of the chosen segments against the
// most frequent one.
func controls(c *Cohort, of []int, opts Options) (out []indicator, adjusted []string) {
	if group, levels := c.scoreGroups(), c.scoreLevels(of); len(levels) > 1 {
		adjusted = append(adjusted, "score (its groups)")
		for _, level := range levels[1:] {
			out = append(out, indicator{scoreColumn + " " + level, func(i int) bool { return group(i) == level }})
		}
	}
	for _, name := range opts.Control {
		column, err := columnNamed(c.Columns, name)
		if err != nil {
			continue // refused before, see check
		}
		group := grouping(column, of)
		levels := byFrequency(of, group)
		adjusted = append(adjusted, column.Name)
		for _, level := range levels[min(1, len(levels)):] {
			out = append(out, indicator{column.Name + " " + level, func(i int) bool { return group(i) == level }})
		}
	}
	return out, adjusted
}

// scoreLevels are the score groups that some customers have.
func (c *Cohort) scoreLevels(of []int) []string {
	if c.Table == nil {
		return nil
	}
	levels := byFrequency(of, c.scoreGroups())
	slices.SortFunc(levels, strings.Compare)
	return levels
}

func byFrequency(of []int, group func(i int) string) []string {
	n := map[string]int{}
	for _, i := range of {
		n[group(i)]++
	}
	return mostFirst(n)
}

// mostFirst gives the names by how many there are of each, most first, then by name.
func mostFirst(n map[string]int) []string {
	return slices.SortedFunc(maps.Keys(n), func(a, b string) int { return cmp.Or(cmp.Compare(n[b], n[a]), cmp.Compare(a, b)) })
}
