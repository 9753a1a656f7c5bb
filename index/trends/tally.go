package trends

import (
	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// source is what a call works on. Issues are in canonical order, by id, whatever their order in the table.
type source struct {
	table     *facts.Table
	opts      Options
	rows      *roaring.Bitmap // chosen
	base      *roaring.Bitmap // of them with text or picks
	issues    []facts.Issue
	mentioned []*roaring.Bitmap // per issue, within base
}

func newSource(t *facts.Table, opts Options) *source {
	s := &source{table: t, opts: opts, rows: t.All(), issues: facts.InOrder(t.Issues)}
	if opts.Rows != nil {
		s.rows.And(opts.Rows)
	}
	s.base = t.Base(opts.Mentions)
	s.base.And(s.rows)
	s.mentioned = t.MentionedIn(s.base, s.issues, opts.Mentions)
	return s
}

// undated counts the chosen rows without a date.
func (s *source) undated() int {
	n := 0
	for it := s.rows.Iterator(); it.HasNext(); {
		if s.table.Days[it.Next()] == 0 {
			n++
		}
	}
	return n
}

// outside is the code of a row that lies in no period.
const outside = -1

// codes gives the period of each row; only chosen rows with a date are asked for.
func (s *source) codes(period func(day int32) int32) []int32 {
	codes := make([]int32, s.table.Rows)
	for row := range codes {
		codes[row] = outside
	}
	for it := s.rows.Iterator(); it.HasNext(); {
		row := it.Next()
		if day := s.table.Days[row]; day != 0 {
			codes[row] = period(day)
		}
	}
	return codes
}

// counts is all that a period's numbers need.
type counts struct {
	n, base            int
	scores             metrics.Counts
	texts              int // with a sentiment
	positive, negative int
	issues             []issueCounts // in canonical order
}

type issueCounts struct{ mentions, texts, positive, negative int }

// tally counts each period once over all rows.
func (s *source) tally(codes []int32, periods int) []counts {
	list := make([]counts, periods)
	for i := range list {
		list[i].issues = make([]issueCounts, len(s.issues))
	}
	each(codes, s.rows, func(row uint32, code int32) {
		list[code].n++
		s.addScore(&list[code].scores, row)
	})
	each(codes, s.base, func(_ uint32, code int32) { list[code].base++ })
	s.addLabels(list, codes)
	for i, issue := range s.issues {
		for _, part := range []struct {
			rows  *roaring.Bitmap
			field func(*issueCounts) *int
		}{
			{s.mentioned[i], func(c *issueCounts) *int { return &c.mentions }},
			{roaring.And(s.mentioned[i], issue.Text), func(c *issueCounts) *int { return &c.texts }},
			{roaring.And(s.mentioned[i], issue.Positive), func(c *issueCounts) *int { return &c.positive }},
			{roaring.And(s.mentioned[i], issue.Negative), func(c *issueCounts) *int { return &c.negative }},
		} {
			each(codes, part.rows, func(_ uint32, code int32) { *part.field(&list[code].issues[i])++ })
		}
	}
	return list
}

// each calls f for the rows that lie in a period.
func each(codes []int32, rows *roaring.Bitmap, f func(row uint32, code int32)) {
	for it := rows.Iterator(); it.HasNext(); {
		if row := it.Next(); codes[row] != outside {
			f(row, codes[row])
		}
	}
}

func (s *source) addScore(c *metrics.Counts, row uint32) {
	score := s.table.Score[row]
	if score != score { // NaN
		return
	}
	switch group := s.table.Scale.Group(int(score)); {
	case group.Highest():
		c.Highest++
	case group.Lowest():
		c.Lowest++
	default:
		c.Middle++
	}
	c.Sum += score
	c.SumSquares += score * score
}

// addLabels counts the sentiment of all texts.
func (s *source) addLabels(list []counts, codes []int32) {
	column, ok := s.table.Category("label")
	if !ok {
		return
	}
	each(codes, s.rows, func(row uint32, code int32) {
		label := column.Codes[row]
		if label < 0 {
			return
		}
		list[code].texts++
		switch analyzer.Label(column.Values[label]) {
		case analyzer.Positive:
			list[code].positive++
		case analyzer.Negative:
			list[code].negative++
		}
	})
}

func (c *counts) net() metrics.NetSentiment {
	return metrics.NewNetSentiment(c.positive, c.negative, c.texts)
}

func (c *counts) issueNet(i int) metrics.NetSentiment {
	issue := c.issues[i]
	return metrics.NewNetSentiment(issue.positive, issue.negative, issue.texts)
}

// scored tells whether there is a score column.
func (s *source) scored() bool { return s.table.Scale.Metric != corpus.NoMetric }
