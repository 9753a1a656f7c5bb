package render

import (
	"math"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/index/trends"
)

// trendChart is a series of values with their intervals. Across it is placed in percent of its width, upright in pixels.
type trendChart struct {
	ID, Title, Description string
	Height, Bottom         int
	LabelY                 int
	Points                 []trendPoint
	Lines                  []trendLine
	Ticks                  []trendTick
	Labels                 []chartTick
}

// trendPoint is a period with a value.
type trendPoint struct {
	Period, Value, Interval, N string
	X                          string
	Y, Low, High               float64
	Whisker                    bool
}

type trendLine struct {
	X1, X2 string
	Y1, Y2 float64
}

type trendTick struct {
	Y     float64
	TextY float64
	Label string
	Zero  bool
}

// trendValue is what a chart is made from: nil pointers where there is no value.
type trendValue struct {
	period           string
	value, low, high *float64
	n                int
}

const (
	trendTop    = 14
	trendFoot   = 22   // room for the periods
	trendLeft   = 0.11 // of the width, for the numbers of the axis
	trendRight  = 0.03
	trendLabels = 5 // periods that are named, about
	trendTicks  = 3
)

// trendLook is how the values of a chart are written.
type trendLook struct {
	id, title string
	height    int
	axis      func(float64) string
	value     func(float64) string
}

// newTrendChart draws the values; nil with fewer than two.
func newTrendChart(values []trendValue, look trendLook) *trendChart {
	var all []float64
	n := 0
	for _, v := range values {
		all = appendValues(all, v.value, v.low, v.high)
		if v.value != nil {
			n++
		}
	}
	if n < 2 {
		return nil
	}
	axis := newAxis(all, nothing)
	c := &trendChart{ID: look.id, Title: look.title, Height: look.height, Bottom: look.height - trendFoot, LabelY: look.height - 6}
	y := func(v float64) float64 {
		return tenth(float64(c.Bottom) - (v-axis.low)/(axis.high-axis.low)*float64(c.Bottom-trendTop))
	}
	step := niceStep((axis.high - axis.low) / trendTicks)
	for i := math.Ceil(axis.low / step); i*step <= axis.high; i++ {
		c.Ticks = append(c.Ticks, trendTick{y(i * step), y(i*step) - 3, look.axis(i * step), i == 0})
	}
	c.place(values, y, look)
	return c
}

// place puts the points, the lines between neighbours, and the names of some periods.
func (c *trendChart) place(values []trendValue, y func(float64) float64, look trendLook) {
	band := (1 - trendLeft - trendRight) / float64(len(values))
	every := (len(values) + trendLabels - 1) / trendLabels
	var words []string
	last := -1
	for i, v := range values {
		x := percentOf(trendLeft + band*(float64(i)+0.5))
		if (len(values)-1-i)%every == 0 {
			c.Labels = append(c.Labels, chartTick{X: x, Label: v.period})
		}
		if v.value == nil {
			continue
		}
		p := trendPoint{Period: v.period, Value: look.value(*v.value), Interval: formatInterval(v.low, v.high, look.value), N: formatCount(v.n), X: x, Y: y(*v.value)}
		if v.low != nil && v.high != nil {
			p.Whisker, p.Low, p.High = true, y(*v.low), y(*v.high)
		}
		word := v.period + ": " + p.Value
		if p.Interval != "" {
			word += " (" + p.Interval + ")"
		}
		words = append(words, word)
		if last == i-1 && last >= 0 {
			before := c.Points[len(c.Points)-1]
			c.Lines = append(c.Lines, trendLine{before.X, x, before.Y, p.Y})
		}
		c.Points, last = append(c.Points, p), i
	}
	c.Description = "With 95 % intervals. " + strings.Join(words, "; ") + "."
}

// metricTrend is the series of the metric.
func metricTrend(r *trends.Report) *trendChart {
	if r == nil || len(r.Periods) == 0 {
		return nil
	}
	var values []trendValue
	var u metricUnit
	for i := range r.Periods {
		p := &r.Periods[i]
		u = metricUnit(p.Metric.Unit)
		values = append(values, trendValue{p.Period, p.Metric.Value, p.Metric.Low, p.Metric.High, p.Metric.Scored})
	}
	axis := axisLabel
	if u == "percent" {
		axis = func(v float64) string { return axisLabel(v) + percent }
	}
	return newTrendChart(values, trendLook{"trend-metric", r.Periods[0].Metric.Name + " by " + string(r.By), 190, axis, u.value})
}

// issueTrends are the series of the share of each issue, by id.
func issueTrends(r *trends.Report) map[string]*trendChart {
	out := map[string]*trendChart{}
	if r == nil || len(r.Periods) == 0 {
		return out
	}
	for i := range r.Periods[0].Issues {
		issue := &r.Periods[0].Issues[i]
		var values []trendValue
		for j := range r.Periods {
			share := &r.Periods[j].Issues[i].Share
			values = append(values, trendValue{r.Periods[j].Period, share.Value, share.Low, share.High, share.N})
		}
		out[issue.ID] = newTrendChart(values, trendLook{
			"trend-" + strconv.Itoa(i+1), issue.Name + ": share of answers by " + string(r.By), 120,
			func(v float64) string { return axisLabel(100*v) + percent }, formatShare,
		})
	}
	return out
}

// changesView is what changed in the last period.
type changesView struct {
	Period, Before  string
	Metric          string // its name
	Unit            string
	Value, Interval string // of the period
	Change          string // of the metric, empty where it cannot be told
	ChangeInterval  string
	Sure            bool
	NotEnough       string
	Open            string // the last day, when the period may not be over
	Volume          string
	Clear           []changeRow
	Tested          string // issues
	Split           *splitView
	Undated         string
	Baseline        string // how many periods
}

// changeRow is an issue whose share changed.
type changeRow struct{ Name, Share, Before, Change, Interval, Q string }

// splitView divides the change from one period to the next.
type splitView struct {
	Before, Period          string
	Change, Mix, Rate, Rest string
	ChangeIn, MixIn, RateIn string
	RestIn                  string
}

func newChanges(r *trends.Report) *changesView {
	if r == nil || len(r.Periods) < 2 {
		return nil
	}
	c, last := &r.Change, &r.Periods[len(r.Periods)-1]
	v := &changesView{
		Period: c.Period, Before: strings.Join(c.Before, ", "), Baseline: strconv.Itoa(len(c.Before)), Metric: last.Metric.Name, Unit: last.Metric.Unit, NotEnough: c.NotEnough, Volume: formatCount(last.N),
		Undated: countOrNone(r.Undated),
	}
	u := metricUnit(v.Unit)
	v.Value, v.Interval = optional(last.Metric.Value, u.value), formatInterval(last.Metric.Low, last.Metric.High, u.value)
	if c.Metric.Value != nil {
		v.Change, v.ChangeInterval, v.Sure = u.change(*c.Metric.Value), formatInterval(c.Metric.Low, c.Metric.High, u.change), c.Metric.Significant()
	}
	if r.LastDay < last.End {
		v.Open = r.LastDay
	}
	points := func(share float64) string { return formatSigned(100*share, 1) }
	v.Tested = formatCount(len(c.Issues))
	for i := range c.Issues {
		issue := &c.Issues[i]
		if issue.Change.Significant() {
			v.Clear = append(v.Clear, changeRow{
				issue.Name, optional(issue.Share.Value, formatShare), optional(issue.ShareBefore, formatShare), optional(issue.Change.Value, points),
				formatInterval(issue.Change.Low, issue.Change.High, points), optional(issue.Change.Q, formatQ),
			})
		}
	}
	v.Split = newSplit(&r.Split, u)
	return v
}

func newSplit(s *trends.Split, u metricUnit) *splitView {
	if s.NotEnough != "" || s.Change.Value == nil {
		return nil
	}
	in := func(p trends.Piece) string { return formatInterval(p.Low, p.High, u.change) }
	return &splitView{
		s.Before, s.Period, optional(s.Change.Value, u.change), optional(s.Mix.Value, u.change), optional(s.Rate.Value, u.change), optional(s.Unexplained.Value, u.change),
		in(s.Change), in(s.Mix), in(s.Rate), in(s.Unexplained),
	}
}
