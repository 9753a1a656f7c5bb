package language

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// tally of right answers by group of texts, and of wrong ones by language and answer.
type outcome struct {
	right, rows map[string]int
	wrong       map[string]int
}

func newOutcome() *outcome {
	return &outcome{map[string]int{}, map[string]int{}, map[string]int{}}
}

func (o *outcome) add(want, got analyzer.Lang, groups ...string) {
	for _, group := range groups {
		o.rows[group]++
		if got == want {
			o.right[group]++
		}
	}
	if got != want {
		o.wrong[fmt.Sprintf("%s as %s", want, got)]++
	}
}

func (o *outcome) share(group string) float64 {
	return float64(o.right[group]) / float64(max(o.rows[group], 1))
}

// String is a table of the groups, and the most frequent errors.
func (o *outcome) String() string {
	var b strings.Builder
	for _, group := range slices.Sorted(maps.Keys(o.rows)) {
		fmt.Fprintf(&b, "%-24s %6d rows %.4f\n", group, o.rows[group], o.share(group))
	}
	errors := slices.SortedFunc(maps.Keys(o.wrong), func(a, b string) int {
		return cmp.Or(cmp.Compare(o.wrong[b], o.wrong[a]), strings.Compare(a, b))
	})
	for _, e := range errors[:min(len(errors), 30)] {
		fmt.Fprintf(&b, "%s: %d; ", e, o.wrong[e])
	}
	return b.String()
}

type labelledRow struct {
	labelled
	Segments struct{ Kind string }
}

func each(t *testing.T, file string, do func(labelledRow)) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Skipf("no such set: %v", err)
	}
	defer f.Close()
	scanner := bufio.NewScanner(f)
	scanner.Buffer(nil, 1<<22)
	for scanner.Scan() {
		var row labelledRow
		if err := json.Unmarshal(scanner.Bytes(), &row); err != nil {
			var plain labelled // other sets have other segments
			if err := json.Unmarshal(scanner.Bytes(), &plain); err != nil {
				t.Fatal(err)
			}
			row = labelledRow{labelled: plain}
		}
		do(row)
	}
	if err := scanner.Err(); err != nil {
		t.Fatal(err)
	}
}

// TestLengths holds the accuracy on single words, word pairs and sentences, without a declared language; Und is an error here. Lingua itself reaches 0.80, 0.95 and 0.997 among the twelve.
func TestLengths(t *testing.T) {
	tests := []struct {
		name       string
		candidates []analyzer.Lang
		floors     map[string]float64
	}{
		{"twelve", twelve(), map[string]float64{"single-words": 0.795, "word-pairs": 0.95, "sentences": 0.996}},
		{"default", DefaultCandidates(), map[string]float64{"single-words": 0.78, "word-pairs": 0.945, "sentences": 0.993}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, err := New(test.candidates)
			if err != nil {
				t.Fatal(err)
			}
			out, others := newOutcome(), newOutcome()
			each(t, filepath.Join(sharedData(t), "lingua_lid.jsonl"), func(row labelledRow) {
				got := d.Detect(row.Text, "").Code
				if slices.Contains(twelve(), row.Lang) {
					out.add(row.Lang, got, row.Segments.Kind, row.Segments.Kind+" "+string(row.Lang))
				} else if slices.Contains(test.candidates, row.Lang) {
					others.add(row.Lang, got, row.Segments.Kind)
				}
			})
			t.Logf("the twelve:\n%s\nother candidates:\n%s", out, others)
			for kind, floor := range test.floors {
				if share := out.share(kind); share < floor {
					t.Errorf("%s: %.4f are right, want %.3f", kind, share, floor)
				}
			}
		})
	}
}

// TestLabelled holds the accuracy on comments, without a declared language; Und is an error here.
func TestLabelled(t *testing.T) {
	for name, candidates := range map[string][]analyzer.Lang{"twelve": twelve(), "default": DefaultCandidates()} {
		t.Run(name, func(t *testing.T) {
			d, err := New(candidates)
			if err != nil {
				t.Fatal(err)
			}
			out := newOutcome()
			for _, file := range labelledSets(t) {
				each(t, file, func(row labelledRow) {
					if slices.Contains(twelve(), row.Lang) {
						out.add(row.Lang, d.Detect(row.Text, "").Code, "all", string(row.Lang), "set "+strings.TrimSuffix(filepath.Base(file), ".jsonl"))
					}
				})
			}
			t.Logf("\n%s", out)
			if share := out.share("all"); share < 0.98 {
				t.Errorf("%.4f are right, want 0.98", share)
			}
		})
	}
}
