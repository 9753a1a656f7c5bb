package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// TestIssuesInit starts a list from each shipped one, which then passes its own tests.
func TestIssuesInit(t *testing.T) {
	heavy(t)
	for _, name := range lexicons.Lists() {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "ours.yaml")
			verbatim(t, ExitDone, "issues", "init", path, "--from", name, "--languages", "en,tr")
			if got := verbatim(t, ExitDone, "issues", "test", path); !strings.Contains(got.stderr, "0 findings") {
				t.Errorf("%s%s", got.stdout, got.stderr)
			}
			data, err := os.ReadFile(path)
			if err != nil || !strings.Contains(string(data), `name: "ours"`) || strings.Contains(string(data), "\n      ko:") {
				t.Errorf("error %v, the list is\n%.600s", err, data)
			}
		})
	}
}

func TestIssuesInitRefuses(t *testing.T) {
	dir := t.TempDir()
	there := filepath.Join(dir, "there.yaml")
	if err := os.WriteFile(there, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		args []string
		says string
	}{
		"a file that is there": {[]string{there}, "something by that name already"},
		"no yaml":              {[]string{filepath.Join(dir, "list.txt")}, "ends in .yaml"},
		"no such list":         {[]string{filepath.Join(dir, "a.yaml"), "--from", "nosuch"}, "no such issue list"},
		"no such language":     {[]string{filepath.Join(dir, "b.yaml"), "--languages", "xx"}, `no terms in "xx"`},
	} {
		t.Run(name, func(t *testing.T) {
			if got := verbatim(t, ExitUsage, append([]string{"issues", "init"}, test.args...)...); !strings.Contains(got.stderr, test.says) {
				t.Errorf("stderr %q, want %q", got.stderr, test.says)
			}
		})
	}
	if data, _ := os.ReadFile(there); string(data) != "mine" {
		t.Errorf("the file is now %q", data)
	}
	if _, err := os.Stat(filepath.Join(dir, "b.yaml")); err == nil {
		t.Error("a list that failed was left behind")
	}
}

// TestShippedLists holds that the shipped lists pass their checks.
func TestShippedLists(t *testing.T) {
	heavy(t)
	verbatim(t, ExitDone, "issues", "check")
	verbatim(t, ExitDone, "issues", "list")
	verbatim(t, ExitDone, "issues", "list", "ecommerce", "--json")
}

// TestIssuesTestFails names file and line of an example that does not hold.
func TestIssuesTestFails(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ours.yaml")
	text := "name: ours\nversion: \"1\"\nlicence: Apache-2.0\nsource: here\nissues:\n  - id: price\n    names: {en: Price}\n    terms: {en: [price]}\n    examples: {en: [\"It is too dear.\"]}\n    counterexamples: {en: [\"Pricey? No.\", \"The price list\"]}\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	got := verbatim(t, ExitFailed, "issues", "test", path)
	for _, want := range []string{"ours.yaml:9: the example", "ours.yaml:10: the counter-example \"The price list\""} {
		if !strings.Contains(got.stdout, want) {
			t.Errorf("stdout %q, want %q", got.stdout, want)
		}
	}
}

// TestIssuesAgreement compares picks with comments.
func TestIssuesAgreement(t *testing.T) {
	dir := t.TempDir()
	survey, workspace := filepath.Join(dir, "survey.csv"), filepath.Join(dir, "ws")
	rows := "id,score,issues,comment\nR1,2,delivery,The delivery was late\nR2,9,price,Delivery was quick\nR3,8,delivery;price,Good prices\nR4,9,price,Prices are fair\n"
	if err := os.WriteFile(survey, []byte(rows), 0o600); err != nil {
		t.Fatal(err)
	}
	verbatim(t, ExitDone, "analyze", survey, "--map", "picked=issues", "--workspace", workspace)
	var report render.Agreement
	if err := json.Unmarshal([]byte(verbatim(t, ExitDone, "issues", "agreement", "--workspace", workspace, "--json").stdout), &report); err != nil {
		t.Fatal(err)
	}
	delivery := report.Issues[0]
	if delivery.N != 4 || delivery.Both != 1 || delivery.Picked != 1 || delivery.Text != 1 || delivery.Agreed != 0.5 {
		t.Errorf("delivery %+v", delivery)
	}
	var ids []string
	for _, d := range report.Differs {
		ids = append(ids, d.ID+" "+d.Issue+" "+string(d.Source))
	}
	if got, want := strings.Join(ids, ", "), "R2 delivery text, R2 price picked, R3 delivery picked"; got != want {
		t.Errorf("disagreements %s, want %s", got, want)
	}
	text := verbatim(t, ExitDone, "issues", "agreement", "--workspace", workspace).stdout
	if !strings.Contains(text, "Delivery is named and was not picked\n  R2  Delivery was quick  (“Delivery”)") {
		t.Errorf("text:\n%s", text)
	}
}
