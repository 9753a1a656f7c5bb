package render

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/mattn/go-runewidth"

	"github.com/verbatim-cx/verbatim/index/drivers"
)

// MapOptions is the size of a map of impact against share, in pixels; 0 stands for 760 by 480. A map does not shrink its texts: for a phone, draw one of 360.
type MapOptions struct {
	Width, Height int
	ID            string // of the ids in it, unique on a page; "" for "map"
	ClearOnly     bool   // name only issues that are distinguishable from chance; the others are still drawn, and told in the text alternative
}

//go:embed templates/map.svg
var mapTemplate string

// WriteMap draws each ranked issue where its share and its impact lie, with both intervals: what to mend first lies low and to the right. It is a whole SVG with its own styles and text
// alternatives, for a file or inside a page, whose colours --low, --high, --ink … it takes if there are any. Issues that could be chance are outlines. Without impacts it says so.
func WriteMap(w io.Writer, r *drivers.Report, opts MapOptions) error {
	t, err := template.New("map").Parse(mapTemplate)
	if err != nil {
		return fmt.Errorf("parse the map's template: %w", err)
	}
	if err := t.Execute(w, newMapView(r, opts)); err != nil {
		return fmt.Errorf("write the map: %w", err)
	}
	return nil
}

// mapView is the map in pixels and words.
type mapView struct {
	ID, Title, Description   string
	XTitle, YTitle           string
	Width, Height            int
	Left, Right, Top, Bottom float64
	Middle, Center           float64 // of the plot
	Zero                     float64 // where no impact is
	XTicks, YTicks           []mapTick
	Points                   []mapPoint
	Empty                    string // why there is nothing to draw
	clearOnly                bool
}

type mapTick struct {
	At    float64
	Label string
	Zero  bool
}

// mapPoint is an issue.
type mapPoint struct {
	Name, About      string
	X, Y             float64
	Low, High        float64 // of impact
	From, To         float64 // of share
	Whiskers         bool
	Side             string // "low", "high" or "none": the colour
	Indistinct       bool
	LabelX, LabelY   float64
	Anchor           string
	Unnamed          bool // the name is only in the words of the map
	Leader           bool // a line from the point to the label
	LeaderX, LeaderY float64
}

// The margins of the plot and the measures of its labels.
const (
	mapLeft, mapRight, mapTop, mapBottom = 58, 20, 20, 52
	labelHeight                          = 15
	labelLetter                          = 6.9 // width of a letter, about
	pointRadius                          = 6
)

func newMapView(r *drivers.Report, opts MapOptions) *mapView {
	v := &mapView{ID: opts.ID, Width: opts.Width, Height: opts.Height, clearOnly: opts.ClearOnly}
	if v.ID == "" {
		v.ID = "map"
	}
	if v.Width <= 0 {
		v.Width = 760
	}
	if v.Height <= 0 {
		v.Height = 480
	}
	v.Left, v.Right, v.Top, v.Bottom = mapLeft, float64(v.Width-mapRight), mapTop, float64(v.Height-mapBottom)
	v.Middle, v.Center = (v.Left+v.Right)/2, (v.Top+v.Bottom)/2
	name := r.Metric.Name
	v.Title = fmt.Sprintf("Impact on %s against share of mentions", name)
	v.XTitle, v.YTitle = "Share of the answers that mention it", "Impact on "+name
	var shown []*drivers.Driver
	for i := range r.Drivers {
		if d := &r.Drivers[i]; d.NotEnough == "" && d.Impact.Value != nil && d.Share.Value != nil {
			shown = append(shown, d)
		}
	}
	if len(shown) == 0 {
		v.Empty = "Not enough data: no issue has an impact"
		v.Description = v.Empty
		return v
	}
	v.draw(shown, metricUnit(r.Metric.Unit))
	return v
}

// draw places axes, points and labels.
func (v *mapView) draw(shown []*drivers.Driver, unit metricUnit) {
	var shares, impacts []float64
	for _, d := range shown {
		shares = appendValues(shares, d.Share.Value, d.Share.High)
		impacts = appendValues(impacts, d.Impact.Value, d.Impact.Low, d.Impact.High)
	}
	across, up := newAxis(shares, nothing), newAxis(impacts, nothing)
	x := func(share float64) float64 {
		return tenth(v.Left + (share-across.low)/(across.high-across.low)*(v.Right-v.Left))
	}
	y := func(impact float64) float64 {
		return tenth(v.Bottom - (impact-up.low)/(up.high-up.low)*(v.Bottom-v.Top))
	}
	v.Zero = y(0)
	v.XTicks = ticks(across, x, func(share float64) string { return axisLabel(100*share) + percent })
	v.YTicks = ticks(up, y, axisLabel)
	var words []string
	for _, d := range shown {
		p := mapPoint{Name: d.Name, X: x(*d.Share.Value), Y: y(*d.Impact.Value), Side: sideOfValue(*d.Impact.Value), Indistinct: d.Odds.Q == nil || *d.Odds.Q > significance}
		p.From, p.To = x(*d.Share.Low), x(*d.Share.High)
		p.About = fmt.Sprintf("%s: share %s, impact %s", d.Name, formatShare(*d.Share.Value), unit.change(*d.Impact.Value))
		if d.Impact.Low != nil && d.Impact.High != nil {
			p.Whiskers, p.Low, p.High = true, y(*d.Impact.Low), y(*d.Impact.High)
			p.About += ", 95 % interval " + formatInterval(d.Impact.Low, d.Impact.High, unit.change)
		}
		if p.Indistinct {
			p.About += ", not distinguishable from chance"
		}
		words = append(words, p.About)
		v.Points = append(v.Points, p)
	}
	v.Description = strings.Join(words, "; ") + "."
	v.label()
}

func nothing(float64) string { return "" }

func tenth(v float64) float64 { return math.Round(10*v) / 10 }

// ticks gives the lines of an axis, at the same round numbers as bars have.
func ticks(a chartAxis, at func(float64) float64, label func(float64) string) []mapTick {
	step := niceStep((a.high - a.low) / tickTarget)
	var out []mapTick
	for i := math.Ceil(a.low / step); i*step <= a.high; i++ {
		out = append(out, mapTick{at(i * step), label(i * step), i == 0})
	}
	return out
}

// box is a rectangle that something fills already.
type box struct{ left, right, top, bottom float64 }

func (b box) overlap(c box) float64 {
	return max(0, min(b.right, c.right)-max(b.left, c.left)) * max(0, min(b.bottom, c.bottom)-max(b.top, c.top))
}

// label puts a name beside each point, where it covers no point, whisker or other name if there is such a place, and else where it covers least.
func (v *mapView) label() {
	var taken, dots, names []box
	for _, p := range v.Points {
		dots = append(dots, box{p.X - pointRadius, p.X + pointRadius, p.Y - pointRadius, p.Y + pointRadius})
		if p.Whiskers {
			taken = append(taken, box{p.X - 1, p.X + 1, p.High, p.Low}, box{p.From, p.To, p.Y - 1, p.Y + 1})
		}
	}
	order := make([]int, len(v.Points))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return int(10 * (v.Points[b].X - v.Points[a].X)) })
	for _, i := range order {
		p := &v.Points[i]
		if p.Unnamed = v.clearOnly && p.Indistinct; p.Unnamed {
			continue
		}
		width := labelLetter * float64(runewidth.StringWidth(p.Name))
		best, least := box{}, math.Inf(1)
		for _, candidate := range places(p.X, p.Y, width) {
			cost := 0.0
			for _, other := range taken {
				cost += candidate.overlap(other)
			}
			for _, other := range slices.Concat(dots, names) {
				cost += 20 * candidate.overlap(other)
			}
			cost += 50 * (max(0, v.Left-candidate.left) + max(0, candidate.right-v.Right) + max(0, v.Top-candidate.top) + max(0, candidate.bottom-v.Bottom))
			cost += 3 * candidate.away(p.X, p.Y)
			if cost < least {
				best, least = candidate, cost
			}
		}
		names = append(names, best)
		p.place(best)
	}
}

// place puts the name into a box, at the end of it that is nearer to the point.
func (p *mapPoint) place(b box) {
	p.LabelY = tenth(b.bottom - 4)
	switch {
	case b.left > p.X:
		p.Anchor, p.LabelX = "start", tenth(b.left)
	case b.right < p.X:
		p.Anchor, p.LabelX = "end", tenth(b.right)
	default:
		p.Anchor, p.LabelX = "middle", tenth((b.left+b.right)/2)
	}
	p.Leader = b.away(p.X, p.Y) > 2*pointRadius
	p.LeaderX, p.LeaderY = tenth(min(max(p.X, b.left), b.right)), tenth(min(max(p.Y, b.top), b.bottom))
}

// away is the distance of the box from a point.
func (b box) away(x, y float64) float64 {
	return math.Hypot(max(b.left-x, 0, x-b.right), max(b.top-y, 0, y-b.bottom))
}

// places lists where a name can stand: around the point, in rings.
func places(x, y, width float64) []box {
	var out []box
	for _, gap := range []float64{pointRadius + 3, 22, 40, 60, 84, 110, 140} {
		for _, shift := range []float64{-0.5, -1.2, 0.2, -2, 1, -3, 2, -4, 3} {
			top := y + shift*labelHeight
			out = append(out, box{x + gap, x + gap + width, top, top + labelHeight}, box{x - gap - width, x - gap, top, top + labelHeight})
		}
		for _, slide := range []float64{0, 0.4, -0.4} {
			left := x - width/2 + slide*width
			out = append(out, box{left, left + width, y - gap - labelHeight, y - gap}, box{left, left + width, y + gap, y + gap + labelHeight})
		}
	}
	return out
}
