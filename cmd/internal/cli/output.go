package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// The files that commands write follow one rule. A place that cannot take the file (no such folder, a folder by that name, no permission, a file that is there and may not be replaced) is
// wrong usage: another path mends it, and it is said before the work where it can be. What goes wrong while the file is written, such as a full disk, is a failure.

// checkPlace says before the work that a file cannot be written; what names the flag or command that asks for it. Without a path, and for standard output, there is nothing to check.
func checkPlace(what, path string) error {
	if path == "" || path == "-" {
		return nil
	}
	info, err := os.Stat(path)
	if err == nil && info.IsDir() {
		return unwritable(what, path, syscall.EISDIR)
	}
	if err == nil {
		return nil
	}
	folder, err := os.Stat(filepath.Dir(path))
	if err == nil && !folder.IsDir() {
		err = syscall.ENOTDIR
	}
	if err != nil {
		return unwritable(what, path, err)
	}
	return nil
}

// output is a file that a command makes.
type output struct {
	what string // the flag or command that asks for it
	path string
	how  int // os.O_EXCL where nothing may be there yet, os.O_TRUNC where it is replaced
	mode fs.FileMode
}

// write makes the file. One that may not have been there before is taken away again when it cannot be filled.
func (o output) write(fill func(io.Writer) error) error {
	file, err := os.OpenFile(o.path, os.O_CREATE|os.O_WRONLY|o.how, o.mode)
	if err != nil {
		return unwritable(o.what, o.path, err)
	}
	if err := cmp.Or(fill(file), file.Close()); err != nil {
		if o.how == os.O_EXCL {
			_ = os.Remove(o.path)
		}
		return unwritable(o.what, o.path, err)
	}
	return nil
}

// unwritable says that a file could not be made or written, and why, once: a usage error where its place is at fault.
func unwritable(what, path string, err error) error {
	if reason := placeFault(err); reason != "" {
		return usageError{fmt.Errorf("%s %s cannot be written: %s; choose another path", what, path, reason)}
	}
	if wrong, ok := errors.AsType[*fs.PathError](err); ok {
		err = wrong.Err // what surrounds it says again that something was written, and names passing files
	}
	return fmt.Errorf("write %s: %w", path, err)
}

// placeFault says in plain words why a place cannot take a file; nothing where the place is not at fault.
func placeFault(err error) string {
	for _, known := range []struct {
		err    error
		reason string
	}{
		{fs.ErrNotExist, "there is no such folder"},
		{syscall.ENOTDIR, "a part of its path is a file and no folder"},
		{syscall.EISDIR, "it is a folder"},
		{fs.ErrPermission, "you have no permission to write there"},
		{syscall.EROFS, "the disk there can only be read"},
		{fs.ErrExist, "there is something by that name already"},
		{syscall.ENAMETOOLONG, "the name is too long"},
	} {
		if errors.Is(err, known.err) {
			return known.reason
		}
	}
	return ""
}
