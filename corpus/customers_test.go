package corpus

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestJoinCustomers keeps all customers and both columns of one name.
func TestJoinCustomers(t *testing.T) {
	field := func(name, text string) Field { return Field{Name: name, Value: Value{Text: text}} }
	first := []Customer{{"a", []Field{field("plan", "gold")}}, {"b", []Field{field("plan", "basic")}}}
	second := []Customer{{"c", []Field{field("fee", "3")}}, {"a", []Field{field("plan", "x"), field("fee", "4")}}}
	third := []Customer{{"a", []Field{field("plan", "y")}}}
	want := []Customer{
		{"a", []Field{field("plan", "gold"), field("2.plan", "x"), field("fee", "4"), field("3.plan", "y")}}, {"b", []Field{field("plan", "basic")}}, {"c", []Field{field("fee", "3")}},
	}
	if diff := cmp.Diff(want, JoinCustomers(first, second, third)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if len(JoinCustomers()) != 0 || len(first[0].Fields) != 1 {
		t.Error("nothing is joined to something, or the lists were changed")
	}
}
