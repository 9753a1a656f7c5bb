package render

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/trends"
)

// shownPeriods is how many periods, up to the one looked at, a terminal shows; JSON has all.
const shownPeriods = 13

// WriteTrends prints a series with the change of its period, and what alert rules found.
func WriteTrends(w io.Writer, r *trends.Report, look Look, explain bool) error {
	out := bufio.NewWriter(w)
	t := &terminal{out: out, look: look}
	if r.NotEnough != "" {
		t.line("Not enough data: %s. Name the date column where the survey file is read: --map date=COLUMN.", r.NotEnough)
	} else {
		t.series(r)
		t.change(r.Periods[0].Metric.Name, &r.Change)
		t.split(&r.Split)
	}
	t.alerts(r.Alerts)
	if explain {
		t.formulas(r.Formulas)
	}
	return out.Flush()
}

// WriteEvent prints before and after of a date.
func WriteEvent(w io.Writer, e *trends.Event, look Look, explain bool) error {
	out := bufio.NewWriter(w)
	t := &terminal{out: out, look: look}
	window := ""
	if e.Window > 0 {
		window = fmt.Sprintf(", %d days on each side", e.Window)
	}
	t.line("%s", look.paint(bold, "Before and after "+e.Date+window))
	t.undated(e.Undated)
	t.periods([]trends.Point{e.Before, e.After})
	t.change(e.Before.Metric.Name, &e.Change)
	t.split(&e.Split)
	if explain {
		t.formulas(e.Formulas)
	}
	return out.Flush()
}

func (t *terminal) undated(n int) {
	if n > 0 {
		t.line("%s", t.look.paint(faint, fmt.Sprintf("%s responses have no date and are in no period", formatCount(n))))
	}
}

func (t *terminal) series(r *trends.Report) {
	at := slices.IndexFunc(r.Periods, func(p trends.Point) bool { return p.Period == r.Change.Period })
	points := r.Periods[max(0, at+1-shownPeriods) : at+1]
	title := fmt.Sprintf("By %s, %s to %s", r.By, points[0].Period, r.Change.Period)
	if len(points) < len(r.Periods) {
		title += fmt.Sprintf("; %d of %d periods", len(points), len(r.Periods))
	}
	t.line("%s", t.look.paint(bold, title))
	t.undated(r.Undated)
	t.periods(points)
	if last := points[len(points)-1]; r.LastDay >= last.Start && r.LastDay < last.End {
		t.line("%s", t.look.paint(faint, fmt.Sprintf("%s may not be over: its last response is of %s", last.Period, r.LastDay)))
	}
	t.line("\n%s", t.look.paint(bold, fmt.Sprintf("Issues: share by %s, and share and net sentiment in %s", r.By, r.Change.Period)))
	for i, issue := range points[0].Issues {
		now := points[len(points)-1].Issues[i]
		var shares []*float64
		for _, p := range points {
			shares = append(shares, p.Issues[i].Share.Value)
		}
		t.line("%s %s  %s  net %s", pad(issue.Name, nameWidth), sparkline(shares), pad(shareText(now.Share), 20), netText(now.Net))
	}
}

// periods is the table of the periods.
func (t *terminal) periods(points []trends.Point) {
	label := points[0].Metric.Name
	t.line("%s", t.look.paint(faint, strings.TrimRight(fmt.Sprintf("%-12s %9s  %-26s %s", "", "responses", label, "net sentiment of texts"), " ")))
	for _, p := range points {
		t.line("%-12s %9s  %s %s", p.Period, formatCount(p.N), pad(estimateText(p.Metric.Estimate), 26), netText(p.Net))
	}
}

// estimateText is a value with its interval.
func estimateText(e metrics.Estimate) string {
	unit := metricUnit(e.Unit)
	format := unit.value
	if e.Unit == "points" {
		format = func(v float64) string { return formatSigned(v, 1) }
	}
	if e.Value == nil {
		return missing
	}
	return format(*e.Value) + inBrackets(e.Low, e.High, format)
}

// inBrackets is " [low, high]", or nothing.
func inBrackets(low, high *float64, format func(float64) string) string {
	if low == nil || high == nil {
		return ""
	}
	return fmt.Sprintf(" [%s, %s]", format(*low), format(*high))
}

func netText(n metrics.NetSentiment) string {
	if n.Value != nil && n.Low == nil {
		return fmt.Sprintf("%s, too few for an interval", formatNet(*n.Value))
	}
	return optional(n.Value, formatNet) + inBrackets(n.Low, n.High, formatNet)
}

// sparkline draws values from 0 to the largest of them; a gap is a space.
func sparkline(values []*float64) string {
	bars := []rune("▁▂▃▄▅▆▇█")
	top := 0.0
	for _, v := range values {
		if v != nil {
			top = max(top, *v)
		}
	}
	var b strings.Builder
	for _, v := range values {
		switch {
		case v == nil:
			b.WriteRune(' ')
		case top == 0:
			b.WriteRune(bars[0])
		default:
			b.WriteRune(bars[int(math.Round(*v/top*float64(len(bars)-1)))])
		}
	}
	return b.String()
}

func changeTitle(c *trends.Change) string {
	title := "What changed in " + c.Period
	switch {
	case c.Period == trends.AfterEvent:
		return "What changed"
	case len(c.Before) == 1:
		title += ", against " + c.Before[0]
	case len(c.Before) > 1:
		title += fmt.Sprintf(", against the mean of %d periods, %s to %s", len(c.Before), c.Before[0], c.Before[len(c.Before)-1])
	}
	return title
}

func (t *terminal) change(metric string, c *trends.Change) {
	t.line("\n%s", t.look.paint(bold, changeTitle(c)))
	if c.NotEnough != "" {
		t.line("not enough data: %s", c.NotEnough)
		return
	}
	if c.Metric.Value != nil {
		t.tested(metric, c.Metric, func(v float64) string { return formatSigned(v, 1) })
	}
	if c.Volume.Value != nil {
		t.tested("responses", metrics.Tested{Difference: c.Volume, Q: c.Volume.P}, func(v float64) string { return formatSigned(v, 0) })
	}
	if c.Net.Value != nil {
		t.tested("net sentiment of texts", c.Net, formatNet)
	}
	t.line("%s", t.look.paint(faint, "shares of issues, in percentage points; q is corrected for testing all issues at once, and above 0.05 it could be chance"))
	for i := range c.Issues {
		t.issueChange(&c.Issues[i])
	}
	for i := range c.Issues {
		if rare := c.Issues[i].Rare; rare.Rising() {
			t.line("%s", t.look.paint(bold, fmt.Sprintf("rare and rising: %s, %d of %d, before %d of %d (rate ×%s, q %s)", c.Issues[i].Name,
				rare.Mentions, rare.N, rare.MentionsBefore, rare.NBefore, optional(rare.Ratio, formatRatio), formatQ(*rare.Q))))
		}
	}
}

// tested prints a difference that was tested alone.
func (t *terminal) tested(name string, d metrics.Tested, format func(float64) string) {
	line := fmt.Sprintf("%s %7s%s", pad(name, nameWidth), format(*d.Value), inBrackets(d.Low, d.High, format))
	if d.Q != nil {
		line += " p " + formatQ(*d.Q)
	}
	t.line("%s", t.doubtful(line, d))
}

// doubtful makes what could be chance faint, and says so.
func (t *terminal) doubtful(line string, d metrics.Tested) string {
	if d.Significant() {
		return line
	}
	return t.look.paint(faint, line+" · could be chance")
}

func (t *terminal) issueChange(c *trends.IssueChange) {
	if c.Change.Value == nil || c.Change.Q == nil {
		t.line("%s", t.look.paint(faint, fmt.Sprintf("%s %s", pad(c.Name, nameWidth), c.Change.NotEnough)))
		return
	}
	format := func(v float64) string { return formatSigned(100*v, 1) }
	line := fmt.Sprintf("%s %7s%s q %s · %s → %s", pad(c.Name, nameWidth), format(*c.Change.Value), inBrackets(c.Change.Low, c.Change.High, format), formatQ(*c.Change.Q), optional(c.ShareBefore, formatShare), optional(c.Share.Value, formatShare))
	if c.NetChange.Significant() {
		line += fmt.Sprintf(" · net sentiment %s%s, q %s", formatNet(*c.NetChange.Value), inBrackets(c.NetChange.Low, c.NetChange.High, formatNet), formatQ(*c.NetChange.Q))
	}
	t.line("%s", t.doubtful(line, c.Change))
}

func (t *terminal) split(s *trends.Split) {
	title := fmt.Sprintf("What the change of the score from %s to %s is made of", s.Before, s.Period)
	switch {
	case s.NotEnough != "" && s.Before == "":
		t.line("\nThe change of the score is not divided: %s.", s.NotEnough)
		return
	case s.NotEnough != "":
		t.line("\n%s\nnot enough data: %s", t.look.paint(bold, title), s.NotEnough)
		return
	}
	t.line("\n%s", t.look.paint(bold, title))
	t.line("%s", t.look.paint(faint, fmt.Sprintf("scored answers with text or picks, %s before and %s now; mix: more or fewer mention it, rate: those who mention it score", formatCount(s.N[0]), formatCount(s.N[1]))))
	t.line("%s", t.look.paint(faint, "differently; mix + rate + unexplained = change; associations, not proof"))
	format := func(v float64) string { return formatSigned(v, 1) }
	show := func(p trends.Piece) string {
		return pad(optional(p.Value, format)+inBrackets(p.Low, p.High, format), 24)
	}
	t.line("%s %s from %s to %s", pad("change", nameWidth), show(s.Change), optional(s.From, format), optional(s.Value, format))
	for i := range s.Issues {
		p := &s.Issues[i]
		t.part(p, fmt.Sprintf("%s %s mix %s rate %s", pad(p.Name, nameWidth), show(p.Total), show(p.Mix), strings.TrimRight(show(p.Rate), " ")))
	}
	t.line("%s %s", pad("unexplained", nameWidth), strings.TrimRight(show(s.Unexplained), " "))
	if len(s.Left) > 0 {
		t.line("%s", t.look.paint(faint, "not in the model: "+strings.Join(s.Left, "; ")))
	}
}

// part prints the line of an issue, faint where its intervals are not to be trusted.
func (t *terminal) part(p *trends.Part, line string) {
	if p.NotEnough != "" {
		line = t.look.paint(faint, line+" · "+p.NotEnough)
	}
	t.line("%s", line)
}

func (t *terminal) alerts(list []trends.Alert) {
	if list == nil {
		return
	}
	t.line("\n%s", t.look.paint(bold, "Alerts"))
	fired := 0
	for _, a := range list {
		line := fmt.Sprintf("%s  (%s)", a.Text, a.Rule)
		if a.Fired {
			fired++
			line = t.look.paint(red, "ALERT  "+line)
		}
		t.line("%s", line)
	}
	if fired == 0 {
		t.line("no rule fired")
	}
}

func (t *terminal) formulas(list []metrics.Formula) {
	for _, f := range list {
		t.line("\n%s: %s", f.Name, f.Text)
	}
}
