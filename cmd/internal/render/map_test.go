package render

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// spread makes a report of issues at the given shares and impacts, with intervals.
func spread(places ...[2]float64) *drivers.Report {
	r := &drivers.Report{RankedBy: drivers.ByImpact}
	r.Metric.Name, r.Metric.Unit = "NPS", "points"
	for i, place := range places {
		share, impact := place[0], place[1]
		r.Drivers = append(r.Drivers, drivers.Driver{
			ID: fmt.Sprint(i), Name: fmt.Sprintf("Issue & number %d", i), Share: metrics.Share{Value: &share, Low: new(share * 0.9), High: new(share * 1.1)},
			Impact: drivers.Impact{Value: &impact, Low: new(impact - 1), High: new(impact + 1)}, Odds: drivers.Odds{Q: new(0.01 * float64(1+i%2*20))},
		})
	}
	return r
}

// TestMapLabelsKeepApart crowds ten issues into a corner: no name may lie on another.
func TestMapLabelsKeepApart(t *testing.T) {
	var places [][2]float64
	for i := range 10 {
		places = append(places, [2]float64{0.02 + 0.004*float64(i%4), -1 + 0.2*float64(i)})
	}
	for _, opts := range []MapOptions{{}, {Width: 360, Height: 480}} {
		v := newMapView(spread(append(places, [2]float64{0.4, -12})...), opts)
		var boxes []box
		for _, p := range v.Points {
			width := 0.9 * labelLetter * float64(len(p.Name))
			left := map[string]float64{"start": p.LabelX, "end": p.LabelX - width, "middle": p.LabelX - width/2}[p.Anchor]
			b := box{left, left + width, p.LabelY - 9, p.LabelY + 2}
			if b.left < 0 || b.right > float64(v.Width) || b.top < 0 || b.bottom > float64(v.Height) {
				t.Errorf("%d wide: %s lies outside", v.Width, p.Name)
			}
			for i, other := range boxes {
				if b.overlap(other) > 0 {
					t.Errorf("%d wide: %s lies on %s", v.Width, p.Name, v.Points[i].Name)
				}
			}
			boxes = append(boxes, b)
		}
	}
}

func TestMapSaysWhatItShows(t *testing.T) {
	var out bytes.Buffer
	if err := WriteMap(&out, spread([2]float64{0.3, -12.5}, [2]float64{0.05, 2}), MapOptions{ID: "chart"}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`id="chart-title"`, `aria-labelledby="chart-title chart-desc"`, "Issue &amp; number 0: share 30\u00a0%, impact −12.5, 95 % interval −13.5 to −11.5", "number 1: share 5.0\u00a0%, impact &#43;2.0",
		"not distinguishable from chance", `class="dot low"`, `class="dot high outline"`,
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the map lacks %q:\n%s", want, out.String())
		}
	}
	out.Reset()
	if err := WriteMap(&out, &drivers.Report{}, MapOptions{}); err != nil || !strings.Contains(out.String(), "Not enough data") {
		t.Errorf("an empty map: error %v\n%s", err, out.String())
	}
}
