package cli

import (
	"encoding/json"
	"fmt"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/trends"
)

// year is an export in which delivery gets bad in its last month: 60 answers a month, some without a score, one of every 20 without a date.
func year(months int) string {
	var b strings.Builder
	b.WriteString("id,date,score,comment,plan\n")
	for month := range months {
		for i := range 60 {
			text, score := "The product is great", fmt.Sprint(6+i%5)
			late := 10
			if month == months-1 {
				late = 2
			}
			if i%late == 0 {
				text, score = "The delivery was late", "2"
			}
			date := fmt.Sprintf("%d-%02d-%02d", 2025+month/12, month%12+1, i%28+1)
			if i%20 == 19 {
				date = ""
			}
			fmt.Fprintf(&b, "r%d-%d,%s,%s,%s,%s\n", month, i, date, score, text, []string{"gold", "silver"}[i%2])
		}
	}
	return b.String()
}

func TestTrends(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "year.csv", year(8))
	var one trends.Report
	got := verbatim(t, ExitDone, "trends", "year.csv", "--json", "--workers", "1", "--draws", "200")
	if err := json.Unmarshal([]byte(got.stdout), &one); err != nil {
		t.Fatal(err)
	}
	if many := verbatim(t, ExitDone, "trends", "year.csv", "--json", "--workers", "8", "--draws", "200"); many.stdout != got.stdout {
		t.Error("the output of one worker and of eight differ")
	}
	if len(one.Periods) != 8 || one.Undated != 24 || one.N != 480 || len(one.Change.Before) != 6 {
		t.Errorf("%d periods, %d undated of %d, before %v", len(one.Periods), one.Undated, one.N, one.Change.Before)
	}
	if first := one.Change.Issues[0]; first.ID != "delivery" || !first.Change.Significant() || *first.Change.Value < 0.3 {
		t.Errorf("%+v", first)
	}
	sum := *one.Split.Mix.Value + *one.Split.Rate.Value + *one.Split.Unexplained.Value
	if math.Abs(sum-*one.Split.Change.Value) > 1e-9 {
		t.Errorf("parts %v, change %v", sum, *one.Split.Change.Value)
	}
	text := verbatim(t, ExitDone, "trends", "year.csv", "--explain").stdout
	for _, says := range []string{"By month, 2025-01 to 2025-08", "24 responses have no date", "2025-08 may not be over", "against the mean of 6 periods, 2025-02 to 2025-07", "Delivery", "unexplained", "split: least squares"} {
		if !strings.Contains(text, says) {
			t.Errorf("lacks %q:\n%s", says, text)
		}
	}
	week := verbatim(t, ExitDone, "trends", "year.csv", "--by", "week", "--period", "2025-W10").stdout
	if !strings.Contains(week, "What changed in 2025-W10") || !strings.Contains(week, "from 2025-W09 to 2025-W10") {
		t.Error(week)
	}
}

// TestSeason compares a month with that of the year before, and says so where there is none.
func TestSeason(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "year.csv", year(14))
	text := verbatim(t, ExitDone, "trends", "year.csv", "--baseline", "year", "--explain").stdout
	for _, says := range []string{"What changed in 2026-02, against 2025-02", "from 2025-02 to 2026-02", "the period − the same period a year before"} {
		if !strings.Contains(text, says) {
			t.Errorf("lacks %q:\n%s", says, text)
		}
	}
	text = verbatim(t, ExitDone, "trends", "year.csv", "--baseline", "year", "--period", "2025-12").stdout
	if !strings.Contains(text, "not enough data: a year before 2025-12 is 2024-12, and the first response is of 2025-01") {
		t.Error(text)
	}
}

func TestTrendsWithoutDates(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "export.csv", rows(12))
	if got := verbatim(t, ExitDone, "trends", "export.csv"); !strings.Contains(got.stdout, "no response has a date") {
		t.Error(got.stdout)
	}
	if got := verbatim(t, ExitDone, "trends", "export.csv", "--event", "2025-03-01"); !strings.Contains(got.stdout, "no response has a date") {
		t.Error(got.stdout)
	}
	write(t, "month.csv", year(1))
	if got := verbatim(t, ExitDone, "trends", "month.csv"); !strings.Contains(got.stdout, "there is no earlier period") {
		t.Error(got.stdout)
	}
}

func TestEvent(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "year.csv", year(8))
	got := verbatim(t, ExitDone, "trends", "year.csv", "--event", "2025-08-01", "--window", "31", "--explain")
	for _, says := range []string{"Before and after 2025-08-01, 31 days on each side", "before", "after", "Delivery", "unexplained"} {
		if !strings.Contains(got.stdout, says) {
			t.Errorf("lacks %q:\n%s", says, got.stdout)
		}
	}
	var e trends.Event
	if err := json.Unmarshal([]byte(verbatim(t, ExitDone, "trends", "year.csv", "--event", "2025-08-01", "--json").stdout), &e); err != nil {
		t.Fatal(err)
	}
	if e.Before.N != 399 || e.After.N != 57 || e.Change.Issues[0].ID != "delivery" || e.Split.Change.Low == nil {
		t.Errorf("%+v", e)
	}
}

// TestAlertsEndWithFour holds the exit codes of a nightly job, also when rows were rejected.
func TestAlertsEndWithFour(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "year.csv", year(8))
	write(t, "damaged.csv", year(8)+"last,2025-08-02,eleven,The delivery was late,gold\n")
	write(t, "quiet.yaml", "rules:\n  - issue: delivery\n    share: \"> 90 %\"\n")
	write(t, "loud.yaml", "rules:\n  - issue: any\n    rise: significant\n  - metric: nps\n    drop: significant\n")
	verbatim(t, ExitDone, "trends", "year.csv", "--alerts", "quiet.yaml")
	verbatim(t, ExitRejected, "trends", "damaged.csv", "--alerts", "quiet.yaml")
	for _, file := range []string{"year.csv", "damaged.csv"} {
		got := verbatim(t, ExitAlert, "trends", file, "--alerts", "loud.yaml")
		if !strings.Contains(got.stdout, "ALERT  share of Delivery has risen by") || !strings.Contains(got.stdout, "loud.yaml:4") || !strings.Contains(got.stderr, "2 alert rules fired") {
			t.Errorf("stdout %s, stderr %s", got.stdout, got.stderr)
		}
		countsOf(t, got.stderr)
	}
	var r trends.Report
	if err := json.Unmarshal([]byte(verbatim(t, ExitAlert, "trends", "year.csv", "--alerts", "loud.yaml", "--json").stdout), &r); err != nil || len(r.Alerts) != 2 {
		t.Errorf("%v, %+v", err, r.Alerts)
	}
	verbatim(t, ExitDone, "analyze", "year.csv", "--workspace", "work")
	verbatim(t, ExitDone, "trends", "--workspace", "work")
	write(t, filepath.Join("work", "alerts.yaml"), read(t, "loud.yaml"))
	verbatim(t, ExitAlert, "trends", "--workspace", "work")
	verbatim(t, ExitDone, "trends", "--workspace", "work", "--event", "2025-08-01")
}

func TestMetrics(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "year.csv", year(8))
	write(t, "bench.csv", "name,metric,value,n,group\nindustry,nps,32,1200,\ngold before,nps,-10,,gold\nlost,csat,80,,\n")
	args := []string{"metrics", "year.csv", "--by", "plan", "--by", "month", "--column", "polarity", "--benchmark", "bench.csv"}
	got := verbatim(t, ExitDone, append(args, "--explain")...)
	for _, says := range []string{"480 responses", "NPS", "vs industry", "vs gold before", "By plan", "silver", "2025-08", "(no value)", "against_rest: ", "benchmark: "} {
		if !strings.Contains(got.stdout, says) {
			t.Errorf("lacks %q:\n%s", says, got.stdout)
		}
	}
	if !strings.Contains(got.stderr, `bench.csv:4: benchmark "lost"`) {
		t.Error(got.stderr)
	}
	var r metrics.Report
	if err := json.Unmarshal([]byte(verbatim(t, ExitDone, append(args, "--json")...).stdout), &r); err != nil {
		t.Fatal(err)
	}
	if len(r.Figures) != 2 || len(r.By) != 2 || len(r.By[1].Groups) != 9 || *r.By[0].Groups[0].Figures[0].Against.Q > 1 {
		t.Errorf("%+v", r)
	}
	few := verbatim(t, ExitDone, "metrics", "year.csv", "--by", "month", "--min-group", "58")
	if !strings.Contains(few.stdout, "9 groups with 480 responses") {
		t.Error(few.stdout)
	}
}

// TestWhereNarrows holds the filter of trends, of an event and of metrics to the responses that are left: gold and silver make up all.
func TestWhereNarrows(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "year.csv", year(8))
	n := func(args ...string) int {
		var counted struct {
			N             int
			Before, After struct{ N int }
		}
		if err := json.Unmarshal([]byte(verbatim(t, ExitDone, append(args, "--json")...).stdout), &counted); err != nil {
			t.Fatal(err)
		}
		return counted.N + counted.Before.N + counted.After.N
	}
	for _, args := range [][]string{{"trends", "year.csv"}, {"metrics", "year.csv"}, {"trends", "year.csv", "--event", "2025-08-01"}} {
		all, gold, silver := n(args...), n(append(args, "--where", "plan:gold")...), n(append(args, "--where", "NOT plan:gold")...)
		if gold == 0 || silver == 0 || gold+silver != all {
			t.Errorf("%q: %d and %d are not %d", args, gold, silver, all)
		}
	}
}

func TestWrongTrendsAndMetrics(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "year.csv", year(2))
	write(t, "bad.yaml", "rules:\n  - issue: delivery\n    shares: \"> 0.2\"\n")
	write(t, "unknown.yaml", "rules:\n  - issue: weather\n    share: \"> 0.2\"\n")
	write(t, "bad.csv", "name,metric,value\na,nps,many\n")
	for name, test := range map[string]struct {
		args []string
		says string
	}{
		"by":              {[]string{"trends", "year.csv", "--by", "fortnight"}, "day, week, month"},
		"period":          {[]string{"trends", "year.csv", "--period", "2024-01"}, "2025-01 to 2025-02"},
		"against":         {[]string{"trends", "year.csv", "--against", "may"}, `"may"`},
		"baseline":        {[]string{"trends", "year.csv", "--baseline", "decade"}, "previous or year"},
		"event baseline":  {[]string{"trends", "year.csv", "--event", "2025-02-01", "--baseline", "year"}, "--baseline"},
		"event":           {[]string{"trends", "year.csv", "--event", "March"}, "2026-03-01"},
		"event and by":    {[]string{"trends", "year.csv", "--event", "2025-02-01", "--by", "week"}, "--by"},
		"window alone":    {[]string{"trends", "year.csv", "--window", "9"}, "--event"},
		"mentions":        {[]string{"trends", "year.csv", "--mentions", "all"}, "text or picked"},
		"draws":           {[]string{"trends", "year.csv", "--draws", "0"}, "--draws 0"},
		"bad rules":       {[]string{"trends", "year.csv", "--alerts", "bad.yaml"}, "bad.yaml:3:5"},
		"unknown issue":   {[]string{"trends", "year.csv", "--alerts", "unknown.yaml"}, "unknown.yaml:2: no issue \"weather\""},
		"where":           {[]string{"trends", "year.csv", "--where", "plan:"}, "plan"},
		"where a word":    {[]string{"metrics", "year.csv", "--where", "late"}, "takes fields only"},
		"where no field":  {[]string{"metrics", "year.csv", "--where", "tier:gold"}, "plan"},
		"no rules":        {[]string{"trends", "year.csv", "--alerts", "none.yaml"}, "none.yaml"},
		"no workspace":    {[]string{"trends"}, "verbatim analyze FILE"},
		"group":           {[]string{"metrics", "year.csv", "--by", "tier"}, "plan"},
		"column":          {[]string{"metrics", "year.csv", "--column", "hours"}, "polarity"},
		"min group":       {[]string{"metrics", "year.csv", "--min-group", "0"}, "at least one"},
		"bad benchmark":   {[]string{"metrics", "year.csv", "--benchmark", "bad.csv"}, "bad.csv:2:7"},
		"no benchmark":    {[]string{"metrics", "year.csv", "--benchmark", "none.csv"}, "none.csv"},
		"metrics nowhere": {[]string{"metrics"}, "verbatim analyze FILE"},
	} {
		t.Run(name, func(t *testing.T) {
			got := verbatim(t, ExitUsage, test.args...)
			if !strings.Contains(got.stderr, test.says) || got.stdout != "" {
				t.Errorf("stderr %q lacks %q; stdout %q", got.stderr, test.says, got.stdout)
			}
		})
	}
}
