package render

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/mattn/go-runewidth"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Look is how text output looks.
type Look struct {
	Width int  // columns
	Color bool // ANSI colours; without them evidence stands in [brackets]
}

func (l Look) paint(code, s string) string {
	if !l.Color || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[" + none + "m"
}

// plain is Plain, but for the colours that paint has put in.
func (l Look) plain(text string) string {
	parts := strings.Split(text, "\x1b")
	for i, part := range parts {
		ours := i > 0 && l.Color && slices.ContainsFunc([]string{none, bold, faint, red, green, mark}, func(code string) bool { return strings.HasPrefix(part, "["+code+"m") })
		parts[i] = Plain(part)
		if ours {
			parts[i] = "\x1b" + parts[i]
		}
	}
	return strings.Join(parts, "")
}

// The ANSI styles in use.
const (
	none  = "0"
	bold  = "1"
	faint = "2"
	red   = "31"
	green = "32"
	mark  = "1;4"
)

// WriteTerminal prints the metric and the ranking of a Summary. Without Files only the ranking is printed.
func WriteTerminal(w io.Writer, s *Summary, look Look) error {
	out := bufio.NewWriter(w)
	t := &terminal{out: out, look: look}
	if len(s.Files) > 0 {
		t.input(s)
	}
	t.metric(s.Drivers)
	t.ranking(s)
	return out.Flush()
}

// terminal prints; errors of the writer come out at Flush.
type terminal struct {
	out  *bufio.Writer
	look Look
}

func (t *terminal) line(format string, args ...any) {
	_, _ = fmt.Fprintln(t.out, t.look.plain(fmt.Sprintf(format, args...)))
}

func (t *terminal) input(s *Summary) {
	t.line("%s: %s, %d tagged, %d rejected%s", strings.Join(s.Files, ", "), Counted(s.RowsIn, "row"), s.Tagged, s.Rejected,
		map[bool]string{true: " (" + s.RejectsFile + ")", false: ""}[s.Rejected > 0])
	t.line("languages: %s", counts(s.Languages, 8))
	t.line("issue list: %s, found in %s of the answers with text or picks", s.IssueList, shareText(s.Drivers.Coverage))
	if len(s.Signals) > 0 {
		var parts []string
		for _, signal := range s.Signals {
			parts = append(parts, fmt.Sprintf("%s %d", signal.Name, signal.N))
		}
		t.line("beside them: %s %s", strings.Join(parts, ", "), t.look.paint(faint, "(verbatim search '"+s.Signals[0].Query+"'"+s.Where+")"))
	}
	for _, lack := range s.Uncovered {
		t.line("%s", t.look.paint(bold, lack))
	}
}

func counts(list []Count, limit int) string {
	var parts []string
	for i, c := range list {
		if i == limit {
			parts = append(parts, fmt.Sprintf("and %d more", len(list)-i))
			break
		}
		parts = append(parts, fmt.Sprintf("%s %d", c.Name, c.N))
	}
	return strings.Join(parts, ", ")
}

func (t *terminal) metric(r *drivers.Report) {
	m := r.Metric
	if m.Metric == "" {
		t.line("\n%s", t.look.paint(bold, "No score column: issues are ranked by share and net sentiment."))
		return
	}
	headline := m.Name + " not enough data: " + m.NotEnough
	if m.Value != nil {
		headline = fmt.Sprintf("%s %s", m.Name, formatSigned(*m.Value, 1))
	}
	interval := ""
	switch {
	case m.Low != nil:
		interval = fmt.Sprintf("  (95 %% interval %s to %s)", formatSigned(*m.Low, 1), formatSigned(*m.High, 1))
	case m.Value != nil:
		interval = "  (too few answers for an interval)"
	}
	groups := groupNames(m.Metric)
	t.line("\n%s%s   %s scored answers: %s %s, %s %s, %s %s", t.look.paint(bold, headline), interval, formatCount(m.Scored),
		formatCount(m.Promoters), groups[0], formatCount(m.Passives), groups[1], formatCount(m.Detractors), groups[2])
}

// groupNames are the three groups of a metric, highest first.
func groupNames(metric corpus.Metric) [3]string {
	switch metric {
	case corpus.CSAT:
		return [3]string{"satisfied", "neutral", "dissatisfied"}
	case corpus.CES:
		return [3]string{"easy", "neutral", "difficult"}
	default:
		return [3]string{"promoters", "passives", "detractors"}
	}
}

func (t *terminal) ranking(s *Summary) {
	r := s.Drivers
	if r.RankedBy == drivers.ByImpact {
		t.line("\n%s", t.look.paint(bold, fmt.Sprintf("What moves the %s, from most harmful to most helpful", r.Metric.Name)))
		t.legend(r)
	} else {
		t.line("\n%s", t.look.paint(bold, fmt.Sprintf("What people write about, most mentioned first (%s answers)", formatCount(r.NDrivers))))
	}
	scale := largest(r.Drivers)
	var unranked []string
	rank := 0
	for i := range r.Drivers {
		d := &r.Drivers[i]
		if d.NotEnough != "" {
			unranked = append(unranked, fmt.Sprintf("%s (%s)", d.Name, d.NotEnough))
			continue
		}
		rank++
		t.driver(rank, d, s, scale)
	}
	if len(unranked) > 0 {
		t.line("\nnot ranked: %s", strings.Join(unranked, "; "))
	}
}

// legend says what impact and q are: an impact that stands clear of zero can go with another issue that the same people mention, which q takes out.
func (t *terminal) legend(r *drivers.Report) {
	t.line("%s", t.look.paint(faint, fmt.Sprintf("impact = %s of the %s answers with text or picks%s, less that of those without the issue", r.Metric.Name, formatCount(r.NDrivers), base(r))))
	t.line("%s", t.look.paint(faint, "q tests the odds of a low score, all other issues held equal, corrected for all that is tested at once;"))
	t.line("%s", t.look.paint(faint, "above 0.05 it could be chance, whatever the impact; associations, not proof"))
}

// base is the metric that impacts compare with, where it is not the headline's.
func base(r *drivers.Report) string {
	if r.DriversMetric.Value == nil || r.Metric.Scored == r.DriversMetric.Scored {
		return ""
	}
	return fmt.Sprintf(" (%s)", formatSigned(*r.DriversMetric.Value, 1))
}

// largest is the largest bound of any impact interval, the length of a whole bar.
func largest(list []drivers.Driver) float64 {
	top := 0.0
	for i := range list {
		for _, bound := range []*float64{list[i].Impact.Low, list[i].Impact.High, list[i].Impact.Value} {
			if bound != nil {
				top = math.Max(top, math.Abs(*bound))
			}
		}
	}
	return cmp.Or(top, 1)
}

func (t *terminal) driver(rank int, d *drivers.Driver, s *Summary, scale float64) {
	sure := d.Odds.Q == nil || *d.Odds.Q <= 0.05
	var line string
	if s.Drivers.RankedBy == drivers.ByImpact {
		line = t.impactLine(rank, d, scale)
	} else {
		line = t.shareLine(rank, d)
	}
	if !sure {
		line = t.look.paint(faint, line)
	}
	t.line("\n%s", line)
	t.details(d, sure)
	if examples := s.Examples[d.ID]; len(examples) > 0 {
		t.line("    %s", t.example(readable(examples)))
	}
}

// readable picks the most telling comment that is written in the language of the messages, or else the most telling one.
func readable(examples []Example) Example {
	for _, e := range examples {
		if e.Lang == "en" {
			return e
		}
	}
	return examples[0]
}

// nameWidth is the number of columns for the name of an issue or of a group; the longest English one of the shipped lists has 30, which leaves a ranking within 80 columns.
const nameWidth = 30

// barHalf is the number of columns on each side of zero.
const barHalf = 12

func (t *terminal) impactLine(rank int, d *drivers.Driver, scale float64) string {
	value, interval := "  –", ""
	if d.Impact.Value != nil {
		value = formatSigned(*d.Impact.Value, 1)
	}
	if d.Impact.Low != nil {
		interval = fmt.Sprintf("[%s, %s]", formatSigned(*d.Impact.Low, 1), formatSigned(*d.Impact.High, 1))
	}
	return fmt.Sprintf("%2d. %s %s %6s %s", rank, pad(d.Name, nameWidth), t.bar(d.Impact, scale), value, interval)
}

// bar draws an impact left or right of zero, with its interval as a thin line: ├──███│
func (t *terminal) bar(impact drivers.Impact, scale float64) string {
	cells := slices.Repeat([]rune{' '}, 2*barHalf+1)
	cells[barHalf] = '│'
	at := func(v float64) int { return barHalf + int(math.Round(v/scale*barHalf)) }
	fill := func(from, to int, r rune) {
		for i := max(0, min(from, to)); i <= min(len(cells)-1, max(from, to)); i++ {
			if i != barHalf {
				cells[i] = r
			}
		}
	}
	if impact.Low != nil {
		fill(at(*impact.Low), at(*impact.High), '─')
	}
	color := green
	if impact.Value != nil {
		fill(at(*impact.Value), barHalf, '█')
		if *impact.Value < 0 {
			color = red
		}
	}
	return t.look.paint(color, string(cells))
}

func (t *terminal) shareLine(rank int, d *drivers.Driver) string {
	width := 0
	if d.Share.Value != nil {
		width = int(math.Round(*d.Share.Value * 2 * barHalf))
	}
	bar := strings.Repeat("█", width) + strings.Repeat("·", 2*barHalf-width)
	net := "no sentiment"
	if d.Net.Value != nil {
		net = "net sentiment " + formatNet(*d.Net.Value)
		if d.Net.Low != nil {
			net += fmt.Sprintf(" [%s, %s]", formatNet(*d.Net.Low), formatNet(*d.Net.High))
		}
	}
	return fmt.Sprintf("%2d. %s %s %s  %s", rank, pad(d.Name, nameWidth), bar, shareText(d.Share), net)
}

// details prints how often, how those who mention it score, and how sure it is, on as many lines as it takes.
func (t *terminal) details(d *drivers.Driver, sure bool) {
	for _, line := range wrapped(detail(d, sure), t.look.Width-4) {
		t.line("    %s", t.look.paint(faint, line))
	}
}

func detail(d *drivers.Driver, sure bool) []string {
	parts := []string{fmt.Sprintf("%s mentions (%s)", formatCount(d.Mentions), shareText(d.Share))}
	if m := d.Metric; m != nil && m.Value != nil {
		parts = append(parts, fmt.Sprintf("their %s %s%s", m.Name, formatSigned(*m.Value, 1), interval(m.Low, m.High, func(v float64) string { return formatSigned(v, 1) })))
	}
	if o := d.Odds; o.Ratio != nil {
		text := fmt.Sprintf("odds of a low score ×%s", formatRatio(*o.Ratio))
		if o.Low != nil && o.High != nil {
			text += fmt.Sprintf(" [%s, %s]", formatRatio(*o.Low), formatRatio(*o.High))
		}
		if o.Q != nil {
			text += ", q " + formatQ(*o.Q)
		}
		if !sure {
			text += ", could be chance"
		}
		parts = append(parts, text)
	}
	return parts
}

// example prints a comment with its issue and evidence marked, cut around the first mark to fit two lines.
func (t *terminal) example(e Example) string {
	about := string(e.Lang)
	if e.Score != nil {
		about = fmt.Sprintf("%s, score %d", e.Lang, *e.Score)
	}
	text := t.marked(e.Text, slices.Concat(e.Issue, e.Evidence), 2*t.look.Width-40)
	return fmt.Sprintf("“%s” (%s, %s)", text, about, oneLine(e.ID))
}

// pad fills a name to a width in columns, or cuts it.
func pad(s string, width int) string {
	s = runewidth.Truncate(oneLine(s), width, "…")
	return s + strings.Repeat(" ", max(0, width-runewidth.StringWidth(s)))
}

func shareText(s metrics.Share) string {
	if s.Value == nil {
		return "no answers"
	}
	return fmt.Sprintf("%s [%s, %s]", formatShare(*s.Value), formatShare(*s.Low), formatShare(*s.High))
}
