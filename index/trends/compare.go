package trends

import (
	"cmp"
	"slices"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// change compares a period with those before it, of which the empty ones are left out.
func (s *source) change(last *counts, before []counts, label string, labels []string) Change {
	c := Change{Period: label, Before: []string{}, N: last.n, Issues: []IssueChange{}}
	var full []*counts
	for i := range before {
		if before[i].n > 0 {
			full = append(full, &before[i])
			c.Before = append(c.Before, labels[i])
		}
	}
	switch {
	case len(full) == 0:
		c.NotEnough = "there is no earlier period with responses"
	case last.n == 0:
		c.NotEnough = "no responses in the period"
	}
	s.wholeChange(&c, last, before)
	for i := range s.issues {
		c.Issues = append(c.Issues, s.issueChange(i, last, full))
	}
	correct(c.Issues)
	slices.SortFunc(c.Issues, func(a, b IssueChange) int {
		return cmp.Or(metrics.MissingLast(a.Change.P, b.Change.P), cmp.Compare(a.ID, b.ID))
	})
	return c
}

// lack says of every number why it is not known.
func (c *Change) lack(reason string) {
	c.NotEnough, c.Metric.NotEnough, c.Net.NotEnough = reason, reason, reason
	for i := range c.Issues {
		c.Issues[i].Change.NotEnough, c.Issues[i].NetChange.NotEnough = reason, reason
	}
}

// wholeChange fills in what does not belong to an issue.
func (s *source) wholeChange(c *Change, last *counts, before []counts) {
	var scores []metrics.Counts
	var nets []metrics.NetSentiment
	var volumes []int
	for i := range before {
		scores, nets, volumes = append(scores, before[i].scores), append(nets, before[i].net()), append(volumes, before[i].n)
	}
	c.Metric.Difference = metrics.ChangeOf(s.table.Scale, last.scores, scores)
	c.Net.Difference = metrics.ChangeOfNet(last.net(), nets)
	c.Metric.Q, c.Net.Q = c.Metric.P, c.Net.P
	c.Volume = metrics.ChangeOfVolume(last.n, volumes)
	if s.opts.Baseline == YearBefore {
		c.Volume = metrics.Difference{NotEnough: "the volumes of two periods do not show how much they vary"}
	}
}

func (s *source) issueChange(i int, last *counts, before []*counts) IssueChange {
	c := IssueChange{
		ID: s.issues[i].ID, Name: s.issues[i].Name,
		Share: metrics.NewShare(last.issues[i].mentions, last.base), Net: last.issueNet(i),
	}
	var shares []metrics.Share
	var nets []metrics.NetSentiment
	rare := Rare{Mentions: last.issues[i].mentions, N: last.base}
	for _, b := range before {
		shares = append(shares, metrics.Share{Count: b.issues[i].mentions, N: b.base})
		nets = append(nets, b.issueNet(i))
		rare.MentionsBefore += b.issues[i].mentions
		rare.NBefore += b.base
	}
	c.Change.Difference = metrics.ChangeOfShare(c.Share, shares)
	c.NetChange.Difference = metrics.ChangeOfNet(c.Net, nets)
	c.ShareBefore = less(c.Share.Value, c.Change.Value)
	c.NetBefore = less(c.Net.Value, c.NetChange.Value)
	if rare.N > 0 && rare.NBefore > 0 && float64(rare.MentionsBefore) < RareShare*float64(rare.NBefore) {
		rare.RateRatio = metrics.ExactPoisson(rare.Mentions, rare.N, rare.MentionsBefore, rare.NBefore)
		c.Rare = &rare
	}
	return c
}

// less gives what a value was before its change.
func less(value, change *float64) *float64 {
	if value == nil || change == nil {
		return nil
	}
	return metrics.Finite(*value - *change)
}

// correct fills in q: over the shares of all issues, over their net sentiments, and over the rare ones. An issue that nobody ever mentioned was not tested.
func correct(list []IssueChange) {
	var shares, nets []*metrics.Tested
	var rare []*Rare
	var p []float64
	for i := range list {
		c := &list[i]
		if c.Share.Count == 0 && (c.ShareBefore == nil || *c.ShareBefore == 0) {
			c.Change.P, c.Change.NotEnough = nil, "nobody mentions it"
			c.Rare = nil
			continue
		}
		shares, nets = append(shares, &c.Change), append(nets, &c.NetChange)
		if c.Rare != nil {
			rare, p = append(rare, c.Rare), append(p, *c.Rare.P)
		}
	}
	metrics.Correct(shares)
	metrics.Correct(nets)
	for i, q := range metrics.BenjaminiHochberg(p) {
		rare[i].Q = metrics.Finite(q)
	}
}
