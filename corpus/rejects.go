package corpus

import (
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
)

// RejectWriter writes rejected rows as CSV with the columns file, row, line, column, value, reason. The file is made
// with the first row, so a run without rejects leaves none. It is not safe for concurrent use.
type RejectWriter struct {
	path string
	file *os.File
	csv  *csv.Writer
	n    int
}

// NewRejectWriter gives a writer to a file that does not exist until the first Write.
func NewRejectWriter(path string) *RejectWriter { return &RejectWriter{path: path} }

// Write adds one rejected row.
func (w *RejectWriter) Write(row *RowError) error {
	if w.file == nil {
		if err := w.create(); err != nil {
			return err
		}
	}
	w.n++
	record := []string{row.File, strconv.Itoa(row.Row), strconv.Itoa(row.Line), row.Column, row.Value, row.Reason}
	if err := w.csv.Write(record); err != nil {
		return fmt.Errorf("write rejected row to %s: %w", w.path, err)
	}
	return nil
}

func (w *RejectWriter) create() error {
	file, err := os.Create(w.path)
	if err != nil {
		return fmt.Errorf("create the file of rejected rows (choose another with --rejects): %w", err)
	}
	w.file, w.csv = file, csv.NewWriter(file)
	return w.csv.Write([]string{"file", "row", "line", "column", "value", "reason"})
}

// Count is the number of rows written.
func (w *RejectWriter) Count() int { return w.n }

// Path is the path of the file.
func (w *RejectWriter) Path() string { return w.path }

// Close completes the file. Without a row there is nothing to do.
func (w *RejectWriter) Close() error {
	if w.file == nil {
		return nil
	}
	w.csv.Flush()
	if err := w.csv.Error(); err != nil {
		_ = w.file.Close()
		return fmt.Errorf("write rejected rows to %s: %w", w.path, err)
	}
	if err := w.file.Close(); err != nil {
		return fmt.Errorf("close %s: %w", w.path, err)
	}
	return nil
}
