package drivers

import (
	"math"
	"math/rand/v2"
	"runtime"
	"sync"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/metrics"
)

// world is a population of which everything is known: two issues, detractors by a logistic model, promoters among the others.
type world struct {
	shares       [2]float64
	intercept    float64
	coefficients [2]float64
	promoters    float64 // of those who are no detractors, without the second issue; with it half as many
}

func (w world) detractor(mask uint64) float64 {
	eta := w.intercept
	for i, b := range w.coefficients {
		eta += b * float64(mask>>i&1)
	}
	return 1 / (1 + math.Exp(-eta))
}

func (w world) promoter(mask uint64) float64 { return w.promoters / float64(1+mask>>1&1) }

func (w world) draw(rng *rand.Rand) response {
	var r response
	for i, share := range w.shares {
		if rng.Float64() < share {
			r.issues |= 1 << i
		}
	}
	switch r.score = 8; {
	case rng.Float64() < w.detractor(r.issues):
		r.score = 3
	case rng.Float64() < w.promoter(r.issues):
		r.score = 10
	}
	return r
}

// nps is the true NPS of those without the issues of a mask.
func (w world) nps(without uint64) float64 {
	sum, weight := 0.0, 0.0
	for mask := range uint64(4) {
		p := 1.0
		for i, share := range w.shares {
			p *= map[bool]float64{true: share, false: 1 - share}[mask>>i&1 == 1]
		}
		if mask&without == 0 {
			d := w.detractor(mask)
			sum += p * 100 * ((1-d)*w.promoter(mask) - d)
			weight += p
		}
	}
	return sum / weight
}

// parallel calls f for each number below n on all cores.
func parallel(n int, f func(i int)) {
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wait.Go(func() {
			for i := w; i < n; i += workers {
				f(i)
			}
		})
	}
	wait.Wait()
}

// cellsOf tallies a table for measuring, and gives its drivers in canonical order.
func cellsOf(responses []response, issues int) (cells []cell, drivers []Driver) {
	cells = collapse(npsScale.Metric, tallied(responses, issues), func(k cellKey) cellKey { return k.coarse(npsScale.Metric) })
	return cells, make([]Driver, issues)
}

// TestCoverage draws 1,000 surveys from a known population: the 95 % intervals of NPS, impact and odds ratio must hold the truth 93 to 97 % of the time. One share of 1,000 has a Monte-Carlo
// error of 0.7 points.
func TestCoverage(t *testing.T) {
	const surveys, size, draws = 1000, 400, 400
	w := world{shares: [2]float64{0.25, 0.35}, intercept: -1.1, coefficients: [2]float64{1.2, -0.4}, promoters: 0.7}
	truths := []float64{w.nps(0), w.nps(0) - w.nps(1), w.nps(0) - w.nps(2), math.Exp(1.2), math.Exp(-0.4)}
	held := make([][]bool, surveys)
	parallel(surveys, func(i int) {
		rng := rand.New(rand.NewPCG(uint64(i), 31))
		responses := make([]response, size)
		for k := range responses {
			responses[k] = w.draw(rng)
		}
		cells, drivers := cellsOf(responses, 2)
		opts := Options{Seed: uint64(i), Draws: draws, Reduction: 50}
		newWhatIf(cells, opts).bootstrap(drivers, cells, 3, opts)
		measureOdds(drivers, cells, 3, nil)
		all, _ := sums(cells, 2)
		nps := metrics.FromCounts(npsScale, all.counts)
		bounds := [][2]*float64{{nps.Low, nps.High}, {drivers[0].Impact.Low, drivers[0].Impact.High}, {drivers[1].Impact.Low, drivers[1].Impact.High},
			{drivers[0].Odds.Low, drivers[0].Odds.High}, {drivers[1].Odds.Low, drivers[1].Odds.High}}
		for k, truth := range truths {
			held[i] = append(held[i], *bounds[k][0] <= truth && truth <= *bounds[k][1])
		}
	})
	for k, name := range []string{"NPS", "impact of the first", "impact of the second", "odds ratio of the first", "odds ratio of the second"} {
		count := 0
		for i := range held {
			if held[i][k] {
				count++
			}
		}
		share := float64(count) / surveys
		t.Logf("%s: %.1f %%", name, 100*share)
		if share < 0.93 || share > 0.97 {
			t.Errorf("the interval of %s held %.1f %% of the time", name, 100*share)
		}
	}
}

// TestNoDriver draws 2,000 surveys in which nothing moves the score: at most 6.5 % may show any odds ratio with q below 0.05, nor may the odds ratios on the base of passives.
func TestNoDriver(t *testing.T) {
	const surveys, size, issues = 2000, 200, 5
	found := make([][2]bool, surveys)
	parallel(surveys, func(i int) {
		rng := rand.New(rand.NewPCG(uint64(i), 32))
		responses := make([]response, size)
		for k := range responses {
			for issue := range issues {
				if rng.Float64() < 0.08+0.06*float64(issue) {
					responses[k].issues |= 1 << issue
				}
			}
			responses[k].score = []int{2, 3, 7, 8, 9, 10}[rng.IntN(6)]
		}
		cells, drivers := cellsOf(responses, issues)
		testOdds(drivers, cells)
		measurePassives(drivers, cells, 1<<issues-1)
		adjust(&Report{Drivers: drivers})
		for _, d := range drivers {
			found[i][0] = found[i][0] || *d.Odds.Q < 0.05
			found[i][1] = found[i][1] || *d.PassiveBase.Q < 0.05
		}
	})
	odds, passives, any := 0, 0, 0
	for _, f := range found {
		odds += map[bool]int{true: 1}[f[0]]
		passives += map[bool]int{true: 1}[f[1]]
		any += map[bool]int{true: 1}[f[0] || f[1]]
	}
	t.Logf("with q < 0.05: odds ratios %.1f %%, passive base %.1f %%, either %.1f %%", float64(odds)/20, float64(passives)/20, float64(any)/20)
	if limit := surveys * 65 / 1000; odds >= limit || passives >= limit {
		t.Errorf("of %d surveys without a driver %d have an odds ratio with q < 0.05, and %d on the base of passives", surveys, odds, passives)
	}
}

// testOdds is measureOdds without the intervals, which take most of its time.
func testOdds(drivers []Driver, cells []cell) {
	d := newDesign(cells, 1<<len(drivers)-1, nil)
	m := newModel(d.patterns, d.size())
	top, logLik, _ := m.fit(m.start(), free)
	for i := range drivers {
		root, _ := (&profile{model: m, column: i + 1, top: top, logLik: logLik, last: top}).root(0)
		drivers[i].Odds.P = metrics.Finite(metrics.ChiSquared1(root * root))
	}
}

// TestGroupsDrawLikeResponses holds that drawing random groups of responses gives the intervals that drawing responses gives. The width of an interval from 1,000 draws, of 1,024 groups, has a
// Monte-Carlo error of some 4 %.
func TestGroupsDrawLikeResponses(t *testing.T) {
	rng := rand.New(rand.NewPCG(41, 1))
	responses := make([]response, 6000)
	for k := range responses {
		responses[k] = response{score: rng.IntN(11), issues: rng.Uint64N(4)}
		if mask := responses[k].issues; mask != 0 {
			responses[k].score = rng.IntN(11 - 2*int(mask))
		}
	}
	fine := collapse(npsScale.Metric, tallied(responses, 2), cellKey.sided)
	p := newPlayers(fine)
	a := newAttribution(p)
	byCell := newUnits(fine, p, 1)
	byGroup := newUnits(fine, p, 1)
	byGroup.deal(p.columns(), 1)
	exact, grouped := a.resample(byCell, 1000, 1), a.resample(byGroup, 1000, 1)
	for i := range exact.values {
		lowA, highA := percentiles(exact.values[i])
		lowB, highB := percentiles(grouped.values[i])
		wide, half := *highA-*lowA, *highB-*lowB
		if math.Abs(half/wide-1) > 0.12 || math.Abs((*lowA+*highA)-(*lowB+*highB)) > 0.2*wide {
			t.Errorf("value %d: drawing responses gives %g to %g, drawing groups %g to %g", i, *lowA, *highA, *lowB, *highB)
		}
	}
}

// tallied are the cells of a table with scores.
func tallied(responses []response, issues int) []cell {
	t := newTable(npsScale, issues, responses)
	var mentioned []*roaring.Bitmap
	for _, issue := range t.Issues {
		mentioned = append(mentioned, issue.Text)
	}
	return tally(t, t.All(), layers{mentioned: mentioned})
}
