package facts

import (
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
