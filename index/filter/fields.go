package filter

import (
	"fmt"
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/query"
)

// evaluation is one look at a table.
type evaluation struct {
	table *facts.Table
	how   facts.Mentions
}

// Field gives the responses for which one field holds; see Rows.
func Field(t *facts.Table, f query.Field, how facts.Mentions) (*roaring.Bitmap, error) {
	e := evaluation{t, how}
	switch f.Name {
	case query.IssueField:
		return e.issue(f.Value)
	case query.ScoreField:
		return e.number(facts.ScoreColumn, f)
	case query.SentimentField:
		return e.number(facts.PolarityColumn, f)
	case query.DateField:
		return e.days(facts.DayColumn, f)
	case query.HasField:
		return e.has(f.Value)
	case query.IDField:
		return equal(e.table.IDs, f.Value), nil
	case query.CustomerField:
		return equal(e.table.CustomerID, f.Value), nil
	case query.FlagField:
		return e.table.Flagged(f.Value), nil
	default:
		return e.column(f)
	}
}

// issue finds the responses that mention an issue, or, of "delivery/negative", those whose text speaks ill of it.
func (e evaluation) issue(value string) (*roaring.Bitmap, error) {
	issue, side, err := IssueOf(e.table, value)
	switch {
	case err != nil:
		return nil, err
	case side != "":
		return e.table.Sided(*issue, analyzer.Label(side)), nil
	}
	return e.table.Mentioned(*issue, e.how), nil
}

func (e evaluation) has(what string) (*roaring.Bitmap, error) {
	switch what {
	case query.HasText:
		return e.table.HasText.Clone(), nil
	case query.HasPicks:
		return e.table.HasPicks.Clone(), nil
	case query.HasScore:
		return e.table.Scored(), nil
	case query.HasSentiment:
		return e.table.Between(facts.PolarityColumn, facts.Anything())
	case query.HasDate:
		return e.table.Between(facts.DayColumn, facts.Anything())
	case query.HasCustomer:
		return roaring.AndNot(e.table.All(), equal(e.table.CustomerID, "")), nil
	case query.HasRequest:
		return e.table.Requests.Clone(), nil
	case query.HasIssue:
		rows := roaring.New()
		for _, issue := range e.table.Issues {
			rows.Or(e.table.Mentioned(issue, e.how))
		}
		return rows, nil
	default:
		return nil, &FieldError{Kind: "field", Name: query.HasField + ":" + what, Known: query.Fields()}
	}
}

// column evaluates a field that only this workspace has. Its values are compared as text; with a comparison, as numbers or dates.
func (e evaluation) column(f query.Field) (*roaring.Bitmap, error) {
	category, number := e.category(f.Name), e.numbers(f.Name)
	switch {
	case number != "" && (f.Op != query.Eq || category == nil || e.measurable(number, category, f.Value)):
		return e.measured(number, f)
	case category == nil:
		return nil, e.noField(f.Name)
	case f.Op == query.Eq && f.Value == "":
		return facts.Collect(category.Codes, func(code int32) bool { return code < 0 }), nil
	case f.Op == query.Eq:
		return withValues(category, sameText(category.Values, f.Value)), nil
	}
	return e.compared(category, f)
}

// compared compares those texts of a column that are numbers.
func (e evaluation) compared(category *facts.Category, f query.Field) (*roaring.Bitmap, error) {
	in, err := interval(f)
	if err != nil {
		return nil, err
	}
	numbers := false
	rows := withValues(category, func(value string) bool {
		n, err := query.Number(value)
		numbers = numbers || err == nil
		return err == nil && in.Has(n)
	})
	if !numbers {
		return nil, &ValueError{f.Name, fmt.Sprintf("it holds neither numbers nor dates, so it cannot be compared with %s; write %s:VALUE", f.Op, f.Name)}
	}
	return rows, nil
}

// category finds a category column by its name, in any case where no column is spelt so.
func (e evaluation) category(name string) *facts.Category {
	if column, ok := e.table.Category(name); ok {
		return column
	}
	at := slices.IndexFunc(e.table.Categories, func(c facts.Category) bool { return strings.EqualFold(c.Name, name) })
	if at < 0 {
		return nil
	}
	return &e.table.Categories[at]
}

// numbers finds the name of a number column as category finds categories, or "".
func (e evaluation) numbers(name string) string {
	if _, ok := e.table.Number(name); ok {
		return name
	}
	for _, column := range e.table.Numbers {
		if strings.EqualFold(column.Name, name) {
			return column.Name
		}
	}
	return ""
}

func (e evaluation) noField(name string) error {
	known := query.Fields()
	for _, column := range e.table.Categories {
		known = append(known, column.Name)
	}
	for _, column := range e.table.Numbers {
		known = append(known, column.Name)
	}
	slices.Sort(known)
	return &FieldError{Kind: "field", Name: name, Known: slices.Compact(known)}
}

// measurable tells whether a value is to be compared as a number or date though the column has texts too: 10,50 is 10.5, and 2025 is a whole year.
func (e evaluation) measurable(column string, category *facts.Category, value string) bool {
	if values, ok := e.table.Number(column); ok && values.Dates {
		_, _, err := query.Days(value)
		return err == nil
	}
	_, err := query.Number(value)
	return err == nil && !slices.Contains(category.Values, value)
}

// measured compares a number column with numbers, and one of dates with dates.
func (e evaluation) measured(column string, f query.Field) (*roaring.Bitmap, error) {
	if f.Value == "" {
		known, err := e.table.Between(column, facts.Anything())
		if err != nil {
			return nil, err
		}
		return roaring.AndNot(e.table.All(), known), nil
	}
	if values, ok := e.table.Number(column); ok && values.Dates {
		return e.days(column, f)
	}
	if _, err := query.Number(f.Value); err != nil {
		return nil, &ValueError{f.Name, fmt.Sprintf("it holds numbers, and %q is none", f.Value)}
	}
	return e.number(column, f)
}

func (e evaluation) number(column string, f query.Field) (*roaring.Bitmap, error) {
	in, err := interval(f)
	if err != nil {
		return nil, err
	}
	return e.table.Between(column, in)
}

// days compares days: "before 2026-02" is before its first day, and "after" is after its last.
func (e evaluation) days(column string, f query.Field) (*roaring.Bitmap, error) {
	first, last, err := query.Days(f.Value)
	if err != nil {
		return nil, &ValueError{f.Name, err.Error()}
	}
	if f.Op == query.Range {
		if _, last, err = query.Days(f.High); err != nil {
			return nil, &ValueError{f.Name, err.Error()}
		}
	}
	return e.table.Between(column, bounds(f.Op, float64(first), float64(last)))
}

func interval(f query.Field) (facts.Interval, error) {
	low, err := query.Number(f.Value)
	high := low
	if err == nil && f.Op == query.Range {
		high, err = query.Number(f.High)
	}
	if err != nil {
		return facts.Interval{}, &ValueError{f.Name, err.Error()}
	}
	return bounds(f.Op, low, high), nil
}

// bounds gives the interval of a comparison with a value that reaches from low to high.
func bounds(op query.Op, low, high float64) facts.Interval {
	in := facts.Anything()
	switch op {
	case query.Lt:
		in.Max, in.WithoutMax = low, true
	case query.Le:
		in.Max = high
	case query.Gt:
		in.Min, in.WithoutMin = high, true
	case query.Ge:
		in.Min = low
	default:
		in.Min, in.Max = low, high
	}
	return in
}

// sameText compares with the value as spelt, or, where no value is spelt so, in any case.
func sameText(values []string, want string) func(string) bool {
	if slices.Contains(values, want) {
		return func(value string) bool { return value == want }
	}
	return func(value string) bool { return strings.EqualFold(value, want) }
}

func withValues(column *facts.Category, wanted func(string) bool) *roaring.Bitmap {
	codes := make([]bool, len(column.Values))
	for i, value := range column.Values {
		codes[i] = wanted(value)
	}
	return facts.Collect(column.Codes, func(code int32) bool { return code >= 0 && codes[code] })
}

func equal(values []string, want string) *roaring.Bitmap {
	return facts.Collect(values, func(value string) bool { return value == want })
}
