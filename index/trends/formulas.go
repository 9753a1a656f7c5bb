package trends

import (
	"fmt"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// formulas lists what a report computed.
func formulas(s *source, event bool) []metrics.Formula {
	var list []metrics.Formula
	base := "responses with " + s.opts.Mentions.Base()
	if s.scored() {
		e := metrics.FromCounts(s.table.Scale, metrics.Counts{}).Estimate
		list = append(list, metrics.Formula{Name: e.Name, Text: e.Formula})
	}
	before, mean := "the plain mean of the six periods before it, those without responses left out", "; the mean of k periods counts as k² ÷ Σ(1 ÷ nᵢ) responses"
	switch {
	case event:
		before, mean = "before", ""
	case s.opts.Baseline == YearBefore:
		before, mean = "the same period a year before (date, month or quarter, or ISO week of that number)", ""
	}
	list = append(list,
		metrics.Formula{Name: "share", Text: "mentions ÷ " + base + "; interval: Wilson, 95 %"},
		metrics.Formula{Name: "net_sentiment", Text: "(positive − negative) ÷ texts, or ÷ mentions in text for an issue; interval: adjusted Wald, 95 %"},
		metrics.Formula{Name: "change", Text: "the period − " + before + mean + "; shares: Newcombe's interval and the pooled z test, or Fisher's exact test where fewer than " +
			"five mentions are expected; NPS and net sentiment: adjusted Wald; mean scores: Welch's t; q: Benjamini–Hochberg over the issues"},
		metrics.Formula{Name: "rare", Text: fmt.Sprintf("issues below %g %% before: exact conditional test of two Poisson rates, one-sided; ratio of the rates with exact interval; q over the rare issues", 100*RareShare)},
	)
	if !event && s.opts.Baseline == Previous {
		list = append(list, metrics.Formula{Name: "volume", Text: "responses − mean of the six periods before; interval and p: t, from the spread of those periods"})
	}
	if s.scored() {
		list = append(list, metrics.Formula{Name: "split", Text: fmt.Sprintf("least squares of %s on all issue indicators in each of the two periods over scored %s: intercept a, "+
			"coefficients b, shares m; mix = (m₁ − m₀)(b₀ + b₁) ÷ 2, rate = (b₁ − b₀)(m₀ + m₁) ÷ 2, unexplained = a₁ − a₀, which sum exactly to the change; an issue that one period lacks has the "+
			"coefficient of the other there; intervals: percentiles 2.5 and 97.5 of %d bootstrap draws of both periods, seed %d; associations, not proof", metrics.OutcomeName(s.table.Scale.Metric), base, s.opts.Draws, s.opts.Seed)})
	}
	return list
}
