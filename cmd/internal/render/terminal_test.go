package render

import (
	"bytes"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

func p[T any](v T) *T { return &v }

// ranked is a report with one issue: its impact stands clear of zero, and its odds do not stand clear of one.
func ranked() *drivers.Report {
	theirs := &metrics.Summary{Metric: corpus.NPS, Estimate: metrics.Estimate{Name: "NPS", Unit: "points", Value: p(-57.0), Low: p(-71.0), High: p(-35.0)}}
	return &drivers.Report{
		N: 1378, NDrivers: 1378, RankedBy: drivers.ByImpact,
		Metric: metrics.Summary{Metric: corpus.NPS, Scored: 1378, Detractors: 1378, Estimate: metrics.Estimate{Name: "NPS", Unit: "points", Value: p(-24.2)}},
		Drivers: []drivers.Driver{{
			ID: "contract", Name: "Contract, renewal and leaving", Mentions: 1042, Share: metrics.Share{Value: p(0.03), Low: p(0.02), High: p(0.04)}, Metric: theirs,
			Impact:      drivers.Impact{Value: p(-2.2), Low: p(-3.1), High: p(-1.3)},
			Odds:        drivers.Odds{Ratio: p(1.5), Low: p(0.8), High: p(2.9), Q: p(0.4)},
			PassiveBase: drivers.PassiveOdds{Odds: drivers.Odds{Ratio: p(5.69), Low: p(0.5), Q: p(0.31)}},
		}},
	}
}

func TestEveryNumberHasItsInterval(t *testing.T) {
	var out bytes.Buffer
	if err := WriteDrivers(&out, ranked(), DriversOptions{Look: Look{Width: 100}}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"NPS −24.2  (too few answers for an interval)   1,378 scored answers", "their NPS −57.0 [−71.0, −35.0]", "1,042 mentions",
		"detractors against passives ×5.69 [0.50, ∞] q 0.310", " 1. Contract, renewal and leaving ", "×1.50 [0.80, 2.90], q 0.400, could be chance",
		"q tests the odds of a low score",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing in\n%s", want, out.String())
		}
	}
	for line := range strings.Lines(out.String()) {
		if strings.HasPrefix(line, "    ") && len([]rune(line)) > 101 {
			t.Errorf("longer than the terminal is wide: %s", line)
		}
	}
}

func TestNetSentimentOfOneComment(t *testing.T) {
	if got := netText(metrics.NetSentiment{Value: p(1.0)}); got != "+1.00, too few for an interval" {
		t.Error(got)
	}
}

// TestPlain keeps the colours of the page, and nothing else that steers a terminal.
func TestPlain(t *testing.T) {
	const hostile = "a\x1b[2Jb\x1b[31mc\x07\u202ed\u2066e\nf"
	if got := (Look{}).plain(hostile); got != "a[2Jb[31mcde\nf" {
		t.Errorf("%q", got)
	}
	look := Look{Color: true}
	if got := look.plain(look.paint(mark, hostile)); got != "\x1b[1;4ma[2Jb\x1b[31mcde\nf\x1b[0m" {
		t.Errorf("%q", got)
	}
}
