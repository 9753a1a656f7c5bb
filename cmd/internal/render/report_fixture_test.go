package render

import (
	"strconv"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

func ptr[T any](v T) *T { return &v }

// marked makes an example from a text in which [ ] stand around the words of the issue and { } around those of the feeling.
func marked(t testing.TB, e Example, text string) Example {
	t.Helper()
	var plain strings.Builder
	var issue, feeling int
	for _, r := range text {
		switch r {
		case '[':
			issue = plain.Len()
		case '{':
			feeling = plain.Len()
		case ']':
			e.Issue = append(e.Issue, analyzer.Span{Start: issue, End: plain.Len()})
		case '}':
			e.Evidence = append(e.Evidence, analyzer.Span{Start: feeling, End: plain.Len()})
		default:
			plain.WriteRune(r)
		}
	}
	e.Text = plain.String()
	return e
}

// driver makes a ranked driver from the three groups of those who mention it, and impact, odds ratio and q with their intervals.
func driver(id, name string, scale corpus.Scale, groups [3]int, numbers [7]float64) drivers.Driver {
	c := metrics.Counts{Lowest: groups[0], Middle: groups[1], Highest: groups[2]}
	c.Sum, c.SumSquares = 2*float64(groups[0])+4*float64(groups[1])+6*float64(groups[2]), 4*float64(groups[0])+16*float64(groups[1])+36*float64(groups[2])
	n := c.Scored()
	summary := metrics.FromCounts(scale, c)
	in := metrics.AdjustedWald(groups[2], groups[0], n)
	return drivers.Driver{
		ID: id, Name: name, Mentions: n, Share: metrics.NewShare(n, 1180), Metric: &summary,
		Impact: drivers.Impact{Value: &numbers[0], Low: &numbers[1], High: &numbers[2]},
		Odds: drivers.Odds{
			Ratio: &numbers[3], Low: &numbers[4], High: &numbers[5], P: ptr(numbers[6] / 2), Q: &numbers[6], Method: "profile penalised likelihood, 95 %",
		},
		Net: metrics.NetSentiment{
			N: n, Positive: groups[2], Negative: groups[0], Value: ptr(float64(groups[2]-groups[0]) / float64(n)), Low: &in.Low, High: &in.High,
		},
	}
}

func npsDrivers(scale corpus.Scale) []drivers.Driver {
	loyalty := drivers.Driver{
		ID: "loyalty", Name: "Loyalty programme", Mentions: 3, Share: metrics.NewShare(3, 1180), NotEnough: "fewer than 5 scored responses mention it",
	}
	loyalty.Odds.NotEnough = loyalty.NotEnough
	loyalty.Net = metrics.NetSentiment{N: 1, Negative: 1, Value: ptr(-1.0)}
	tangled := driver("packaging", "Packaging", scale, [3]int{14, 6, 5}, [7]float64{-1.1, -2.2, -0.1, 1, 1, 1, 1})
	tangled.Odds = drivers.Odds{NotEnough: "it is always mentioned together with others, so its part cannot be told from theirs"}
	return []drivers.Driver{
		driver("delivery", "Delivery", scale, [3]int{190, 60, 90}, [7]float64{-13.62, -16.91, -10.48, 4.831, 3.512, 6.702, 0.00002}),
		driver("service", "Customer service and complaints", scale, [3]int{88, 31, 40}, [7]float64{-4.94, -7.12, -2.83, 2.604, 1.77, 3.86, 0.0004}),
		driver("returns", "Returns", scale, [3]int{51, 20, 22}, [7]float64{-3.11, -4.82, -1.4, 2.013, 1.24, 3.2, 0.0113}),
		tangled,
		driver("website", "Website and app", scale, [3]int{31, 30, 28}, [7]float64{-0.64, -2.3, 1.07, 1.134, 0.68, 1.85, 0.713}),
		driver("payment", "Payment", scale, [3]int{9, 14, 13}, [7]float64{0.02, -1.15, 1.2, 0.951, 0.41, 2.04, 0.893}),
		driver("stock", "Stock", scale, [3]int{12, 15, 21}, [7]float64{0.88, -0.41, 2.1, 0.803, 0.38, 1.6, 0.66}),
		driver("price", "Price and value for money", scale, [3]int{50, 60, 110}, [7]float64{2.31, 0.02, 4.71, 0.744, 0.51, 1.08, 0.182}),
		driver("quality", "Product quality", scale, [3]int{40, 52, 160}, [7]float64{8.2, 5.77, 10.9, 0.362, 0.24, 0.53, 0.0008}),
		loyalty,
	}
}

// npsExamples are invented comments in five languages.
func npsExamples(t testing.TB) map[string][]Example {
	neg, pos := analyzer.Negative, analyzer.Positive
	return map[string][]Example{
		"delivery": {
			marked(t, Example{ID: "r0017", Lang: "tr", Score: ptr(2), Group: corpus.Detractor, Label: neg}, "[Kargo] {çok geç} geldi,\nama ürünün kendisi fena değil."),
			marked(t, Example{ID: "r0311", Lang: "ko", Score: ptr(0), Group: corpus.Detractor, Label: neg}, "[배송]이 {너무 느려요}. 일주일이나 기다렸는데 연락도 없었습니다."),
			marked(t, Example{ID: "r0042", Lang: "en", Score: ptr(3), Group: corpus.Detractor, Label: neg},
				"Waited nine days for the [{late] parcel} and when it came the box was open. The [courier] {never rang}, he left it in the rain on the steps. I had ordered the mugs as a gift, so the whole evening went to photographing shards and filling in a form 🙄."),
			marked(t, Example{ID: "r0560", Lang: "id", Score: ptr(4), Group: corpus.Detractor, Label: neg}, "[Pengiriman] {lama sekali}, [kurir]nya {tidak ramah}."),
		},
		"service": {
			marked(t, Example{ID: "r0101", Lang: "it", Score: ptr(1), Group: corpus.Detractor, Label: neg}, "Il [servizio clienti] {non risponde mai}: tre mail, nessuna risposta."),
			{ID: "r0102", Lang: "und", Score: ptr(5), Group: corpus.Detractor},
		},
		"quality": {
			marked(t, Example{ID: "r0901", Lang: "id", Score: ptr(10), Group: corpus.Promoter, Label: pos}, "[Kualitas]nya {bagus banget} 👍🏽"),
			marked(t, Example{ID: "r0777", Lang: "it", Score: ptr(9), Group: corpus.Promoter, Label: pos}, "[Tessuto] {ottimo}, come in foto."),
		},
		"price":   {marked(t, Example{ID: "r0404", Lang: "en", Score: ptr(8), Group: corpus.Passive, Label: pos}, "{Good} [value], nothing more to say")},
		"loyalty": {marked(t, Example{ID: "r0999", Lang: "en", Label: neg}, "the [points] {expired}")},
	}
}

func distribution(from int, counts ...int) []Count {
	var out []Count
	for i, n := range counts {
		out = append(out, Count{strconv.Itoa(from + i), n})
	}
	return out
}

func groupShares(s metrics.Summary, groups ...corpus.Group) []metrics.GroupShare {
	var out []metrics.GroupShare
	for i, n := range []int{s.Promoters, s.Passives, s.Detractors} {
		out = append(out, metrics.GroupShare{Group: groups[i], Share: metrics.NewShare(n, s.Scored)})
	}
	return out
}

func npsSummary(t testing.TB) *Summary {
	scale := corpus.Scale{Metric: corpus.NPS, Max: 10}
	metric := metrics.FromCounts(scale, metrics.Counts{Highest: 522, Middle: 298, Lowest: 401})
	metric.N = 1260
	base := metrics.FromCounts(scale, metrics.Counts{Highest: 495, Middle: 289, Lowest: 396})
	return &Summary{
		Files: []string{"shop_2026.csv", "shop_2025.csv"}, IssueList: "ecommerce", RowsIn: 1267, Tagged: 1260, Rejected: 7, RejectsFile: "rejects.csv",
		Languages: []Count{{"en", 512}, {"tr", 301}, {"it", 190}, {"id", 141}, {"ko", 92}, {"und", 24}},
		Labels:    []Count{{"positive", 530}, {"neutral", 312}, {"negative", 418}}, Distribution: distribution(0, 88, 21, 30, 41, 39, 72, 110, 120, 178, 205, 317),
		Groups: groupShares(metric, corpus.Promoter, corpus.Passive, corpus.Detractor),
		Drivers: &drivers.Report{
			Metric: metric, DriversMetric: base, N: 1260, NText: 1215, NDrivers: 1180, Coverage: metrics.NewShare(1002, 1215), Mentions: "text or pick",
			RankedBy: drivers.ByImpact, RankedByReason: "the responses have scores", Drivers: npsDrivers(scale), Seed: 1, Draws: 1000, MinMentions: 5,
			Formulas: []metrics.Formula{
				{Name: "coverage", Text: "responses with at least one issue ÷ responses with text or picks; interval: Wilson, 95 %"},
				{Name: "share", Text: "mentions ÷ scored responses with text or picks; interval: Wilson, 95 %"},
				{Name: "impact", Text: "NPS of all − NPS without those who mention it; interval: percentiles 2.5 and 97.5 of 1000 multinomial bootstrap draws, seed 1"},
				{Name: "odds", Text: "odds ratio of being a detractor: logistic regression on all ranked issues at once with Firth's penalty; an association, not proof"},
			},
		},
		Examples: npsExamples(t),
		Notes:    []string{"Column “Kommentar” was read as the comment, “q1” as the NPS.", "14 picks are no issue of the list: “Other” (12), “Diğer” (2)."},
	}
}

func csatSummary(t testing.TB) *Summary {
	s := npsSummary(t)
	scale := corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}
	metric := metrics.FromCounts(scale, metrics.Counts{Highest: 19, Middle: 6, Lowest: 11, Sum: 121, SumSquares: 475})
	s.Drivers.Metric, s.Drivers.DriversMetric = metric, metric
	s.Distribution, s.Groups = distribution(1, 5, 6, 6, 11, 8), groupShares(metric, corpus.Satisfied, corpus.NeutralGroup, corpus.Dissatisfied)
	s.Files, s.RowsIn, s.Tagged, s.Rejected, s.RejectsFile = []string{"tickets.jsonl"}, 36, 36, 0, ""
	s.Labels, s.Languages, s.Notes = []Count{{"positive", 15}, {"neutral", 9}, {"negative", 12}}, []Count{{"ko", 36}}, nil
	s.Examples = map[string][]Example{"delivery": {
		marked(t, Example{ID: "t-3", Lang: "ko", Score: ptr(1), Group: corpus.Dissatisfied, Label: analyzer.Negative}, "[배송] 조회가 {안 돼요}"),
	}}
	s.Drivers.N, s.Drivers.NText, s.Drivers.NDrivers, s.Drivers.Coverage = 36, 36, 36, metrics.NewShare(30, 36)
	s.Drivers.Drivers = []drivers.Driver{
		driver("delivery", "배송", scale, [3]int{6, 2, 3}, [7]float64{-11.2, -31.5, 6.4, 2.61, 0.58, 12.7, 0.41}),
		driver("quality", "품질", scale, [3]int{2, 1, 8}, [7]float64{9.1, -4.2, 24.8, 0.31, 0.05, 1.44, 0.41}),
	}
	for i := range s.Drivers.Drivers {
		s.Drivers.Drivers[i].Share = metrics.NewShare(s.Drivers.Drivers[i].Mentions, 36)
	}
	return s
}

func cesSummary(t testing.TB) *Summary {
	s := csatSummary(t)
	scale := corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}
	s.Drivers.Metric = metrics.FromCounts(scale, metrics.Counts{Highest: 20, Middle: 6, Lowest: 10, Sum: 168, SumSquares: 900})
	s.Drivers.DriversMetric = s.Drivers.Metric
	s.Distribution = distribution(1, 3, 3, 4, 6, 5, 7, 8)
	s.Groups = groupShares(s.Drivers.Metric, corpus.Easy, corpus.NeutralGroup, corpus.Difficult)
	s.Drivers.Drivers = []drivers.Driver{driver("website", "Website", scale, [3]int{6, 2, 3}, [7]float64{-0.412, -0.713, -0.118, 3.1, 1.3, 8.2, 0.012})}
	return s
}

func noScoreSummary(t testing.TB) *Summary {
	s := npsSummary(t)
	s.Groups, s.Distribution = nil, nil
	r := s.Drivers
	r.Metric = metrics.FromCounts(corpus.Scale{}, metrics.Counts{})
	r.DriversMetric = r.Metric
	r.RankedBy, r.RankedByReason, r.NDrivers = drivers.ByShare, "there is no score column", 1215
	for i := range r.Drivers {
		d := &r.Drivers[i]
		d.Metric, d.Impact, d.Odds, d.NotEnough, d.Share = nil, drivers.Impact{}, drivers.Odds{}, "", metrics.NewShare(d.Mentions, 1215)
	}
	for _, examples := range s.Examples {
		for i := range examples {
			examples[i].Score, examples[i].Group = nil, ""
		}
	}
	last := &r.Drivers[len(r.Drivers)-1]
	last.Mentions, last.Share, last.NotEnough = 0, metrics.NewShare(0, 1215), "nobody mentions it"
	return s
}
