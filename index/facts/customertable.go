package facts

import (
	"cmp"
	"slices"

	"github.com/verbatim-cx/verbatim/corpus"
)

// CustomerTable is a customer file as columns: one row a customer, in ascending order of id, whoever answered a survey or not. It is immutable once built
// and safe for concurrent reading.
type CustomerTable struct {
	IDs     []string
	Columns []CustomerColumn // in order of first appearance
}

// CustomerColumn is a column of a CustomerTable. A column of few numbers is a category too; one of free texts is neither, and only says who has a value.
type CustomerColumn struct {
	Name     string
	Filled   []bool
	Numbers  []float64 // NaN where missing; nil where it is no column of numbers or dates
	Dates    bool      // the numbers are days since 1970-01-01 UTC
	Category *Category // nil where there are more values than a category may have
}

// NewCustomerTable builds the columns. Of two customers with one id the first counts; customers without an id are left out.
func NewCustomerTable(customers []corpus.Customer) *CustomerTable {
	seen := make(map[string]bool, len(customers))
	sorted := make([]corpus.Customer, 0, len(customers))
	for _, customer := range customers {
		if customer.ID != "" && !seen[customer.ID] {
			seen[customer.ID] = true
			sorted = append(sorted, customer)
		}
	}
	slices.SortFunc(sorted, func(a, b corpus.Customer) int { return cmp.Compare(a.ID, b.ID) })
	t := &CustomerTable{IDs: make([]string, len(sorted))}
	for i, customer := range sorted {
		t.IDs[i] = customer.ID
	}
	set, _ := customerColumns(sorted)
	at := make(map[string]int, len(set.list))
	for k, column := range set.list {
		at[column.name] = k
		t.Columns = append(t.Columns, customerColumn(column, len(sorted)))
	}
	for i, customer := range sorted {
		for _, field := range customer.Fields {
			if field.Value.Text != "" || field.Value.Kind == corpus.Number {
				t.Columns[at[field.Name]].Filled[i] = true
			}
		}
	}
	return t
}

// customerColumn finishes a column of n customers, all but who has a value.
func customerColumn(column *columnBuilder, n int) CustomerColumn {
	out := CustomerColumn{Name: column.name, Filled: make([]bool, n)}
	values := column.category.column(n)
	limit := maxCategoryValues
	if column.isNumeric() {
		numbers := column.numberColumn(n)
		out.Numbers, out.Dates = numbers.Values, numbers.Dates
		limit = fewNumbers
	}
	if len(values.Values) > 0 && len(values.Values) <= limit {
		out.Category = &values
	}
	return out
}
