package lexicons

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Each mistake is reported on the line that is wrong. The list before it fills lines 1 to 9.
func TestIssueMistakesHaveLines(t *testing.T) {
	const head = "name: a\nversion: \"1\"\nlicence: MIT\nsource: x\nissues:\n" +
		"  - id: z\n    names: {en: Z}\n    terms:\n      en: [zed]\n"
	const rest = "    names: {en: A}\n    terms:\n      en: [x]\n"
	tests := []struct {
		name, yaml string
		want       []string // line:column and the start of the message
	}{
		{"repeated id", "\n  - id: z\n" + rest, []string{`11:9 issue 2 repeats the id "z"; each`}},
		{"id with a space", "  - id: a b\n" + rest, []string{`10:9 issue 2 has the id "a b", with a space`}},
		{"empty id", "  - id: ''\n" + rest, []string{`10:9 issue 2 has no id; give it one`}},
		{"id without a value", "  - id:\n" + rest, []string{`10:5 issue 2 has no id`}},
		{"id that is a list", "  - id: [b]\n" + rest, []string{`10:5 issue 2 has no id`}},
		{"no id", "  - names: {en: A}\n    terms:\n      en: [x]\n", []string{`10:5 issue 2 has no id`}},
		{"id last", "  - names: {en: A}\n    terms:\n      en: [x]\n    id: z\n", []string{`13:9 issue 2 repeats the id "z"`}},
		{"no name", "  - id: b\n    names: {tr: A}\n    terms:\n      en: [x]\n", []string{`10:9 issue b has terms in "en"`}},
		{"no terms", "  - id: b\n    names: {en: A}\n", []string{`10:9 issue b has no terms`}},
		{"two mistakes", "  - id: z\n    names: {tr: A}\n    terms:\n      en: [x]\n", []string{`10:9 issue 2 repeats the id "z"`, `10:9 issue z has terms in "en"`}},
		{"term of two issues", "  - id: b\n    names: {en: A}\n    terms:\n      en:\n        - zed\n", []string{`14:11 "zed" (en) is already a term of z`}},
		{"term of two issues in a list", "  - id: b\n    names: {en: A}\n    terms:\n      en: [x, \"y\", \"zed\"]\n", []string{`13:21 "zed" (en) is already a term of z`}},
		{"term twice", "  - id: b\n    names: {en: A}\n    terms:\n      en: [x, x]\n", []string{`13:15 "x" (en) is already a term of b`}},
		{"text for a list", "  - id: b\n    names: {en: A}\n    terms:\n      en: late\n", []string{"13:11 a list is wanted here"}},
		{"list for entries", "  - id: b\n    names: {en: A}\n    terms: [late]\n", []string{"12:12 entries are wanted here"}},
		{"key twice", "  - id: b\n    names: {en: A}\n    names: {en: B}\n", []string{`12:5 "names" stands twice; the first is on line 11`}},
		{"* without quotes", "  - id: b\n    terms:\n      en:\n        - *service\n", []string{`13:12 put text that begins with * into quotes`}},
		{"* in a word", "  - id: b\n    names: {en: A}\n    terms:\n      en: [\"new aç*lış\"]\n", []string{`13:17 the * in "aç*lış" stands inside a word, where it is only itself; write the beginning (aç*)`}},
		{"* in a word with a * behind", "  - id: b\n    names: {en: A}\n    terms:\n      en: [open*ing*]\n", []string{`13:12 the * in "open*ing" stands`}},
		{"* in a word of a weight", "  - id: b\n    names: {en: A}\n    polarity: {en: {li*ht: -1}}\n    terms:\n      en: [x]\n", []string{`12:21 the * in "li*ht" stands`}},
		{"lone *", "  - id: b\n    names: {en: A}\n    terms:\n      en: [\"late *\"]\n", []string{`13:18 a * alone matches nothing`}},
		{"lone ^", "  - id: b\n    names: {en: A}\n    terms:\n      en: [\"^ late\"]\n", []string{`13:13 the name of a term set is missing after ^`}},
		{"lone =", "  - id: b\n    names: {en: A}\n    terms:\n      en: [\"=\"]\n", []string{`13:13 the form is missing after =`}},
		{"operator in small letters", "  - id: b\n    names: {en: A}\n    terms:\n      en: [late near/3 parcel]\n", []string{`13:17 "near/3" is a word here; an operator is written in capitals: NEAR/3`}},
		{"unknown key", "  - id: b\n    nmes: {en: A}\n", []string{`11:5 unknown key "nmes"; the keys here are id, names, terms, `}},
		{"unknown key in two issues", "  - id: b\n    nmes: {en: A}\n  - id: c\n    nmes: {en: A}\n", []string{`11:5 unknown key`, `13:5 unknown key`}},
		{"issue that is a text", "  - b\n", []string{"10:5 entries are wanted here, such as `name: value`"}},
		{"quote without an end", "  - id: b\n    names: {en: \"A}\n", []string{`11:17 a quote is opened here`}},
		{"key too far in", "  - id: b\n    names:\n      en: A\n        tr: B\n", []string{`13:11 this line or the next`}},
		{"key too far out", "  - id: b\n    names:\n      en: A\n     tr: B\n", []string{`13:6 this line or the next`}},
		{"bracket without an end", "  - id: b\n    terms:\n      en: [x\n      tr: [y]\n", []string{`13:7 a list that begins with [`}},
		{"Latin-1", "  - id: b\n    names: {en: A}\n    terms:\n      en: [caf\xe9]\n", []string{`13:1 the line is not UTF-8`}},
		{"tab", "  - id: b\n\tnames: {en: A}\n", []string{`11:1 there is a character here`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ParseIssues(strings.NewReader(head+tt.yaml), "list.yaml")
			var got []string
			for i, e := range mistakes(err) {
				text := fmt.Sprintf("%d:%d %s", e.Line, e.Col, e.Msg)
				if i < len(tt.want) {
					text = text[:min(len(text), len(tt.want[i]))]
				}
				got = append(got, text)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%v\n%s", err, diff)
			}
		})
	}
}

func TestTooManyIssues(t *testing.T) {
	var b strings.Builder
	b.WriteString("name: a\nversion: \"1\"\nlicence: MIT\nsource: x\nissues:\n")
	for i := range MaxIssues + 1 {
		fmt.Fprintf(&b, "  - {id: i%d, names: {en: N}, terms: {en: [w%d]}}\n", i, i)
	}
	_, err := ParseIssues(strings.NewReader(b.String()), "list.yaml")
	found := mistakes(err)
	if len(found) != 1 || found[0].Line != 6+MaxIssues {
		t.Errorf("%v; want one mistake, on line %d", err, 6+MaxIssues)
	}
}

// mistakes takes joined errors apart.
func mistakes(err error) []*SyntaxError {
	var out []*SyntaxError
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			out = append(out, mistakes(e)...)
		}
		return out
	}
	if e, ok := errors.AsType[*SyntaxError](err); ok {
		out = append(out, e)
	}
	return out
}
