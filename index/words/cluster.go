package words

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The words of a theme must go together so much, and each pair be seen together so often.
const (
	together  = 0.25
	fewestTwo = 3
)

// agglomerate joins words that are said together, of so many comments: the two most similar groups first, by the mean NPMI of their words, until no two reach the limit. Ties
// fall to the words that come first, so that the result depends on the order of terms alone. The groups keep that order.
func agglomerate(terms []ThemeTerm, comments int) [][]ThemeTerm {
	groups := make([][]int, len(terms))
	near := make([][]float64, len(terms)) // sums of similarities between groups
	for i := range terms {
		groups[i] = []int{i}
		near[i] = make([]float64, len(terms))
		for j := range terms {
			near[i][j] = npmi(&terms[i], &terms[j], comments)
		}
	}
	for {
		a, b := closest(groups, near)
		if a < 0 {
			break
		}
		groups[a] = append(groups[a], groups[b]...)
		groups[b] = nil
		for i := range near {
			near[a][i] += near[b][i]
			near[i][a] = near[a][i]
		}
	}
	var out [][]ThemeTerm
	for _, group := range groups {
		if group == nil {
			continue
		}
		slices.Sort(group)
		list := make([]ThemeTerm, len(group))
		for i, at := range group {
			list[i] = terms[at]
		}
		out = append(out, list)
	}
	return out
}

// closest gives the two groups with the largest mean similarity, or −1 when none reaches the limit.
func closest(groups [][]int, near [][]float64) (a, b int) {
	a, b = -1, -1
	best := together
	for i := range groups {
		for j := i + 1; j < len(groups) && groups[i] != nil; j++ {
			if groups[j] == nil {
				continue
			}
			// A sum that differs in its last digits alone is no difference.
			if mean := near[i][j] / float64(len(groups[i])*len(groups[j])); mean > best+1e-9 || a < 0 && mean >= best {
				a, b, best = i, j, mean
			}
		}
	}
	return a, b
}

// npmi is the normalised pointwise mutual information of two words over comments, 0 to 1 (Bouma 2009): 0 where they are seen together no more than by chance.
func npmi(a, b *ThemeTerm, comments int) float64 {
	both := a.all.AndCardinality(b.all)
	if both < fewestTwo {
		return 0
	}
	p := func(n uint64) float64 { return float64(n) / float64(comments) }
	if int(both) == comments {
		return 1
	}
	return max(0, math.Log(p(both)/(p(a.all.GetCardinality())*p(b.all.GetCardinality())))/-math.Log(p(both)))
}

// slug makes an id of a name: lower case letters and digits, hyphens between.
func slug(name string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(strings.ReplaceAll(name, "ı", "i"))) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r):
		default:
			b.WriteByte('-')
		}
	}
	out := norm.NFC.String(strings.Trim(b.String(), "-"))
	for strings.Contains(out, "--") {
		out = strings.ReplaceAll(out, "--", "-")
	}
	if out == "" {
		return "theme"
	}
	return out
}
