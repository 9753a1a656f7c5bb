package words

import "github.com/verbatim-cx/verbatim/index/metrics"

func keynessFormulas() []metrics.Formula {
	return []metrics.Formula{
		{Name: "counts", Text: "y = comments of a group with the word or phrase (once each); n = distinct words of each comment of the group, added up; both within one language"},
		{Name: "G²", Text: "2 Σ O ln(O/E) over the table of y₁, n₁ − y₁, y₂, n₂ − y₂, with the sign of y₁/n₁ − y₂/n₂; p from chi-square with one degree of freedom (Dunning 1993)"},
		{Name: "log-odds", Text: "ln((y₁+α)/(n₁+α₀−y₁−α)) − ln((y₂+α)/(n₂+α₀−y₂−α)), with the prior α = α₀ · y/n of all comments of the language and α₀ = n/20 of them (Monroe, Colaresi and Quinn 2008)"},
		{Name: "z", Text: "log-odds ÷ √(1/(y₁+α) + 1/(y₂+α)); words are ranked by it; the 95 % interval of the odds ratio is exp(log-odds ± 1.96 standard errors)"},
		{Name: "q", Text: "p of G², corrected after Benjamini and Hochberg for all words and phrases tested in the language"},
	}
}

func themeFormulas() []metrics.Formula {
	return []metrics.Formula{
		{Name: "coverage", Text: "comments whose text names an issue of the list ÷ comments with text, with the Wilson interval"},
		{Name: "theme", Text: "words and phrases that are surely more frequent (G², q ≤ 0.05) in comments without an issue than in those with one, or in at least 3 % of them and not surely rarer; joined while the NPMI of the comments with any of their words is at least 0.25, and the mean of their pairs at least 0.08; where no comment of a language has an issue, frequent words"},
		{Name: "expected coverage", Text: "comments without an issue that have a word of the theme ÷ comments with text, with the Wilson interval"},
		{Name: "NPMI", Text: "ln(p(a and b) ÷ (p(a) p(b))) ÷ −ln p(a and b) over the comments of the language, 0 where negative, where fewer than three have both, or fewer than a fifth of those with the rarer (Bouma 2009)"},
		{Name: "PMI", Text: "log₂ of the share of a word among the words of comments without an issue ÷ its share among all words of the language"},
		{Name: "mean score", Text: "sum of scores ÷ n; interval: t of n − 1 for ln((mean − lowest) ÷ (highest − mean)) with the ends of the scale, carried back, so that it keeps to the scale"},
		{Name: "net sentiment", Text: "(positive − negative comments) ÷ comments with sentiment, adjusted Wald interval"},
	}
}

func freshFormulas() []metrics.Formula {
	return []metrics.Formula{
		{Name: "new", Text: "a word or phrase in no comment before the last period, or at least three times as frequent by words as before"},
		{Name: "p", Text: "exact: the chance of so many of its comments in the last period, if each fell there with the chance of the period's share of all words (binomial, one-sided)"},
		{Name: "q", Text: "p corrected after Benjamini and Hochberg for all words and phrases tested in the language"},
	}
}
