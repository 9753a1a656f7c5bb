package drivers

import (
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// other is the side of mentions with neither a negative nor a positive label: neutral ones, and picks without a word about it.
const other = "other"

// sided splits each issue into its negative, its positive and its other side: issues of their own, called as in a query, "delivery/negative". The other side is there to be held equal: without
// it, those who only pick an issue, or mention it drily, would count as people who do not mention it.
func sided(issues []facts.Issue, how facts.Mentions, t *facts.Table) []facts.Issue {
	var out []facts.Issue
	add := func(issue facts.Issue, side string, rows *roaring.Bitmap) *facts.Issue {
		out = append(out, facts.Issue{
			ID: issue.ID + "/" + side, Name: issue.Name + ", " + side,
			Text: roaring.And(rows, issue.Text), Picked: rows, Positive: roaring.New(), Negative: roaring.New(),
		})
		return &out[len(out)-1]
	}
	for _, issue := range issues {
		mentioned := t.Mentioned(issue, how)
		negative, positive := roaring.And(issue.Negative, mentioned), roaring.And(issue.Positive, mentioned)
		add(issue, string(analyzer.Negative), negative).Negative = negative
		add(issue, string(analyzer.Positive), positive).Positive = positive
		rest := add(issue, other, roaring.AndNot(mentioned, roaring.Or(negative, positive)))
		if how == facts.TextOnly {
			rest.Picked = roaring.New()
		}
	}
	return out
}

// shown gives the sides that are reported, and tells of each which issue it belongs to.
func shown(sides []Driver) []Driver {
	sides = slices.DeleteFunc(sides, func(d Driver) bool { return strings.HasSuffix(d.ID, "/"+other) })
	for i := range sides {
		at := strings.LastIndex(sides[i].ID, "/")
		sides[i].Issue, sides[i].Side = sides[i].ID[:at], sides[i].ID[at+1:]
	}
	return sides
}

// adjust fills in the q of a whole call: odds ratios are corrected over all of them, of issues, sides and groups together; and so are those on the base of passives.
func adjust(rep *Report) {
	var odds, passives []*Odds
	for _, list := range rep.lists() {
		for i := range list {
			odds, passives = append(odds, &list[i].Odds), append(passives, &list[i].PassiveBase.Odds)
		}
	}
	for _, family := range [][]*Odds{odds, passives} {
		var tested []*Odds
		var p []float64
		for _, o := range family {
			if o.P != nil {
				tested, p = append(tested, o), append(p, *o.P)
			}
		}
		for i, q := range metrics.BenjaminiHochberg(p) {
			tested[i].Q = metrics.Finite(q)
		}
	}
}

// lists gives every ranking in the report, those of its groups too.
func (rep *Report) lists() [][]Driver {
	out := [][]Driver{rep.Drivers, rep.Sides}
	for _, g := range rep.Groups {
		if g.Report != nil {
			out = append(out, g.Report.Drivers, g.Report.Sides)
		}
	}
	return out
}
