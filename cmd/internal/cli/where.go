package cli

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/query"
)

// where chooses the responses for which a filter holds: a query of fields alone, as in `verbatim search`. The empty filter gives nil, which stands for all; one that holds for no response is a mistake. Every error is a usage error.
func where(t *facts.Table, filter string, how facts.Mentions) (*roaring.Bitmap, error) {
	if strings.TrimSpace(filter) == "" {
		return nil, nil
	}
	node, err := query.Parse(filter)
	if err != nil {
		return nil, err
	}
	f := filtering{t, how}
	condition, err := f.condition(node)
	if err == nil {
		var rows *roaring.Bitmap
		if rows, err = t.Where(condition); err == nil && rows.IsEmpty() {
			return nil, noResponse(t, "--where "+filter, node)
		}
		if err == nil {
			return rows, nil
		}
	}
	return nil, usageError{fmt.Errorf("--where %s: %w", filter, err)}
}

// filtering turns a query into conditions on a table.
type filtering struct {
	table *facts.Table
	how   facts.Mentions
}

func (f filtering) condition(node query.Node) (facts.Condition, error) {
	switch n := node.(type) {
	case query.All:
		return facts.Not(facts.Any()), nil
	case query.Field:
		return f.field(n)
	case query.Not:
		of, err := f.condition(n.Node)
		if err != nil {
			return nil, err
		}
		return facts.Not(of), nil
	case query.Or:
		list, err := f.conditions(n.Nodes, false)
		return facts.Any(list...), err
	case query.And:
		list, err := f.conditions(n.Nodes, true) // all hold where not any fails to
		return facts.Not(facts.Any(list...)), err
	default:
		return nil, fmt.Errorf("%q is a word of the comment; a filter takes fields only, such as plan:gold or score:<=6", node)
	}
}

func (f filtering) conditions(nodes []query.Node, negate bool) ([]facts.Condition, error) {
	var out []facts.Condition
	for _, node := range nodes {
		c, err := f.condition(node)
		if err != nil {
			return nil, err
		}
		if negate {
			c = facts.Not(c)
		}
		out = append(out, c)
	}
	return out, nil
}

func (f filtering) field(q query.Field) (facts.Condition, error) {
	switch q.Name {
	case query.IssueField:
		return f.issue(q.Value)
	case query.ScoreField:
		return number(facts.ScoreColumn, q)
	case query.SentimentField:
		return number(facts.PolarityColumn, q)
	case query.DateField:
		return days(facts.DayColumn, q)
	case query.HasField:
		return f.has(q.Value)
	case query.IDField, query.CustomerField, query.FlagField:
		return nil, fmt.Errorf("a filter does not know %s; find such responses with verbatim search", q.Name)
	}
	return f.column(q)
}

// issue takes an id or a name, and "delivery/negative" for those whose text speaks ill of it.
func (f filtering) issue(value string) (facts.Condition, error) {
	name, side, sided := strings.Cut(value, "/")
	at := slices.IndexFunc(f.table.Issues, func(i facts.Issue) bool { return i.ID == name })
	if at < 0 {
		at = slices.IndexFunc(f.table.Issues, func(i facts.Issue) bool { return strings.EqualFold(i.ID, name) || strings.EqualFold(i.Name, name) })
	}
	switch {
	case at < 0:
		return facts.Mentioning(name, f.how), nil // says which there are
	case sided:
		return facts.Sided(f.table.Issues[at].ID, analyzer.Label(side)), nil
	}
	return facts.Mentioning(f.table.Issues[at].ID, f.how), nil
}

func (f filtering) has(what string) (facts.Condition, error) {
	anything := facts.Interval{Min: math.Inf(-1), Max: math.Inf(1)}
	switch what {
	case query.HasText:
		return facts.WithText(), nil
	case query.HasScore:
		return facts.Between(facts.ScoreColumn, anything), nil
	case query.HasSentiment:
		return facts.Between(facts.PolarityColumn, anything), nil
	case query.HasDate:
		return facts.Between(facts.DayColumn, anything), nil
	case query.HasIssue:
		var list []facts.Condition
		for _, issue := range f.table.Issues {
			list = append(list, facts.Mentioning(issue.ID, f.how))
		}
		return facts.Any(list...), nil
	}
	return nil, fmt.Errorf("a filter does not know has:%s; find such responses with verbatim search", what)
}

// column compares a column of the table: as text where it has the value, else as numbers or dates.
func (f filtering) column(q query.Field) (facts.Condition, error) {
	category := slices.IndexFunc(f.table.Categories, func(c facts.Category) bool { return strings.EqualFold(c.Name, q.Name) })
	numbers := slices.IndexFunc(f.table.Numbers, func(c facts.NumberColumn) bool { return strings.EqualFold(c.Name, q.Name) })
	if c, ok := f.table.Category(q.Name); ok {
		category = slices.IndexFunc(f.table.Categories, func(other facts.Category) bool { return other.Name == c.Name })
	}
	if category >= 0 && q.Op == query.Eq {
		column := f.table.Categories[category]
		values := slices.DeleteFunc(slices.Clone(column.Values), func(v string) bool { return !strings.EqualFold(v, q.Value) })
		switch {
		case q.Value == "":
			return facts.Not(facts.Is(column.Name, column.Values...)), nil
		case slices.Contains(values, q.Value):
			return facts.Is(column.Name, q.Value), nil
		case len(values) > 0 || numbers < 0:
			return facts.Is(column.Name, values...), nil
		}
	}
	switch {
	case numbers >= 0 && f.table.Numbers[numbers].Dates:
		return days(f.table.Numbers[numbers].Name, q)
	case numbers >= 0:
		return number(f.table.Numbers[numbers].Name, q)
	case category >= 0:
		return nil, fmt.Errorf("%s does not hold numbers or dates, so it cannot be compared with %s", q.Name, q.Op)
	}
	return facts.Is(q.Name, q.Value), nil // says which there are
}

func number(column string, q query.Field) (facts.Condition, error) {
	low, err := query.Number(q.Value)
	high := low
	if q.Op == query.Range {
		var second error
		high, second = query.Number(q.High)
		err = errors.Join(err, second)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", q.Name, err)
	}
	return facts.Between(column, bounds(q.Op, low, high)), nil
}

// days compares days: "before 2026-02" is before its first day, and "after" is after its last.
func days(column string, q query.Field) (facts.Condition, error) {
	first, last, err := query.Days(q.Value)
	if err == nil && q.Op == query.Range {
		_, last, err = query.Days(q.High)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", q.Name, err)
	}
	return facts.Between(column, bounds(q.Op, float64(first), float64(last))), nil
}

// bounds gives the interval of a comparison with a value that reaches from low to high.
func bounds(op query.Op, low, high float64) facts.Interval {
	switch op {
	case query.Lt:
		return facts.Interval{Min: math.Inf(-1), Max: low, WithoutMax: true}
	case query.Le:
		return facts.Interval{Min: math.Inf(-1), Max: high}
	case query.Gt:
		return facts.Interval{Min: high, Max: math.Inf(1), WithoutMin: true}
	case query.Ge:
		return facts.Interval{Min: low, Max: math.Inf(1)}
	}
	return facts.Interval{Min: low, Max: high}
}
