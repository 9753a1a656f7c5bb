package index

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// Names inside a workspace.
const (
	settingsFile = "workspace.json"
	bleveFolder  = "index"
	columnsFile  = "facts.bin"
	sourcesFile  = "facts.json"
	ignoreFile   = ".gitignore"
)

// Endings of the folders that stand beside a workspace for a while: the one that is built, and the one that was replaced.
const (
	buildingMark = ".building-"
	replacedMark = ".replaced-"
)

// What callers leave in a workspace beside our own files. It is of these records and goes with them.
const (
	reportFile   = "report.html"
	workbookFile = "report.xlsx"
	parquetFile  = "facts.parquet"
	runFile      = "run.json" // what the run said that made the workspace
)

// keptFiles are the files that people put into a workspace, corrections and settings among them; no rebuild may lose them.
func keptFiles(name string) bool {
	return !slices.Contains([]string{settingsFile, bleveFolder, columnsFile, sourcesFile, ignoreFile, reportFile, workbookFile, parquetFile, runFile}, name)
}

// readSettings reads workspace.json. It fails with ErrNoWorkspace where there is none and with ErrNotOurs where it is not ours.
func readSettings(dir string) (Settings, error) {
	var s Settings
	if err := checkFolder(dir); err != nil {
		return s, err
	}
	data, err := os.ReadFile(filepath.Join(dir, settingsFile))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s, ErrNoWorkspace
	case err != nil:
		return s, fmt.Errorf("read settings: %w", err)
	}
	if err := json.Unmarshal(data, &s); err != nil || s.CreatedBy != marker {
		return s, ErrNotOurs
	}
	return s, nil
}

// checkFolder fails with ErrNotOurs where dir, or what should be a folder above it, is a file.
func checkFolder(dir string) error {
	info, err := os.Stat(dir)
	if errors.Is(err, syscall.ENOTDIR) || (err == nil && !info.IsDir()) {
		return fmt.Errorf("it is a file and no folder: %w", ErrNotOurs)
	}
	return nil
}

func writeSettings(dir string, s Settings) error {
	if err := writeJSON(filepath.Join(dir, settingsFile), s); err != nil {
		return fmt.Errorf("write settings: %w", err)
	}
	return nil
}

func writeJSON(path string, value any) error {
	data, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o644)
}

// checkReplaceable tells whether a workspace may be written to dir: it is not there, empty, or a workspace of ours.
func checkReplaceable(dir string) error {
	if err := checkFolder(dir); err != nil {
		return err
	}
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read folder: %w", err)
	}
	_, err = readSettings(dir)
	if errors.Is(err, ErrNoWorkspace) {
		return ErrNotOurs
	}
	return err
}

// beside lists the folders that carry the name of dir and a mark behind it, sorted.
func beside(dir, mark string) ([]string, error) {
	entries, err := os.ReadDir(filepath.Dir(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look for leftovers: %w", err)
	}
	var found []string
	for _, entry := range entries {
		if entry.IsDir() && strings.HasPrefix(entry.Name(), filepath.Base(dir)+mark) {
			found = append(found, filepath.Join(filepath.Dir(dir), entry.Name()))
		}
	}
	return found, nil
}

// restore puts a workspace back that was set aside by a process that died before its successor was in place.
func restore(dir string) error {
	if _, err := os.Lstat(dir); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	aside, err := beside(dir, replacedMark)
	if err != nil {
		return err
	}
	for _, old := range slices.Backward(aside) {
		if _, err := readSettings(old); err == nil {
			return os.Rename(old, dir)
		}
	}
	return nil
}

// sweep removes what killed builds left beside dir. It fails with ErrBusy when one of the builds is alive.
func sweep(dir string) error {
	leftovers, err := beside(dir, buildingMark)
	if err != nil {
		return err
	}
	for _, leftover := range leftovers {
		if isLocked(filepath.Join(leftover, bleveFolder)) {
			return fmt.Errorf("%s: %w", leftover, ErrBusy)
		}
	}
	replaced, err := beside(dir, replacedMark)
	if err != nil {
		return err
	}
	for _, path := range append(leftovers, replaced...) {
		if !ours(path) {
			continue
		}
		if err := os.RemoveAll(path); err != nil {
			return fmt.Errorf("remove leftover: %w", err)
		}
	}
	return nil
}

// ours tells whether a folder is empty or carries our mark.
func ours(dir string) bool { return checkReplaceable(dir) == nil }

// makeBuilding makes the folder for a build on the file system of dir.
func makeBuilding(dir string) (string, error) {
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return "", err
	}
	path := fmt.Sprintf("%s%s%d", dir, buildingMark, os.Getpid())
	if err := os.Mkdir(path, 0o755); err != nil {
		return "", err
	}
	return path, nil
}

// carryOver copies the files that people wrote from the old workspace into the new one. It copies and does not move, so that a
// build that is killed here has taken nothing away.
func carryOver(from, to string) error {
	entries, err := os.ReadDir(from)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the old workspace: %w", err)
	}
	for _, entry := range entries {
		if !keptFiles(entry.Name()) {
			continue
		}
		if err := copyPath(filepath.Join(from, entry.Name()), filepath.Join(to, entry.Name()), entry); err != nil {
			return fmt.Errorf("keep %s: %w", entry.Name(), err)
		}
	}
	return nil
}

func copyPath(from, to string, entry fs.DirEntry) error {
	if entry.IsDir() {
		return os.CopyFS(to, os.DirFS(from))
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// swap puts the finished folder in place of dir. Between the two renames dir does not exist; restore mends that after a kill.
func swap(building, dir string) error {
	aside := fmt.Sprintf("%s%s%d", dir, replacedMark, os.Getpid())
	err := os.Rename(dir, aside)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("set the old workspace aside: %w", err)
	}
	if err := os.Rename(building, dir); err != nil {
		return errors.Join(fmt.Errorf("put the new workspace in place: %w", err), restore(dir))
	}
	_ = os.RemoveAll(aside) // what cannot be removed now, the next build sweeps away
	return nil
}
