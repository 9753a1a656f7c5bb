package drivers

import (
	"fmt"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// mentionsName is the way of counting for people.
func mentionsName(m facts.Mentions) string {
	if m == facts.TextOrPick {
		return "text or pick"
	}
	return string(m)
}

// mentionsBase names what a response needs to count in the denominator.
func mentionsBase(m facts.Mentions) string {
	switch m {
	case facts.TextOnly:
		return "text"
	case facts.PickedOnly:
		return "a list to pick from"
	default:
		return "text or picks"
	}
}

// formulas lists what the report computed, in the order of its columns.
func formulas(metric corpus.Metric, opts Options, byImpact bool) []Formula {
	base := "responses with " + mentionsBase(opts.Mentions)
	share := Formula{"share", "mentions ÷ " + base + "; interval: Wilson, 95 %"}
	coverage := Formula{"coverage", "responses with at least one issue ÷ " + base + "; interval: Wilson, 95 %"}
	net := Formula{"net_sentiment", "(positive − negative mentions) ÷ mentions in text; interval: adjusted Wald, 95 %"}
	if !byImpact {
		return []Formula{coverage, share, net}
	}
	share.Text = "mentions ÷ scored " + base + "; interval: Wilson, 95 %"
	name := metricName(metric)
	return []Formula{
		coverage, share, net,
		{"impact", fmt.Sprintf("%s of all − %s without those who mention it, over scored %s; interval: percentiles 2.5 and 97.5 of %d "+
			"multinomial bootstrap draws, seed %d", name, name, base, opts.Draws, opts.Seed)},
		{"odds", fmt.Sprintf("odds ratio of %s: logistic regression on all ranked issues at once with Firth's penalty; interval: profile penalised "+
			"likelihood, 95 %%; p: penalised likelihood ratio test; q: Benjamini–Hochberg over the issues; an association, not proof", lowestName(metric))},
	}
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
