package lexicons

import (
	"errors"
	"fmt"
)

// SyntaxError is a mistake in a data file. Line and Col are 1-based, Col in runes.
type SyntaxError struct {
	File string
	Line int
	Col  int
	Msg  string
}

// Error gives file:line:col: message.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Col, e.Msg)
}

// syntaxErrors collects the mistakes of one file.
type syntaxErrors []error

func (s *syntaxErrors) add(err error) { *s = append(*s, err) }

// join names the file in each error and joins them; nil when there is none.
func (s syntaxErrors) join(file string) error {
	for _, err := range s {
		if syntax, ok := errors.AsType[*SyntaxError](err); ok {
			syntax.File = file
		}
	}
	return errors.Join(s...)
}
