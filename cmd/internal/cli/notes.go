package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// notes gathers what people should know of the input: how columns were read, what was repaired, which picks are no issue.
func (r *run) notes(counts tagging.Counts) []string {
	var notes []string
	mapping := r.reader.Mapping()
	for _, file := range mapping.Files {
		notes = append(notes, describe(file))
		for _, note := range file.Notes {
			notes = append(notes, file.File+": "+note)
		}
	}
	notes = append(notes, mapping.Notes...)
	notes = append(notes, r.reader.Warnings()...)
	notes = append(notes, customerNotes(r.customers)...)
	if len(counts.Picks) > 0 {
		notes = append(notes, "picks that are no issue of the list "+r.set.Issues.Name+": "+lostPicks(counts.Picks))
	}
	return append(notes, r.lacks...)
}

// customerNotes says what was read as customers.
func customerNotes(files []*corpus.Customers) []string {
	var notes []string
	for _, file := range files {
		notes = append(notes, fmt.Sprintf("%s: %s, joined by %q", file.File, render.Counted(file.N, "customer"), file.Key))
		notes = append(notes, file.Notes...)
		if n := len(file.Rejected); n > 0 {
			notes = append(notes, fmt.Sprintf("%s: %s cannot be used; the first is row %d: %s", file.File, render.Counted(n, "row"), file.Rejected[0].Row, file.Rejected[0].Reason))
		}
	}
	if repeated := repeatedColumns(files); len(repeated) > 0 {
		notes = append(notes, "columns that an earlier customer file has too carry the number of their file: "+someOf(repeated))
	}
	return notes
}

// repeatedColumns gives the names, as they are joined, of columns that stand in more than one customer file.
func repeatedColumns(files []*corpus.Customers) (repeated []string) {
	seen := map[string]bool{}
	for i, file := range files {
		own := map[string]bool{}
		for _, customer := range file.List {
			for _, field := range customer.Fields {
				if seen[field.Name] && !own[field.Name] {
					repeated = append(repeated, fmt.Sprintf("%d.%s", i+1, field.Name))
				}
				own[field.Name] = true
			}
		}
		for name := range own {
			seen[name] = true
		}
	}
	return repeated
}

// uncovered says how many answers are in languages without sentiment words or without terms in the issue list.
func uncovered(set *lexicons.Set, table *facts.Table) []string {
	words, terms := lacking{}, lacking{}
	for _, count := range countCategory(table, "lang") {
		if count.N == 0 || count.Name == string(analyzer.Und) {
			continue
		}
		if set.Pack(count.Name) == nil {
			words.add(count)
		}
		if !slices.Contains(set.Issues.Languages(), count.Name) {
			terms.add(count)
		}
	}
	return slices.Concat(words.note("no sentiment words yet"), terms.note("no terms in the issue list "+set.Issues.Name))
}

// lacking gathers the languages that lack something.
type lacking struct {
	answers   int
	languages []string
}

func (l *lacking) add(count render.Count) {
	l.answers += count.N
	l.languages = append(l.languages, fmt.Sprintf("%s %d", count.Name, count.N))
}

func (l *lacking) note(what string) []string {
	if l.answers == 0 {
		return nil
	}
	return []string{fmt.Sprintf("answers in languages with %s, counted and searchable but not tagged: %d (%s)", what, l.answers, strings.Join(l.languages, ", "))}
}

// describe says in one line which column is what.
func describe(file corpus.FileMapping) string {
	var roles []string
	segments := 0
	for _, column := range file.Columns {
		switch column.Use {
		case corpus.AsRole:
			roles = append(roles, fmt.Sprintf("%s=%s", column.Role, column.Name))
		case corpus.AsSegment:
			segments++
		}
	}
	return fmt.Sprintf("%s: %s, %s, %s; %s; %s", file.File, file.Format, file.Encoding, render.Counted(file.Rows, "row"), strings.Join(roles, ", "), render.Counted(segments, "segment"))
}

// lostPicks lists at most ten, the most frequent first.
func lostPicks(picks map[string]int) string {
	names := make([]string, 0, len(picks))
	for name := range picks {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		if picks[a] != picks[b] {
			return picks[b] - picks[a]
		}
		return strings.Compare(a, b)
	})
	var parts []string
	for i, name := range names {
		if i == 10 {
			parts = append(parts, fmt.Sprintf("and %d more", len(names)-i))
			break
		}
		parts = append(parts, fmt.Sprintf("%q (%d)", name, picks[name]))
	}
	return strings.Join(parts, ", ")
}
