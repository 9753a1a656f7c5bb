package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/record"
)

var update = flag.Bool("update", false, "write the golden files anew")

const (
	sampleFile    = "../../../corpus/samples/nps-plus.csv"
	customersFile = "../../../corpus/samples/customers.csv"
)

// outcome is what a command left behind.
type outcome struct {
	code           int
	stdout, stderr string
}

// command runs verbatim in this process.
func command(stdin string, args ...string) outcome {
	var stdout, stderr bytes.Buffer
	code := Run(context.Background(), args, Env{
		Stdin: strings.NewReader(stdin), Stdout: &stdout, Stderr: &stderr, Getenv: func(string) string { return "" },
	})
	return outcome{code, stdout.String(), stderr.String()}
}

// verbatim runs a command that must end with a code, and never with a stack.
func verbatim(t *testing.T, want int, args ...string) outcome {
	t.Helper()
	return verbatimWith(t, "", want, args...)
}

func verbatimWith(t *testing.T, stdin string, want int, args ...string) outcome {
	t.Helper()
	got := command(stdin, args...)
	for _, sign := range []string{"panic", "goroutine ", "a bug stopped", "broke off", "runtime error"} {
		if strings.Contains(got.stderr, sign) {
			t.Errorf("stderr has %q:\n%s", sign, got.stderr)
		}
	}
	if got.code != want {
		t.Fatalf("verbatim %s: exit code %d, want %d; stderr:\n%s", strings.Join(args, " "), got.code, want, got.stderr)
	}
	return got
}

// write puts a file into the current folder, which is the test's own after t.Chdir.
func write(t *testing.T, name, data string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func absolute(t *testing.T, path string) string {
	t.Helper()
	abs, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	return abs
}

// sharedData finds the folder of labelled exports that may stand beside the checkout.
func sharedData(t *testing.T) string {
	t.Helper()
	for dir := absolute(t, "."); dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		data := filepath.Join(dir, "shared", "data")
		if info, err := os.Stat(data); err == nil && info.IsDir() {
			return data
		}
	}
	t.Skip("there is no folder shared/data beside the checkout")
	return ""
}

// records reads JSON lines of tagged records.
func records(t *testing.T, jsonl string) []record.Record {
	t.Helper()
	var out []record.Record
	for line := range strings.Lines(jsonl) {
		var rec record.Record
		if err := json.Unmarshal([]byte(line), &rec); err != nil {
			t.Fatalf("record %d: %v\n%s", len(out)+1, err, line)
		}
		out = append(out, rec)
	}
	return out
}

// counts is the line that every run ends with.
type counts struct{ in, tagged, rejected int }

func countsOf(t *testing.T, stderr string) counts {
	t.Helper()
	match := regexp.MustCompile(`(?m)^rows_in (\d+), tagged (\d+), rejected (\d+)`).FindStringSubmatch(stderr)
	if match == nil {
		t.Fatalf("no counts in stderr:\n%s", stderr)
	}
	var c counts
	for i, target := range []*int{&c.in, &c.tagged, &c.rejected} {
		if err := json.Unmarshal([]byte(match[i+1]), target); err != nil {
			t.Fatal(err)
		}
	}
	if c.in != c.tagged+c.rejected {
		t.Errorf("rows_in %d is not tagged %d + rejected %d", c.in, c.tagged, c.rejected)
	}
	return c
}

// golden compares with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, path, got)
	}
	if diff := cmp.Diff(read(t, path), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// scratch is a folder for what several tests share; TestMain makes and removes it.
var scratch string

func TestMain(m *testing.M) { os.Exit(runTests(m)) }

func runTests(m *testing.M) int {
	dir, err := os.MkdirTemp("", "verbatim-test-")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	scratch = dir
	return m.Run()
}

// analysed is the sample analysed once for all tests.
type analysed struct {
	outcome
	workspace string
	result    result
}

// result is what tests read of `analyze --json`.
type result struct {
	RowsIn    int             `json:"rows_in"`
	Tagged    int             `json:"tagged"`
	Rejected  int             `json:"rejected"`
	Drivers   *drivers.Report `json:"drivers"`
	Languages []struct {
		Name string
		N    int
	} `json:"languages"`
	Notes    []string `json:"notes"`
	Examples map[string][]struct {
		ID string `json:"id"`
	} `json:"examples"`
}

// analysedSample analyses the sample when first asked.
var analysedSample = sync.OnceValues(func() (*analysed, error) {
	a := &analysed{workspace: filepath.Join(scratch, "sample")}
	a.outcome = command("", "analyze", sampleFile, "--customers", customersFile, "--customer-key", "customer_id",
		"--workspace", a.workspace, "--rejects", filepath.Join(scratch, "rejects.csv"), "--json")
	return a, json.Unmarshal([]byte(a.stdout), &a.result)
})

func sample(t *testing.T) *analysed {
	t.Helper()
	a, err := analysedSample()
	if err != nil {
		t.Fatalf("analyze the sample: %v; exit code %d, stderr:\n%s", err, a.code, a.stderr)
	}
	return a
}

// heavy skips a test that runs commands one after the other for seconds: the race detector makes it ten times as slow and finds nothing in it that the tests of the packages and of tagging with many
// workers do not show it.
func heavy(t *testing.T) {
	t.Helper()
	if underRace {
		t.Skip("takes minutes under the race detector; runs without it")
	}
}
