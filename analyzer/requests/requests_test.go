package requests_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/analyzer/standard/standardtest"
)

const packText = `pack: en/test
language: en
version: 1
licence: Apache-2.0
source: written for this test

[words]
bad	-2
good	2

[contrast]
but

[wishes]
=please
should
should thank	never
would be nice

[examples]
negative	bad
neutral	box
positive	good
`

const issueText = `name: test
version: "1"
licence: Apache-2.0
source: written for this test
issues:
  - id: hours
    names: {en: Opening hours}
    terms: {en: [opening, open]}
  - id: price
    names: {en: Price}
    terms: {en: [price]}
`

func TestRequests(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // clause [issues] rule
	}{
		{"none", "good price", nil},
		{"looks like one", "I should thank you.", nil},
		{"a wish", "You should open earlier.", []string{"You should open earlier [hours] en/test:should"}},
		{"only its clause", "good price, but you should open earlier!", []string{"but you should open earlier [hours] en/test:should"}},
		{"once a clause", "please, you should please open", []string{"please [] en/test:=please", "you should please open [hours] en/test:should"}},
		{"two sentences", "Opening at eight would be nice. Please lower the price.", []string{
			"Opening at eight would be nice [hours] en/test:would be nice", "Please lower the price [price] en/test:=please",
		}},
	}
	a := standardtest.New(t, standardtest.Set(t, packText, issueText), standard.Options{})
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := standardtest.Analyze(t, a, test.text)
			var got []string
			for _, r := range doc.Requests {
				got = append(got, doc.Surface(r.Span)+" ["+strings.Join(r.Issues, " ")+"] "+r.Rule)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("requests in %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}
