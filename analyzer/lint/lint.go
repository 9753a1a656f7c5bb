// Package lint checks lexicons and issue lists with the pipeline that uses them: what their form alone does not show.
//
// The problem: a term that does not survive cutting and stemming never fires and nobody notices; a new word breaks an old example. The shape: Check runs every term,
// example and counter-example and gives findings with file and line. The trap: examples are analysed in their own language, declared, so that a wrong
// detection is not blamed on a word list.
package lint

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Finding is something to mend in a data file.
type Finding struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Message string `json:"message"`
}

// String gives file:line: message.
func (f Finding) String() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Message) }

// Check runs all checks over a set; the analyzer must be made from the same set. The findings are sorted by file and line. It fails only when the analysis itself does.
func Check(set *lexicons.Set, a *standard.Analyzer) ([]Finding, error) {
	c := &checker{analyzer: a}
	for _, pack := range set.Packs {
		c.pack(pack)
	}
	c.issues(set.Issues)
	return c.sorted()
}

// Issues runs the checks of the issue list of a set, as Check does.
func Issues(set *lexicons.Set, a *standard.Analyzer) ([]Finding, error) {
	c := &checker{analyzer: a}
	c.issues(set.Issues)
	return c.sorted()
}

// Examples runs the examples and counter-examples of the issue list of a set, as Check does.
func Examples(set *lexicons.Set, a *standard.Analyzer) ([]Finding, error) {
	c := &checker{analyzer: a}
	for i := range set.Issues.Issues {
		for _, lang := range set.Issues.Languages() {
			c.examples(set.Issues, &set.Issues.Issues[i], lang)
		}
	}
	return c.sorted()
}

func (c *checker) sorted() ([]Finding, error) {
	slices.SortStableFunc(c.findings, func(a, b Finding) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return c.findings, errors.Join(c.errs...)
}

type checker struct {
	analyzer *standard.Analyzer
	findings []Finding
	errs     []error
}

func (c *checker) find(file string, line int, format string, args ...any) {
	c.findings = append(c.findings, Finding{file, line, fmt.Sprintf(format, args...)})
}

func (c *checker) pack(pack *lexicons.Pack) {
	lang := analyzer.Lang(pack.Language)
	for term := range pack.Terms() {
		c.term(pack.File, lang, term)
	}
	c.opposites(pack)
	for _, example := range pack.Examples {
		doc := c.analyze(example.Text, lang)
		if doc != nil && string(doc.Sentiment.Label) != example.Label {
			c.find(pack.File, example.Line, "the example %q is %s (%.2f), not %s", example.Text, doc.Sentiment.Label, doc.Sentiment.Score, example.Label)
		}
	}
}

// opposites holds that no two words of one stem pull to opposite sides: only one of them would ever be found, whichever the text has.
func (c *checker) opposites(pack *lexicons.Pack) {
	first := map[string]lexicons.Entry{}
	for _, entry := range pack.Words {
		stems, err := c.stems(entry.Term, analyzer.Lang(pack.Language))
		if err != nil {
			c.errs = append(c.errs, err)
			return
		}
		if stems == "" {
			continue
		}
		if other, ok := first[stems]; ok && other.Weight*entry.Weight < 0 {
			c.find(pack.File, entry.Term.Line, "%q (%g) and %q of line %d (%g) are one to the stemmer and pull to opposite sides; make one of them exact (=)",
				entry.Term.Source, entry.Weight, other.Term.Source, other.Term.Line, other.Weight)
		}
		first[stems] = entry
	}
}

// stems gives the stems of a plain phrase, or nothing for terms with forms, patterns or operators.
func (c *checker) stems(term lexicons.Term, lang analyzer.Lang) (string, error) {
	if term.Op != lexicons.None || slices.ContainsFunc(term.Left, func(w lexicons.Word) bool { return !w.Plain() }) {
		return "", nil
	}
	tokens, err := c.analyzer.Phrases(lang)(term.Source)
	if err != nil {
		return "", fmt.Errorf("cut %q: %w", term.Source, err)
	}
	var stems []string
	for i := range tokens {
		if stem := tokens[i].Stem; stem != "" {
			stems = append(stems, fmt.Sprint(tokens[i].Negated, stem))
		}
	}
	return strings.Join(stems, " "), nil
}

// term holds that a term can fire: alone as a text, it must leave something to match.
func (c *checker) term(file string, lang analyzer.Lang, term lexicons.Term) {
	b := match.NewBuilder(c.analyzer.Phrases(lang))
	_, err := b.Add(term, term.Source)
	switch {
	case errors.Is(err, match.ErrNeverMatches):
		c.find(file, term.Line, "the term %q can never match: nothing of it is left after cutting and stemming", term.Source)
	case err != nil:
		c.errs = append(c.errs, fmt.Errorf("%s:%d: %w", file, term.Line, err))
	case term.Op == lexicons.None && !patterned(term, lang):
		c.fires(b.Build(), file, lang, term)
	}
}

// patterned tells terms that their own words cannot prove: patterns, and Korean endings, which are no tokens without a verb before them.
func patterned(term lexicons.Term, lang analyzer.Lang) bool {
	return slices.ContainsFunc(term.Left, func(w lexicons.Word) bool { return w.Prefix || w.Suffix || w.Exact && lang == "ko" })
}

// fires runs a term over its own words.
func (c *checker) fires(m *match.Matcher, file string, lang analyzer.Lang, term lexicons.Term) {
	text := ""
	for i, w := range term.Left {
		if i > 0 {
			text += " "
		}
		text += w.Text
	}
	tokens, err := c.analyzer.Phrases(lang)(text)
	if err != nil {
		c.errs = append(c.errs, err)
		return
	}
	if len(m.Find(tokens, nil)) == 0 {
		c.find(file, term.Line, "the term %q does not match its own words; an exact form must be one token in lower case", term.Source)
	}
}

func (c *checker) issues(list *lexicons.IssueList) {
	for i := range list.Issues {
		issue := &list.Issues[i]
		for _, lang := range list.Languages() {
			for _, term := range slices.Concat(issue.Terms[lang], issue.Exclude[lang]) {
				c.term(list.File, analyzer.Lang(lang), term)
			}
			for _, entry := range issue.Polarity[lang] {
				c.term(list.File, analyzer.Lang(lang), entry.Term)
			}
			c.examples(list, issue, lang)
		}
	}
}

func (c *checker) examples(list *lexicons.IssueList, issue *lexicons.Issue, lang string) {
	for _, example := range issue.Examples[lang] {
		if !c.tagged(example.Text, lang, issue.ID) {
			c.find(list.File, example.Line, "the example %q is not tagged %s", example.Text, issue.ID)
		}
	}
	for _, example := range issue.Counterexamples[lang] {
		if c.tagged(example.Text, lang, issue.ID) {
			c.find(list.File, example.Line, "the counter-example %q is tagged %s", example.Text, issue.ID)
		}
	}
}

func (c *checker) tagged(text, lang, issue string) bool {
	doc := c.analyze(text, analyzer.Lang(lang))
	return doc != nil && slices.ContainsFunc(doc.Issues, func(i analyzer.Issue) bool { return i.ID == issue })
}

func (c *checker) analyze(text string, lang analyzer.Lang) *analyzer.Doc {
	doc, err := c.analyzer.Analyze(text, lang)
	if err != nil {
		c.errs = append(c.errs, fmt.Errorf("analyse example %q: %w", text, err))
		return nil
	}
	return doc
}
