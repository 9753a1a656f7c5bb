package cli

import (
	"fmt"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

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
func groupRows(table *facts.Table, expr string) (*roaring.Bitmap, error) {
	node, err := parseGroup(expr)
	if err != nil {
		return nil, err
	}
	return some(table, "filter "+expr, node, facts.TextOrPick)
}
