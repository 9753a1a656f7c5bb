package render

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/value"
)

// shownCoefficients is how many predictors of leaving the page shows.
const shownCoefficients = 10

// churnView is who leaves.
type churnView struct {
	Rate                  shareView
	Kept, Unknown         string // Unknown is empty for none
	Outcome, Adjusted     string
	After                 string // answers left out, empty for none
	Issues                []associationRow
	Untold                string // issues without odds, empty for none
	Quality, Coefficients []measureRow
	Folds, Seed           string
	More                  string // coefficients not shown, empty for none
	Leaks                 []leakRow
	Repeats               []leakRow // without AUC
}

type associationRow struct {
	Name, With, Without, Odds, Interval, Q string
	Sure                                   bool
}

// measureRow is a number with its interval and what to read it against.
type measureRow struct{ Name, Value, Interval, Note string }

type leakRow struct{ Column, AUC, Reason string }

func newChurnView(r *churn.Report) *churnView {
	if r == nil || r.Risk == nil || r.Risk.NotEnough != "" {
		return nil
	}
	v := &churnView{
		Rate: viewShare(r.Rate), Kept: formatCount(r.Kept), Unknown: countOrNone(r.Unknown), Outcome: outcomeText(r.Outcome), After: countOrNone(len(r.After)),
		Adjusted: strings.Join(r.Adjusted, ", "), Folds: formatCount(r.Risk.Folds), Quality: qualityRows(r.Risk), Seed: strconv.FormatUint(r.Risk.Seed, 10),
	}
	v.associate(r.Associations)
	names := map[string]string{}
	for i := range r.Associations {
		names["issue:"+r.Associations[i].ID] = r.Associations[i].Name
	}
	list := r.Risk.Coefficients
	for i := range list[:min(shownCoefficients, len(list))] {
		v.Coefficients = append(v.Coefficients, coefficientRow(&list[i], names))
	}
	v.More = countOrNone(len(list) - len(v.Coefficients))
	for _, leak := range r.Leaks {
		v.Leaks = append(v.Leaks, leakRow{leak.Column, optional(leak.AUC, threeDigits), leak.Reason})
	}
	for i := range r.Risk.Repeats {
		repeat := &r.Risk.Repeats[i]
		v.Repeats = append(v.Repeats, leakRow{Column: valueName(repeat.Column, repeat.Level), Reason: repeatText(repeat)})
	}
	return v
}

// associate writes the issues with odds, highest first.
func (v *churnView) associate(list []churn.Association) {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b churn.Association) int { return compareOdds(a.Odds, b.Odds) })
	untold := 0
	for i := range sorted {
		a := &sorted[i]
		if a.Odds == nil {
			untold++
			continue
		}
		v.Issues = append(v.Issues, associationRow{
			Name: sideName(a), With: optional(a.With.Value, formatShare), Without: optional(a.Without.Value, formatShare), Odds: formatRatio(*a.Odds),
			Interval: formatInterval(a.Low, a.High, formatRatio), Q: optional(a.Q, formatQ), Sure: a.Q != nil && *a.Q <= significance,
		})
	}
	v.Untold = countOrNone(untold)
}

func measure(name string, e churn.Estimate, format func(float64) string) measureRow {
	return measureRow{Name: name, Value: optional(e.Value, format), Interval: cmp.Or(formatInterval(e.Low, e.High, format), missing)}
}

func qualityRows(r *churn.Risk) []measureRow {
	auc, brier, lift := measure("AUC", r.AUC, threeDigits), measure("Brier score", churn.Estimate{Value: r.Brier}, threeDigits), measure("Lift of the top tenth", r.Lift, formatRatio)
	auc.Note = "0.5 is chance, 1 is perfect"
	brier.Note = "0 is perfect; " + optional(r.BrierOfBase, threeDigits) + " if all had the same risk"
	lift.Note = "1 is chance"
	return []measureRow{auc, brier, lift}
}

func coefficientRow(c *churn.Coefficient, names map[string]string) measureRow {
	name := cmp.Or(names[c.Column], strings.TrimPrefix(c.Column, "issue:"))
	if c.Level != "" {
		name += " = " + c.Level
	}
	row := measure(name, churn.Estimate{Value: c.Odds, Low: c.Low, High: c.High}, formatRatio)
	switch {
	case c.Against != "":
		row.Note = "against " + c.Against
	case c.Level == "":
		row.Note = "per standard deviation"
	}
	return row
}

// valueView is what customers are worth.
type valueView struct {
	Lifetime    measureRow
	Figures     []measureRow
	AtRisk      []atRiskRow
	AtRiskNote  string
	Scenarios   []scenarioView
	NoScenario  string
	Assumptions []value.Assumption
	Draws, Seed string
}

type atRiskRow struct{ Name, Customers, Revenue, AtRisk, AtRiskIn, Goes, GoesIn string }

type scenarioView struct {
	Keep string
	Rows []scenarioRow
}

type scenarioRow struct{ Over, Gain, Cost, Net, Return, BreakEven string }

func newValueView(r *value.Report) *valueView {
	if r == nil {
		return nil
	}
	amount := func(v float64) string { return amountText(v, r.Currency) }
	v := &valueView{AtRiskNote: r.AtRiskNote, NoScenario: r.ScenarioNote, Assumptions: r.Assumptions, Draws: formatCount(r.Draws), Seed: strconv.FormatUint(r.Seed, 10)}
	for i := range r.Figures {
		f := &r.Figures[i]
		format := func(v float64) string { return unitText(f.Unit, v, r.Currency) }
		row := measure(capital(f.Name), churn.Estimate{Value: f.Value, Low: f.Low, High: f.High}, format)
		row.Note = f.NotEnough
		if f.Name == value.LifetimeValue {
			v.Lifetime = row
		}
		if f.Value != nil {
			row.Note = f.Formula
			v.Figures = append(v.Figures, row)
		}
	}
	for i := range r.AtRisk {
		v.AtRisk = append(v.AtRisk, newAtRiskRow(&r.AtRisk[i], amount))
	}
	for i := range r.Scenarios {
		v.Scenarios = append(v.Scenarios, newScenario(&r.Scenarios[i], amount))
	}
	return v
}

func newAtRiskRow(a *value.AtRisk, amount func(float64) string) atRiskRow {
	row := atRiskRow{
		Name: capital(a.Name), Customers: formatCount(a.Customers), Revenue: amount(a.Revenue), AtRisk: amount(a.AtRisk.Value),
		AtRiskIn: formatInterval(a.AtRisk.Low, a.AtRisk.High, amount), Goes: missing,
	}
	if a.Attributable != nil {
		row.Goes, row.GoesIn = amount(a.Attributable.Value), formatInterval(a.Attributable.Low, a.Attributable.High, amount)
	}
	return row
}

func newScenario(s *value.Scenario, amount func(float64) string) scenarioView {
	v := scenarioView{Keep: formatDecimalShort(s.Keep)}
	for _, h := range s.Horizons {
		row := scenarioRow{Over: capital(horizonName(h.Months)), Gain: amount(h.Gain), Cost: amount(h.Cost), Net: amount(h.Net)}
		row.Return = optional(h.ROI, func(v float64) string { return formatDecimal(100*v, 0) + percent })
		row.BreakEven = optional(h.BreakEven, func(v float64) string { return formatDecimal(v, 2) + " a month" })
		v.Rows = append(v.Rows, row)
	}
	return v
}

// customerMethods lists the formulas of leaving and of amounts.
func customerMethods(s *Summary) []metrics.Formula {
	var out []metrics.Formula
	if newChurnView(s.Churn) != nil {
		for _, f := range s.Churn.Formulas {
			out = append(out, metrics.Formula{Name: "leaving: " + f.Name, Text: f.Text})
		}
	}
	if s.Value != nil {
		for _, f := range s.Value.Formulas {
			out = append(out, metrics.Formula{Name: "worth: " + f.Name, Text: f.Text})
		}
	}
	return out
}
