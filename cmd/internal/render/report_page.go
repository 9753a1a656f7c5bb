package render

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// reportPage is what the templates show: every number already written as text, every length already computed. Texts that people wrote (comments,
// names, notes) are still raw; html/template escapes them.
type reportPage struct {
	Files        []string
	IssueList    string
	HasScore     bool
	Headline     estimateView
	Companion    *estimateView
	Responses    string
	Scored       string
	Groups       chartStack // lowest first
	Labels       chartStack
	Distribution []chartColumn
	Brackets     []bracket
	Drivers      *driversView
	Languages    []countRow
	Changes      *changesView
	Trend        *trendChart
	Sections     []issueSection
	Segments     []segmentTable
	Restating    string // columns that say the score in other words; empty for none
	Churn        *churnView
	Worth        *valueView
	Words        *wordsView
	Asking       *askingView
	Input        inputView
	Notes        []string
	Methods      []metrics.Formula
}

// estimateView is an estimate in words.
type estimateView struct {
	Name            string
	Value, Interval string // Value is a dash without a scored response; Interval is empty without one
	Method          string
	NotEnough       string
}

// shareView is a share in words. Interval is empty without one.
type shareView struct{ Count, Of, Share, Interval, NotEnough string }

// countRow is a line of a table of counts.
type countRow struct {
	Name, Code string
	shareView
	Bar *chartBar
}

// inputView holds the facts about the input.
type inputView struct {
	RowsIn, Tagged, Rejected string
	AddsUp                   bool // rows in = tagged + rejected
	HasRejects               bool
	RejectsFile              string
}

// bracket names the group of neighbouring columns of the distribution.
type bracket struct{ Name, Side, From, To, Middle string }

func newReportPage(s *Summary, names map[string]string) (*reportPage, error) {
	p := &reportPage{
		Files: s.Files, IssueList: s.IssueList, Notes: slices.Concat(s.Notes, s.CustomerNotes), Labels: labelStack(s.Labels), Languages: languageRows(s.Languages, names),
		Input: inputView{
			RowsIn: formatCount(s.RowsIn), Tagged: formatCount(s.Tagged), Rejected: formatCount(s.Rejected),
			AddsUp: s.RowsIn == s.Tagged+s.Rejected, HasRejects: s.Rejected > 0, RejectsFile: s.RejectsFile,
		},
	}
	if s.Drivers == nil {
		return p, nil
	}
	m := s.Drivers.Metric
	p.HasScore = m.Metric != corpus.NoMetric
	p.Responses, p.Scored = formatCount(m.N), formatCount(m.Scored)
	p.Headline = viewEstimate(m.Estimate)
	if m.Companion != nil {
		companion := viewEstimate(*m.Companion)
		p.Companion = &companion
	}
	p.Groups = groupStack(s.Groups)
	scale := scaleOf(m.Metric, s.Distribution)
	sideOf := func(score string) string { return scoreSide(scale, score) }
	p.Distribution = newColumns(s.Distribution, sideOf)
	p.Brackets = brackets(scale, s.Distribution)
	p.Drivers = newDriversView(s, names)
	p.Methods = methods(s)
	return p, p.addDetails(s, names)
}

// addDetails fills in what goes beyond the ranking.
func (p *reportPage) addDetails(s *Summary, names map[string]string) (err error) {
	p.Changes, p.Trend = newChanges(s.Trends), metricTrend(s.Trends)
	p.Sections, p.Segments = newSections(s, names), newSegments(s.Segments, names)
	if s.Segments != nil {
		p.Restating = strings.Join(s.Segments.Restating, ", ")
	}
	p.Churn, p.Worth = newChurnView(s.Churn), newValueView(s.Value)
	p.Words = newWordsView(s.Words, names)
	if len(s.Issues) > 0 {
		p.Asking, p.Drivers.Detailed = newAsking(s, names), true
	}
	p.Drivers.Map, p.Drivers.SmallMap, err = drawMaps(s.Drivers)
	return err
}

func viewEstimate(e metrics.Estimate) estimateView {
	u := metricUnit(e.Unit)
	return estimateView{
		Name: e.Name, Value: optional(e.Value, u.value), Interval: formatInterval(e.Low, e.High, u.value), Method: e.Method,
		NotEnough: e.NotEnough,
	}
}

func viewShare(s metrics.Share) shareView {
	return shareView{formatCount(s.Count), formatCount(s.N), optional(s.Value, formatShare), formatInterval(s.Low, s.High, formatShare), s.NotEnough}
}

// shareOf is the share of n in total, with its interval.
func shareOf(n, total int) shareView { return viewShare(metrics.NewShare(n, total)) }

// groupStack puts the groups side by side, lowest first, as the scale runs.
func groupStack(groups []metrics.GroupShare) chartStack {
	var parts []stackPart
	for _, g := range slices.Backward(groups) {
		parts = append(parts, stackPart{Name: string(g.Group), Side: groupSide(g.Group), shareView: viewShare(g.Share), n: g.Count})
	}
	return newStack("groups", parts)
}

// labelStack puts the labels side by side, negative first, so that good is on the same side as in the groups.
func labelStack(labels []Count) chartStack {
	sides := map[string]string{"negative": "low", "neutral": "mid", "positive": "high"}
	var parts []stackPart
	total := totalOf(labels)
	for _, label := range slices.Backward(labels) {
		parts = append(parts, stackPart{Name: label.Name, Side: cmp.Or(sides[label.Name], "none"), shareView: shareOf(label.N, total), n: label.N})
	}
	return newStack("labels", parts)
}

func totalOf(counts []Count) int {
	total := 0
	for _, c := range counts {
		total += c.N
	}
	return total
}

func languageRows(counts []Count, names map[string]string) []countRow {
	total, largest := totalOf(counts), 0.0
	for _, c := range counts {
		largest = max(largest, float64(c.N))
	}
	axis := newAxis([]float64{largest}, func(float64) string { return "" })
	axis.Ticks = nil
	var rows []countRow
	for i, c := range counts {
		row := countRow{Name: cmp.Or(names[c.Name], c.Name), Code: c.Name, shareView: shareOf(c.N, total)}
		row.Bar = axis.draw(chartBar{ID: "language-" + strconv.Itoa(i+1), Name: row.Name, Value: row.Count}, float64(c.N), nil, nil)
		row.Bar.Side = "none"
		rows = append(rows, row)
	}
	return rows
}

// groupSide is the tint of a group.
func groupSide(g corpus.Group) string {
	switch {
	case g.Lowest():
		return "low"
	case g.Highest():
		return "high"
	case g == "":
		return "none"
	}
	return "mid"
}

// scaleOf finds the ends of the scale in the distribution, which has every score of it, lowest first.
func scaleOf(metric corpus.Metric, distribution []Count) corpus.Scale {
	scale := corpus.Scale{Metric: metric}
	if len(distribution) == 0 {
		return scale
	}
	first, errFirst := strconv.Atoi(distribution[0].Name)
	last, errLast := strconv.Atoi(distribution[len(distribution)-1].Name)
	if errFirst == nil && errLast == nil {
		scale.Min, scale.Max = first, last
	}
	return scale
}

// scoreGroup is empty for what is no score of the scale.
func scoreGroup(scale corpus.Scale, name string) corpus.Group {
	score, err := strconv.Atoi(name)
	if err != nil || score < scale.Min || score > scale.Max {
		return ""
	}
	return scale.Group(score)
}

func scoreSide(scale corpus.Scale, name string) string { return groupSide(scoreGroup(scale, name)) }

// brackets joins neighbouring scores of one group.
func brackets(scale corpus.Scale, distribution []Count) []bracket {
	var out []bracket
	band := 1 / float64(max(1, len(distribution)))
	for first := 0; first < len(distribution); {
		group, next := scoreGroup(scale, distribution[first].Name), first+1
		for next < len(distribution) && scoreGroup(scale, distribution[next].Name) == group {
			next++
		}
		from, to := band*(float64(first)+0.12), band*(float64(next)-0.12)
		out = append(out, bracket{string(group), groupSide(group), percentOf(from), percentOf(to), percentOf((from + to) / 2)})
		first = next
	}
	return out
}

// methods lists the formulas of all numbers: first those of the metric, then those of the drivers.
func methods(s *Summary) []metrics.Formula {
	r := s.Drivers
	var out []metrics.Formula
	add := func(e metrics.Estimate) {
		if e.Formula != "" {
			out = append(out, metrics.Formula{Name: e.Name, Text: e.Formula + " (" + e.Method + ")"})
		}
	}
	add(r.Metric.Estimate)
	if r.Metric.Companion != nil {
		add(*r.Metric.Companion)
	}
	out = append(out, r.Formulas...)
	out = append(out, moreMethods(s)...)
	for i := range out { // a number and its unit stay on one line
		out[i].Text = strings.ReplaceAll(out[i].Text, " %", percent)
	}
	return out
}

// moreMethods lists the formulas of what stands beside the drivers.
func moreMethods(s *Summary) []metrics.Formula {
	var out []metrics.Formula
	put := func(about, name, text string) {
		out = append(out, metrics.Formula{Name: about + ": " + strings.ReplaceAll(name, "_", " "), Text: text})
	}
	if s.Trends != nil {
		for _, f := range s.Trends.Formulas {
			put("trends", f.Name, f.Text)
		}
	}
	if s.Segments != nil {
		for _, f := range s.Segments.Formulas {
			put("segments", f.Name, f.Text)
		}
	}
	out = append(out, customerMethods(s)...)
	if w := s.Words; w != nil {
		if w.Comparison != nil {
			for _, f := range w.Comparison.Formulas {
				put("words", f.Name, f.Text)
			}
		}
		if w.Themes != nil {
			for _, f := range w.Themes.Formulas {
				put("themes", f.Name, f.Text)
			}
		}
	}
	return out
}
