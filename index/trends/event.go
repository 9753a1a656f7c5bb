package trends

import (
	"fmt"
	"math"
	"time"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// The labels of the two sides of an event.
const (
	BeforeEvent = "before"
	AfterEvent  = "after"
)

// Around compares the responses before a day with those of it and after it, window days on each side, or all of them where window is 0. Options.By,
// Period and Against have no meaning here. It fails on options that make no sense. Safe for concurrent use on one table.
func Around(t *facts.Table, event time.Time, window int, opts Options) (*Event, error) {
	opts, err := completed(t, opts)
	if err != nil {
		return nil, err
	}
	if window < 0 {
		return nil, fmt.Errorf("compare before and after: a window of %d days is negative", window)
	}
	s := newSource(t, opts)
	day := facts.Day(event)
	e := &Event{
		Date: dayText(day), Window: window, Mentions: opts.Mentions.Name(), N: int(s.rows.GetCardinality()), Undated: s.undated(),
		Formulas: formulas(s, true), Seed: opts.Seed, Draws: opts.Draws,
	}
	codes := s.codes(func(at int32) int32 { return sideOf(at, day, int32(window)) })
	sides := s.tally(codes, 2)
	e.Before, e.After = s.side(codes, &sides[0], 0), s.side(codes, &sides[1], 1)
	e.Change = s.change(&sides[1], sides[:1], AfterEvent, []string{BeforeEvent})
	e.Change.Volume = metrics.Difference{NotEnough: "volumes around an event are not tested"}
	e.nameEmptySide()
	e.Split = s.split(codes, pair{0, 1, BeforeEvent, AfterEvent})
	return e, nil
}

// side makes the point of one side, from its first to its last day with responses.
func (s *source) side(codes []int32, c *counts, code int32) Point {
	first, last := int32(math.MaxInt32), int32(math.MinInt32)
	each(codes, s.rows, func(row uint32, at int32) {
		if at == code {
			first, last = min(first, s.table.Days[row]), max(last, s.table.Days[row])
		}
	})
	p := s.point(c, [...]string{BeforeEvent, AfterEvent}[code], first, last)
	if c.n == 0 {
		p.Start, p.End = "", ""
	}
	return p
}

// nameEmptySide says which side of the event has no responses.
func (e *Event) nameEmptySide() {
	switch {
	case e.N == e.Undated:
		e.Change.NotEnough = "no response has a date"
	case e.Before.N == 0:
		e.Change.NotEnough = "there are no responses before " + e.Date
	case e.After.N == 0:
		e.Change.NotEnough = "there are no responses of " + e.Date + " or after it"
	}
}

// sideOf gives 0 before the event, 1 after.
func sideOf(day, event, window int32) int32 {
	distance := day - event
	switch {
	case distance < 0 && (window == 0 || distance >= -window):
		return 0
	case distance >= 0 && (window == 0 || distance < window):
		return 1
	}
	return outside
}
