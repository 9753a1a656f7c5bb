package render

import (
	"cmp"
	"html/template"
	"math"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/drivers"
)

// significance is the q above which a driver is greyed.
const significance = 0.05

// driversView is the ranking in words and lengths.
type driversView struct {
	ByImpact     bool
	Reason       string // why it is ranked that way
	Metric       string // its name
	Unit         string
	LowestGroup  string // of the metric, for the odds ratio
	Base         estimateView
	N, NText     string
	NBase        string
	Mentions     string // what counts as a mention
	Coverage     shareView
	Reading      reading
	Axis         chartAxis // of the impact, or of net sentiment
	ShareAxis    chartAxis
	Rows         []driverRow
	NotRanked    []driverRow
	Draws, Seed  string
	MinMentions  string
	Significance string
	Map          template.HTML // empty when ranked by share
	SmallMap     template.HTML // the same for a phone
	Detailed     bool          // each issue has a section of its own
}

// driverRow is one issue.
type driverRow struct {
	Rank, Name               string
	Mentions                 shareView
	Metric                   estimateView
	Impact, ImpactInterval   string
	Odds, OddsInterval       string
	OddsMethod, OddsReason   string
	P, Q                     string
	Net, NetInterval, NetN   string
	NetPositive, NetNegative string
	Indistinct               bool // q is above 0.05
	Untested                 bool // there is no q
	Bar                      *chartBar
	ShareBar                 *chartBar // only when ranked by share
	NotEnough                string
	Examples                 []exampleView
}

// exampleView is a comment with its marks.
type exampleView struct {
	ID, Lang, Language string
	Score              string // empty without one
	Group              string
	Label              analyzer.Label
	Pieces             []textPiece // none for an empty comment
}

func newDriversView(s *Summary, names map[string]string) *driversView {
	r := s.Drivers
	v := &driversView{
		ByImpact: r.RankedBy != drivers.ByShare, Reason: r.RankedByReason, Metric: r.Metric.Name, Unit: r.Metric.Unit,
		LowestGroup: string(lowestGroup(r.Metric.Metric)),
		Base:        viewEstimate(r.DriversMetric.Estimate), N: formatCount(r.N), NText: formatCount(r.NText), NBase: formatCount(r.NDrivers),
		Mentions: r.Mentions, Coverage: viewShare(r.Coverage), Draws: formatCount(r.Draws), Seed: strconv.FormatUint(r.Seed, 10),
		MinMentions: formatCount(r.MinMentions), Significance: formatDecimal(significance, 2),
	}
	v.makeAxes(r)
	v.Reading = newReading(r, v.ByImpact)
	rank := 0
	for i := range r.Drivers {
		d := &r.Drivers[i]
		row := v.newRow(d, i)
		row.Examples = viewExamples(s.Examples[d.ID], names)
		if d.NotEnough != "" {
			v.NotRanked = append(v.NotRanked, row)
			continue
		}
		rank++
		row.Rank = strconv.Itoa(rank)
		v.Rows = append(v.Rows, row)
	}
	return v
}

func lowestGroup(m corpus.Metric) corpus.Group {
	switch m {
	case corpus.CSAT:
		return corpus.Dissatisfied
	case corpus.CES:
		return corpus.Difficult
	}
	return corpus.Detractor
}

// makeAxes finds the axes that all rows have in common.
func (v *driversView) makeAxes(r *drivers.Report) {
	if !v.ByImpact {
		v.Axis = newAxis([]float64{-1, 1}, netLabel)
	}
	var impacts, shares []float64
	for _, d := range r.Drivers {
		impacts = appendValues(impacts, d.Impact.Value, d.Impact.Low, d.Impact.High)
		shares = appendValues(shares, d.Share.Value, d.Share.High)
	}
	if v.ByImpact {
		v.Axis = newAxis(impacts, axisLabel)
	}
	v.ShareAxis = newAxis(shares, func(share float64) string { return axisLabel(100*share) + percent })
}

// axisLabel writes a round number of an axis with as many decimals as it needs.
func axisLabel(value float64) string {
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(value, 'f', 6, 64), 64)
	s := strconv.FormatFloat(rounded, 'f', -1, 64)
	if rounded < 0 {
		return minusSign + s[1:]
	}
	return cmp.Or(s, "0")
}

// netLabel leaves the halves of the axis from −1 to +1 without a number: two charts share the row.
func netLabel(value float64) string {
	if value != math.Trunc(value) {
		return ""
	}
	return formatSigned(value, 0)
}

func appendValues(list []float64, values ...*float64) []float64 {
	for _, v := range values {
		if v != nil {
			list = append(list, *v)
		}
	}
	return list
}

func (v *driversView) newRow(d *drivers.Driver, index int) driverRow {
	u := metricUnit(v.Unit)
	row := driverRow{
		Name: d.Name, Mentions: viewShare(d.Share), NotEnough: d.NotEnough,
		Impact: optional(d.Impact.Value, u.change), ImpactInterval: formatInterval(d.Impact.Low, d.Impact.High, u.change),
		Odds: optional(d.Odds.Ratio, formatRatio), OddsInterval: formatInterval(d.Odds.Low, d.Odds.High, formatRatio),
		OddsMethod: d.Odds.Method, OddsReason: d.Odds.NotEnough, P: optional(d.Odds.P, formatQ), Q: optional(d.Odds.Q, formatQ),
		Net: optional(d.Net.Value, formatNet), NetInterval: formatInterval(d.Net.Low, d.Net.High, formatNet), NetN: formatCount(d.Net.N),
		NetPositive: formatCount(d.Net.Positive), NetNegative: formatCount(d.Net.Negative),
	}
	if d.Metric != nil {
		row.Metric = viewEstimate(d.Metric.Estimate)
	}
	row.Untested = v.ByImpact && d.Odds.Q == nil
	row.Indistinct = v.ByImpact && d.Odds.Q != nil && *d.Odds.Q > significance
	v.drawBars(&row, d, "driver-"+strconv.Itoa(index+1))
	return row
}

func (v *driversView) drawBars(row *driverRow, d *drivers.Driver, id string) {
	b := chartBar{ID: id, Name: d.Name, Value: row.Impact, Interval: row.ImpactInterval, Indistinct: row.Indistinct || row.Untested}
	if v.ByImpact {
		if d.Impact.Value != nil {
			row.Bar = v.Axis.draw(b, *d.Impact.Value, d.Impact.Low, d.Impact.High)
		}
		return
	}
	b.Value, b.Interval = row.Net, row.NetInterval
	if d.Net.Value != nil {
		row.Bar = v.Axis.draw(b, *d.Net.Value, d.Net.Low, d.Net.High)
	}
	b.ID, b.Value, b.Interval = id+"-share", row.Mentions.Share, row.Mentions.Interval
	if d.Share.Value != nil {
		row.ShareBar = v.ShareAxis.draw(b, *d.Share.Value, d.Share.Low, d.Share.High)
		row.ShareBar.Side = "none"
	}
}

func viewExamples(examples []Example, names map[string]string) []exampleView {
	var out []exampleView
	for _, e := range examples {
		view := exampleView{ID: printable(e.ID), Lang: string(cmp.Or(e.Lang, analyzer.Und)), Group: string(e.Group), Label: e.Label}
		view.Language = cmp.Or(names[view.Lang], view.Lang)
		if e.Score != nil {
			view.Score = formatDecimal(float64(*e.Score), 0)
		}
		if strings.TrimSpace(e.Text) != "" {
			view.Pieces = markUp(e.Text, e.Issue, e.Evidence)
		}
		out = append(out, view)
	}
	return out
}
