package metrics

// NetSentiment is how texts feel, from −1 to 1: all texts, or those that mention an issue.
type NetSentiment struct {
	N        int      `json:"n"` // texts with a sentiment, or mentions in text
	Positive int      `json:"positive"`
	Negative int      `json:"negative"`
	Value    *float64 `json:"value"` // (positive − negative) ÷ n; null without texts
	Low      *float64 `json:"low"`   // null with fewer than two
	High     *float64 `json:"high"`
}

// NewNetSentiment gives net sentiment with its adjusted Wald interval.
func NewNetSentiment(positive, negative, n int) NetSentiment {
	s := NetSentiment{N: n, Positive: positive, Negative: negative}
	if n > 0 {
		s.Value = Finite(float64(positive-negative) / float64(n))
	}
	if n > 1 {
		in := AdjustedWald(positive, negative, n)
		s.Low, s.High = Finite(in.Low), Finite(in.High)
	}
	return s
}

// ChangeOfNet compares net sentiment with the mean of those before, from −2 to 2; only the counts are read.
func ChangeOfNet(last NetSentiment, before []NetSentiment) Difference {
	list := make([]balance, len(before))
	for i, s := range before {
		list[i] = balance{float64(s.Positive), float64(s.Negative), float64(s.N)}
	}
	return changeOfBalance(balance{float64(last.Positive), float64(last.Negative), float64(last.N)}, list)
}

// Tested is a difference with q, its p corrected for everything that was tested beside it.
type Tested struct {
	Difference
	Q *float64 `json:"q"`
}

// Correct fills in q over all differences that have a p.
func Correct(list []*Tested) {
	var p []float64
	var tested []*Tested
	for _, t := range list {
		if t.P != nil {
			p, tested = append(p, *t.P), append(tested, t)
		}
	}
	for i, q := range BenjaminiHochberg(p) {
		tested[i].Q = Finite(q)
	}
}

// Significant tells whether q is at most 0.05.
func (t Tested) Significant() bool { return t.Q != nil && *t.Q <= 0.05 }
