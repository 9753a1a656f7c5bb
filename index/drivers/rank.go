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

// Rank makes the report. Without scores it ranks by share and net sentiment and says so. It fails only on options that make no sense and on lists
// of more than 64 issues; too few responses are told in the report. Safe for concurrent use on one table.
func Rank(t *facts.Table, opts Options) (*Report, error) {
	if len(t.Issues) > maxIssues {
		return nil, fmt.Errorf("rank drivers: the list has %d issues, at most %d can be ranked at once", len(t.Issues), maxIssues)
	}
	if opts.Draws < 0 || opts.MinMentions < 0 {
		return nil, fmt.Errorf("rank drivers: draws %d and least mentions %d must not be negative", opts.Draws, opts.MinMentions)
	}
	switch opts.Mentions {
	case facts.TextOrPick, facts.TextOnly, facts.PickedOnly:
	default:
		return nil, fmt.Errorf("rank drivers: no way to count mentions is called %q; use text or picked", opts.Mentions)
	}
	opts.Draws = cmp.Or(opts.Draws, DefaultDraws)
	opts.MinMentions = cmp.Or(opts.MinMentions, DefaultMinMentions)
	return newRanking(t, opts).report(), nil
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
}

func newRanking(t *facts.Table, opts Options) *ranking {
	r := &ranking{table: t, opts: opts, rows: t.All(), issues: slices.Clone(t.Issues)}
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
	slices.SortFunc(r.issues, func(a, b facts.Issue) int { return cmp.Compare(a.ID, b.ID) })
	for _, issue := range r.issues {
		rows := t.Mentioned(issue, opts.Mentions)
		rows.And(r.text)
		r.mentioned = append(r.mentioned, rows)
	}
	return r
}

func (r *ranking) noScoreReason() string {
	if r.table.Scale.Metric == corpus.NoMetric {
		return "there is no score column"
	}
	return "no response has both a score and " + mentionsBase(r.opts.Mentions)
}

func (r *ranking) report() *Report {
	rep := &Report{
		Metric: metrics.Summarize(r.table, r.rows), DriversMetric: metrics.Summarize(r.table, r.base),
		N: int(r.rows.GetCardinality()), NText: int(r.text.GetCardinality()), NDrivers: int(r.base.GetCardinality()),
		Mentions: mentionsName(r.opts.Mentions), RankedBy: ByShare, RankedByReason: r.reason,
		Seed: r.opts.Seed, Draws: r.opts.Draws, MinMentions: r.opts.MinMentions,
	}
	covered := roaring.FastOr(r.mentioned...)
	rep.Coverage = metrics.NewShare(int(covered.GetCardinality()), rep.NText)
	for i, issue := range r.issues {
		rep.Drivers = append(rep.Drivers, r.describe(issue, r.mentioned[i], rep.NDrivers))
	}
	if r.byImpact {
		rep.RankedBy = ByImpact
		r.measure(rep.Drivers)
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
	net := NetSentiment{
		Mentions: int(rows.AndCardinality(issue.Text)),
		Positive: int(rows.AndCardinality(issue.Positive)), Negative: int(rows.AndCardinality(issue.Negative)),
	}
	if net.Mentions > 0 {
		net.Value = metrics.Finite(float64(net.Positive-net.Negative) / float64(net.Mentions))
	}
	if net.Mentions > 1 {
		in := metrics.AdjustedWald(net.Positive, net.Negative, net.Mentions)
		net.Low, net.High = metrics.Finite(in.Low), metrics.Finite(in.High)
	}
	d.Net = net
	return d
}

// measure fills in what needs the score: metric of those who mention, impact and odds.
func (r *ranking) measure(drivers []Driver) {
	cells := tally(r.table, r.base, r.mentioned)
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
	for i, in := range bootstrap(cells, ranked, r.opts) {
		drivers[i].Impact.Low, drivers[i].Impact.High = metrics.Finite(in.Low), metrics.Finite(in.High)
	}
	measureOdds(drivers, cells, ranked)
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
			order = cmp.Or(order, compare(a.Impact.Value, b.Impact.Value))
		}
		order = cmp.Or(order, cmp.Compare(b.Mentions, a.Mentions)) // shares have one denominator
		if !byImpact {
			order = cmp.Or(order, compare(a.Net.Value, b.Net.Value))
		}
		return cmp.Or(order, cmp.Compare(a.ID, b.ID))
	})
}

// compare puts missing numbers last.
func compare(a, b *float64) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	return cmp.Compare(*a, *b)
}
