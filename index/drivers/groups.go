package drivers

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// Periods lists the periods that Options.By understands, where no category column has the name.
func Periods() []string { return []string{"day", "week", "month", "quarter", "year"} }

// groupRows are the responses of a group.
type groupRows struct {
	value string
	rows  *roaring.Bitmap
}

// addGroups makes a report of each group that is large enough.
func (rep *Report) addGroups(t *facts.Table, opts Options) error {
	chosen := t.All()
	if opts.Rows != nil {
		chosen.And(opts.Rows)
	}
	groups, err := split(t, opts.By, chosen)
	if err != nil {
		return err
	}
	rep.By, rep.MinGroup = opts.By, opts.MinGroup
	for _, g := range groups {
		part := opts
		part.Rows = g.rows
		report, err := one(t, part)
		if err != nil {
			return err
		}
		report.Formulas = []Formula{} // those of the whole
		n := report.N
		rep.Groups = append(rep.Groups, Group{Value: g.value, N: &n, Report: report})
	}
	suppress(rep.Groups, opts.MinGroup)
	return nil
}

// split gives the groups of a column or a period in order; responses without a value come last.
func split(t *facts.Table, by string, chosen *roaring.Bitmap) ([]groupRows, error) {
	valueOf := func(row int) string { return periodOf(by, t.Days[row]) }
	if column, ok := t.Category(by); ok {
		valueOf = func(row int) string {
			if code := column.Codes[row]; code >= 0 {
				return column.Values[code]
			}
			return ""
		}
	} else if !slices.Contains(Periods(), by) {
		known := Periods()
		for _, column := range t.Categories {
			known = append(known, column.Name)
		}
		return nil, fmt.Errorf("split by %q: %w", by, &facts.ColumnError{Kind: "category or period", Name: by, Known: known})
	}
	rows := map[string]*roaring.Bitmap{}
	for it := chosen.Iterator(); it.HasNext(); {
		row := it.Next()
		value := valueOf(int(row))
		if rows[value] == nil {
			rows[value] = roaring.New()
		}
		rows[value].Add(row)
	}
	var out []groupRows
	for value, of := range rows {
		out = append(out, groupRows{value, of})
	}
	slices.SortFunc(out, func(a, b groupRows) int {
		return cmp.Or(missingLast(a.value, b.value), cmp.Compare(a.value, b.value))
	})
	return out, nil
}

func missingLast(a, b string) int {
	switch {
	case (a == "") == (b == ""):
		return 0
	case a == "":
		return 1
	}
	return -1
}

// periodOf names the period of a day, so that names sort in time; a missing day has none.
func periodOf(period string, day int32) string {
	if day == 0 {
		return ""
	}
	at := time.Unix(int64(day)*86400, 0).UTC()
	switch period {
	case "day":
		return at.Format(time.DateOnly)
	case "week":
		year, week := at.ISOWeek()
		return fmt.Sprintf("%04d-W%02d", year, week)
	case "quarter":
		return fmt.Sprintf("%04d-Q%d", at.Year(), (int(at.Month())+2)/3)
	case "year":
		return at.Format("2006")
	}
	return at.Format("2006-01")
}

// suppress takes out the groups that are too small, and then, smallest first, more of them until those taken out are too many to be found by subtraction from the whole. What
// few people of a group say about an issue is taken out of the groups that stay.
func suppress(groups []Group, least int) {
	responses, scored := 0, 0 // suppressed
	hide := func(g *Group, why string) {
		responses += g.Report.N
		scored += g.Report.DriversMetric.Scored
		g.N, g.Report, g.Suppressed = nil, nil, why
	}
	for i := range groups {
		if g := &groups[i]; tooFew(g.Report.N, least) || tooFew(g.Report.DriversMetric.Scored, least) {
			hide(g, fmt.Sprintf("fewer than %d responses", least))
		}
	}
	for tooFew(responses, least) || tooFew(scored, least) {
		smallest := -1
		for i, g := range groups {
			if g.Report != nil && (smallest < 0 || g.Report.N < groups[smallest].Report.N) {
				smallest = i
			}
		}
		if smallest < 0 {
			break
		}
		hide(&groups[smallest], "a smaller group could be found by subtraction")
	}
	for _, g := range groups {
		if g.Report != nil {
			mute(g.Report.Drivers, least)
			mute(g.Report.Sides, least)
		}
	}
}

// tooFew tells a number that is small enough to point at people. Nobody is no small group.
func tooFew(n, least int) bool { return n > 0 && n < least }

// mute takes out all but the count of what few people, or all but few, say about an issue.
func mute(drivers []Driver, least int) {
	for i := range drivers {
		d := &drivers[i]
		if !tooFew(d.Mentions, least) && !tooFew(d.Share.N-d.Mentions, least) {
			continue
		}
		why := cmp.Or(d.NotEnough, fmt.Sprintf("fewer than %d responses mention it, or do not", least))
		*d = Driver{ID: d.ID, Name: d.Name, Issue: d.Issue, Side: d.Side, Mentions: d.Mentions, Share: d.Share, NotEnough: why}
		d.Odds.NotEnough, d.PassiveBase.NotEnough, d.WhatIf.NotEnough = why, why, why
	}
}
