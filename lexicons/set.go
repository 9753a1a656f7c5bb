// Package lexicons holds the words of verbatim as data: a sentiment pack for each language and the issue lists, with their loader
// and form checks.
//
// The problem: experts extend vocabulary, not code, and must be told line and column when something is wrong. The shape: line-oriented packs
// (sentiment/*.lex) and YAML issue lists (issues/*.yaml), embedded, each with source, licence, version and examples; Default loads what is
// shipped, LoadIssues a company's own list. The traps: this package checks form only; whether a term can ever match and whether the examples hold
// needs the pipeline, which analyzer/lint asks.
package lexicons

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"iter"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed sentiment/*.lex issues/*.yaml
var shipped embed.FS

// ErrNoList says that no issue list has the asked name.
var ErrNoList = errors.New("no such issue list")

// Set is what a pipeline is built from: the packs by language and one issue list. It is read-only and safe for concurrent use.
type Set struct {
	Packs       []*Pack // sorted by language
	Issues      *IssueList
	Fingerprint string // changes when any word, weight or rule changes
}

// Pack gives the sentiment pack of a language, or nil.
func (s *Set) Pack(lang string) *Pack {
	for _, pack := range s.Packs {
		if pack.Language == lang {
			return pack
		}
	}
	return nil
}

// Languages gives the codes of all languages that the packs or the issue list have words in, sorted.
func (s *Set) Languages() []string {
	langs := s.Issues.Languages()
	for _, pack := range s.Packs {
		langs = append(langs, pack.Language)
	}
	slices.Sort(langs)
	return slices.Compact(langs)
}

// Terms visits the terms of a language: those of its pack, in the order of Pack.Terms, then those of the issues.
func (s *Set) Terms(lang string) iter.Seq[Term] {
	return func(yield func(Term) bool) {
		if pack := s.Pack(lang); pack != nil {
			for term := range pack.Terms() {
				if !yield(term) {
					return
				}
			}
		}
		for i := range s.Issues.Issues {
			for _, term := range s.Issues.Issues[i].Terms[lang] {
				if !yield(term) {
					return
				}
			}
		}
	}
}

// Default loads the shipped packs and an issue list: the name of a shipped one, or a path to a file (told by a slash, a backslash or
// the ending .yaml or .yml). Errors are those of ParsePack and ParseIssues, or ErrNoList with the names there are.
func Default(issues string) (*Set, error) {
	sum := fnv.New64a()
	set := &Set{}
	files, err := fs.Glob(shipped, "sentiment/*.lex")
	if err != nil {
		return nil, fmt.Errorf("list shipped packs: %w", err)
	}
	packs, err := parsePacks(files)
	if err != nil {
		return nil, err
	}
	for _, p := range packs {
		_, _ = sum.Write(p.data) // never fails
		set.Packs = append(set.Packs, p.pack)
	}
	data, file, err := readIssues(issues)
	if err != nil {
		return nil, err
	}
	if set.Issues, err = ParseIssues(strings.NewReader(string(data)), file); err != nil {
		return nil, err
	}
	_, _ = sum.Write(data)
	set.Fingerprint = fmt.Sprintf("%016x", sum.Sum64())
	return set, nil
}

// parsed is a pack with the bytes that it was read from.
type parsed struct {
	pack *Pack
	data []byte
	err  error
}

// parsePacks parses the shipped packs, at the same time, in the order of their files: they are most of what a start costs.
func parsePacks(files []string) ([]parsed, error) {
	packs := make([]parsed, len(files))
	var wg sync.WaitGroup
	for i, name := range files {
		wg.Go(func() {
			data, err := shipped.ReadFile(name)
			if err != nil {
				packs[i].err = fmt.Errorf("read shipped pack: %w", err)
				return
			}
			packs[i].data = data
			packs[i].pack, packs[i].err = ParsePack(bytes.NewReader(data), "lexicons/"+name)
		})
	}
	wg.Wait()
	var errs []error
	for i := range packs {
		errs = append(errs, packs[i].err)
	}
	return packs, errors.Join(errs...)
}

// Lists gives the names of the shipped issue lists, sorted.
func Lists() []string {
	files, _ := fs.Glob(shipped, "issues/*.yaml") // fails on a bad pattern only
	names := make([]string, len(files))
	for i, file := range files {
		names[i] = strings.TrimSuffix(path.Base(file), ".yaml")
	}
	slices.Sort(names)
	return names
}

func readIssues(name string) (data []byte, file string, err error) {
	if strings.ContainsAny(name, `/\`) || strings.HasSuffix(name, ".yaml") || strings.HasSuffix(name, ".yml") {
		if data, err = os.ReadFile(name); err != nil {
			return nil, "", fmt.Errorf("read issue list: %w", err)
		}
		return data, name, nil
	}
	file = "issues/" + name + ".yaml"
	if data, err = shipped.ReadFile(file); err != nil {
		return nil, "", fmt.Errorf("%w: %q; shipped are %s, or give the path of a .yaml file",
			ErrNoList, name, strings.Join(Lists(), ", "))
	}
	return data, "lexicons/" + file, nil
}
