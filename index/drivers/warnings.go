package drivers

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/record"
)

// Limits of the warnings.
const (
	leastCoverage   = 0.2 // of the answers that should have an issue
	mostOfOneTerm   = 0.5 // of an issue's mentions that may rest on one word alone
	leastOfMentions = 20  // mentions from which on that is looked at
)

// Terms counts which terms of the list carry the mentions of each issue. It is not safe for concurrent use.
type Terms struct {
	issues map[string]*carried
	names  map[string][]string
}

// carried are the mentions of an issue in text.
type carried struct {
	mentions int
	alone    map[string]int // by the one term that they rest on
}

// NewTerms makes an empty count. names are those of each issue in all languages: a word of its name says what it means, and is no cause for a warning. They may be nil.
func NewTerms(names map[string][]string) *Terms { return &Terms{map[string]*carried{}, names} }

// Add counts a record. It keeps nothing of it.
func (t *Terms) Add(rec *record.Record) error {
	for _, issue := range rec.Issues {
		if len(issue.Spans) == 0 {
			continue
		}
		c := t.issues[issue.ID]
		if c == nil {
			c = &carried{alone: map[string]int{}}
			t.issues[issue.ID] = c
		}
		c.mentions++
		rule := issue.Spans[0].Rule
		if !slices.ContainsFunc(issue.Spans, func(s analyzer.Tagged) bool { return s.Rule != rule }) {
			c.alone[rule]++
		}
	}
	return nil
}

// warnings says what makes the numbers doubtful: a list that covers little, and issues of which most mentions rest on one bare word, which may mean something else. A phrase, or a word
// that needs another one beside it, is taken to say what it means, and so is a word of the issue's own name.
func warnings(rep *Report, terms *Terms) []string {
	var out []string
	if share := rep.Coverage.Value; share != nil && *share < leastCoverage {
		out = append(out, fmt.Sprintf("the issue list covers only %.1f %% of the answers (%d of %d): most of what people write about is in none of these numbers; choose another list with --issues, or add "+
			"what is missing to it", 100**share, rep.Coverage.Count, rep.Coverage.N))
	}
	if terms == nil {
		return out
	}
	names := map[string]string{}
	for _, d := range rep.Drivers {
		names[d.ID] = d.Name
	}
	for _, id := range slices.Sorted(maps.Keys(terms.issues)) {
		c := terms.issues[id]
		rule, n := c.top()
		lang, word, bare := bareWord(rule)
		if c.mentions < leastOfMentions || !bare || terms.named(id, word) || float64(n) <= mostOfOneTerm*float64(c.mentions) {
			continue
		}
		out = append(out, fmt.Sprintf("%s: %.0f %% of its mentions in text (%d of %d) rest on the one word %q (%s) and on nothing else; if it can mean something else in these answers, all "+
			"numbers of this issue are doubtful: read some, verbatim search 'issue:%s %s'", cmp.Or(names[id], id), 100*float64(n)/float64(c.mentions), n, c.mentions, word, lang, id, word))
	}
	return out
}

// top gives the term that alone carries the most mentions, the first by name among equals.
func (c *carried) top() (rule string, n int) {
	for _, candidate := range slices.Sorted(maps.Keys(c.alone)) {
		if c.alone[candidate] > n {
			rule, n = candidate, c.alone[candidate]
		}
	}
	return rule, n
}

// sameStem is how many letters two words must begin with in common to be taken for one.
const sameStem = 4

// named tells whether a word is one of the issue's own name, but for its ending.
func (t *Terms) named(issue, word string) bool {
	stem := []rune(strings.ToLower(word))
	stem = stem[:min(len(stem), sameStem)]
	for _, name := range t.names[issue] {
		for _, part := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) }) {
			if strings.HasPrefix(part, string(stem)) {
				return true
			}
		}
	}
	return false
}

// bareWord reads a rule, "list/issue/lang:term", and tells whether its term is one word without conditions.
func bareWord(rule string) (lang, word string, bare bool) {
	lang, word, found := strings.Cut(rule[strings.LastIndex(rule[:max(0, strings.Index(rule, ":"))], "/")+1:], ":")
	return lang, strings.Trim(word, "=*"), found && !strings.ContainsAny(word, " \t")
}
