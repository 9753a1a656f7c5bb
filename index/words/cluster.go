package words

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/RoaringBitmap/roaring/v2"
	"golang.org/x/text/unicode/norm"
)

// What two words need to be one theme: so much NPMI, so many comments with both, and such a share of the comments of the rarer one.
const (
	together  = 0.25
	fewestTwo = 3
	leastTwo  = 0.2
	alike     = 0.08 // mean NPMI of the pairs of words of two clusters, or long chains would join what nobody says together
)

// cluster is words that go together, by their index, and the comments that have one of them.
type cluster struct {
	terms []int
	rows  *roaring.Bitmap
}

// similarity is NPMI between clusters, and the sum of that between their words.
type similarity struct{ whole, pairs float64 }

// agglomerate joins words that are said together, in a language with so many comments: the two clusters with the largest NPMI first, counted over comments with any of their words,
// until no two reach the limit. Ties fall to the words that come first, so that the result depends on the order of terms alone. The clusters keep that order.
func agglomerate(terms []ThemeTerm, comments int) [][]ThemeTerm {
	clusters := make([]*cluster, len(terms))
	near := make([][]similarity, len(terms))
	for i := range terms {
		clusters[i] = &cluster{[]int{i}, terms[i].all.Clone()}
		near[i] = make([]similarity, len(terms))
		for j := range i {
			v := npmi(clusters[i].rows, clusters[j].rows, comments)
			near[i][j] = similarity{v, v}
			near[j][i] = near[i][j]
		}
	}
	for {
		a, b := closest(clusters, near)
		if a < 0 {
			return ordered(clusters, terms)
		}
		clusters[a].terms = append(clusters[a].terms, clusters[b].terms...)
		clusters[a].rows.Or(clusters[b].rows)
		clusters[b] = nil
		for i, other := range clusters {
			if other != nil && i != a {
				near[a][i] = similarity{npmi(clusters[a].rows, other.rows, comments), near[a][i].pairs + near[b][i].pairs}
				near[i][a] = near[a][i]
			}
		}
	}
}

func ordered(clusters []*cluster, terms []ThemeTerm) [][]ThemeTerm {
	var out [][]ThemeTerm
	for _, one := range clusters {
		if one == nil {
			continue
		}
		slices.Sort(one.terms)
		list := make([]ThemeTerm, len(one.terms))
		for i, at := range one.terms {
			list[i] = terms[at]
		}
		out = append(out, list)
	}
	return out
}

// closest gives the two clusters with the largest NPMI, or −1 when none reaches the limit.
func closest(clusters []*cluster, near [][]similarity) (a, b int) {
	a, b = -1, -1
	best := together
	for i := range clusters {
		for j := i + 1; j < len(clusters) && clusters[i] != nil; j++ {
			if clusters[j] == nil || near[i][j].whole < best || near[i][j].pairs < alike*float64(len(clusters[i].terms)*len(clusters[j].terms)) {
				continue
			}
			if near[i][j].whole > best || a < 0 {
				a, b, best = i, j, near[i][j].whole
			}
		}
	}
	return a, b
}

// npmi is the normalised pointwise mutual information of two sets of comments, 0 to 1 (Bouma 2009): 0 where they share no more than by chance, or too few to tell.
func npmi(a, b *roaring.Bitmap, comments int) float64 {
	both := a.AndCardinality(b)
	fewer := min(a.GetCardinality(), b.GetCardinality())
	if both < fewestTwo || float64(both) < leastTwo*float64(fewer) {
		return 0
	}
	if int(both) >= comments {
		return 1
	}
	p := func(n uint64) float64 { return float64(n) / float64(comments) }
	return max(0, math.Log(p(both)/(p(a.GetCardinality())*p(b.GetCardinality())))/-math.Log(p(both)))
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
