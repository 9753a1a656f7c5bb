package index

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/blevesearch/bleve/v2"
)

func TestBusy(t *testing.T) {
	dir := build(t, filepath.Join(t.TempDir(), "ws"), testRecords())
	writer, err := bleve.Open(filepath.Join(dir, bleveFolder)) // for writing
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if _, err := Open(dir); !errors.Is(err, ErrBusy) {
		t.Errorf("Open beside a writer: %v, want ErrBusy", err)
	}
	if waited := time.Since(start); waited > 2*time.Second {
		t.Errorf("Open waited %v, want at most 2 s", waited)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	first, second := openTest(t, dir), openTest(t, dir)
	if a, b := ids(mustSearch(t, first, "kargo")), ids(mustSearch(t, second, "kargo")); a != b {
		t.Errorf("two readers find %q and %q", a, b)
	}
}

func TestTwoBuildsAtOnce(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ws")
	first, err := Create(dir, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if _, err := Create(dir, testOptions()); !errors.Is(err, ErrBusy) || time.Since(start) > 2*time.Second {
		t.Errorf("Create beside a build: %v after %v, want ErrBusy within 2 s", err, time.Since(start))
	}
	if err := first.Add(testRecords()[0], nil); err != nil {
		t.Errorf("the first build was disturbed: %v", err)
	}
	if err := first.Abort(); err != nil {
		t.Error(err)
	}
	noLeftovers(t, dir)
}

func TestCreateRefusesOtherFolders(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "papers")
	write(t, dir, "thesis.txt", "years of work")
	if _, err := Create(dir, testOptions()); !errors.Is(err, ErrNotOurs) {
		t.Errorf("Create over a stranger's folder: %v, want ErrNotOurs", err)
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{file, filepath.Join(file, "ws")} {
		if _, err := Create(path, testOptions()); !errors.Is(err, ErrNotOurs) {
			t.Errorf("Create over a file: %v, want ErrNotOurs", err)
		}
		if _, err := Open(path); !errors.Is(err, ErrNotOurs) {
			t.Errorf("Open of a file: %v, want ErrNotOurs", err)
		}
	}
	empty := filepath.Join(t.TempDir(), "empty")
	mkdir(t, empty)
	build(t, empty, testRecords())
	noLeftovers(t, empty)
}

// A folder that becomes somebody else's while the build runs must survive too.
func TestCommitRefusesOtherFolders(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ws")
	w, err := Create(dir, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	write(t, dir, "thesis.txt", "years of work")
	if err := w.Commit(nil); !errors.Is(err, ErrNotOurs) {
		t.Errorf("Commit: %v, want ErrNotOurs", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "thesis.txt")); err != nil {
		t.Errorf("the stranger's file: %v", err)
	}
	noLeftovers(t, dir)
}

func TestReplace(t *testing.T) {
	dir := build(t, filepath.Join(t.TempDir(), "ws"), testRecords())
	write(t, dir, "value.yaml", "currency: EUR")
	write(t, dir, "corrections.jsonl", "{}")
	write(t, filepath.Join(dir, "corrections.d"), "1.jsonl", "{}")
	write(t, dir, "alerts.yaml", "rules: []")
	write(t, dir, "report.html", "old")
	old := openTest(t, dir)
	build(t, dir, testRecords()[:3])

	for name, want := range map[string]string{"value.yaml": "currency: EUR", "corrections.jsonl": "{}", "corrections.d/1.jsonl": "{}", "alerts.yaml": "rules: []"} {
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != want {
			t.Errorf("%s after the rebuild: %q, %v; want %q", name, got, err, want)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "report.html")); err == nil {
		t.Error("the old report is still there, beside other numbers")
	}
	if got := mustSearch(t, openTest(t, dir), "").Total; got != 3 {
		t.Errorf("the new workspace has %d responses, want 3", got)
	}
	if got := ids(mustSearch(t, old, "배송")); got != "r7" {
		t.Errorf("the open reader finds %q in the old workspace, want r7", got)
	}
	noLeftovers(t, dir)
}

func TestAbortKeepsTheOldWorkspace(t *testing.T) {
	dir := build(t, filepath.Join(t.TempDir(), "ws"), testRecords())
	w, err := Create(dir, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Add(testRecords()[0], nil); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Abort(), w.Abort()); err != nil {
		t.Error(err)
	}
	if err := w.Add(testRecords()[1], nil); err == nil {
		t.Error("Add after Abort is no error")
	}
	if err := w.Commit(nil); err == nil {
		t.Error("Commit after Abort is no error")
	}
	if got := mustSearch(t, openTest(t, dir), "").Total; got != 11 {
		t.Errorf("the old workspace has %d responses, want 11", got)
	}
	noLeftovers(t, dir)
}

// A killed build leaves a folder; a process killed between the two renames leaves two and no workspace.
func TestLeftovers(t *testing.T) {
	dir := build(t, filepath.Join(t.TempDir(), "ws"), testRecords())
	killed, empty, foreign := dir+buildingMark+"99999", dir+buildingMark+"99998", dir+buildingMark+"notes"
	build(t, killed, testRecords()[:2])
	mkdir(t, empty)
	write(t, foreign, "thesis.txt", "x")
	if err := os.Rename(dir, dir+replacedMark+"99999"); err != nil {
		t.Fatal(err)
	}
	if got := mustSearch(t, openTest(t, dir), "").Total; got != 11 {
		t.Errorf("after a kill between the renames there are %d responses, want the old 11", got)
	}
	build(t, dir, testRecords()[:3])
	for _, path := range []string{killed, empty, dir + replacedMark + "99999"} {
		if _, err := os.Stat(path); err == nil {
			t.Errorf("%s was not swept away", path)
		}
	}
	if _, err := os.Stat(filepath.Join(foreign, "thesis.txt")); err != nil {
		t.Errorf("a stranger's folder was swept away: %v", err)
	}
}

// What a build leaves that is killed in the middle: settings without rows, an index that nobody holds. The next build takes the place,
// even when it happens to get the same process number.
func TestKilledBuild(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ws")
	w, err := Create(dir, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Add(testRecords()[0], nil); err != nil {
		t.Fatal(err)
	}
	if err := w.close(); err != nil { // the lock goes, as with the process; the folder stays
		t.Fatal(err)
	}
	if _, err := Open(dir); !errors.Is(err, ErrNoWorkspace) {
		t.Errorf("Open beside a killed build: %v, want ErrNoWorkspace", err)
	}
	build(t, dir, testRecords())
	noLeftovers(t, dir)
}

func mkdir(t *testing.T, dir string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	mkdir(t, dir)
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func edit(t *testing.T, dir, from, to string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, settingsFile))
	if err != nil || !bytes.Contains(data, []byte(from)) {
		t.Fatalf("%s is not in the settings (%v)", from, err)
	}
	write(t, dir, settingsFile, strings.Replace(string(data), from, to, 1))
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
}

func noLeftovers(t *testing.T, dir string) {
	t.Helper()
	found, err := filepath.Glob(dir + ".*")
	if err != nil || len(found) > 0 {
		t.Errorf("left over: %v, %v", found, err)
	}
}
