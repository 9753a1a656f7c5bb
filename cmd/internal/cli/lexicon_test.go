package cli

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer/lint"
)

func TestLexiconCheckFindsNothingInShippedLists(t *testing.T) {
	got := command("", "lexicon", "check")
	if got.code != ExitDone || got.stdout != "" || !strings.Contains(got.stderr, "13 packs and the issue list ecommerce checked, 0 findings") {
		t.Errorf("exit code %d\n%s%s", got.code, got.stdout, got.stderr)
	}
}

func TestLexiconCheckFindsWhatIsWrong(t *testing.T) {
	heavy(t)
	t.Chdir(t.TempDir())
	write(t, "mine.yaml", `name: mine
version: "1"
licence: CC0-1.0
source: written for a test
issues:
  - id: stock
    names: {en: Stock}
    terms:
      en:
        - stock
        - =on-shelves
    examples:
      en:
        - "It was out of stock."
        - "The colour I wanted was gone."
    counterexamples:
      en:
        - "The stock photo was misleading."
`)
	got := verbatim(t, ExitFailed, "lexicon", "check", "--issues", "mine.yaml", "--json")
	var findings []lint.Finding
	if err := json.Unmarshal([]byte(got.stdout), &findings); err != nil {
		t.Fatalf("%v: %s", err, got.stdout)
	}
	want := map[int]string{11: "=on-shelves", 15: "is not tagged stock", 18: "is tagged stock"}
	for _, finding := range findings {
		if finding.File != "mine.yaml" {
			continue
		}
		if says, ok := want[finding.Line]; !ok || !strings.Contains(finding.Message, says) {
			t.Errorf("finding %v", finding)
		}
		delete(want, finding.Line)
	}
	if len(want) > 0 {
		t.Errorf("not found: %v", want)
	}
}

func TestLexiconList(t *testing.T) {
	got := verbatim(t, ExitDone, "lexicon", "list")
	for _, name := range []string{"en/sentiment", "id/sentiment", "it/sentiment", "ko/sentiment", "tr/sentiment", "issues/ecommerce"} {
		if !strings.Contains(got.stdout, name) {
			t.Errorf("%s is not listed:\n%s", name, got.stdout)
		}
	}
	var lines []listed
	if err := json.Unmarshal([]byte(verbatim(t, ExitDone, "lexicon", "list", "--json").stdout), &lines); err != nil {
		t.Fatal(err)
	}
	for _, line := range lines {
		if line.Name == "" || line.File == "" || line.Version == "" || line.Licence == "" || line.Entries < 100 {
			t.Errorf("listed: %+v", line)
		}
	}
}
