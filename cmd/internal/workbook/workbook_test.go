package workbook

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

func rows(values ...[]any) func(func([]any) bool) {
	return func(yield func([]any) bool) {
		for _, row := range values {
			if !yield(row) {
				return
			}
		}
	}
}

// TestWrite reads back what was written: texts stay texts, missing values are empty.
func TestWrite(t *testing.T) {
	long := strings.Repeat("é", excelize.TotalCellChars+5)
	var out bytes.Buffer
	err := Write(&out, []Sheet{
		{Name: "Drivers", Note: "a note", Columns: []Column{{"issue", 20}, {"impact", 0}, {"on", 0}}, Rows: rows(
			[]any{"delivery", -12.5, time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)},
			[]any{"=HYPERLINK(\"http://x\")", math.NaN(), time.Time{}},
			[]any{"bell\a", 3, nil},
		)},
		{Name: "Empty", Columns: []Column{{"text", 0}}, Rows: rows([]any{long})},
	})
	if err != nil {
		t.Fatal(err)
	}
	file, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if diff := cmp.Diff([]string{"Drivers", "Empty"}, file.GetSheetList()); diff != "" {
		t.Errorf("sheets (-want +got):\n%s", diff)
	}
	got, err := file.GetRows("Drivers")
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{{"a note"}, {"issue", "impact", "on"}, {"delivery", "-12.5", "2026-03-01"}, {"=HYPERLINK(\"http://x\")"}, {"bell", "3"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
	if formula, _ := file.GetCellFormula("Drivers", "A4"); formula != "" {
		t.Errorf("a comment became the formula %q", formula)
	}
	cell, err := file.GetCellValue("Empty", "A2")
	if err != nil || len([]rune(cell)) != excelize.TotalCellChars || !strings.HasSuffix(cell, "…") {
		t.Errorf("a long text has %d characters, error %v", len([]rune(cell)), err)
	}
}

func TestTooLong(t *testing.T) {
	if testing.Short() {
		t.Skip("writes a million rows")
	}
	endless := func(yield func([]any) bool) {
		row := []any{1}
		for yield(row) {
		}
	}
	err := Write(&bytes.Buffer{}, []Sheet{{Name: "Long", Columns: []Column{{"n", 0}}, Rows: endless}})
	if !errors.Is(err, ErrTooLong) {
		t.Errorf("error %v, want ErrTooLong", err)
	}
}
