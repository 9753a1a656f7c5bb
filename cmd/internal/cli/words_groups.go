package cli

import (
	"fmt"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/filter"
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
func groupRows(table *facts.Table, expr string) (*roaring.Bitmap, error) {
	node, err := parseGroup(expr)
	if err != nil {
		return nil, err
	}
	rows, err := filter.Rows(table, node, facts.TextOrPick)
	if err != nil {
		return nil, usageError{fmt.Errorf("filter %s: %w", expr, err)}
	}
	if rows.IsEmpty() {
		return nil, usageError{fmt.Errorf("filter %s: no response is like that%s", expr, valuesOf(table, node))}
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
