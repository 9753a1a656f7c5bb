package record

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

func values() map[string]corpus.Value {
	istanbul := time.FixedZone("", 3*60*60)
	return map[string]corpus.Value{
		"decimal comma":       {Kind: corpus.Number, Text: "10,50", Number: 10.5},
		"trailing zero":       {Kind: corpus.Number, Text: "7.0", Number: 7},
		"exponent":            {Kind: corpus.Number, Text: "1e21", Number: 1e21},
		"day first":           {Kind: corpus.Date, Text: "01.02.2026", Time: time.Date(2026, 2, 1, 0, 0, 0, 0, time.UTC)},
		"zone":                {Kind: corpus.Date, Text: "2026-02-01 01:00 +03", Time: time.Date(2026, 2, 1, 1, 0, 0, 0, istanbul)},
		"parts of a second":   {Kind: corpus.Date, Text: "x", Time: time.Date(2026, 2, 1, 1, 0, 0, 5e8, time.UTC)},
		"text":                {Text: "gold"},
		"text of a number":    {Text: "0012"},
		"text of a date":      {Text: "2026-02-01T10:00:00Z"},
		"text of a zone":      {Text: "2026-02-01T10:00:00+03:00"},
		"true":                {Kind: corpus.Raw, Text: "true"},
		"object":              {Kind: corpus.Raw, Text: `{"a":"<b>"}`},
		"number among others": {Kind: corpus.Raw, Text: "12"},
		"written otherwise":   {Kind: corpus.Raw, Text: "12.50"},
		"long number":         {Kind: corpus.Raw, Text: "12345678901234567890123"},
	}
}

// What comes back from JSON is what Stored says, and its JSON is the same again.
func TestStored(t *testing.T) {
	for name, value := range values() {
		t.Run(name, func(t *testing.T) {
			first, err := json.Marshal(Fields{{Name: "v", Value: value}})
			if err != nil {
				t.Fatal(err)
			}
			var back Fields
			if err := json.Unmarshal(first, &back); err != nil {
				t.Fatal(err)
			}
			want := Stored(value)
			if diff := cmp.Diff(want, back[0].Value); diff != "" {
				t.Errorf("%s: Stored differs from what comes back (-stored +back):\n%s", first, diff)
			}
			if diff := cmp.Diff(want, Stored(want)); diff != "" {
				t.Errorf("a stored value changes:\n%s", diff)
			}
			again, err := json.Marshal(back)
			if err != nil || string(again) != string(first) {
				t.Errorf("%s is written as %s later, %v", first, again, err)
			}
		})
	}
}
