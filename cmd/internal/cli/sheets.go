package cli

import (
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/workbook"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/record"
	"github.com/verbatim-cx/verbatim/index/words"
)

// sheetTable is a sheet whose rows are held in memory.
type sheetTable struct {
	name, note string
	columns    []workbook.Column
	rows       [][]any
}

// columnList makes columns of a comma-separated list, the first and texts wide.
func columnList(list string) []workbook.Column {
	var out []workbook.Column
	for i, name := range strings.Split(list, ",") {
		width := 0.0
		if i == 0 || name == "text" || name == "comment" || name == "terms" {
			width = 28
		}
		out = append(out, workbook.Column{Name: name, Width: width})
	}
	return out
}

func (t *sheetTable) add(values ...any) { t.rows = append(t.rows, values) }

func (t *sheetTable) sheet() workbook.Sheet {
	return workbook.Sheet{Name: t.name, Note: t.note, Columns: t.columns, Rows: func(yield func([]any) bool) {
		for _, row := range t.rows {
			if !yield(row) {
				return
			}
		}
	}}
}

// sheets makes a sheet of each table of the summary, and one of all records.
func sheets(s *render.Summary, records iter.Seq[*record.Record]) []workbook.Sheet {
	var out []workbook.Sheet
	tables := append([]*sheetTable{summarySheet(s), segmentSheet(s), driverSheet(s), trendSheet(s), issueTrendSheet(s), wordSheet(s), themeSheet(s)}, customerSheets(s)...)
	for _, t := range tables {
		out = append(out, t.sheet())
	}
	return append(out, recordSheet(records))
}

// cellOf is the cell of a number that may be missing.
func cellOf(v *float64) any {
	if v == nil {
		return nil
	}
	return *v
}

func summarySheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Summary", note: "What moves the score: " + strings.Join(s.Files, ", "), columns: columnList("figure,value,95% low,95% high,n,unit")}
	m := &s.Drivers.Metric
	t.add(m.Name, cellOf(m.Value), cellOf(m.Low), cellOf(m.High), m.Scored, m.Unit)
	if m.Companion != nil {
		t.add(m.Companion.Name, cellOf(m.Companion.Value), cellOf(m.Companion.Low), cellOf(m.Companion.High), m.Scored, m.Companion.Unit)
	}
	for _, g := range s.Groups {
		t.add(string(g.Group), cellOf(g.Value), cellOf(g.Low), cellOf(g.High), g.N, "share")
	}
	t.add("coverage of the issue list "+s.IssueList, cellOf(s.Drivers.Coverage.Value), cellOf(s.Drivers.Coverage.Low), cellOf(s.Drivers.Coverage.High), s.Drivers.Coverage.N, "share")
	t.add("rows in", s.RowsIn)
	t.add("tagged", s.Tagged)
	t.add("rejected", s.Rejected)
	for _, signal := range s.Signals {
		t.add("comments "+signal.Name, signal.N)
	}
	return t
}

func segmentSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Segments", columns: columnList("segment,value,n,metric,figure,95% low,95% high,against the rest,rest 95% low,rest 95% high,p,q")}
	if s.Segments == nil {
		t.note = "There is no score, or no segment."
		return t
	}
	t.note = "Each group against all responses outside it; q over all groups of the sheet. Small groups are left out."
	for _, by := range s.Segments.By {
		for _, g := range by.Groups {
			for i := range g.Figures {
				f := &g.Figures[i]
				against := metrics.Tested{}
				if f.Against != nil {
					against = *f.Against
				}
				t.add(by.By, g.Value, g.N, f.Name, cellOf(f.Value), cellOf(f.Low), cellOf(f.High),
					cellOf(against.Value), cellOf(against.Low), cellOf(against.High), cellOf(against.P), cellOf(against.Q))
			}
		}
	}
	return t
}

func driverSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{
		name: "Drivers", note: "Associations, not proof. Impact is the metric of all less that of those who do not mention the issue.",
		columns: columnList("issue,id,mentions,share,share low,share high,metric of those,metric low,metric high,impact,impact low,impact high,odds ratio,odds low,odds high,p,q,net sentiment,net low,net high,not ranked because"),
	}
	for i := range s.Drivers.Drivers {
		d := &s.Drivers.Drivers[i]
		var metric metrics.Estimate
		if d.Metric != nil {
			metric = d.Metric.Estimate
		}
		t.add(d.Name, d.ID, d.Mentions, cellOf(d.Share.Value), cellOf(d.Share.Low), cellOf(d.Share.High), cellOf(metric.Value), cellOf(metric.Low), cellOf(metric.High),
			cellOf(d.Impact.Value), cellOf(d.Impact.Low), cellOf(d.Impact.High), cellOf(d.Odds.Ratio), cellOf(d.Odds.Low), cellOf(d.Odds.High), cellOf(d.Odds.P), cellOf(d.Odds.Q),
			cellOf(d.Net.Value), cellOf(d.Net.Low), cellOf(d.Net.High), d.NotEnough)
	}
	return t
}

func trendSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Trends", columns: columnList("period,first day,last day,responses,scored,metric,95% low,95% high,net sentiment,net low,net high")}
	if s.Trends == nil {
		t.note = "There are no dates."
		return t
	}
	for i := range s.Trends.Periods {
		p := &s.Trends.Periods[i]
		t.add(p.Period, dayOf(p.Start), dayOf(p.End), p.N, p.Metric.Scored, cellOf(p.Metric.Value), cellOf(p.Metric.Low), cellOf(p.Metric.High), cellOf(p.Net.Value), cellOf(p.Net.Low), cellOf(p.Net.High))
	}
	return t
}

// dayOf reads a day of a report; what is none is an empty cell.
func dayOf(day string) time.Time {
	at, _ := time.Parse(time.DateOnly, day)
	return at
}

func issueTrendSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Issue trends", columns: columnList("issue,period,mentions,n,share,95% low,95% high,net sentiment,net low,net high")}
	if s.Trends == nil {
		t.note = "There are no dates."
		return t
	}
	for i := range s.Trends.Periods {
		p := &s.Trends.Periods[i]
		for j := range p.Issues {
			issue := &p.Issues[j]
			t.add(issue.Name, p.Period, issue.Share.Count, issue.Share.N, cellOf(issue.Share.Value), cellOf(issue.Share.Low), cellOf(issue.Share.High),
				cellOf(issue.Net.Value), cellOf(issue.Net.Low), cellOf(issue.Net.High))
		}
	}
	return t
}

func wordSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Words", columns: columnList("text,language,said more by,comments of the first,comments of the second,log-odds,se,odds ratio,95% low,95% high,g2,q")}
	if s.Words == nil || s.Words.Comparison == nil {
		t.note = "Nothing is compared."
		return t
	}
	c := s.Words.Comparison
	t.note = "Words and phrases that tell " + c.First + " (the first group) from " + c.Second + " (the second)."
	for i := range c.Languages {
		side := &c.Languages[i]
		put := func(by string, terms []words.Term) {
			for j := range terms {
				w := &terms[j]
				t.add(w.Text, string(side.Lang), by, w.First, w.Second, w.Odds, w.SE, w.Ratio, w.Low, w.High, w.G2, w.Q)
			}
		}
		put(c.First, slices.Concat(side.More, side.Praise))
		put(c.Second, slices.Concat(side.Less, side.LessPraise))
	}
	return t
}

func themeSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Themes", columns: columnList("theme,comments,share,95% low,95% high,mean score,net sentiment,terms,comment")}
	if s.Words == nil || s.Words.Themes == nil {
		t.note = "Nothing was looked for."
		return t
	}
	t.note = "Candidates that no issue of the list covers, as word statistics find them: read the comments before you name one."
	for i := range s.Words.Themes.Themes {
		theme := &s.Words.Themes.Themes[i]
		comment := ""
		if len(theme.Examples) > 0 {
			comment = theme.Examples[0].Text
		}
		t.add(render.ThemeName(theme), theme.Share.Count, cellOf(theme.Share.Value), cellOf(theme.Share.Low), cellOf(theme.Share.High), cellOf(theme.Score.Value), cellOf(theme.Net.Value),
			strings.Join(render.ThemeTerms(theme), ", "), comment)
	}
	return t
}

// recordSheet streams the tagged responses. Rows beyond what a sheet holds are left out, and Parquet has them.
func recordSheet(records iter.Seq[*record.Record]) workbook.Sheet {
	return workbook.Sheet{
		Name: "Responses", Note: "At most 1,048,574 responses; --format parquet has all.",
		Columns: columnList("id,text,language,score,group,sentiment,sentiment score,issues,requests,flags,answered,customer,survey type,channel"),
		Rows: func(yield func([]any) bool) {
			room := workbook.MaxRows - 2
			for rec := range records {
				if room--; room < 0 || !yield(recordRow(rec)) {
					return
				}
			}
		},
	}
}

func recordRow(rec *record.Record) []any {
	var score, group, answered any
	if rec.Score != nil {
		score = *rec.Score
	}
	if rec.Group != nil {
		group = string(*rec.Group)
	}
	if at, err := time.Parse(time.RFC3339, rec.AnsweredAt); err == nil {
		answered = at
	}
	var issues []string
	for i := range rec.Issues {
		name := rec.Issues[i].ID
		if rec.Issues[i].Label != nil {
			name += "/" + string(*rec.Issues[i].Label)
		}
		issues = append(issues, name)
	}
	return []any{
		rec.ID, rec.Text, string(rec.Language.Code), score, group, string(rec.Sentiment.Label), rec.Sentiment.Score, strings.Join(issues, " "),
		len(rec.Requests), strings.Join(rec.Flags, " "), answered, rec.CustomerID, rec.SurveyType, rec.Channel,
	}
}
