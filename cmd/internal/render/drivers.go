package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/mattn/go-runewidth"

	"github.com/verbatim-cx/verbatim/index/drivers"
)

// DriversOptions says how WriteDrivers prints.
type DriversOptions struct {
	Look
	Explain bool // print the formulas too
}

// WriteDrivers prints a whole report of drivers for people: the metric, the ranking with all its numbers, sides, groups, warnings.
func WriteDrivers(w io.Writer, r *drivers.Report, opts DriversOptions) error {
	out := bufio.NewWriter(w)
	t := &driversTerminal{terminal: &terminal{out: out, look: opts.Look}, report: r}
	t.metric(r)
	for _, warning := range r.Warnings {
		t.line("%s", t.look.paint(bold, "careful: "+warning))
	}
	t.heading()
	t.ranked(r, r.Drivers)
	if len(r.Sides) > 0 {
		t.line("\n%s", t.look.paint(bold, "The negative and the positive side of each issue, all in one model"))
		t.ranked(r, r.Sides)
	}
	t.groups()
	if opts.Explain {
		for _, f := range r.Formulas {
			t.line("\n%s: %s", f.Name, f.Text)
		}
	}
	return out.Flush()
}

// driversTerminal prints one report.
type driversTerminal struct {
	*terminal
	report *drivers.Report
}

// heading says what is ranked, and what the numbers mean.
func (t *driversTerminal) heading() {
	r := t.report
	if r.RankedBy != drivers.ByImpact {
		t.line("\n%s", t.look.paint(bold, fmt.Sprintf("What people write about, most mentioned first (%s answers)", formatCount(r.NDrivers))))
		return
	}
	name := r.Metric.Name
	t.line("\n%s", t.look.paint(bold, fmt.Sprintf("What moves the %s, from most harmful to most helpful", name)))
	t.legend(r)
	var about []string
	if len(r.Controls) > 0 {
		about = append(about, fmt.Sprintf("odds of a low score: %s held equal, over the %s answers that have it", strings.Join(r.Controls, ", "), formatCount(r.NOdds)))
	}
	if i := r.Importance; i != nil && i.Fit != nil {
		about = append(about, fmt.Sprintf("together the issues explain %s of the differences in score%s, by the linear model: R² %s; importance is a part of it: %s",
			formatShare(*i.Fit), interval(i.Low, i.High, formatShare), formatDecimal(*i.Fit, 3), i.Method))
	}
	if m := r.McFadden; m != nil {
		if m.Fit != nil {
			about = append(about, "McFadden's R² of the logistic model of a low score: "+formatDecimal(*m.Fit, 3))
		} else {
			about = append(about, "McFadden's R²: not enough data: "+m.NotEnough)
		}
	}
	for _, text := range about {
		t.line("%s", t.look.paint(faint, text))
	}
}

// ranked prints the drivers in their order, and then those that are not ranked.
func (t *driversTerminal) ranked(r *drivers.Report, list []drivers.Driver) {
	scale := largest(list)
	var unranked []string
	rank := 0
	for i := range list {
		d := &list[i]
		if d.NotEnough != "" {
			unranked = append(unranked, fmt.Sprintf("%s (%s)", d.Name, d.NotEnough))
			continue
		}
		rank++
		sure := d.Odds.Q == nil || *d.Odds.Q <= significance
		line := t.shareLine(rank, d)
		if r.RankedBy == drivers.ByImpact {
			line = t.impactLine(rank, d, scale)
		}
		if !sure {
			line = t.look.paint(faint, line)
		}
		t.line("\n%s", line)
		t.details(d, sure)
		for _, more := range wrapped(t.more(d), t.look.Width-4) {
			t.line("    %s", t.look.paint(faint, more))
		}
	}
	if len(unranked) > 0 {
		t.line("\nnot ranked: %s", strings.Join(unranked, "; "))
	}
}

// more is what follows the first line of numbers: importance, passives, what-if.
func (t *driversTerminal) more(d *drivers.Driver) []string {
	var parts []string
	if p := d.Importance; p != nil && p.Value != nil {
		text := fmt.Sprintf("importance %s%s of R², number %d", formatDecimal(*p.Value, 3), interval(p.Low, p.High, func(v float64) string { return formatDecimal(v, 3) }), p.Rank)
		if p.RankStability != nil {
			text += fmt.Sprintf(" in %s of the draws", formatShare(*p.RankStability))
		}
		parts = append(parts, text)
	}
	if p := d.McFadden; p != nil && p.Value != nil {
		parts = append(parts, fmt.Sprintf("of McFadden's R² %s", formatDecimal(*p.Value, 3)))
	}
	if o := d.PassiveBase; o.Ratio != nil {
		groups := groupNames(t.report.Metric.Metric)
		text := fmt.Sprintf("%s against %s ×%s%s", groups[2], groups[1], formatRatio(*o.Ratio), openInterval(o.Low, o.High))
		if o.Q != nil {
			text += " q " + formatQ(*o.Q)
		}
		parts = append(parts, text)
	}
	if w := d.WhatIf; w.Value != nil {
		change := metricUnit(t.report.Metric.Unit).change
		parts = append(parts, fmt.Sprintf("%s%% fewer mentions: %s %s%s", axisLabel(t.report.WhatIfPercent)+"\u00a0", t.report.Metric.Name, change(*w.Value), interval(w.Low, w.High, change)))
	}
	return parts
}

// wrapped joins parts into lines of at most width columns, a part at least on each.
func wrapped(parts []string, width int) (lines []string) {
	for _, part := range parts {
		if n := len(lines); n > 0 && runewidth.StringWidth(lines[n-1])+runewidth.StringWidth(part)+3 <= width {
			lines[n-1] += " · " + part
			continue
		}
		lines = append(lines, part)
	}
	return lines
}

// interval writes " [low, high]", or nothing.
func interval(low, high *float64, format func(float64) string) string {
	if low == nil || high == nil {
		return ""
	}
	return fmt.Sprintf(" [%s, %s]", format(*low), format(*high))
}

// openInterval writes the interval of an odds ratio that may have no upper bound, where one of the two groups never mentions the issue.
func openInterval(low, high *float64) string {
	if low != nil && high == nil {
		return fmt.Sprintf(" [%s, ∞]", formatRatio(*low))
	}
	return interval(low, high, formatRatio)
}

// groups prints the ranking of each group, a line an issue.
func (t *driversTerminal) groups() {
	for _, g := range t.report.Groups {
		value := g.Value
		if value == "" {
			value = "(none)"
		}
		title := oneLine(t.report.By + " " + value)
		if g.Report == nil {
			t.line("\n%s: suppressed, %s", t.look.paint(bold, title), g.Suppressed)
			continue
		}
		r := g.Report
		headline := formatCount(r.N) + " answers"
		if m := r.Metric; m.Value != nil {
			headline += fmt.Sprintf(", %s %s%s", m.Name, formatSigned(*m.Value, 1), interval(m.Low, m.High, func(v float64) string { return formatSigned(v, 1) }))
		}
		t.line("\n%s: %s", t.look.paint(bold, title), headline)
		t.compact(r, r.Drivers)
		t.compact(r, r.Sides)
	}
}

// compact prints a driver a line.
func (t *driversTerminal) compact(r *drivers.Report, list []drivers.Driver) {
	scale := largest(list)
	rank, rest := 0, 0
	for i := range list {
		d := &list[i]
		if d.NotEnough != "" {
			rest++
			continue
		}
		rank++
		line := t.shareLine(rank, d)
		if r.RankedBy == drivers.ByImpact {
			line = fmt.Sprintf("%s  %s mentions", t.impactLine(rank, d, scale), formatCount(d.Mentions))
			if q := d.Odds.Q; q != nil {
				line += ", q " + formatQ(*q)
			}
			if q := d.Odds.Q; q == nil || *q > significance {
				line = t.look.paint(faint, line)
			}
		}
		t.line("%s", line)
	}
	if rest > 0 {
		t.line("    %s", t.look.paint(faint, fmt.Sprintf("%d not ranked: too few mention them, or do not", rest)))
	}
}
