package facts

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// The columns of numbers that every table has, for Between. The day column is in days since 1970-01-01 UTC (see Day).
const (
	ScoreColumn    = "score"
	PolarityColumn = "polarity"
	DayColumn      = "day"
)

// ColumnError says that a table has no such column, and what it has.
type ColumnError struct {
	Kind  string // "category", "number" …
	Name  string
	Known []string
}

func (e *ColumnError) Error() string {
	if len(e.Known) == 0 {
		return fmt.Sprintf("no %s %q: there are none", e.Kind, e.Name)
	}
	return fmt.Sprintf("no %s %q; there are: %s", e.Kind, e.Name, strings.Join(e.Known, ", "))
}

// Interval is a range of numbers. Both ends belong to it unless said otherwise; an infinite end is open-ended.
type Interval struct {
	Min, Max               float64
	WithoutMin, WithoutMax bool
}

// Anything is the interval of all numbers.
func Anything() Interval { return Interval{Min: math.Inf(-1), Max: math.Inf(1)} }

// Has tells whether a number lies in the interval. NaN lies in none.
func (r Interval) Has(v float64) bool {
	if v < r.Min || v > r.Max || math.IsNaN(v) {
		return false
	}
	return !(r.WithoutMin && v == r.Min) && !(r.WithoutMax && v == r.Max)
}

// Between gives the rows whose number lies in the interval. The column is ScoreColumn, PolarityColumn, DayColumn or a number column. A missing number
// lies in no interval. The bitmap is the caller's. It fails with a *ColumnError when the table has no such column.
func (t *Table) Between(column string, in Interval) (*roaring.Bitmap, error) {
	if column == DayColumn {
		return Collect(t.Days, func(day int32) bool { return day != 0 && in.Has(float64(day)) }), nil
	}
	values, err := t.numbers(column)
	if err != nil {
		return nil, err
	}
	return Collect(values, in.Has), nil
}

func (t *Table) numbers(name string) ([]float64, error) {
	switch name {
	case ScoreColumn:
		return t.Score, nil
	case PolarityColumn:
		return t.Polarity, nil
	}
	if column, ok := t.Number(name); ok {
		return column.Values, nil
	}
	known := []string{ScoreColumn, PolarityColumn, DayColumn}
	for _, column := range t.Numbers {
		known = append(known, column.Name)
	}
	return nil, &ColumnError{Kind: "number", Name: name, Known: known}
}

// Sides lists the sides of an issue that Sided knows, sorted.
func Sides() []string {
	return []string{string(analyzer.Negative), string(analyzer.Neutral), string(analyzer.Positive)}
}

// Sided gives the rows whose text mentions the issue with this label; none for a label that is not in Sides. The bitmap is the caller's.
func (t *Table) Sided(issue Issue, label analyzer.Label) *roaring.Bitmap {
	switch label {
	case analyzer.Positive:
		return issue.Positive.Clone()
	case analyzer.Negative:
		return issue.Negative.Clone()
	case analyzer.Neutral:
		return roaring.AndNot(issue.Text, roaring.Or(issue.Positive, issue.Negative))
	}
	return roaring.New()
}

// Flagged gives the rows with a flag; none for a flag that no response has. The bitmap is the caller's.
func (t *Table) Flagged(name string) *roaring.Bitmap {
	at, ok := slices.BinarySearchFunc(t.Flags, name, func(f Flag, name string) int { return strings.Compare(f.Name, name) })
	if !ok {
		return roaring.New()
	}
	return t.Flags[at].Rows.Clone()
}

// Collect gives the rows whose value holds. The bitmap is the caller's.
func Collect[T any](values []T, holds func(T) bool) *roaring.Bitmap {
	rows := roaring.New()
	for row, value := range values {
		if holds(value) {
			rows.Add(uint32(row))
		}
	}
	return rows
}
