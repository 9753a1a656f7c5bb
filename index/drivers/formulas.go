package drivers

import (
	"fmt"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// formulas lists what the report computed, in the order of its columns.
func formulas(metric corpus.Metric, opts Options, byImpact bool) []metrics.Formula {
	base := "responses with " + opts.Mentions.Base()
	share := metrics.Formula{Name: "share", Text: "mentions ÷ " + base + "; interval: Wilson, 95 %"}
	coverage := metrics.Formula{Name: "coverage", Text: "responses with at least one issue ÷ " + base + "; interval: Wilson, 95 %"}
	net := metrics.Formula{Name: "net_sentiment", Text: "(positive − negative mentions) ÷ mentions in text; interval: adjusted Wald, 95 %"}
	if !byImpact {
		return []metrics.Formula{coverage, share, net}
	}
	share.Text = "mentions ÷ scored " + base + "; interval: Wilson, 95 %"
	name := metricName(metric)
	out := []metrics.Formula{
		coverage, share, net,
		{Name: "impact", Text: fmt.Sprintf("%s of all − %s without those who mention it, over scored %s; interval: percentiles 2.5 and 97.5 of %d "+
			"multinomial bootstrap draws, seed %d", name, name, base, opts.Draws, opts.Seed)},
		{Name: "odds", Text: fmt.Sprintf("odds ratio of %s: logistic regression on all ranked issues%s at once with Firth's penalty; interval: profile penalised "+
			"likelihood, 95 %%; p: penalised likelihood ratio test; q: Benjamini–Hochberg over %s; an association, not proof", lowestName(metric), heldEqual(opts.Controls), tested(opts))},
		{Name: "importance", Text: fmt.Sprintf("part of R² of the linear model of the score on all issues, each with its negative, positive and other mentions as one player: Shapley value (LMG), exact to %d issues, "+
			"Johnson's relative weights beyond; the parts sum to R²; interval: percentiles 2.5 and 97.5 of bootstrap draws; rank stability: share of the draws with the same rank", maxPlayers)},
		{Name: "passive_base", Text: fmt.Sprintf("odds ratio of %s among %s, an issue at a time: a·d ÷ (b·c), with ½ added to each where one is 0; interval and p: exact conditional and "+
			"Fisher's exact test up to %d responses, Haldane and Wald beyond; q: Benjamini–Hochberg over %s", lowestName(metric), lowerGroups(metric), exactTable, tested(opts))},
		{Name: "what_if", Text: fmt.Sprintf("change of the %s if mentions fell by %g %%: −%g ÷ 100 × share × b, b from the least squares of %s on all issues; interval: percentiles 2.5 and 97.5 of "+
			"the same draws as impact; an association, not proof", name, opts.Reduction, opts.Reduction, metrics.OutcomeName(metric))},
	}
	if opts.Sides {
		out = append(out, metrics.Formula{Name: "sides", Text: "mentions with a negative and with a positive label apart; the models are on all sides at once, and hold mentions with neither label equal"})
	}
	if opts.McFadden {
		out = append(out, metrics.Formula{Name: "mcfadden", Text: fmt.Sprintf("part of McFadden's R² = 1 − l(model) ÷ l(intercept only) of the logistic model of %s, l the log likelihood: Shapley value over all "+
			"subsets of issues, to %d issues; without interval", lowestName(metric), maxPlayers)})
	}
	return out
}

func heldEqual(controls []string) string {
	if len(controls) == 0 {
		return ""
	}
	return " and the controls " + strings.Join(controls, ", ")
}

// tested says over what q is corrected.
func tested(opts Options) string {
	out := "the issues"
	if opts.Sides {
		out += " and their sides"
	}
	if opts.By != "" {
		out += ", of all responses and of each " + opts.By
	}
	return out
}

func lowerGroups(metric corpus.Metric) string {
	if metric == corpus.NPS {
		return "detractors and passives"
	}
	return "those in the lowest and the neutral group"
}

func metricName(metric corpus.Metric) string {
	switch metric {
	case corpus.CSAT:
		return "percent satisfied"
	case corpus.CES:
		return "mean score"
	default:
		return "NPS"
	}
}

func lowestName(metric corpus.Metric) string {
	switch metric {
	case corpus.CSAT:
		return "being dissatisfied"
	case corpus.CES:
		return "finding it difficult"
	default:
		return "being a detractor"
	}
}
