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
	Columns []CustomerColumn // in order of first appearance among the customers by id
}

// CustomerColumn is a column of a CustomerTable. A column of few numbers is a category too; one of free texts is neither, and only says who has a value.
type CustomerColumn struct {
	Name     string
	Filled   []bool
	Numbers  []float64 // NaN where missing; nil where it is no column of numbers or dates
	Dates    bool      // the numbers are days since 1970-01-01 UTC
	Category *Category // nil where there are more values than a category may have
}

// NewCustomerTable builds the columns of a list, see CustomerBuilder.
func NewCustomerTable(customers []corpus.Customer) *CustomerTable {
	var b CustomerBuilder
	for _, customer := range customers {
		b.Add(customer)
	}
	return b.Table()
}

// CustomerBuilder makes a CustomerTable out of customers as they come, and keeps none of them. The zero value is an empty one. It is not safe for concurrent use.
type CustomerBuilder struct {
	ids  []string
	seen map[string]bool
	set  columnSet
}

// customerDetails is what a column of customers has beside its values.
type customerDetails struct {
	filled []bool // shorter than the table while the last customers have no value
	first  string // least id of a customer that has the column
	place  int    // among the columns of that customer
}

// Add appends a customer, whose fields it does not keep. Of two with one id the first counts; one without an id is left out.
func (b *CustomerBuilder) Add(customer corpus.Customer) {
	if customer.ID == "" || b.seen[customer.ID] {
		return
	}
	if b.seen == nil {
		b.seen, b.set.most = map[string]bool{}, maxCategoryValues
	}
	b.seen[customer.ID] = true
	row := len(b.ids)
	b.ids = append(b.ids, customer.ID)
	for place, field := range customer.Fields {
		column := b.set.column(field.Name)
		column.set(row, field.Value)
		if column.details == nil {
			column.details = &customerDetails{first: customer.ID, place: place}
		}
		d := column.details
		if customer.ID < d.first {
			d.first, d.place = customer.ID, place
		}
		if filled(field.Value) {
			d.filled = append(fill(d.filled, row, false), true)
		}
	}
}

// Table gives the finished table. The builder must not be used after.
func (b *CustomerBuilder) Table() *CustomerTable {
	order := make([]int, len(b.ids))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(b.ids[i], b.ids[j]) })
	slices.SortFunc(b.set.list, func(c, d *columnBuilder) int {
		return cmp.Or(cmp.Compare(c.details.first, d.details.first), cmp.Compare(c.details.place, d.details.place))
	})
	t := &CustomerTable{IDs: inOrder(b.ids, order)}
	for i, column := range b.set.list {
		t.Columns = append(t.Columns, customerColumn(column, order))
		b.set.list[i] = nil // large columns are not held twice
	}
	return t
}

// customerColumn finishes a column of customers, in an order.
func customerColumn(column *columnBuilder, order []int) CustomerColumn {
	n := len(order)
	out := CustomerColumn{Name: column.name, Filled: inOrder(fill(column.details.filled, n, false), order)}
	limit := maxCategoryValues
	if column.isNumeric() {
		numbers := column.numberColumn(n)
		out.Numbers, out.Dates = inOrder(numbers.Values, order), numbers.Dates
		limit = fewNumbers
	}
	if many := len(column.category.values); many > 0 && many <= limit {
		values := column.category.column(n)
		values.Codes = inOrder(values.Codes, order)
		out.Category = &values
	}
	return out
}

// inOrder copies values into an order.
func inOrder[T any](values []T, order []int) []T {
	out := make([]T, len(order))
	for k, i := range order {
		out[k] = values[i]
	}
	return out
}
