package words

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// together is the mean similarity from which groups of words are one theme.
const together = 0.3

// agglomerate joins words whose comments are largely the same: the two most similar groups first, by the mean Ochiai similarity of their words, until no two reach the limit. Ties
// fall to the words that come first, so that the result depends on the order of terms alone. The groups keep that order.
func agglomerate(terms []ThemeTerm) [][]ThemeTerm {
	groups := make([][]int, len(terms))
	near := make([][]float64, len(terms)) // sums of similarities between groups
	for i := range terms {
		groups[i] = []int{i}
		near[i] = make([]float64, len(terms))
		for j := range terms {
			near[i][j] = ochiai(&terms[i], &terms[j])
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

// ochiai is |A∩B| / √(|A|·|B|) of the comments of two words.
func ochiai(a, b *ThemeTerm) float64 {
	both := a.rows.AndCardinality(b.rows)
	if both == 0 {
		return 0
	}
	return float64(both) / math.Sqrt(float64(a.rows.GetCardinality())*float64(b.rows.GetCardinality()))
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
