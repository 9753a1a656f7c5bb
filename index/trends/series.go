package trends

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// PeriodError says that options ask for a period that the responses do not reach.
type PeriodError struct {
	Label       string
	First, Last string
}

func (e *PeriodError) Error() string {
	return fmt.Sprintf("no period %q; there are %s to %s", e.Label, e.First, e.Last)
}

// LengthError says that the series would have too many periods.
type LengthError struct {
	By          metrics.Period
	N           int
	First, Last string // days
}

func (e *LengthError) Error() string {
	return fmt.Sprintf("the dates run from %s to %s, which is %d periods of a %s, and at most %d are shown; choose a longer period, or look for wrong dates", e.First, e.Last, e.N, e.By, MaxPeriods)
}

// Series makes the report. It fails with a *PeriodError or a *LengthError, and on options that make no sense; too few responses are told in the
// report. Safe for concurrent use on one table.
func Series(t *facts.Table, opts Options) (*Report, error) {
	opts, err := completed(t, opts)
	if err != nil {
		return nil, err
	}
	s := newSource(t, opts)
	r := &Report{
		By: opts.By, Baseline: opts.Baseline, Mentions: opts.Mentions.Name(), N: int(s.rows.GetCardinality()), Undated: s.undated(), Periods: []Point{},
		Formulas: formulas(s, false), Seed: opts.Seed, Draws: opts.Draws,
		Change: Change{Before: []string{}, Issues: []IssueChange{}}, Split: Split{Issues: []Part{}},
	}
	c, err := s.calendar()
	if err != nil {
		return nil, err
	}
	if len(c.starts) == 0 {
		r.NotEnough = "no response has a date"
		r.Change.NotEnough, r.Split.NotEnough = r.NotEnough, r.NotEnough
		return r, nil
	}
	r.LastDay = dayText(c.last)
	codes := s.codes(c.at)
	list := s.tally(codes, len(c.starts))
	for i := range list {
		r.Periods = append(r.Periods, s.point(&list[i], opts.By.Label(c.starts[i]), c.starts[i], opts.By.Next(c.starts[i])-1))
	}
	return r, s.look(r, c, list, codes)
}

// look fills in the change and the split of the period that was chosen.
func (s *source) look(r *Report, c *calendar, list []counts, codes []int32) error {
	at, err := find(r.Periods, cmp.Or(s.opts.Period, r.Periods[len(r.Periods)-1].Period))
	if err != nil {
		return err
	}
	from, to, missing := s.baseline(c, list, at)
	var labels []string
	for _, p := range r.Periods[from:to] {
		labels = append(labels, p.Period)
	}
	r.Change = s.change(&list[at], list[from:to], r.Periods[at].Period, labels)
	if missing != "" {
		r.Change.lack(missing)
	}
	against := to - 1
	for against >= from && list[against].n == 0 {
		against--
	}
	if against < from {
		against = -1
	}
	if s.opts.Against != "" {
		if against, err = find(r.Periods, s.opts.Against); err != nil {
			return err
		}
	}
	if against < 0 {
		r.Split.Period, r.Split.NotEnough = r.Periods[at].Period, cmp.Or(missing, "there is no earlier period with responses")
		return nil
	}
	r.Split = s.split(codes, pair{int32(against), int32(at), r.Periods[against].Period, r.Periods[at].Period})
	return nil
}

// baseline gives the periods to compare one with, from and below to, or says what is missing.
func (s *source) baseline(c *calendar, list []counts, at int) (from, to int, missing string) {
	if s.opts.Baseline == Previous {
		return max(0, at-BaselinePeriods), at, ""
	}
	before, ok := c.by.YearBefore(c.starts[at])
	if !ok {
		return 0, 0, fmt.Sprintf("the year before %s has no such %s", c.by.Label(c.starts[at]), c.by)
	}
	label := c.by.Label(before)
	i, ok := c.index[before]
	switch {
	case !ok:
		return 0, 0, fmt.Sprintf("a year before %s is %s, and the first response is of %s; the periods just before can be compared", c.by.Label(c.starts[at]), label, c.by.Label(c.starts[0]))
	case list[i].n == 0:
		return 0, 0, fmt.Sprintf("there are no responses in %s, a year before %s", label, c.by.Label(c.starts[at]))
	}
	return int(i), int(i) + 1, ""
}

func find(periods []Point, label string) (int, error) {
	at := slices.IndexFunc(periods, func(p Point) bool { return p.Period == label })
	if at < 0 {
		return 0, &PeriodError{label, periods[0].Period, periods[len(periods)-1].Period}
	}
	return at, nil
}

// calendar is the periods of a series.
type calendar struct {
	by     metrics.Period
	starts []int32 // first days, ascending, without gaps
	index  map[int32]int32
	known  map[int32]int32 // day → period
	last   int32           // day of the last response
}

// calendar spans the dates of the chosen rows.
func (s *source) calendar() (*calendar, error) {
	first, last := int32(math.MaxInt32), int32(math.MinInt32)
	for it := s.rows.Iterator(); it.HasNext(); {
		if day := s.table.Days[it.Next()]; day != 0 {
			first, last = min(first, day), max(last, day)
		}
	}
	c := &calendar{by: s.opts.By, index: map[int32]int32{}, known: map[int32]int32{}, last: last}
	if first > last {
		return c, nil
	}
	for start := c.by.Start(first); start <= last; start = c.by.Next(start) {
		c.index[start] = int32(len(c.starts))
		c.starts = append(c.starts, start)
	}
	if n := len(c.starts); n > MaxPeriods {
		return nil, &LengthError{c.by, n, dayText(first), dayText(last)}
	}
	return c, nil
}

// at gives the period of a day.
func (c *calendar) at(day int32) int32 {
	code, ok := c.known[day]
	if !ok {
		code = c.index[c.by.Start(day)]
		c.known[day] = code
	}
	return code
}

// point makes the numbers of a period; without days it has no start and end.
func (s *source) point(c *counts, label string, start, end int32) Point {
	p := Point{Period: label, Start: dayText(start), End: dayText(end), N: c.n, NText: c.base, Net: c.net()}
	p.Metric = metrics.FromCounts(s.table.Scale, c.scores)
	p.Metric.N = c.n
	for _, issue := range s.table.Issues {
		i, _ := slices.BinarySearchFunc(s.issues, issue.ID, func(a facts.Issue, id string) int { return cmp.Compare(a.ID, id) })
		p.Issues = append(p.Issues, IssuePoint{
			ID: issue.ID, Name: issue.Name, Share: metrics.NewShare(c.issues[i].mentions, c.base), Net: c.issueNet(i),
		})
	}
	return p
}

func dayText(day int32) string { return time.Unix(int64(day)*86400, 0).UTC().Format(time.DateOnly) }

// completed fills in defaults and refuses what makes no sense.
func completed(t *facts.Table, opts Options) (Options, error) {
	if len(t.Issues) > maxIssues {
		return opts, fmt.Errorf("compare periods: the list has %d issues, at most %d can be compared at once", len(t.Issues), maxIssues)
	}
	if opts.Draws < 0 || opts.MinMentions < 0 {
		return opts, fmt.Errorf("compare periods: draws %d and least mentions %d must not be negative", opts.Draws, opts.MinMentions)
	}
	if !slices.Contains([]facts.Mentions{facts.TextOrPick, facts.TextOnly, facts.PickedOnly}, opts.Mentions) {
		return opts, fmt.Errorf("compare periods: no way to count mentions is called %q; use text or picked", opts.Mentions)
	}
	opts.By = cmp.Or(opts.By, metrics.Month)
	if !slices.Contains(metrics.Periods(), opts.By) {
		return opts, fmt.Errorf("compare periods: no period is called %q; use day, week, month, quarter or year", opts.By)
	}
	if opts.Baseline = cmp.Or(opts.Baseline, Previous); opts.Baseline != Previous && opts.Baseline != YearBefore {
		return opts, fmt.Errorf("compare periods: no baseline is called %q; use %s or %s", opts.Baseline, Previous, YearBefore)
	}
	opts.Draws = cmp.Or(opts.Draws, DefaultDraws)
	opts.MinMentions = cmp.Or(opts.MinMentions, DefaultMinMentions)
	return opts, nil
}
