package metrics

import (
	"fmt"
	"time"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// Period is a way to cut time.
type Period string

// The periods. Weeks are those of ISO 8601: Monday to Sunday, numbered so that the first has the year's first Thursday.
const (
	Day     Period = "day"
	Week    Period = "week"
	Month   Period = "month"
	Quarter Period = "quarter"
	Year    Period = "year"
)

// Periods lists all of them, shortest first.
func Periods() []Period { return []Period{Day, Week, Month, Quarter, Year} }

// Start gives the first day of the period that a day (as in facts.Table.Days) lies in.
func (p Period) Start(day int32) int32 {
	at := date(day)
	switch p {
	case Week:
		return day - (int32(at.Weekday())+6)%7
	case Month:
		at = time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
	case Quarter:
		at = time.Date(at.Year(), (at.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
	case Year:
		at = time.Date(at.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
	}
	return facts.Day(at)
}

// Next gives the first day of the period after the one that starts at start.
func (p Period) Next(start int32) int32 {
	at := date(start)
	switch p {
	case Week:
		return start + 7
	case Month:
		at = at.AddDate(0, 1, 0)
	case Quarter:
		at = at.AddDate(0, 3, 0)
	case Year:
		at = at.AddDate(1, 0, 0)
	default:
		return start + 1
	}
	return facts.Day(at)
}

// YearBefore gives the first day of the same period a year before the one that starts at start: the same date, month or quarter, or the ISO week of the same number. It is not ok for what
// that year lacks, 29 February and a 53rd week. Days of one date fall on other days of the week.
func (p Period) YearBefore(start int32) (before int32, ok bool) {
	at := date(start)
	if p != Week {
		then := at.AddDate(-1, 0, 0)
		return facts.Day(then), then.Day() == at.Day()
	}
	year, week := at.ISOWeek()
	first := p.Start(facts.Day(time.Date(year-1, 1, 4, 0, 0, 0, 0, time.UTC))) // 4 January is always in the first week
	before = first + 7*int32(week-1)
	foundYear, found := date(before).ISOWeek()
	return before, foundYear == year-1 && found == week
}

// Label names the period of a day: 2026-03-01, 2026-W09, 2026-03, 2026-Q1 or 2026. Labels of four-digit years sort by time.
func (p Period) Label(day int32) string {
	at := date(day)
	switch p {
	case Week:
		year, week := at.ISOWeek()
		return fmt.Sprintf("%04d-W%02d", year, week)
	case Month:
		return at.Format("2006-01")
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", at.Year(), (at.Month()-1)/3+1)
	case Year:
		return at.Format("2006")
	default:
		return at.Format(time.DateOnly)
	}
}

// date is the midnight of a day number.
func date(day int32) time.Time { return time.Unix(int64(day)*86400, 0).UTC() }
