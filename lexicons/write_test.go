package lexicons

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestWriteReadsBack holds that every shipped list, and one with everything that a list can have, is the same after it was written and read.
func TestWriteReadsBack(t *testing.T) {
	full := strings.Replace(setList, "    terms:\n", "    polarity: {en: {\"light: # 'one'\": -1.5}}\n    exclude: {en: [\"delivery room\"]}\n    examples: {en: [\"So \\\"slow\\\" delivery\"]}\n    counterexamples: {it: [\"- no\"]}\n    terms:\n", 1)
	list, err := ParseIssues(strings.NewReader(full), "full.yaml")
	if err != nil {
		t.Fatal(err)
	}
	lists := []*IssueList{list}
	for _, name := range Lists() {
		data, file, err := readIssues(name)
		if err != nil {
			t.Fatal(err)
		}
		shipped, err := ParseIssues(strings.NewReader(string(data)), file)
		if err != nil {
			t.Fatal(err)
		}
		lists = append(lists, shipped)
	}
	for _, list := range lists {
		t.Run(list.Name, func(t *testing.T) {
			var out strings.Builder
			if err := list.Write(&out, "A comment\nof two lines", nil); err != nil {
				t.Fatal(err)
			}
			again, err := ParseIssues(strings.NewReader(out.String()), list.File)
			if err != nil {
				t.Fatalf("%v\n%s", err, out.String())
			}
			if diff := cmp.Diff(list, again, cmpopts.IgnoreFields(Term{}, "Line", "Col"), cmpopts.IgnoreFields(Example{}, "Line"), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("the list (-before +after):\n%s", diff)
			}
		})
	}
}

func TestWriteLanguages(t *testing.T) {
	list, err := ParseIssues(strings.NewReader(setList), "test.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := list.Write(&out, "", []string{"it"}); err != nil {
		t.Fatal(err)
	}
	again, err := ParseIssues(strings.NewReader(out.String()), "again.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"it"}, again.Languages()); diff != "" || again.Issues[0].Names["en"] != "Delivery" {
		t.Errorf("languages (-want +got):\n%s names %v", diff, again.Issues[0].Names)
	}
	if err := list.Write(&out, "", []string{"ko"}); err == nil || !strings.Contains(err.Error(), "en, it") {
		t.Errorf("error %v, want the languages there are", err)
	}
}
