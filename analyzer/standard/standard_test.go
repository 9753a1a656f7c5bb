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

// TestCases runs the tables of tricky comments: text, label, issues.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case tables: %v", err)
	}
	for _, file := range files {
		lang := strings.TrimSuffix(filepath.Base(file), ".tsv")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			fields := strings.Split(strings.TrimRight(line, "\n"), "\t")
			if len(fields) != 3 || strings.HasPrefix(line, "#") {
				continue
			}
			t.Run(lang+"/"+fields[0], func(t *testing.T) {
				doc := analyze(t, fields[0], analyzer.Lang(lang))
				if got := string(doc.Sentiment.Label); got != fields[1] {
					t.Errorf("label is %s (%v), want %s; evidence %s", got, doc.Sentiment.Score, fields[1], evidence(doc))
				}
				if got := issueIDs(doc); got != fields[2] {
					t.Errorf("issues are %s, want %s", got, fields[2])
				}
			})
		}
	}
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
