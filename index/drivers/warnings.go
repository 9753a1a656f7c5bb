package drivers

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/record"
)

// Limits of the warnings.
const (
	leastCoverage   = 0.2 // of the answers that should have an issue
	mostOfOneTerm   = 0.5 // of an issue's mentions that may rest on one word alone
	leastOfMentions = 20  // mentions from which on that is looked at
)

// Terms knows which terms of the list carry the mentions of each issue, row by row of the table that is ranked. It is not safe for concurrent use.
type Terms struct {
	issues map[string]*carried
	names  map[string][]string
	row    uint32 // of the next record
}

// carried are the rows that mention an issue in text.
type carried struct {
	mentions *roaring.Bitmap
	alone    map[string]*roaring.Bitmap // by the one term that they rest on
}

// NewTerms makes an empty count. names are those of each issue in all languages: a word of its name says what it means, and is no cause for a warning. They may be nil.
func NewTerms(names map[string][]string) *Terms {
	return &Terms{issues: map[string]*carried{}, names: names}
}

// Add counts the record of the next row of the table. It keeps nothing of it.
func (t *Terms) Add(rec *record.Record) error {
	row := t.row
	t.row++
	for _, issue := range rec.Issues {
		if len(issue.Spans) == 0 {
			continue
		}
		c := t.issues[issue.ID]
		if c == nil {
			c = &carried{mentions: roaring.New(), alone: map[string]*roaring.Bitmap{}}
			t.issues[issue.ID] = c
		}
		c.mentions.Add(row)
		rule := issue.Spans[0].Rule
		if slices.ContainsFunc(issue.Spans, func(s analyzer.Tagged) bool { return s.Rule != rule }) {
			continue
		}
		if c.alone[rule] == nil {
			c.alone[rule] = roaring.New()
		}
		c.alone[rule].Add(row)
	}
	return nil
}

// warnings says what makes the numbers doubtful: a list that covers little, and issues of which most mentions rest on one bare word, which may mean something else. A phrase, or a word
// that needs another one beside it, is taken to say what it means, and so is a word of the issue's own name.
func warnings(t *facts.Table, rep *Report, opts Options) []string {
	var out []string
	terms := opts.Terms
	if share := rep.Coverage.Value; share != nil && *share < leastCoverage {
		out = append(out, fmt.Sprintf("the issue list covers only %.1f %% of the answers (%d of %d): most of what people write about is in none of these numbers; choose another list with --issues, or add "+
			"what is missing to it", 100**share, rep.Coverage.Count, rep.Coverage.N))
	}
	if opts.By != "" && metrics.RestatesScore(t, opts.By) {
		out = append(out, fmt.Sprintf("%s restates the score: within one of its groups all scores are nearly alike, so there is little left to explain, and that its groups differ is no finding; group by something else", opts.By))
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
		mentions := among(c.mentions, opts.Rows)
		rule, n := c.top(opts.Rows)
		lang, word, bare := bareWord(rule)
		if mentions < leastOfMentions || !bare || terms.named(id, word) || float64(n) <= mostOfOneTerm*float64(mentions) {
			continue
		}
		out = append(out, fmt.Sprintf("%s: %.0f %% of its mentions in text (%d of %d) rest on the one word %q (%s) and on nothing else; if it can mean something else in these answers, all "+
			"numbers of this issue are doubtful: read some, %s 'issue:%s %s'", cmp.Or(names[id], id), 100*float64(n)/float64(mentions), n, mentions, word, lang, cmp.Or(opts.Search, "verbatim search"), id, word))
	}
	return out
}

// top gives the term that alone carries the most mentions of some rows, the first by name among equals.
func (c *carried) top(rows *roaring.Bitmap) (rule string, n int) {
	for _, candidate := range slices.Sorted(maps.Keys(c.alone)) {
		if count := among(c.alone[candidate], rows); count > n {
			rule, n = candidate, count
		}
	}
	return rule, n
}

// among counts the rows that are among others; nil are all.
func among(rows, others *roaring.Bitmap) int {
	if others == nil {
		return int(rows.GetCardinality())
	}
	return int(rows.AndCardinality(others))
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
