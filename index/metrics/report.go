package metrics

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// DefaultMinGroup is the least number of responses of a group that is shown.
const DefaultMinGroup = 5

// ReportOptions chooses what a Report holds.
type ReportOptions struct {
	Rows       *roaring.Bitmap // nil for all; not changed
	By         []string        // category columns, or periods: day, week, month, quarter, year
	Columns    []string        // number columns whose mean stands beside the metric
	Benchmarks []Benchmark
	MinGroup   int // groups and figures of fewer responses are not shown; 0 for DefaultMinGroup
}

// Report is the metric, and the means of number columns, of all responses and of groups of them.
type Report struct {
	N         int         `json:"n"` // responses
	Figures   []Figure    `json:"figures"`
	By        []Breakdown `json:"by"`
	MinGroup  int         `json:"min_group"`
	Unmatched []string    `json:"unmatched_benchmarks"` // what is wrong with each benchmark that stands nowhere
	Restating []string    `json:"restating,omitempty"`  // columns that whoever asked for the report left out of By because they restate the score
	Formulas  []Formula   `json:"formulas"`
}

// Figure is one number of a set of responses.
type Figure struct {
	Figure string `json:"figure"` // nps, csat or ces, or the name of a column
	N      int    `json:"n"`      // responses that have it
	Estimate
	Groups     []GroupShare `json:"groups,omitempty"`    // of the metric, highest first
	Companion  *Estimate    `json:"companion,omitempty"` // see Summary
	Against    *Tested      `json:"against_rest,omitempty"`
	Benchmarks []Against    `json:"benchmarks,omitempty"`
}

// Breakdown is the figures of each group of a column.
type Breakdown struct {
	By string `json:"by"`
	// Restates tells that the column says the score in other words, see RestatesScore: that its groups differ is no finding.
	Restates bool    `json:"restates_score,omitempty"`
	Groups   []Group `json:"groups"`
	// Suppressed groups are not shown, being small, or because a small one could be found by subtraction.
	Suppressed        int `json:"suppressed_groups"`
	SuppressedN       int `json:"suppressed_n"`       // responses in them
	SuppressedFigures int `json:"suppressed_figures"` // of groups that are shown
}

// Group is the responses of one value.
type Group struct {
	Value   string   `json:"value"` // empty for the responses without one
	N       int      `json:"n"`
	Figures []Figure `json:"figures"` // as in Report.Figures
}

// NewReport makes the report. It fails with a *facts.ColumnError on a column that is not there. q is over all groups and figures of the report. Safe for
// concurrent use on one table.
func NewReport(t *facts.Table, opts ReportOptions) (*Report, error) {
	opts.MinGroup = cmp.Or(opts.MinGroup, DefaultMinGroup)
	rows := t.All()
	if opts.Rows != nil {
		rows.And(opts.Rows)
	}
	figures, err := figuresOf(t, opts.Columns)
	if err != nil {
		return nil, err
	}
	r := &Report{N: int(rows.GetCardinality()), MinGroup: opts.MinGroup, By: []Breakdown{}, Unmatched: []string{}, Formulas: reportFormulas(t, opts)}
	for _, f := range figures {
		r.Figures = append(r.Figures, f.of(rows))
	}
	for _, name := range opts.By {
		groups, err := groupsOf(t, name, rows)
		if err != nil {
			return nil, err
		}
		b := breakdown(name, groups, figures, opts.MinGroup)
		b.Restates = RestatesScore(t, name)
		r.By = append(r.By, b)
	}
	r.correct()
	r.placeBenchmarks(t.Scale, opts.Benchmarks)
	return r, nil
}

// correct fills in q.
func (r *Report) correct() {
	var tests []*Tested
	for i := range r.By {
		for j := range r.By[i].Groups {
			for k := range r.By[i].Groups[j].Figures {
				if against := r.By[i].Groups[j].Figures[k].Against; against != nil {
					tests = append(tests, against)
				}
			}
		}
	}
	Correct(tests)
}

// figure knows how to work out one number of any rows.
type figure struct {
	name   string
	of     func(rows *roaring.Bitmap) Figure
	differ func(group, rest *roaring.Bitmap) Difference
}

func figuresOf(t *facts.Table, columns []string) ([]figure, error) {
	list := []figure{}
	if t.Scale.Metric != corpus.NoMetric {
		list = append(list, metricFigure(t))
	}
	for _, name := range columns {
		column, err := numberColumn(t, name)
		if err != nil {
			return nil, err
		}
		list = append(list, columnFigure(column))
	}
	return list, nil
}

func metricFigure(t *facts.Table) figure {
	return figure{
		name: string(t.Scale.Metric),
		of: func(rows *roaring.Bitmap) Figure {
			s := Summarize(t, rows)
			return Figure{Figure: string(s.Metric), N: s.Scored, Estimate: s.Estimate, Companion: s.Companion, Groups: GroupShares(t, rows)}
		},
		differ: func(group, rest *roaring.Bitmap) Difference {
			a, _ := Count(t, group)
			b, _ := Count(t, rest)
			return DifferenceOf(t.Scale, a, b)
		},
	}
}

func columnFigure(column *facts.NumberColumn) figure {
	of := func(rows *roaring.Bitmap) Moments {
		values := make([]float64, 0, rows.GetCardinality())
		for it := rows.Iterator(); it.HasNext(); {
			values = append(values, column.Values[it.Next()])
		}
		return NewMoments(values)
	}
	return figure{
		name:   column.Name,
		of:     func(rows *roaring.Bitmap) Figure { return meanFigure(column.Name, of(rows)) },
		differ: func(group, rest *roaring.Bitmap) Difference { return DifferenceOfMeans(of(group), of(rest)) },
	}
}

func meanFigure(name string, m Moments) Figure {
	f := Figure{Figure: name, N: m.N, Estimate: Estimate{Name: name, Unit: "mean", Method: "t, 95 %"}}
	f.Formula = "sum ÷ n over the responses that have a number; interval: mean ± t(n − 1) × s ÷ √n"
	switch {
	case m.N == 0:
		f.NotEnough = "no numbers"
		return f
	case m.N == 1:
		f.NotEnough = "one number has no interval"
	case m.constant():
		f.NotEnough = "all numbers are equal: their spread cannot be estimated"
	default:
		f.set(m.interval())
	}
	f.Value = Finite(m.Mean)
	return f
}

// ErrDates says that a column holds dates, of which there is no mean worth knowing.
var ErrDates = errors.New("it holds dates")

// numberColumn finds a column whose mean means something.
func numberColumn(t *facts.Table, name string) (*facts.NumberColumn, error) {
	if name == facts.PolarityColumn {
		return &facts.NumberColumn{Name: name, Values: t.Polarity}, nil
	}
	known := []string{facts.PolarityColumn}
	for i := range t.Numbers {
		column := &t.Numbers[i]
		if !column.Dates {
			known = append(known, column.Name)
		}
		if column.Name == name && column.Dates {
			return nil, fmt.Errorf("average column %q: %w", name, ErrDates)
		}
		if column.Name == name {
			return column, nil
		}
	}
	return nil, &facts.ColumnError{Kind: "number", Name: name, Known: known}
}

// reportFormulas says how the numbers of a report were made.
func reportFormulas(t *facts.Table, opts ReportOptions) []Formula {
	var list []Formula
	metric := FromCounts(t.Scale, Counts{})
	for _, e := range []*Estimate{&metric.Estimate, metric.Companion} {
		if e != nil && e.Formula != "" {
			list = append(list, Formula{e.Name, e.Formula})
		}
	}
	if len(opts.Columns) > 0 {
		list = append(list, Formula{"mean", meanFigure("", Moments{}).Formula})
	}
	if len(opts.By) > 0 {
		list = append(list, Formula{"against_rest", "the group − all responses outside it; interval and p: " + methodOf(t.Scale, len(opts.Columns) > 0) +
			"; q: Benjamini–Hochberg over all groups and figures shown"})
		list = append(list, Formula{"restates_score", "each value of the column belongs to one group of the score, or each score to one value, and by chance that would be so less than once in a million times: Π Σ share^n < 10⁻⁶"})
		list = append(list, Formula{"suppressed", fmt.Sprintf("groups and figures of fewer than %d responses are not shown, nor the next larger one where a small one could be found by subtraction", opts.MinGroup)})
	}
	if len(opts.Benchmarks) > 0 {
		list = append(list, Formula{"benchmark", "the figure − the benchmark; interval: d − √((x − low)² + (benchmark high − benchmark)²) to d + √((high − x)² + (benchmark − benchmark low)²); " +
			"a benchmark without interval: from its n (NPS: as if nobody were passive, the widest), else taken as exact"})
	}
	return list
}

func methodOf(scale corpus.Scale, means bool) string {
	name := map[corpus.Metric]string{corpus.NPS: differenceOfNPS, corpus.CSAT: differenceOfShares, corpus.CES: differenceOfMeans}[scale.Metric]
	switch {
	case !means || name == differenceOfMeans:
		return cmp.Or(name, differenceOfMeans)
	case name == "":
		return differenceOfMeans
	default:
		return name + "; of means: " + differenceOfMeans
	}
}
