package standard

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// shared is one pipeline for all tests: dictionaries load once.
var shared = sync.OnceValues(func() (*Analyzer, error) {
	set, err := lexicons.Default("ecommerce")
	if err != nil {
		return nil, err
	}
	return New(set, Options{})
})

func pipeline(t testing.TB) *Analyzer {
	t.Helper()
	a, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func analyze(t testing.TB, text string, declared analyzer.Lang) *analyzer.Doc {
	t.Helper()
	doc, err := pipeline(t).Analyze(text, declared)
	if err != nil {
		t.Fatal(err)
	}
	if err := analyzer.Check(doc); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return doc
}

// table is a file of cases in one language.
type table struct {
	lang analyzer.Lang
	file string
}

// tables gives the files testdata/DIR/LANG.tsv.
func tables(t *testing.T, dir string) []table {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", dir, "*.tsv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables of %s: %v", dir, err)
	}
	out := make([]table, len(files))
	for i, file := range files {
		out[i] = table{analyzer.Lang(strings.TrimSuffix(filepath.Base(file), ".tsv")), file}
	}
	return out
}

// eachRow runs a test for each row of the tables of a directory, which has so many columns; lines that begin with # are comments.
func eachRow(t *testing.T, dir string, columns int, run func(t *testing.T, lang analyzer.Lang, row []string)) {
	t.Helper()
	for _, table := range tables(t, dir) {
		data, err := os.ReadFile(table.file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimRight(line, "\n")
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			t.Run(string(table.lang)+"/"+line, func(t *testing.T) {
				row := strings.Split(line, "\t")
				if len(row) != columns {
					t.Fatalf("%d columns, want %d", len(row), columns)
				}
				run(t, table.lang, row)
			})
		}
	}
}

// TestCases runs the tables of tricky comments: text, label, issues.
func TestCases(t *testing.T) {
	eachRow(t, "cases", 3, func(t *testing.T, lang analyzer.Lang, row []string) {
		doc := analyze(t, row[0], lang)
		if got := string(doc.Sentiment.Label); got != row[1] {
			t.Errorf("label is %s (%v), want %s; evidence %s", got, doc.Sentiment.Score, row[1], evidence(doc))
		}
		if got := issueIDs(doc); got != row[2] {
			t.Errorf("issues are %s, want %s", got, row[2])
		}
	})
}

func issueIDs(doc *analyzer.Doc) string {
	if len(doc.Issues) == 0 {
		return "-"
	}
	var ids []string
	for _, issue := range doc.Issues {
		ids = append(ids, issue.ID)
	}
	return strings.Join(ids, ",")
}

func evidence(doc *analyzer.Doc) string {
	var b strings.Builder
	for _, e := range doc.Sentiment.Evidence {
		b.WriteString(e.Rule + "=" + doc.Surface(e.Span) + " ")
	}
	b.WriteString("| lang " + string(doc.Language.Code) + " |")
	for _, tok := range doc.Tokens {
		b.WriteString(" " + tok.Stem)
		if tok.Negated {
			b.WriteString("(neg)")
		}
	}
	return b.String()
}
