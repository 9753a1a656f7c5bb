package cli

import (
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
)

// customerSheets are the tables of who leaves and of what it is worth; none where the summary has neither.
func customerSheets(s *render.Summary) []*sheetTable {
	var out []*sheetTable
	if s.Churn != nil {
		out = append(out, leavingSheet(s), predictorSheet(s))
	}
	if s.Value != nil {
		out = append(out, worthSheet(s), atRiskSheet(s), keepingSheet(s), assumptionSheet(s))
	}
	return out
}

func leavingSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{
		name: "Leaving", note: "Odds of leaving of customers who mention an issue against those who do not, all other issues held equal. Associations, not proof; q over all issues and both sides.",
		columns: columnList("issue,id,side,customers,left with it,left without,odds ratio,95% low,95% high,p,q,without odds because"),
	}
	for i := range s.Churn.Associations {
		a := &s.Churn.Associations[i]
		t.add(a.Name, a.ID, a.Side, a.Mentions, cellOf(a.With.Value), cellOf(a.Without.Value), cellOf(a.Odds), cellOf(a.Low), cellOf(a.High), cellOf(a.P), cellOf(a.Q), a.NotEnough)
	}
	return t
}

func predictorSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{
		name: "Predictors of leaving", note: "What raises (above 1) and lowers the odds of leaving in the risk model; numbers per standard deviation, a value against the one that is named.",
		columns: columnList("column,value,against,odds ratio,95% low,95% high"),
	}
	if s.Churn.Risk != nil {
		for i := range s.Churn.Risk.Coefficients {
			c := &s.Churn.Risk.Coefficients[i]
			t.add(c.Column, c.Level, c.Against, cellOf(c.Odds), cellOf(c.Low), cellOf(c.High))
		}
	}
	return t
}

func worthSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Worth", note: "What customers are worth; amounts rest on the sheet Assumptions.", columns: columnList("figure,value,95% low,95% high,unit,formula,not known because")}
	for i := range s.Value.Figures {
		f := &s.Value.Figures[i]
		t.add(f.Name, cellOf(f.Value), cellOf(f.Low), cellOf(f.High), unitName(f.Unit, s.Value.Currency), f.Formula, f.NotEnough)
	}
	return t
}

// unitName is the currency for amounts, where there is one.
func unitName(unit, currency string) string {
	if unit == "amount" && currency != "" {
		return currency
	}
	return unit
}

func atRiskSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{
		name: "Revenue at risk", note: "A year, of customers who are still there. At risk is value times the risk of leaving; the part that goes with the issue is what the model says less what it says without.",
		columns: columnList("who mentions,id,customers,value a year,at risk,95% low,95% high,goes with the issue,95% low,95% high"),
	}
	if s.Value.AtRiskNote != "" {
		t.note = "Not enough data: " + s.Value.AtRiskNote
	}
	for i := range s.Value.AtRisk {
		a := &s.Value.AtRisk[i]
		row := []any{a.Name, a.ID, a.Customers, a.Revenue, a.AtRisk.Value, cellOf(a.AtRisk.Low), cellOf(a.AtRisk.High)}
		if part := a.Attributable; part != nil {
			row = append(row, part.Value, cellOf(part.Low), cellOf(part.High))
		}
		t.add(row...)
	}
	return t
}

func keepingSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Keeping", note: "What keeping more customers a month brings, less what it costs.", columns: columnList("over months,kept more a month,gain,cost,net,return,break-even a month")}
	if s.Value.ScenarioNote != "" {
		t.note = "Not enough data: " + s.Value.ScenarioNote
	}
	for _, scenario := range s.Value.Scenarios {
		for _, h := range scenario.Horizons {
			t.add(h.Months, scenario.Keep, h.Gain, h.Cost, h.Net, cellOf(h.ROI), cellOf(h.BreakEven))
		}
	}
	return t
}

func assumptionSheet(s *render.Summary) *sheetTable {
	t := &sheetTable{name: "Assumptions", columns: columnList("assumption,value,where it comes from")}
	for _, a := range s.Value.Assumptions {
		t.add(a.Name, a.Value, a.Source)
	}
	return t
}
