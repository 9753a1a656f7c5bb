package cli

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/value"
)

func churnReport(t *testing.T, args ...string) *churn.Report {
	t.Helper()
	var r churn.Report
	if err := json.Unmarshal([]byte(verbatim(t, ExitDone, append(args, "--json")...).stdout), &r); err != nil {
		t.Fatal(err)
	}
	return &r
}

func rowsOf(t *testing.T, name string) []map[string]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(read(t, name))).ReadAll()
	if err != nil || len(rows) == 0 {
		t.Fatalf("%s: %d rows, %v", name, len(rows), err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		named := map[string]string{}
		for i, cell := range row {
			named[rows[0][i]] = cell
		}
		out = append(out, named)
	}
	return out
}

// TestChurnOfSample finds the one issue that the sample has people leave for: over the files, and over a workspace.
func TestChurnOfSample(t *testing.T) {
	heavy(t)
	s := sample(t)
	survey, customers := absolute(t, sampleFile), absolute(t, customersFile)
	t.Chdir(t.TempDir())
	fromFiles := churnReport(t, "churn", survey, "--customers", customers, "--customer-key", "customer_id", "--risks", "risks.csv", "--callbacks", "calls.csv")
	if fromFiles.Outcome.Date != "churn_date" || fromFiles.Rate.Count != 67 {
		t.Fatalf("outcome %+v, %d lost", fromFiles.Outcome, fromFiles.Rate.Count)
	}
	for _, a := range fromFiles.Associations {
		if sure := a.Q != nil && *a.Q < 0.05; sure != (a.ID == "returns") {
			t.Errorf("%s, %s: odds %v, q %v", a.ID, a.Side, a.Odds, a.Q)
		}
	}
	fromStore := churnReport(t, "churn", "--workspace", s.workspace)
	a, _ := json.Marshal(fromFiles)
	b, _ := json.Marshal(fromStore)
	if string(a) != string(b) {
		t.Error("the workspace gives another report than its files")
	}
	checkLists(t, fromFiles)
}

func checkLists(t *testing.T, r *churn.Report) {
	t.Helper()
	risks := rowsOf(t, "risks.csv")
	if len(risks) != r.Customers {
		t.Errorf("%d customers in the list, %d in the report", len(risks), r.Customers)
	}
	if !slices.IsSortedFunc(risks, func(a, b map[string]string) int { return strings.Compare(b["risk"], a["risk"]) }) {
		t.Error("the list is not sorted by risk")
	}
	for _, row := range risks[:20] {
		if row["reason_1"] == "" || row["comment"] == "" || row["state"] == "" {
			t.Errorf("%v", row)
		}
	}
	for _, row := range rowsOf(t, "calls.csv") {
		if row["state"] == "lost" || !strings.Contains(row["signs"], churn.SignLowest) {
			t.Errorf("to call back: %v", row)
		}
	}
}

// TestChurnOfRepeatedColumns joins two files with one column, of which the model takes one and names the other.
func TestChurnOfRepeatedColumns(t *testing.T) {
	t.Chdir(t.TempDir())
	var crm, billing strings.Builder
	crm.WriteString("customer_id,Contract,churned\n")
	billing.WriteString("customer_id,Contract,Tariff\n")
	for i := range 90 {
		gone := []string{"no", "yes", "no"}[(i/3+i/7)%3]
		fmt.Fprintf(&crm, "c%03d,%s,%s\n", i, []string{"Month-to-month", "One year", "Two year"}[i%3], gone)
		fmt.Fprintf(&billing, "c%03d,%s,%s\n", i, []string{"Month-to-Month", "One Year", "Two Year"}[i%3], []string{"flex", "fixed", "fixed"}[i%3])
	}
	write(t, "crm.csv", crm.String())
	write(t, "billing.csv", billing.String())
	out := verbatim(t, ExitDone, "churn", "--customers", "crm.csv", "--customers", "billing.csv").stdout
	for _, want := range []string{"2.Contract                                   says the same as Contract\n", "Tariff                                       follows from Contract\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
	if strings.Contains(out, "2.Contract = ") {
		t.Errorf("the model has both:\n%s", out)
	}
}

// TestChurnText prints, with and without an outcome, and explains.
func TestChurnText(t *testing.T) {
	survey, customers := absolute(t, sampleFile), absolute(t, customersFile)
	t.Chdir(t.TempDir())
	got := verbatim(t, ExitDone, "churn", "--customers", customers, "--customer-key", "customer_id", "--by", "tier", "--explain").stdout
	for _, want := range []string{"590 customers", "AUC", "Churn by tier", "auc: chance that"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	got = verbatim(t, ExitDone, "churn", survey, "--risks", "stated.csv", "--explain").stdout
	if !strings.Contains(got, "no column says who left") || !strings.Contains(got, "Stated risk") || strings.Contains(got, "AUC") {
		t.Errorf("without an outcome:\n%s", got)
	}
	for _, row := range rowsOf(t, "stated.csv") {
		if _, ok := row["risk"]; ok || row["stated_risk"] == "" {
			t.Fatalf("%v", row)
		}
	}
}

// TestSeveralCustomerFiles joins files by their own keys and refuses rows that it cannot use.
func TestSeveralCustomerFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "crm.csv", "account,plan,status\na,gold,Active\nb,gold,Canceled\nc,basic,Active\nd,basic,Active\n")
	write(t, "billing.csv", "Customer No,plan,fee\nb,x,3\na,x,4\ne,y,7\na,z,8\n")
	got := verbatim(t, ExitRejected, "churn", "--customers", "crm.csv", "--customers", "billing.csv", "--customer-key", "account", "--customer-key", "Customer No", "--by", "2.plan", "--json")
	var r churn.Report
	if err := json.Unmarshal([]byte(got.stdout), &r); err != nil {
		t.Fatal(err)
	}
	if r.Customers != 5 || r.Rate.Count != 1 || r.Kept != 3 || r.Unknown != 1 || r.Rates[0].Column != "2.plan" || r.Risk.NotEnough == "" {
		t.Errorf("%+v", r)
	}
	if rejects := read(t, "rejects.csv"); !strings.Contains(rejects, "repeats the customer") {
		t.Errorf("rejects: %s", rejects)
	}
}

func TestChurnMistakes(t *testing.T) {
	customers := absolute(t, customersFile)
	t.Chdir(t.TempDir())
	write(t, "crm.csv", "id,plan\na,b\nc,d\n")
	for _, args := range [][]string{
		{"--churn", "nothing"}, {"--churn", "tier=none"}, {"--by", "nothing"}, {"--until", "tomorrow"}, {"--mentions", "all"}, {"--lang", "en"},
		{"--customer-key", "a", "--customer-key", "b"}, {"--risks", customers}, {"--risks", filepath.Join("no", "such", "folder.csv")},
	} {
		verbatim(t, ExitUsage, append([]string{"churn", "--customers", customers}, args...)...)
	}
	verbatim(t, ExitUsage, "churn")
	verbatim(t, ExitUsage, "churn", "--customers", "absent.csv")
	if info, err := os.Stat(customers); err != nil || info.Size() == 0 {
		t.Fatal("the customer file was written over")
	}
	if r := churnReport(t, "churn", "--customers", "crm.csv"); r.NoOutcome == "" || r.Stated != nil {
		t.Errorf("%+v", r)
	}
}

// TestChurnOfTelco holds the accuracy from the command line.
func TestChurnOfTelco(t *testing.T) {
	heavy(t)
	data := sharedData(t)
	t.Chdir(t.TempDir())
	telco := filepath.Join(data, "telco_churn_ibm.csv")
	r := churnReport(t, "churn", "--customers", telco, "--customer-key", "customerID", "--risks", "risks.csv")
	if r.Risk.AUC.Value == nil || *r.Risk.AUC.Value < 0.84 {
		t.Errorf("AUC %+v", r.Risk.AUC)
	}
	if rows := rowsOf(t, "risks.csv"); len(rows) != 7043 || rows[0]["reason_3"] == "" {
		t.Errorf("%d customers, first %v", len(rows), rows[0])
	}
}

// TestValue goes from the template to a report.
func TestValue(t *testing.T) {
	s := sample(t)
	t.Chdir(t.TempDir())
	verbatim(t, ExitDone, "value", "--init", "value.yaml")
	verbatim(t, ExitUsage, "value", "--init", "value.yaml")
	filled := strings.NewReplacer("customers_at_start:", "customers_at_start: 100", "customers_lost:", "customers_lost: 10", "customer_value_per_year:", "customer_value_per_year: 1200",
		"team_cost_per_month:", "team_cost_per_month: 50", "currency:", "currency: EUR").Replace(read(t, "value.yaml"))
	write(t, "value.yaml", filled)
	got := verbatim(t, ExitDone, "value", "--assumptions", "value.yaml", "--keep", "2", "--explain").stdout
	for _, want := range []string{"12,000 EUR", "10.00 years", "Keeping 2 more customers a month", "team_cost_per_month", "= customers lost ÷ customers at the start", "not enough data: there is no risk model"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	const free = "gain before costs: the assumptions give no cost of a programme or a team"
	write(t, "free.yaml", strings.Replace(filled, "team_cost_per_month: 50", "team_cost_per_month:", 1))
	if without := verbatim(t, ExitDone, "value", "--assumptions", "free.yaml").stdout; strings.Contains(got, free) || !strings.Contains(without, free) {
		t.Errorf("%q with a cost:\n%s\nand without:\n%s", free, got, without)
	}
	var r value.Report
	if err := json.Unmarshal([]byte(verbatim(t, ExitDone, "value", "--workspace", s.workspace, "--draws", "40", "--by", "tier", "--json").stdout), &r); err != nil {
		t.Fatal(err)
	}
	if len(r.AtRisk) < 5 || r.AtRisk[1].ID != "returns" || *r.AtRisk[1].Attributable.Low <= 0 || r.Opportunities[0].Issue != "returns" || len(r.Scenarios) != 3 {
		t.Errorf("%+v", r.AtRisk)
	}
	write(t, "bad.yaml", "sale: 3\n")
	for _, args := range [][]string{{"--assumptions", "bad.yaml"}, {"--assumptions", "absent.yaml"}, {"--value", "a=b"}, {"--draws", "0"}, {"--keep", "-1", "--assumptions", "value.yaml"}} {
		verbatim(t, ExitUsage, append([]string{"value"}, args...)...)
	}
}
