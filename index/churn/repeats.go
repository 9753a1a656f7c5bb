package churn

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/roles"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// The limits from which on a column repeats another, see findRepeats.
const (
	repeatLambda = 0.9  // λ of a category
	repeatR      = 0.99 // correlation of numbers
	namesakeL    = 0.5  // λ where both columns have one name, as two files give it to one thing
	namesakeR    = 0.9
)

// Repeat is a column, or one value of a column, that was left out of the model because a column in it says the same. Two such columns in one model share one effect in parts that
// mean nothing, one far above 1 and one far below.
type Repeat struct {
	Column  string  `json:"column"`
	Level   string  `json:"level,omitempty"` // the one value; empty for the whole column
	As      string  `json:"as"`              // the column that stays
	AsLevel string  `json:"as_level,omitempty"`
	Finer   bool    `json:"finer"`  // the column that stays says more: this one follows from it, not the other way
	Agreed  float64 `json:"agreed"` // share of the customers for whom the other tells this one; of numbers, r²
}

// levelled is a column with the place of each known customer's value among its levels.
type levelled struct {
	*facts.CustomerColumn
	levels []string
	level  []uint8 // by known customer; nil without levels
	counts []int   // by level
	keep   bool    // asked for in the call
}

// repeats is what the model leaves out.
type repeats struct {
	list    []Repeat
	columns map[string]bool
	levels  map[[2]string]bool // column and level
}

// has tells whether a value of a column is left out by itself. Nothing is where there is no list.
func (r *repeats) has(column, level string) bool {
	return r != nil && r.levels[[2]string{column, level}]
}

// findRepeats judges the columns in the order of their files, those that the call keeps first. A category repeats a column if that tells its value for all but a tenth of the
// customers that are not at its most frequent value: Goodman and Kruskal's λ (1954), each customer judged by the others with the same value, so that rare values
// cannot boast. Numbers repeat numbers that go with them in a line. Columns of one name, but for case, spaces, signs and the number of a joined file, repeat each other sooner.
// Where each of two repeats the other, the first stays; else the one that says more. Then single values go that the same customers have as a value of a column before. The
// issues of the answers are not judged: each has its figure, however often two come together.
func findRepeats(c *Cohort, opts Options, leave map[string]bool) *repeats {
	out := &repeats{columns: map[string]bool{}, levels: map[[2]string]bool{}}
	known := c.known()
	if len(known) == 0 {
		return out
	}
	list := c.levelled(opts, leave, known)
	for a := range list {
		if as, ok := out.repeated(list, a, known); ok {
			out.columns[as.Column] = true
			out.list = append(out.list, as)
		}
	}
	out.resolve()
	out.addLevels(slices.DeleteFunc(list, func(l levelled) bool { return out.columns[l.Name] }))
	return out
}

// repeated finds the first column, of those that are still there, that a column is left out for.
func (r *repeats) repeated(list []levelled, a int, known []int) (Repeat, bool) {
	if list[a].keep {
		return Repeat{}, false
	}
	for b := range list {
		if a == b || r.columns[list[b].Name] {
			continue
		}
		agreed, ok := list[b].tells(&list[a], known)
		if !ok {
			continue
		}
		if _, mutual := list[a].tells(&list[b], known); !mutual || b < a {
			return Repeat{Column: list[a].Name, As: list[b].Name, Finer: !mutual, Agreed: agreed}, true
		}
	}
	return Repeat{}, false
}

// resolve names the column that stayed where the one named was left out later.
func (r *repeats) resolve() {
	for i := range r.list {
		for k := i + 1; k < len(r.list); k++ {
			if r.list[k].Column == r.list[i].As {
				r.list[i].As = r.list[k].As
			}
		}
	}
}

// levelled gives the columns that the model could use, in the order of the files; those that the call keeps come first.
func (c *Cohort) levelled(opts Options, leave map[string]bool, known []int) []levelled {
	var out []levelled
	for i := range c.Columns {
		column := &c.Columns[i]
		if leave[column.Name] || column.Numbers == nil && column.Category == nil {
			continue
		}
		l := levelled{CustomerColumn: column, keep: slices.Contains(opts.Keep, column.Name)}
		l.find(known)
		out = append(out, l)
	}
	slices.SortStableFunc(out, func(a, b levelled) int {
		switch {
		case a.keep != b.keep && a.keep:
			return -1
		case a.keep != b.keep:
			return 1
		}
		return cmp.Or(cmp.Compare(fileNumber(a.Name), fileNumber(b.Name)), cmp.Compare(c.order[a.Name], c.order[b.Name]))
	})
	return out
}

// find puts the known customers on levels: the values as the model has them, or, of numbers alone, whether there is one.
func (l *levelled) find(known []int) {
	name := func(i int) string { return map[bool]string{true: missingLevel, false: ""}[math.IsNaN(l.Numbers[i])] }
	if l.Category != nil {
		names := levelNames(l.Category, known)
		name = func(i int) string { return names[l.Category.Codes[i]+1] }
	}
	at := map[string]uint8{}
	l.level = make([]uint8, len(known))
	for k, i := range known {
		level := name(i)
		place, ok := at[level]
		if !ok {
			place = uint8(len(l.levels))
			at[level] = place
			l.levels, l.counts = append(l.levels, level), append(l.counts, 0)
		}
		l.level[k] = place
		l.counts[place]++
	}
}

// tells whether a column repeats this one, and for which share of the customers.
func (l *levelled) tells(of *levelled, known []int) (agreed float64, repeated bool) {
	lambda, r := repeatLambda, repeatR
	if bareName(l.Name) == bareName(of.Name) {
		lambda, r = namesakeL, namesakeR
	}
	if l.Numbers != nil && of.Numbers != nil {
		agreed = squaredCorrelation(l.Numbers, of.Numbers, known)
		return agreed, agreed >= r*r
	}
	twoNumbers := l.Category != nil && len(l.Category.Values) == 2 // a line through two points is as good as an indicator
	if of.Category == nil || l.Category == nil || l.Numbers != nil && !twoNumbers {
		return 0, false
	}
	told, most := l.told(of), slices.Max(of.counts)
	if n := len(known); most < n {
		return float64(told) / float64(n), float64(told-most) >= lambda*float64(n-most)
	}
	return 0, false
}

// told counts the customers whose value in a column is the most frequent one of the others with their value here.
func (l *levelled) told(of *levelled) int {
	width := len(of.levels)
	table := make([]int, len(l.levels)*width)
	for k, level := range l.level {
		table[int(level)*width+int(of.level[k])]++
	}
	told := 0
	for a := range l.levels {
		line := table[a*width : (a+1)*width]
		best, second := 0, 0
		for _, n := range line {
			if n > best {
				best, second = n, best
			} else {
				second = max(second, n)
			}
		}
		if best-1 > second {
			told += best
		}
	}
	return told
}

// squaredCorrelation is r² of two columns of numbers that are there, and missing, for the same customers, but for one in a hundred; 0 of others.
func squaredCorrelation(x, y []float64, known []int) float64 {
	var both []int
	apart := 0
	for _, i := range known {
		switch missingX, missingY := math.IsNaN(x[i]), math.IsNaN(y[i]); {
		case missingX != missingY:
			apart++
		case !missingX:
			both = append(both, i)
		}
	}
	if 100*apart > len(known) {
		return 0
	}
	meanX, sdX, _ := spread(x, both)
	meanY, sdY, n := spread(y, both)
	if n < 3 || sdX == 0 || sdY == 0 { // a line through two points always fits
		return 0
	}
	sum := 0.0
	for _, i := range both {
		sum += (x[i] - meanX) / sdX * ((y[i] - meanY) / sdY)
	}
	return min(1, sum*sum/float64(n*n))
}

// addLevels finds the values that the same customers have as a value of a column before. The most frequent value of a category has no indicator, and neither have numbers but for
// those who lack one.
func (r *repeats) addLevels(list []levelled) {
	for a := range list {
		for _, level := range list[a].indicators() {
			for b := range list[:a] {
				as := list[b].sameAs(&list[a], level)
				if as < 0 || r.levels[[2]string{list[b].Name, list[b].levels[as]}] {
					continue
				}
				r.levels[[2]string{list[a].Name, list[a].levels[level]}] = true
				r.list = append(r.list, Repeat{Column: list[a].Name, Level: list[a].levels[level], As: list[b].Name, AsLevel: list[b].levels[as], Agreed: 1})
				break
			}
		}
	}
}

// indicators gives the places of the levels that have an indicator in the model, by name.
func (l *levelled) indicators() []int {
	if l.Numbers != nil {
		if at := slices.Index(l.levels, missingLevel); at >= 0 {
			return []int{at}
		}
		return nil
	}
	counts := map[string]int{}
	for k, level := range l.levels {
		counts[level] = l.counts[k]
	}
	var out []int
	for _, level := range mostFirst(counts)[1:] {
		out = append(out, slices.Index(l.levels, level))
	}
	slices.SortFunc(out, func(a, b int) int { return cmp.Compare(l.levels[a], l.levels[b]) })
	return out
}

// sameAs gives the place of the indicator here that the same customers have as a level of another column; below zero where there is none.
func (l *levelled) sameAs(other *levelled, level int) int {
	for _, at := range l.indicators() {
		if l.counts[at] != other.counts[level] {
			continue
		}
		same := true
		for k := range l.level {
			if (int(l.level[k]) == at) != (int(other.level[k]) == level) {
				same = false
				break
			}
		}
		if same {
			return at
		}
	}
	return -1
}

// fileNumber gives the number of the joined file that a name begins with, see corpus.JoinCustomers; 0 without one.
func fileNumber(name string) int {
	digits, _, found := strings.Cut(name, ".")
	n := 0
	for _, r := range digits {
		if r < '0' || r > '9' || n > 1000 {
			return 0
		}
		n = 10*n + int(r-'0')
	}
	if !found {
		return 0
	}
	return n
}

// bareName is a name without its file's number, case, spaces and signs.
func bareName(name string) string {
	for fileNumber(name) > 0 {
		_, name, _ = strings.Cut(name, ".")
	}
	return strings.ReplaceAll(roles.Normal(name), " ", "")
}
