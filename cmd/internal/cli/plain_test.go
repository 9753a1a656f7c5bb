package cli

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// undated is an export without scores and dates.
func undated() string {
	var b strings.Builder
	b.WriteString("id,comment,shop\n")
	for i := range 40 {
		fmt.Fprintf(&b, "%d,%s,%s\n", i, []string{"the delivery was late and I am very angry about it", "lovely clothes and a very friendly service"}[i%2], []string{"north", "south"}[i%2])
	}
	return b.String()
}

// TestSaysWhatIsMissing: a question that the data cannot answer gets a plain word and an exit code, not an empty table.
func TestSaysWhatIsMissing(t *testing.T) {
	heavy(t)
	t.Chdir(t.TempDir())
	write(t, "undated.csv", undated())
	write(t, "quarters.csv", "id,comment,score,quarter\n1,late,3,Q1\n2,fine,9,Q2\n3,late,2,Q2\n4,fine,10,Q1\n")
	write(t, "alerts.yaml", "rules:\n  - issue: delivery\n    share: \"> 20 %\"\n")
	write(t, "fine.csv", "id,comment,score\n1,late,3\n2,fine,9\n")
	for name, test := range map[string]struct {
		code   int
		args   []string
		stdout string
		stderr string
	}{
		"nothing to average": {ExitDone, []string{"metrics", "undated.csv", "--by", "shop"}, "--column polarity averages the sentiment", ""},
		"sentiment by shop":  {ExitDone, []string{"metrics", "undated.csv", "--by", "shop", "--column", "polarity"}, "By shop", ""},
		"metrics by month":   {ExitUsage, []string{"metrics", "undated.csv", "--by", "shop", "--by", "month"}, "", "--by month: no response has a date; name the date column"},
		"column quarter":     {ExitDone, []string{"metrics", "quarters.csv", "--by", "quarter", "--min-group", "1"}, "\nQ2 ", ""},
		"drivers by column":  {ExitDone, []string{"drivers", "quarters.csv", "--by", "quarter", "--min-group", "1", "--draws", "20"}, "quarter Q2", ""},
		"drivers by week":    {ExitUsage, []string{"drivers", "undated.csv", "--by", "week"}, "", "--by week: no response has a date"},
		"alerts never asked": {ExitFailed, []string{"trends", "undated.csv", "--alerts", "alerts.yaml"}, "not asked", "no alert rule could be asked: no response has a date"},
		"trends without":     {ExitDone, []string{"trends", "undated.csv"}, "Not enough data: no response has a date. Name the date column where the survey file is read: --map date=COLUMN", ""},
		"rejects to stdout":  {ExitUsage, []string{"tag", "fine.csv", "--rejects", "-"}, "", "--rejects -: name a file"},
	} {
		out := verbatim(t, test.code, test.args...)
		if !strings.Contains(out.stdout, test.stdout) || !strings.Contains(out.stderr, test.stderr) || test.code == ExitUsage && out.stdout != "" {
			t.Errorf("%s: stdout %q, stderr %q", name, out.stdout, out.stderr)
		}
	}
	if out := verbatim(t, ExitDone, "metrics", "undated.csv", "--by", "shop").stdout; strings.Contains(out, "By shop") {
		t.Errorf("a heading without a table: %s", out)
	}
	if out := verbatim(t, ExitDone, "metrics", "undated.csv", "--column", "polarity").stdout; strings.Contains(out, "0.0 [") {
		t.Errorf("a mean between -1 and 1 has one decimal: %s", out)
	}
}

// TestMappingOfAnotherList names the issue that the list does not have, and those that it has.
func TestMappingOfAnotherList(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "gold.jsonl", `{"id":"1","text":"the food was cold","lang":"en","aspects":[{"aspect":"FOOD"}]}`+"\n")
	write(t, "mine.map", "mapping: mine\nlist: restaurant\nfield: aspects\nlicence: Apache-2.0\nsource: made here\n[labels]\nFOOD\tfod\n")
	out := verbatim(t, ExitUsage, "eval", "gold.jsonl", "--mapping", "mine.map", "--what", "issues")
	if !strings.Contains(out.stderr, `the issue "fod", and the issue list restaurant has food, drinks, `) {
		t.Errorf("stderr %q", out.stderr)
	}
}

// TestHintsCanBePasted: what a message tells people to type works as it stands, also with a workspace of their own.
func TestHintsCanBePasted(t *testing.T) {
	heavy(t)
	t.Chdir(t.TempDir())
	write(t, "undated.csv", undated()+"40,I will cancel my account and never come back,north\n")
	out := verbatim(t, ExitDone, "analyze", "undated.csv", "--workspace", "mine")
	if n := strings.Count(out.stdout, `--workspace "mine"`); n != 2 {
		t.Errorf("%d of two hints name the workspace:\n%s", n, out.stdout)
	}
	if strings.Contains(verbatim(t, ExitDone, "analyze", "undated.csv").stdout, "--workspace") {
		t.Error("a hint names the workspace that is looked for anyway")
	}
}

// TestFilesDoNotSteerTheTerminal: names and values of columns and ids come from other people's files, and may hold escape sequences.
func TestFilesDoNotSteerTheTerminal(t *testing.T) {
	heavy(t)
	t.Chdir(t.TempDir())
	var b strings.Builder
	for i := range 40 {
		fmt.Fprintf(&b, `{"id":"\u001b]0;own\u0007%d","text":"the \u001b[31mdelivery was\u202e late \u001b[2Jdoodah","score":%d,"segments":{"sh\u001b[2Jop":"n\u001b[1m%d"}}`+"\n", i, i%11, i%2)
		fmt.Fprintf(&b, `{"id":"n%d","text":"lovely clothes","score":%d,"segments":{"sh\u001b[2Jop":"n\u001b[1m%d"}}`+"\n", i, 10-i%3, i%2)
	}
	write(t, "hostile.jsonl", b.String())
	shop := "sh\x1b[2Jop"
	outs := []outcome{verbatim(t, ExitDone, "analyze", "hostile.jsonl")}
	for _, args := range [][]string{
		{"metrics", "--by", shop}, {"drivers", "--by", shop, "--draws", "20"}, {"search", "delivery", "--facets", shop}, {"search", shop + ":nobody"}, {"words", "--group", shop + "=n\x1b[1m0"}, {"words"}, {"churn"}, {"trends"},
		{"drivers", "--control", shop, "--draws", "20", "--explain"},
	} {
		outs = append(outs, verbatim(t, ExitDone, args...))
	}
	for _, args := range [][]string{{"metrics", "--by", "x"}, {"words", "--group", shop + "=nobody"}, {"search", "x:y"}, {"drivers", "--where", shop + ":nobody"}} {
		outs = append(outs, verbatim(t, ExitUsage, args...))
	}
	for i, out := range outs {
		if strings.ContainsAny(out.stdout+out.stderr, "\x1b\x07\u202e") {
			t.Errorf("call %d: %q", i, out.stdout+out.stderr)
		}
	}
}

// TestWritingSaysWhatAndWhere: a file that is made is named, and so is one that cannot be.
func TestWritingSaysWhatAndWhere(t *testing.T) {
	heavy(t)
	workspace := sample(t).workspace
	t.Chdir(t.TempDir())
	absent := filepath.Join("absent", "march.xlsx")
	if out := verbatim(t, ExitUsage, "report", "--workspace", workspace, "--format", "xlsx", "--output", absent); !strings.Contains(out.stderr, "--output "+absent+" cannot be written: there is no such folder") || strings.Contains(out.stderr, ".report-") {
		t.Errorf("stderr %q", out.stderr)
	}
	write(t, "crm.csv", customersTable())
	out := verbatim(t, ExitDone, "churn", "--customers", "crm.csv", "--customer-key", "id", "--risks", "risks.csv", "--callbacks", "calls.csv")
	for _, want := range []string{"wrote 60 customers to risks.csv\n", "wrote 0 customers to calls.csv\n"} {
		if !strings.Contains(out.stderr, want) {
			t.Errorf("%q is missing in %q", want, out.stderr)
		}
	}
	write(t, "billing.csv", customersTable())
	if out := verbatim(t, ExitDone, "churn", "--customers", "crm.csv", "--customers", "billing.csv", "--customer-key", "id", "--customer-key", "id"); !strings.Contains(out.stderr, "carry the number of their file: 2.tenure, 2.churn\n") {
		t.Errorf("stderr %q", out.stderr)
	}
	write(t, "twice.csv", customersTable()+"c1,3,no\n")
	for _, args := range [][]string{{}, {"--workspace", workspace}} {
		out := verbatim(t, ExitRejected, append([]string{"churn", "--customers", "twice.csv", "--customer-key", "id", "--rejects", "left.csv"}, args...)...)
		if !strings.Contains(out.stderr, "note: twice.csv: 60 customers, ") || !strings.Contains(out.stderr, "1 customer row cannot be used (see left.csv)\n") {
			t.Errorf("%q: stderr %q", args, out.stderr)
		}
	}
	write(t, "ours.yaml", "")
	verbatim(t, ExitUsage, "issues", "check", "ours.yaml")
	if out := verbatim(t, ExitDone, "issues", "check", "hotel"); out.stderr != "1 list checked, 0 findings\n" {
		t.Errorf("stderr %q", out.stderr)
	}
}

// customersTable is a customer file of 60, a third of whom left.
func customersTable() string {
	var b strings.Builder
	b.WriteString("id,tenure,churn\n")
	for i := range 60 {
		fmt.Fprintf(&b, "c%d,%d,%s\n", i, (i*7)%31, []string{"yes", "no", "no"}[i%3])
	}
	return b.String()
}
