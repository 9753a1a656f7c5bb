package drivers

import (
	"cmp"
	"fmt"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// addGroups makes a report of each group that is large enough.
func (rep *Report) addGroups(t *facts.Table, opts Options) error {
	chosen := t.All()
	if opts.Rows != nil {
		chosen.And(opts.Rows)
	}
	groups, err := metrics.GroupRows(t, opts.By, chosen)
	if err != nil {
		return fmt.Errorf("split by %q: %w", opts.By, err)
	}
	rep.By, rep.MinGroup = opts.By, opts.MinGroup
	for _, g := range groups {
		part := opts
		part.Rows = g.Of
		report, err := one(t, part)
		if err != nil {
			return err
		}
		report.Formulas = []metrics.Formula{} // those of the whole
		n := report.N
		rep.Groups = append(rep.Groups, Group{Value: g.Value, N: &n, Report: report})
	}
	suppress(rep.Groups, opts.MinGroup)
	return nil
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
