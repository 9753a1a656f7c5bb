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

// design is the predictors of all customers. An indicator costs nothing where it is 0 and two bytes where it is 1; numbers stand in full. Indicators are not centred, which
// only moves the intercept. Coefficients are laid out as the sums run: the intercept, the indicators, the numbers; place says where those of a feature are.
type design struct {
	features []Feature
	place    []int     // by feature, its coefficient
	on       []uint16  // coefficients of the indicators that are 1, ascending, customer after customer
	from     []uint32  // where those of a customer begin in on, and at last the end
	numbers  []float64 // standardised, 0 where missing, customer after customer
	first    int       // coefficient of the first number: all that follow are numbers
	skipped  []string  // columns that say nothing that a model could use, and why
	repeats  *repeats  // columns and values that others say too
}

// builder gathers predictors column by column.
type builder struct {
	design
	customers int
	blocks    []block
	columns   [][]float64
}

// block is indicators that stand together, of which a customer has one at the most: its place from 1, or 0.
type block struct {
	feature int // the first
	at      []uint8
}

// newDesign makes the predictors out of the columns that are not in leave, and of the answers.
func newDesign(c *Cohort, opts Options, leave map[string]bool) *design {
	d := &builder{customers: len(c.IDs)}
	d.repeats = findRepeats(c, opts, leave)
	known := c.known()
	for i := range c.Columns {
		column := &c.Columns[i]
		switch {
		case leave[column.Name], d.repeats.columns[column.Name]:
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
	return d.pack()
}

// pack lays the columns out by customer.
func (d *builder) pack() *design {
	d.place = make([]int, len(d.features))
	next := 1
	for _, numbers := range []bool{false, true} {
		if numbers {
			d.first = next
		}
		for j := range d.features {
			if (d.features[j].Level == "") == numbers {
				d.place[j] = next
				next++
			}
		}
	}
	d.from = make([]uint32, 1, d.customers+1)
	d.on = make([]uint16, 0, d.ones())
	d.numbers = make([]float64, 0, d.customers*len(d.columns))
	for i := range d.customers {
		for _, b := range d.blocks {
			if at := b.at[i]; at > 0 {
				d.on = append(d.on, uint16(d.place[b.feature]+int(at)-1))
			}
		}
		d.from = append(d.from, uint32(len(d.on)))
		for _, column := range d.columns {
			d.numbers = append(d.numbers, column[i])
		}
	}
	return &d.design
}

// ones counts the indicators that are 1.
func (d *builder) ones() int {
	n := 0
	for _, b := range d.blocks {
		for _, at := range b.at {
			n += int(min(at, 1))
		}
	}
	return n
}

// size is the number of coefficients.
func (d *design) size() int { return len(d.features) + 1 }

// row gives the coefficients of a customer's indicators that are 1, and the customer's numbers.
func (d *design) row(i int) (on []uint16, numbers []float64) {
	n := d.size() - d.first
	return d.on[d.from[i]:d.from[i+1]], d.numbers[i*n : (i+1)*n]
}

// linear gives the log odds of a customer under coefficients.
func (d *design) linear(i int, beta []float64) float64 {
	on, numbers := d.row(i)
	return d.sum(on, numbers, beta)
}

func (d *design) sum(on []uint16, numbers, beta []float64) float64 {
	eta := beta[0]
	for _, k := range on {
		eta += beta[k]
	}
	for k, b := range beta[d.first:] {
		eta += b * numbers[k]
	}
	return eta
}

// value is what a customer has of a feature.
func (d *design) value(i, feature int) float64 {
	on, numbers := d.row(i)
	if at := d.place[feature]; at >= d.first {
		return numbers[at-d.first]
	} else if _, is := slices.BinarySearch(on, uint16(at)); is {
		return 1
	}
	return 0
}

// addNumbers adds a standardised column, and an indicator of those who lack it. Missing values are at the mean.
func (d *builder) addNumbers(name string, values []float64, known []int) {
	mean, deviation, n := spread(values, known)
	if n < len(known) && n > 0 && !d.repeats.has(name, missingLevel) {
		d.addIndicator(Feature{Column: name, Level: missingLevel}, known, func(i int) bool { return math.IsNaN(values[i]) })
	}
	if deviation == 0 {
		if n == len(known) || n == 0 {
			d.skipped = append(d.skipped, name+" (all values are equal)")
		}
		return
	}
	d.features = append(d.features, Feature{Column: name, Mean: mean, SD: deviation})
	column := make([]float64, len(values))
	for i, v := range values {
		if !math.IsNaN(v) {
			column[i] = (v - mean) / deviation
		}
	}
	d.columns = append(d.columns, column)
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
func (d *builder) addIndicator(f Feature, known []int, is func(i int) bool) {
	at := make([]uint8, d.customers)
	for i := range at {
		if is(i) {
			at[i] = 1
		}
	}
	count := 0
	for _, i := range known {
		count += int(at[i])
	}
	if count == 0 || count == len(known) {
		return
	}
	f.Mean, f.SD = float64(count)/float64(len(known)), 1
	d.blocks = append(d.blocks, block{len(d.features), at})
	d.features = append(d.features, f)
}

// addCategory adds an indicator a value, but for the most frequent one, which the others are held against.
func (d *builder) addCategory(values *facts.Category, known []int) {
	levels := levelNames(values, known)
	counts := map[string]int{}
	for code, n := range countCodes(values, known) {
		if n > 0 {
			counts[levels[code]] += n
		}
	}
	names := mostFirst(counts)
	if len(names) < 2 {
		d.skipped = append(d.skipped, values.Name+" (all values are equal)")
		return
	}
	against := names[0]
	names = slices.DeleteFunc(names[1:], func(level string) bool { return d.repeats.has(values.Name, level) })
	if len(names) == 0 {
		return
	}
	slices.Sort(names)
	place := make([]uint8, len(levels))
	for code, level := range levels {
		place[code] = uint8(slices.Index(names, level) + 1) // 0 of values that have none
	}
	b := block{len(d.features), make([]uint8, d.customers)}
	for i, code := range values.Codes {
		b.at[i] = place[code+1]
	}
	d.blocks = append(d.blocks, b)
	for _, name := range names {
		d.features = append(d.features, Feature{Column: values.Name, Level: name, Against: against, Mean: float64(counts[name]) / float64(len(known)), SD: 1})
	}
}

// countCodes counts some customers by the code of their value, plus one: the first is of those without a value.
func countCodes(values *facts.Category, of []int) []int {
	counts := make([]int, len(values.Values)+1)
	for _, i := range of {
		counts[values.Codes[i]+1]++
	}
	return counts
}

// levelNames gives the level of each code, plus one: "(none)", the value, or "(other)" for values beyond the most frequent ones.
func levelNames(values *facts.Category, known []int) []string {
	counts := countCodes(values, known)
	names := append([]string{missingLevel}, values.Values...)
	order := make([]int, len(values.Values))
	for k := range order {
		order[k] = k + 1
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b)) })
	for place, code := range order {
		if place >= maxLevels || counts[code] == 0 {
			names[code] = otherLevel
		}
	}
	return names
}

// addAnswers adds score, sentiment and the issues with their polarity.
func (d *builder) addAnswers(c *Cohort, opts Options, leave map[string]bool, known []int) {
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
