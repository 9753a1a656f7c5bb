package standard

import (
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// TestCompounds runs testdata/compounds/LANG.tsv: term, text, and whether the term is found in the text (yes or no). German and Dutch write as one word what
// other languages write as several, so a term must be found inside a longer word, but not in every longer word.
func TestCompounds(t *testing.T) {
	eachRow(t, "compounds", 3, func(t *testing.T, lang analyzer.Lang, row []string) {
		term, err := lexicons.ParseTerm(row[0], 1, 1)
		if err != nil {
			t.Fatal(err)
		}
		b := match.NewBuilder(pipeline(t).Phrases(lang))
		if _, err := b.Add(term, term.Source); err != nil {
			t.Fatal(err)
		}
		doc := analyze(t, row[1], lang)
		if doc.Language.Code != lang {
			t.Fatalf("taken for %q", doc.Language.Code)
		}
		answer := "no"
		if len(b.Build().Find(doc.Tokens, nil)) > 0 {
			answer = "yes"
		}
		if answer != row[2] {
			t.Errorf("%q found in %q: %s, want %s", row[0], row[1], answer, row[2])
		}
	})
}
