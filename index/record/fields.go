package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/verbatim-cx/verbatim/corpus"
)

// Fields are named values that keep their column order in JSON, which a map would not.
type Fields []corpus.Field

// Get gives the value of a field, and whether it is there.
func (f Fields) Get(name string) (corpus.Value, bool) {
	for _, field := range f {
		if field.Name == name {
			return field.Value, true
		}
	}
	return corpus.Value{}, false
}

// MarshalJSON writes an object in column order.
func (f Fields) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, field := range f {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(field.Name)
		if err != nil {
			return nil, fmt.Errorf("write field name %q: %w", field.Name, err)
		}
		value, err := field.Value.MarshalJSON()
		if err != nil {
			return nil, fmt.Errorf("write field %q: %w", field.Name, err)
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// UnmarshalJSON reads what MarshalJSON wrote, in the same order.
func (f *Fields) UnmarshalJSON(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	if _, err := dec.Token(); err != nil {
		return fmt.Errorf("read fields: %w", err)
	}
	*f = (*f)[:0]
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return fmt.Errorf("read field name: %w", err)
		}
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			return fmt.Errorf("read field %v: %w", name, err)
		}
		value, err := parseValue(raw)
		if err != nil {
			return fmt.Errorf("read field %v: %w", name, err)
		}
		*f = append(*f, corpus.Field{Name: name.(string), Value: value})
	}
	return nil
}

func parseValue(raw json.RawMessage) (corpus.Value, error) {
	switch raw[0] {
	case '"':
		var s string
		if err := json.Unmarshal(raw, &s); err != nil {
			return corpus.Value{}, err
		}
		return Stored(corpus.Value{Text: s}), nil
	default:
		return Stored(corpus.Value{Kind: corpus.Raw, Text: string(raw)}), nil
	}
}

// Stored gives a value as it comes back from a record's JSON, which keeps no kinds but those of JSON: a text that is written like a stored date is a
// date, a bare number that is written like a stored one a number. Whoever counts values counts the stored ones, so that fresh and stored records
// agree. A stored value is its own Stored, and its JSON does not change.
func Stored(v corpus.Value) corpus.Value {
	switch v.Kind {
	case corpus.Number:
		v.Text = decimal(v.Number)
	case corpus.Date:
		v.Time = v.Time.UTC().Truncate(time.Second)
		v.Text = v.Time.Format(time.RFC3339)
	case corpus.Raw:
		return storedRaw(v)
	default:
		if len(v.Text) < len("2006-01-02T15:04:05Z") || v.Text[len(time.DateOnly)] != 'T' {
			return v // most texts: an error of time costs more than all the rest
		}
		if t, err := time.Parse(time.RFC3339, v.Text); err == nil && t.UTC().Format(time.RFC3339) == v.Text {
			return corpus.Value{Kind: corpus.Date, Text: v.Text, Time: t.UTC()}
		}
	}
	return v
}

// storedRaw finds the numbers among raw values, and writes the others as encoding/json does.
func storedRaw(v corpus.Value) corpus.Value {
	if n, err := strconv.ParseFloat(v.Text, 64); err == nil && decimal(n) == v.Text {
		return corpus.Value{Kind: corpus.Number, Text: v.Text, Number: n}
	}
	if text, err := json.Marshal(json.RawMessage(v.Text)); err == nil {
		v.Text = string(text)
	}
	return v
}

func decimal(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
