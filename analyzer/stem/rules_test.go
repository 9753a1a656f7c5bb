package stem

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRulesRefuse(t *testing.T) {
	tests := []struct{ name, line string }{
		{"a stage that is none", "during qu c 2"},
		{"a field too few", "before qu c"},
		{"letters that are no number", "before qu c two"},
		{"a suffix twice", "before q(u|u) c 2"},
		{"an empty suffix", "before (|s) c 2"},
		{"a mark alone", "accented"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if _, err := parseRules("# comment\n\n" + test.line + "\n"); err == nil {
				t.Errorf("%q was taken", test.line)
			}
		})
	}
}

func TestAlternatives(t *testing.T) {
	tests := []struct {
		pattern string
		want    []string
	}{
		{"je", []string{"je"}},
		{"je(|s)", []string{"je", "jes"}},
		{"a(b|c)d(e|f)", []string{"abde", "acde", "abdf", "acdf"}},
		{"a(b", []string{"a(b"}},
	}
	for _, test := range tests {
		t.Run(test.pattern, func(t *testing.T) {
			if diff := cmp.Diff(test.want, alternatives(test.pattern)); diff != "" {
				t.Errorf("alternatives (-want +got):\n%s", diff)
			}
		})
	}
}

// TestRewritten holds that the longest suffix counts, that short words stay and that marks are heeded.
func TestRewritten(t *testing.T) {
	r, err := parseRules("spell ue ü consonant\nspell a а cyrillic\nbefore s - 3\nbefore ices iz 1\nbefore anme an 2 accented\n")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ word, want string }{
		{"casas", "casa"},
		{"mas", "mas"},
		{"felices", "feliz"},
		{"llámanme", "lláman"},
		{"llamanme", "llamanme"},
		{"fuer", "für"},
		{"neue", "neue"},
		{"ueber", "über"},
		{"товaр", "товар"},
		{"", ""},
	}
	for _, test := range tests {
		t.Run(test.word, func(t *testing.T) {
			if got := r.prepared(r.spelled(test.word)); got != test.want {
				t.Errorf("%q became %q, want %q", test.word, got, test.want)
			}
		})
	}
}
