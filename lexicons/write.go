package lexicons

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Write writes an issue list as YAML that ParseIssues reads, with the terms, names, sets and examples of some languages; none given means all. comment stands before it, line by line.
// It fails when a language has nothing in the list, or when w does.
func (l *IssueList) Write(w io.Writer, comment string, languages []string) error {
	for _, lang := range languages {
		if !slices.Contains(l.Languages(), lang) {
			return fmt.Errorf("the issue list %s has no terms in %q; it has %s", l.Name, lang, strings.Join(l.Languages(), ", "))
		}
	}
	if len(languages) == 0 {
		languages = l.Languages()
	}
	y := &yamlWriter{out: bufio.NewWriter(w), languages: languages}
	for line := range strings.Lines(comment) {
		y.line(0, "# %s", strings.TrimRight(line, "\n"))
	}
	for _, field := range [][2]string{{"name", l.Name}, {"version", l.Version}, {"licence", l.Licence}, {"source", l.Source}} {
		y.line(0, "%s: %s", field[0], quoted(field[1]))
	}
	if len(l.Sets) > 0 {
		y.line(0, "sets:")
	}
	for _, set := range l.Sets {
		y.block(1, set.Name, func(lang string) []string { return set.Phrases[lang] })
	}
	y.line(0, "issues:")
	for i := range l.Issues {
		y.issue(&l.Issues[i])
	}
	return y.out.Flush()
}

// yamlWriter writes YAML; errors of the writer come out at Flush.
type yamlWriter struct {
	out       *bufio.Writer
	languages []string
}

func (y *yamlWriter) line(depth int, format string, args ...any) {
	_, _ = fmt.Fprintf(y.out, strings.Repeat("  ", depth)+format+"\n", args...)
}

func (y *yamlWriter) issue(issue *Issue) {
	y.line(1, "- id: %s", issue.ID)
	y.line(2, "names:")
	for _, lang := range y.languages {
		if name := issue.Names[lang]; name != "" {
			y.line(3, "%s: %s", lang, quoted(name))
		}
	}
	if issue.Names["en"] != "" && !slices.Contains(y.languages, "en") {
		y.line(3, "en: %s", quoted(issue.Names["en"]))
	}
	sources := func(terms []Term) []string {
		var out []string
		for i, term := range terms {
			if i == 0 || term.Source != terms[i-1].Source || term.Line != terms[i-1].Line {
				out = append(out, term.Source)
			}
		}
		return out
	}
	texts := func(examples []Example) []string {
		var out []string
		for _, example := range examples {
			out = append(out, example.Text)
		}
		return out
	}
	y.block(2, "terms", func(lang string) []string { return sources(issue.Terms[lang]) })
	y.block(2, "exclude", func(lang string) []string { return sources(issue.Exclude[lang]) })
	y.polarity(issue)
	y.block(2, "examples", func(lang string) []string { return texts(issue.Examples[lang]) })
	y.block(2, "counterexamples", func(lang string) []string { return texts(issue.Counterexamples[lang]) })
}

// block writes a mapping of languages to lists, unless it is empty.
func (y *yamlWriter) block(depth int, key string, list func(lang string) []string) {
	begun := false
	for _, lang := range y.languages {
		items := list(lang)
		if len(items) == 0 {
			continue
		}
		if !begun {
			y.line(depth, "%s:", key)
			begun = true
		}
		y.line(depth+1, "%s:", lang)
		for _, item := range items {
			y.line(depth+2, "- %s", quoted(item))
		}
	}
}

func (y *yamlWriter) polarity(issue *Issue) {
	begun := false
	for _, lang := range y.languages {
		if len(issue.Polarity[lang]) == 0 {
			continue
		}
		if !begun {
			y.line(2, "polarity:")
			begun = true
		}
		y.line(3, "%s:", lang)
		for _, entry := range issue.Polarity[lang] {
			y.line(4, "%s: %s", quoted(entry.Term.Source), strconv.FormatFloat(entry.Weight, 'g', -1, 64))
		}
	}
}

// quoted is a YAML double-quoted scalar, which a JSON string is.
func quoted(text string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(text) // a string cannot fail
	return strings.TrimSuffix(b.String(), "\n")
}
