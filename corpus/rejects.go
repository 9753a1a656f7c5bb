package corpus

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// RejectWriter writes rejected rows as CSV with the columns file, row, line, column, value, reason. The file is made
// with the first row, so a run without rejects leaves none: Close removes the one that an earlier run left. It is not safe for concurrent use.
type RejectWriter struct {
	path string
	file *os.File
	csv  *csv.Writer
}

// rejectsHeader is the first line of the file, by which it is known as ours.
const rejectsHeader = "file,row,line,column,value,reason"

// NewRejectWriter gives a writer to a file that does not exist until the first Write.
func NewRejectWriter(path string) *RejectWriter { return &RejectWriter{path: path} }

// Write adds one rejected row.
func (w *RejectWriter) Write(row *RowError) error {
	if w.file == nil {
		if err := w.create(); err != nil {
			return err
		}
	}
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
	return w.csv.Write(strings.Split(rejectsHeader, ","))
}

// Path is the path of the file.
func (w *RejectWriter) Path() string { return w.path }

// Close completes the file. Without a row it removes the file of an earlier run, which would mislead; a file that does not begin with our header is
// left alone.
func (w *RejectWriter) Close() error {
	if w.file == nil {
		return w.removeOld()
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

// removeOld removes a file of rejected rows that this run did not write.
func (w *RejectWriter) removeOld() error {
	info, err := os.Lstat(w.path)
	if err != nil || !info.Mode().IsRegular() || !beginsWith(w.path, rejectsHeader+"\n") {
		return nil // not there, or not ours
	}
	if err := os.Remove(w.path); err != nil {
		return fmt.Errorf("remove the rejected rows of an earlier run: %w", err)
	}
	return nil
}

// beginsWith tells whether a file can be read and begins so.
func beginsWith(path, start string) bool {
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer func() { _ = file.Close() }()
	head := make([]byte, len(start))
	_, err = io.ReadFull(file, head)
	return err == nil && string(head) == start
}
