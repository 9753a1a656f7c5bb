// Package samples_test holds what the sample promises to those who learn or test with it.
package samples_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// sentences cuts a text at the ends of sentences, and gives those of two words or more in lower case without their marks.
func sentences(text string) []string {
	var out []string
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".!?…。\n", r) }) {
		words := strings.FieldsFunc(strings.ToLower(part), func(r rune) bool { return strings.ContainsRune(" ,;:\"'’()", r) })
		if len(words) > 1 {
			out = append(out, strings.Join(words, " "))
		}
	}
	return out
}

// table reads a CSV file by column name.
func table(t *testing.T, name string) []map[string]string {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		named := map[string]string{}
		for i, name := range rows[0] {
			named[name] = row[i]
		}
		out = append(out, named)
	}
	return out
}

func TestNoSentenceComesTwice(t *testing.T) {
	first := map[string]string{}
	look := func(where, text string) {
		for _, sentence := range sentences(text) {
			if before, again := first[sentence]; again {
				t.Errorf("%s has %q, which %s has", where, sentence, before)
			}
			first[sentence] = where
		}
	}
	paths, err := filepath.Glob("texts/*.tsv")
	if err != nil || len(paths) != 5 {
		t.Fatalf("texts: %v, %v; want five files", paths, err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			look(filepath.Base(path), line[strings.LastIndex(line, "\t")+1:])
		}
	}
	if len(first) < 600 {
		t.Errorf("only %d sentences: the test does not see the texts", len(first))
	}
}

func TestSentences(t *testing.T) {
	got := sentences("Late. Again! The box, the “BOX”… was broken?\nThe box, the box")
	want := []string{"the box the “box”", "was broken", "the box the box"}
	if !slices.Equal(got, want) {
		t.Errorf("sentences: %q, want %q", got, want)
	}
}

func TestSampleHasWhatExportsHave(t *testing.T) {
	rows := table(t, "nps-plus.csv")
	if len(rows) < 550 || len(rows) > 750 {
		t.Errorf("%d answers, want about 600", len(rows))
	}
	for name, pattern := range map[string]string{
		"e-mail address": `[\w.]+@[\w.]+`, "phone number": `\d{3}[ -]?\d{3}`, "emoji": `[\x{1F300}-\x{1FAFF}]`, "one word": `^\S+$`, "missing": `(?i)^n/?a$`,
	} {
		t.Run(name, func(t *testing.T) {
			match := regexp.MustCompile(pattern)
			if !slices.ContainsFunc(rows, func(row map[string]string) bool { return match.MatchString(row["comment"]) }) {
				t.Errorf("no comment with %s", pattern)
			}
		})
	}
	for column, least := range map[string]int{"survey_language": 5, "survey_type": 3, "channel": 3, "seller": 2, "device": 3} {
		values := map[string]bool{}
		for _, row := range rows {
			values[row[column]] = true
		}
		if len(values) < least {
			t.Errorf("column %s has %d values, want %d", column, len(values), least)
		}
	}
}

func TestSampleIsAYearLong(t *testing.T) {
	var first, last time.Time
	for _, row := range table(t, "nps-plus.csv") {
		at, err := time.Parse(time.RFC3339, row["answered_at"])
		if err != nil {
			t.Fatal(err)
		}
		if first.IsZero() || at.Before(first) {
			first = at
		}
		if at.After(last) {
			last = at
		}
	}
	if days := last.Sub(first).Hours() / 24; days < 350 || days > 370 {
		t.Errorf("answers from %v to %v, %.0f days", first, last, days)
	}
}

func TestEveryAnswerHasItsCustomer(t *testing.T) {
	customers := map[string]map[string]string{}
	churned := 0
	for _, row := range table(t, "customers.csv") {
		if _, again := customers[row["customer_id"]]; again {
			t.Errorf("customer %s comes twice", row["customer_id"])
		}
		customers[row["customer_id"]] = row
		if row["churn_date"] != "" {
			churned++
			if row["churn_date"] < row["customer_since"] {
				t.Errorf("customer %s left before coming", row["customer_id"])
			}
		}
	}
	if share := float64(churned) / float64(len(customers)); share < 0.05 || share > 0.4 {
		t.Errorf("%.0f %% of customers left", 100*share)
	}
	for _, row := range table(t, "nps-plus.csv") {
		if _, ok := customers[row["customer_id"]]; !ok {
			t.Errorf("answer %s: no customer %s", row["response_id"], row["customer_id"])
		}
	}
}
