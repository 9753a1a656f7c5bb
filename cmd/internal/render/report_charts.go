package render

import (
	"math"
	"strconv"
	"strings"
)

// chartAxis maps values to the width of a chart. Charts place everything in percent of their own width, so one axis serves a phone, a screen and paper.
type chartAxis struct {
	low, high float64
	Ticks     []chartTick
}

// chartTick is a labelled line of an axis.
type chartTick struct {
	X     string // percent of the width
	Label string
	Zero  bool
}

// chartBar is a value drawn from zero, with its interval as a whisker.
type chartBar struct {
	ID         string // unique on the page
	Name       string // what is measured
	Value      string
	Interval   string // empty without one
	Side       string // "low", "high" or "none": the colour
	X, Width   string
	From, To   string // of the whisker; empty without one
	Ticks      []chartTick
	Indistinct bool // drawn as an outline
}

const (
	tickTarget = 6    // ticks of an axis, about
	axisMargin = 0.04 // of the span of the values, on both sides
)

// newAxis covers zero and all values, with ticks at round numbers.
func newAxis(values []float64, label func(float64) string) chartAxis {
	low, high := 0.0, 0.0
	for _, v := range values {
		low, high = min(low, v), max(high, v)
	}
	if high-low < 1e-9 {
		low, high = -1, 1
	}
	margin := axisMargin * (high - low)
	a := chartAxis{low: low, high: high}
	if low < 0 {
		a.low -= margin
	}
	if high > 0 {
		a.high += margin
	}
	step := niceStep((high - low) / tickTarget)
	for i := math.Ceil(a.low / step); i*step <= a.high; i++ {
		a.Ticks = append(a.Ticks, chartTick{a.at(i * step), label(i * step), i == 0})
	}
	return a
}

// niceStep is the least of 1, 2, 2.5, 5 or 10 times a power of ten that is not below the step.
func niceStep(step float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(step)))
	for _, factor := range []float64{1, 2, 2.5, 5} {
		if factor*power >= step {
			return factor * power
		}
	}
	return 10 * power
}

// at gives the place of a value in percent of the width.
func (a chartAxis) at(v float64) string { return percentOf((v - a.low) / (a.high - a.low)) }

func percentOf(part float64) string { return strconv.FormatFloat(100*part, 'f', 2, 64) + "%" }

// draw makes the bar of a value that is there.
func (a chartAxis) draw(b chartBar, value float64, low, high *float64) *chartBar {
	from, to := min(0, value), max(0, value)
	b.X, b.Width, b.Ticks = a.at(from), percentOf((to-from)/(a.high-a.low)), a.Ticks
	b.Side = sideOfValue(value)
	if low != nil && high != nil {
		b.From, b.To = a.at(*low), a.at(*high)
	}
	return &b
}

func sideOfValue(value float64) string {
	switch {
	case value < 0:
		return "low"
	case value > 0:
		return "high"
	}
	return "none"
}

// chartColumn is one bar of an upright chart.
type chartColumn struct {
	Name, Count, Share string
	Percent            string // the share without its unit
	Side               string // the group's tint
	X, Width, Middle   string
	Y, Height, LabelY  int
}

const (
	chartHeight = 132 // of the tallest column, in pixels
	chartTop    = 20  // room for the number above it
)

// newColumns draws counts side by side. The number above each is its share of all.
func newColumns(counts []Count, sideOf func(string) string) []chartColumn {
	total, largest := 0, 1
	for _, c := range counts {
		total += c.N
		largest = max(largest, c.N)
	}
	band := 1 / float64(max(1, len(counts)))
	var out []chartColumn
	for i, c := range counts {
		height := int(math.Round(float64(chartHeight*c.N) / float64(largest)))
		if c.N > 0 {
			height = max(height, 1)
		}
		share := shareOf(c.N, total).Share
		out = append(out, chartColumn{
			Name: c.Name, Count: formatCount(c.N), Share: share, Percent: strings.TrimSuffix(share, percent), Side: sideOf(c.Name),
			X: percentOf(band * (float64(i) + 0.12)), Width: percentOf(band * 0.76), Middle: percentOf(band * (float64(i) + 0.5)),
			Y: chartTop + chartHeight - height, Height: height, LabelY: chartTop + chartHeight - height - 6,
		})
	}
	return out
}

// stackPart is one part of a stacked bar.
type stackPart struct {
	Name, Side string
	shareView
	X, Width, Middle string
	Label            bool // wide enough for its number
	n                int
}

// chartStack is a stacked bar.
type chartStack struct {
	ID    string // unique on the page
	Parts []stackPart
}

// newStack puts the parts side by side, as wide as their counts.
func newStack(id string, parts []stackPart) chartStack {
	total := 0
	for _, part := range parts {
		total += part.n
	}
	at := 0.0
	for i := range parts {
		width := float64(parts[i].n) / float64(max(1, total))
		parts[i].X, parts[i].Width, parts[i].Middle = percentOf(at), percentOf(width), percentOf(at+width/2)
		parts[i].Label = width >= 0.12
		at += width
	}
	return chartStack{id, parts}
}
