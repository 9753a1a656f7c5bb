package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/gold"
)

// Evaluation is what `verbatim eval` came to. Parts that were not measured are nil.
type Evaluation struct {
	Detection       *gold.DetectionReport `json:"detection,omitempty"`
	Sentiment       []gold.SentimentRow   `json:"sentiment,omitempty"`
	Issues          []gold.IssueRow       `json:"issues,omitempty"`
	SentimentErrors []EvalError           `json:"sentiment_errors,omitempty"`
	IssueErrors     []EvalError           `json:"issue_errors,omitempty"`
}

// Empty tells that no row was scored.
func (e *Evaluation) Empty() bool {
	rows := 0
	for _, row := range e.Issues {
		rows += row.N
	}
	return e.Detection == nil && len(e.Sentiment) == 0 && rows == 0
}

// EvalError is a wrong answer with what led to it.
type EvalError struct {
	Set      string   `json:"set"`
	ID       string   `json:"id"`
	Lang     string   `json:"lang"`
	Want     string   `json:"want,omitempty"`   // sentiment
	Got      string   `json:"got,omitempty"`    // sentiment, with its score
	Missed   []string `json:"missed,omitempty"` // issues of the gold set that were not found
	Extra    []string `json:"extra,omitempty"`  // issues that were found and are not in the gold set
	Text     string   `json:"text"`
	Evidence []string `json:"evidence"`
}

// WriteEvaluation prints an Evaluation as tables, and its errors below them.
func WriteEvaluation(w io.Writer, e *Evaluation) error {
	if e.Detection != nil {
		if err := WriteDetection(w, *e.Detection); err != nil {
			return err
		}
	}
	out := bufio.NewWriter(w)
	t := &terminal{out: out}
	if len(e.Sentiment) > 0 {
		t.gap(e.Detection != nil)
		t.sentimentRows(e.Sentiment)
	}
	if len(e.Issues) > 0 {
		t.gap(e.Detection != nil || len(e.Sentiment) > 0)
		t.issueRows(e.Issues)
	}
	t.errorList("Wrong sentiment", e.SentimentErrors)
	t.errorList("Wrong issues", e.IssueErrors)
	return out.Flush()
}

func (t *terminal) gap(wanted bool) {
	if wanted {
		t.line("")
	}
}

// sentimentRows prints a row for each set and language. Confusion is "want>got" by first letters, most frequent mistakes are what to read.
func (t *terminal) sentimentRows(rows []gold.SentimentRow) {
	t.line("%-34s%-6s%7s%10s%10s%8s%8s  %s", "sentiment of", "lang", "rows", "polar F1", "accuracy", "F1 of 3", "acc.", "mistakes want>found")
	for _, row := range rows {
		f1, accuracy := "-", "-"
		if row.F1 != nil {
			f1, accuracy = fmt.Sprintf("%.3f", *row.F1), fmt.Sprintf("%.3f", *row.Accuracy)
		}
		t.line("%-34s%-6s%7d%10.3f%10.3f%8s%8s  %s", row.Set, row.Lang, row.N, row.PolarF1, row.PolarAccuracy, f1, accuracy, mistakes(row.Confusion))
	}
}

// mistakes gives the off-diagonal cells that are not zero.
func mistakes(m gold.Matrix) string {
	names := [3]string{"pos", "neu", "neg"}
	var parts []string
	for want := range m {
		for got, n := range m[want] {
			if want != got && n > 0 {
				parts = append(parts, fmt.Sprintf("%s>%s %d", names[want], names[got], n))
			}
		}
	}
	return strings.Join(parts, ", ")
}

// issueRows prints each set with its issues.
func (t *terminal) issueRows(rows []gold.IssueRow) {
	t.line("%-34s%-6s%7s%11s%8s%8s  %s", "issues of", "lang", "rows", "precision", "recall", "F1", "list and mapping")
	for _, row := range rows {
		t.line("%-34s%-6s%7d%11.3f%8.3f%8.3f  %s, %s; %.1f %% of the labels are no issue", row.Set, row.Lang, row.N, row.Micro.Precision, row.Micro.Recall, row.Micro.F1,
			row.List, row.Mapping, 100*row.Unmapped)
		for _, cell := range row.Issues {
			t.line("  %-38s%7d%11.3f%8.3f%8.3f", cell.Issue, cell.TruePositive+cell.FalseNegative, cell.Scores.Precision, cell.Scores.Recall, cell.Scores.F1)
		}
		t.line("  %-38s%7s%11.3f%8.3f%8.3f", "mean of the issues", "", row.Macro.Precision, row.Macro.Recall, row.Macro.F1)
	}
}

func (t *terminal) errorList(title string, errors []EvalError) {
	if len(errors) == 0 {
		return
	}
	t.line("\n%s", title)
	for _, e := range errors {
		t.line("%s %s [%s] %s\n  %s", e.Set, e.ID, e.Lang, e.verdict(), strings.Join(strings.Fields(e.Text), " "))
		if len(e.Evidence) > 0 {
			t.line("  %s", strings.Join(e.Evidence, " · "))
		}
	}
}

// verdict says what is wrong.
func (e *EvalError) verdict() string {
	if e.Want != "" {
		return fmt.Sprintf("want %s, found %s", e.Want, e.Got)
	}
	var parts []string
	if len(e.Missed) > 0 {
		parts = append(parts, "missed "+strings.Join(e.Missed, ", "))
	}
	if len(e.Extra) > 0 {
		parts = append(parts, "found too much: "+strings.Join(e.Extra, ", "))
	}
	return strings.Join(parts, "; ")
}

// WriteAgreement prints how well two coders agree.
func WriteAgreement(w io.Writer, a gold.AgreementReport) error {
	kappa := "cannot be told: one label only"
	if a.Kappa != nil {
		kappa = fmt.Sprintf("%.2f (95 %% interval %.2f to %.2f)", *a.Kappa, *a.Low, *a.High)
	}
	_, err := fmt.Fprintf(w, "%d comments with both labels, %.0f %% agreed, Cohen's kappa %s\n", a.N, 100*a.Agreed, kappa)
	return err
}
