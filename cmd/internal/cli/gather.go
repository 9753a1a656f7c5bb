package cli

import (
	"errors"
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/cmd/internal/examples"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/record"
	"github.com/verbatim-cx/verbatim/index/trends"
	"github.com/verbatim-cx/verbatim/index/value"
	"github.com/verbatim-cx/verbatim/index/words"
)

// gathering is what the report needs of the records, beside the columns.
type gathering struct {
	examples *examples.Collector
	phrases  *examples.Phrases
	signals  signals
	said     *words.Corpus
	cut      cutting
	seen     int

	leaving   map[string]bool   // ids of the responses that say that their writer goes
	customers []corpus.Customer // of the customer file; the caller's
	assumed   value.Assumptions // of the workspace
}

// What the report shows of a thing at most.
const (
	sideExamples  = 2
	issuePhrases  = 8
	reportTerms   = 6
	reportThemes  = 6
	mostWords     = 200_000 // responses whose words are compared: a corpus is held in memory
	mostSegments  = 12
	mostValues    = 20 // of a segment
	tooManyToCut  = "more responses than a report holds the words of; run verbatim words over them"
	noScoreGroups = "no score column, so there are no groups to compare"
)

func newGathering(a *standard.Analyzer) (*gathering, error) {
	said, err := words.NewCorpus()
	if err != nil {
		return nil, err
	}
	return &gathering{examples: examples.New(), phrases: examples.NewPhrases(), signals: signals{}, said: said, cut: cutWith(a), leaving: map[string]bool{}}, nil
}

// add takes the next record of the table.
func (g *gathering) add(rec *record.Record) error {
	g.examples.Add(rec)
	g.phrases.Add(rec)
	g.signals.add(rec)
	if slices.Contains(rec.Flags, analyzer.FlagLeaving) {
		g.leaving[rec.ID] = true
	}
	if g.seen++; g.seen > mostWords {
		return nil
	}
	tokens, err := g.cut(rec, g.said)
	if err != nil {
		return err
	}
	g.said.Add(rec, tokens)
	return nil
}

// complete fills in what the report shows beside the ranking, which the summary has already.
func (g *gathering) complete(s *render.Summary, table *facts.Table, k *ranking) error {
	s.Signals, s.Requests, s.Leaving = g.signals.list(), g.examples.Requests(), g.examples.Leaving()
	g.detail(s, table)
	var err error
	if s.Trends, err = seriesOf(table, k); err != nil {
		return err
	}
	if by, restating := segmentColumns(table); table.Scale.Metric != corpus.NoMetric && len(by) > 0 {
		if s.Segments, err = metrics.NewReport(table, metrics.ReportOptions{By: by}); err != nil {
			return err
		}
		s.Segments.Restating = restating
	}
	s.Words = g.words(s.IssueList, table)
	g.clientele(s, table, k)
	return nil
}

// detail looks at both sides of each issue.
func (g *gathering) detail(s *render.Summary, table *facts.Table) {
	phrases := g.phrases.Top(issuePhrases)
	for i := range s.Drivers.Drivers {
		id := s.Drivers.Drivers[i].ID
		issue, ok := table.Issue(id)
		if !ok || issue.Text.IsEmpty() {
			continue
		}
		n := int(issue.Text.GetCardinality())
		side := func(label analyzer.Label) render.IssueSide {
			rows := issue.Negative
			if label == analyzer.Positive {
				rows = issue.Positive
			}
			out := render.IssueSide{Share: metrics.NewShare(int(rows.GetCardinality()), n), Examples: g.examples.Of(id, label)}
			out.Examples = out.Examples[:min(sideExamples, len(out.Examples))]
			if table.Scale.Metric != corpus.NoMetric {
				metric := metrics.Summarize(table, rows)
				out.Metric = &metric
			}
			return out
		}
		s.Issues = append(s.Issues, render.IssueDetail{ID: id, Negative: side(analyzer.Negative), Positive: side(analyzer.Positive), Phrases: phrases[id]})
	}
}

// words compares the lowest with the highest group and looks for themes.
func (g *gathering) words(list string, table *facts.Table) *render.Words {
	out := &render.Words{IssueList: list}
	if g.seen > mostWords {
		out.NoComparison = tooManyToCut
		return out
	}
	if table.Scale.Metric == corpus.NoMetric {
		out.NoComparison = noScoreGroups
	} else {
		names := render.GroupNames(table.Scale.Metric)
		groups := words.Groups{First: table.Lowest, Second: table.Highest, FirstName: names[2], SecondName: names[0]}
		out.Comparison = words.Compare(g.said, table, groups, words.Options{Top: reportTerms})
	}
	out.Themes = words.Themes(g.said, table, words.Options{Top: reportThemes})
	return out
}

// The most days of a series by each length of period.
const (
	daysByDay   = 21
	daysByWeek  = 120
	daysByMonth = 3 * 366
	daysByQuart = 8 * 366
)

// seriesOf makes the series, with periods of a length that a page can show. It is nil without dates.
func seriesOf(table *facts.Table, k *ranking) (*trends.Report, error) {
	first, last := int32(math.MaxInt32), int32(math.MinInt32)
	for _, day := range table.Days {
		if day != 0 {
			first, last = min(first, day), max(last, day)
		}
	}
	if first > last {
		return nil, nil
	}
	by := metrics.Year
	switch span := int64(last) - int64(first) + 1; {
	case span <= daysByDay:
		by = metrics.Day
	case span <= daysByWeek:
		by = metrics.Week
	case span <= daysByMonth:
		by = metrics.Month
	case span <= daysByQuart:
		by = metrics.Quarter
	}
	report, err := trends.Series(table, trends.Options{By: by, Seed: k.seed, Draws: k.draws, Mentions: facts.Mentions(k.mentions)})
	var long *trends.LengthError
	if errors.As(err, &long) { // a wrong date makes no series, and should not cost the report
		return nil, nil
	}
	return report, err
}

// segmentColumns are the columns by which the report divides the responses: not those that are made of the score or the sentiment itself. restating are
// those of a customer's that say the score in other words.
func segmentColumns(table *facts.Table) (by, restating []string) {
	for i := range table.Categories {
		c := &table.Categories[i]
		if c.Name == "label" || c.Name == "group" || len(c.Values) < 2 || len(c.Values) > mostValues || slices.Contains(by, c.Name) {
			continue
		}
		if metrics.RestatesScore(table, c.Name) {
			restating = append(restating, c.Name)
			continue
		}
		by = append(by, c.Name)
	}
	return by[:min(mostSegments, len(by))], restating
}
