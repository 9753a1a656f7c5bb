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

// Condition chooses rows of a table. Conditions hold no rows themselves: one can be used on several tables.
type Condition interface {
	rows(t *Table) (*roaring.Bitmap, error)
}

// ColumnError says that a table has no such column, issue or label, and what it has.
type ColumnError struct {
	Kind  string // "category", "number", "issue" or "label"
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

func (r Interval) has(v float64) bool {
	if v < r.Min || v > r.Max || math.IsNaN(v) {
		return false
	}
	return !(r.WithoutMin && v == r.Min) && !(r.WithoutMax && v == r.Max)
}

// Where gives the rows for which all conditions hold; without conditions, all rows. The bitmap is the caller's.
// It fails with a *ColumnError when a condition names what the table does not have.
func (t *Table) Where(conditions ...Condition) (*roaring.Bitmap, error) {
	rows := t.All()
	for _, condition := range conditions {
		found, err := condition.rows(t)
		if err != nil {
			return nil, fmt.Errorf("filter responses: %w", err)
		}
		rows.And(found)
	}
	return rows, nil
}

type isCondition struct {
	column string
	values []string
}

// Is chooses rows whose category is one of the values. A value that does not occur chooses nothing; it is no error.
func Is(column string, values ...string) Condition { return isCondition{column, values} }

func (c isCondition) rows(t *Table) (*roaring.Bitmap, error) {
	column, ok := t.Category(c.column)
	if !ok {
		return nil, &ColumnError{Kind: "category", Name: c.column, Known: t.categoryNames()}
	}
	wanted := make([]bool, len(column.Values))
	for i, value := range column.Values {
		wanted[i] = slices.Contains(c.values, value)
	}
	return collect(len(column.Codes), func(row int) bool {
		code := column.Codes[row]
		return code >= 0 && wanted[code]
	}), nil
}

type betweenCondition struct {
	column string
	in     Interval
}

// Between chooses rows whose number lies in the interval. The column is ScoreColumn, PolarityColumn, DayColumn or a number column. A missing
// number lies in no interval.
func Between(column string, in Interval) Condition { return betweenCondition{column, in} }

func (c betweenCondition) rows(t *Table) (*roaring.Bitmap, error) {
	if c.column == DayColumn {
		return collect(len(t.Days), func(row int) bool { return t.Days[row] != 0 && c.in.has(float64(t.Days[row])) }), nil
	}
	values, err := t.numbers(c.column)
	if err != nil {
		return nil, err
	}
	return collect(len(values), func(row int) bool { return c.in.has(values[row]) }), nil
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

type mentionCondition struct {
	issue string
	how   Mentions
}

// Mentioning chooses rows that mention the issue, counted as m says.
func Mentioning(issue string, m Mentions) Condition { return mentionCondition{issue, m} }

func (c mentionCondition) rows(t *Table) (*roaring.Bitmap, error) {
	issue, ok := t.Issue(c.issue)
	if !ok {
		return nil, t.noIssue(c.issue)
	}
	return t.Mentioned(*issue, c.how), nil
}

type sideCondition struct {
	issue string
	label analyzer.Label
}

// Sided chooses rows whose text mentions the issue with this label.
func Sided(issue string, label analyzer.Label) Condition { return sideCondition{issue, label} }

func (c sideCondition) rows(t *Table) (*roaring.Bitmap, error) {
	issue, ok := t.Issue(c.issue)
	if !ok {
		return nil, t.noIssue(c.issue)
	}
	switch c.label {
	case analyzer.Positive:
		return issue.Positive.Clone(), nil
	case analyzer.Negative:
		return issue.Negative.Clone(), nil
	case analyzer.Neutral:
		return roaring.AndNot(issue.Text, roaring.Or(issue.Positive, issue.Negative)), nil
	}
	known := []string{string(analyzer.Negative), string(analyzer.Neutral), string(analyzer.Positive)}
	return nil, &ColumnError{Kind: "label", Name: string(c.label), Known: known}
}

type textCondition struct{}

// WithText chooses rows that have a comment.
func WithText() Condition { return textCondition{} }

func (textCondition) rows(t *Table) (*roaring.Bitmap, error) { return t.HasText.Clone(), nil }

type notCondition struct{ of Condition }

// Not chooses the rows that the condition does not, those with a missing value among them.
func Not(c Condition) Condition { return notCondition{c} }

func (c notCondition) rows(t *Table) (*roaring.Bitmap, error) {
	rows, err := c.of.rows(t)
	if err != nil {
		return nil, err
	}
	return roaring.AndNot(t.All(), rows), nil
}

type anyCondition struct{ of []Condition }

// Any chooses rows for which at least one condition holds; of no conditions, none.
func Any(conditions ...Condition) Condition { return anyCondition{conditions} }

func (c anyCondition) rows(t *Table) (*roaring.Bitmap, error) {
	rows := roaring.New()
	for _, condition := range c.of {
		found, err := condition.rows(t)
		if err != nil {
			return nil, err
		}
		rows.Or(found)
	}
	return rows, nil
}

// collect makes a bitmap of the rows that hold.
func collect(n int, holds func(row int) bool) *roaring.Bitmap {
	rows := roaring.New()
	for row := range n {
		if holds(row) {
			rows.Add(uint32(row))
		}
	}
	return rows
}

func (t *Table) categoryNames() []string {
	names := make([]string, len(t.Categories))
	for i, column := range t.Categories {
		names[i] = column.Name
	}
	return names
}

func (t *Table) noIssue(id string) error {
	known := make([]string, len(t.Issues))
	for i, issue := range t.Issues {
		known[i] = issue.ID
	}
	return &ColumnError{Kind: "issue", Name: id, Known: known}
}
