package trends

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Split divides the change of the metric among the scored responses with text or picks. Change = Mix + Rate + Unexplained, but for rounding.
type Split struct {
	Before string   `json:"before"`
	Period string   `json:"period"`
	N      [2]int   `json:"n"`      // scored responses with text or picks, before and in the period
	Value  *float64 `json:"value"`  // their metric in the period
	From   *float64 `json:"from"`   // and before
	Change Piece    `json:"change"` // Value − From
	Mix    Piece    `json:"mix"`    // of all issues
	Rate   Piece    `json:"rate"`
	// Unexplained is the change of the intercept: of the score of those who mention no issue.
	Unexplained Piece  `json:"unexplained"`
	Issues      []Part `json:"issues"` // by mix + rate, most harmful first, ties by id
	// Left lists issues outside the model with the reason.
	Left      []string `json:"left_out,omitempty"`
	NotEnough string   `json:"not_enough,omitempty"`
}

// Piece is a part of a change in units of the metric, with its 95 % bootstrap interval.
type Piece struct {
	Value *float64 `json:"value"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
}

// Part is what one issue adds to a change.
type Part struct {
	ID       string     `json:"id"`
	Name     string     `json:"name"`
	Mentions [2]int     `json:"mentions"`
	Share    [2]float64 `json:"share"` // m₀ and m₁
	// Coefficient is b₀ and b₁: how much more those who mention it score, the other issues held equal. Of a period that lacks the issue it is that of the other.
	Coefficient [2]float64 `json:"coefficient"`
	Mix         Piece      `json:"mix"`
	Rate        Piece      `json:"rate"`
	Total       Piece      `json:"total"` // Mix + Rate
	// NotEnough warns of intervals that may be too narrow; the numbers stand, or the parts would not sum to the change.
	NotEnough string `json:"not_enough,omitempty"`
}

// pair is the two periods of a split, with their codes.
type pair struct {
	before, after           int32
	beforeLabel, afterLabel string
}

// cellKey is what responses must share to be in one cell: the issues that they mention, bit i for the i-th issue by id, and what they add to the metric.
type cellKey struct {
	mask  uint64
	value float64
}

type cell struct {
	cellKey
	n int
}

// split divides the change between two periods.
func (s *source) split(codes []int32, p pair) Split {
	out := Split{Before: p.beforeLabel, Period: p.afterLabel, Issues: []Part{}}
	if !s.scored() {
		out.NotEnough = "no score column"
		return out
	}
	cells := s.cells(codes, p)
	models := [2]*moments{newMoments(cells[0], len(s.issues)), newMoments(cells[1], len(s.issues))}
	out.N = [2]int{int(models[0].n), int(models[1].n)}
	if min(out.N[0], out.N[1]) < minSplit {
		out.NotEnough = fmt.Sprintf("%d and %d scored responses with text or picks; a split needs %d in each period", out.N[0], out.N[1], minSplit)
		return out
	}
	used := s.used(&out, models)
	d := divide(models, used)
	out.From, out.Value = metrics.Finite(models[0].mean()), metrics.Finite(models[1].mean())
	for k, i := range used {
		out.Issues = append(out.Issues, s.part(i, models, [2]float64{d.coefficients[0][k], d.coefficients[1][k]}))
	}
	s.fill(&out, d, s.draw(cells, used))
	slices.SortFunc(out.Issues, func(a, b Part) int {
		return cmp.Or(metrics.MissingLast(a.Total.Value, b.Total.Value), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// part describes an issue of the model; fill adds what it adds.
func (s *source) part(i int, models [2]*moments, coefficient [2]float64) Part {
	p := Part{
		ID: s.issues[i].ID, Name: s.issues[i].Name, Share: [2]float64{models[0].share(i), models[1].share(i)},
		Mentions: [2]int{int(models[0].x[i]), int(models[1].x[i])}, Coefficient: coefficient,
	}
	if min(p.Mentions[0], p.Mentions[1]) < DefaultMinMentions {
		p.NotEnough = fmt.Sprintf("fewer than %d mentions in a period", DefaultMinMentions)
	}
	return p
}

// cells groups the scored responses with text or picks of the two periods, in canonical order.
func (s *source) cells(codes []int32, p pair) [2][]cell {
	masks := make([]uint64, len(codes))
	for i, rows := range s.mentioned {
		each(codes, rows, func(row uint32, _ int32) { masks[row] |= 1 << i })
	}
	counts := [2]map[cellKey]int{{}, {}}
	each(codes, s.base, func(row uint32, code int32) {
		score := s.table.Score[row]
		if score != score || code != p.before && code != p.after {
			return
		}
		side := 0
		if code == p.after {
			side = 1
		}
		counts[side][cellKey{masks[row], s.value(score)}]++
	})
	out := [2][]cell{}
	for side, in := range counts {
		for key, n := range in {
			out[side] = append(out[side], cell{key, n})
		}
		slices.SortFunc(out[side], func(a, b cell) int { return cmp.Or(cmp.Compare(a.mask, b.mask), cmp.Compare(a.value, b.value)) })
	}
	return out
}

// value is what a response adds to the metric: NPS is the mean of ±100, CSAT that of 100 for the satisfied, CES that of scores.
func (s *source) value(score float64) float64 {
	group := s.table.Scale.Group(int(score))
	switch metric := s.table.Scale.Metric; {
	case metric == corpus.CES:
		return score
	case group.Highest():
		return 100
	case group.Lowest() && metric == corpus.NPS:
		return -100
	default:
		return 0
	}
}

// used lists the issues of the model, and notes why others are not in it.
func (s *source) used(out *Split, models [2]*moments) []int {
	var used []int
	for i, issue := range s.issues {
		mentions := int(models[0].x[i] + models[1].x[i])
		switch {
		case mentions < s.opts.MinMentions:
			out.Left = append(out.Left, fmt.Sprintf("%s (%d mentions)", issue.Name, mentions))
		case models[0].x[i] == models[0].n || models[1].x[i] == models[1].n:
			out.Left = append(out.Left, issue.Name+" (everyone mentions it in one of the periods)")
		default:
			used = append(used, i)
		}
	}
	return used
}

// division is a change and its parts; the slices are by issue used.
type division struct {
	change, unexplained float64
	mix, rate           []float64
	coefficients        [2][]float64
}

// divide fits both periods and divides the change between them.
func divide(models [2]*moments, used []int) division {
	first, second := models[0].fit(used), models[1].fit(used)
	d := division{change: models[1].mean() - models[0].mean(), mix: make([]float64, len(used)), rate: make([]float64, len(used))}
	for k, i := range used {
		m0, m1 := models[0].share(i), models[1].share(i)
		if m0 == 0 { // any coefficient fits: that of the other period makes a new issue all mix
			first.b[k] = second.b[k]
		}
		if m1 == 0 {
			second.b[k] = first.b[k]
		}
		d.mix[k] = (m1 - m0) * (first.b[k] + second.b[k]) / 2
		d.rate[k] = (second.b[k] - first.b[k]) * (m0 + m1) / 2
	}
	d.unexplained = second.a - first.a
	d.coefficients = [2][]float64{first.b, second.b}
	return d
}

// draw divides bootstrap samples of both periods.
func (s *source) draw(cells [2][]cell, used []int) []division {
	source := rand.NewPCG(s.opts.Seed, 0x7472656e6473) // the second word only keeps this stream apart from others of the same seed
	drawn := [2][]cell{slices.Clone(cells[0]), slices.Clone(cells[1])}
	out := make([]division, s.opts.Draws)
	for i := range out {
		models := [2]*moments{}
		for side := range cells {
			resample(source, cells[side], drawn[side])
			models[side] = newMoments(drawn[side], len(s.issues))
		}
		out[i] = divide(models, used)
	}
	return out
}

// resample draws as many responses as the cells hold with replacement. It goes from cell to cell: the count of one, given those before it, is binomial.
func resample(source rand.Source, cells, drawn []cell) {
	left := 0
	for _, c := range cells {
		left += c.n
	}
	items := left
	for i, c := range cells {
		n := items
		if c.n < left && items > 0 {
			n = int(distuv.Binomial{N: float64(items), P: float64(c.n) / float64(left), Src: source}.Rand())
		}
		drawn[i].n = n
		items -= n
		left -= c.n
	}
}

// fill puts values and percentiles into the split; its issues are in the order of d.
func (s *source) fill(out *Split, d division, draws []division) {
	piece := func(of func(*division) float64) Piece {
		values := make([]float64, len(draws))
		for i := range draws {
			values[i] = of(&draws[i])
		}
		slices.Sort(values)
		return Piece{metrics.Finite(of(&d)), metrics.Finite(metrics.Quantile(values, 0.025)), metrics.Finite(metrics.Quantile(values, 0.975))}
	}
	out.Change = piece(func(d *division) float64 { return d.change })
	out.Unexplained = piece(func(d *division) float64 { return d.unexplained })
	out.Mix = piece(func(d *division) float64 { return sum(d.mix) })
	out.Rate = piece(func(d *division) float64 { return sum(d.rate) })
	for k := range out.Issues {
		out.Issues[k].Mix = piece(func(d *division) float64 { return d.mix[k] })
		out.Issues[k].Rate = piece(func(d *division) float64 { return d.rate[k] })
		out.Issues[k].Total = piece(func(d *division) float64 { return d.mix[k] + d.rate[k] })
	}
}

func sum(values []float64) float64 {
	total := 0.0
	for _, v := range values {
		total += v
	}
	return total
}
