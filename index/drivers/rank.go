package drivers

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Rank makes the report. Without scores it ranks by share and net sentiment and says so. It fails only on options that make no sense, on columns that the table does not have, and on
// lists of more than 64 issues (21 with Sides); too few responses are told in the report. Safe for concurrent use on one table.
func Rank(t *facts.Table, opts Options) (*Report, error) {
	opts.Draws = cmp.Or(opts.Draws, DefaultDraws)
	opts.MinMentions = cmp.Or(opts.MinMentions, DefaultMinMentions)
	opts.Reduction = cmp.Or(opts.Reduction, DefaultReduction)
	opts.MinGroup = cmp.Or(opts.MinGroup, DefaultMinGroup)
	if err := opts.check(t); err != nil {
		return nil, fmt.Errorf("rank drivers: %w", err)
	}
	rep, err := one(t, opts)
	if err == nil && opts.By != "" {
		err = rep.addGroups(t, opts)
	}
	if err != nil {
		return nil, fmt.Errorf("rank drivers: %w", err)
	}
	adjust(rep)
	rep.Warnings = warnings(t, rep, opts)
	return rep, nil
}

func (opts Options) check(t *facts.Table) error {
	most := maxIssues
	if opts.Sides {
		most /= 3
	}
	switch {
	case len(t.Issues) > most:
		return fmt.Errorf("the list has %d issues, at most %d can be ranked at once", len(t.Issues), most)
	case opts.Draws < 0 || opts.MinMentions < 0 || opts.MinGroup < 0:
		return fmt.Errorf("draws %d, least mentions %d and least group %d must not be negative", opts.Draws, opts.MinMentions, opts.MinGroup)
	case !(opts.Reduction > 0 && opts.Reduction <= 100):
		return fmt.Errorf("mentions cannot fall by %g %%; give a number above 0 and up to 100", opts.Reduction)
	}
	switch opts.Mentions {
	case facts.TextOrPick, facts.TextOnly, facts.PickedOnly:
		return nil
	}
	return fmt.Errorf("no way to count mentions is called %q; use text or picked", opts.Mentions)
}

// one makes the report of the rows of the options, without groups and without q.
func one(t *facts.Table, opts Options) (*Report, error) {
	r := newRanking(t, opts, t.Issues)
	held, err := newControls(t, opts.Controls, r.base)
	if err != nil {
		return nil, err
	}
	r.held = held
	rep := r.report()
	if opts.Sides {
		sides := newRanking(t, opts, sided(t.Issues, opts.Mentions, t))
		sides.held, sides.sides = held, true
		rep.Sides = shown(sides.report().Drivers)
	}
	return rep, nil
}

// ranking holds what one call of Rank works on. Issues are in canonical order, by id, whatever their order in the table.
type ranking struct {
	table     *facts.Table
	opts      Options
	rows      *roaring.Bitmap // chosen
	text      *roaring.Bitmap // of them with text or picks
	base      *roaring.Bitmap // of them scored, or all of them when nothing is scored
	byImpact  bool
	reason    string
	issues    []facts.Issue
	mentioned []*roaring.Bitmap // per issue, within text
	held      *controls
	sides     bool // the issues are sides of issues
}

func newRanking(t *facts.Table, opts Options, issues []facts.Issue) *ranking {
	r := &ranking{table: t, opts: opts, rows: t.All(), issues: facts.InOrder(issues)}
	if opts.Rows != nil {
		r.rows.And(opts.Rows)
	}
	r.text = t.Base(opts.Mentions)
	r.text.And(r.rows)
	scored := t.Scored()
	scored.And(r.text)
	r.base, r.byImpact, r.reason = scored, true, "the responses have scores"
	if t.Scale.Metric == corpus.NoMetric || scored.IsEmpty() {
		r.base, r.byImpact = r.text, false
		r.reason = r.noScoreReason()
	}
	r.mentioned = t.MentionedIn(r.text, r.issues, opts.Mentions)
	return r
}

func (r *ranking) noScoreReason() string {
	if r.table.Scale.Metric == corpus.NoMetric {
		return "there is no score column"
	}
	return "no response has both a score and " + r.opts.Mentions.Base()
}

func (r *ranking) report() *Report {
	rep := &Report{
		Metric: metrics.Summarize(r.table, r.rows), DriversMetric: metrics.Summarize(r.table, r.base),
		N: int(r.rows.GetCardinality()), NText: int(r.text.GetCardinality()), NDrivers: int(r.base.GetCardinality()),
		Mentions: r.opts.Mentions.Name(), RankedBy: ByShare, RankedByReason: r.reason,
		Seed: r.opts.Seed, Draws: r.opts.Draws, MinMentions: r.opts.MinMentions,
		Controls: append([]string{}, r.opts.Controls...), WhatIfPercent: r.opts.Reduction,
	}
	covered := roaring.FastOr(r.mentioned...)
	rep.Coverage = metrics.NewShare(int(covered.GetCardinality()), rep.NText)
	for i, issue := range r.issues {
		rep.Drivers = append(rep.Drivers, r.describe(issue, r.mentioned[i], rep.NDrivers))
	}
	if r.byImpact {
		rep.RankedBy = ByImpact
		r.measure(rep)
	}
	rep.Formulas = formulas(r.table.Scale.Metric, r.opts, r.byImpact)
	sortDrivers(rep.Drivers, r.byImpact)
	return rep
}

// describe gives what needs no score: mentions, share and net sentiment.
func (r *ranking) describe(issue facts.Issue, mentioned *roaring.Bitmap, n int) Driver {
	rows := roaring.And(mentioned, r.base)
	d := Driver{ID: issue.ID, Name: issue.Name, Mentions: int(rows.GetCardinality())}
	d.Share = metrics.NewShare(d.Mentions, n)
	if d.Mentions == 0 {
		d.NotEnough = "nobody mentions it"
	}
	d.Net = metrics.NewNetSentiment(int(rows.AndCardinality(issue.Positive)), int(rows.AndCardinality(issue.Negative)), int(rows.AndCardinality(issue.Text)))
	return d
}

// measure fills in what needs the score: metric of those who mention, impact, odds, importance and what-if.
func (r *ranking) measure(rep *Report) {
	metric, drivers := r.table.Scale.Metric, rep.Drivers
	fine := tally(r.table, r.base, r.layers())
	cells := collapse(metric, fine, func(k cellKey) cellKey { return k.coarse(metric) })
	all, perIssue := sums(cells, len(drivers))
	var ranked uint64
	for i := range drivers {
		d := &drivers[i]
		summary := metrics.FromCounts(r.table.Scale, perIssue[i].counts)
		d.Metric = &summary
		d.NotEnough = r.notEnough(d.Mentions, all, cells)
		d.Odds.NotEnough = d.NotEnough
		if d.NotEnough == "" {
			ranked |= 1 << i
			d.Impact.Value = metrics.Finite(leaveOneOut(all, perIssue[i]))
		}
	}
	w := newWhatIf(cells, r.opts)
	w.measure(drivers, cells, ranked)
	w.bootstrap(drivers, cells, ranked, r.opts)
	measurePassives(drivers, cells, ranked)
	r.measureModels(rep, fine, cells, ranked)
}

// measureModels fills in what comes from models with more predictors than mentions.
func (r *ranking) measureModels(rep *Report, fine, coarse []cell, ranked uint64) {
	metric := r.table.Scale.Metric
	if r.held != nil {
		coarse = collapse(metric, fine, func(k cellKey) cellKey { return cellKey{mask: k.mask, combo: k.combo, group: k.group} })
	}
	rep.NOdds = measureOdds(rep.Drivers, coarse, ranked, r.held)
	if r.sides { // the parts of whole issues say it
		return
	}
	if r.held != nil {
		fine = collapse(metric, fine, cellKey.sided)
	}
	rep.Importance = measureImportance(rep.Drivers, fine, r.opts)
	if r.opts.McFadden {
		rep.McFadden = measureMcFadden(rep.Drivers, fine)
	}
}

// layers are the bitmaps that cells are made of.
func (r *ranking) layers() layers {
	l := layers{mentioned: r.mentioned, combos: r.held.rows()}
	if r.sides {
		return l
	}
	for i, issue := range r.issues {
		l.positive = append(l.positive, roaring.And(issue.Positive, r.mentioned[i]))
		l.negative = append(l.negative, roaring.And(issue.Negative, r.mentioned[i]))
	}
	return l
}

// notEnough gives the reason why an issue cannot be ranked, or nothing.
func (r *ranking) notEnough(mentions int, all sum, cells []cell) string {
	without := all.counts.Scored() - mentions
	switch least := r.opts.MinMentions; {
	case mentions == 0:
		return "nobody mentions it"
	case mentions < least:
		return fmt.Sprintf("fewer than %d scored responses mention it", least)
	case without == 0:
		return "every response mentions it, so there is nothing to compare with"
	case without < least:
		return fmt.Sprintf("fewer than %d scored responses do not mention it", least)
	case slices.IndexFunc(cells, func(c cell) bool { return c.value != cells[0].value }) < 0:
		return "all scored responses are in the same group, so nothing moves the score"
	}
	return ""
}

// sortDrivers puts the most harmful first, or the most mentioned where there is no score; what cannot be ranked comes last.
func sortDrivers(drivers []Driver, byImpact bool) {
	slices.SortFunc(drivers, func(a, b Driver) int {
		order := cmp.Or(cmp.Compare(len(a.NotEnough), 0)-cmp.Compare(len(b.NotEnough), 0), 0)
		if byImpact {
			order = cmp.Or(order, metrics.MissingLast(a.Impact.Value, b.Impact.Value))
		}
		order = cmp.Or(order, cmp.Compare(b.Mentions, a.Mentions)) // shares have one denominator
		if !byImpact {
			order = cmp.Or(order, metrics.MissingLast(a.Net.Value, b.Net.Value))
		}
		return cmp.Or(order, cmp.Compare(a.ID, b.ID))
	})
}
