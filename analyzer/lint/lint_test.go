package lint

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/analyzer/standard/standardtest"
)

// soundPack and soundList have no mistakes; broken ones are made of them line by line. Negators stand first, so that findings must be sorted.
const soundPack = `pack: en/test
language: en
version: 1
licence: Apache-2.0
source: written for this test
[negators]
not	before
[words]
=good	2
awful	-3
refund* now	-1
slow	-2
[idioms]
no problem at all	2
[intensifiers]
very	1.5
[diminishers]
slightly	0.5
[contrast]
but
[examples]
positive	It is very good.
negative	It is slow.
neutral	It came in a box.
`

const soundList = `name: test
version: "1"
licence: Apache-2.0
source: written for this test
issues:
  - id: delivery
    names:
      en: Delivery
    terms:
      en:
        - delivery
        - late NEAR/3 parcel
        - "=courier"
    exclude:
      en:
        - delivery room
    examples:
      en:
        - The delivery was late.
    counterexamples:
      en:
        - She is in the delivery room.
`

// check runs all checks. A single candidate language with letters of its own needs no language models.
func check(t *testing.T, packText, listText string) []Finding {
	t.Helper()
	set := standardtest.Set(t, packText, listText)
	findings, err := Check(set, standardtest.New(t, set, standard.Options{Candidates: []analyzer.Lang{"en", "ko"}}))
	if err != nil {
		t.Fatal(err)
	}
	return findings
}

func TestSoundDataHasNoFindings(t *testing.T) {
	if findings := check(t, soundPack, soundList); len(findings) > 0 {
		t.Errorf("findings: %v", findings)
	}
}

// TestCheckFindsEachMistake makes one mistake at a time; "\u200b", a zero-width space, leaves no token.
func TestCheckFindsEachMistake(t *testing.T) {
	tests := []struct {
		name         string
		line, broken string // a line of the pack or the list, and what stands there instead
		want         string // file:line: and the start of the message
	}{
		{"negator that never matches", "not\tbefore", "\u200b\tbefore", "en.lex:7: the term \"\\u200b\" can never match"},
		{"word that never matches", "slow\t-2", "\u200b\t-2", "en.lex:12: the term \"\\u200b\" can never match"},
		{"one stem, two sides", "slow\t-2", "slow\t-2\nwait\t1\nwaiting\t-1", "en.lex:14: \"waiting\" (-1) and \"wait\" of line 13 (1) are one to the stemmer"},
		{"exact form of several tokens", "=good\t2", "=first-rate\t2", "en.lex:9: the term \"=first-rate\" does not match its own words"},
		{"idiom that never matches", "no problem at all\t2", "\u200b\t2", "en.lex:14: the term \"\\u200b\" can never match"},
		{"intensifier that never matches", "very\t1.5", "\u200b\t1.5", "en.lex:16: the term \"\\u200b\" can never match"},
		{"diminisher that never matches", "slightly\t0.5", "\u200b\t0.5", "en.lex:18: the term \"\\u200b\" can never match"},
		{"contrast word that never matches", "but\n", "\u200b\n", "en.lex:20: the term \"\\u200b\" can never match"},
		{"example of another label", "neutral\tIt came in a box.", "neutral\tIt is awful.", "en.lex:24: the example \"It is awful.\" is negative (-0.61), not neutral"},
		{"issue term that never matches", "- delivery\n", "- delivery\n        - \"\u200b\"\n", "list.yaml:12: the term \"\\u200b\" can never match"},
		{"issue term of two tokens", "\"=courier\"", "\"=U-P-S\"", "list.yaml:13: the term \"=U-P-S\" does not match its own words"},
		{"half of a NEAR that never matches", "late NEAR/3 parcel", "late NEAR/3 \u200b", "list.yaml:12: the term \"late NEAR/3 \\u200b\" can never match"},
		{"exclusion that never matches", "- delivery room\n", "- delivery room\n        - \"\u200b\"\n", "list.yaml:17: the term \"\\u200b\" can never match"},
		{"example without its issue", "- The delivery was late.", "- It was late.", "list.yaml:19: the example \"It was late.\" is not tagged delivery"},
		{"counter-example with the issue", "- She is in the delivery room.", "- She waits for the delivery.", "list.yaml:22: the counter-example \"She waits for the delivery.\" is tagged delivery"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if strings.Count(soundPack+soundList, test.line) != 1 {
				t.Fatalf("%q is not one place of the sound data", test.line)
			}
			findings := check(t, strings.Replace(soundPack, test.line, test.broken, 1), strings.Replace(soundList, test.line, test.broken, 1))
			if strings.HasPrefix(test.want, "en.lex:9:") {
				findings = drop(findings, "It is very good.") // the example falls with its word
			}
			if strings.HasPrefix(test.want, "en.lex:12:") {
				findings = drop(findings, "It is slow.")
			}
			if len(findings) != 1 || !strings.HasPrefix(findings[0].String(), test.want) {
				t.Errorf("findings are %v, want one that starts with %q", findings, test.want)
			}
		})
	}
}

func drop(findings []Finding, example string) []Finding {
	var kept []Finding
	for _, f := range findings {
		if !strings.Contains(f.Message, example) {
			kept = append(kept, f)
		}
	}
	return kept
}

// TestFindingsAreSorted makes all kinds of mistakes at once: they come by file and line, whatever the order of the sections.
func TestFindingsAreSorted(t *testing.T) {
	pack := strings.NewReplacer("not\t", "\u200b\t", "slow\t", "\u200b\t", "very\t", "=ve-ry\t", "but\n", "\u200b\n", "in a box", "awful").Replace(soundPack)
	list := strings.NewReplacer("\"=courier\"", "\"=U-P-S\"", "The delivery was", "It was", "in the delivery room", "at the delivery").Replace(soundList)
	var got []Finding
	for _, f := range check(t, pack, list) {
		got = append(got, Finding{File: f.File, Line: f.Line})
	}
	want := []Finding{
		{File: "en.lex", Line: 7}, {File: "en.lex", Line: 12}, {File: "en.lex", Line: 16}, {File: "en.lex", Line: 20},
		{File: "en.lex", Line: 23}, {File: "en.lex", Line: 24},
		{File: "list.yaml", Line: 13}, {File: "list.yaml", Line: 19}, {File: "list.yaml", Line: 22},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}
