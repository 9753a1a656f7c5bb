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

// TestGroupsOfOneCharacter holds that no part of a character that normal form KC takes apart has an empty span.
func TestGroupsOfOneCharacter(t *testing.T) {
	text := NewCompatible("ŀa")
	for _, test := range []struct{ start, end int }{{0, 1}, {1, 3}, {0, 3}} {
		if span := text.Original(test.start, test.end); span.Start != 0 || span.End != 2 {
			t.Errorf("Original(%d, %d) of %q = %v, want 0…2", test.start, test.end, text.String(), span)
		}
	}
}
