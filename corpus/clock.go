package corpus

import (
	"strings"
	"time"
)

// readClock reads the time of day and the zone after a date: "T10:00:00.5Z", " 11:35:52 -0800", " 3:04 PM", ", 20:09". Nothing is midnight UTC, no
// zone is UTC. It is written by hand because time.Parse, tried with one layout after the other, takes most of the time of reading a file.
func readClock(rest string) (time.Duration, *time.Location, bool) {
	rest = strings.TrimLeft(rest, ",. ")
	if len(rest) > 1 && (rest[0] == 'T' || rest[0] == 't') {
		rest = rest[1:]
	}
	if rest == "" {
		return 0, time.UTC, true
	}
	units, rest, ok := readUnits(rest)
	if !ok {
		return 0, nil, false
	}
	fraction, rest := readFraction(rest)
	hour, rest, ok := noonHour(units[0], rest)
	if !ok || hour > 23 || units[1] > 59 || units[2] > 60 {
		return 0, nil, false
	}
	zone, ok := readZone(strings.TrimSpace(rest))
	clock := time.Duration(hour)*time.Hour + time.Duration(units[1])*time.Minute + time.Duration(units[2])*time.Second
	return clock + fraction, zone, ok
}

// readUnits takes hour and minute, and the second if it is there.
func readUnits(rest string) (units [3]int, after string, ok bool) {
	for n := range units {
		if units[n], rest, ok = shortNumber(rest); !ok {
			return units, rest, false
		}
		if rest == "" || n == 2 || (rest[0] != ':' && rest[0] != '.') {
			return units, rest, n > 0
		}
		rest = rest[1:]
	}
	return units, rest, true
}

// digits reads a text of digits only.
func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, s != ""
}

// shortNumber takes one or two digits.
func shortNumber(s string) (n int, rest string, ok bool) {
	end := 0
	for end < len(s) && end < 2 && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	n, ok = digits(s[:end])
	return n, s[end:], ok
}

// readFraction takes the fraction of a second.
func readFraction(s string) (time.Duration, string) {
	if len(s) < 2 || (s[0] != '.' && s[0] != ',') {
		return 0, s
	}
	unit, sum, i := time.Second, time.Duration(0), 1
	for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		unit /= 10
		sum += time.Duration(s[i]-'0') * unit
	}
	return sum, s[i:]
}

// noonHour applies AM or PM.
func noonHour(hour int, rest string) (int, string, bool) {
	mark := strings.TrimLeft(rest, " ")
	if len(mark) < 2 || (mark[1] != 'M' && mark[1] != 'm') {
		return hour, rest, true
	}
	if hour < 1 || hour > 12 {
		return 0, rest, false
	}
	switch mark[0] {
	case 'A', 'a':
		return hour % 12, mark[2:], true
	case 'P', 'p':
		return hour%12 + 12, mark[2:], true
	default:
		return 0, rest, false
	}
}

// readZone reads Z, UTC, GMT, ±hhmm, ±hh:mm or ±hh. Nothing is UTC.
func readZone(s string) (*time.Location, bool) {
	switch s {
	case "", "Z", "z", "UTC", "GMT", "(UTC)":
		return time.UTC, true
	}
	sign := 1
	switch s[0] {
	case '+':
	case '-':
		sign = -1
	default:
		return nil, false
	}
	hours, rest, ok := shortNumber(s[1:])
	if !ok || hours > 15 {
		return nil, false
	}
	rest = strings.TrimPrefix(rest, ":")
	minutes := 0
	if rest != "" {
		if minutes, ok = digits(rest); !ok || len(rest) != 2 || minutes > 59 {
			return nil, false
		}
	}
	return time.FixedZone("", sign*(hours*3600+minutes*60)), true
}
