package churn

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Model is the fitted risk of leaving. It is immutable and safe for concurrent use.
type Model struct {
	d      *design
	beta   []float64
	lambda float64
	known  []int
	lost   []bool
	cross  *crossed
}

// Coefficient is one predictor of the risk model with what it does.
type Coefficient struct {
	Feature
	Beta  float64  `json:"beta"` // change of the log odds by one standard deviation, or by being at the level
	Odds  *float64 `json:"odds_ratio"`
	Low   *float64 `json:"odds_low"` // of a 95 % interval that reads the penalty as a prior
	High  *float64 `json:"odds_high"`
	Share float64  `json:"-"` // standard deviation of what it adds to the log odds: the order of printing
}

// Risk is the model with its accuracy, all of it out of fold.
type Risk struct {
	NotEnough    string        `json:"not_enough,omitempty"`
	N            int           `json:"n"`
	Lost         int           `json:"lost"`
	Folds        int           `json:"folds"`
	Seed         uint64        `json:"seed"`
	Penalty      float64       `json:"penalty"`       // λ of the model of all
	FoldPenalty  []float64     `json:"fold_penalty"`  // λ that was chosen without each fold
	AUC          Estimate      `json:"auc"`           // DeLong
	Brier        *float64      `json:"brier"`         // 0 is perfect
	BrierOfBase  *float64      `json:"brier_of_base"` // of saying the same share for everybody
	Calibration  []Calibration `json:"calibration"`
	Lift         Estimate      `json:"lift"` // of the tenth with the highest risk
	BackTest     *BackTest     `json:"back_test"`
	Intercept    float64       `json:"intercept"`
	Coefficients []Coefficient `json:"coefficients"` // strongest first
	Unused       []string      `json:"unused_columns"`
	Repeats      []Repeat      `json:"repeats"` // left out because others say the same
	Note         string        `json:"note,omitempty"`
}

// BackTest is a model of the earlier answers, tried on the later ones.
type BackTest struct {
	NotEnough string   `json:"not_enough,omitempty"`
	Split     string   `json:"split"` // first day of the later answers
	Train     int      `json:"train"`
	Test      int      `json:"test"`
	TestLost  int      `json:"test_lost"`
	AUC       Estimate `json:"auc"`
	Brier     *float64 `json:"brier"`
}

// Fit makes the risk model. Where there is not enough to fit one the model is nil and the report says why.
func Fit(c *Cohort, opts Options) (*Model, *Risk) {
	opts = opts.complete()
	return fit(c, opts, findLeaks(c, opts))
}

// fit is Fit without the leaks that are known.
func fit(c *Cohort, opts Options, leaks []Leak) (*Model, *Risk) {
	r := &Risk{Folds: opts.Folds, Seed: opts.Seed, N: len(c.known()), Lost: c.Count(Lost), Calibration: []Calibration{}, Coefficients: []Coefficient{}, Unused: []string{}, Repeats: []Repeat{}, FoldPenalty: []float64{}}
	if kept := c.Count(Kept); r.Lost < opts.MinLost || kept < opts.MinLost {
		r.NotEnough = fmt.Sprintf("%d lost and %d kept customers; a risk model needs at least %d of each", r.Lost, kept, opts.MinLost)
		return nil, r
	}
	m := &Model{d: newDesign(c, opts, leftOut(c, opts, leaks)), known: c.known(), lost: c.isLost()}
	r.Unused, r.Repeats = append(r.Unused, m.d.skipped...), append(r.Repeats, m.d.repeats.list...)
	if len(m.d.features) == 0 {
		r.NotEnough = "no column is left to predict from"
		return nil, r
	}
	m.cross = crossValidate(m.d, m.known, m.lost, opts)
	m.lambda = m.cross.lambda
	f := m.fitting(nil)
	beta, ok := f.fit(m.lambda, m.cross.start)
	if !ok || m.cross.notSettled {
		r.Note = "a fit did not settle to its last digit"
	}
	m.beta = beta
	m.report(c, opts, r)
	return m, r
}

// leftOut names the columns that the model must not see: leaks, the outcome, and those that the call leaves out.
func leftOut(c *Cohort, opts Options, leaks []Leak) map[string]bool {
	leave := map[string]bool{"lang": !slices.Contains(opts.Keep, "lang")} // the language of an answer says where it comes from at best
	for _, leak := range leaks {
		leave[leak.Column] = true
	}
	for _, name := range append([]string{c.Outcome.Column, c.Outcome.Date}, opts.Without...) {
		leave[name] = true
	}
	return leave
}

func (c *Cohort) isLost() []bool {
	out := make([]bool, len(c.State))
	for i, s := range c.State {
		out[i] = s == Lost
	}
	return out
}

func (m *Model) fitting(weight []float64) *fitting {
	return &fitting{d: m.d, of: [][]int{m.known}, lost: m.lost, weight: weight}
}

// report fills in the accuracy and the coefficients.
func (m *Model) report(c *Cohort, opts Options, r *Risk) {
	risk, lost := make([]float64, len(m.known)), make([]bool, len(m.known))
	for k, i := range m.known {
		risk[k], lost[k] = m.cross.risk[i], m.lost[i]
	}
	base := float64(r.Lost) / float64(r.N)
	r.Penalty, r.FoldPenalty = m.lambda, m.cross.perFold
	r.AUC, r.Lift, r.Calibration = aucEstimate(risk, lost), liftOf(risk, lost), calibrate(risk, lost)
	r.Brier, r.BrierOfBase = metrics.Finite(brier(risk, lost)), metrics.Finite(base*(1-base))
	r.BackTest = m.backTest(c, opts)
	if r.AUC.Value != nil && *r.AUC.Value >= LeakAUC {
		r.Note = strings.TrimPrefix(r.Note+"; an AUC this high is seldom true: look among the strongest predictors for what is known only after a customer has left, and leave it out", "; ")
	}
	r.Intercept = m.beta[0]
	deviation := m.fitting(nil).spreadOf(m.beta, m.lambda)
	for j, feature := range m.d.features {
		at := m.d.place[j]
		beta, half := m.beta[at], metrics.Z()*deviation[at]
		share := math.Abs(beta)
		if feature.Level != "" {
			share *= math.Sqrt(feature.Mean * (1 - feature.Mean))
		}
		r.Coefficients = append(r.Coefficients, Coefficient{
			Feature: feature, Beta: beta, Share: share,
			Odds: metrics.Finite(math.Exp(beta)), Low: metrics.Finite(math.Exp(beta - half)), High: metrics.Finite(math.Exp(beta + half)),
		})
	}
	slices.SortStableFunc(r.Coefficients, func(a, b Coefficient) int { return cmp.Compare(settled(b.Share), settled(a.Share)) })
}

// backTest fits on the customers whose answer is among the first seven tenths in time, with what was known of them then, and predicts the others.
func (m *Model) backTest(c *Cohort, opts Options) *BackTest {
	if c.Table == nil {
		return nil
	}
	split := m.split(c)
	if split == 0 {
		return nil
	}
	b := &BackTest{Split: dayText(split)}
	lostThen := make([]bool, len(m.lost))
	var train, test []int
	for _, i := range m.known {
		switch day := c.answerDay(i); {
		case day == 0:
		case day < split:
			train = append(train, i)
			lostThen[i] = m.lost[i] && (c.LostDay[i] == 0 || c.LostDay[i] < split)
		default:
			test = append(test, i)
		}
	}
	b.Train, b.Test = len(train), len(test)
	m.tryLater(b, train, test, lostThen, opts)
	return b
}

// split is the first day of the last three tenths of the answers; 0 where none has a date.
func (m *Model) split(c *Cohort) int32 {
	var days []int32
	for _, i := range m.known {
		if day := c.answerDay(i); day != 0 {
			days = append(days, day)
		}
	}
	if len(days) == 0 {
		return 0
	}
	slices.Sort(days)
	return days[len(days)*7/10]
}

// tryLater predicts the later customers by a model of the earlier ones, as these were then.
func (m *Model) tryLater(b *BackTest, train, test []int, lostThen []bool, opts Options) {
	count := func(of []int, lost []bool) (n int) {
		for _, i := range of {
			if lost[i] {
				n++
			}
		}
		return n
	}
	b.TestLost = count(test, m.lost)
	before := count(train, lostThen)
	if min(before, len(train)-before, b.TestLost, len(test)-b.TestLost) < opts.MinLost {
		b.NotEnough = fmt.Sprintf("%d lost before %s and %d after; each side needs at least %d lost and as many kept", before, b.Split, b.TestLost, opts.MinLost)
		return
	}
	cross := crossValidate(m.d, train, lostThen, opts)
	f := fitting{d: m.d, of: [][]int{train}, lost: lostThen}
	beta, _ := f.fit(cross.lambda, cross.start)
	risk, lost := make([]float64, len(test)), make([]bool, len(test))
	for k, i := range test {
		risk[k], lost[k] = logistic(m.d.linear(i, beta)), m.lost[i]
	}
	b.AUC, b.Brier = aucEstimate(risk, lost), metrics.Finite(brier(risk, lost))
}

// answerDay is the day of the last answer of a customer; 0 where there is none or it has no date.
func (c *Cohort) answerDay(i int) int32 {
	if c.Last[i] < 0 {
		return 0
	}
	return c.Table.Days[c.Last[i]]
}

// Probability gives the risk of a customer of the cohort, by place, under the model of all.
func (m *Model) Probability(i int) float64 { return logistic(m.d.linear(i, m.beta)) }

// OutOfFold gives the risk of a customer by the model that has not seen that customer; without a known outcome that of all.
func (m *Model) OutOfFold(i int) float64 {
	if risk := m.cross.risk[i]; !math.IsNaN(risk) {
		return risk
	}
	return m.Probability(i)
}

// Counterfactual gives the risk of a customer as the model has it, and with the issue taken out of the answer.
func (m *Model) Counterfactual(i int, issue string) (with, without float64) {
	eta := m.d.linear(i, m.beta)
	rest := eta
	for j := range m.d.features {
		if m.d.features[j].Column == issuePrefix+issue {
			rest -= m.d.value(i, j) * m.beta[m.d.place[j]]
		}
	}
	return logistic(eta), logistic(rest)
}

// Refit fits the same predictors with the same penalty to customers that count as often as weight says, by place in the cohort, as a bootstrap draw has them. Those without a
// known outcome do not count.
func (m *Model) Refit(weight []float64) (*Model, bool) {
	out := *m
	beta, ok := m.fitting(weight).fit(m.lambda, m.beta)
	out.beta = beta
	return &out, ok
}

// Reason is something that raises the risk of one customer.
type Reason struct {
	Column  string  `json:"column"`
	Text    string  `json:"text"`     // the column with the customer's value
	LogOdds float64 `json:"log_odds"` // what it adds against the mean of all customers; above 0
}

// Reasons gives the columns that raise the risk of a customer most, at most n. What a column adds is Σβⱼ·(xⱼ − mean of xⱼ) over its predictors.
func (m *Model) Reasons(i, n int) []Reason {
	type part struct {
		from, to int // features, those of one column stand together
		logOdds  float64
	}
	var parts []part
	for j := range m.d.features {
		f := &m.d.features[j]
		if j == 0 || m.d.features[j-1].Column != f.Column {
			parts = append(parts, part{from: j})
		}
		mean := 0.0
		if f.Level != "" {
			mean = f.Mean
		}
		last := &parts[len(parts)-1]
		last.to = j + 1
		last.logOdds += m.beta[m.d.place[j]] * (m.d.value(i, j) - mean)
	}
	parts = slices.DeleteFunc(parts, func(p part) bool { return p.logOdds <= 0 })
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(settled(b.logOdds), settled(a.logOdds)) })
	out := []Reason{}
	for _, p := range parts[:min(n, len(parts))] {
		out = append(out, Reason{Column: m.d.features[p.from].Column, Text: m.describe(i, p.from, p.to), LogOdds: p.logOdds})
	}
	return out
}

// describe writes what a customer has in a column, by its features.
func (m *Model) describe(i, from, to int) string {
	text := m.d.features[from].absent()
	for j := from; j < to; j++ {
		f := &m.d.features[j]
		if value := m.d.value(i, j); value != 0 || f.Level == "" && text == f.absent() {
			text = strings.TrimPrefix(f.describe(value), issuePrefix)
		}
	}
	return text
}

// settled cuts off the digits that a fit does not settle, so that predictors which always come together, and share their part equally, stay in order of column.
func settled(x float64) float64 { return math.Round(x*1e9) / 1e9 }
