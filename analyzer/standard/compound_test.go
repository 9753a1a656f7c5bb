package standard

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// TestCompounds runs testdata/compounds/LANG.tsv: term, text, and whether the term is found in the text (yes or no). German and Dutch write as one word what
// other languages write as several, so a term must be found inside a longer word, but not in every longer word.
func TestCompounds(t *testing.T) {
	files, err := filepath.Glob("testdata/compounds/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no compound tables: %v", err)
	}
	for _, file := range files {
		lang := analyzer.Lang(strings.TrimSuffix(filepath.Base(file), ".tsv"))
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimRight(line, "\n")
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			t.Run(string(lang)+"/"+line, func(t *testing.T) { runCompound(t, line, lang) })
		}
	}
}

func runCompound(t *testing.T, line string, lang analyzer.Lang) {
	fields := strings.Split(line, "\t")
	if len(fields) != 3 || fields[2] != "yes" && fields[2] != "no" {
		t.Fatalf("%q: want three columns: term, text, yes or no", line)
	}
	term, err := lexicons.ParseTerm(fields[0], 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	b := match.NewBuilder(pipeline(t).Phrases(lang))
	if _, err := b.Add(term, term.Source); err != nil {
		t.Fatal(err)
	}
	doc := analyze(t, fields[1], lang)
	if doc.Language.Code != lang {
		t.Fatalf("taken for %q", doc.Language.Code)
	}
	found := b.Build().Find(doc.Tokens, nil)
	if want := fields[2] == "yes"; len(found) > 0 != want {
		t.Errorf("%q found in %q: %v, want %v", fields[0], fields[1], len(found) > 0, want)
	}
}
