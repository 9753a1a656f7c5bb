// Command generate makes the n-gram table of analyzer/language from the models of lingua-go: `go run ./analyzer/language/generate` in the project's root.
//
// The models are the zipped protocol buffers in the folder language-models of the lingua-go module, which the go command finds; which languages are taken and how much of them, and which letters tell
// languages apart, say languages.tsv and letters.tsv beside this file. The same models give the same table. The models are under the Apache Licence 2.0, and the table says so.
package main

import (
	"archive/zip"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pemistahl/lingua-go/serialization"
	"google.golang.org/protobuf/proto"

	"github.com/verbatim-cx/verbatim/analyzer/language/ngrams"
)

const (
	folder = "analyzer/language"
	module = "github.com/pemistahl/lingua-go"
	note   = "n-gram models of lingua-go %s, Copyright © 2021-present Peter M. Stahl, Apache Licence 2.0; quantised and put in one table by analyzer/language/generate"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "generate n-gram table:", err)
		os.Exit(1)
	}
}

func run() error {
	found, err := exec.Command("go", "list", "-m", "-f", "{{.Version}}\t{{.Dir}}", module).Output()
	if err != nil {
		return fmt.Errorf("find module %s: %w", module, err)
	}
	version, dir, _ := strings.Cut(strings.TrimSpace(string(found)), "\t")
	source, err := read(filepath.Join(folder, "generate"), filepath.Join(dir, "language-models"))
	if err != nil {
		return err
	}
	source.Note = fmt.Sprintf(note, version)
	table, err := ngrams.Build(source)
	if err != nil {
		return err
	}
	fmt.Fprintln(os.Stderr, ngrams.Summary(table))
	return os.WriteFile(filepath.Join(folder, "data", "ngrams.bin"), table, 0o644)
}

func read(lists, models string) (ngrams.Source, error) {
	source := ngrams.Source{Unique: map[rune]int{}, Shared: map[rune]uint64{}}
	rows, err := rows(filepath.Join(lists, "languages.tsv"))
	if err != nil {
		return source, err
	}
	places := map[string]int{}
	for _, row := range rows {
		lang, rarest, err := language(row)
		if err != nil {
			return source, err
		}
		model, err := load(filepath.Join(models, lang.Code))
		if err != nil {
			return source, err
		}
		prune(model, rarest)
		places[lang.Code] = len(source.Languages)
		source.Languages = append(source.Languages, lang)
		source.Models = append(source.Models, model)
	}
	return source, letters(filepath.Join(lists, "letters.tsv"), places, &source)
}

// language reads a line of languages.tsv; rarest is how often in a text an n-gram must be met to be taken.
func language(row []string) (lang ngrams.Language, rarest float64, err error) {
	lang = ngrams.Language{Code: row[0], Script: script(row[1])}
	lang.Weight, err = strconv.ParseFloat(row[2], 64)
	if err != nil || lang.Script == ngrams.Other {
		return lang, 0, fmt.Errorf("languages.tsv, %s: weight %q, script %q; write a number, and Latin, Cyrillic or Arabic", row[0], row[2], row[1])
	}
	rarest, err = strconv.ParseFloat(row[3], 64)
	if err != nil {
		return lang, 0, fmt.Errorf("languages.tsv, %s: rarest: %w", row[0], err)
	}
	return lang, rarest, nil
}

// prune takes away n-grams of three letters and more that turn up less often than rarest: three quarters of all n-grams make up a fiftieth of a text. The models hold the probability of the last letter after the others;
// that of the whole n-gram is the product along its beginnings.
func prune(model ngrams.Model, rarest float64) {
	for gram := range model {
		p, letters := 1.0, 0
		for i, r := range gram {
			p *= model[gram[:i+utf8.RuneLen(r)]]
			letters++
		}
		if letters >= 3 && p < rarest {
			delete(model, gram) // none of its continuations is more frequent
		}
	}
}

func script(name string) ngrams.Script {
	switch name {
	case "Latin":
		return ngrams.Latin
	case "Cyrillic":
		return ngrams.Cyrillic
	case "Arabic":
		return ngrams.Arabic
	default:
		return ngrams.Other
	}
}

func letters(name string, places map[string]int, source *ngrams.Source) error {
	rows, err := rows(name)
	if err != nil {
		return err
	}
	for _, row := range rows {
		for _, code := range strings.Fields(row[2]) {
			place, ok := places[code]
			if !ok {
				return fmt.Errorf("%s: language %q is not in languages.tsv", name, code)
			}
			for _, letter := range row[1] {
				if row[0] == "unique" {
					source.Unique[letter] = place
				} else {
					source.Shared[letter] |= 1 << place
				}
			}
		}
	}
	return nil
}

// rows reads a table of tab-separated columns with # comments.
func rows(name string) ([][]string, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.Comma, r.Comment, r.LazyQuotes = '\t', '#', true
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return rows, nil
}

// load reads the n-grams of a language.
func load(dir string) (ngrams.Model, error) {
	model := ngrams.Model{}
	for _, name := range []string{"unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"} {
		path := filepath.Join(dir, name+".pb.bin.zip")
		data, err := unzip(path)
		if err != nil {
			return nil, fmt.Errorf("read model %s: %w", path, err)
		}
		var stored serialization.SerializableLanguageModel
		if err := proto.Unmarshal(data, &stored); err != nil {
			return nil, fmt.Errorf("decode model %s: %w", path, err)
		}
		for _, set := range stored.NgramSets {
			for _, gram := range set.Ngrams {
				model[gram] = set.Probability
			}
		}
	}
	return model, nil
}

func unzip(path string) ([]byte, error) {
	archive, err := zip.OpenReader(path)
	if err != nil {
		return nil, err
	}
	defer archive.Close()
	file, err := archive.File[0].Open()
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(file)
}
