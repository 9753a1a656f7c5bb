// Package workbook writes tables as an Excel workbook, a sheet a table.
//
// The problem: the numbers of a report are copied into slides and sorted again, by people who live in spreadsheets. The shape: a Sheet is a table of plain values; Write streams sheets one
// after the other. The traps: a comment that begins with "=" must stay text and never become a formula, so texts are written as text cells; a sheet has at most 1,048,576 rows and a cell 32,767
// characters; a number that is missing is an empty cell, not 0. This is the only package that knows the spreadsheet library.
package workbook

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// Sheet is one table. Row yields the rows in order until it gives nil; its values are string, int, float64 (NaN is an empty cell), bool, time.Time (a day), nil for an empty cell.
type Sheet struct {
	Name    string // at most 31 characters, without : \ / ? * [ ]
	Note    string // stands above the header, empty for none
	Columns []Column
	Rows    func(yield func([]any) bool)
}

// Column is a column of a sheet.
type Column struct {
	Name  string
	Width float64 // in characters; 0 is 12
}

// MaxRows is the largest number of rows of a sheet, its header and note included.
const MaxRows = excelize.TotalRows

// ErrTooLong says that a table has more rows than a sheet can hold.
var ErrTooLong = errors.New("a sheet holds at most 1,048,576 rows")

// Write writes a workbook. It fails when a table is too long, with ErrTooLong, or when w does.
func Write(w io.Writer, sheets []Sheet) error {
	file := excelize.NewFile()
	defer func() { _ = file.Close() }()
	styles, err := newStyles(file)
	if err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	for i, sheet := range sheets {
		if i == 0 {
			err = file.SetSheetName("Sheet1", sheet.Name)
		} else {
			_, err = file.NewSheet(sheet.Name)
		}
		if err == nil {
			err = writeSheet(file, &sheet, styles)
		}
		if err != nil {
			return fmt.Errorf("write sheet %s: %w", sheet.Name, err)
		}
	}
	if _, err := file.WriteTo(w); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	return nil
}

// styles are the cell styles of a file.
type styles struct{ header, note, day int }

func newStyles(file *excelize.File) (styles, error) {
	header, err := file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	note, noteErr := file.NewStyle(&excelize.Style{Font: &excelize.Font{Italic: true, Color: "666666"}})
	format := "yyyy-mm-dd"
	day, dayErr := file.NewStyle(&excelize.Style{CustomNumFmt: &format})
	return styles{header, note, day}, errors.Join(err, noteErr, dayErr)
}

func writeSheet(file *excelize.File, sheet *Sheet, styles styles) error {
	out, err := file.NewStreamWriter(sheet.Name)
	if err != nil {
		return err
	}
	for i, column := range sheet.Columns {
		width := column.Width
		if width == 0 {
			width = 12
		}
		if err := out.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	row := 1
	line := func(values []any) error {
		if row > MaxRows {
			return ErrTooLong
		}
		cell, err := excelize.CoordinatesToCellName(1, row)
		if err != nil {
			return err
		}
		row++
		return out.SetRow(cell, values)
	}
	head := 1
	if sheet.Note != "" {
		head = 2
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: head, TopLeftCell: fmt.Sprintf("A%d", head+1), ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if sheet.Note != "" {
		err = line([]any{excelize.Cell{StyleID: styles.note, Value: sheet.Note}})
	}
	header := make([]any, len(sheet.Columns))
	for i, column := range sheet.Columns {
		header[i] = excelize.Cell{StyleID: styles.header, Value: column.Name}
	}
	if err = errors.Join(err, line(header)); err != nil {
		return err
	}
	sheet.Rows(func(values []any) bool {
		cells := make([]any, len(values))
		for i, value := range values {
			cells[i] = plain(value, styles)
		}
		err = line(cells)
		return err == nil
	})
	return errors.Join(err, out.Flush())
}

// plain makes a value what a cell can hold.
func plain(value any, styles styles) any {
	switch v := value.(type) {
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil
		}
	case string:
		return text(v)
	case time.Time:
		if v.IsZero() {
			return nil
		}
		return excelize.Cell{StyleID: styles.day, Value: v}
	}
	return value
}

// text cuts a text to what a cell can hold, and leaves out control characters, which XML cannot carry.
func text(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, s)
	if utf8.RuneCountInString(s) <= excelize.TotalCellChars {
		return s
	}
	return string([]rune(s)[:excelize.TotalCellChars-1]) + "…"
}
