package render

import (
	"bytes"
	"cmp"
	"fmt"
	"html/template"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/words"
)

// issueSection is all that the page says of one issue.
type issueSection struct {
	ID, Name       string
	Mentions       shareView
	Impact         string // empty where it is not ranked
	ImpactInterval string
	Faint          bool
	NotEnough      string
	Trend          *trendChart
	Sides          []sideRow
	Phrases        []phraseView
	Examples       []exampleView
	MetricName     string
}

type sideRow struct {
	Name, Side string
	shareView
	Metric estimateView
	HasOne bool // a metric
}

type phraseView struct{ Text, Lang, N string }

func newSections(s *Summary, names map[string]string) []issueSection {
	charts, details := issueTrends(s.Trends), map[string]*IssueDetail{}
	for i := range s.Issues {
		details[s.Issues[i].ID] = &s.Issues[i]
	}
	var out []issueSection
	for i := range s.Drivers.Drivers {
		d := &s.Drivers.Drivers[i]
		detail := details[d.ID]
		if detail == nil {
			continue
		}
		section := issueSection{
			ID: "issue-" + strconv.Itoa(len(out)+1), Name: d.Name, Mentions: viewShare(d.Share), NotEnough: d.NotEnough, Trend: charts[d.ID], MetricName: s.Drivers.Metric.Name,
			Sides:    []sideRow{newSide("negative", "low", &detail.Negative), newSide("positive", "high", &detail.Positive)},
			Examples: viewExamples(slices.Concat(detail.Negative.Examples, detail.Positive.Examples), names),
		}
		u := metricUnit(s.Drivers.Metric.Unit)
		if d.Impact.Value != nil {
			section.Impact, section.ImpactInterval = u.change(*d.Impact.Value), formatInterval(d.Impact.Low, d.Impact.High, u.change)
			section.Faint = d.Odds.Q == nil || *d.Odds.Q > significance
		}
		for _, p := range detail.Phrases {
			section.Phrases = append(section.Phrases, phraseView{printable(p.Text), string(p.Lang), formatCount(p.N)})
		}
		out = append(out, section)
	}
	return out
}

func newSide(name, side string, of *IssueSide) sideRow {
	row := sideRow{Name: name, Side: side, shareView: viewShare(of.Share)}
	if of.Metric != nil {
		row.HasOne, row.Metric = true, viewEstimate(of.Metric.Estimate)
	}
	return row
}

// segmentTable is the metric of each group of a column.
type segmentTable struct {
	Name       string
	Metric     string
	Rows       []segmentRow
	Suppressed string // groups left out, empty for none
	MinGroup   string
}

type segmentRow struct {
	Name, N          string
	Metric           estimateView
	Against, Between string
	Q                string
	Sure             bool
}

func newSegments(r *metrics.Report, names map[string]string) []segmentTable {
	if r == nil {
		return nil
	}
	var out []segmentTable
	for i := range r.By {
		by := &r.By[i]
		t := segmentTable{Name: segmentName(by.By), Suppressed: countOrNone(by.Suppressed), MinGroup: formatCount(r.MinGroup)}
		for j := range by.Groups {
			g := &by.Groups[j]
			if len(g.Figures) == 0 {
				continue
			}
			t.Metric = g.Figures[0].Estimate.Name
			t.Rows = append(t.Rows, newSegmentRow(g, by.By, names))
		}
		if len(t.Rows) > 0 {
			out = append(out, t)
		}
	}
	return out
}

func newSegmentRow(g *metrics.Group, by string, names map[string]string) segmentRow {
	name, f := cmp.Or(g.Value, "(none)"), &g.Figures[0]
	if by == "lang" {
		name = cmp.Or(names[name], name)
	}
	row := segmentRow{Name: name, N: formatCount(f.N), Metric: viewEstimate(f.Estimate), Against: missing, Q: missing}
	if f.Against != nil {
		u := metricUnit(f.Unit)
		row.Against, row.Between = optional(f.Against.Value, u.change), formatInterval(f.Against.Low, f.Against.High, u.change)
		row.Q, row.Sure = optional(f.Against.Q, formatQ), f.Against.Significant()
	}
	return row
}

// segmentName writes the name of a column of ours for people; those of the customer stay as they are.
func segmentName(column string) string {
	switch column {
	case "lang":
		return "language"
	case "survey_type":
		return "survey type"
	}
	return column
}

// wordsView is what two groups say, and what no issue covers.
type wordsView struct {
	First, Second string
	Languages     []wordsLanguage
	Reason        string // why nothing is compared
	Few           string // languages with too few comments
	Themes        []themeView
	Coverage      shareView
	NoThemes      string
	Min           string
}

type wordsLanguage struct {
	ID, Name, Code           string
	FirstN, SecondN          string
	FirstTerms, SecondTerms  []termView
	FirstTitle, SecondTitle  string
	FirstColumn, OtherColumn string
}

type termView struct {
	Text, First, Second, Ratio, Interval, Q string
	Sure                                    bool
}

type themeView struct {
	Name     string
	Share    shareView
	Score    string // empty without a score column
	ScoreIn  string
	Terms    []string
	Examples []exampleView
}

func newWordsView(w *Words, names map[string]string) *wordsView {
	if w == nil {
		return nil
	}
	v := &wordsView{Reason: w.NoComparison}
	if c := w.Comparison; c != nil {
		v.First, v.Second, v.Min = c.First, c.Second, formatCount(c.Min)
		v.compare(c, names)
	}
	if t := w.Themes; t != nil {
		v.Coverage, v.NoThemes = viewShare(t.Coverage), t.NotEnough
		for i := range t.Themes {
			v.Themes = append(v.Themes, newTheme(&t.Themes[i], names))
		}
	}
	return v
}

func (v *wordsView) compare(c *words.Comparison, names map[string]string) {
	few := 0
	for i := range c.Languages {
		side := &c.Languages[i]
		l := wordsLanguage{
			ID: "words-" + strconv.Itoa(i+1), Name: cmp.Or(names[string(side.Lang)], string(side.Lang)), Code: string(side.Lang),
			FirstN: formatCount(side.FirstComments), SecondN: formatCount(side.SecondComments), FirstColumn: c.First, OtherColumn: c.Second,
			FirstTerms: viewTerms(slices.Concat(side.More, side.Praise), true), SecondTerms: viewTerms(slices.Concat(side.Less, side.LessPraise), false),
		}
		if len(l.FirstTerms)+len(l.SecondTerms) == 0 {
			few++
			continue
		}
		l.FirstTitle, l.SecondTitle = c.First+" say more", c.Second+" say more"
		v.Languages = append(v.Languages, l)
	}
	v.Few = countOrNone(few)
}

// termTable is the terms of one group in a language.
type termTable struct {
	Title, Code, First, Second string
	Terms                      []termView
}

// packTerms picks one group of a language, for a template.
func packTerms(l wordsLanguage, first bool) termTable {
	t := termTable{l.SecondTitle, l.Code, l.FirstColumn, l.OtherColumn, l.SecondTerms}
	if first {
		t.Title, t.Terms = l.FirstTitle, l.FirstTerms
	}
	return t
}

// shownUnsure is how many terms of a group are shown that could be chance.
const shownUnsure = 3

// viewTerms writes the surest terms; the odds of the second group are turned round, so that the ratio says how much more it says them.
func viewTerms(list []words.Term, first bool) []termView {
	slices.SortStableFunc(list, func(a, b words.Term) int { return cmp.Compare(a.Q, b.Q) })
	var out []termView
	unsure := 0
	for i := range list {
		t := &list[i]
		if t.Q > significance {
			if unsure++; unsure > shownUnsure {
				continue
			}
		}
		ratio, low, high := t.Ratio, t.Low, t.High
		if !first {
			ratio, low, high = 1/t.Ratio, 1/t.High, 1/t.Low
		}
		out = append(out, termView{
			Text: printable(t.Text), First: optional(t.FirstShare.Value, formatShare), Second: optional(t.SecondShare.Value, formatShare), Ratio: formatRatio(ratio),
			Interval: formatInterval(&low, &high, formatRatio), Q: formatQ(t.Q), Sure: t.Q <= significance,
		})
	}
	return out
}

func newTheme(t *words.Theme, names map[string]string) themeView {
	v := themeView{Name: ThemeName(t), Share: viewShare(t.Share), Terms: ThemeTerms(t)}
	score := func(x float64) string { return formatDecimal(x, 1) }
	if t.Score.Value != nil {
		v.Score, v.ScoreIn = score(*t.Score.Value), formatInterval(t.Score.Low, t.Score.High, score)
	}
	var list []Example
	for _, e := range t.Examples[:min(1, len(t.Examples))] {
		list = append(list, Example{ID: e.ID, Lang: e.Lang, Score: e.Score, Text: e.Text, Issue: e.Spans})
	}
	v.Examples = viewExamples(list, names)
	return v
}

// ThemeName is the name of a theme for a table: the English one where there is one, else that of the first language.
func ThemeName(t *words.Theme) string {
	if name := t.Names["en"]; name != "" {
		return capital(name)
	}
	for _, lang := range slices.Sorted(maps.Keys(t.Names)) {
		return capital(t.Names[lang])
	}
	return t.ID
}

// ThemeTerms are the words of a theme, three of each language.
func ThemeTerms(t *words.Theme) []string {
	var out []string
	for _, lang := range slices.Sorted(maps.Keys(t.Terms)) {
		for _, term := range t.Terms[lang][:min(3, len(t.Terms[lang]))] {
			out = append(out, printable(term.Text))
		}
	}
	return out
}

// askingView is those who ask for something or are about to leave.
type askingView struct {
	Signals  []signalRow
	Requests []exampleView
	Leaving  []exampleView
}

type signalRow struct{ Name, N, Share, Interval, Query string }

// shownAsking is how many comments of each kind the page shows.
const shownAsking = 6

func newAsking(s *Summary, names map[string]string) *askingView {
	if len(s.Signals) == 0 {
		return nil
	}
	total, v := totalOf(s.Labels), &askingView{}
	for _, signal := range s.Signals {
		share := shareOf(signal.N, max(total, signal.N))
		v.Signals = append(v.Signals, signalRow{signal.Name, formatCount(signal.N), share.Share, share.Interval, signal.Query})
	}
	few := func(list []Example) []exampleView { return viewExamples(list[:min(shownAsking, len(list))], names) }
	v.Requests, v.Leaving = few(s.Requests), few(s.Leaving)
	for _, list := range [][]exampleView{v.Requests, v.Leaving} {
		for i := range list {
			list[i].Label = analyzer.Label("") // it is not about an issue
		}
	}
	return v
}

// The sizes of the map on a screen and on a phone, in pixels.
const (
	mapWidth, mapHeight     = 760, 480
	phoneWidth, phoneHeight = 340, 400
)

// drawMaps draws the map for a screen and for a phone; empty when ranked by share.
func drawMaps(r *drivers.Report) (wide, narrow template.HTML, err error) {
	if r.RankedBy == drivers.ByShare || !slices.ContainsFunc(r.Drivers, func(d drivers.Driver) bool { return d.NotEnough == "" && d.Impact.Value != nil }) {
		return "", "", nil
	}
	var pictures [2]template.HTML
	for i, opts := range []MapOptions{{Width: mapWidth, Height: mapHeight, ID: "map"}, {Width: phoneWidth, Height: phoneHeight, ID: "map-phone", ClearOnly: true}} {
		var b bytes.Buffer
		if err := WriteMap(&b, r, opts); err != nil {
			return "", "", fmt.Errorf("draw the map: %w", err)
		}
		// inside a page the picture needs no name space, and html/template has escaped every text in it
		pictures[i] = template.HTML(strings.Replace(b.String(), ` xmlns="http://www.w3.org/2000/svg"`, "", 1)) //nolint:gosec // as said
	}
	return pictures[0], pictures[1], nil
}
