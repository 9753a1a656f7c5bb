package words

import (
	"cmp"
	"math"
	"slices"
	"time"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// rise is how many times as frequent as before a word must be to count as rising.
const rise = 3

// Period is a span of days, both ends in it, with its name: 2026-03, 2026-W14, 2026-Q1, 2026, 2026-03-01.
type Period struct {
	Name string `json:"name"`
	From string `json:"from"`
	To   string `json:"to"`
	from int32
	to   int32
}

// PeriodOf gives the period of a kind (day, week, month, quarter or year; weeks are ISO weeks) that a day since 1970-01-01 UTC lies in. It is not ok for another kind.
func PeriodOf(kind string, day int32) (p Period, ok bool) {
	at := time.Unix(int64(day)*24*60*60, 0).UTC()
	from := at
	var to time.Time
	switch kind {
	case "day":
		to, p.Name = at.AddDate(0, 0, 1), at.Format(time.DateOnly)
	case "week":
		from = at.AddDate(0, 0, -(int(at.Weekday())+6)%7)
		year, week := at.ISOWeek()
		to, p.Name = from.AddDate(0, 0, 7), time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006")+"-W"+twoDigits(week)
	case "month":
		from = time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
		to, p.Name = from.AddDate(0, 1, 0), from.Format("2006-01")
	case "quarter":
		from = time.Date(at.Year(), (at.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
		to, p.Name = from.AddDate(0, 3, 0), from.Format("2006")+"-Q"+string(rune('1'+(from.Month()-1)/3))
	case "year":
		from = time.Date(at.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
		to, p.Name = from.AddDate(1, 0, 0), from.Format("2006")
	default:
		return p, false
	}
	p.from, p.to = daysOf(from), daysOf(to)-1
	p.From, p.To = from.Format(time.DateOnly), to.AddDate(0, 0, -1).Format(time.DateOnly)
	return p, true
}

func daysOf(t time.Time) int32 { return int32(t.Unix() / (24 * 60 * 60)) }

func twoDigits(n int) string { return string([]rune{rune('0' + n/10), rune('0' + n%10)}) }

// FreshTerm is a word or phrase that is new or rising in the last period.
type FreshTerm struct {
	Text     string        `json:"text"`
	Stems    []string      `json:"stems"`
	Now      int           `json:"now"`       // comments of the last period
	NowShare metrics.Share `json:"now_share"` // of those in the language
	Before   int           `json:"before"`
	New      bool          `json:"new"`       // in no comment before
	Times    *float64      `json:"times"`     // how many times as frequent by words; null for a new one
	FirstDay string        `json:"first_day"` // of its first comment
	P        float64       `json:"p"`
	Q        float64       `json:"q"`
	Examples []Example     `json:"examples"`
	gram     gram
}

// FreshSide is what is new in one language.
type FreshSide struct {
	Lang   analyzer.Lang `json:"lang"`
	Now    int           `json:"now_comments"`
	Before int           `json:"before_comments"`
	Tested int           `json:"tested"`
	Terms  []FreshTerm   `json:"terms"` // the smallest p first; only with q ≤ 0.05
}

// FreshReport is what is new in the last period.
type FreshReport struct {
	Period    Period            `json:"period"`
	Languages []FreshSide       `json:"languages"`
	Formulas  []metrics.Formula `json:"formulas"`
	NotEnough string            `json:"not_enough,omitempty"`
}

// Fresh finds words and phrases that are new or at least three times as frequent in the last period that has comments, against all before it. Comments without a date are left
// out. Kind is as in PeriodOf; with another the report says that there is not enough data.
func Fresh(c *Corpus, t *facts.Table, kind string, opts Options) *FreshReport {
	opts = opts.orDefaults()
	report := &FreshReport{Languages: []FreshSide{}, Formulas: freshFormulas()}
	first, last := dated(t)
	period, ok := PeriodOf(kind, last)
	if last == 0 || !ok || first >= period.from {
		report.NotEnough = "no comments with dates in two periods"
		return report
	}
	report.Period = period
	groups := since(t, period.from)
	for _, lang := range c.spoken(fewestComments) {
		report.Languages = append(report.Languages, c.fresh(lang, t, groups, opts))
	}
	return report
}

// dated gives the first and the last day of comments with a date, 0 where there are none.
func dated(t *facts.Table) (first, last int32) {
	for it := t.HasText.Iterator(); it.HasNext(); {
		if day := t.Days[it.Next()]; day != 0 {
			last = max(last, day)
			if first == 0 || day < first {
				first = day
			}
		}
	}
	return first, last
}

// since parts the rows with a date at a day.
func since(t *facts.Table, from int32) Groups {
	groups := Groups{First: roaring.New(), Second: roaring.New()}
	for row, day := range t.Days {
		switch {
		case day == 0:
		case day >= from:
			groups.First.Add(uint32(row))
		default:
			groups.Second.Add(uint32(row))
		}
	}
	return groups
}

func (c *Corpus) fresh(lang analyzer.Lang, t *facts.Table, groups Groups, opts Options) FreshSide {
	k := c.count(lang, groups.of, opts.Min)
	side := FreshSide{Lang: lang, Now: int(k.comments.first), Before: int(k.comments.second), Terms: []FreshTerm{}}
	if side.Now == 0 || side.Before == 0 {
		return side
	}
	share := float64(k.sizes.first) / float64(k.sizes.first+k.sizes.second)
	var terms []FreshTerm
	var p []float64
	for _, g := range c.sorted(k.grams) {
		n := k.grams[g]
		term := FreshTerm{Stems: c.names(g), Now: int(n.first), Before: int(n.second), New: n.second == 0, gram: g, Examples: []Example{}}
		term.NowShare = metrics.NewShare(term.Now, side.Now)
		if !term.New {
			term.Times = metrics.Finite(float64(n.first) / float64(k.sizes.first) / (float64(n.second) / float64(k.sizes.second)))
		}
		term.P = BinomialTail(term.Now, term.Now+term.Before, share)
		terms, p = append(terms, term), append(p, term.P)
	}
	side.Tested = len(terms)
	for i, q := range metrics.BenjaminiHochberg(p) {
		terms[i].Q = q
	}
	side.Terms = risen(terms, opts.Top)
	c.illustrateFresh(t, groups, &side, opts.Examples)
	return side
}

// risen keeps what is surely new or rising, a phrase or its words only once.
func risen(terms []FreshTerm, top int) []FreshTerm {
	out := []FreshTerm{}
	slices.SortStableFunc(terms, func(a, b FreshTerm) int { return cmp.Or(cmp.Compare(a.P, b.P), b.gram.size()-a.gram.size()) })
	for _, term := range terms {
		told := slices.ContainsFunc(out, func(o FreshTerm) bool { return o.gram.within(term.gram) || term.gram.within(o.gram) })
		if len(out) < top && term.Q <= significant && (term.New || *term.Times >= rise) && !told {
			out = append(out, term)
		}
	}
	return out
}

func (c *Corpus) illustrateFresh(t *facts.Table, groups Groups, side *FreshSide, n int) {
	terms := side.Terms
	subjects := make([]wanted, len(terms))
	days := make([]int32, len(terms))
	for i := range terms {
		subjects[i] = wanted{grams: []gram{terms[i].gram}, accept: func(o *comment) bool {
			if day := t.Days[o.row]; day != 0 && (days[i] == 0 || day < days[i]) {
				days[i] = day
			}
			return groups.of(o) == first
		}}
	}
	s := c.look(side.Lang, subjects)
	for i, examples := range c.choose(s, subjects, t, n) {
		terms[i].Text, terms[i].Examples = s.form(terms[i].gram), examples
		terms[i].FirstDay = time.Unix(int64(days[i])*24*60*60, 0).UTC().Format(time.DateOnly)
	}
}

// BinomialTail is the probability of k or more of n with the chance p each, summed exactly.
func BinomialTail(k, n int, p float64) float64 {
	switch {
	case k <= 0:
		return 1
	case k > n || p <= 0:
		return 0
	case p >= 1:
		return 1
	}
	sum := 0.0
	whole, _ := math.Lgamma(float64(n + 1))
	for i := k; i <= n; i++ {
		a, _ := math.Lgamma(float64(i + 1))
		b, _ := math.Lgamma(float64(n - i + 1))
		sum += math.Exp(whole - a - b + float64(i)*math.Log(p) + float64(n-i)*math.Log1p(-p))
	}
	return min(1, sum)
}
