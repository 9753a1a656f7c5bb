package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/xuri/excelize/v2"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/churn"
)

// TestReportIsThatOfAnalyze holds that the page made anew from the workspace is the page that analyze left, byte for byte, and the JSON too.
func TestReportIsThatOfAnalyze(t *testing.T) {
	heavy(t)
	a := sample(t)
	got := verbatim(t, ExitDone, "report", "--workspace", a.workspace, "--output", "-")
	if got.stdout != read(t, filepath.Join(a.workspace, htmlFile)) {
		t.Error("the page made anew is another")
	}
	if got := verbatim(t, ExitDone, "report", "--workspace", a.workspace, "--json"); got.stdout != a.stdout {
		t.Error("the JSON made anew is another")
	}
}

func TestReportHasEverySection(t *testing.T) {
	page := read(t, filepath.Join(sample(t).workspace, htmlFile))
	for _, id := range []string{"metric", "changes", "drivers", "issues", "segments", "words", "asking", "method"} {
		if !strings.Contains(page, `id="`+id+`"`) || !strings.Contains(page, `href="#`+id+`"`) {
			t.Errorf("no section %s, or no way to it", id)
		}
	}
}

// TestScoreInOtherWords holds that a column which only restates the score is no segment of the report, and that who asks for its groups is told.
func TestScoreInOtherWords(t *testing.T) {
	t.Chdir(t.TempDir())
	var b strings.Builder
	b.WriteString("id,comment,score,nps_group,plan\n")
	for i := range 110 {
		score := i % 11
		fmt.Fprintf(&b, "%d,the delivery was late,%d,%s,%s\n", i, score, []string{"Detractor", "Passive", "Promoter"}[max(0, (score-5)/2)], []string{"gold", "basic"}[i%2])
	}
	write(t, "groups.csv", b.String())
	verbatim(t, ExitDone, "analyze", "groups.csv", "--workspace", "w")
	page := read(t, filepath.Join("w", htmlFile))
	if !strings.Contains(page, "<h3>By <bdi>plan</bdi></h3>") || strings.Contains(page, "<h3>By <bdi>nps_group</bdi></h3>") || !strings.Contains(page, "restating the score: <bdi>nps_group</bdi>") {
		t.Error("the segments of the page are not plan alone, with a word on nps_group")
	}
	for _, command := range []string{"metrics", "drivers"} {
		for column, want := range map[string]bool{"nps_group": true, "plan": false} {
			if out := verbatim(t, ExitDone, command, "--workspace", "w", "--by", column).stdout; strings.Contains(out, column+" restates the score") != want {
				t.Errorf("%s --by %s: a word on the score is there: %v\n%s", command, column, !want, out)
			}
		}
	}
}

func TestReportAsWorkbook(t *testing.T) {
	a := sample(t)
	got := verbatim(t, ExitDone, "report", "--workspace", a.workspace, "--format", "xlsx", "--output", "-")
	book, err := excelize.OpenReader(strings.NewReader(got.stdout))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	want := []string{
		"Summary", "Segments", "Drivers", "Trends", "Issue trends", "Words", "Themes",
		"Leaving", "Predictors of leaving", "Worth", "Revenue at risk", "Keeping", "Assumptions", "Responses",
	}
	if list := book.GetSheetList(); !slices.Equal(list, want) {
		t.Fatalf("sheets %q, want %q", list, want)
	}
	var s render.Summary
	if err := json.Unmarshal([]byte(a.stdout), &s); err != nil {
		t.Fatal(err)
	}
	for cell, want := range map[string]string{"A3": "Delivery", "J3": fmt.Sprint(*s.Drivers.Drivers[0].Impact.Value), "C3": fmt.Sprint(s.Drivers.Drivers[0].Mentions)} {
		if got, err := book.GetCellValue("Drivers", cell, excelize.Options{RawCellValue: true}); err != nil || got != want {
			t.Errorf("Drivers!%s is %q (%v), want %q", cell, got, err, want)
		}
	}
	for cell, want := range map[string]string{
		"Leaving!G" + fmt.Sprint(3+slices.IndexFunc(s.Churn.Associations, func(a churn.Association) bool { return a.ID == "returns" && a.Odds != nil })): "8.",
		"Worth!A3": s.Value.Figures[0].Name, "Revenue at risk!D3": fmt.Sprint(s.Value.AtRisk[0].Revenue)[:6], "Keeping!A3": "1", "Assumptions!A2": "currency",
	} {
		sheet, at, _ := strings.Cut(cell, "!")
		if got, err := book.GetCellValue(sheet, at, excelize.Options{RawCellValue: true}); err != nil || !strings.HasPrefix(got, want) {
			t.Errorf("%s is %q (%v), want %q", cell, got, err, want)
		}
	}
	rows, err := book.GetRows("Responses")
	if err != nil || len(rows) != 662 || rows[2][0] != "R01000" || !strings.Contains(rows[2][1], "karton kutu") {
		t.Errorf("%d rows of responses (%v), first %q", len(rows), err, rows[2])
	}
}

func TestReportAsParquet(t *testing.T) {
	got := verbatim(t, ExitDone, "report", "--workspace", sample(t).workspace, "--format", "parquet", "--output", "-")
	file, err := parquet.OpenFile(bytes.NewReader([]byte(got.stdout)), int64(len(got.stdout)))
	if err != nil || file.NumRows() != 660 {
		t.Errorf("parquet: %v", err)
	}
}

func TestReportWrongCalls(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, args := range map[string][]string{
		"format": {"report", "--format", "pdf"}, "no workspace": {"report"}, "draws": {"report", "--draws", "0"}, "a file": {"report", "export.csv"},
	} {
		t.Run(name, func(t *testing.T) { verbatim(t, ExitUsage, args...) })
	}
	write(t, "export.csv", rows(5))
	verbatim(t, ExitDone, "analyze", "export.csv", "--workspace", "work")
	verbatim(t, ExitUsage, "report", "--workspace", "work", "--output", "no/such/folder.html")
}

// TestReportOfAReplacedWorkspace holds that what the first run said is gone with its records.
func TestReportOfAReplacedWorkspace(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, n := range []int{5, 9} {
		write(t, "export.csv", rows(n))
		verbatim(t, ExitDone, "analyze", "export.csv", "--workspace", "work")
		var s render.Summary
		if err := json.Unmarshal([]byte(verbatim(t, ExitDone, "report", "--workspace", "work", "--json").stdout), &s); err != nil {
			t.Fatal(err)
		}
		if s.RowsIn != n || s.Drivers.N != n {
			t.Errorf("%d rows in, %d responses, want %d", s.RowsIn, s.Drivers.N, n)
		}
	}
}

// TestReportOfCustomers holds that a customer file which says who left gives the two sections, the same from analyze as from report, and that without it there are none.
func TestReportOfCustomers(t *testing.T) {
	heavy(t)
	samples, workspace := filepath.Join("..", "..", "..", "corpus", "samples"), filepath.Join(t.TempDir(), "ws")
	answers, customers := filepath.Join(samples, "nps-plus.csv"), filepath.Join(samples, "customers.csv")
	made := verbatim(t, ExitDone, "analyze", answers, "--customers", customers, "--customer-key", "customer_id", "--workspace", workspace, "--draws", "40", "--json")
	page := read(t, filepath.Join(workspace, htmlFile))
	for _, id := range []string{"churn", "worth"} {
		if !strings.Contains(page, `<section id="`+id+`"`) || !strings.Contains(page, `href="#`+id+`"`) {
			t.Errorf("no section %s, or no way to it", id)
		}
	}
	for _, want := range []string{"67 of 590", "9.0 to 14", "0.541 to 0.703", "×8.82", "4.27 to 18.4", "3,166 to 5,059", "churn_period_months", "<td role=\"cell\" data-label=\"Where it comes from\">default</td>", "leaving: ", "worth: "} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %q", want)
		}
	}
	if again := verbatim(t, ExitDone, "report", "--workspace", workspace, "--draws", "40", "--output", "-"); again.stdout != page {
		t.Error("the page made anew is another")
	}
	if again := verbatim(t, ExitDone, "report", "--workspace", workspace, "--draws", "40", "--json"); again.stdout != made.stdout {
		t.Error("the JSON made anew is another")
	}
	verbatim(t, ExitDone, "analyze", answers, "--workspace", workspace, "--draws", "40")
	if page := read(t, filepath.Join(workspace, htmlFile)); strings.Contains(page, `id="churn"`) || strings.Contains(page, `id="worth"`) {
		t.Error("sections of customers without customers")
	}
}
