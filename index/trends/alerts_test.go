package trends

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// watchedReport is a month of 100 in which issue 0 rose from 10 % to 40 %, issue 1 rose from 0.5 % to 5 % and the NPS fell.
func watchedReport(t *testing.T) *Report {
	t.Helper()
	r := series(t, newTable(npsScale, 3, slices.Concat(
		repeat(20, response{day: first, score: 9, issues: 1, positive: 1}), repeat(1, response{day: first, score: 9, issues: 2}), repeat(179, response{day: first, score: 9}),
		repeat(40, response{day: first + 40, score: 3, issues: 1, negative: 1}), repeat(5, response{day: first + 40, score: 3, issues: 2}), repeat(55, response{day: first + 40, score: 9}),
	)), Options{})
	return r
}

func TestRules(t *testing.T) {
	for name, test := range map[string]struct {
		rule  Rule
		fired int
		says  string
	}{
		"share above":          {Rule{Issue: "i0", Measure: MeasureShare, Op: ">", Limit: 0.2}, 1, "share of Issue 0 is 40.0 % (> 20.0 %)"},
		"share not above":      {Rule{Issue: "i0", Measure: MeasureShare, Op: ">", Limit: 0.4}, 0, ""},
		"share at":             {Rule{Issue: "i0", Measure: MeasureShare, Op: ">=", Limit: 0.4}, 1, "40.0 %"},
		"any share":            {Rule{Issue: AnyIssue, Measure: MeasureShare, Op: "<", Limit: 0.06}, 2, "Issue 1"},
		"net":                  {Rule{Issue: "i0", Measure: MeasureNet, Op: "<=", Limit: -0.5}, 1, "net sentiment of Issue 0 is -1.00"},
		"net of nothing":       {Rule{Issue: "i2", Measure: MeasureNet, Op: "<", Limit: 0}, 0, "not known"},
		"any rise":             {Rule{Issue: AnyIssue, Measure: MeasureRise, Significant: true}, 2, "rare before, has risen: 5 of 100, before 1 of 200"},
		"any drop":             {Rule{Issue: AnyIssue, Measure: MeasureDrop, Significant: true}, 0, ""},
		"rise above":           {Rule{Issue: "i0", Measure: MeasureRise, Op: ">", Limit: 0.25}, 1, "has risen by 30.0 %"},
		"rise not above":       {Rule{Issue: "i0", Measure: MeasureRise, Op: ">", Limit: 0.35}, 0, ""},
		"metric drops":         {Rule{Metric: "nps", Measure: MeasureDrop, Significant: true}, 1, "NPS has dropped by 90.0 to 10.0, q"},
		"metric does not rise": {Rule{Metric: "nps", Measure: MeasureRise, Significant: true}, 0, ""},
		"metric below":         {Rule{Metric: AnyMetric, Measure: MeasureValue, Op: "<", Limit: 20}, 1, "NPS is 10.0 (< 20.0)"},
		"volume":               {Rule{Volume: true, Measure: MeasureVolume, Op: "<", Limit: 150}, 1, "volume is 100 (< 150)"},
		"too few":              {Rule{Metric: "nps", Measure: MeasureValue, Op: "<", Limit: 20, MinN: 101}, 0, "fewer than 101"},
	} {
		t.Run(name, func(t *testing.T) {
			r := watchedReport(t)
			test.rule.Place = "alerts.yaml:3"
			fired, err := r.Check([]Rule{test.rule})
			if err != nil || fired != test.fired {
				t.Fatalf("%d fired, want %d (%v): %+v", fired, test.fired, err, r.Alerts)
			}
			var texts []string
			for _, a := range r.Alerts {
				texts = append(texts, a.Text)
				if a.Rule != "alerts.yaml:3" {
					t.Errorf("%+v has no place", a)
				}
			}
			if all := strings.Join(texts, "\n"); !strings.Contains(all, test.says) || test.says == "" && all != "" {
				t.Errorf("%q lacks %q", all, test.says)
			}
		})
	}
}

func TestRulesThatDoNotFit(t *testing.T) {
	var wrong *RuleError
	for _, rule := range []Rule{{Issue: "nope", Measure: MeasureShare, Op: ">", Place: "a.yaml:7"}, {Metric: "csat", Measure: MeasureValue, Op: "<", Place: "a.yaml:7"}} {
		if _, err := watchedReport(t).Check([]Rule{rule}); !errors.As(err, &wrong) || !strings.HasPrefix(err.Error(), "a.yaml:7: ") {
			t.Errorf("%+v: %v", rule, err)
		}
	}
	r := series(t, newTable(npsScale, 1, repeat(5, response{score: 3})), Options{})
	if fired, err := r.Check([]Rule{{Metric: "nps", Measure: MeasureValue, Op: "<"}}); fired != 0 || err != nil || !strings.Contains(r.Alerts[0].Text, "no response has a date") {
		t.Errorf("%d, %v, %+v", fired, err, r.Alerts)
	}
}
