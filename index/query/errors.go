package query

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// SyntaxError says what is wrong with a query, and where.
type SyntaxError struct {
	Query   string
	Offset  int // in bytes, 0 to len(Query)
	Message string
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("query, byte %d: %s", e.Offset, e.Message)
}

// Caret gives the query on one line and a caret under the offset on the next, for a terminal of fixed width.
func (e *SyntaxError) Caret() string {
	var pad strings.Builder
	for _, r := range e.Query[:e.Offset] {
		pad.WriteString(strings.Repeat(" ", columns(r)))
	}
	return strings.Map(oneLine, e.Query) + "\n" + pad.String() + "^"
}

// columns is the width of a rune on a terminal: Hangul and Han take two columns, combining marks none.
func columns(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	default:
		return 1
	}
}

// oneLine makes line breaks and other controls blanks, so that the caret stays below its place.
func oneLine(r rune) rune {
	if unicode.IsControl(r) {
		return ' '
	}
	return r
}
