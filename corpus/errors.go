package corpus

import (
	"errors"
	"fmt"
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
