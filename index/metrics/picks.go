package metrics

import (
	"math"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// PickAgreement compares, for one issue, what customers picked from the survey's list with what their comments name. It is over the responses that have a comment and
// were shown the list.
type PickAgreement struct {
	Issue  string   `json:"issue"`
	Name   string   `json:"name"`
	N      int      `json:"n"`
	Both   int      `json:"both"`
	Picked int      `json:"picked_only"` // picked, and the comment does not name it
	Text   int      `json:"text_only"`   // named in the comment, and not picked
	Agreed float64  `json:"agreed"`      // share of n where both say the same, 0 to 1
	Kappa  *float64 `json:"kappa"`       // Cohen's κ, −1 to 1; null where it cannot be told
	Low    *float64 `json:"kappa_low"`   // of its 95 % interval
	High   *float64 `json:"kappa_high"`
}

// Picks gives the agreement of picks and comments for each issue, in list order; n is 0 where the survey had no list to pick from.
func Picks(t *facts.Table) []PickAgreement {
	base := roaring.And(t.HasText, t.Offered)
	n := int(base.GetCardinality())
	out := make([]PickAgreement, 0, len(t.Issues))
	for i := range t.Issues {
		issue := &t.Issues[i]
		text, picked := roaring.And(issue.Text, base), roaring.And(issue.Picked, base)
		both := int(text.AndCardinality(picked))
		a := PickAgreement{
			Issue: issue.ID, Name: issue.Name, N: n, Both: both,
			Picked: int(picked.GetCardinality()) - both, Text: int(text.GetCardinality()) - both,
		}
		if n > 0 {
			a.Agreed = float64(n-a.Picked-a.Text) / float64(n)
		}
		if kappa, in, ok := cohen(both, a.Picked, a.Text, n); ok {
			a.Kappa, a.Low, a.High = &kappa, &in.Low, &in.High
		}
		out = append(out, a)
	}
	return out
}

// cohen gives Cohen's κ of two yes-or-no judgements with its large-sample interval (Fleiss, Cohen and Everitt 1969). It is not ok where chance alone explains everything.
func cohen(both, first, second, n int) (kappa float64, in Interval, ok bool) {
	if n == 0 {
		return 0, Interval{}, false
	}
	size := float64(n)
	p := [2][2]float64{{float64(both) / size, float64(first) / size}, {float64(second) / size, float64(n-both-first-second) / size}}
	rows := [2]float64{p[0][0] + p[0][1], p[1][0] + p[1][1]}
	cols := [2]float64{p[0][0] + p[1][0], p[0][1] + p[1][1]}
	observed, chance := p[0][0]+p[1][1], rows[0]*cols[0]+rows[1]*cols[1]
	if chance > 1-1e-12 {
		return 0, Interval{}, false
	}
	kappa = (observed - chance) / (1 - chance)
	sum := -math.Pow(kappa-chance*(1-kappa), 2)
	for i := range p {
		for j := range p[i] {
			if i == j {
				sum += p[i][i] * math.Pow(1-(rows[i]+cols[i])*(1-kappa), 2)
			} else {
				sum += p[i][j] * math.Pow((rows[j]+cols[i])*(1-kappa), 2)
			}
		}
	}
	half := Z() * math.Sqrt(max(0, sum)/size) / (1 - chance)
	return kappa, Interval{kappa - half, kappa + half}.cut(-1, 1), true
}
