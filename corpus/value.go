package corpus

import (
	"encoding/json"
	"strconv"
	"time"
)

// ValueKind is the type of a Value.
type ValueKind uint8

// The kinds of values. Raw is a JSON value (object, array, true, false) carried through unchanged.
const (
	Text ValueKind = iota
	Number
	Date
	Raw
)

// Value is a typed cell. Text always holds the cell as written, Number and Time what was read from it.
type Value struct {
	Kind   ValueKind
	Text   string
	Number float64
	Time   time.Time
}

// String is the value as written.
func (v Value) String() string { return v.Text }

// MarshalJSON writes numbers as JSON numbers, dates as RFC 3339, raw values as they came, all else as strings.
func (v Value) MarshalJSON() ([]byte, error) {
	switch v.Kind {
	case Number:
		return []byte(strconv.FormatFloat(v.Number, 'f', -1, 64)), nil
	case Date:
		return json.Marshal(v.Time.UTC().Format(time.RFC3339))
	case Raw:
		return []byte(v.Text), nil
	default:
		return json.Marshal(v.Text)
	}
}
