package churn

import (
	"slices"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// Issues gives the issues in canonical order, by id; none without a survey. The slice is the caller's.
func (c *Cohort) Issues() []facts.Issue { return c.issues() }

// Mentioned tells whether the last answer of a customer, by place, mentions an issue, as m counts it.
func (c *Cohort) Mentioned(i int, issue *facts.Issue, m facts.Mentions) bool {
	return c.mentions(i, issue, m)
}

// Speaks tells whether the last answer of a customer has what could mention an issue.
func (c *Cohort) Speaks(i int, m facts.Mentions) bool { return c.spoke(i, m) }

// Numbers gives a column of numbers by its name, NaN where missing. It fails with ErrColumn where there is none. The slice belongs to the cohort.
func (c *Cohort) Numbers(name string) ([]float64, error) {
	column, err := columnNamed(c.Columns, name)
	if err != nil {
		return nil, err
	}
	if column.Numbers == nil || column.Dates {
		return nil, &notNumbers{column.Name}
	}
	return column.Numbers, nil
}

type notNumbers struct{ name string }

func (e *notNumbers) Error() string {
	return "the customers' column " + e.name + " is not one of numbers"
}
func (e *notNumbers) Unwrap() error { return ErrColumn }

// Grouping gives the group of each customer, by place, that a column makes, as the rates of the report have them, and the groups that there are, sorted. It fails with
// ErrColumn where there is no such column.
func (c *Cohort) Grouping(name string) (group func(i int) string, groups []string, err error) {
	column, err := columnNamed(c.Columns, name)
	if err != nil {
		return nil, nil, err
	}
	group = grouping(column, c.known())
	all := make([]int, len(c.IDs))
	for i := range all {
		all[i] = i
	}
	groups = byFrequency(all, group)
	slices.Sort(groups)
	return group, groups, nil
}

// Segments names the columns that make at least two and at most most groups, without the outcome, numbers, and the columns in leave.
func (c *Cohort) Segments(most int, leave []string) []string {
	var out []string
	for i := range c.Columns {
		column := &c.Columns[i]
		if column.Category == nil || column.Numbers != nil || c.isOutcome(column.Name) || slices.Contains(leave, column.Name) {
			continue
		}
		if n := len(column.Category.Values); n >= 2 && n <= most {
			out = append(out, column.Name)
		}
	}
	return out
}
