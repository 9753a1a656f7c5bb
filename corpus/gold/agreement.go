package gold

import (
	"maps"
	"math"
	"slices"
)

// Agreement compares two coders, or a coder and the engine, over the same comments. The zero value is ready. It is not safe for concurrent use.
type Agreement struct {
	n, same int
	a, b    map[string]int
	pairs   map[[2]string]int
}

// Add counts the labels that the two gave to a comment. It does nothing where either gave none.
func (g *Agreement) Add(a, b string) {
	if a == "" || b == "" {
		return
	}
	if g.a == nil {
		g.a, g.b, g.pairs = map[string]int{}, map[string]int{}, map[[2]string]int{}
	}
	g.n++
	g.a[a]++
	g.b[b]++
	g.pairs[[2]string{a, b}]++
	if a == b {
		g.same++
	}
}

// AgreementReport is the result of Agreement.
type AgreementReport struct {
	N      int      `json:"n"`         // comments that both labelled
	Agreed float64  `json:"agreed"`    // share with the same label, 0 to 1
	Kappa  *float64 `json:"kappa"`     // Cohen's κ, −1 to 1; null where both always gave the same one label, or n is 0
	Low    *float64 `json:"kappa_low"` // of its 95 % interval
	High   *float64 `json:"kappa_high"`
}

// normal is the quantile of a two-sided interval of 95 %.
const normal = 1.959963984540054

// Report gives Cohen's κ = (p_o − p_e) / (1 − p_e), where p_o is the share of comments with the same label and p_e what it would be if the two labelled
// independently with the same frequencies (Cohen 1960), with its large-sample interval (Fleiss, Cohen and Everitt 1969).
func (g *Agreement) Report() AgreementReport {
	report := AgreementReport{N: g.n, Agreed: share(g.same, g.n)}
	chance := 0.0
	for _, label := range slices.Sorted(maps.Keys(g.a)) {
		chance += share(g.a[label], g.n) * share(g.b[label], g.n)
	}
	if g.n > 0 && chance < 1-1e-12 {
		kappa := (report.Agreed - chance) / (1 - chance)
		half := normal * g.deviation(kappa, chance)
		low, high := max(-1, kappa-half), min(1, kappa+half)
		report.Kappa, report.Low, report.High = &kappa, &low, &high
	}
	return report
}

// deviation is the standard error of κ.
func (g *Agreement) deviation(kappa, chance float64) float64 {
	sum := -math.Pow(kappa-chance*(1-kappa), 2)
	for _, one := range slices.Sorted(maps.Keys(g.a)) {
		for _, other := range slices.Sorted(maps.Keys(g.b)) {
			p := share(g.pairs[[2]string{one, other}], g.n)
			if one == other {
				sum += p * math.Pow(1-(share(g.a[one], g.n)+share(g.b[one], g.n))*(1-kappa), 2)
			} else {
				sum += p * math.Pow((share(g.b[one], g.n)+share(g.a[other], g.n))*(1-kappa), 2)
			}
		}
	}
	return math.Sqrt(max(0, sum)/float64(g.n)) / (1 - chance)
}
