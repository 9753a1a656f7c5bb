package render

import (
	"bufio"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/sentiment"
	"github.com/verbatim-cx/verbatim/index/record"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Explanation is why a comment was tagged as it was.
type Explanation struct {
	ID        string             `json:"id,omitempty"` // of the record in the workspace
	Text      string             `json:"text"`
	Language  ExplainedLanguage  `json:"language"`
	Sentiment ExplainedSentiment `json:"sentiment"`
	List      string             `json:"issue_list"`
	Issues    []ExplainedIssue   `json:"issues"`
	Requests  []ExplainedSpan    `json:"requests"`
	Flags     []ExplainedFlag    `json:"flags"`
	Tokens    []ExplainedToken   `json:"tokens"`
}

// ExplainedLanguage is the language decision.
type ExplainedLanguage struct {
	Code       analyzer.Lang           `json:"code"`
	Name       string                  `json:"name"`
	Confidence float64                 `json:"confidence"`
	Source     analyzer.LanguageSource `json:"source"`
	RunnerUp   string                  `json:"runner_up,omitempty"` // its name
}

// ExplainedSentiment is the score with everything that made it.
type ExplainedSentiment struct {
	Label     analyzer.Label      `json:"label"`
	Score     float64             `json:"score"`
	Mixed     bool                `json:"mixed"`
	Available bool                `json:"available"` // false where the language has no lexicon
	Sum       float64             `json:"sum"`       // of the weights
	Formula   string              `json:"formula"`
	Evidence  []ExplainedEvidence `json:"evidence"`
}

// ExplainedEvidence is a piece of evidence; Reason is null where the question gave it.
type ExplainedEvidence struct {
	Text   string            `json:"text"`
	Weight float64           `json:"weight"`
	Reason *sentiment.Reason `json:"reason"`
	steps  []string          // in words
}

// ExplainedIssue is an issue with the words that named it.
type ExplainedIssue struct {
	ID    string          `json:"id"`
	Name  string          `json:"name"`
	Label analyzer.Label  `json:"label"`
	Score float64         `json:"score"`
	Spans []ExplainedSpan `json:"spans"`
}

// ExplainedSpan is a piece of the comment with the rule that found it.
type ExplainedSpan struct {
	analyzer.Tagged
	Text string `json:"text"`
	lexicons.Place
}

// ExplainedFlag is a flag with what it means, and the words that it is about where there are any.
type ExplainedFlag struct {
	Flag    string         `json:"flag"`
	Meaning string         `json:"meaning"`
	Span    *ExplainedSpan `json:"span,omitempty"`
}

// ExplainedToken is a word with the form that terms are compared with.
type ExplainedToken struct {
	Text    string `json:"text"`
	Norm    string `json:"norm"`
	Stem    string `json:"stem"`
	Negated bool   `json:"negated,omitempty"`
}

// Explain puts a Doc and the reasons of its sentiment into words. set is what it was analysed with; name gives the English name of a language.
func Explain(doc *analyzer.Doc, reasons []sentiment.Reason, set *lexicons.Set, name func(analyzer.Lang) string) *Explanation {
	e := &Explanation{
		Text: doc.Text, List: set.Issues.Name,
		Language: ExplainedLanguage{doc.Language.Code, name(doc.Language.Code), doc.Language.Confidence, doc.Language.Source, ""},
		Issues:   []ExplainedIssue{}, Requests: []ExplainedSpan{}, Flags: []ExplainedFlag{}, Tokens: []ExplainedToken{},
	}
	if doc.Language.RunnerUp != "" {
		e.Language.RunnerUp = name(doc.Language.RunnerUp)
	}
	e.feel(doc, reasons)
	locate := func(t analyzer.Tagged) ExplainedSpan {
		place, _ := set.Locate(t.Rule)
		return ExplainedSpan{t, doc.Surface(t.Span), place}
	}
	for _, issue := range doc.Issues {
		out := ExplainedIssue{ID: issue.ID, Name: issueName(set.Issues, issue.ID), Label: issue.Label, Score: issue.Score}
		for _, span := range issue.Spans {
			out.Spans = append(out.Spans, locate(span))
		}
		e.Issues = append(e.Issues, out)
	}
	for _, request := range doc.Requests {
		e.Requests = append(e.Requests, locate(request.Tagged))
	}
	for _, flag := range doc.Flags {
		out := ExplainedFlag{Flag: flag, Meaning: meaning(flag)}
		for _, mark := range doc.Marks {
			if mark.Flag == flag && out.Span == nil {
				span := locate(mark.Tagged)
				out.Span = &span
			}
		}
		e.Flags = append(e.Flags, out)
	}
	for i := range doc.Tokens {
		tok := &doc.Tokens[i]
		e.Tokens = append(e.Tokens, ExplainedToken{doc.Surface(tok.Span), tok.Norm, tok.Stem, tok.Negated})
	}
	return e
}

func issueName(list *lexicons.IssueList, id string) string {
	for i := range list.Issues {
		if list.Issues[i].ID == id {
			return list.Issues[i].Name("en")
		}
	}
	return id
}

// meaning says what a flag is.
func meaning(flag string) string {
	switch flag {
	case analyzer.FlagNoText:
		return "there is no comment"
	case analyzer.FlagNoSentiment:
		return "its language has no sentiment lexicon, or is not told"
	case analyzer.FlagNoAnswer:
		return "it says that there is nothing to say"
	case analyzer.FlagGibberish:
		return "letters without a word"
	case analyzer.FlagLeaving:
		return "the customer goes, or thinks of it"
	case record.FlagContradiction:
		return "the comment says the opposite of the score"
	case record.FlagDuplicate:
		return "an earlier response has the same comment"
	case record.FlagRepaired:
		return "some bytes of the comment were no text"
	default:
		return ""
	}
}

// Carry adds the flags of the record that its comment alone does not show.
func (e *Explanation) Carry(flags []string) {
	for _, flag := range flags {
		if !slices.ContainsFunc(e.Flags, func(f ExplainedFlag) bool { return f.Flag == flag }) {
			e.Flags = append(e.Flags, ExplainedFlag{Flag: flag, Meaning: meaning(flag)})
		}
	}
}

// feel explains the sentiment.
func (e *Explanation) feel(doc *analyzer.Doc, reasons []sentiment.Reason) {
	s := doc.Sentiment
	e.Sentiment = ExplainedSentiment{Label: s.Label, Score: s.Score, Mixed: s.Mixed, Available: s.Available, Formula: sentiment.Formula, Evidence: []ExplainedEvidence{}}
	for _, ev := range s.Evidence {
		e.Sentiment.Sum += ev.Weight
		out := ExplainedEvidence{Text: doc.Surface(ev.Span), Weight: ev.Weight}
		for i := range reasons {
			if reasons[i].Evidence == ev {
				out.Reason = &reasons[i]
			}
		}
		out.steps = inWords(doc, out.Reason, ev.Rule)
		e.Sentiment.Evidence = append(e.Sentiment.Evidence, out)
	}
}

// inWords says how a piece of evidence got its weight.
func inWords(doc *analyzer.Doc, r *sentiment.Reason, rule string) []string {
	if r == nil {
		return []string{"a bare answer to what was asked (" + rule + ")"}
	}
	what := "in the word list"
	switch {
	case r.Idiom:
		what = "as a fixed expression"
	case r.Alone:
		what = "for a “no” or a wish that is all there is"
	}
	steps := []string{fmt.Sprintf("%s %s (%s:%d)", signed1(r.Base), what, path.Base(r.File), r.Line)}
	for _, step := range r.Steps {
		steps = append(steps, stepInWords(doc, step))
	}
	return steps
}

func stepInWords(doc *analyzer.Doc, step sentiment.Step) string {
	word := ""
	if step.Span.End > step.Span.Start {
		word = "“" + doc.Surface(step.Span) + "”"
	}
	text := map[sentiment.StepKind]string{
		sentiment.Intensified:  "made stronger by " + word,
		sentiment.Diminished:   "made weaker by " + word,
		sentiment.Negated:      "turned by " + word,
		sentiment.NegatedTwice: "negated twice, which says yes",
		sentiment.NegatedWord:  "turned by a negative ending",
		sentiment.Wished:       "a wish and no praise, by " + word,
		sentiment.OfRival:      "said of somebody else, by " + word,
		sentiment.BeforeTurn:   "weighs less before the “but”",
		sentiment.AfterTurn:    "weighs more after the “but”",
		sentiment.Asked:        "asked and not said",
	}[step.Kind]
	return strings.Replace(fmt.Sprintf("%s ×%g", text, step.Factor), "-", "−", 1)
}

func signed1(x float64) string { return strings.Replace(fmt.Sprintf("%+.1f", x), "-", "−", 1) }

func signed2(x float64) string { return strings.Replace(fmt.Sprintf("%+.2f", x), "-", "−", 1) }

// WriteExplanation prints an Explanation for people.
func WriteExplanation(w io.Writer, e *Explanation, look Look) error {
	out := bufio.NewWriter(w)
	t := &terminal{out: out, look: look}
	t.line("%s\n", t.look.paint(bold, printable(e.Text)))
	t.line("Language   %s", languageInWords(e.Language))
	t.sentiment(e.Sentiment)
	t.issues(e)
	if len(e.Requests) == 0 {
		t.line("Requests   none")
	}
	for _, request := range e.Requests {
		t.line("Request    “%s”  %s", printable(request.Text), t.look.paint(faint, place(request)))
	}
	if len(e.Flags) == 0 {
		t.line("Flags      none")
	}
	for _, flag := range e.Flags {
		about := ""
		if flag.Span != nil {
			about = ": “" + printable(flag.Span.Text) + "”  " + t.look.paint(faint, place(*flag.Span))
		}
		t.line("Flag       %s, %s%s", flag.Flag, flag.Meaning, about)
	}
	t.tokens(e.Tokens)
	return out.Flush()
}

func languageInWords(l ExplainedLanguage) string {
	if l.Code == analyzer.Und {
		text := "not told: too little text, or too close between two languages"
		if l.RunnerUp != "" {
			text += "; most likely " + l.RunnerUp
		}
		return text
	}
	from := map[analyzer.LanguageSource]string{
		analyzer.Detected: "read from the words", analyzer.Declared: "as the row or the survey says", analyzer.Prior: "by the other answers of the file",
	}[l.Source]
	text := fmt.Sprintf("%s (%s), %.0f %% sure, %s", l.Name, l.Code, 100*l.Confidence, from)
	if l.RunnerUp != "" {
		text += "; next likely " + l.RunnerUp
	}
	return text
}

func (t *terminal) sentiment(s ExplainedSentiment) {
	if !s.Available {
		t.line("Sentiment  none: its language has no lexicon, or is not told, and nothing speaks without one")
		return
	}
	mixed := ""
	if s.Mixed {
		mixed = ", mixed feelings"
	}
	if s.Label == analyzer.Neutral && len(s.Evidence) > 0 {
		mixed += "; what is nearer to zero than 0.10 is neutral"
	}
	t.line("Sentiment  %s, %s of −1 to +1%s", s.Label, signed2(s.Score), mixed)
	if len(s.Evidence) == 0 {
		t.line("           no word of praise or blame was found")
		return
	}
	for _, ev := range s.Evidence {
		t.line("  %6s   %s  %s", signed1(ev.Weight), t.look.paint(mark, printable(ev.Text)), t.look.paint(faint, "= "+strings.Join(ev.steps, ", ")))
	}
	t.line("  %6s   %s", signed1(s.Sum), t.look.paint(faint, fmt.Sprintf("together = s; brought between −1 and +1: %s = %s", s.Formula, signed2(s.Score))))
}

func (t *terminal) issues(e *Explanation) {
	if len(e.Issues) == 0 {
		t.line("Issues     none of the list %s", e.List)
	}
	for _, issue := range e.Issues {
		var words []string
		for _, span := range issue.Spans {
			words = append(words, "“"+printable(span.Text)+"” "+t.look.paint(faint, place(span)))
		}
		t.line("Issue      %s, %s %s: %s", t.look.paint(bold, issue.Name), issue.Label, signed2(issue.Score), strings.Join(words, ", "))
	}
}

// place says which rule of which file found a span.
func place(span ExplainedSpan) string {
	_, term, _ := strings.Cut(span.Rule, ":")
	if span.File == "" {
		return "(" + span.Rule + ")"
	}
	return fmt.Sprintf("(term %s, %s:%d)", term, path.Base(span.File), span.Line)
}

// tokens prints the words with the form that terms are compared with, where it differs.
func (t *terminal) tokens(tokens []ExplainedToken) {
	var words []string
	for _, tok := range tokens {
		text := printable(tok.Text)
		switch {
		case tok.Negated:
			text += "=not " + tok.Stem
		case tok.Stem != "" && !strings.EqualFold(tok.Stem, tok.Text):
			text += "=" + tok.Stem
		}
		words = append(words, text)
	}
	t.line("Words      %s", strings.Join(words, " "))
	t.line("           %s", t.look.paint(faint, "word=form, where terms are compared with another form than was written"))
}
