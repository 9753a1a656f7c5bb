package facts

import (
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/record"
)

// Limits on what becomes a column.
const (
	maxCategoryValues = 100 // as for segments: more distinct values are no category
	fewNumbers        = 10  // a numeric customer column of at most so many values (churned 0/1, rating 1–5) is a category too
	numericShare      = 0.9 // of the values of a column that must be numbers (or dates) for a number column; the others are missing in it
)

// categoryBuilder gives codes to values in order of appearance; column sorts them at the end.
type categoryBuilder struct {
	name   string
	codes  []int32 // shorter than the table while the last rows have no value
	values []string
	code   map[string]int32
	most   int // values beyond so many are the end of the category, which then has none; 0 for no such number
	over   bool
}

func newCategoryBuilder(name string) *categoryBuilder {
	return &categoryBuilder{name: name, code: map[string]int32{}}
}

// set gives a row its value. Rows come in ascending order; the empty value is a missing one.
func (c *categoryBuilder) set(row int, value string) {
	if value == "" || c.over {
		return
	}
	code, ok := c.code[value]
	if !ok && c.most > 0 && len(c.values) == c.most {
		c.over, c.values, c.codes, c.code = true, nil, nil, nil
		return
	}
	if !ok {
		code = int32(len(c.values))
		c.code[value] = code
		c.values = append(c.values, value)
	}
	c.codes = append(fill(c.codes, row, -1), code)
}

// column renumbers the codes by sorted value and fills up to the number of rows.
func (c *categoryBuilder) column(rows int) Category {
	sorted := slices.Sorted(slices.Values(c.values))
	renumber := make([]int32, len(sorted))
	for i, value := range sorted {
		renumber[c.code[value]] = int32(i)
	}
	for i, code := range c.codes {
		if code >= 0 {
			c.codes[i] = renumber[code]
		}
	}
	return Category{Name: c.name, Values: sorted, Codes: fill(c.codes, rows, -1)}
}

// fill appends a missing value up to length n.
func fill[T any](s []T, n int, missing T) []T {
	s = slices.Grow(s, max(0, n-len(s)))
	for len(s) < n {
		s = append(s, missing)
	}
	return s
}

// columnBuilder collects a column of unknown kind: as values (until there are too many), and as numbers.
type columnBuilder struct {
	name     string
	category *categoryBuilder // nil in a column that only numbers are wanted of
	numbers  []float64
	filled   int              // values that are not empty
	numeric  int              // of them numbers
	dates    int              // of them dates
	details  *customerDetails // nil but in a CustomerBuilder
}

func (c *columnBuilder) set(row int, value corpus.Value) {
	if !filled(value) {
		return
	}
	c.filled++
	if value.Kind != corpus.Number { // whose number stays as it is
		value = record.Stored(value)
	}
	if c.category != nil && !c.category.over {
		c.category.set(row, Canonical(value))
	}
	var number float64
	switch value.Kind {
	case corpus.Number:
		c.numeric++
		number = value.Number
	case corpus.Date:
		c.dates++
		number = float64(Day(value.Time))
	default:
		return // a missing number: filled by the next one
	}
	c.numbers = append(fill(c.numbers, row, math.NaN()), number)
}

// filled tells whether there is a value.
func filled(value corpus.Value) bool { return value.Text != "" || value.Kind == corpus.Number }

// isNumeric tells whether the column is one of numbers, or one of dates; a mixture is neither.
func (c *columnBuilder) isNumeric() bool {
	need := numericShare * float64(c.filled)
	return c.filled > 0 && (float64(c.numeric) >= need || float64(c.dates) >= need)
}

func (c *columnBuilder) numberColumn(rows int) NumberColumn {
	return NumberColumn{Name: c.name, Values: fill(c.numbers, rows, math.NaN()), Dates: c.dates > c.numeric}
}

// Canonical gives the text of a value in a category column: the shortest decimal of a number, a date as 2006-01-02, with its time of day in RFC 3339 where
// it has one, and all else as written. A column built from an export and one built from the store so have the same values.
func Canonical(value corpus.Value) string {
	switch value.Kind {
	case corpus.Number:
		return strconv.FormatFloat(value.Number, 'f', -1, 64)
	case corpus.Date:
		at := value.Time.UTC()
		if at.Hour() == 0 && at.Minute() == 0 && at.Second() == 0 {
			return at.Format(time.DateOnly)
		}
		return at.Format(time.RFC3339)
	default:
		return value.Text
	}
}

// columnSet holds the columns of segments, or of fields, in order of first appearance.
type columnSet struct {
	list []*columnBuilder
	at   map[string]*columnBuilder
	// plain marks fields: free texts, whose values are not collected.
	plain bool
	most  int // see categoryBuilder
}

func (s *columnSet) add(row int, fields []corpus.Field) {
	for _, field := range fields {
		s.column(field.Name).set(row, field.Value)
	}
}

// column gives the column of a name, a new one where there is none.
func (s *columnSet) column(name string) *columnBuilder {
	column, ok := s.at[name]
	if ok {
		return column
	}
	column = &columnBuilder{name: name}
	if !s.plain {
		column.category = newCategoryBuilder(name)
		column.category.most = s.most
	}
	if s.at == nil {
		s.at = map[string]*columnBuilder{}
	}
	s.at[name] = column
	s.list = append(s.list, column)
	return column
}
