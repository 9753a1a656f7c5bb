package query

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The fields that every workspace has.
const (
	IssueField      = "issue"
	ScoreField      = "score"
	LangField       = "lang"
	LabelField      = "label"
	GroupField      = "group"
	DateField       = "date"
	SentimentField  = "sentiment"
	HasField        = "has"
	IDField         = "id"
	CustomerField   = "customer"
	SurveyTypeField = "survey_type"
	ChannelField    = "channel"
	FlagField       = "flag"
)

// The values of the field "has".
const (
	HasText      = "text"
	HasScore     = "score"
	HasIssue     = "issue"
	HasPicks     = "picks"
	HasDate      = "date"
	HasCustomer  = "customer"
	HasSentiment = "sentiment"
	HasRequest   = "request"
)

// Fields lists the fields that every workspace has, sorted.
func Fields() []string {
	names := []string{
		IssueField, ScoreField, LangField, LabelField, GroupField, DateField, SentimentField,
		HasField, IDField, CustomerField, SurveyTypeField, ChannelField, FlagField,
	}
	slices.Sort(names)
	return names
}

func isKnown(name string) bool { return slices.Contains(Fields(), name) }

// known gives the name of a field of ours in lower case, and other names as they are: columns keep their spelling.
func known(name string) string {
	if lower := strings.ToLower(name); isKnown(lower) {
		return lower
	}
	return name
}

// check tells what is wrong with the value of a field of ours, or "". Columns are checked by those who know them.
func (f Field) check() string {
	switch f.Name {
	case ScoreField, SentimentField:
		return f.checkWith(func(value string) error { _, err := Number(value); return err })
	case DateField:
		return f.checkWith(func(value string) error { _, _, err := Days(value); return err })
	case LabelField:
		return f.oneOf("positive", "neutral", "negative")
	case GroupField:
		return f.oneOf("promoter", "passive", "detractor", "satisfied", "neutral", "dissatisfied", "easy", "difficult")
	case HasField:
		return f.oneOf(HasText, HasScore, HasIssue, HasPicks, HasDate, HasCustomer, HasSentiment, HasRequest)
	case IssueField, LangField, IDField, CustomerField, SurveyTypeField, ChannelField, FlagField:
		if f.Op != Eq {
			return f.Name + ": takes one value, without <, > or ..; quote a value that holds such signs"
		}
	}
	return ""
}

func (f Field) oneOf(values ...string) string {
	if f.Op == Eq && slices.Contains(values, f.Value) {
		return ""
	}
	return fmt.Sprintf("%s: must be one of %s", f.Name, strings.Join(values, ", "))
}

func (f Field) checkWith(check func(string) error) string {
	values := []string{f.Value}
	if f.Op == Range {
		values = append(values, f.High)
	}
	for _, value := range values {
		if err := check(value); err != nil {
			return fmt.Sprintf("%s: %v", f.Name, err)
		}
	}
	return ""
}

// Number reads a decimal number; a decimal comma is taken for a point.
func Number(value string) (float64, error) {
	n, err := strconv.ParseFloat(strings.Replace(value, ",", ".", 1), 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
		return 0, fmt.Errorf("%q is not a number", value)
	}
	return n, nil
}

// Days reads a year, a month or a day (2026, 2026-01, 2026-01-31) and gives its first and last day, both as days since
// 1970-01-01 UTC.
func Days(value string) (first, last int32, err error) {
	layouts := []string{time.DateOnly, "2006-01", "2006"}
	steps := [][3]int{{0, 0, 1}, {0, 1, 0}, {1, 0, 0}} // years, months, days
	for i, layout := range layouts {
		from, err := time.Parse(layout, value)
		if err != nil {
			continue
		}
		to := from.AddDate(steps[i][0], steps[i][1], steps[i][2])
		return day(from), day(to) - 1, nil
	}
	return 0, 0, fmt.Errorf("%q is not a date; write 2026, 2026-01 or 2026-01-31", value)
}

// day counts days since 1970-01-01; years 0 to 9999 stay far inside int32.
func day(t time.Time) int32 { return int32(t.Unix() / (24 * 60 * 60)) }
