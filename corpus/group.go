package corpus

// Group is the part of a scale that a score falls into. The lowest group of each metric takes the detractor's part in every statistic.
type Group string

// The groups of the three metrics.
const (
	Promoter     Group = "promoter"
	Passive      Group = "passive"
	Detractor    Group = "detractor"
	Satisfied    Group = "satisfied"
	NeutralGroup Group = "neutral"
	Dissatisfied Group = "dissatisfied"
	Easy         Group = "easy"
	Difficult    Group = "difficult"
)

// Group gives the group of a score: NPS 9–10, 7–8, 0–6; CSAT the top two boxes, the middle, the rest of 1–5 (1–10: 8–10, 5–7, 1–4);
// CES 5–7, 4, 1–3 on 1–7 and 4–5, 3, 1–2 on 1–5. It is empty for NoMetric.
func (s Scale) Group(score int) Group {
	switch s.Metric {
	case NPS:
		return cut(score, 7, 9, [3]Group{Detractor, Passive, Promoter})
	case CSAT:
		groups := [3]Group{Dissatisfied, NeutralGroup, Satisfied}
		if s.Max == 10 {
			return cut(score, 5, 8, groups)
		}
		return cut(score, 3, 4, groups)
	case CES:
		groups := [3]Group{Difficult, NeutralGroup, Easy}
		if s.Max == 5 {
			return cut(score, 3, 4, groups)
		}
		return cut(score, 4, 5, groups)
	default:
		return ""
	}
}

// cut puts a score below middle, below top, or at top and above.
func cut(score, middle, top int, groups [3]Group) Group {
	switch {
	case score < middle:
		return groups[0]
	case score < top:
		return groups[1]
	default:
		return groups[2]
	}
}

// Lowest tells whether g is the detractors' group of its metric, Highest whether it is the promoters'.
func (g Group) Lowest() bool { return g == Detractor || g == Dissatisfied || g == Difficult }

// Highest tells whether g is the promoters' group of its metric.
func (g Group) Highest() bool { return g == Promoter || g == Satisfied || g == Easy }
