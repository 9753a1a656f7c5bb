package facts

import (
	"math"

	"github.com/verbatim-cx/verbatim/corpus"
)

// joinCustomers adds the columns of the customer file. A column's kind is judged over all customers, not over those who answered, so that
// another selection of responses does not change the schema.
func (t *Table) joinCustomers(customers []corpus.Customer) {
	if len(customers) == 0 {
		return
	}
	set, at := customerColumns(customers)
	for _, column := range set.list {
		values := column.category.column(len(customers))
		numeric := column.isNumeric()
		limit := maxCategoryValues
		if numeric {
			limit = fewNumbers
		}
		name := t.freeName(column.name)
		if len(values.Values) > 0 && len(values.Values) <= limit {
			t.Categories = append(t.Categories, t.joinCategory(name, values, at))
		}
		if numeric {
			t.Numbers = append(t.Numbers, t.joinNumbers(name, column.numberColumn(len(customers)), at))
		}
	}
}

// customerColumns reads the customers into columns of one row a customer, and gives the row of each id.
func customerColumns(customers []corpus.Customer) (*columnSet, map[string]int) {
	set := &columnSet{most: maxCategoryValues}
	at := make(map[string]int, len(customers))
	for i, customer := range customers {
		if _, again := at[customer.ID]; again || customer.ID == "" {
			continue
		}
		at[customer.ID] = i
		set.add(i, customer.Fields)
	}
	return set, at
}

// joinCategory spreads a column over the responses, with only the values that appear there.
func (t *Table) joinCategory(name string, values Category, at map[string]int) Category {
	column := newCategoryBuilder(name)
	for row, id := range t.CustomerID {
		customer, ok := at[id]
		if ok && values.Codes[customer] >= 0 {
			column.set(row, values.Values[values.Codes[customer]])
		}
	}
	return column.column(t.Rows)
}

func (t *Table) joinNumbers(name string, values NumberColumn, at map[string]int) NumberColumn {
	out := make([]float64, t.Rows)
	for row, id := range t.CustomerID {
		out[row] = math.NaN()
		if customer, ok := at[id]; ok {
			out[row] = values.Values[customer]
		}
	}
	return NumberColumn{Name: name, Values: out, Dates: values.Dates}
}

// freeName puts "customer." before a name that another column has.
func (t *Table) freeName(name string) string {
	for t.taken(name) {
		name = "customer." + name
	}
	return name
}

func (t *Table) taken(name string) bool {
	if _, ok := t.Category(name); ok {
		return true
	}
	return t.hasNumber(name) || reserved(name)
}

// reserved tells the names that Between understands before it looks at the number columns.
func reserved(name string) bool {
	return name == ScoreColumn || name == PolarityColumn || name == DayColumn
}

func (t *Table) hasNumber(name string) bool {
	_, ok := t.Number(name)
	return ok
}
