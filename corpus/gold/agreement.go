package gold

// Agreement compares two coders, or a coder and the engine, over the same comments. The zero value is ready. It is not safe for concurrent use.
type Agreement struct {
	n, same int
	a, b    map[string]int
}

// Add counts the labels that the two gave to a comment. It does nothing where either gave none.
func (g *Agreement) Add(a, b string) {
	if a == "" || b == "" {
		return
	}
	if g.a == nil {
		g.a, g.b = map[string]int{}, map[string]int{}
	}
	g.n++
	g.a[a]++
	g.b[b]++
	if a == b {
		g.same++
	}
}

// AgreementReport is the result of Agreement.
type AgreementReport struct {
	N      int      `json:"n"`      // comments that both labelled
	Agreed float64  `json:"agreed"` // share with the same label, 0 to 1
	Kappa  *float64 `json:"kappa"`  // Cohen's κ, −1 to 1; null where both always gave the same one label, or n is 0
}

// Report gives Cohen's κ = (p_o − p_e) / (1 − p_e), where p_o is the share of comments with the same label and p_e what it would be if the two labelled
// independently with the same frequencies (Cohen 1960).
func (g *Agreement) Report() AgreementReport {
	report := AgreementReport{N: g.n, Agreed: share(g.same, g.n)}
	chance := 0.0
	for label, n := range g.a {
		chance += share(n, g.n) * share(g.b[label], g.n)
	}
	if g.n > 0 && chance < 1 {
		kappa := (report.Agreed - chance) / (1 - chance)
		report.Kappa = &kappa
	}
	return report
}
