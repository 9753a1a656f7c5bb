package parquet

import (
	"bytes"
	"io"
	"math"
	"slices"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// TestWrite reads back what was written, with nulls where something is missing.
func TestWrite(t *testing.T) {
	none := roaring.New()
	table := &facts.Table{
		Rows: 2, IDs: []string{"r1", "r2"}, Score: []float64{3, math.NaN()}, Polarity: []float64{-0.5, math.NaN()}, Days: []int32{20454, 0},
		HasText: roaring.BitmapOf(0), CustomerID: []string{"c1", ""},
		Issues:     []facts.Issue{{ID: "delivery", Text: roaring.BitmapOf(0), Picked: none, Positive: none, Negative: roaring.BitmapOf(0)}},
		Categories: []facts.Category{{Name: "plan", Values: []string{"gold"}, Codes: []int32{-1, 0}}},
		Numbers:    []facts.NumberColumn{{Name: "age", Values: []float64{33, math.NaN()}}},
	}
	var out bytes.Buffer
	if err := Write(&out, table); err != nil {
		t.Fatal(err)
	}
	file, err := parquet.OpenFile(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var got []map[string]any
	reader := parquet.NewReader(file)
	for {
		row := map[string]any{}
		if err := reader.Read(&row); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		got = append(got, row)
	}
	if len(got) != 2 {
		t.Fatalf("%d rows, want 2", len(got))
	}
	var names []string
	for name := range got[0] {
		names = append(names, name)
	}
	slices.Sort(names)
	want := []string{
		"answered_on", "category.plan", "customer_id", "has_text", "id", "issue.delivery.negative", "issue.delivery.picked", "issue.delivery.positive",
		"issue.delivery.text", "number.age", "score", "sentiment",
	}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("columns (-want +got):\n%s", diff)
	}
	for name, values := range map[string][2]any{
		"id": {"r1", "r2"}, "score": {3.0, nil}, "sentiment": {-0.5, nil}, "has_text": {true, false}, "customer_id": {"c1", nil}, "issue.delivery.negative": {true, false},
		"category.plan": {nil, "gold"}, "number.age": {33.0, nil},
	} {
		for i, want := range values {
			value := got[i][name]
			if b, ok := value.([]byte); ok {
				value = string(b)
			}
			if diff := cmp.Diff(want, value); diff != "" {
				t.Errorf("%s of row %d (-want +got):\n%s", name, i, diff)
			}
		}
	}
}

func TestWriteNothing(t *testing.T) {
	empty := roaring.New()
	if err := Write(io.Discard, &facts.Table{HasText: empty}); err != nil {
		t.Error(err)
	}
}
