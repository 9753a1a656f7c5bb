package churn

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// Feature is one predictor of the risk model: a standardised number, or an indicator of 0 and 1.
type Feature struct {
	Column  string  `json:"column"`            // the column, or issue:ID, score, sentiment
	Level   string  `json:"level,omitempty"`   // value of an indicator; empty for a number
	Against string  `json:"against,omitempty"` // the value that has no indicator, the most frequent one
	Mean    float64 `json:"mean"`              // over the customers with a known outcome
	SD      float64 `json:"sd"`                // by which a number was divided; 1 for an indicator
}

// Levels that the data do not have.
const (
	missingLevel = "(none)"
	otherLevel   = "(other)"

	mentionedLevel = "mentioned"
)

// maxLevels is the number of values of a category that have an indicator each; the rarer ones share one.
const maxLevels = 20

// scoreColumn, sentimentColumn and issuePrefix name the predictors that come from the answers.
const (
	scoreColumn     = "score"
	sentimentColumn = "sentiment"
	issuePrefix     = "issue:"
)

// entry is one value of a row of the design that is not zero.
type entry struct {
	feature int32
	value   float64
}

// design is the predictors of all customers, by row. Indicators are not centred, which only moves the intercept, so rows stay sparse.
type design struct {
	features []Feature
	rows     [][]entry
	skipped  []string // columns that say nothing that a model could use, and why
}

// newDesign makes the predictors out of the columns that are not in leave, and of the answers.
func newDesign(c *Cohort, opts Options, leave map[string]bool) *design {
	d := &design{rows: make([][]entry, len(c.IDs))}
	known := c.known()
	for i := range c.Columns {
		column := &c.Columns[i]
		switch {
		case leave[column.Name]:
		case column.Numbers != nil:
			d.addNumbers(column.Name, column.Numbers, known)
		case column.Category != nil:
			d.addCategory(column.Category, known)
		default:
			d.skipped = append(d.skipped, column.Name+" (more than 100 values)")
		}
	}
	if c.Table != nil {
		d.addAnswers(c, opts, leave, known)
	}
	return d
}

// addNumbers adds a standardised column, and an indicator of those who lack it. Missing values are at the mean.
func (d *design) addNumbers(name string, values []float64, known []int) {
	mean, deviation, n := spread(values, known)
	if n < len(known) && n > 0 {
		d.addIndicator(Feature{Column: name, Level: missingLevel}, known, func(i int) bool { return math.IsNaN(values[i]) })
	}
	if deviation == 0 {
		if n == len(known) || n == 0 {
			d.skipped = append(d.skipped, name+" (all values are equal)")
		}
		return
	}
	at := int32(len(d.features))
	d.features = append(d.features, Feature{Column: name, Mean: mean, SD: deviation})
	for i, v := range values {
		if !math.IsNaN(v) && v != mean {
			d.rows[i] = append(d.rows[i], entry{at, (v - mean) / deviation})
		}
	}
}

// spread gives mean, standard deviation and number of the values of some customers that are there.
func spread(values []float64, of []int) (mean, deviation float64, n int) {
	for _, i := range of {
		if !math.IsNaN(values[i]) {
			mean += values[i]
			n++
		}
	}
	if n == 0 {
		return 0, 0, 0
	}
	mean /= float64(n)
	squares := 0.0
	for _, i := range of {
		if !math.IsNaN(values[i]) {
			squares += (values[i] - mean) * (values[i] - mean)
		}
	}
	deviation = math.Sqrt(squares / float64(n))
	if deviation < 1e-12*math.Max(1, math.Abs(mean)) {
		deviation = 0
	}
	return mean, deviation, n
}

// addIndicator adds a column of 0 and 1; one that is the same for all known customers is no predictor.
func (d *design) addIndicator(f Feature, known []int, is func(i int) bool) {
	count := 0
	for _, i := range known {
		if is(i) {
			count++
		}
	}
	if count == 0 || count == len(known) {
		return
	}
	at := int32(len(d.features))
	f.Mean, f.SD = float64(count)/float64(len(known)), 1
	d.features = append(d.features, f)
	for i := range d.rows {
		if is(i) {
			d.rows[i] = append(d.rows[i], entry{at, 1})
		}
	}
}

// addCategory adds an indicator a value, but for the most frequent one, which the others are held against.
func (d *design) addCategory(values *facts.Category, known []int) {
	level := levels(values, known)
	names := byFrequency(known, level)
	if len(names) < 2 {
		d.skipped = append(d.skipped, values.Name+" (all values are equal)")
		return
	}
	against := names[0]
	names = names[1:]
	slices.Sort(names)
	for _, name := range names {
		d.addIndicator(Feature{Column: values.Name, Level: name, Against: against}, known, func(i int) bool { return level(i) == name })
	}
}

// levels gives the level of each customer: the value, "(none)", or "(other)" for values beyond the most frequent ones.
func levels(values *facts.Category, known []int) func(i int) string {
	counts := make([]int, len(values.Values))
	order := make([]int, len(values.Values))
	for _, i := range known {
		if code := values.Codes[i]; code >= 0 {
			counts[code]++
		}
	}
	for k := range order {
		order[k] = k
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b)) })
	rare := make([]bool, len(order))
	for place, code := range order {
		rare[code] = place >= maxLevels || counts[code] == 0
	}
	return func(i int) string {
		switch code := values.Codes[i]; {
		case code < 0:
			return missingLevel
		case rare[code]:
			return otherLevel
		default:
			return values.Values[code]
		}
	}
}

// addAnswers adds score, sentiment and the issues with their polarity.
func (d *design) addAnswers(c *Cohort, opts Options, leave map[string]bool, known []int) {
	if !leave[scoreColumn] {
		d.addNumbers(scoreColumn, c.answerNumbers(c.Table.Score), known)
	}
	if !leave[sentimentColumn] {
		d.addNumbers(sentimentColumn, c.answerNumbers(c.Table.Polarity), known)
	}
	for _, issue := range c.issues() {
		column := issuePrefix + issue.ID
		d.addIndicator(Feature{Column: column, Level: mentionedLevel}, known, func(i int) bool { return c.mentions(i, &issue, opts.Mentions) })
		for _, level := range []string{"negative", "positive"} { // on top of being mentioned, so that the penalty lets the sides of an issue share what they have in common
			d.addIndicator(Feature{Column: column, Level: level, Against: "neutral"}, known, func(i int) bool { return c.polarity(i, &issue, opts.Mentions) == level })
		}
	}
}

// answerNumbers gives a number of the last answers, NaN where there is none.
func (c *Cohort) answerNumbers(values []float64) []float64 {
	out := make([]float64, len(c.IDs))
	for i, row := range c.Last {
		out[i] = math.NaN()
		if row >= 0 {
			out[i] = values[row]
		}
	}
	return out
}

// polarity says how the last answer of a customer mentions an issue: negative, positive, neutral (a pick, too), or "" for not at all.
func (c *Cohort) polarity(i int, issue *facts.Issue, m facts.Mentions) string {
	if !c.mentions(i, issue, m) {
		return ""
	}
	switch row := uint32(c.Last[i]); {
	case m == facts.PickedOnly:
		return "neutral"
	case issue.Negative.Contains(row):
		return "negative"
	case issue.Positive.Contains(row):
		return "positive"
	default:
		return "neutral"
	}
}

// linear gives the log odds of a row under coefficients, of which the first is the intercept.
func linear(row []entry, beta []float64) float64 {
	eta := beta[0]
	for _, e := range row {
		eta += e.value * beta[e.feature+1]
	}
	return eta
}

// describe writes a feature with a customer's value, for people.
func (f *Feature) describe(value float64) string {
	if f.Level != "" {
		return f.Column + " = " + f.Level
	}
	return fmt.Sprintf("%s = %s", f.Column, strconv.FormatFloat(value*f.SD+f.Mean, 'g', 6, 64))
}

// absent writes what it means that an indicator is 0.
func (f *Feature) absent() string {
	if issue, ok := strings.CutPrefix(f.Column, issuePrefix); ok {
		return "does not mention " + issue
	}
	if f.Against == "" {
		return f.Column + " is there"
	}
	return f.Column + " = " + f.Against
}
