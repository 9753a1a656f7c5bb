package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCommittedFilesAreGenerated(t *testing.T) {
	folder := ".."
	files, err := generate(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"nps-plus.csv", "customers.csv"} {
		t.Run(name, func(t *testing.T) {
			var got bytes.Buffer
			if err := writeCSV(&got, files[name]); err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("run `go run ./corpus/samples/generate` (-committed +generated):\n%s", diff)
			}
		})
	}
}
