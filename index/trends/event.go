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
		Date: dayText(day), Window: window, Mentions: mentionsName(opts.Mentions), N: int(s.rows.GetCardinality()), Undated: s.undated(),
		Formulas: formulas(s, true), Seed: opts.Seed, Draws: opts.Draws,
	}
	first, last := [2]int32{math.MaxInt32, math.MaxInt32}, [2]int32{}
	codes := s.codes(func(at int32) int32 {
		side := sideOf(at, day, int32(window))
		if side != outside {
			first[side], last[side] = min(first[side], at), max(last[side], at)
		}
		return side
	})
	sides := s.tally(codes, 2)
	points := [2]Point{}
	for i, label := range []string{BeforeEvent, AfterEvent} {
		points[i] = s.point(&sides[i], label, first[i], last[i])
		if sides[i].n == 0 {
			points[i].Start, points[i].End = "", ""
		}
	}
	e.Before, e.After = points[0], points[1]
	e.Change = s.change(&sides[1], sides[:1], AfterEvent, []string{BeforeEvent})
	e.Change.Volume = metrics.Difference{NotEnough: "volumes around an event are not tested"}
	e.nameEmptySide()
	e.Split = s.split(codes, pair{0, 1, BeforeEvent, AfterEvent})
	return e, nil
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
