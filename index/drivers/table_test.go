package drivers

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
	cesScale  = corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}
)

// noScore is the score of a response without one.
const noScore = -1

// response is a row of a test table. All have text.
type response struct {
	score  int
	issues uint64 // bit i: the text mentions issue i
}

// newTable makes a table of the responses with the issues i0, i1, …
func newTable(scale corpus.Scale, issues int, responses []response) *facts.Table {
	t := &facts.Table{
		Rows: len(responses), Scale: scale, Score: make([]float64, len(responses)),
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
		for i := range issues {
			if resp.issues&(1<<i) != 0 {
				t.Issues[i].Text.Add(uint32(row))
			}
		}
		setScore(t, row, resp.score)
	}
	return t
}

func setScore(t *facts.Table, row, score int) {
	t.Score[row] = float64(score)
	switch group := t.Scale.Group(score); {
	case score == noScore:
		t.Score[row] = math.NaN()
	case group.Lowest():
		t.Lowest.Add(uint32(row))
	case group.Highest():
		t.Highest.Add(uint32(row))
	}
}

// repeat gives n responses of one kind.
func repeat(n, score int, issues uint64) []response {
	out := make([]response, n)
	for i := range out {
		out[i] = response{score, issues}
	}
	return out
}

func rank(t testing.TB, table *facts.Table, opts Options) *Report {
	t.Helper()
	if opts.Draws == 0 {
		opts.Draws = 100
	}
	rep, err := Rank(table, opts)
	if err != nil {
		t.Fatal(err)
	}
	return rep
}

// driver finds an issue of a report.
func driver(t testing.TB, rep *Report, id string) Driver {
	t.Helper()
	for _, d := range rep.Drivers {
		if d.ID == id {
			return d
		}
	}
	t.Fatalf("no driver %s", id)
	return Driver{}
}
