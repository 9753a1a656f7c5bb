package lexicons

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const setList = `name: test
version: "1"
licence: Apache-2.0
source: written for this test
sets:
  slow:
    en: [slow, "took ages", =late]
    it: [lento]
issues:
  - id: delivery
    names: {en: Delivery, it: Consegna}
    terms:
      en: ["^slow NEAR/3 delivery", courier]
      it: [consegna]
`

// words shows a term as its words and operator, refs resolved.
func words(term Term) string {
	show := func(side []Word) string {
		var out []string
		for _, w := range side {
			out = append(out, map[bool]string{true: "="}[w.Exact]+w.Text)
		}
		return strings.Join(out, " ")
	}
	if term.Op == None {
		return show(term.Left)
	}
	return show(term.Left) + " " + string(term.Op) + " " + show(term.Right)
}

func TestSets(t *testing.T) {
	list, err := ParseIssues(strings.NewReader(setList), "test.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, term := range list.Issues[0].Terms["en"] {
		got = append(got, words(term))
		if strings.Contains(words(term), "NEAR") && (term.Source != "^slow NEAR/3 delivery" || term.Line != 13) {
			t.Errorf("%q says it is %q of line %d", words(term), term.Source, term.Line)
		}
	}
	want := []string{"slow NEAR delivery", "took ages NEAR delivery", "=late NEAR delivery", "courier"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("terms (-want +got):\n%s", diff)
	}
}

func TestSetErrors(t *testing.T) {
	for name, test := range map[string]struct {
		old, new, says string
		line           int
	}{
		"unknown set":       {"^slow", "^fast", `no set "fast"`, 13},
		"not this language": {"it: [consegna]", "it: [\"^slow\", \"^none\"]", `no set "none" in "it"`, 14},
		"operator in a set": {"\"took ages\"", "\"took NEAR/2 ages\"", "no operator", 7},
		"set in a set":      {"\"took ages\"", "\"^slow\"", "no reference", 7},
		"bad phrase":        {"\"took ages\"", "\"a*\"", "three letters", 7},
		"not by language":   {"    en: [slow, \"took ages\", =late]\n    it: [lento]\n", "    [slow]\n", "under each language", 6},
		"name missing":      {"\"took ages\"", "took ^a*", "no reference", 7},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ParseIssues(strings.NewReader(strings.Replace(setList, test.old, test.new, 1)), "test.yaml")
			syntax, ok := errors.AsType[*SyntaxError](err)
			if !ok || !strings.Contains(err.Error(), test.says) || syntax.Line != test.line {
				t.Errorf("error %v, want %q on line %d", err, test.says, test.line)
			}
		})
	}
}

func TestOperatorErrors(t *testing.T) {
	for source, says := range map[string]string{
		"NEAR/4 late": "between two words", "late NEAR late": "distance", "a b c d e f g h i j k": "at most 10 words", "x NEAR/2 a b c d e f g h i j k": "at most 10 words", "late THEN/0 x": "distance", "late NOT/21 x": "distance", "late CLAUSE/3 x": "no distance",
		"late SENTENCE": "word after", "late near/3 x": "capitals: NEAR/3", "late Not/2 x": "capitals: NOT/2", "late *": "alone matches nothing", "^ late": "missing after ^", "=": "missing after =", "a NEAR/2 b THEN/2 c": "stands once",
	} {
		if _, err := ParseTerm(source, 1, 1); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: error %v, want %q", source, err, says)
		}
	}
}

// TestPolarity holds the weights of words beside an issue.
func TestPolarity(t *testing.T) {
	text := strings.Replace(setList, "    terms:\n", "    polarity:\n      en:\n        light: -1.5\n        so NEAR/2 light: 0\n      it: {leggero: 1}\n    terms:\n", 1)
	list, err := ParseIssues(strings.NewReader(text), "test.yaml")
	if err != nil {
		t.Fatal(err)
	}
	entries := list.Issues[0].Polarity
	if len(entries["en"]) != 2 || entries["en"][0].Weight != -1.5 || entries["en"][1].Term.Op != Near || entries["it"][0].Weight != 1 {
		t.Errorf("polarity %+v", entries)
	}
	_, err = ParseIssues(strings.NewReader(strings.Replace(text, "-1.5", "-5", 1)), "test.yaml")
	if syntax, ok := errors.AsType[*SyntaxError](err); !ok || syntax.Line != 14 {
		t.Errorf("error %v, want one on line 14", err)
	}
}
