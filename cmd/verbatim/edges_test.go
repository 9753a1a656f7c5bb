package main

// This file holds which package may import which, for the whole module.

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const (
	module = "github.com/verbatim-cx/verbatim"
	root   = "../.." // of the module, from here
)

// allowed is the package map of the project: what each package may import of ours. A package that is not here may not exist.
func allowed() map[string]string {
	return map[string]string{
		"lexicons":                   "",
		"corpus":                     "corpus/roles",
		"corpus/gold":                "corpus",
		"corpus/roles":               "",
		"corpus/samples":             "",
		"corpus/samples/generate":    "lexicons",
		"analyzer":                   "",
		"analyzer/align":             "analyzer",
		"analyzer/language":          "analyzer analyzer/align analyzer/language/ngrams",
		"analyzer/language/ngrams":   "",
		"analyzer/language/generate": "analyzer/language/ngrams",
		"analyzer/pos":               "analyzer analyzer/wordlist",
		"analyzer/segment":           "analyzer analyzer/align analyzer/wordlist",
		"analyzer/wordlist":          "analyzer",

		"analyzer/stem":      "",
		"analyzer/normal":    "analyzer analyzer/align analyzer/stem analyzer/wordlist lexicons",
		"analyzer/match":     "analyzer lexicons",
		"analyzer/clause":    "analyzer analyzer/match lexicons",
		"analyzer/issues":    "analyzer analyzer/match lexicons",
		"analyzer/flags":     "analyzer analyzer/match analyzer/wordlist lexicons",
		"analyzer/requests":  "analyzer",
		"analyzer/sentiment": "analyzer analyzer/match analyzer/wordlist lexicons",
		"analyzer/standard": "analyzer analyzer/clause analyzer/flags analyzer/issues analyzer/language analyzer/match analyzer/normal analyzer/requests analyzer/segment " +
			"analyzer/sentiment analyzer/stem lexicons",
		"analyzer/lint":         "analyzer analyzer/match analyzer/standard lexicons",
		"index/record":          "analyzer corpus",
		"index/query":           "",
		"index/facts":           "analyzer corpus index/record",
		"index/filter":          "analyzer index/facts index/query",
		"index":                 "analyzer corpus index/facts index/filter index/query index/record",
		"index/metrics":         "corpus index/facts",
		"index/drivers":         "analyzer corpus index/facts index/metrics index/record",
		"index/words":           "analyzer corpus index/facts index/metrics index/record",
		"cmd/internal/render":   "analyzer analyzer/sentiment corpus corpus/gold index index/churn index/drivers index/metrics index/record index/trends index/value index/words lexicons",
		"cmd/internal/examples": "analyzer cmd/internal/render index/record",
		"cmd/internal/tagging":  "analyzer analyzer/normal corpus index index/record lexicons",
		"cmd/internal/cli":      "analyzer analyzer/lint analyzer/match analyzer/sentiment analyzer/standard cmd/internal/examples cmd/internal/parquet cmd/internal/render cmd/internal/settings cmd/internal/tagging cmd/internal/workbook corpus corpus/gold index index/churn index/drivers index/facts index/filter index/metrics index/query index/record index/trends index/value index/words lexicons",
		"index/trends":          "analyzer corpus index/facts index/metrics",
		"index/churn":           "corpus corpus/roles index/drivers index/facts index/metrics",
		"index/value":           "corpus/roles index/churn index/facts index/metrics",
		"cmd/internal/settings": "corpus index/metrics index/trends lexicons",
		"cmd/internal/workbook": "",
		"cmd/internal/parquet":  "index/facts",
		"cmd/verbatim":          "cmd/internal/cli",

		"analyzer/standard/standardtest": "analyzer analyzer/standard lexicons", // for tests only
	}
}

// never lists edges that may not exist even by way of another package.
func never() [][2]string {
	return [][2]string{
		{"analyzer", "corpus"}, {"corpus", "analyzer"}, {"analyzer", "index"}, {"corpus", "index"},
		{"index/metrics", "github.com/blevesearch/bleve"}, {"index/drivers", "github.com/blevesearch/bleve"}, {"index/trends", "github.com/blevesearch/bleve"},
		{"index/churn", "github.com/blevesearch/bleve"}, {"index/value", "github.com/blevesearch/bleve"},
		{"index/words", "github.com/blevesearch/bleve"}, {"index/facts", "github.com/blevesearch/bleve"},
		{"analyzer", "cmd"}, {"corpus", "cmd"}, {"index", "cmd"}, {"lexicons", "cmd"},
	}
}

// importers lists the heavy libraries with the packages that may know them.
func importers() map[string]string {
	return map[string]string{
		"github.com/pemistahl/lingua-go": "analyzer/language analyzer/language/generate",
		"github.com/blevesearch/bleve github.com/blevesearch/bleve_index_api go.etcd.io/bbolt": "index",
		"github.com/ikawaha/kagome github.com/ikawaha/kagome-dict-ko":                          "analyzer/segment",
		"github.com/clipperhouse/uax29":                                                        "analyzer/segment",
		"github.com/kljensen/snowball github.com/blevesearch/snowballstem":                     "analyzer/stem",
		"github.com/jdkato/prose github.com/tsawler/prose":                                     "analyzer/pos",
		"github.com/spf13/cobra":                                                               "cmd/internal/cli",
		"github.com/goccy/go-yaml":                                                             "cmd/internal/settings index/value lexicons",
		"github.com/wlynxg/chardet":                                                            "corpus",
		"gonum.org/v1/gonum":                                                                   "index/churn index/drivers index/metrics index/trends",
		"github.com/mattn/go-runewidth":                                                        "cmd/internal/render",
		"golang.org/x/term":                                                                    "cmd/internal/cli",
		"github.com/xuri/excelize":                                                             "cmd/internal/workbook",
		"github.com/parquet-go/parquet-go":                                                     "cmd/internal/parquet",
	}
}

// pkg is what `go list -json` tells of a package.
type pkg struct {
	ImportPath string
	Imports    []string
	Standard   bool
	deps       map[string]bool // everything that it comes to import
}

// packages gives all packages of the module and their dependencies by path. Test files do not count.
func packages(t *testing.T) map[string]*pkg {
	t.Helper()
	watchSources(t)
	out, err := exec.Command("go", "list", "-deps", "-json=ImportPath,Imports,Standard", module+"/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	all := map[string]*pkg{}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		p := &pkg{deps: map[string]bool{}}
		if err := dec.Decode(p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatalf("read what go list says: %v", err)
		}
		for _, name := range p.Imports {
			p.deps[name] = true
			if dep := all[name]; dep != nil { // dependencies come first
				maps.Copy(p.deps, dep.deps)
			}
		}
		all[p.ImportPath] = p
	}
}

// watchSources reads the folders of the module, so that `go test` does not give an old result after a file has changed: it sees what the test opens, and
// not what `go list` opens.
func watchSources(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() && path != root && strings.HasPrefix(entry.Name(), ".") {
			return fs.SkipDir
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// ours cuts the module off a path of ours.
func ours(path string) (short string, ok bool) { return strings.CutPrefix(path, module+"/") }

// below tells whether a path is that of a package or lies below it.
func below(path, name string) bool { return path == name || strings.HasPrefix(path, name+"/") }

func TestPackageEdges(t *testing.T) {
	all, table := packages(t), allowed()
	for _, path := range slices.Sorted(maps.Keys(all)) {
		name, ok := ours(path)
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			list, known := table[name]
			if !known {
				t.Fatalf("package %s is not in the map of packages; say there what it may import", name)
			}
			for _, path := range all[path].Imports {
				if dep, ok := ours(path); ok && !slices.Contains(strings.Fields(list), dep) {
					t.Errorf("%s imports %s; it may import %q", name, dep, list)
				}
			}
		})
	}
	for name := range table {
		if all[module+"/"+name] == nil {
			t.Errorf("package %s is in the map and not in the module", name)
		}
	}
}

func TestEdgesThatMayNeverBe(t *testing.T) {
	all := packages(t)
	for _, edge := range never() {
		t.Run(edge[0]+" to "+edge[1], func(t *testing.T) {
			target := edge[1]
			if !strings.Contains(target, ".") {
				target = module + "/" + target
			}
			for path, p := range all {
				if name, ok := ours(path); !ok || !below(name, edge[0]) {
					continue
				}
				for dep := range p.deps {
					if below(dep, target) {
						t.Errorf("%s comes to import %s", path, dep)
					}
				}
			}
		})
	}
}

func TestHeavyLibrariesHaveOneImporter(t *testing.T) {
	all := packages(t)
	for libraries, may := range importers() {
		t.Run(libraries, func(t *testing.T) {
			for path, p := range all {
				name, ok := ours(path)
				if !ok || slices.Contains(strings.Fields(may), name) {
					continue
				}
				for _, dep := range p.Imports {
					if slices.ContainsFunc(strings.Fields(libraries), func(library string) bool { return below(dep, library) }) {
						t.Errorf("%s imports %s; only %s may", name, dep, may)
					}
				}
			}
		})
	}
}
