package drivers

import (
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"testing"
	"time"

	"github.com/RoaringBitmap/roaring/v2"
	"gonum.org/v1/gonum/stat/distuv"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// TestBinomial compares draws of both algorithms with gonum's distribution, by chi-squared over bins of enough expected draws.
func TestBinomial(t *testing.T) {
	const draws = 40_000
	for _, dist := range []distuv.Binomial{{N: 1, P: 0.3}, {N: 20, P: 0.9}, {N: 1e6, P: 3e-6}, {N: 30, P: 0.4}, {N: 1000, P: 0.02}, {N: 5000, P: 0.7}} {
		t.Run(fmt.Sprintf("n %g p %g", dist.N, dist.P), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(11, 12))
			seen := map[int]int{}
			for range draws {
				seen[binomial(rng, int(dist.N), dist.P)]++
			}
			statistic, bins, expected, observed := 0.0, -1.0, 0.0, 0
			from := max(0, int(dist.Mean()-8*dist.StdDev())-2)
			for k := from; k <= int(dist.Mean()+8*dist.StdDev())+2 && k <= int(dist.N); k++ {
				expected += draws * dist.Prob(float64(k))
				observed += seen[k]
				delete(seen, k)
				if expected >= 50 {
					statistic += (float64(observed) - expected) * (float64(observed) - expected) / expected
					bins, expected, observed = bins+1, 0, 0
				}
			}
			if len(seen) > 0 {
				t.Errorf("impossible draws: %v", seen)
			}
			if p := (distuv.ChiSquared{K: bins}).Survival(statistic); p < 1e-3 {
				t.Errorf("chi-squared %.1f over %g bins, p %.2g", statistic, bins, p)
			}
		})
	}
}

func TestMultinomialKeepsTheTotal(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	sizes := []int{3, 1, 500, 40_000, 7}
	drawn := make([]int, len(sizes))
	means := make([]float64, len(sizes))
	for range 2000 {
		multinomial(rng, sizes, drawn)
		total := 0
		for i, n := range drawn {
			total += n
			means[i] += float64(n) / 2000
		}
		if total != 40_511 {
			t.Fatalf("%d items drawn, want 40511", total)
		}
	}
	for i, mean := range means {
		if want := float64(sizes[i]); math.Abs(mean-want) > 5*math.Sqrt(want/2000) {
			t.Errorf("cell %d: mean %.2f, want %.0f", i, mean, want)
		}
	}
}

// TestChunks puts rows far apart, so that cells come from several chunks and from rows at their edges.
func TestChunks(t *testing.T) {
	table := newTable(npsScale, 1, make([]response, 3*chunk))
	rows := roaring.BitmapOf(0, 1, chunk-1, chunk, 2*chunk+5, 3*chunk-1)
	table.Issues[0].Text.AddMany([]uint32{1, chunk - 1, 2*chunk + 5, 2*chunk + 6})
	table.Lowest.Clear()
	table.Highest.AddMany([]uint32{chunk, 2*chunk + 5})
	cells := tally(table, rows, layers{mentioned: []*roaring.Bitmap{table.Mentioned(table.Issues[0], facts.TextOnly)}})
	got := fmt.Sprint(cells)
	if want := "[{{0 0 0 0 1 0} 0 2} {{0 0 0 0 2 0} 100 1} {{1 0 0 0 1 0} 0 2} {{1 0 0 0 2 0} 100 1}]"; got != want {
		t.Errorf("cells %s, want %s", got, want)
	}
}

// BenchmarkRank ranks ten issues over a million responses with 1,000 bootstrap draws.
func BenchmarkRank(b *testing.B) {
	table := newTable(npsScale, 10, random(1, 1_000_000, 10))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Rank(table, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// segmented gives a table with sides of each mention, a plan of five values and a number a row, all from a seed.
func segmented(seed uint64, n, issues int) *facts.Table {
	t := newTable(npsScale, issues, random(seed, n, issues))
	rng := rand.New(rand.NewPCG(seed, 7))
	for i := range t.Issues {
		issue := &t.Issues[i]
		for it := issue.Text.Iterator(); it.HasNext(); {
			switch row := it.Next(); rng.IntN(3) {
			case 0:
				issue.Positive.Add(row)
			case 1:
				issue.Negative.Add(row)
			}
		}
	}
	plan := facts.Category{Name: "plan", Values: []string{"a", "b", "c", "d", "e"}, Codes: make([]int32, n)}
	age := facts.NumberColumn{Name: "age", Values: make([]float64, n)}
	t.Days = make([]int32, n)
	for row := range n {
		plan.Codes[row], age.Values[row] = int32(rng.IntN(5)), float64(20+rng.IntN(50))
		t.Days[row] = 20454 + int32(rng.IntN(90)) // 2026 begins at 20454
	}
	t.Categories, t.Numbers = append(t.Categories, plan), append(t.Numbers, age)
	return t
}

// BenchmarkSegments is the promise of ten seconds on one core and 200 MB beyond the table: a million responses, ten issues with their sides, five segments, 1,000 draws of impact and importance for
// all and for each segment. The peak of the heap beyond the table is reported as peak-MB.
func BenchmarkSegments(b *testing.B) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	table := segmented(1, 1_000_000, 10)
	runtime.GC()
	var before, now runtime.MemStats
	runtime.ReadMemStats(&before)
	peak := uint64(0)
	stop := make(chan struct{})
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(5 * time.Millisecond):
				runtime.ReadMemStats(&now)
				peak = max(peak, now.HeapAlloc)
			}
		}
	}()
	for b.Loop() {
		if _, err := Rank(table, Options{By: "plan"}); err != nil {
			b.Fatal(err)
		}
	}
	close(stop)
	b.ReportMetric(float64(peak-before.HeapAlloc)/(1<<20), "peak-MB")
}
