package flags_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
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

[negators]
never	before
not	before
nt	after

[leaving]
cancel my subscription
last time
switch to
you cancel my subscription	never

[nothing]
n/a
no comment
nothing

[examples]
negative	bad
neutral	box
positive	good
`

// marks shows flags, and the text that they are about, as "flag=text".
func marks(doc *analyzer.Doc) string {
	out := map[string]string{}
	for _, mark := range doc.Marks {
		out[mark.Flag] = "=" + doc.Surface(mark.Span)
	}
	var all []string
	for _, flag := range doc.Flags {
		if flag == analyzer.FlagNoSentiment { // of another stage
			continue
		}
		all = append(all, flag+out[flag])
	}
	return strings.Join(all, " ")
}

func TestFlags(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"an answer", "good", ""},
		{"nothing", "Nothing.", "no_answer=Nothing."},
		{"twice", "nothing, no comment", "no_answer=nothing, no comment"},
		{"with a slash", "N/A", "no_answer=N/A"},
		{"nothing in an answer", "nothing good about it", ""},
		{"signs alone", "-", "no_answer=-"},
		{"dots", " ... ", "no_answer=..."},
		{"a smiley is an answer", ":)", ""},
		{"a number is one", "10", ""},
		{"a row of keys", "asdfgh", "gibberish"},
		{"keys backwards", "lkjhgf", "gibberish"},
		{"a few of them", "asdf qwer", "gibberish"},
		{"repeated letters", "jkljkl", "gibberish"},
		{"one letter", "xxxxx", "gibberish"},
		{"no vowel", "sdfgrtz", "gibberish"},
		{"laughter", "hahaha", ""},
		{"one word of sense", "asdf good", ""},
		{"leaving", "I will cancel my subscription", "leaving=cancel my subscription"},
		{"leaving is not negated elsewhere", "it was never good, I switch to them", "leaving=switch to"},
		{"they left me", "Why did you cancel my subscription", ""},
		{"staying", "I would never switch to them", ""},
		{"staying, negator before with a gap", "I will not soon cancel my subscription", ""},
	}
	a := standardtest.New(t, standardtest.Set(t, packText, ""), standard.Options{})
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, marks(standardtest.Analyze(t, a, test.text))); diff != "" {
				t.Errorf("flags of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}
