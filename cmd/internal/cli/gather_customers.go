package cli

import (
	"fmt"
	"slices"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/value"
)

// mostFitted is how many customers a report fits a risk model to: the intervals of revenue at risk fit it some hundred times.
const mostFitted = 20_000

// clientele computes who leaves and what it is worth, where the customer file says who left. What cannot be computed leaves a note, and costs no report.
func (g *gathering) clientele(s *render.Summary, table *facts.Table, k *ranking) {
	if len(g.customers) == 0 {
		return
	}
	opts := churn.Options{Mentions: facts.Mentions(k.mentions), Leaving: g.leaving, Seed: k.seed}
	cohort, err := churn.NewCohort(table, g.customers, opts)
	if err != nil {
		skip(s, "who leaves", err)
		return
	}
	if !cohort.Outcome.Known() {
		return
	}
	if len(g.customers) > mostFitted {
		skip(s, "who leaves", "more customers than a report fits a model to; run verbatim churn and verbatim value over the workspace")
		return
	}
	report, model, err := churn.Analyse(cohort, opts)
	switch {
	case err != nil:
		skip(s, "who leaves", err)
		return
	case report.NoOutcome != "":
		skip(s, "who leaves", report.NoOutcome)
		return
	case report.Risk == nil || report.Risk.NotEnough != "":
		skip(s, "who leaves", "not enough data: "+whyNoRisk(report.Risk))
	default:
		s.Churn = report
	}
	g.worth(s, cohort, model, value.Options{
		Assumptions: g.assumed, Mentions: opts.Mentions, Leaks: report.Leaks, Seed: k.seed, Draws: min(k.draws, value.DefaultDraws),
	})
}

// worth puts amounts on leaving where the customers have a column of what they pay.
func (g *gathering) worth(s *render.Summary, cohort *churn.Cohort, model *churn.Model, opts value.Options) {
	report, err := value.Analyse(cohort, model, opts)
	switch {
	case err != nil:
		skip(s, "what it is worth", err)
	case !slices.ContainsFunc(report.Assumptions, func(a value.Assumption) bool { return a.Name == "value_column" && a.Value != "" }):
		skip(s, "what it is worth", "no column of the customer file says what a customer pays; verbatim value --value COLUMN names it")
	default:
		s.Value = report
	}
}

// skip notes why a section is missing. These notes are apart from those of the input, which a workspace keeps.
func skip(s *render.Summary, about string, why any) {
	s.CustomerNotes = append(s.CustomerNotes, fmt.Sprintf("%s: %v", about, why))
}

func whyNoRisk(r *churn.Risk) string {
	if r == nil {
		return "there is no model"
	}
	return r.NotEnough
}
