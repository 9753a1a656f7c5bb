package churn

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/roles"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// ErrColumn marks a call that names a column or a value that the customers do not have.
var ErrColumn = errors.New("no such column")

// Outcome says where it stands who left.
type Outcome struct {
	Column string   `json:"column"`      // empty where only the date tells
	Values []string `json:"lost_values"` // of the column, that mean lost
	Date   string   `json:"date_column"` // empty without dates
	Found  string   `json:"found"`       // "named" in the call, or "by name"
}

// Known tells whether there is an outcome at all.
func (o Outcome) Known() bool { return o.Column != "" || o.Date != "" }

// findOutcome chooses the outcome among the columns: what the options name, else what the names and values say.
func findOutcome(columns []facts.CustomerColumn, n *names, opts Options) (Outcome, error) {
	out := Outcome{Found: "by name"}
	if opts.Churn != "" {
		named, err := namedOutcome(columns, n, opts.Churn)
		if err != nil {
			return out, err
		}
		out = named
	} else {
		out.Column, out.Values = outcomeByName(columns, n)
	}
	if opts.ChurnDate != "" {
		c, err := columnNamed(columns, opts.ChurnDate)
		if err != nil {
			return out, err
		}
		if !c.Dates {
			return out, fmt.Errorf("%w of dates: %q is none; name the column of the day of leaving", ErrColumn, c.Name)
		}
		out.Date = c.Name
		return out, nil
	}
	best := -1
	for _, c := range columns {
		if at := rank(n.date, c.Name); at >= 0 && c.Dates && (best < 0 || at < best) {
			best, out.Date = at, c.Name
		}
	}
	return out, nil
}

// outcomeByName looks for a column by its name whose values tell; names that are clear come before those of states.
func outcomeByName(columns []facts.CustomerColumn, n *names) (name string, lost []string) {
	type candidate struct {
		order int
		name  string
		lost  []string
	}
	var found []candidate
	for _, c := range columns {
		at := rank(n.column, c.Name)
		if state := rank(n.state, c.Name); at < 0 && state >= 0 {
			at = len(n.column) + state
		}
		if at < 0 || c.Category == nil {
			continue
		}
		if values, ok := n.lostValues(c.Category.Values); ok && tells(n, c.Category.Values, at < len(n.column)) {
			found = append(found, candidate{at, c.Name, values})
		}
	}
	if len(found) == 0 {
		return "", nil
	}
	best := slices.MinFunc(found, func(a, b candidate) int { return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.name, b.name)) })
	return best.name, best.lost
}

// tells refuses columns of states that know of nobody who left, or by no more than a bare yes or 1.
func tells(n *names, values []string, clear bool) bool {
	if clear {
		return true
	}
	return slices.ContainsFunc(values, func(v string) bool { return len(roles.Normal(v)) > 3 && rank(n.lost, v) >= 0 })
}

// namedOutcome reads COLUMN or COLUMN=VALUE.
func namedOutcome(columns []facts.CustomerColumn, n *names, spec string) (Outcome, error) {
	out := Outcome{Found: "named"}
	name, value, hasValue := strings.Cut(spec, "=")
	c, err := columnNamed(columns, name)
	if err != nil {
		return out, err
	}
	out.Column = c.Name
	if c.Category == nil {
		return out, fmt.Errorf("%w that tells who left: %q has too many values; name one of few values, or the date with --churn-date", ErrColumn, c.Name)
	}
	if !hasValue {
		lost, ok := n.lostValues(c.Category.Values)
		if !ok {
			return out, fmt.Errorf("%w that tells by itself who left: %q has the values %s; say which means lost: --churn %s=VALUE", ErrColumn, c.Name, listed(c.Category.Values), c.Name)
		}
		out.Values = lost
		return out, nil
	}
	for _, v := range c.Category.Values {
		if strings.EqualFold(strings.TrimSpace(value), v) {
			out.Values = append(out.Values, v)
		}
	}
	if len(out.Values) == 0 {
		return out, fmt.Errorf("%w with that value: %q has no value %q; it has %s", ErrColumn, c.Name, value, listed(c.Category.Values))
	}
	return out, nil
}

func columnNamed(columns []facts.CustomerColumn, name string) (*facts.CustomerColumn, error) {
	var known []string
	for i := range columns {
		if columns[i].Name == name {
			return &columns[i], nil
		}
	}
	for i := range columns {
		if strings.EqualFold(columns[i].Name, strings.TrimSpace(name)) {
			return &columns[i], nil
		}
		known = append(known, columns[i].Name)
	}
	return nil, fmt.Errorf("%w: the customers have no column %q; they have %s", ErrColumn, name, listed(known))
}

// listed writes the first values of a list.
func listed(values []string) string {
	const most = 30
	if len(values) == 0 {
		return "none"
	}
	if len(values) > most {
		return strings.Join(values[:most], ", ") + fmt.Sprintf(" and %d more", len(values)-most)
	}
	return strings.Join(values, ", ")
}
