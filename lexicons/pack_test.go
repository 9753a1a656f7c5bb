package lexicons

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const everySection = `pack: en/test
language: en
version: 1
licence: Apache-2.0
source: written for this test

[contrast]
but

[diminishers]
hardly	0.5

[idioms]
so so	0

[intensifiers]
very	1.5

[leaving]
cancel

[negators]
not	before

[nothing]
none

[rivals]
elsewhere	turns

[wishes]
please

[words]
bad	-2
good	2

[examples]
negative	bad
neutral	so so
positive	good
`

// TestTerms holds that no section is left out, in the order that Locate promises, and that the caller may stop anywhere.
func TestTerms(t *testing.T) {
	pack, err := ParsePack(strings.NewReader(everySection), "test.lex")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"bad", "good", "so so", "please", "elsewhere", "cancel", "none", "not", "very", "hardly", "but"}
	for stop := range want {
		var got []string
		for term := range pack.Terms() {
			if got = append(got, term.Source); len(got) == stop+1 {
				break
			}
		}
		if diff := cmp.Diff(want[:stop+1], got); diff != "" {
			t.Errorf("terms (-want +got):\n%s", diff)
		}
	}
}
