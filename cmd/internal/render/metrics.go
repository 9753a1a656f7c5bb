package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// WriteMetrics prints the figures of all responses and of groups.
func WriteMetrics(w io.Writer, r *metrics.Report, look Look, explain bool) error {
	out := bufio.NewWriter(w)
	t := &terminal{out: out, look: look}
	t.line("%s", look.paint(bold, formatCount(r.N)+" responses"))
	if len(r.Figures) == 0 {
		t.line("No score column, and no --column was asked for: there is nothing to average. --column polarity averages the sentiment of the comments, from −1 to +1.")
		return out.Flush()
	}
	for i := range r.Figures {
		t.figure(&r.Figures[i], r.Figures[i].Name)
	}
	for i := range r.By {
		t.breakdown(&r.By[i], r.MinGroup, len(r.Figures))
	}
	if explain {
		t.formulas(r.Formulas)
	}
	return out.Flush()
}

// figure prints one number with what belongs to it.
func (t *terminal) figure(f *metrics.Figure, name string) {
	line := fmt.Sprintf("%s %s n %s", pad(name, nameWidth), pad(estimateText(f.Estimate), 26), formatCount(f.N))
	for i, g := range f.Groups {
		line += map[bool]string{true: "  (", false: ", "}[i == 0] + fmt.Sprintf("%s %s", g.Group, optional(g.Value, formatShare))
	}
	if len(f.Groups) > 0 {
		line += ")"
	}
	t.line("%s", line)
	if f.NotEnough != "" {
		t.line("%s %s", pad("", nameWidth), t.look.paint(faint, f.NotEnough))
	}
	if f.Companion != nil {
		t.line("%s %s", pad("  "+f.Companion.Name, nameWidth), estimateText(*f.Companion))
	}
	t.benchmarks(f)
}

func (t *terminal) benchmarks(f *metrics.Figure) {
	format := metricUnit(f.Unit).change
	for i := range f.Benchmarks {
		b := &f.Benchmarks[i]
		difference := "no comparison: " + b.Difference.NotEnough
		if b.Difference.Value != nil {
			difference = "difference " + format(*b.Difference.Value) + inBrackets(b.Difference.Low, b.Difference.High, format)
		}
		value := estimateText(metrics.Estimate{Unit: f.Unit, Value: &b.Benchmark, Low: b.Low, High: b.High})
		t.line("%s", t.look.paint(faint, fmt.Sprintf("%s %s %s", pad("  vs "+b.Name, nameWidth), pad(value, 26), difference)))
	}
}

func (t *terminal) breakdown(b *metrics.Breakdown, least, figures int) {
	t.line("\n%s", t.look.paint(bold, "By "+oneLine(b.By)))
	if b.Restates {
		t.line("note: %s restates the score: its groups differ by definition, and that they do is no finding", oneLine(b.By))
	}
	for i := range figures {
		if len(b.Groups) > 0 {
			name := b.Groups[0].Figures[i].Name
			t.line("%s", t.look.paint(faint, fmt.Sprintf("%s %7s  %s %s", pad("", nameWidth), "n", pad(name, 26), "against all others")))
		}
		for j := range b.Groups {
			t.group(&b.Groups[j], i)
		}
	}
	if len(b.Groups) == 0 {
		t.line("no group to show")
	}
	var left []string
	if b.Suppressed > 0 {
		left = append(left, fmt.Sprintf("%s with %s in all", Counted(b.Suppressed, "group"), Counted(b.SuppressedN, "response")))
	}
	if b.SuppressedFigures > 0 {
		left = append(left, Counted(b.SuppressedFigures, "figure"))
	}
	if len(left) > 0 {
		t.line("%s", t.look.paint(faint, fmt.Sprintf("not shown, being of fewer than %d responses or to be found by subtraction (see --min-group): %s", least, strings.Join(left, ", "))))
	}
}

func (t *terminal) group(g *metrics.Group, i int) {
	f := &g.Figures[i]
	name := g.Value
	if name == "" {
		name = "(no value)"
	}
	line := fmt.Sprintf("%s %7s  %s", pad(name, nameWidth), formatCount(f.N), pad(estimateText(f.Estimate), 26))
	sure := false
	if a := f.Against; a != nil && a.Value != nil {
		format := metricUnit(f.Unit).change
		line += " " + format(*a.Value) + inBrackets(a.Low, a.High, format)
		if a.Q != nil {
			line += " q " + formatQ(*a.Q)
			sure = *a.Q <= 0.05
		}
	} else if f.NotEnough != "" {
		line += " " + f.NotEnough
	}
	if !sure {
		line = t.look.paint(faint, line)
	}
	t.line("%s", strings.TrimRight(line, " "))
	t.benchmarks(f)
}
