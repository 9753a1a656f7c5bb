package trends

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// referenceFile is testdata/reference.json, which testdata/reference.py made.
type referenceFile struct {
	Start     int32                `json:"start"`
	Responses [][4]json.RawMessage `json:"responses"` // day, score, issues, side of each
	Month     []referencePoint     `json:"month"`
	Week      []referencePoint     `json:"week"`
	Quarter   []referencePoint     `json:"quarter"`
	Day       []referencePoint     `json:"day"`
	Splits    []struct {
		Before, After       string
		Metric              corpus.Metric
		Change, Unexplained float64
		Mix, Rate           []float64
	} `json:"splits"`
}

type referencePoint struct {
	Start, End string
	N          int
	NPS        *float64
	Share      []float64
	Net        []*float64
}

func loadReference(t testing.TB) (referenceFile, []response) {
	t.Helper()
	data, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var ref referenceFile
	if err := json.Unmarshal(data, &ref); err != nil {
		t.Fatal(err)
	}
	var out []response
	for _, raw := range ref.Responses {
		r := response{score: noScore}
		var score *int
		var issues, sides []int
		for i, to := range []any{&r.day, &score, &issues, &sides} {
			if err := json.Unmarshal(raw[i], to); err != nil {
				t.Fatal(err)
			}
		}
		r.day += ref.Start
		if score != nil {
			r.score = *score
		}
		for i := range issues {
			r.issues |= uint64(issues[i]) << i
			switch sides[i] {
			case 1:
				r.positive |= 1 << i
			case -1:
				r.negative |= 1 << i
			}
		}
		out = append(out, r)
	}
	return ref, out
}

func TestSeriesAgainstReference(t *testing.T) {
	ref, responses := loadReference(t)
	table := newTable(npsScale, 4, responses)
	for by, want := range map[metrics.Period][]referencePoint{metrics.Month: ref.Month, metrics.Week: ref.Week, metrics.Quarter: ref.Quarter, metrics.Day: ref.Day} {
		points := slices.DeleteFunc(series(t, table, Options{By: by, Draws: 1}).Periods, func(p Point) bool { return p.N == 0 })
		if len(points) != len(want) || len(want) == 0 {
			t.Fatalf("%s: %d periods, want %d", by, len(points), len(want))
		}
		for i, p := range points {
			w := want[i]
			if p.Start != w.Start || p.End != w.End || p.N != w.N {
				t.Fatalf("%s: %s to %s, %d; want %s to %s, %d", by, p.Start, p.End, p.N, w.Start, w.End, w.N)
			}
			if w.NPS != nil {
				near(t, p.Period, p.Metric.Value, *w.NPS)
			}
			for k, issue := range p.Issues {
				near(t, p.Period+issue.ID, issue.Share.Value, w.Share[k])
				if (issue.Net.Value == nil) != (w.Net[k] == nil) {
					t.Errorf("%s %s: net sentiment %v, want %v", p.Period, issue.ID, issue.Net.Value, w.Net[k])
				} else if w.Net[k] != nil {
					near(t, p.Period+issue.ID+" net", issue.Net.Value, *w.Net[k])
				}
			}
		}
	}
}

// TestChangeAgainstReference holds the change of shares against the mean of the six months before, from the reference's own shares.
func TestChangeAgainstReference(t *testing.T) {
	ref, responses := loadReference(t)
	r := series(t, newTable(npsScale, 4, responses), Options{Period: "2025-10", Draws: 1})
	at := slices.IndexFunc(ref.Month, func(p referencePoint) bool { return p.Start == "2025-10-01" })
	mean, nps := make([]float64, 4), 0.0
	for _, p := range ref.Month[at-6 : at] {
		nps += *p.NPS / 6
		for k := range mean {
			mean[k] += p.Share[k] / 6
		}
	}
	near(t, "NPS", r.Change.Metric.Value, *ref.Month[at].NPS-nps)
	if len(r.Change.Before) != 6 || r.Change.Before[0] != "2025-04" {
		t.Errorf("before: %v", r.Change.Before)
	}
	for _, c := range r.Change.Issues {
		k := int(c.ID[1] - '0')
		near(t, c.ID, c.Change.Value, ref.Month[at].Share[k]-mean[k])
		near(t, c.ID+" before", c.ShareBefore, mean[k])
	}
}

func TestSplitAgainstReference(t *testing.T) {
	ref, responses := loadReference(t)
	for _, want := range ref.Splits {
		scale := npsScale
		if want.Metric == corpus.CES {
			scale = cesScale
		}
		t.Run(fmt.Sprint(want.Metric, want.Before, want.After), func(t *testing.T) {
			s := series(t, newTable(scale, 4, responses), Options{Period: want.After, Against: want.Before, MinMentions: 1}).Split
			near(t, "change", s.Change.Value, want.Change)
			near(t, "unexplained", s.Unexplained.Value, want.Unexplained)
			if len(s.Issues) != 4 {
				t.Fatalf("%d issues, left out: %v", len(s.Issues), s.Left)
			}
			for _, p := range s.Issues {
				k := int(p.ID[1] - '0')
				near(t, p.ID+" mix", p.Mix.Value, want.Mix[k])
				near(t, p.ID+" rate", p.Rate.Value, want.Rate[k])
			}
		})
	}
}
