package cli

import (
	"errors"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/index/value"
	"github.com/verbatim-cx/verbatim/lexicons"
)

func TestBlameSpeaksPlainly(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{"sale: 3\n", `value.yaml:1:1: unknown key "sale"; the keys here are currency, `},
		{"currency: EUR\nkeep: [x]\n", `value.yaml:2:8: "x" is no number`},
		{"keep: 3\n", "value.yaml:1:7: a list is wanted here"},
		{"customers_lost: \"12,5\"\n", `value.yaml:1:17: "12,5" is no number`},
		{"revenue: [1]\n", "value.yaml:1:10: "},
		{"- a\n", "value.yaml:1:1: entries are wanted here"},
		{"a\n", "value.yaml:1:1: entries are wanted here"},
		{"revenue: 1\n   sales: 2\n", "value.yaml:2:9: this line or the next is not in the column"},
		{"currency: \"EUR\n", "never closed"},
		{"revenue: 1\n\tsales: 2\n", "spaces, not with tabs"},
	} {
		_, err := value.ReadAssumptions([]byte(c.data))
		if err == nil {
			t.Errorf("%q: no error", c.data)
			continue
		}
		got := lexicons.Blame("value.yaml", err, value.Assumptions{}).Error()
		if !strings.Contains(got, c.want) {
			t.Errorf("%q: %s, want %s", c.data, got, c.want)
		}
		for _, jargon := range []string{"Go ", "unmarshal", "float64", "sequence", "mapping", "\n"} {
			if strings.Contains(got, jargon) {
				t.Errorf("%q: %q says %q", c.data, got, jargon)
			}
		}
	}
}

func TestBlameNamesTheFileOfOtherErrors(t *testing.T) {
	_, err := value.ReadAssumptions([]byte("sales: -1\n"))
	if got := lexicons.Blame("value.yaml", err, value.Assumptions{}); !errors.Is(got, value.ErrAssumptions) || got.Error() != "value.yaml: "+err.Error() {
		t.Errorf("%v became %v", err, got)
	}
}
