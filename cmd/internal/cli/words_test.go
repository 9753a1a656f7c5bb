package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/words"
)

func readWords(t *testing.T, out outcome) *render.Words {
	t.Helper()
	var got render.Words
	if err := json.Unmarshal([]byte(out.stdout), &got); err != nil {
		t.Fatalf("%v\n%s", err, out.stdout)
	}
	return &got
}

// fromFile runs words over the sample.
func fromFile(t *testing.T, args ...string) outcome {
	t.Helper()
	all := append([]string{"words", sampleFile, "--customers", customersFile, "--customer-key", "customer_id", "--rejects", filepath.Join(t.TempDir(), "rejects.csv")}, args...)
	return verbatim(t, ExitDone, all...)
}

func TestWordsAgreeFromFileAndWorkspace(t *testing.T) {
	file := fromFile(t, "--json", "--workers", "1")
	if again := fromFile(t, "--json", "--workers", "4"); again.stdout != file.stdout {
		t.Error("more workers give another result")
	}
	if stored := verbatim(t, ExitDone, "words", "--workspace", sample(t).workspace, "--json"); stored.stdout != file.stdout {
		t.Error("the workspace gives another result than the file")
	}
	got := readWords(t, file)
	if got.Comparison.First != "detractors" || got.Comparison.Second != "promoters" || len(got.Comparison.Languages) < 3 {
		t.Errorf("compared are %s and %s in %d languages", got.Comparison.First, got.Comparison.Second, len(got.Comparison.Languages))
	}
	if got.Themes.Coverage.N == 0 {
		t.Error("there is no coverage")
	}
}

func TestWordsOfGroups(t *testing.T) {
	workspace := sample(t).workspace
	for _, args := range [][]string{{"--group", "lang=tr"}, {"--group", "score:<=6 lang:en", "--against", "score:>=9 lang:en"}} {
		got := readWords(t, verbatim(t, ExitDone, append([]string{"words", "--workspace", workspace, "--json"}, args...)...))
		if got.Comparison.First != args[1] {
			t.Errorf("%q: the first group is %q", args, got.Comparison.First)
		}
	}
}

func TestWordsUsage(t *testing.T) {
	for want, args := range map[string][]string{
		"is not a date":         {"--group", "month=march"},
		"needs a --group":       {"--against", "lang=en"},
		"choose day":            {"--period", "fortnight"},
		"1 or more":             {"--min", "0"},
		"shows no themes":       {"--new", "--group", "lang=en"},
		"ends in .yaml":         {"--yaml", "themes.txt"},
		"how survey files":      {"--lang", "en"},
		"responses are in both": {"--group", "score:<=6", "--against", "score:<=3"},
	} {
		t.Run(want, func(t *testing.T) {
			got := verbatim(t, ExitUsage, append([]string{"words", "--workspace", sample(t).workspace}, args...)...)
			if !strings.Contains(got.stderr, want) {
				t.Errorf("stderr is %q, want %q in it", got.stderr, want)
			}
		})
	}
}

func TestGroupRows(t *testing.T) {
	reader, err := index.Open(sample(t).workspace)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = reader.Close() }()
	table, err := reader.Facts()
	if err != nil {
		t.Fatal(err)
	}
	for filter, want := range map[string]string{
		"nothing=1": "there are:", "label=angry": "label is one of", "late": "is a word", "has:nothing": "has: ", "has:text": "", "has:request": "", "score:9..10 -label:positive": "", "issue:delivery/negative": "",
		"NOT (label:negative OR label:neutral)": "", "label='POSITIVE'": "", "date:2020..2030": "", "sentiment:>0": "", "*": "", "date=2031": "no response",
	} {
		rows, err := groupRows(table, filter)
		if want == "" && (err != nil || rows.IsEmpty()) {
			t.Errorf("%s: %v", filter, err)
		}
		if want != "" && (err == nil || !strings.Contains(err.Error(), want) || exitCode(err) != ExitUsage) {
			t.Errorf("%s: the error is %v, want %q in it and exit code 2", filter, err, want)
		}
	}
}

// TestThemesYAML holds that what --yaml writes is a whole issue list whose examples are found.
func TestThemesYAML(t *testing.T) {
	data := sharedData(t)
	for name, list := range map[string]string{"nps_telecom_en": "telecom", "nps_card_pt": "banking"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "themes.yaml")
			args := []string{"words", filepath.Join(data, name+".jsonl"), "--issues", list, "--yaml", path, "--json"}
			got := readWords(t, verbatim(t, ExitDone, args...))
			if len(got.Themes.Themes) < 3 || got.Themes.Themes[0].Share.Count < 20 || got.Themes.Themes[0].Share.Low == nil {
				t.Errorf("themes: %+v", got.Themes.Themes)
			}
			verbatim(t, ExitDone, "issues", "check", path)
			verbatim(t, ExitDone, "issues", "test", path)
			if again := command("", args...); again.code != ExitUsage {
				t.Errorf("a file that is there is written over: exit code %d", again.code)
			}
		})
	}
}

// TestQueuesOfTheGardenCentre holds what an analyst finds in the comments of the French garden centres without an issue list for them.
func TestQueuesOfTheGardenCentre(t *testing.T) {
	got := readWords(t, verbatim(t, ExitDone, "words", filepath.Join(sharedData(t), "nps_retail_fr.jsonl"), "--json"))
	detractors := got.Comparison.Languages[0].More
	if !slices.ContainsFunc(detractors[:3], func(term words.Term) bool { return term.Text == "prix" }) {
		t.Errorf("detractors do not speak of prices: %+v", detractors[:3])
	}
	for _, want := range []string{"caisse", "parking", "chariot"} {
		if !slices.ContainsFunc(got.Themes.Themes, func(theme words.Theme) bool { return strings.Contains(theme.Names["fr"], want) }) {
			t.Errorf("there is no theme %q", want)
		}
	}
}

func TestNewWords(t *testing.T) {
	t.Chdir(t.TempDir())
	var csv strings.Builder
	csv.WriteString("id,comment,score,date\n")
	for i := range 60 {
		id := string(rune('a'+i%26)) + string(rune('a'+i/26))
		csv.WriteString(id + "1,The courier was friendly and quick,9,2026-02-10\n")
		if i < 20 {
			csv.WriteString(id + "2,The new barcode scanner is broken,2,2026-03-05\n")
		}
	}
	write(t, "export.csv", csv.String())
	out := verbatim(t, ExitDone, "words", "export.csv", "--new", "--explain", "--lang", "en")
	if !strings.Contains(out.stdout, "barcode scanner") || !strings.Contains(out.stdout, "2026-03") || !strings.Contains(out.stdout, "binomial") {
		t.Errorf("new words:\n%s", out.stdout)
	}
	out = verbatim(t, ExitDone, "words", "export.csv", "--group", "month=2026-03", "--against", "month=2026-02", "--explain", "--lang", "en")
	if !strings.Contains(out.stdout, "month=2026-03 say more") || !strings.Contains(out.stdout, "Dirichlet") && !strings.Contains(out.stdout, "Monroe") {
		t.Errorf("words of March:\n%s", out.stdout)
	}
	if _, err := os.Stat("rejects.csv"); err == nil {
		t.Error("rows were rejected")
	}
}
