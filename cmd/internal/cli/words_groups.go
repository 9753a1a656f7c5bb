package cli

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/query"
)

// parseGroup reads a filter: column=value, day=, month= or year= with a date, or a query of fields.
func parseGroup(filter string) (query.Node, error) {
	if name, value, ok := strings.Cut(filter, "="); ok && !strings.ContainsAny(name, `:<> "(`) && name != "" {
		value = strings.Trim(value, `"'`)
		switch name {
		case "day", "month", "year", query.DateField:
			if _, _, err := query.Days(value); err != nil {
				return nil, usageError{fmt.Errorf("%s: %w", filter, err)}
			}
			return query.Field{Name: query.DateField, Value: value}, nil
		}
		return query.Field{Name: name, Value: value}, nil
	}
	return query.Parse(filter)
}

// groupRows gives the rows of a filter.
func groupRows(table *facts.Table, filter string) (*roaring.Bitmap, error) {
	node, err := parseGroup(filter)
	if err != nil {
		return nil, err
	}
	condition, err := conditionOf(table, node)
	if err != nil {
		return nil, usageError{fmt.Errorf("filter %s: %w", filter, err)}
	}
	rows, err := table.Where(condition)
	if err != nil {
		return nil, usageError{fmt.Errorf("filter %s: %w", filter, err)}
	}
	if rows.IsEmpty() {
		return nil, usageError{fmt.Errorf("filter %s: no response is like that%s", filter, valuesOf(table, node))}
	}
	return rows, nil
}

// valuesOf helps one who asked for a value that a column does not have.
func valuesOf(table *facts.Table, node query.Node) string {
	field, ok := node.(query.Field)
	if !ok {
		return ""
	}
	column, ok := table.Category(field.Name)
	if !ok || len(column.Values) == 0 {
		return ""
	}
	return fmt.Sprintf("; %s is one of %s", field.Name, strings.Join(column.Values[:min(len(column.Values), 20)], ", "))
}

// conditionOf turns a query of fields into a condition on the columns.
func conditionOf(table *facts.Table, node query.Node) (facts.Condition, error) {
	switch n := node.(type) {
	case query.All:
		return facts.Not(facts.Any()), nil
	case query.Not:
		of, err := conditionOf(table, n.Node)
		return facts.Not(of), err
	case query.Or:
		list, err := conditionsOf(table, n.Nodes, false)
		return facts.Any(list...), err
	case query.And: // not (not a or not b)
		list, err := conditionsOf(table, n.Nodes, true)
		return facts.Not(facts.Any(list...)), err
	case query.Field:
		return fieldCondition(table, n)
	default:
		return nil, fmt.Errorf("%s is a word; groups are told by fields, for example lang:en or plan=gold", node)
	}
}

func conditionsOf(table *facts.Table, nodes []query.Node, not bool) ([]facts.Condition, error) {
	list := make([]facts.Condition, len(nodes))
	for i, node := range nodes {
		condition, err := conditionOf(table, node)
		if err != nil {
			return nil, err
		}
		if list[i] = condition; not {
			list[i] = facts.Not(condition)
		}
	}
	return list, nil
}

func fieldCondition(table *facts.Table, f query.Field) (facts.Condition, error) {
	switch f.Name {
	case query.ScoreField:
		return numberCondition(facts.ScoreColumn, f)
	case query.SentimentField:
		return numberCondition(facts.PolarityColumn, f)
	case query.DateField:
		return dayCondition(f)
	case query.IssueField:
		if id, side, ok := strings.Cut(f.Value, "/"); ok {
			return facts.Sided(id, analyzer.Label(side)), nil
		}
		return facts.Mentioning(f.Value, facts.TextOrPick), nil
	case query.HasField, query.IDField, query.CustomerField, query.FlagField:
		return nil, fmt.Errorf("the field %s tells no groups here", f.Name)
	}
	if column, ok := table.Category(f.Name); ok && f.Op == query.Eq {
		return facts.Is(f.Name, spelt(column.Values, f.Value)), nil
	}
	if _, ok := table.Number(f.Name); ok {
		return numberCondition(f.Name, f)
	}
	return facts.Is(f.Name, f.Value), nil // says which columns there are
}

// spelt gives a value as the column has it, in whatever case it was asked for.
func spelt(values []string, want string) string {
	if !slices.Contains(values, want) {
		if at := slices.IndexFunc(values, func(v string) bool { return strings.EqualFold(v, want) }); at >= 0 {
			return values[at]
		}
	}
	return want
}

func numberCondition(column string, f query.Field) (facts.Condition, error) {
	low, err := query.Number(f.Value)
	high := low
	if err == nil && f.Op == query.Range {
		high, err = query.Number(f.High)
	}
	if err != nil {
		return nil, fmt.Errorf("field %s: %w", f.Name, err)
	}
	return facts.Between(column, between(f.Op, low, high)), nil
}

func dayCondition(f query.Field) (facts.Condition, error) {
	low, high, err := query.Days(f.Value)
	if err == nil && f.Op == query.Range {
		_, high, err = query.Days(f.High)
	}
	if err != nil {
		return nil, err
	}
	return facts.Between(facts.DayColumn, between(f.Op, float64(low), float64(high))), nil
}

// between gives the interval of a comparison with a value that reaches from low to high.
func between(op query.Op, low, high float64) facts.Interval {
	switch op {
	case query.Lt:
		return facts.Interval{Min: math.Inf(-1), Max: low, WithoutMax: true}
	case query.Le:
		return facts.Interval{Min: math.Inf(-1), Max: high}
	case query.Gt:
		return facts.Interval{Min: high, Max: math.Inf(1), WithoutMin: true}
	case query.Ge:
		return facts.Interval{Min: low, Max: math.Inf(1)}
	default:
		return facts.Interval{Min: low, Max: high}
	}
}
