package churn

import (
	"cmp"
	"math"
	"slices"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// CustomerRisk is one customer of the list of risks, with all answers that count left to the caller to look up by Response.
type CustomerRisk struct {
	ID        string   `json:"customer_id"`
	State     string   `json:"state"`            // lost, kept or unknown
	Risk      *float64 `json:"risk"`             // by the model of all; null without a model
	OutOfFold *float64 `json:"risk_out_of_fold"` // by a model that has not seen the customer
	Signs     []string `json:"signs"`            // of stated risk
	Reasons   []Reason `json:"reasons"`          // at most three, strongest first
	Response  string   `json:"response_id"`      // the last answer before the outcome; empty without one
	Issues    []string `json:"issues"`           // that it mentions, negative ones first
	Score     *int     `json:"score"`
	Group     string   `json:"group"`
	Day       string   `json:"answered"` // 2006-01-02; empty without a date
}

// mainReasons is the number of reasons told of a customer.
const mainReasons = 3

// The signs of stated risk, as a customer's own words and score give them.
const (
	SignLeaving   = "says that they leave, or think of it"
	SignLowest    = "score in the lowest group"
	SignSentiment = "negative comment"
)

// Risks lists the customers: by risk, highest first, where there is a model, which may be nil; else by the number of signs. Ties go by id.
func Risks(c *Cohort, m *Model, opts Options) []CustomerRisk {
	out := make([]CustomerRisk, len(c.IDs))
	for i := range c.IDs {
		out[i] = c.customer(i, m, opts)
	}
	slices.SortStableFunc(out, func(a, b CustomerRisk) int {
		if m != nil {
			return cmp.Compare(*b.Risk, *a.Risk)
		}
		return cmp.Compare(len(b.Signs), len(a.Signs))
	})
	return out
}

// Callbacks lists those who are not lost and whose last answer is in the lowest group: highest risk first, then lowest score, then newest answer, then id.
func Callbacks(c *Cohort, m *Model, opts Options) []CustomerRisk {
	out := slices.DeleteFunc(Risks(c, m, opts), func(r CustomerRisk) bool {
		return r.State == "lost" || !slices.Contains(r.Signs, SignLowest)
	})
	slices.SortStableFunc(out, func(a, b CustomerRisk) int {
		order := cmp.Compare(len(b.Signs), len(a.Signs))
		if m != nil {
			order = cmp.Compare(*b.Risk, *a.Risk)
		}
		return cmp.Or(order, cmp.Compare(*a.Score, *b.Score), cmp.Compare(b.Day, a.Day), cmp.Compare(a.ID, b.ID))
	})
	return out
}

func (c *Cohort) customer(i int, m *Model, opts Options) CustomerRisk {
	r := CustomerRisk{ID: c.IDs[i], State: c.State[i].String(), Signs: []string{}, Reasons: []Reason{}, Issues: []string{}}
	if m != nil {
		risk, fold := m.Probability(i), m.OutOfFold(i)
		r.Risk, r.OutOfFold, r.Reasons = &risk, &fold, m.Reasons(i, mainReasons)
	}
	if c.Last[i] >= 0 {
		c.answer(i, &r, opts)
	}
	return r
}

// answer fills in what the last answer tells.
func (c *Cohort) answer(i int, r *CustomerRisk, opts Options) {
	t, row := c.Table, c.Last[i]
	r.Response = t.IDs[row]
	if score := t.Score[row]; !math.IsNaN(score) {
		whole := int(score)
		r.Score, r.Group = &whole, string(t.Scale.Group(whole))
	}
	if t.Days[row] != 0 {
		r.Day = dayText(t.Days[row])
	}
	if opts.Leaving[r.Response] {
		r.Signs = append(r.Signs, SignLeaving)
	}
	if t.Lowest.Contains(uint32(row)) {
		r.Signs = append(r.Signs, SignLowest)
	}
	if t.Polarity[row] < 0 {
		r.Signs = append(r.Signs, SignSentiment)
	}
	r.Issues = c.mentioned(i, opts.Mentions)
}

// mentioned lists the issues of a last answer, the negative ones first, then by id.
func (c *Cohort) mentioned(i int, m facts.Mentions) []string {
	out := []string{}
	for _, negative := range []bool{true, false} {
		for _, issue := range c.issues() {
			if polarity := c.polarity(i, &issue, m); polarity != "" && (polarity == "negative") == negative {
				out = append(out, issue.ID)
			}
		}
	}
	return out
}

// Stated counts customers by the signs of risk in their last answer. It is no model and no probability.
type Stated struct {
	N        int         `json:"n"` // customers with an answer
	Leaving  int         `json:"leaving"`
	Lowest   int         `json:"lowest_group"`
	Negative int         `json:"negative_comment"`
	BySigns  []SignCount `json:"by_signs"`
}

// SignCount is the number of customers with a number of signs.
type SignCount struct {
	Signs     int `json:"signs"`
	Customers int `json:"customers"`
}

// stated counts the signs; nil without answers.
func stated(c *Cohort, opts Options) *Stated {
	if c.Table == nil {
		return nil
	}
	s := &Stated{BySigns: []SignCount{{3, 0}, {2, 0}, {1, 0}, {0, 0}}}
	for i, row := range c.Last {
		if row < 0 {
			continue
		}
		r := c.customer(i, nil, opts)
		s.N++
		for _, sign := range r.Signs {
			switch sign {
			case SignLeaving:
				s.Leaving++
			case SignLowest:
				s.Lowest++
			case SignSentiment:
				s.Negative++
			}
		}
		s.BySigns[3-len(r.Signs)].Customers++
	}
	return s
}

// Answers gives the response ids of each customer who answered, oldest first, without those after the customer had left. The map is the caller's.
func (c *Cohort) Answers() map[string][]string {
	out := map[string][]string{}
	for _, a := range c.answers() {
		i, ok := slices.BinarySearch(c.IDs, a.id)
		if !ok {
			continue
		}
		for _, row := range a.rows {
			if _, after := slices.BinarySearch(c.After, c.Table.IDs[row]); !after {
				out[c.IDs[i]] = append(out[c.IDs[i]], c.Table.IDs[row])
			}
		}
	}
	return out
}
