package align

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestNewEdited(t *testing.T) {
	drop := func(_ rune, group, _ string) string {
		if group == "~" {
			return ""
		}
		return group
	}
	text := NewEdited(norm.NFC, "너~~무 u\u0308~", drop)
	if got, want := text.String(), "너무 ü"; got != want {
		t.Fatalf("edited text %q, want %q", got, want)
	}
	tests := []struct{ start, end, from, to int }{
		{0, 3, 0, 5}, {3, 6, 5, 8}, {0, 6, 0, 8}, {7, 9, 9, 13},
	}
	for _, test := range tests {
		if span := text.Original(test.start, test.end); span.Start != test.from || span.End != test.to {
			t.Errorf("Original(%d, %d) = %v, want %d…%d", test.start, test.end, span, test.from, test.to)
		}
	}
}
