package churn

import (
	"cmp"
	"math"
	"slices"
	"time"

	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Survival is staying over time, counted from the day of the last answer.
type Survival struct {
	NotEnough string          `json:"not_enough,omitempty"`
	N         int             `json:"n"`
	Lost      int             `json:"lost"`
	Until     string          `json:"until"` // last day that is known: who had not left by then is censored there
	All       Curve           `json:"all"`
	Issues    []IssueSurvival `json:"issues"`
	Hazard    *Hazard         `json:"hazard"`
}

// IssueSurvival compares those who mention an issue with those who do not.
type IssueSurvival struct {
	ID        string   `json:"id"`
	Name      string   `json:"name"`
	With      Curve    `json:"with"`
	Without   Curve    `json:"without"`
	LogRank   *float64 `json:"log_rank"` // chi-squared with one degree of freedom
	P         *float64 `json:"p"`
	Q         *float64 `json:"q"` // over the issues
	NotEnough string   `json:"not_enough,omitempty"`
}

// Curve is a Kaplan–Meier estimate.
type Curve struct {
	N     int    `json:"n"`
	Lost  int    `json:"lost"`
	Steps []Step `json:"steps"` // one a day on which somebody left
}

// Step is the share of customers who stay beyond a day.
type Step struct {
	Day    int      `json:"day"` // since the answer
	AtRisk int      `json:"at_risk"`
	Lost   int      `json:"lost"`
	Stay   float64  `json:"stay"`
	Low    *float64 `json:"low"` // of Greenwood's interval on the log(−log) scale
	High   *float64 `json:"high"`
}

// At gives the share that stays beyond a day, and its interval; 1 before the first step.
func (c Curve) At(day int) Estimate {
	one := 1.0
	out := Estimate{Value: &one}
	for _, s := range c.Steps {
		if s.Day > day {
			break
		}
		out = Estimate{metrics.Finite(s.Stay), s.Low, s.High}
	}
	return out
}

// spell is the time from an answer to leaving, or to the last day that is known.
type spell struct {
	i    int // customer
	days int
	lost bool
}

// spells gives the times of the customers that have an answer with a date, and the last day that is known. Who is lost without a date has none.
func (c *Cohort) spells(until int32) (out []spell, end int32) {
	if c.Outcome.Date == "" || c.Table == nil {
		return nil, 0
	}
	end = until
	if end == 0 {
		for _, day := range c.LostDay {
			end = max(end, day)
		}
		for _, day := range c.Table.Days {
			end = max(end, day)
		}
	}
	for _, i := range c.known() {
		day := c.answerDay(i)
		lost := c.State[i] == Lost
		if day == 0 || day > end || lost && c.LostDay[i] == 0 {
			continue
		}
		s := spell{i, int(end - day), lost && c.LostDay[i] <= end}
		if s.lost {
			s.days = int(c.LostDay[i] - day)
		}
		out = append(out, s)
	}
	return out, end
}

// survive makes the curves; nil where there are no dates.
func survive(c *Cohort, opts Options) *Survival {
	spells, end := c.spells(opts.Until)
	if len(spells) == 0 {
		return nil
	}
	s := &Survival{Until: dayText(end), N: len(spells), All: kaplanMeier(spells), Issues: []IssueSurvival{}}
	if s.Lost = s.All.Lost; s.Lost == 0 {
		s.NotEnough = "nobody left after an answer"
		return s
	}
	var p []float64
	var at []int
	for _, side := range c.sides(opts, AnySide) {
		one := compareSpells(c, spells, side, opts)
		if one.P != nil {
			p, at = append(p, *one.P), append(at, len(s.Issues))
		}
		s.Issues = append(s.Issues, one)
	}
	for k, q := range metrics.BenjaminiHochberg(p) {
		s.Issues[at[k]].Q = metrics.Finite(q)
	}
	s.Hazard = hazard(c, spells, opts)
	return s
}

func compareSpells(c *Cohort, spells []spell, s side, opts Options) IssueSurvival {
	out := IssueSurvival{ID: s.issue.ID, Name: s.issue.Name}
	var with, without []spell
	for _, one := range spells {
		switch {
		case !c.spoke(one.i, opts.Mentions):
		case s.is(one.i):
			with = append(with, one)
		default:
			without = append(without, one)
		}
	}
	out.With, out.Without = kaplanMeier(with), kaplanMeier(without)
	if min(len(with), len(without)) < opts.MinMentions {
		out.NotEnough = "too few customers mention it, or do not"
		return out
	}
	if chi, ok := logRank(with, without); ok {
		out.LogRank, out.P = metrics.Finite(chi), metrics.Finite(metrics.ChiSquared1(chi))
	} else {
		out.NotEnough = "nobody left while customers of both groups could"
	}
	return out
}

// kaplanMeier estimates staying: Π (1 − lost ÷ at risk) over the days on which somebody left.
func kaplanMeier(spells []spell) Curve {
	sorted := byTime(spells)
	c := Curve{N: len(spells), Steps: []Step{}}
	stay, greenwood := 1.0, 0.0
	for from := 0; from < len(sorted); {
		to, lost := from, 0
		for to < len(sorted) && sorted[to].days == sorted[from].days {
			if sorted[to].lost {
				lost++
			}
			to++
		}
		atRisk := len(sorted) - from
		if lost > 0 {
			stay *= 1 - float64(lost)/float64(atRisk)
			greenwood += float64(lost) / (float64(atRisk) * float64(atRisk-lost))
			step := Step{Day: sorted[from].days, AtRisk: atRisk, Lost: lost, Stay: stay}
			step.interval(greenwood)
			c.Steps = append(c.Steps, step)
			c.Lost += lost
		}
		from = to
	}
	return c
}

// interval sets S^exp(±z·√G ÷ log S), which keeps to 0 and 1.
func (s *Step) interval(greenwood float64) {
	if s.Stay <= 0 || s.Stay >= 1 {
		return
	}
	spread := metrics.Z() * math.Sqrt(greenwood) / math.Log(s.Stay)
	s.Low, s.High = metrics.Finite(math.Pow(s.Stay, math.Exp(-spread))), metrics.Finite(math.Pow(s.Stay, math.Exp(spread)))
}

func byTime(spells []spell) []spell {
	sorted := slices.Clone(spells)
	slices.SortStableFunc(sorted, func(a, b spell) int { return cmp.Compare(a.days, b.days) })
	return sorted
}

// logRank gives the chi-squared of the log-rank test of two groups (Mantel 1966). It is not ok where nothing can be compared.
func logRank(a, b []spell) (chi float64, ok bool) {
	both := byTime(slices.Concat(a, b))
	inA := map[int]bool{}
	for _, s := range a {
		inA[s.i] = true
	}
	riskA, risk := float64(len(a)), float64(len(both))
	excess, variance := 0.0, 0.0
	for from := 0; from < len(both); {
		day := oneDay(both[from:], inA)
		excess += day.lostA - day.lost*riskA/risk
		if risk > 1 {
			variance += day.lost * (riskA / risk) * (1 - riskA/risk) * (risk - day.lost) / (risk - 1)
		}
		riskA, risk, from = riskA-day.goneA, risk-float64(day.gone), from+day.gone
	}
	if variance <= 0 {
		return 0, false
	}
	return excess * excess / variance, true
}

// dayCount is what happened to two groups on one day.
type dayCount struct {
	gone               int // of both, lost or censored
	goneA, lost, lostA float64
}

// oneDay counts the spells that end with the first.
func oneDay(sorted []spell, inA map[int]bool) (d dayCount) {
	for _, s := range sorted {
		if s.days != sorted[0].days {
			break
		}
		d.gone++
		part := 0.0
		if inA[s.i] {
			part = 1
		}
		d.goneA += part
		if s.lost {
			d.lost++
			d.lostA += part
		}
	}
	return d
}

// Hazard is the discrete-time hazard of leaving: the chance to leave within a period of those who were there at its start.
type Hazard struct {
	PeriodDays int            `json:"period_days"`
	Periods    []PeriodHazard `json:"periods"`
	Issues     []Association  `json:"issues"` // odds ratios of leaving within a period
	Adjusted   []string       `json:"adjusted_for"`
}

// PeriodHazard is one period since the answer.
type PeriodHazard struct {
	Period int           `json:"period"` // 1 for the first; the last takes in all later ones
	Hazard metrics.Share `json:"hazard"`
}

// Periods of the discrete hazard.
const (
	periodDays = 30
	maxPeriods = 12
)

// hazard fits the odds of leaving within a period on the period, the issues and the controls; a customer is a case in each period until leaving. A customer whose time
// ends within a period without leaving is no case in it: whether he would have left by its end is not known.
func hazard(c *Cohort, spells []spell, opts Options) *Hazard {
	h := &Hazard{PeriodDays: periodDays, Issues: []Association{}}
	var speaking []int
	var cases []personPeriod
	for _, s := range spells {
		if !c.spoke(s.i, opts.Mentions) {
			continue
		}
		speaking = append(speaking, s.i)
		cases = append(cases, periodsOf(s)...)
	}
	h.Periods = baseline(cases)
	columns, adjusted := controls(c, speaking, opts)
	h.Adjusted = append([]string{"period"}, adjusted...)
	var wanted []int
	for _, s := range c.sides(opts, AnySide) {
		a := c.mentionRates(speaking, s, opts)
		if a.NotEnough == "" {
			columns = append(columns, indicator{s.issue.ID, s.is})
			wanted = append(wanted, len(columns))
		}
		h.Issues = append(h.Issues, a)
	}
	found, refused := firth(periodTrials(cases, columns), len(columns)+maxPeriods-1, wanted)
	h.assign(wanted, found, refused)
	return h
}

type personPeriod struct {
	i, period int
	lost      bool
}

func periodsOf(s spell) (out []personPeriod) {
	whole := s.days / periodDays
	for period := range whole {
		out = append(out, personPeriod{s.i, min(period+1, maxPeriods), false})
	}
	if s.lost {
		out = append(out, personPeriod{s.i, min(whole+1, maxPeriods), true})
	}
	return out
}

func baseline(cases []personPeriod) []PeriodHazard {
	out := []PeriodHazard{}
	n, lost := [maxPeriods + 1]int{}, [maxPeriods + 1]int{}
	for _, c := range cases {
		n[c.period]++
		if c.lost {
			lost[c.period]++
		}
	}
	for period := 1; period <= maxPeriods; period++ {
		if n[period] > 0 {
			out = append(out, PeriodHazard{period, metrics.NewShare(lost[period], n[period])})
		}
	}
	return out
}

// periodTrials lays out the columns: those of the customer, then the periods after the first.
func periodTrials(cases []personPeriod, columns []indicator) []trial {
	fixed := map[int][]int{}
	trials := make([]trial, len(cases))
	for k, one := range cases {
		own, ok := fixed[one.i]
		if !ok {
			own = columnsOf(columns, one.i)
			fixed[one.i] = own
		}
		list := slices.Clone(own)
		if one.period > 1 {
			list = append(list, len(columns)+one.period-1)
		}
		trials[k] = trial{list, one.lost}
	}
	return trials
}

// assign puts what was found to the issues that were wanted, which are in the same order.
func (h *Hazard) assign(wanted []int, found map[int]drivers.Coefficient, refused map[int]string) {
	next := 0
	for k := range h.Issues {
		if h.Issues[k].NotEnough != "" {
			continue
		}
		column := wanted[next]
		next++
		h.Issues[k].NotEnough = refused[column]
		if coefficient, ok := found[column]; ok {
			h.Issues[k].set(coefficient)
		}
	}
	correctAssociations(h.Issues)
}

// dayText writes a day number as 2006-01-02.
func dayText(day int32) string {
	return time.Unix(int64(day)*86400, 0).UTC().Format(time.DateOnly)
}
