package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
)

// TestExplain holds explanations as people read them.
func TestExplain(t *testing.T) {
	heavy(t)
	var out strings.Builder
	for _, args := range [][]string{
		{"I don't like the packaging, but delivery was very fast."},
		{"It should be cheaper. I will cancel my subscription."},
		{"the price", "--question", "improve"},
		{"Kargo geç geldi ve ürünü hiç beğenmedim"},
		{"배송은 빨랐지만 포장이 엉망이에요"},
		{"asdfgh"},
		{"Tack för den snabba leveransen, allt fungerade bra"},
	} {
		out.WriteString(verbatim(t, ExitDone, append([]string{"explain"}, args...)...).stdout + "\n")
	}
	lines := regexp.MustCompile(`(\.(?:lex|yaml)):\d+`) // every new word moves them; TestExplainLeadsBack holds that they are right
	golden(t, "explain.txt", lines.ReplaceAllString(out.String(), "$1:LINE"))
}

// TestExplainLeadsBack holds that the JSON of an explanation names files and lines that hold the terms.
func TestExplainLeadsBack(t *testing.T) {
	var e render.Explanation
	got := verbatim(t, ExitDone, "explain", "--json", "Very slow delivery, the box was damaged and it is cheaper elsewhere").stdout
	if err := json.Unmarshal([]byte(got), &e); err != nil {
		t.Fatal(err)
	}
	if len(e.Sentiment.Evidence) < 2 || len(e.Issues) < 2 {
		t.Fatalf("explanation %+v", e)
	}
	held := func(file string, line int, rule string) {
		t.Helper()
		data, err := os.ReadFile(filepath.Join("..", "..", "..", file))
		if err != nil {
			t.Fatal(err)
		}
		_, term, _ := strings.Cut(rule, ":")
		if lines := strings.Split(string(data), "\n"); line < 1 || line > len(lines) || !strings.Contains(lines[line-1], term) {
			t.Errorf("%s:%d does not hold the term %q", file, line, term)
		}
	}
	for _, ev := range e.Sentiment.Evidence {
		held(ev.Reason.File, ev.Reason.Line, ev.Reason.Rule)
		for _, step := range ev.Reason.Steps {
			if step.Rule != "" {
				held(step.File, step.Line, step.Rule)
			}
		}
	}
	for _, issue := range e.Issues {
		for _, span := range issue.Spans {
			held(span.File, span.Line, span.Rule)
			if e.Text[span.Start:span.End] != span.Text {
				t.Errorf("span %+v is not its text", span)
			}
		}
	}
}

// TestExplainID looks a response of the workspace up.
func TestExplainID(t *testing.T) {
	dir := t.TempDir()
	survey := filepath.Join(dir, "survey.csv")
	if err := os.WriteFile(survey, []byte("id,score,comment\nR1,2,Delivery took three weeks\nR2,10,Lovely shop\nR3,9,Great prices\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	workspace := filepath.Join(dir, "ws")
	verbatim(t, ExitDone, "analyze", survey, "--workspace", workspace)
	if got := verbatim(t, ExitDone, "explain", "R1", "--workspace", workspace).stdout; !strings.Contains(got, "Delivery took three weeks") {
		t.Errorf("R1 is explained as\n%s", got)
	}
	if got := verbatim(t, ExitDone, "explain", "R9", "--workspace", workspace); strings.Contains(got.stdout, "Delivery took") || !strings.Contains(got.stderr, "has the id R9; it is taken as a comment") {
		t.Errorf("R9 is explained as\n%s%s", got.stdout, got.stderr)
	}
	if got := verbatim(t, ExitDone, "explain", "late", "--workspace", workspace); got.stderr != "" {
		t.Errorf("a word is taken for an id: %s", got.stderr)
	}
}
