// Package parquet writes the columns of a workspace as one Parquet file, for notebooks and data warehouses.
//
// The problem: analysts want the facts behind a report in their own tools, typed, without parsing. The shape: a row a response, the columns of facts.Table: id, score, polarity and days, one
// boolean column for each way in which an issue can be mentioned, then the categories and the numbers. The traps: a missing number or category is null and not 0 or ""; column names of segments are the
// customer's and may clash, so every group of columns has its prefix. This is the only package that knows the Parquet library.
package parquet

import (
	"fmt"
	"io"
	"math"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/parquet-go/parquet-go"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// column is a column of the file: its place in the schema and its value for a row, null where it has none.
type column struct {
	name  string
	node  parquet.Node
	value func(row int) parquet.Value
}

// Write writes the table. It fails when w does.
func Write(w io.Writer, t *facts.Table) error {
	columns := columnsOf(t)
	slices.SortFunc(columns, func(a, b column) int { // the order of a parquet.Group
		return map[bool]int{true: -1, false: 1}[a.name < b.name]
	})
	group := parquet.Group{}
	for _, c := range columns {
		group[c.name] = c.node
	}
	out := parquet.NewGenericWriter[any](w, parquet.NewSchema("responses", group), parquet.Compression(&parquet.Zstd))
	row := make(parquet.Row, len(columns))
	for i := range t.Rows {
		for at, c := range columns {
			value := c.value(i)
			defined := 1
			if value.IsNull() || !c.node.Optional() {
				defined = 0
			}
			row[at] = value.Level(0, defined, at)
		}
		if _, err := out.WriteRows([]parquet.Row{row}); err != nil {
			return fmt.Errorf("write row %d: %w", i+1, err)
		}
	}
	if err := out.Close(); err != nil {
		return fmt.Errorf("write parquet: %w", err)
	}
	return nil
}

func columnsOf(t *facts.Table) []column {
	columns := []column{
		{"id", parquet.String(), func(row int) parquet.Value { return parquet.ByteArrayValue([]byte(t.IDs[row])) }},
		number("score", t.Score),
		number("sentiment", t.Polarity),
		{"answered_on", parquet.Optional(parquet.Date()), func(row int) parquet.Value {
			if t.Days[row] == 0 {
				return parquet.NullValue()
			}
			return parquet.Int32Value(t.Days[row])
		}},
		flag("has_text", t.HasText),
		text("customer_id", func(row int) (string, bool) { return t.CustomerID[row], t.CustomerID[row] != "" }),
	}
	for _, issue := range t.Issues {
		for _, side := range []struct {
			name string
			rows *roaring.Bitmap
		}{{"text", issue.Text}, {"picked", issue.Picked}, {"positive", issue.Positive}, {"negative", issue.Negative}} {
			columns = append(columns, flag("issue."+issue.ID+"."+side.name, side.rows))
		}
	}
	for _, c := range t.Categories {
		columns = append(columns, text("category."+c.Name, func(row int) (string, bool) {
			if c.Codes[row] < 0 {
				return "", false
			}
			return c.Values[c.Codes[row]], true
		}))
	}
	for _, c := range t.Numbers {
		columns = append(columns, number("number."+c.Name, c.Values))
	}
	return columns
}

func number(name string, values []float64) column {
	return column{name, parquet.Optional(parquet.Leaf(parquet.DoubleType)), func(row int) parquet.Value {
		if math.IsNaN(values[row]) {
			return parquet.NullValue()
		}
		return parquet.DoubleValue(values[row])
	}}
}

func text(name string, value func(row int) (string, bool)) column {
	return column{name, parquet.Optional(parquet.String()), func(row int) parquet.Value {
		s, ok := value(row)
		if !ok {
			return parquet.NullValue()
		}
		return parquet.ByteArrayValue([]byte(s))
	}}
}

func flag(name string, rows *roaring.Bitmap) column {
	return column{name, parquet.Leaf(parquet.BooleanType), func(row int) parquet.Value {
		return parquet.BooleanValue(rows.Contains(uint32(row))) //nolint:gosec // rows fit
	}}
}
