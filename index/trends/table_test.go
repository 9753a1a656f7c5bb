package trends

import (
	"fmt"
	"math"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
)

var (
	npsScale  = corpus.Scale{Metric: corpus.NPS, Min: 0, Max: 10}
	csatScale = corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}
	cesScale  = corpus.Scale{Metric: corpus.CES, Min: 0, Max: 10} // wider than any survey's, so that the same scores serve
)

// noScore is the score of a response without one.
const noScore = -1

// response is a row of a test table. All have text, and no sentiment but beside issues.
type response struct {
	day                        int32
	score                      int
	issues, positive, negative uint64 // bit i: issue i
}

// newTable makes a table of the responses with the issues i0, i1, …
func newTable(scale corpus.Scale, issues int, responses []response) *facts.Table {
	t := &facts.Table{
		Rows: len(responses), Scale: scale, Score: make([]float64, len(responses)), Days: make([]int32, len(responses)),
		Lowest: roaring.New(), Highest: roaring.New(), HasText: roaring.New(), HasPicks: roaring.New(), Offered: roaring.New(),
	}
	for i := range issues {
		t.Issues = append(t.Issues, facts.Issue{
			ID: fmt.Sprintf("i%d", i), Name: fmt.Sprintf("Issue %d", i),
			Text: roaring.New(), Picked: roaring.New(), Positive: roaring.New(), Negative: roaring.New(),
		})
	}
	t.HasText.AddRange(0, uint64(len(responses)))
	for row, resp := range responses {
		t.Days[row], t.Score[row] = resp.day, float64(resp.score)
		if resp.score == noScore {
			t.Score[row] = math.NaN()
		}
		for i := range t.Issues {
			for _, part := range []struct {
				bits uint64
				rows *roaring.Bitmap
			}{{resp.issues, t.Issues[i].Text}, {resp.positive, t.Issues[i].Positive}, {resp.negative, t.Issues[i].Negative}} {
				if part.bits&(1<<i) != 0 {
					part.rows.Add(uint32(row))
				}
			}
		}
	}
	return t
}

// repeat gives n responses of one kind.
func repeat(n int, r response) []response {
	out := make([]response, n)
	for i := range out {
		out[i] = r
	}
	return out
}

func series(t testing.TB, table *facts.Table, opts Options) *Report {
	t.Helper()
	if opts.Draws == 0 {
		opts.Draws = 50
	}
	r, err := Series(table, opts)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// near compares to 1e-6, of the value where it is above 1.
func near(t *testing.T, what string, got *float64, want float64) {
	t.Helper()
	if got == nil {
		t.Errorf("%s: none, want %v", what, want)
	} else if math.Abs(*got-want) > 1e-6*max(1, math.Abs(want)) {
		t.Errorf("%s: %v, want %v", what, *got, want)
	}
}
