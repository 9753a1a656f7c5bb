package corpus_test

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
)

// write puts data into a file of the test's own folder.
func write(t *testing.T, name, data string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// outcome is all that reading gives.
type outcome struct {
	responses []*corpus.Response
	rejected  []*corpus.RowError
	mapping   corpus.Mapping
	warnings  []string
}

func read(t *testing.T, opts corpus.Options, paths ...string) outcome {
	t.Helper()
	r, err := corpus.Open(paths, opts)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Close() }()
	var out outcome
	for {
		response, bad, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if (response == nil) == (bad == nil) {
			t.Fatalf("Next gave response %v and row error %v; exactly one is wanted", response, bad)
		}
		if response != nil {
			out.responses = append(out.responses, response)
		} else {
			out.rejected = append(out.rejected, bad)
		}
	}
	out.mapping, out.warnings = r.Mapping(), r.Warnings()
	rows := 0
	for _, file := range out.mapping.Files {
		rows += file.Rows
	}
	if rows != len(out.responses)+len(out.rejected) {
		t.Fatalf("%d rows came in, %d were accepted and %d rejected", rows, len(out.responses), len(out.rejected))
	}
	return out
}

// readText reads data as a file.
func readText(t *testing.T, name, data string) outcome {
	t.Helper()
	return read(t, corpus.Options{}, write(t, name, data))
}

// sharedData finds the labelled data beside the checkout, or skips the test.
func sharedData(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for range 8 {
		data := filepath.Join(dir, "shared", "data")
		if info, err := os.Stat(data); err == nil && info.IsDir() {
			return data
		}
		dir = filepath.Dir(dir)
	}
	t.Skip("shared/data is not beside the checkout")
	return ""
}
