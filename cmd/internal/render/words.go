package render

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/words"
)

// Words is what the comments say of themselves. What was not asked for is nil.
type Words struct {
	IssueList    string             `json:"issue_list"`
	Comparison   *words.Comparison  `json:"comparison,omitempty"`
	NoComparison string             `json:"no_comparison,omitempty"` // why there is none
	Themes       *words.ThemeReport `json:"themes,omitempty"`
	Fresh        *words.FreshReport `json:"new,omitempty"`
}

// WordsOptions says how words are shown.
type WordsOptions struct {
	Look
	Explain bool // with the formulas
}

// GroupNames are the three groups of a metric for people, highest first.
func GroupNames(metric corpus.Metric) [3]string { return groupNames(metric) }

// WriteWords prints words, themes and new words for people.
func WriteWords(w io.Writer, r *Words, opts WordsOptions) error {
	out := bufio.NewWriter(w)
	p := &wordsPrinter{terminal{out, opts.Look}, opts.Explain}
	if r.NoComparison != "" {
		p.line("%s\n", p.look.paint(bold, "Nothing compared: "+r.NoComparison+"."))
	}
	if r.Comparison != nil {
		p.comparison(r.Comparison)
	}
	if r.Themes != nil {
		p.themes(r.Themes, r.IssueList)
	}
	if r.Fresh != nil {
		p.fresh(r.Fresh)
	}
	return out.Flush()
}

type wordsPrinter struct {
	terminal
	explain bool
}

func (p *wordsPrinter) formulas(list []metrics.Formula) {
	if !p.explain {
		return
	}
	p.line("")
	for _, f := range list {
		p.line("  %s", p.look.paint(faint, f.Name+": "+f.Text))
	}
}

func (p *wordsPrinter) comparison(c *words.Comparison) {
	first, second := oneLine(c.First), oneLine(c.Second)
	p.line("%s", p.look.paint(bold, fmt.Sprintf("What %s say and %s do not", first, second)))
	for _, about := range []string{
		fmt.Sprintf("words and phrases in at least %d comments, the surest first; × is how many times the odds of the word among all words", c.Min),
		"of its group are those of the other, with its 95 % interval: who writes little can be ahead with no more comments;",
		"q is corrected for testing all words at once; associations, not proof",
	} {
		p.line("%s", p.look.paint(faint, about))
	}
	for i := range c.Languages {
		side := &c.Languages[i]
		p.line("\n%s", p.look.paint(bold, fmt.Sprintf("%s · %s comments of %s, %s of %s", languageName(side.Lang),
			formatCount(side.FirstComments), first, formatCount(side.SecondComments), second)))
		if side.NotEnough != "" {
			p.line("  not enough data: %s", side.NotEnough)
			continue
		}
		p.terms(first, second, side.More, false)
		p.praise(side.Praise, false)
		p.terms(second, first, side.Less, true)
		p.praise(side.LessPraise, true)
	}
	if len(c.Languages) == 0 {
		p.line("\nnot enough data: no language has 20 comments")
	}
	p.left(c.Left)
	p.formulas(c.Formulas)
	p.line("")
}

// languageName is the code; names of languages are for a later day.
func languageName(lang analyzer.Lang) string { return strings.ToUpper(string(lang)) }

func (p *wordsPrinter) left(left []words.Left) {
	var parts []string
	n := 0
	for _, l := range left {
		n += l.Comments
		parts = append(parts, fmt.Sprintf("%s %d", l.Lang, l.Comments))
	}
	if n > 0 {
		p.line("\nleft out: %s comments in languages without stop words (%s)", formatCount(n), strings.Join(parts[:min(len(parts), 8)], ", "))
	}
}

// terms prints what one group says more.
func (p *wordsPrinter) terms(group, other string, terms []words.Term, second bool) {
	if len(terms) == 0 {
		p.line("\n  %s say nothing more often", group)
		return
	}
	if terms[0].Sure() {
		p.line("\n  %s say more:", group)
	} else {
		p.line("\n  %s say nothing that could not be chance; the nearest to it:", group)
	}
	for i := range terms {
		p.term(i+1, &terms[i], second, other)
	}
}

// praise prints words without a subject on one line.
func (p *wordsPrinter) praise(terms []words.Term, second bool) {
	var parts []string
	for i := range terms {
		t := &terms[i]
		ratio := t.Ratio
		if second {
			ratio = 1 / ratio
		}
		if t.Sure() {
			parts = append(parts, fmt.Sprintf("%s ×%s", t.Text, formatRatio(ratio)))
		}
	}
	if len(parts) > 0 {
		p.line("  and, without a subject: %s", p.look.paint(faint, strings.Join(parts[:min(len(parts), 10)], ", ")))
	}
}

func (p *wordsPrinter) term(rank int, t *words.Term, second bool, other string) {
	mine, theirs, ratio, low, high := t.FirstShare, t.SecondShare, t.Ratio, t.Low, t.High
	if second {
		mine, theirs, ratio, low, high = t.SecondShare, t.FirstShare, 1/t.Ratio, 1/t.High, 1/t.Low
	}
	line := fmt.Sprintf("%3d. %s %s of theirs, %s of %s  ×%s [%s, %s]  q %s", rank, pad(t.Text, 26), shareCount(mine), shareCount(theirs), other,
		formatRatio(ratio), formatRatio(low), formatRatio(high), formatQ(t.Q))
	if !t.Sure() {
		line = p.look.paint(faint, line+" could be chance")
	}
	p.line("%s", line)
	about := []string{"stem " + strings.Join(t.Stems, " ")}
	for _, v := range t.Phrases {
		if strings.Contains(v.Text, " ") && len(about) < 5 {
			about = append(about, fmt.Sprintf("%s (%d)", v.Text, v.Count))
		}
	}
	if len(about) > 1 {
		about[1] = "also: " + about[1]
	}
	p.line("       %s", p.look.paint(faint, about[0]+map[bool]string{true: " · "}[len(about) > 1]+strings.Join(about[1:], ", ")))
	if len(t.Examples) > 0 {
		p.line("       %s", p.quote(&t.Examples[0]))
	}
}

// shareCount is a count with its share: 34 (8.1 %).
func shareCount(s metrics.Share) string {
	return fmt.Sprintf("%d (%s)", s.Count, optional(s.Value, formatShare))
}

// quote prints a comment on at most two lines, with the words marked.
func (p *wordsPrinter) quote(e *words.Example) string {
	about := []string{string(e.Lang)}
	if e.Score != nil {
		about = append(about, fmt.Sprintf("score %d", *e.Score))
	}
	about = append(about, e.ID)
	return fmt.Sprintf("“%s” (%s)", p.marked(e.Text, e.Spans, 2*p.look.Width-60), oneLine(strings.Join(about, ", ")))
}

func (p *wordsPrinter) themes(r *words.ThemeReport, list string) {
	p.line("%s", p.look.paint(bold, fmt.Sprintf("What no issue of the list %s covers", list)))
	p.line("coverage: the list is found in %s of the %s comments", shareText(r.Coverage), formatCount(r.Coverage.N))
	if r.NoSubject.N > 0 {
		p.line("of the %s others, %s only praise or blame without a subject, or say nothing", formatCount(r.NoSubject.N), shareText(r.NoSubject))
	}
	if len(r.Frequency) > 0 {
		p.line("hardly a comment in %s has an issue, so that its themes are simply what is said most", joinLangs(r.Frequency))
	}
	switch {
	case r.NotEnough != "":
		p.line("not enough data: %s", r.NotEnough)
	case len(r.Themes) == 0:
		p.line("no theme: no word is surely more frequent in comments without an issue")
	default:
		last := r.Themes[len(r.Themes)-1].Covered
		p.line("with %s more, below, it would be found in %s; these are candidates: read the examples, then name or drop them", Counted(len(r.Themes), "theme"), shareText(last))
	}
	for i := range r.Themes {
		p.theme(i+1, &r.Themes[i])
	}
	p.formulas(r.Formulas)
}

func joinLangs(langs []analyzer.Lang) string {
	parts := make([]string, len(langs))
	for i, lang := range langs {
		parts[i] = string(lang)
	}
	return strings.Join(parts, ", ")
}

func (p *wordsPrinter) theme(rank int, t *words.Theme) {
	var names []string
	for _, lang := range themeLanguages(t) {
		if !slices.Contains(names, t.Names[lang]) {
			names = append(names, t.Names[lang])
		}
	}
	p.line("\n%2d. %s adds %s, %s of all", rank, p.look.paint(bold, pad(strings.Join(names, " / "), 26)), Counted(t.Share.Count, "comment"), shareText(t.Share))
	facts := []string{}
	if t.Score.Value != nil {
		facts = append(facts, "mean score "+formatDecimal(*t.Score.Value, 1)+inBrackets(t.Score.Low, t.Score.High, func(v float64) string { return formatDecimal(v, 1) }))
	}
	if t.Net.Value != nil {
		facts = append(facts, "net sentiment "+formatNet(*t.Net.Value)+inBrackets(t.Net.Low, t.Net.High, formatNet))
	}
	facts = append(facts, "also in "+Counted(t.AlsoTagged, "comment")+" with an issue")
	p.line("    %s", p.look.paint(faint, strings.Join(facts, " · ")))
	for _, lang := range themeLanguages(t) {
		var terms []string
		for _, term := range t.Terms[lang] {
			terms = append(terms, fmt.Sprintf("%s (%d)", term.Text, term.Comments))
		}
		p.line("    %s", p.look.paint(faint, fmt.Sprintf("%s: %s", lang, strings.Join(terms, ", "))))
	}
	for i := range t.Examples {
		p.line("    %s", p.quote(&t.Examples[i]))
	}
}

// themeLanguages gives the languages of a theme, sorted.
func themeLanguages(t *words.Theme) []analyzer.Lang {
	var out []analyzer.Lang
	for lang := range t.Terms {
		out = append(out, lang)
	}
	slices.Sort(out)
	return out
}

func (p *wordsPrinter) fresh(r *words.FreshReport) {
	if r.NotEnough != "" {
		p.line("Nothing new to tell: %s.", r.NotEnough)
		return
	}
	p.line("%s", p.look.paint(bold, fmt.Sprintf("New or rising words in %s (%s to %s), against all before", r.Period.Name, r.Period.From, r.Period.To)))
	for i := range r.Languages {
		side := &r.Languages[i]
		p.line("\n%s", p.look.paint(bold, fmt.Sprintf("%s · %s comments now, %s before", languageName(side.Lang), formatCount(side.Now), formatCount(side.Before))))
		if len(side.Terms) == 0 {
			p.line("  nothing that could not be chance (%s words and phrases tested)", formatCount(side.Tested))
		}
		for j := range side.Terms {
			p.freshTerm(j+1, &side.Terms[j])
		}
	}
	p.formulas(r.Formulas)
}

func (p *wordsPrinter) freshTerm(rank int, t *words.FreshTerm) {
	how := "new"
	if t.Times != nil {
		how = fmt.Sprintf("×%s, %d before, first on %s", formatRatio(*t.Times), t.Before, t.FirstDay)
	}
	p.line("%3d. %s %s now, %s  q %s", rank, pad(t.Text, 26), shareCount(t.NowShare), how, formatQ(t.Q))
	if len(t.Examples) > 0 {
		p.line("       %s", p.quote(&t.Examples[0]))
	}
}
