package lexicons

import (
	"errors"
	"strings"
	"testing"
)

// FuzzParseTerm holds that a term is read or refused with a place inside it, and that what was read has two sides only with an operator.
func FuzzParseTerm(f *testing.F) {
	for _, seed := range []string{"late delivery", "=IT", "refund*", "*지만", "late NEAR/4 delivery", "took THEN/3 arrive", "a CLAUSE b", "a SENTENCE b", "a NOT/3 b", "^slow NEAR/2 x", ":)", "NEAR/", "a NEAR/99 b", "=*"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		term, err := ParseTerm(source, 3, 5)
		if err != nil {
			syntax, ok := errors.AsType[*SyntaxError](err)
			if !ok || syntax.Line != 3 || syntax.Col < 5 {
				t.Fatalf("%q: error %v without a place in it", source, err)
			}
			return
		}
		if len(term.Left) == 0 || (term.Op == None) != (len(term.Right) == 0) || len(term.Left) > maxWords || len(term.Right) > maxWords {
			t.Fatalf("%q is read as %+v", source, term)
		}
	})
}

// FuzzParsePack holds that any file is read or refused, never with a panic, and that mistakes name the file and a line.
func FuzzParsePack(f *testing.F) {
	f.Add("pack: en/test\nlanguage: en\nversion: 1\nlicence: Apache-2.0\nsource: here\n[words]\nbad\t-2\ngood\t2\n[wishes]\nshould\nshould thank\tnever\n[rivals]\nelsewhere\tturns\n[negators]\nnot\tbefore/1\n[examples]\npositive\tgood\n")
	f.Add("[words]\n\t\n[idioms\nx\t9\n")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := ParsePack(strings.NewReader(text), "fuzz.lex"); err != nil && !strings.Contains(err.Error(), "fuzz.lex") {
			t.Fatalf("error %v does not name the file", err)
		}
	})
}

// FuzzParseIssues holds the same for issue lists, and that a list that was read is the same after it was written.
func FuzzParseIssues(f *testing.F) {
	f.Add(setList)
	f.Add("issues:\n - id: {}\n   terms: [1]\nsets: 3\n")
	f.Fuzz(func(t *testing.T, text string) {
		list, err := ParseIssues(strings.NewReader(text), "fuzz.yaml")
		if err != nil {
			if !strings.Contains(err.Error(), "fuzz.yaml") {
				t.Fatalf("error %v does not name the file", err)
			}
			return
		}
		var out strings.Builder
		if err := list.Write(&out, "", nil); err != nil {
			t.Fatal(err)
		}
	})
}
