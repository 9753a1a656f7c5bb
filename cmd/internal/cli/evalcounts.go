package cli

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
	"github.com/verbatim-cx/verbatim/corpus/gold"
	"github.com/verbatim-cx/verbatim/index/record"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// evalCounts are the counters of an evaluation; those that were not asked for are nil.
type evalCounts struct {
	detection *gold.Detection
	sentiment *gold.Sentiment
	issues    *gold.Issues
	wrong     [2][]render.EvalError // of sentiment, of issues
}

// add counts the answer to a row of a set.
func (c *evalCounts) add(set string, row *gold.Row, got *tagging.Tagged) {
	rec := &got.Record
	if c.detection != nil && stated(row) {
		c.detection.Add(*row, string(rec.Language.Code), string(analyzer.Und))
	}
	if c.sentiment != nil {
		if counted := c.sentiment.Add(set, row, string(rec.Sentiment.Label)); counted && row.Sentiment() != string(rec.Sentiment.Label) {
			want := row.Sentiment()
			c.wrong[0] = append(c.wrong[0], sentimentError(set, want, rec))
		}
	}
	if c.issues == nil {
		return
	}
	var found []string
	for _, issue := range rec.Issues {
		found = append(found, issue.ID)
	}
	if missed, extra := c.issues.Add(set, row, found); len(missed)+len(extra) > 0 {
		c.wrong[1] = append(c.wrong[1], issueError(set, missed, extra, rec))
	}
}

func sentimentError(set, want string, rec *record.Record) render.EvalError {
	e := newEvalError(set, rec)
	e.Want, e.Got = want, fmt.Sprintf("%s %.2f", rec.Sentiment.Label, rec.Sentiment.Score)
	for _, ev := range rec.Sentiment.Evidence {
		e.Evidence = append(e.Evidence, fmt.Sprintf("%s %+.1f (%s)", rec.Text[ev.Start:ev.End], ev.Weight, ev.Rule))
	}
	return e
}

func issueError(set string, missed, extra []string, rec *record.Record) render.EvalError {
	e := newEvalError(set, rec)
	e.Missed, e.Extra = missed, extra
	for _, issue := range rec.Issues {
		for _, span := range issue.Spans {
			e.Evidence = append(e.Evidence, fmt.Sprintf("%s (%s)", rec.Text[span.Start:span.End], span.Rule))
		}
	}
	return e
}

func newEvalError(set string, rec *record.Record) render.EvalError {
	return render.EvalError{Set: set, ID: rec.ID, Text: rec.Text, Lang: string(rec.Language.Code), Evidence: []string{}}
}

// fits holds that the issues of the mapping are those of the list in use.
func (c *evalCounts) fits(list *lexicons.IssueList) error {
	if c.issues == nil {
		return nil
	}
	for _, id := range c.issues.Targets() {
		if !slices.Contains(list.IDs(), id) {
			return usageError{fmt.Errorf("--mapping: it maps labels to the issue %q, and the issue list %s has %s; mend the mapping, or give the list that it is for with --issues", id, list.Name, strings.Join(list.IDs(), ", "))}
		}
	}
	return nil
}

// report gives the results, with up to n wrong answers of each kind.
func (c *evalCounts) report(n int) *render.Evaluation {
	report := &render.Evaluation{}
	if c.detection != nil {
		if d := c.detection.Report(); d.All.N > 0 {
			report.Detection = &d
		}
	}
	if c.sentiment != nil {
		report.Sentiment = c.sentiment.Report()
	}
	if c.issues != nil {
		report.Issues = c.issues.Report()
	}
	report.SentimentErrors, report.IssueErrors = spread(c.wrong[0], n), spread(c.wrong[1], n)
	return report
}

// spread takes n of a list at equal distances.
func spread[T any](list []T, n int) []T {
	if n >= len(list) {
		return list
	}
	out := make([]T, 0, n)
	for i := range n {
		out = append(out, list[i*len(list)/n])
	}
	return out
}

// parseLeast reads what figures must reach.
func parseLeast(pairs []string) (map[string]float64, error) {
	least := map[string]float64{}
	for _, pair := range pairs {
		figure, text, _ := strings.Cut(pair, "=")
		value, err := strconv.ParseFloat(text, 64)
		if err != nil || !slices.Contains([]string{"polar_f1", "f1", "micro_f1", "language"}, figure) {
			return nil, fmt.Errorf("--min %q: write FIGURE=VALUE with polar_f1, f1, micro_f1 or language, for example --min polar_f1=0.8", pair)
		}
		least[figure] = value
	}
	return least, nil
}

// missed gives an error for figures below what they must reach, or that could not be measured.
func missed(report *render.Evaluation, least map[string]float64) error {
	var errs []error
	measured := map[string]bool{}
	check := func(figure, set string, value float64) {
		measured[figure] = true
		if want, ok := least[figure]; ok && value < want {
			errs = append(errs, alertError{fmt.Errorf("%s: %s is %.3f, less than the required %.3f", set, figure, value, want)})
		}
	}
	if report.Detection != nil {
		check("language", "all sets", report.Detection.All.Accuracy())
	}
	for _, row := range report.Sentiment {
		check("polar_f1", row.Set+" "+row.Lang, row.PolarF1)
		if row.F1 != nil {
			check("f1", row.Set+" "+row.Lang, *row.F1)
		}
	}
	for _, row := range report.Issues {
		check("micro_f1", row.Set+" "+row.Lang, row.Micro.F1)
	}
	for _, figure := range slices.Sorted(maps.Keys(least)) {
		if !measured[figure] {
			errs = append(errs, alertError{fmt.Errorf("%s could not be measured: no row has what it needs", figure)})
		}
	}
	return errors.Join(errs...)
}
