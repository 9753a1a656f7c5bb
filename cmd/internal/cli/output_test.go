package cli

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/spf13/cobra"
)

// outputs are the commands with each flag that names a file to make; OUT stands for its path. The second is what names it in messages.
func outputs(workspace string) map[string][2][]string {
	out := map[string][2][]string{
		"drivers": {{"drivers", "--workspace", workspace, "--draws", "1", "--map", "OUT.svg"}, {"--map"}},
		"risks":   {{"churn", "--workspace", workspace, "--risks", "OUT.csv"}, {"--risks"}},
		"calls":   {{"churn", "--workspace", workspace, "--callbacks", "OUT.csv"}, {"--callbacks"}},
		"init":    {{"value", "--init", "OUT.yaml"}, {"--init"}},
		"words":   {{"words", "--workspace", workspace, "--yaml", "OUT.yaml"}, {"--yaml"}},
		"issues":  {{"issues", "init", "OUT.yaml"}, {"issues init"}},
		"html":    {{"report", "--workspace", workspace, "--draws", "1", "--output", "OUT.html"}, {"--output"}},
		"xlsx":    {{"report", "--workspace", workspace, "--draws", "1", "--format", "xlsx", "--output", "OUT.xlsx"}, {"--output"}},
		"parquet": {{"report", "--workspace", workspace, "--format", "parquet", "--output", "OUT.parquet"}, {"--output"}},
	}
	for _, cmd := range newRoot(Env{}).Commands() {
		if cmd.Flags().Lookup("rejects") != nil {
			out["rejects of "+cmd.Name()] = [2][]string{{cmd.Name(), "export.csv", "--rejects", "OUT.csv"}, {"--rejects"}}
		}
	}
	return out
}

// TestPlacesThatTakeNoFile holds that a file which cannot be made is wrong usage, whichever flag names it, and is said with the flag and the path.
func TestPlacesThatTakeNoFile(t *testing.T) {
	workspace := sample(t).workspace
	t.Chdir(t.TempDir())
	write(t, "export.csv", rows(5, "bad,bad,ten"))
	for place, says := range map[string]string{
		"no/such/file":    "there is no such folder",
		"export.csv/file": "a part of its path is a file and no folder",
		"folder":          "", // OUT itself is a folder; or there already
	} {
		for name, test := range outputs(workspace) {
			t.Run(place+"/"+name, func(t *testing.T) {
				args, path := append([]string{}, test[0]...), ""
				for i, arg := range args {
					if rest, ok := strings.CutPrefix(arg, "OUT"); ok {
						path = place + rest
						args[i] = path
					}
				}
				if place == "folder" {
					if err := os.MkdirAll(path, 0o755); err != nil {
						t.Fatal(err)
					}
				}
				got := verbatim(t, ExitUsage, args...)
				if want := test[1][0] + " " + path + " cannot be written: "; !strings.Contains(got.stderr, want+says) {
					t.Errorf("stderr %q, want %q", got.stderr, want+says)
				}
				if n := strings.Count(got.stderr, path); n != 1 || got.stdout != "" {
					t.Errorf("the path is said %d times: %s; stdout %q", n, got.stderr, got.stdout)
				}
			})
		}
	}
}

// TestWorkspaceThatCannotBeMade holds the same for the folder that analyze makes.
func TestWorkspaceThatCannotBeMade(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "export.csv", rows(5))
	for _, place := range []string{"export.csv", "export.csv/ws", strings.Repeat("x", 300)} {
		if got := verbatim(t, ExitUsage, "analyze", "export.csv", "--workspace", place); !strings.Contains(got.stderr, place) {
			t.Errorf("stderr %q does not name %s", got.stderr, place)
		}
	}
}

// TestEveryOutputIsTested holds that no flag which names a file to write is left out above.
func TestEveryOutputIsTested(t *testing.T) {
	tested := map[string]bool{"workspace": true}
	for _, test := range outputs("") {
		for _, arg := range test[0] {
			tested[strings.TrimPrefix(arg, "--")] = true
		}
	}
	var visit func(cmd *cobra.Command)
	visit = func(cmd *cobra.Command) {
		for _, line := range strings.Split(cmd.LocalFlags().FlagUsages(), "\n") {
			name, usage, _ := strings.Cut(strings.TrimLeft(line, " -"), " ")
			if strings.Contains(usage, "FILE") && (strings.Contains(usage, "write") || strings.Contains(usage, "draw ") || strings.Contains(usage, "made")) && !tested[name] {
				t.Errorf("%s --%s writes a file and is not tested: %s", cmd.CommandPath(), name, usage)
			}
		}
		for _, sub := range cmd.Commands() {
			visit(sub)
		}
	}
	visit(newRoot(Env{}))
}

// TestFullDisk holds that a disk which is full is a failure and no wrong usage, said once.
func TestFullDisk(t *testing.T) {
	const full = "/dev/full"
	if info, err := os.Stat(full); err != nil || info.Mode()&fs.ModeCharDevice == 0 {
		t.Skip("there is no " + full)
	}
	workspace := sample(t).workspace
	t.Chdir(t.TempDir())
	write(t, "export.csv", rows(5, "bad,bad,ten"))
	for name, test := range outputs(workspace) {
		path := filepath.Join(t.TempDir(), "OUT"+filepath.Ext(test[0][len(test[0])-1]))
		if name != "drivers" && name != "risks" && name != "calls" && name != "rejects of tag" {
			continue // the others replace what is there, or refuse to
		}
		t.Run(name, func(t *testing.T) {
			if err := os.Symlink(full, path); err != nil {
				t.Skip(err)
			}
			args := append(append([]string{}, test[0][:len(test[0])-1]...), path)
			got := verbatim(t, ExitFailed, args...)
			if n := strings.Count(got.stderr, "no space left"); n != 1 || strings.Count(got.stderr, path) != 1 {
				t.Errorf("stderr says it %d times: %s", n, got.stderr)
			}
		})
	}
}

// TestReportOnAFullDisk holds that the report says once what went wrong, without the passing file, and leaves what was there.
func TestReportOnAFullDisk(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "facts.parquet", "old")
	r := reportCommand{env: Env{Stderr: io.Discard}, output: "facts.parquet"}
	err := r.write(func(w io.Writer) error {
		_, _ = io.WriteString(w, "half")
		return errors.Join(&fs.PathError{Op: "write", Path: w.(*os.File).Name(), Err: syscall.ENOSPC})
	})
	if err == nil || err.Error() != "write facts.parquet: "+syscall.ENOSPC.Error() || exitCode(err) != ExitFailed {
		t.Errorf("%v, exit code %d", err, exitCode(err))
	}
	if left, _ := os.ReadDir("."); len(left) != 1 || read(t, "facts.parquet") != "old" {
		t.Errorf("left: %v", left)
	}
}
