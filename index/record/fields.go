package record

import (
	"bytes"
	"encoding/json"
	"fmt"
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
		if t, err := time.Parse(time.RFC3339, s); err == nil {
			return corpus.Value{Kind: corpus.Date, Text: s, Time: t}, nil
		}
		return corpus.Value{Kind: corpus.Text, Text: s}, nil
	case '{', '[', 't', 'f', 'n':
		return corpus.Value{Kind: corpus.Raw, Text: string(raw)}, nil
	default:
		var n float64
		if err := json.Unmarshal(raw, &n); err != nil {
			return corpus.Value{}, err
		}
		return corpus.Value{Kind: corpus.Number, Text: string(raw), Number: n}, nil
	}
}
