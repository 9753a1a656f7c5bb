package standard

import (
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// The signs that part the tokens and the sentences of an expectation in the tables of tricky cases.
const (
	tokenMark    = "·"
	sentenceMark = "‖"
)

// fewestTricky is the least number of tricky cases that a language must have.
const fewestTricky = 40

// TestTricky runs testdata/tricky/LANG.tsv: text, tokens, checks. Lines that begin with "# " are comments. Go escapes
// (\n, \u0301, \\) stand for what cannot be seen or would be composed by an editor.
//
//	surface~citation    the token has the stem of the citation word, or is typed without diacritics and has its folded stem
//	surface!~other      the stems differ
//	surface!neg         the token negates itself
//	surface+            it does not
//	surface=norm        the normal form
//
// surface#2 is the second token of that surface; "_" in a citation is a space; "-" is no check.
//
// testdata/tricky/open.txt lists the cases that the engine still gets wrong (LANG, tab, text as in the table), so that the tables can ask for more than there is
// and a change in either direction shows in the diff. -update-open writes it anew.
func TestTricky(t *testing.T) {
	open := readOpen(t)
	var wrong strings.Builder
	for _, table := range tables(t, "tricky") {
		lang := table.lang
		t.Run(string(lang), func(t *testing.T) {
			cases := readTricky(t, table.file)
			if len(cases) < fewestTricky {
				t.Errorf("%d cases, want %d at least", len(cases), fewestTricky)
			}
			for _, c := range cases {
				t.Run(c.text, func(t *testing.T) {
					key := string(lang) + "\t" + c.source
					if !c.run(t, lang, open[key]) {
						wrong.WriteString(key + "\n")
					}
				})
			}
		})
	}
	if *updateOpen {
		if err := os.WriteFile(openFile, []byte(openHead+wrong.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

var updateOpen = flag.Bool("update-open", false, "write the list of tricky cases that the engine gets wrong")

const (
	openFile = "testdata/tricky/open.txt"
	openHead = "# Tricky cases that the engine still gets wrong. Written by `go test ./analyzer/standard -run TestTricky -update-open`.\n"
)

// readOpen gives the cases that are known to go wrong.
func readOpen(t *testing.T) map[string]bool {
	t.Helper()
	data, err := os.ReadFile(openFile)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	open := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		open[strings.TrimRight(line, "\n")] = true
	}
	return open
}

// tricky is a line of a table.
type tricky struct {
	source       string // the text as it stands in the table
	text, tokens string
	checks       []string
}

func readTricky(t *testing.T, file string) []tricky {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var cases []tricky
	number := 0
	for line := range strings.Lines(string(data)) {
		number++
		line = strings.TrimRight(line, "\n")
		if line == "" || line == "#" || strings.HasPrefix(line, "# ") {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) != 3 {
			t.Fatalf("%s:%d: %d columns, want 3: text, tokens, checks", file, number, len(fields))
		}
		c := tricky{source: fields[0], text: unescape(t, fields[0]), tokens: unescape(t, fields[1])}
		if fields[2] != "-" {
			c.checks = strings.Fields(unescape(t, fields[2]))
		}
		cases = append(cases, c)
	}
	return cases
}

func unescape(t *testing.T, field string) string {
	t.Helper()
	if !strings.Contains(field, `\`) {
		return field
	}
	text, err := strconv.Unquote(`"` + strings.ReplaceAll(field, `"`, `\"`) + `"`)
	if err != nil {
		t.Fatalf("%q: escape as in a Go string, a plain backslash as two: %v", field, err)
	}
	return text
}

// run tells whether the engine gets the case right. A wrong one that is not known fails the test, and so does a known one that has become right.
func (c tricky) run(t *testing.T, lang analyzer.Lang, known bool) bool {
	doc := analyze(t, c.text, lang)
	var problems []string
	if got := cut(doc); got != c.tokens {
		problems = append(problems, fmt.Sprintf("tokens\n got %s\nwant %s", got, c.tokens))
	}
	for _, check := range c.checks {
		if err := checkTricky(t, doc, lang, check); err != nil {
			problems = append(problems, fmt.Sprintf("%s: %v", check, err))
		}
	}
	text := strings.Join(problems, "\n")
	switch {
	case *updateOpen:
	case text != "" && known:
		t.Logf("known: %s", text)
	case text != "":
		t.Errorf("%s (taken for %q)", text, doc.Language.Code)
	case known:
		t.Errorf("this case is right now: take it off %s", openFile)
	}
	return text == ""
}

// cut is the text as the engine cuts it, in the notation of the tables.
func cut(doc *analyzer.Doc) string {
	var b strings.Builder
	for i, tok := range doc.Tokens {
		switch {
		case i == 0:
		case tok.Sentence != doc.Tokens[i-1].Sentence:
			b.WriteString(sentenceMark)
		default:
			b.WriteString(tokenMark)
		}
		b.WriteString(doc.Surface(tok.Span))
	}
	return b.String()
}

// operators of checks; those that hold another come first.
var operators = [...]string{"!neg", "!~", "~", "=", "+"}

func checkTricky(t *testing.T, doc *analyzer.Doc, lang analyzer.Lang, check string) error {
	t.Helper()
	for _, operator := range operators {
		at := strings.LastIndex(check, operator)
		if at <= 0 {
			continue
		}
		tok, err := named(doc, check[:at])
		if err != nil {
			return err
		}
		return operate(t, tok, operator, strings.ReplaceAll(check[at+len(operator):], "_", " "), lang)
	}
	return fmt.Errorf("no operator of %v", operators)
}

func operate(t *testing.T, tok analyzer.Token, operator, want string, lang analyzer.Lang) error {
	t.Helper()
	switch operator {
	case "!neg", "+":
		if negated := operator == "!neg"; tok.Negated != negated {
			return fmt.Errorf("negated is %v, want %v; stem %q", tok.Negated, negated, tok.Stem)
		}
	case "=":
		if tok.Norm != want {
			return fmt.Errorf("normal form is %q, want %q", tok.Norm, want)
		}
	default:
		same, cited := operator == "~", stemOf(t, want, lang)
		bare := same && tok.Folded == tok.Stem && tok.Stem == cited.folded
		if tok.Stem == "" || (tok.Stem == cited.stem || bare) != same {
			return fmt.Errorf("stem is %q, that of %s is %q, folded %q, want same %v", tok.Stem, want, cited.stem, cited.folded, same)
		}
	}
	return nil
}

// named finds the token of a surface, or of "surface#2" the second one.
func named(doc *analyzer.Doc, name string) (analyzer.Token, error) {
	surface, nth := name, 1
	if at := strings.LastIndexByte(name, '#'); at > 0 {
		if n, err := strconv.Atoi(name[at+1:]); err == nil {
			surface, nth = name[:at], n
		}
	}
	for _, tok := range doc.Tokens {
		if doc.Surface(tok.Span) == surface {
			if nth--; nth == 0 {
				return tok, nil
			}
		}
	}
	return analyzer.Token{}, fmt.Errorf("no such token in %s", cut(doc))
}

// stems of a word or phrase: those of its tokens that have one, with and without diacritics.
type stems struct{ stem, folded string }

func stemOf(t *testing.T, phrase string, lang analyzer.Lang) stems {
	t.Helper()
	tokens, err := pipeline(t).Phrases(lang)(phrase)
	if err != nil {
		t.Fatal(err)
	}
	var whole, folded []string
	for _, tok := range tokens {
		if tok.Stem != "" {
			whole, folded = append(whole, tok.Stem), append(folded, tok.Folded)
		}
	}
	return stems{strings.Join(whole, " "), strings.Join(folded, " ")}
}
