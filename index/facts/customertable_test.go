package facts

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
)

// TestCustomerTable sorts customers, takes the first of two with one id, and tells numbers, dates, categories and free texts apart.
func TestCustomerTable(t *testing.T) {
	number := corpus.Value{Kind: corpus.Number, Number: 3, Text: "3"}
	field := func(name, text string) corpus.Field {
		return corpus.Field{Name: name, Value: corpus.Value{Text: text}}
	}
	list := []corpus.Customer{
		{ID: "b", Fields: []corpus.Field{field("plan", "gold"), {Name: "orders", Value: number}}},
		{ID: "a", Fields: []corpus.Field{field("plan", "basic"), field("note", "")}},
		{ID: "b", Fields: []corpus.Field{field("plan", "none")}}, {ID: ""},
	}
	got := NewCustomerTable(list)
	if !slices.Equal(got.IDs, []string{"a", "b"}) || len(got.Columns) != 3 {
		t.Fatalf("ids %v, %d columns", got.IDs, len(got.Columns))
	}
	plan, note, orders := got.Columns[0], got.Columns[1], got.Columns[2]
	if plan.Category == nil || plan.Category.Values[plan.Category.Codes[1]] != "gold" || plan.Numbers != nil || !plan.Filled[0] {
		t.Errorf("plan %+v", plan)
	}
	if note.Category != nil || note.Filled[0] {
		t.Errorf("note %+v", note)
	}
	if !math.IsNaN(orders.Numbers[0]) || orders.Numbers[1] != 3 || orders.Category == nil || orders.Filled[0] || !orders.Filled[1] {
		t.Errorf("orders %+v", orders)
	}
	for i := range 2 * maxCategoryValues {
		list = append(list, corpus.Customer{ID: fmt.Sprintf("n%03d", i), Fields: []corpus.Field{field("note", fmt.Sprint("text ", i))}})
	}
	if column := NewCustomerTable(list).Columns[1]; column.Category != nil || column.Numbers != nil || !column.Filled[5] {
		t.Errorf("free texts are a category: %+v", column.Category)
	}
}

// TestCustomerOrder holds that the table does not depend on the order of the file, its columns neither.
func TestCustomerOrder(t *testing.T) {
	list := slices.Clone(customers())
	for i := range 20 {
		fields := []corpus.Field{{Name: fmt.Sprint("only ", i%3), Value: corpus.Value{Text: "yes"}}, {Name: "plan", Value: corpus.Value{Text: fmt.Sprint("p", i%4)}}}
		list = append(list, corpus.Customer{ID: fmt.Sprintf("z%02d", i), Fields: fields})
	}
	list = slices.DeleteFunc(list, func(c corpus.Customer) bool { return c.ID == "" })
	slices.SortFunc(list, func(a, b corpus.Customer) int { return cmp.Compare(a.ID, b.ID) })
	list = slices.CompactFunc(list, func(a, b corpus.Customer) bool { return a.ID == b.ID })
	want := fmt.Sprintf("%+v", readable(NewCustomerTable(list)))
	slices.Reverse(list)
	if got := fmt.Sprintf("%+v", readable(NewCustomerTable(list))); got != want {
		t.Errorf("reversed:\n%s\nwant\n%s", got, want)
	}
}

func readable(t *CustomerTable) (out []string) {
	out = append(out, t.IDs...)
	for _, c := range t.Columns {
		out = append(out, fmt.Sprint(c.Name, c.Filled, c.Numbers, c.Dates))
		if c.Category != nil {
			out = append(out, fmt.Sprint(*c.Category))
		}
	}
	return out
}
