package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
)

// target is a figure that a set must reach.
type target struct {
	set, figure string
	least       float64
}

func targets(t *testing.T) []target {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "targets.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	var all []target
	for line := range strings.Lines(string(data)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(fields) != 3 {
			continue
		}
		least, err := strconv.ParseFloat(fields[2], 64)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, target{fields[0], fields[1], least})
	}
	return all
}

// evaluation runs eval and gives its result.
func evaluation(t *testing.T, args ...string) *render.Evaluation {
	t.Helper()
	var e render.Evaluation
	if err := json.Unmarshal([]byte(verbatim(t, ExitDone, append([]string{"eval", "--json"}, args...)...).stdout), &e); err != nil {
		t.Fatal(err)
	}
	return &e
}

// written is an evaluation as people read it.
func written(t *testing.T, e *render.Evaluation) string {
	t.Helper()
	var out strings.Builder
	if err := render.WriteEvaluation(&out, e); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestSentimentAccuracy holds sentiment on all labelled sets as a golden table, by language, and the figures that it must reach. The engine sees id and text.
func TestSentimentAccuracy(t *testing.T) {
	heavy(t)
	data := sharedData(t)
	files, err := filepath.Glob(filepath.Join(data, "*.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	e := evaluation(t, append([]string{"--what", "sentiment"}, files...)...)
	golden(t, "accuracy_sentiment.txt", written(t, e))
	for _, want := range targets(t) {
		for _, row := range e.Sentiment {
			got := row.PolarF1
			if want.figure == "f1" && row.F1 != nil {
				got = *row.F1
			}
			if row.Set == want.set && (want.figure == "f1" || want.figure == "polar_f1") && got < want.least {
				t.Errorf("%s: %s is %.3f, want %.2f at least", want.set, want.figure, got, want.least)
			}
		}
	}
}

// TestIssueAccuracy holds the issues of the shipped lists on the sets with topic labels, through the committed mappings.
func TestIssueAccuracy(t *testing.T) {
	heavy(t)
	data := sharedData(t)
	var text strings.Builder
	for _, want := range targets(t) {
		if want.figure == "f1" || want.figure == "polar_f1" {
			continue
		}
		e := evaluation(t, "--what", "issues", "--mapping", want.figure, filepath.Join(data, want.set))
		text.WriteString(written(t, e))
		row := e.Issues[0]
		if row.Micro.F1 < want.least {
			t.Errorf("%s with %s: micro-F1 is %.3f, want %.2f at least", want.set, want.figure, row.Micro.F1, want.least)
		}
		if row.Unmapped > 0.10 {
			t.Errorf("%s with %s: %.3f of the labels are no issue, want 0.10 at most", want.set, want.figure, row.Unmapped)
		}
	}
	golden(t, "accuracy_issues.txt", text.String())
}
