package render

import (
	"bufio"
	"fmt"
	"io"

	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/record"
)

// Agreement is how picks and comments agree, with comments where they do not.
type Agreement struct {
	Issues  []metrics.PickAgreement `json:"issues"`
	Differs []Disagreement          `json:"disagreements"` // in the order of the responses
}

// Disagreement is a comment that names an issue which was not picked, or the other way.
type Disagreement struct {
	Issue  string        `json:"issue"`
	Source record.Source `json:"source"` // text or picked
	ID     string        `json:"id"`
	Text   string        `json:"text"`
	Word   string        `json:"word,omitempty"` // that named the issue
}

// Gather keeps the disagreements of a record, up to limit for each issue and source.
func (a *Agreement) Gather(rec *record.Record, limit int) {
	if !rec.HasText() {
		return
	}
	for _, issue := range rec.Issues {
		if issue.Source == record.FromBoth {
			continue
		}
		n := 0
		for _, d := range a.Differs {
			if d.Issue == issue.ID && d.Source == issue.Source {
				n++
			}
		}
		if n >= limit {
			continue
		}
		d := Disagreement{Issue: issue.ID, Source: issue.Source, ID: rec.ID, Text: rec.Text}
		if len(issue.Spans) > 0 {
			d.Word = rec.Text[issue.Spans[0].Start:issue.Spans[0].End]
		}
		a.Differs = append(a.Differs, d)
	}
}

// WritePickAgreement prints an Agreement.
func WritePickAgreement(w io.Writer, a *Agreement, look Look) error {
	out := bufio.NewWriter(w)
	t := &terminal{out: out, look: look}
	t.line("%s", t.look.paint(bold, fmt.Sprintf("Picks against comments, %d responses with both a comment and the list", a.Issues[0].N)))
	t.line("%-30s%7s%9s%7s%9s   %s", "issue", "both", "picked", "named", "agreed", "kappa (95 % interval)")
	for _, issue := range a.Issues {
		kappa := "-"
		if issue.Kappa != nil {
			kappa = fmt.Sprintf("%.2f (%.2f to %.2f)", *issue.Kappa, *issue.Low, *issue.High)
		}
		t.line("%s%7d%9d%7d%8.0f%%   %s", pad(issue.Name, 30), issue.Both, issue.Picked, issue.Text, 100*issue.Agreed, kappa)
	}
	t.line("%s", t.look.paint(faint, "both: picked and named; picked: not named in the comment; named: in the comment, not picked. Kappa is 1 where they always agree, 0 where only by chance."))
	for _, issue := range a.Issues {
		for _, source := range []record.Source{record.FromText, record.FromPick} {
			t.disagreements(a, issue, source)
		}
	}
	return out.Flush()
}

func (t *terminal) disagreements(a *Agreement, issue metrics.PickAgreement, source record.Source) {
	title := issue.Name + " is named and was not picked"
	if source == record.FromPick {
		title = issue.Name + " was picked and is not named"
	}
	for _, d := range a.Differs {
		if d.Issue != issue.Issue || d.Source != source {
			continue
		}
		if title != "" {
			t.line("\n%s", title)
			title = ""
		}
		word := ""
		if d.Word != "" {
			word = t.look.paint(faint, "  (“"+printable(d.Word)+"”)")
		}
		t.line("  %s  %s%s", d.ID, printable(d.Text), word)
	}
}
