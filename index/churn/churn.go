// Package churn tells who leaves and what goes with it: associations of issues with leaving, staying over time, and a risk for each customer.
//
// The problem: who left is written in a customer file, why is written in answers, and both are easy to fool oneself with. The shape: NewCohort joins customers and
// answers into one row a customer, with the last answer before the outcome; Analyse makes the report; Fit makes the risk model, a ridge logistic regression whose accuracy is
// all out of fold and whose coefficients are printed; Risks and Callbacks list customers. It works on customers alone, and on answers alone that carry an outcome.
//
// The traps: time starts at the answer, not at the first purchase, which would count time in which nobody could have been seen to leave; an answer given after leaving
// explains nothing and is left out; a column that is written when somebody leaves predicts it perfectly, see findLeaks; two columns that say the
// same share one effect in parts that mean nothing, see findRepeats; without an outcome there is no model, only stated
// risk, which is no probability. Customers are in order of id before anything is drawn or summed, so the same rows in another order give the same bits.
package churn

import (
	"cmp"
	"fmt"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// The defaults of Options.
const (
	DefaultFolds       = 5
	DefaultMinLost     = 10
	DefaultMinMentions = 5
)

// Options says where the outcome stands and how to count. The zero value is usable.
type Options struct {
	Churn       string          // COLUMN or COLUMN=VALUE; empty to find it by name
	ChurnDate   string          // column of the day of leaving; empty to find it by name
	Until       int32           // last day that is known, since 1970-01-01 UTC; 0 for the last day in the data
	Mentions    facts.Mentions  // what counts as a mention
	Control     []string        // columns that associations are adjusted for, beside the score
	By          []string        // columns whose groups are compared, beside those of an NPS
	Keep        []string        // columns that are no leak and repeat no other, whatever they look like
	Without     []string        // columns to leave out of the model
	Leaving     map[string]bool // ids of the responses that say that their writer goes
	Seed        uint64          // of the folds
	Folds       int             // 0 for DefaultFolds
	MinLost     int             // fewer lost, or kept, customers make no model; 0 for DefaultMinLost
	MinMentions int             // 0 for DefaultMinMentions
}

func (o Options) complete() Options {
	o.Folds = cmp.Or(o.Folds, DefaultFolds)
	o.MinLost = cmp.Or(o.MinLost, DefaultMinLost)
	o.MinMentions = cmp.Or(o.MinMentions, DefaultMinMentions)
	return o
}

// Report is all that is known of churn.
type Report struct {
	Customers    int               `json:"customers"`
	Answered     int               `json:"answered"` // customers with an answer that counts
	Kept         int               `json:"kept"`
	Unknown      int               `json:"unknown"` // customers without an outcome
	Rate         metrics.Share     `json:"churn_rate"`
	Outcome      Outcome           `json:"outcome"`
	NoOutcome    string            `json:"no_outcome,omitempty"` // why there is no churn model at all
	After        []string          `json:"answers_after_churn"`
	Foreign      int               `json:"answers_of_others"` // answers of people who are not in the customer file
	Adjusted     []string          `json:"adjusted_for"`
	Associations []Association     `json:"associations"`
	Rates        []RateTable       `json:"rates"`
	Survival     *Survival         `json:"survival"`
	Leaks        []Leak            `json:"leaks"`
	Risk         *Risk             `json:"risk"`
	Themes       *Themes           `json:"themes"`
	Stated       *Stated           `json:"stated_risk"`
	Formulas     []metrics.Formula `json:"formulas"`
}

// Analyse makes the report, and the model, which is nil where the report says why. Safe for concurrent use on one cohort. It fails with ErrColumn where the options name
// columns that are not there.
func Analyse(c *Cohort, opts Options) (*Report, *Model, error) {
	opts = opts.complete()
	if err := check(c, opts); err != nil {
		return nil, nil, err
	}
	r := newReport(c)
	r.Stated = stated(c, opts)
	if !c.Outcome.Known() {
		r.NoOutcome = "no column says who left; name it with --churn COLUMN or COLUMN=VALUE. There is no churn model without it, only stated risk: what customers say themselves"
		r.Formulas = statedFormulas()
		return r, nil, nil
	}
	var err error
	if r.Rates, err = rates(c, opts); err != nil {
		return nil, nil, err
	}
	_, adjusted := controls(c, c.speaking(opts.Mentions), opts)
	r.Adjusted = append(r.Adjusted, adjusted...)
	r.Associations = associate(c, opts)
	r.Survival = survive(c, opts)
	r.Themes = themes(c, opts)
	r.Leaks = findLeaks(c, opts)
	m, risk := fit(c, opts, r.Leaks)
	r.Risk = risk
	r.Formulas = formulas(opts)
	return r, m, nil
}

// newReport counts the customers.
func newReport(c *Cohort) *Report {
	r := &Report{
		Customers: len(c.IDs), Kept: c.Count(Kept), Unknown: c.Count(Unknown), Outcome: c.Outcome, After: append([]string{}, c.After...), Foreign: c.Foreign,
		Rate: metrics.NewShare(c.Count(Lost), c.Count(Lost)+c.Count(Kept)), Adjusted: []string{}, Associations: []Association{}, Rates: []RateTable{}, Leaks: []Leak{},
	}
	for _, row := range c.Last {
		if row >= 0 {
			r.Answered++
		}
	}
	return r
}

// check refuses names of columns that are not there.
func check(c *Cohort, opts Options) error {
	for _, list := range [][]string{opts.Control, opts.By, opts.Keep, opts.Without} {
		for _, name := range list {
			if name == scoreColumn || name == sentimentColumn {
				continue
			}
			if _, err := columnNamed(c.Columns, name); err != nil {
				return fmt.Errorf("analyse churn: %w", err)
			}
		}
	}
	return nil
}

func statedFormulas() []metrics.Formula {
	return []metrics.Formula{{Name: "stated_risk", Text: "customers by the number of signs in their last answer: the words say that the customer goes; the score is in the lowest group; the comment is negative. " +
		"A count, no probability"}}
}

// formulas lists what the report computed.
func formulas(opts Options) []metrics.Formula {
	return append(statedFormulas(), []metrics.Formula{
		{Name: "churn_rate", Text: "lost ÷ customers with a known outcome; interval: Wilson, 95 %"},
		{Name: "associations", Text: "odds ratio of leaving: logistic regression with Firth's penalty on all issues at once and on the controls; interval: profile penalised likelihood, 95 %; " +
			"p: penalised likelihood ratio test; q: Benjamini–Hochberg over issues and sides; an association, not proof"},
		{Name: "rates", Text: "lost ÷ customers of the group, interval Wilson; difference of two groups: interval Newcombe, p pooled z test, q Benjamini–Hochberg over the pairs of the column"},
		{Name: "survival", Text: "Kaplan–Meier from the day of the last answer: Π (1 − lost ÷ at risk); interval: Greenwood on the log(−log) scale, 95 %; log-rank test of with against without the issue, q over issues"},
		{Name: "hazard", Text: fmt.Sprintf("odds of leaving within a period of %d days of those who are there at its start: Firth's logistic regression on period, issues and controls", periodDays)},
		{Name: "risk", Text: fmt.Sprintf("ridge logistic regression: numbers standardised, a category an indicator a value, log likelihood − ½·λ·Σβ²; λ by %d-fold cross-validation, folds with seed %d; "+
			"every figure of accuracy is by models that have not seen the customer, their λ included", opts.Folds, opts.Seed)},
		{Name: "auc", Text: "chance that a lost customer has a higher risk than a kept one, ties half; interval: DeLong, 95 %"},
		{Name: "brier", Text: "mean of (risk − outcome)²; beside it that of giving everybody the churn rate"},
		{Name: "lift", Text: "share of lost in the tenth with the highest risk ÷ churn rate; interval: Wilson of that share"},
		{Name: "odds_ratio", Text: "e^β of a predictor: per standard deviation of a number, or at a value; interval: ±1.96 standard deviations of β, reading the penalty as a normal prior"},
		{Name: "reasons", Text: "a customer's columns with the largest Σβ·(x − mean of x) above 0"},
		{Name: "leaks", Text: fmt.Sprintf("a column that alone reaches an AUC of %.2f, repeats the outcome, has values for one outcome only or is named after it is left out; a category's values are judged by the other customers with the value", LeakAUC)},
		{Name: "repeats", Text: fmt.Sprintf("a category that another one tells for all but a tenth of the customers that are not at its most frequent value (Goodman and Kruskal's λ ≥ %.1f, each customer judged by the others; "+
			"λ ≥ %.1f where both have one name), numbers with |r| ≥ %.2f (%.1f), and a value that the same customers have elsewhere are left out; the column of the earlier file stays, or the one that says more",
			repeatLambda, namesakeL, repeatR, namesakeR)},
		{Name: "themes", Text: "customers whose last answer mentions it ÷ customers whose last answer could; lost against kept: interval Newcombe, q over themes"},
	}...)
}
