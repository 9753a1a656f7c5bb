package trends

import (
	"fmt"
	"strings"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// The measures of rules.
const (
	MeasureShare  = "share"
	MeasureNet    = "net"
	MeasureValue  = "value"
	MeasureVolume = "volume"
	MeasureRise   = "rise"
	MeasureDrop   = "drop"
)

// AnyIssue in Rule.Issue stands for each issue of the list, and AnyMetric in Rule.Metric for whatever the score is.
const (
	AnyIssue  = "any"
	AnyMetric = "any"
)

// Rule watches one number of the period looked at. Exactly one of Issue, Metric and Volume says whose.
type Rule struct {
	Place   string // file:line, for messages
	Issue   string // an issue id, or AnyIssue: measures share, net, rise, drop
	Metric  string // nps, csat, ces or AnyMetric: measures value, rise, drop
	Volume  bool   // measure volume
	Measure string
	// Significant rules take no limit: the change must have q ≤ 0.05 (with MeasureRise also a rare issue that rises).
	Significant bool
	Op          string  // <, <=, > or >= against Limit
	Limit       float64 // a share from 0 to 1, net sentiment −1 to 1, units of the metric, or responses; rise and drop are the size of the change
	// MinN is the least number of responses in the period for a rule to be asked; 0 for metrics.DefaultMinGroup, which is not asked of volumes.
	MinN int
}

// Alert is a rule that fired, or that could not be asked.
type Alert struct {
	Rule  string `json:"rule"`  // its place
	Issue string `json:"issue"` // empty for the metric and the volume
	Fired bool   `json:"fired"`
	Text  string `json:"text"` // what was seen, or why it could not be asked
}

// RuleError says that a rule does not fit the report.
type RuleError struct {
	Rule   Rule
	Reason string
}

func (e *RuleError) Error() string { return e.Rule.Place + ": " + e.Reason }

// Check asks the rules of the report's period, puts what came out into Report.Alerts, and gives the number of alerts that fired. It fails with a *RuleError on a
// rule that names an issue or a metric that is not there.
func (r *Report) Check(rules []Rule) (fired int, err error) {
	r.Alerts = []Alert{}
	for _, rule := range rules {
		alerts, err := r.check(rule)
		if err != nil {
			return 0, err
		}
		for _, a := range alerts {
			a.Rule = rule.Place
			r.Alerts = append(r.Alerts, a)
			if a.Fired {
				fired++
			}
		}
	}
	return fired, nil
}

func (r *Report) check(rule Rule) ([]Alert, error) {
	if r.NotEnough != "" {
		return []Alert{{Text: "not asked: " + r.NotEnough}}, nil
	}
	now := r.point()
	if least := rule.least(); now.N < least {
		return []Alert{{Text: fmt.Sprintf("not asked: %d responses in %s, fewer than %d", now.N, now.Period, least)}}, nil
	}
	switch {
	case rule.Volume:
		return fires(rule, watched{what: "volume", value: metrics.Finite(float64(now.N)), show: whole}), nil
	case rule.Metric != "":
		return r.checkMetric(rule, now)
	default:
		return r.checkIssues(rule, now)
	}
}

func (rule Rule) least() int {
	if rule.MinN == 0 && !rule.Volume {
		return metrics.DefaultMinGroup
	}
	return rule.MinN
}

// point is the period looked at.
func (r *Report) point() Point {
	for _, p := range r.Periods {
		if p.Period == r.Change.Period {
			return p
		}
	}
	return Point{}
}

func (r *Report) checkMetric(rule Rule, now Point) ([]Alert, error) {
	metric := string(now.Metric.Metric)
	switch {
	case metric == "":
		return []Alert{{Text: "not asked: no score column"}}, nil
	case rule.Metric != AnyMetric && rule.Metric != metric:
		return nil, &RuleError{rule, fmt.Sprintf("the rule is about %s, and the scores are %s", rule.Metric, metric)}
	}
	return fires(rule, watched{what: now.Metric.Name, value: now.Metric.Value, change: r.Change.Metric, show: decimal}), nil
}

func (r *Report) checkIssues(rule Rule, now Point) ([]Alert, error) {
	var out []Alert
	found := false
	var known []string
	for _, issue := range now.Issues { // in list order
		known = append(known, issue.ID)
		if rule.Issue != AnyIssue && rule.Issue != issue.ID {
			continue
		}
		found = true
		w := watched{issue: issue.ID, what: "share of " + issue.Name, value: issue.Share.Value, show: percent}
		for _, change := range r.Change.Issues {
			if change.ID == issue.ID {
				w.change, w.rare = change.Change, change.Rare
			}
		}
		if rule.Measure == MeasureNet {
			w.what, w.value, w.show = "net sentiment of "+issue.Name, issue.Net.Value, fraction
		}
		for _, a := range fires(rule, w) {
			if a.Fired || rule.Issue != AnyIssue { // of any issue, those that say nothing are passed over
				out = append(out, a)
			}
		}
	}
	if !found && rule.Issue != AnyIssue {
		return nil, &RuleError{rule, fmt.Sprintf("no issue %q in the list; there are %s", rule.Issue, strings.Join(known, ", "))}
	}
	return out, nil
}

// watched is a number that a rule looks at.
type watched struct {
	issue, what string
	value       *float64
	change      metrics.Tested
	rare        *Rare
	show        func(float64) string
}

// fires asks one rule of one number; what does not fire gives nothing, what cannot be asked gives the reason.
func fires(rule Rule, w watched) []Alert {
	alert := Alert{Issue: w.issue}
	if rule.Measure != MeasureRise && rule.Measure != MeasureDrop {
		if w.value == nil {
			alert.Text = "not asked: " + w.what + " is not known"
			return []Alert{alert}
		}
		if !holds(*w.value, rule.Op, rule.Limit) {
			return nil
		}
		alert.Fired, alert.Text = true, fmt.Sprintf("%s is %s (%s %s)", w.what, w.show(*w.value), rule.Op, w.show(rule.Limit))
		return []Alert{alert}
	}
	if rule.Significant && rule.Measure == MeasureRise && w.rare.Rising() {
		alert.Fired, alert.Text = true, fmt.Sprintf("%s, rare before, has risen: %d of %d, before %d of %d (q %.3g)", w.what, w.rare.Mentions, w.rare.N, w.rare.MentionsBefore, w.rare.NBefore, *w.rare.Q)
		return []Alert{alert}
	}
	return changed(rule, w, alert)
}

// changed asks a rule about a change.
func changed(rule Rule, w watched, alert Alert) []Alert {
	if w.change.Value == nil {
		alert.Text = "not asked: the change of " + w.what + " is not known: " + w.change.NotEnough
		return []Alert{alert}
	}
	size, verb := *w.change.Value, "has risen"
	if rule.Measure == MeasureDrop {
		size, verb = -size, "has dropped"
	}
	q := ""
	if w.change.Q != nil {
		q = fmt.Sprintf(", q %.3g", *w.change.Q)
	}
	switch {
	case rule.Significant && (size <= 0 || !w.change.Significant()):
		return nil
	case !rule.Significant && !holds(size, rule.Op, rule.Limit):
		return nil
	case !rule.Significant:
		q += fmt.Sprintf(" (%s %s)", rule.Op, w.show(rule.Limit))
	}
	alert.Fired, alert.Text = true, fmt.Sprintf("%s %s by %s to %s%s", w.what, verb, w.show(size), w.show(*w.value), q)
	return []Alert{alert}
}

func holds(value float64, op string, limit float64) bool {
	switch op {
	case "<":
		return value < limit
	case "<=":
		return value <= limit
	case ">":
		return value > limit
	case ">=":
		return value >= limit
	}
	return false
}

func whole(v float64) string    { return fmt.Sprintf("%.0f", v) }
func decimal(v float64) string  { return fmt.Sprintf("%.1f", v) }
func fraction(v float64) string { return fmt.Sprintf("%.2f", v) }
func percent(v float64) string  { return fmt.Sprintf("%.1f %%", 100*v) }
