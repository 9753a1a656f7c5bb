package corpus

import (
	"errors"
	"fmt"
	"io/fs"
)

// ErrInput marks errors about input that cannot be read at all: a missing, empty or binary file, a header without rows, a file
// without a text column, a --map that names nothing. Test with errors.Is.
var ErrInput = errors.New("unreadable input")

// inputError is an error about the input as a whole. It reads as its own message only: ErrInput is for errors.Is, not for people.
type inputError struct {
	message string
	cause   error
}

func (e *inputError) Error() string { return e.message }

func (e *inputError) Unwrap() error { return e.cause }

func (e *inputError) Is(target error) bool { return target == ErrInput }

func inputErrorf(format string, args ...any) error {
	err := fmt.Errorf(format, args...)
	return &inputError{message: err.Error(), cause: errors.Unwrap(err)}
}

// openError says in plain words why a file cannot be opened. The system's own words, which repeat the path, are for errors.Is and errors.As only.
func openError(path string, err error) error {
	reason := "it cannot be opened"
	var failed *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		reason = "there is no such file"
	case errors.Is(err, fs.ErrPermission):
		reason = "you have no permission to read it"
	case errors.As(err, &failed):
		reason += ": " + failed.Err.Error()
	}
	return &inputError{message: path + ": " + reason, cause: err}
}

// RowError tells why a row was rejected. Row counts data rows from 1, Line is the physical line on which the row starts,
// from 1. Column and Value are empty where the whole row is at fault; Value is cut to 200 bytes. ID is the row's id, or file:row.
type RowError struct {
	File   string
	Row    int
	Line   int
	Column string
	Value  string
	Reason string
	ID     string
}

// Error says where and why.
func (e *RowError) Error() string {
	where := fmt.Sprintf("%s: row %d (line %d)", e.File, e.Row, e.Line)
	if e.Column != "" {
		where += fmt.Sprintf(", column %q", e.Column)
	}
	return where + ": " + e.Reason
}
