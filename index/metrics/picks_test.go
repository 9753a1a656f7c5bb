package metrics

import (
	"math"
	"testing"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
)

// TestCohen holds κ and its interval against statsmodels.stats.inter_rater.cohens_kappa of the same two-by-two tables.
func TestCohen(t *testing.T) {
	for _, test := range []struct {
		both, first, second, n int
		kappa, low, high       float64
	}{
		{20, 10, 5, 50, 0.4, 0.151092290476661, 0.6489077095233389},
		{3, 2, 7, 100, 0.35714285714285743, 0.03502923313793194, 0.6792564811477829},
		{40, 0, 0, 90, 1, 1, 1},
	} {
		kappa, in, ok := cohen(test.both, test.first, test.second, test.n)
		if !ok || math.Abs(kappa-test.kappa) > 1e-9 || math.Abs(in.Low-test.low) > 1e-9 || math.Abs(in.High-test.high) > 1e-9 {
			t.Errorf("%+v: kappa %v, interval %v, %v", test, kappa, in, ok)
		}
	}
	for _, none := range [][4]int{{0, 0, 0, 0}, {0, 0, 0, 9}, {9, 0, 0, 9}} {
		if _, _, ok := cohen(none[0], none[1], none[2], none[3]); ok {
			t.Errorf("%v has a kappa", none)
		}
	}
}

func TestPicks(t *testing.T) {
	rows := func(rows ...uint32) *roaring.Bitmap { return roaring.BitmapOf(rows...) }
	table := &facts.Table{
		Rows: 6, HasText: rows(0, 1, 2, 3, 4), Offered: rows(0, 1, 2, 3, 5),
		Issues: []facts.Issue{
			{ID: "price", Name: "Price", Text: rows(0, 1, 4), Picked: rows(0, 2, 5)},
			{ID: "quiet", Name: "Quiet", Text: rows(), Picked: rows()},
		},
	}
	got := Picks(table)
	if a := got[0]; a.N != 4 || a.Both != 1 || a.Picked != 1 || a.Text != 1 || a.Agreed != 0.5 || a.Kappa == nil {
		t.Errorf("price: %+v", a)
	}
	if a := got[1]; a.N != 4 || a.Agreed != 1 || a.Kappa != nil {
		t.Errorf("quiet: %+v", a)
	}
}
