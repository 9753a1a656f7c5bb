package cli

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWrongUsage(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "export.csv")
	write(t, good, rows(3))
	for name, test := range map[string]struct {
		args []string
		says []string
	}{
		"unknown flag":             {[]string{"tag", "--nope", good}, []string{"--nope", "`verbatim tag --help`"}},
		"unknown root flag":        {[]string{"--nope"}, []string{"--nope", "`verbatim --help`"}},
		"flag without value":       {[]string{"tag", good, "--format"}, []string{"--format", "`verbatim tag --help`"}},
		"unknown command":          {[]string{"frobnicate"}, []string{`"frobnicate"`, "`verbatim --help`"}},
		"unknown subcommand":       {[]string{"lexicon", "frobnicate"}, []string{`"frobnicate"`, "`verbatim lexicon --help`"}},
		"no file":                  {[]string{"analyze"}, []string{"`verbatim analyze --help`"}},
		"no query":                 {[]string{"search"}, []string{"`verbatim search --help`"}},
		"format":                   {[]string{"tag", "--format", "xml", good}, []string{`"xml"`, "jsonl or csv"}},
		"workers":                  {[]string{"tag", "--workers", "0", good}, []string{"--workers 0", "at least one"}},
		"workers no number":        {[]string{"tag", "--workers", "many", good}, []string{"--workers"}},
		"unknown issue list":       {[]string{"tag", "--issues", "nope", good}, []string{`"nope"`, "ecommerce", ".yaml"}},
		"missing list file":        {[]string{"tag", "--issues", "nope.yaml", good}, []string{"nope.yaml", "ecommerce"}},
		"missing list listed":      {[]string{"lexicon", "list", "--issues", "nope.yaml"}, []string{"nope.yaml", "ecommerce"}},
		"list is a folder":         {[]string{"lexicon", "check", "--issues", dir + "/"}, []string{dir}},
		"map without column":       {[]string{"tag", "--map", "text", good}, []string{`"text"`, "role=column"}},
		"map to no column":         {[]string{"tag", "--map", "text=story", good}, []string{`"story"`, `"comment"`}},
		"map of no role":           {[]string{"tag", "--map", "mood=comment", good}, []string{"mood", "survey_type"}},
		"declared language":        {[]string{"tag", "--lang", "klingon", good}, []string{`"klingon"`, "such as en"}},
		"candidate language":       {[]string{"tag", "--languages", "en,xx", good}, []string{`"xx"`, "--languages"}},
		"missing customers":        {[]string{"analyze", "--customers", "crm.csv", good}, []string{"crm.csv"}},
		"no customer key":          {[]string{"analyze", "--customers", good, "--customer-key", "account", good}, []string{`"account"`, `"id"`}},
		"mentions":                 {[]string{"analyze", "--mentions", "all", good}, []string{`"all"`, "text or picked"}},
		"draws":                    {[]string{"drivers", "--draws", "-1", good}, []string{"--draws -1"}},
		"skipped hits":             {[]string{"search", "--from", "-1", "late"}, []string{"--from -1"}},
		"query that begins with -": {[]string{"search", "-has:score"}, []string{"`verbatim search --help`", "write -- before a query"}},
		"no workspace":             {[]string{"search", "late", "--workspace", filepath.Join(dir, "none")}, []string{"none", "verbatim analyze FILE"}},
		"drivers of nothing":       {[]string{"drivers", "--workspace", filepath.Join(dir, "none")}, []string{"none", "verbatim analyze FILE"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			got := verbatim(t, ExitUsage, test.args...)
			for _, says := range test.says {
				if !strings.Contains(got.stderr, says) {
					t.Errorf("stderr %q lacks %q", got.stderr, says)
				}
			}
			if got.stdout != "" || strings.Count(got.stderr, "see `") > 1 {
				t.Errorf("stdout %q, stderr %q; want one advice on stderr", got.stdout, got.stderr)
			}
			if left, err := os.ReadDir("."); err != nil || len(left) > 0 {
				t.Errorf("it left %v (%v)", left, err)
			}
		})
	}
}

func TestBrokenIssueList(t *testing.T) {
	head := "name: mine\nversion: \"1\"\nlicence: CC0-1.0\nsource: written for a test\n"
	for name, test := range map[string]struct{ yaml, at string }{
		"bad YAML":      {"name: mine\n  version: [\n", ":2:"},
		"no issues":     {head, ":1:"},
		"unknown key":   {head + "issues:\n  - id: stock\n    colour: red\n", ":7:"},
		"id twice":      {head + "issues:\n" + strings.Repeat("  - id: stock\n    names: {en: Stock}\n    terms: {en: [stock]}\n", 2), ":11:"},
		"unclosed NEAR": {head + "issues:\n  - id: stock\n    names: {en: Stock}\n    terms:\n      en:\n        - \"stock NEAR/\"\n", ":10:"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			write(t, "mine.yaml", test.yaml)
			write(t, "export.csv", rows(3))
			for _, args := range [][]string{{"tag", "export.csv"}, {"lexicon", "check"}, {"lexicon", "list"}} {
				got := verbatim(t, ExitUsage, append(args, "--issues", "mine.yaml")...)
				if !strings.Contains(got.stderr, "mine.yaml"+test.at) {
					t.Errorf("%v: stderr %q, want the place mine.yaml%s", args, got.stderr, test.at)
				}
			}
		})
	}
}

func TestHelpLeadsWithExamples(t *testing.T) {
	for _, command := range []string{
		"", "analyze", "tag", "search", "metrics", "drivers", "trends", "churn", "value", "words", "report", "explain", "eval", "lexicon", "lexicon check", "lexicon list",
		"issues", "issues check", "issues init", "issues list", "issues test", "issues agreement",
	} {
		t.Run("verbatim "+command, func(t *testing.T) {
			got := verbatim(t, ExitDone, append(strings.Fields(command), "--help")...)
			example := strings.Index(got.stdout, "\n  "+strings.TrimSpace("verbatim "+command))
			usage, flags := strings.Index(got.stdout, "\nUsage:"), strings.Index(got.stdout, "\nFlags:")
			if example < 0 || usage < 0 || flags < 0 || example > usage || usage > flags || example > 200 {
				t.Errorf("examples at %d, usage at %d, flags at %d of:\n%s", example, usage, flags, got.stdout)
			}
			if got.stderr != "" || strings.Contains(got.stdout, "(default [])") {
				t.Errorf("stderr: %q, help:\n%s", got.stderr, got.stdout)
			}
		})
	}
}

func TestCompletion(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish", "powershell"} {
		t.Run(shell, func(t *testing.T) {
			if got := verbatim(t, ExitDone, "completion", shell); !strings.Contains(got.stdout, "__complete") {
				t.Errorf("no completion script: %.200q", got.stdout)
			}
		})
	}
	t.Run("of commands", func(t *testing.T) {
		got := verbatim(t, ExitDone, "__complete", "")
		for _, command := range []string{"analyze", "tag", "search", "drivers", "lexicon"} {
			if !strings.Contains(got.stdout, command+"\t") {
				t.Errorf("%s is not offered:\n%s", command, got.stdout)
			}
		}
	})
}

func TestRunRecoversFromPanics(t *testing.T) {
	var stderr strings.Builder
	code := Run(context.Background(), []string{"tag", "-"}, Env{
		Stdin: breaking{}, Stdout: &strings.Builder{}, Stderr: &stderr, Getenv: func(string) string { return "" },
	})
	if code != ExitFailed || !strings.Contains(stderr.String(), "a bug stopped the command: broken pipe dream") || strings.Contains(stderr.String(), "goroutine") {
		t.Errorf("code %d, stderr %q", code, stderr.String())
	}
}

// breaking is an input that panics.
type breaking struct{}

func (breaking) Read([]byte) (int, error) { panic(errors.New("broken pipe dream")) }
