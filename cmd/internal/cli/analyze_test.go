package cli

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/facts"
)

func driver(t *testing.T, report *drivers.Report, id string) drivers.Driver {
	t.Helper()
	at := slices.IndexFunc(report.Drivers, func(d drivers.Driver) bool { return d.ID == id })
	if at < 0 {
		t.Fatalf("no driver %s", id)
	}
	return report.Drivers[at]
}

// TestPlantedDriversAreFound looks for what corpus/samples/generate planted: delivery and returns make detractors, packaging does not.
func TestPlantedDriversAreFound(t *testing.T) {
	heavy(t)
	a := sample(t)
	if a.code != ExitDone || a.result.RowsIn != 660 || a.result.Tagged != 660 || a.result.Rejected != 0 {
		t.Fatalf("exit code %d, %d rows in, %d tagged, %d rejected; stderr:\n%s", a.code, a.result.RowsIn, a.result.Tagged, a.result.Rejected, a.stderr)
	}
	report := a.result.Drivers
	if report.RankedBy != drivers.ByImpact || report.Drivers[0].ID != "delivery" || len(report.Drivers) != 10 {
		t.Errorf("ranked by %s, first %s, %d issues; want delivery first of ten by impact", report.RankedBy, report.Drivers[0].ID, len(report.Drivers))
	}
	for id, matters := range map[string]bool{"delivery": true, "returns": true, "packaging": false} {
		t.Run(id, func(t *testing.T) {
			d := driver(t, report, id)
			if d.Odds.Q == nil || d.Impact.Value == nil {
				t.Fatalf("not ranked: %s %s", d.NotEnough, d.Odds.NotEnough)
			}
			if (*d.Odds.Q < 0.05) != matters {
				t.Errorf("q %.4f", *d.Odds.Q)
			}
			if matters && (*d.Impact.High >= 0 || *d.Odds.Low <= 1) {
				t.Errorf("impact up to %.1f, odds from %.2f: no harm to see", *d.Impact.High, *d.Odds.Low)
			}
			if len(a.result.Examples[id]) == 0 {
				t.Error("no example comment")
			}
		})
	}
}

// TestPlantedSegmentsAreFound looks at the columns of the workspace: partners deliver badly, and those who leave write about returns.
func TestPlantedSegmentsAreFound(t *testing.T) {
	reader, err := index.Open(sample(t).workspace)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	table, err := reader.Facts()
	if err != nil {
		t.Fatal(err)
	}
	delivery, ok := table.Issue("delivery")
	returns, found := table.Issue("returns")
	if !ok || !found {
		t.Fatal("the table has no column for delivery or returns")
	}
	partner, others := split(table, func(row int) bool { return category(t, table, "seller", row) == "partner" })
	if p, o := share(delivery.Negative, partner), share(delivery.Negative, others); p < 2*o {
		t.Errorf("complaints about delivery: %.3f of partners' orders, %.3f of the others; want at least twice as many", p, o)
	}
	churn, ok := table.Number("churn_date")
	if !ok {
		t.Fatal("no column churn_date: the customer file was not joined")
	}
	left, stayed := split(table, func(row int) bool { return !math.IsNaN(churn.Values[row]) })
	mentions := table.Mentioned(*returns, facts.TextOrPick)
	if l, s := share(mentions, left), share(mentions, stayed); l < 2*s {
		t.Errorf("returns: %.3f of those who left, %.3f of those who stayed; want at least twice as many", l, s)
	}
}

// split parts the rows of a table in two.
func split(table *facts.Table, first func(row int) bool) (yes, no *roaring.Bitmap) {
	yes, no = roaring.New(), roaring.New()
	for row := range table.Rows {
		if first(row) {
			yes.Add(uint32(row))
		} else {
			no.Add(uint32(row))
		}
	}
	return yes, no
}

func category(t *testing.T, table *facts.Table, name string, row int) string {
	t.Helper()
	column, ok := table.Category(name)
	if !ok {
		t.Fatalf("no column %s", name)
	}
	if column.Codes[row] < 0 {
		return ""
	}
	return column.Values[column.Codes[row]]
}

func share(mentions, rows *roaring.Bitmap) float64 {
	return float64(mentions.AndCardinality(rows)) / float64(rows.GetCardinality())
}

func TestAnalyzeLeavesAReport(t *testing.T) {
	a := sample(t)
	page := read(t, filepath.Join(a.workspace, "report.html"))
	for _, want := range []string{"<!doctype html", "Delivery", "Returns and refunds", a.result.Examples["delivery"][0].ID} {
		if !strings.Contains(strings.ToLower(page), strings.ToLower(want)) {
			t.Errorf("report.html lacks %q", want)
		}
	}
	for _, away := range []string{`src="http`, `href="http`, "@import", "url(http"} {
		if strings.Contains(page, away) {
			t.Errorf("report.html needs the network: %s", away)
		}
	}
	if !slices.ContainsFunc(a.result.Notes, func(note string) bool { return strings.Contains(note, `"Other" (19)`) }) {
		t.Errorf("no note of picks that are no issue: %q", a.result.Notes)
	}
}

func TestAnalyzePrintsARanking(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "export.csv", rows(15, "b1,bad,ten")+strings.Repeat(",lovely colours,9\n", 15))
	got := verbatim(t, ExitRejected, "analyze", "export.csv", "--workspace", "work")
	for _, want := range []string{"31 rows, 30 tagged, 1 rejected", "rejects.csv", "ecommerce", "95 % interval", "Delivery", "[delivery]", "work/report.html", `--workspace "work"`} {
		if !strings.Contains(got.stdout, want) {
			t.Errorf("the ranking lacks %q:\n%s", want, got.stdout)
		}
	}
	if c := countsOf(t, got.stderr); c != (counts{31, 30, 1}) {
		t.Errorf("counts %+v", c)
	}
}

func TestAnalyzeReplacesOnlyItsOwnWorkspace(t *testing.T) {
	heavy(t)
	t.Chdir(t.TempDir())
	write(t, "first.csv", rows(5))
	write(t, "second.csv", rows(9))
	total := func() string {
		return verbatim(t, ExitDone, "search", "delivery", "--count", "--workspace", "work").stdout
	}
	verbatim(t, ExitDone, "analyze", "first.csv", "--workspace", "work")
	if got := total(); got != "5\n" {
		t.Errorf("after the first file: %q", got)
	}
	write(t, "work/value.yaml", "currency: EUR\n")
	verbatim(t, ExitDone, "analyze", "second.csv", "--workspace", "work")
	if got := total(); got != "9\n" || read(t, "work/value.yaml") != "currency: EUR\n" {
		t.Errorf("after the second file: %q", got)
	}
	t.Run("foreign folder", func(t *testing.T) {
		if err := os.Mkdir("thesis", 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, "thesis/chapter.txt", "years of work")
		got := verbatim(t, ExitUsage, "analyze", "first.csv", "--workspace", "thesis")
		if !strings.Contains(got.stderr, "thesis: the folder was not made by verbatim") || read(t, "thesis/chapter.txt") != "years of work" {
			t.Errorf("stderr: %q", got.stderr)
		}
	})
	t.Run("second writer", func(t *testing.T) {
		writer, err := index.Create("work", index.CreateOptions{})
		if err != nil {
			t.Fatal(err)
		}
		got := verbatim(t, ExitFailed, "analyze", "first.csv", "--workspace", "work")
		if !strings.Contains(got.stderr, "another process is writing this workspace") {
			t.Errorf("stderr: %q", got.stderr)
		}
		if err := writer.Abort(); err != nil {
			t.Error(err)
		}
		if got := total(); got != "9\n" {
			t.Errorf("after the second writer: %q", got)
		}
	})
	t.Run("bad input", func(t *testing.T) {
		write(t, "empty.csv", "")
		verbatim(t, ExitUsage, "analyze", "empty.csv", "--workspace", "work")
		if got := total(); got != "9\n" {
			t.Errorf("after an empty file: %q", got)
		}
	})
	if left, err := filepath.Glob("work.*"); err != nil || len(left) > 0 {
		t.Errorf("left beside the workspace: %v (%v)", left, err)
	}
}

func TestStaleWorkspaceIsRefused(t *testing.T) {
	t.Chdir(t.TempDir())
	list := "name: mine\nversion: \"1\"\nlicence: CC0-1.0\nsource: written for a test\nissues:\n  - id: stock\n    names: {en: Stock}\n    terms: {en: [stock]}\n"
	write(t, "mine.yaml", list)
	write(t, "export.csv", rows(5, "s,nothing in stock,3"))
	verbatim(t, ExitDone, "analyze", "export.csv", "--issues", "mine.yaml", "--workspace", "work")
	if got := verbatim(t, ExitDone, "search", "issue:stock", "--count", "--workspace", "work").stdout; got != "1\n" {
		t.Errorf("issue:stock finds %q", got)
	}
	write(t, "mine.yaml", strings.Replace(list, "[stock]", "[stock, shelf]", 1))
	for _, args := range [][]string{{"search", "stock"}, {"drivers"}} {
		got := verbatim(t, ExitFailed, append(args, "--workspace", "work")...)
		if !strings.Contains(got.stderr, "analyze the files again") {
			t.Errorf("%v: %q", args, got.stderr)
		}
	}
}

func TestDriversAreTheSameFromWorkspaceAndFile(t *testing.T) {
	heavy(t)
	a := sample(t)
	workspace := verbatim(t, ExitDone, "drivers", "--json", "--workspace", a.workspace)
	file := verbatim(t, ExitDone, "drivers", "--json", sampleFile)
	if diff := cmp.Diff(workspace.stdout, file.stdout); diff != "" {
		t.Errorf("drivers (-workspace +file):\n%s", diff)
	}
	var report drivers.Report
	if err := json.Unmarshal([]byte(workspace.stdout), &report); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a.result.Drivers, &report); diff != "" {
		t.Errorf("drivers (-analyze +drivers):\n%s", diff)
	}
	t.Run("picked", func(t *testing.T) {
		got := verbatim(t, ExitDone, "drivers", "--mentions", "picked", "--explain", "--workspace", a.workspace)
		if !strings.Contains(got.stdout, "Firth") || !strings.Contains(got.stdout, "list to pick from") {
			t.Errorf("no formulas, or another base:\n%s", got.stdout)
		}
	})
}
