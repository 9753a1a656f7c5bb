package corpus

import (
	_ "embed" // the names of months
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

//go:embed months.tsv
var monthsData string

// dateShape is how a date was written.
type dateShape uint8

const (
	noDate    dateShape = iota
	isoDate             // year first, or with a zone: nothing to decide
	namedDate           // with the name of a month
	slashDate           // two numbers and the year: day or month first
	unixDate            // seconds or milliseconds since 1970
)

// dateReader reads dates. The zero zone is UTC.
type dateReader struct {
	months     map[string]time.Month
	monthFirst bool
}

func newDateReader() (*dateReader, error) {
	d := &dateReader{months: map[string]time.Month{}}
	for line := range strings.Lines(monthsData) {
		number, names, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		month, err := strconv.Atoi(number)
		if err != nil {
			return nil, fmt.Errorf("read months.tsv: %w", err)
		}
		for _, name := range strings.Split(names, " | ") {
			d.months[roles.Normal(name)] = time.Month(month)
		}
	}
	return d, nil
}

// joiningWord is what months.tsv gives for words between the parts: "febrero de 2018".
const joiningWord = 0

// datePart is a number, a word or a sign of a date.
type datePart struct {
	text   string
	number int // −1 where it is none
}

// read gives the time that a cell holds, and how it was written. Two-digit years are of 1970–2069.
func (d *dateReader) read(value string) (time.Time, dateShape) {
	value = strings.TrimSpace(value)
	if len(value) < 6 || len(value) > 40 {
		return time.Time{}, noDate
	}
	if t, ok := unixTime(value); ok {
		return t, unixDate
	}
	day, rest, shape := isoDay(value)
	if shape == noDate {
		day, rest, shape = d.day(value)
	}
	if shape == noDate {
		return time.Time{}, noDate
	}
	clock, zone, ok := readClock(rest)
	if !ok {
		return time.Time{}, noDate
	}
	return time.Date(day.year, day.month, day.day, 0, 0, 0, 0, zone).Add(clock).UTC(), shape
}

func unixTime(value string) (time.Time, bool) {
	value, _, _ = strings.Cut(value, ".")
	if (len(value) != 10 && len(value) != 13) || value[4] < '0' || value[4] > '9' {
		return time.Time{}, false
	}
	n, err := strconv.ParseInt(value, 10, 64)
	switch {
	case err != nil || value[0] < '1' || value[0] > '9':
		return time.Time{}, false
	case len(value) == 13:
		return time.UnixMilli(n).UTC(), true
	default:
		return time.Unix(n, 0).UTC(), true
	}
}

type calendarDay struct {
	year  int
	month time.Month
	day   int
	short bool // the year had two digits
	first int  // of two numbers before the year, the first and the second
	next  int
}

// isoDay reads "2006-01-02", the shape of most exports, without the work that the others need.
func isoDay(value string) (calendarDay, string, dateShape) {
	if len(value) < 10 || value[4] != '-' || value[7] != '-' {
		return calendarDay{}, "", noDate
	}
	year, ok1 := digits(value[:4])
	month, ok2 := digits(value[5:7])
	day, ok3 := digits(value[8:10])
	out := calendarDay{year: year, month: time.Month(month), day: day}
	if !ok1 || !ok2 || !ok3 || !out.exists() {
		return calendarDay{}, "", noDate
	}
	return out, value[10:], isoDate
}

// day reads the date before the time of day, and gives what follows it.
func (d *dateReader) day(value string) (calendarDay, string, dateShape) {
	var parts []datePart
	rest := value
	for len(parts) < 3 && rest != "" {
		part, after, ok := nextPart(rest)
		if !ok {
			break
		}
		if part.number < 0 {
			month, known := d.months[roles.Normal(part.text)]
			if skipped := !known && len(parts) == 0 && len(part.text) > 1; skipped || (known && month == joiningWord) {
				rest = strings.TrimLeft(after, " ,.") // a weekday, or "de"
				continue
			}
			if !known {
				break
			}
			part.number = int(month)
		}
		parts, rest = append(parts, part), after
		if len(parts) == 3 || (len(parts) == 2 && isMonthYear(parts, rest)) {
			break
		}
		if rest = strings.TrimLeft(rest, partSigns); rest == after {
			break
		}
	}
	day, shape := d.order(parts)
	if shape == noDate || !day.exists() {
		return calendarDay{}, "", noDate
	}
	return day, strings.TrimLeft(rest, partSigns[strings.Index(partSigns, "년"):]), shape
}

// partSigns stand between the parts of a date; the last of them are the Korean and Japanese words for year, month and day.
const partSigns = "-/. ,년월일年月日"

// isMonthYear tells "November 2018" from the start of a longer date.
func isMonthYear(parts []datePart, rest string) bool {
	return parts[0].isWord() && len(parts[1].text) == 4 && parts[1].number > 0 && strings.TrimSpace(rest) == ""
}

func (p datePart) isWord() bool { return p.text[0] < '0' || p.text[0] > '9' }

// nextPart takes a number or a word from the start of a date.
func nextPart(s string) (part datePart, rest string, ok bool) {
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits > 0 {
		if digits > 4 || digits == 3 {
			return part, s, false
		}
		n, err := strconv.Atoi(s[:digits])
		return datePart{text: s[:digits], number: n}, s[digits:], err == nil
	}
	end := strings.IndexAny(s, "0123456789-/., ")
	if end <= 0 {
		return part, s, false
	}
	return datePart{text: s[:end], number: -1}, s[end:], true
}

// order finds year, month and day among the parts.
func (d *dateReader) order(parts []datePart) (calendarDay, dateShape) {
	switch {
	case len(parts) == 2 && parts[0].isWord() && len(parts[1].text) == 4:
		return calendarDay{year: parts[1].number, month: time.Month(parts[0].number), day: 1}, namedDate
	case len(parts) != 3:
		return calendarDay{}, noDate
	case parts[1].isWord():
		return withYear(parts[2], parts[1].number, parts[0].number), namedDate
	case parts[0].isWord():
		return withYear(parts[2], parts[0].number, parts[1].number), namedDate
	case len(parts[0].text) == 4:
		return calendarDay{year: parts[0].number, month: time.Month(parts[1].number), day: parts[2].number}, isoDate
	case len(parts[0].text) > 2 || len(parts[1].text) > 2 || len(parts[2].text) == 1:
		return calendarDay{}, noDate
	}
	first, next := parts[0].number, parts[1].number
	day := withYear(parts[2], next, first)
	if (d.monthFirst && first <= 12) || next > 12 {
		day = withYear(parts[2], first, next)
	}
	day.first, day.next = first, next
	return day, slashDate
}

func withYear(year datePart, month, day int) calendarDay {
	out := calendarDay{year: year.number, month: time.Month(month), day: day}
	if len(year.text) <= 2 {
		out.short = true
		out.year += 1900
		if out.year < 1970 {
			out.year += 100
		}
	}
	return out
}

func (c calendarDay) exists() bool {
	if c.year < 1900 || c.year > 2199 || c.month < 1 || c.month > 12 || c.day < 1 || c.day > 31 {
		return false
	}
	return time.Date(c.year, c.month, c.day, 0, 0, 0, 0, time.UTC).Day() == c.day
}

// dateTally is what the values of a column say about how its dates are written.
type dateTally struct {
	good       [unixDate + 1]int
	bad        int
	shortYear  bool
	dayFirst   int // values whose first number can be no month
	monthFirst int // values whose second number can be no month
}

// enoughBad is the number of values that are no date after which a column without a single date is not looked at any more.
const enoughBad = 50

// add counts a value.
func (t *dateTally) add(d *dateReader, value string) {
	if t.bad >= enoughBad && t.total() == 0 {
		return
	}
	_, shape := d.read(value)
	if shape == noDate {
		t.bad++
		return
	}
	t.good[shape]++
	if shape == slashDate {
		day, _, _ := d.day(strings.TrimSpace(value))
		t.shortYear = t.shortYear || day.short
		switch {
		case day.first > 12:
			t.dayFirst++
		case day.next > 12:
			t.monthFirst++
		}
	}
}

func (t *dateTally) total() int {
	sum := 0
	for _, n := range t.good {
		sum += n
	}
	return sum
}

// safe tells whether a column without a role may be called a column of dates: all values are, and there is only one way to read them.
func (t *dateTally) safe() bool {
	return t.bad == 0 && t.total() > 0 && t.good[unixDate] == 0 && !t.shortYear && (t.good[slashDate] == 0 || t.dayFirst+t.monthFirst > 0)
}

// monthLeads decides the order of a column: the values that can be read in one way only decide, and day before month is the default.
func (t *dateTally) monthLeads() bool { return t.monthFirst > t.dayFirst }

// ambiguous tells whether the default had to decide.
func (t *dateTally) ambiguous() bool {
	return t.good[slashDate] > 0 && t.dayFirst == t.monthFirst
}
