package settings

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/trends"
)

// ruleHelp says what a rule is.
const ruleHelp = "a rule has one subject (issue: ID or any; metric: nps, csat, ces or any; or volume) and one condition (issue: share, net, rise or drop; metric: value, rise or drop), " +
	"written as \"> 0.2\", or rise and drop as significant"

// significant is the condition that takes no limit.
const significant = "significant"

// Alerts reads the rules of an alert file. All mistakes are given, joined, each a *lexicons.SyntaxError.
//
//	rules:
//	  - issue: delivery
//	    share: "> 20 %"
//	  - metric: nps
//	    drop: significant
//	  - issue: any
//	    rise: significant
//	    min_n: 30
//	  - volume: "< 50"
func Alerts(path string) ([]trends.Rule, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read alert rules: %w", err)
	}
	f := &file{name: path}
	var rules []trends.Rule
	for _, e := range f.entries(data, "rules") {
		rules = append(rules, f.rule(e))
	}
	if err := f.err(); err != nil {
		return nil, err
	}
	return rules, nil
}

func (f *file) rule(e entry) trends.Rule {
	f.only(e, "issue", "metric", "volume", "share", "net", "value", "rise", "drop", "min_n")
	r := trends.Rule{Place: f.place(e.line)}
	issue, ofIssue := e.get("issue")
	metric, ofMetric := e.get("metric")
	volume, ofVolume := e.get("volume")
	condition := volume
	switch {
	case ofIssue && !ofMetric && !ofVolume:
		r.Issue = issue.value
		if r.Issue == "" {
			f.fail(issue, "the issue has no id; %s", ruleHelp)
		}
		r.Measure, condition = f.measure(e, trends.MeasureShare, trends.MeasureNet, trends.MeasureRise, trends.MeasureDrop)
	case ofMetric && !ofIssue && !ofVolume:
		r.Metric = f.metric(metric)
		r.Measure, condition = f.measure(e, trends.MeasureValue, trends.MeasureRise, trends.MeasureDrop)
	case ofVolume && !ofIssue && !ofMetric:
		r.Volume, r.Measure = true, trends.MeasureVolume
	default:
		f.fail(text{line: e.line, col: 1}, "%s", ruleHelp)
		return r
	}
	f.condition(&r, condition)
	f.minimum(&r, e)
	return r
}

func (f *file) metric(at text) string {
	metric := strings.ToLower(at.value)
	if known := []string{string(corpus.NPS), string(corpus.CSAT), string(corpus.CES), trends.AnyMetric}; !slices.Contains(known, metric) {
		f.fail(at, "no metric is called %q; there are %s", at.value, strings.Join(known, ", "))
	}
	return metric
}

// measure finds the one condition of a rule.
func (f *file) measure(e entry, measures ...string) (string, text) {
	found := []string{}
	var condition text
	for _, name := range []string{"share", "net", "value", "rise", "drop"} {
		if v, ok := e.get(name); ok {
			found = append(found, name)
			condition = v
		}
	}
	if len(found) != 1 || !slices.Contains(measures, found[0]) {
		f.fail(text{line: e.line, col: 1}, "this rule needs one of %s, and has %s", strings.Join(measures, ", "), named(found))
		return "", text{}
	}
	return found[0], condition
}

func named(list []string) string {
	if len(list) == 0 {
		return "none"
	}
	return strings.Join(list, " and ")
}

// condition reads "> 0.2", "<= 20 %" or significant.
func (f *file) condition(r *trends.Rule, at text) {
	changes := r.Measure == trends.MeasureRise || r.Measure == trends.MeasureDrop
	switch s := strings.TrimSpace(at.value); {
	case r.Measure == "":
		return // a mistake already
	case s == significant && changes:
		r.Significant = true
	default:
		rest := strings.TrimLeft(s, "<>=")
		r.Op = s[:len(s)-len(rest)]
		value, percent, ok := number(rest)
		if !slices.Contains([]string{"<", "<=", ">", ">="}, r.Op) || !ok {
			f.fail(at, "%q is no condition; write a sign and a number, such as \"> 0.2\"%s", at.value, map[bool]string{true: ", or significant", false: ""}[changes])
			return
		}
		r.Limit = value
		f.unit(r, at, percent)
	}
}

// unit brings the limit into the unit of what it limits, and refuses one that can never, or always, be reached.
func (f *file) unit(r *trends.Rule, at text, percent bool) {
	share := r.Issue != "" && r.Measure != trends.MeasureNet
	switch {
	case percent && share:
		r.Limit /= 100
	case percent && !(r.Metric != "" && r.Metric != string(corpus.NPS)):
		f.fail(at, "%q: a percent sign has no meaning here", at.value)
	}
	if share && (r.Limit < 0 || r.Limit > 1) {
		f.fail(at, "%q: a share runs from 0 to 1; write 0.2 or 20 %%", at.value)
	}
	if r.Measure == trends.MeasureNet && (r.Limit < -1 || r.Limit > 1) {
		f.fail(at, "%q: net sentiment runs from -1 to 1", at.value)
	}
}

func (f *file) minimum(r *trends.Rule, e entry) {
	v, ok := e.get("min_n")
	if !ok {
		return
	}
	n, err := strconv.Atoi(v.value)
	if err != nil || n < 1 {
		f.fail(v, "min_n %q is no number of responses", v.value)
	}
	r.MinN = n
}
