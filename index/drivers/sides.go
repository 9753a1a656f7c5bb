package drivers

import (
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// sided splits each issue into its negative and its positive side: issues of their own, called as in a query, "delivery/negative".
func sided(issues []facts.Issue, how facts.Mentions) []facts.Issue {
	var out []facts.Issue
	for _, issue := range issues {
		for side, rows := range map[analyzer.Label]*roaring.Bitmap{analyzer.Negative: issue.Negative, analyzer.Positive: issue.Positive} {
			part := facts.Issue{
				ID: issue.ID + "/" + string(side), Name: issue.Name + ", " + string(side),
				Text: rows, Picked: roaring.And(rows, issue.Picked), Positive: roaring.New(), Negative: roaring.New(),
			}
			if how == facts.TextOrPick { // a pick alone has no side
				part.Picked = roaring.New()
			}
			if side == analyzer.Positive {
				part.Positive = rows
			} else {
				part.Negative = rows
			}
			out = append(out, part)
		}
	}
	return out
}

// name tells of each side which issue it belongs to.
func name(sides []Driver) {
	for i := range sides {
		at := strings.LastIndex(sides[i].ID, "/")
		sides[i].Issue, sides[i].Side = sides[i].ID[:at], sides[i].ID[at+1:]
	}
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
