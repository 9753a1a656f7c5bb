package churn

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// State is what is known of a customer.
type State int8

// The states.
const (
	Unknown State = iota - 1
	Kept
	Lost
)

// String names the state.
func (s State) String() string {
	switch s {
	case Lost:
		return "lost"
	case Kept:
		return "kept"
	default:
		return "unknown"
	}
}

// Cohort is the customers with their outcome, their columns and their last answer before the outcome, in ascending order of id. It is immutable once built and
// safe for concurrent reading.
type Cohort struct {
	IDs     []string
	State   []State
	LostDay []int32 // days since 1970-01-01 UTC; 0 where not known
	Last    []int32 // row of Table with the last answer before the outcome; −1 without one
	Columns []facts.CustomerColumn
	Table   *facts.Table // of the answers; nil without a survey
	Outcome Outcome
	After   []string // ids of the answers given after the customer had left, sorted
	Foreign int      // answers of people who are not in the customer file
	names   *names
	order   map[string]int // of the columns as their files have them
}

// NewCohort joins a list of customers and answers, see Join.
func NewCohort(t *facts.Table, customers []corpus.Customer, opts Options) (*Cohort, error) {
	return Join(t, facts.NewCustomerTable(customers), opts)
}

// Join joins customers and answers. With customers the unit is the customer of the file, and answers of others are only counted; without, it is whoever
// answered, known by customer id, or by the response where there is none. Either may be nil. The columns of the customers are shared, not copied.
// It fails with ErrColumn where the options name what is not there.
func Join(t *facts.Table, customers *facts.CustomerTable, opts Options) (*Cohort, error) {
	n, err := loadNames()
	if err != nil {
		return nil, err
	}
	c := &Cohort{Table: t, names: n}
	answers := c.answers()
	if customers != nil && len(customers.IDs) > 0 {
		c.IDs, c.Columns = customers.IDs, customers.Columns
		answers = c.align(answers)
	} else {
		c.IDs = make([]string, len(answers))
		for i := range answers {
			c.IDs[i] = answers[i].id
		}
	}
	if err := c.settle(answers, opts); err != nil {
		return nil, err
	}
	return c, nil
}

// answered is the answers of one customer, oldest first.
type answered struct {
	id   string
	rows []int32
}

// answers groups the rows of the table by customer, sorted by id.
func (c *Cohort) answers() []answered {
	if c.Table == nil {
		return nil
	}
	t := c.Table
	at := map[string]int{}
	var out []answered
	for row := range t.Rows {
		id := cmp.Or(t.CustomerID[row], t.IDs[row])
		i, ok := at[id]
		if !ok {
			i = len(out)
			at[id] = i
			out = append(out, answered{id: id})
		}
		out[i].rows = append(out[i].rows, int32(row))
	}
	for i := range out {
		slices.SortFunc(out[i].rows, func(a, b int32) int {
			return cmp.Or(cmp.Compare(t.Days[a], t.Days[b]), cmp.Compare(t.IDs[a], t.IDs[b]))
		})
	}
	slices.SortFunc(out, func(a, b answered) int { return cmp.Compare(a.id, b.id) })
	return out
}

// align puts the answers beside the customers of the file, and counts those of others.
func (c *Cohort) align(answers []answered) []answered {
	out := make([]answered, len(c.IDs))
	for _, a := range answers {
		if i, ok := slices.BinarySearch(c.IDs, a.id); ok {
			out[i] = a
		} else {
			c.Foreign += len(a.rows)
		}
	}
	return out
}

// settle finds the outcome, then the last answer before it, and the columns as they were with that answer.
func (c *Cohort) settle(answers []answered, opts Options) error {
	c.Last = make([]int32, len(c.IDs))
	for i := range c.Last {
		c.Last[i] = last(answers[i:], nil)
	}
	all := slices.Concat(c.Columns, c.surveyColumns())
	outcome, err := findOutcome(all, c.names, opts)
	if err != nil {
		return err
	}
	c.Outcome = outcome
	c.read(all)
	for i := range c.Last {
		c.Last[i] = last(answers[i:], func(row int32) bool {
			late := c.LostDay[i] != 0 && c.Table.Days[row] > c.LostDay[i]
			if late {
				c.After = append(c.After, c.Table.IDs[row])
			}
			return !late
		})
	}
	slices.Sort(c.After)
	c.Columns = slices.Concat(c.Columns, c.surveyColumns())
	c.order = map[string]int{}
	for i := range c.Columns {
		c.order[c.Columns[i].Name] = i
	}
	slices.SortFunc(c.Columns, func(a, b facts.CustomerColumn) int { return cmp.Compare(a.Name, b.Name) })
	return nil
}

// last gives the newest row of the first of the answers that counts, or −1. It asks about every row.
func last(answers []answered, counts func(int32) bool) int32 {
	found := int32(-1)
	if len(answers) == 0 {
		return found
	}
	for _, row := range answers[0].rows {
		if counts == nil || counts(row) {
			found = row
		}
	}
	return found
}

// surveyColumns gives the segments and numbers of the last answers that are not columns of the customer file.
func (c *Cohort) surveyColumns() []facts.CustomerColumn {
	if c.Table == nil {
		return nil
	}
	taken := c.taken()
	var out []facts.CustomerColumn
	at := map[string]int{}
	for i := range c.Table.Categories {
		values := &c.Table.Categories[i]
		if taken(values.Name) || len(values.Values) == 0 {
			continue
		}
		at[values.Name] = len(out)
		out = append(out, c.pickCategory(values))
	}
	for _, numbers := range c.Table.Numbers {
		if taken(numbers.Name) {
			continue
		}
		i, ok := at[numbers.Name]
		if !ok {
			i = len(out)
			out = append(out, facts.CustomerColumn{Name: numbers.Name, Filled: make([]bool, len(c.IDs))})
		}
		c.pickNumbers(&out[i], numbers)
	}
	return out
}

// taken tells the columns of the table that are no predictors of their own: those of the customer file, which the table may have too, and what says the same as score and
// sentiment.
func (c *Cohort) taken() func(name string) bool {
	names := map[string]bool{"group": true, "label": true}
	for _, column := range c.Columns {
		names[column.Name] = true
	}
	return func(name string) bool { return names[name] || strings.HasPrefix(name, "customer.") }
}

func (c *Cohort) pickCategory(from *facts.Category) facts.CustomerColumn {
	out := facts.CustomerColumn{Name: from.Name, Filled: make([]bool, len(c.IDs))}
	picked := &facts.Category{Name: from.Name, Values: from.Values, Codes: make([]int32, len(c.IDs))}
	for i, row := range c.Last {
		picked.Codes[i] = -1
		if row >= 0 {
			picked.Codes[i] = from.Codes[row]
		}
		out.Filled[i] = picked.Codes[i] >= 0
	}
	out.Category = picked
	return out
}

func (c *Cohort) pickNumbers(to *facts.CustomerColumn, from facts.NumberColumn) {
	to.Dates = from.Dates
	to.Numbers = make([]float64, len(c.IDs))
	for i, row := range c.Last {
		to.Numbers[i] = math.NaN()
		if row >= 0 {
			to.Numbers[i] = from.Values[row]
		}
		to.Filled[i] = to.Filled[i] || !math.IsNaN(to.Numbers[i])
	}
}

// read fills in who left and when.
func (c *Cohort) read(columns []facts.CustomerColumn) {
	c.State, c.LostDay = make([]State, len(c.IDs)), make([]int32, len(c.IDs))
	for i := range c.State {
		c.State[i] = Unknown
	}
	if date, err := columnNamed(columns, c.Outcome.Date); err == nil && c.Outcome.Date != "" {
		c.readDates(date)
	}
	column, err := columnNamed(columns, c.Outcome.Column)
	if err != nil || c.Outcome.Column == "" {
		return
	}
	only := len(column.Category.Values) == len(c.Outcome.Values) // a column of "yes" and nothing: nothing means kept
	for i, code := range column.Category.Codes {
		switch {
		case code >= 0 && slices.Contains(c.Outcome.Values, column.Category.Values[code]):
			c.State[i] = Lost
		case code >= 0 || only:
			c.State[i] = Kept
		case c.LostDay[i] == 0:
			c.State[i] = Unknown
		}
		if c.State[i] != Lost {
			c.LostDay[i] = 0
		}
	}
}

func (c *Cohort) readDates(date *facts.CustomerColumn) {
	for i, day := range date.Numbers {
		c.State[i] = Kept
		if !math.IsNaN(day) {
			c.State[i], c.LostDay[i] = Lost, int32(day)
		}
	}
}

// Count gives the number of customers in a state.
func (c *Cohort) Count(state State) int {
	n := 0
	for _, s := range c.State {
		if s == state {
			n++
		}
	}
	return n
}

// known gives the customers whose outcome is known, ascending.
func (c *Cohort) known() []int {
	var out []int
	for i, s := range c.State {
		if s != Unknown {
			out = append(out, i)
		}
	}
	return out
}

// Mentions tells whether the last answer of a customer mentions an issue, as m counts it.
func (c *Cohort) mentions(i int, issue *facts.Issue, m facts.Mentions) bool {
	if c.Last[i] < 0 {
		return false
	}
	row := uint32(c.Last[i])
	return m != facts.PickedOnly && issue.Text.Contains(row) || m != facts.TextOnly && issue.Picked.Contains(row)
}

// spoke tells whether the last answer of a customer has what could mention an issue.
func (c *Cohort) spoke(i int, m facts.Mentions) bool {
	if c.Last[i] < 0 {
		return false
	}
	row := uint32(c.Last[i])
	switch m {
	case facts.TextOnly:
		return c.Table.HasText.Contains(row)
	case facts.PickedOnly:
		return c.Table.Offered.Contains(row)
	default:
		return c.Table.HasText.Contains(row) || c.Table.HasPicks.Contains(row)
	}
}

// issues gives the issues of the table in canonical order, by id.
func (c *Cohort) issues() []facts.Issue {
	if c.Table == nil {
		return nil
	}
	return facts.InOrder(c.Table.Issues)
}
