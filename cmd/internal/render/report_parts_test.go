package render

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/words"
)

func TestMarkUp(t *testing.T) {
	type spans = [][2]int
	tests := map[string]struct {
		text           string
		issue, feeling spans
		want           []textPiece
	}{
		"none":           {"all fine", nil, nil, []textPiece{{"all fine", false, false}}},
		"one":            {"Kargo geç", spans{{0, 5}}, spans{{6, 10}}, []textPiece{{"Kargo", true, false}, {" ", false, false}, {"geç", false, true}}},
		"overlap":        {"abcdef", spans{{0, 4}}, spans{{2, 6}}, []textPiece{{"ab", true, false}, {"cd", true, true}, {"ef", false, true}}},
		"inside":         {"abcdef", spans{{0, 6}}, spans{{2, 4}}, []textPiece{{"ab", true, false}, {"cd", true, true}, {"ef", true, false}}},
		"adjacent":       {"abcd", spans{{0, 2}}, spans{{2, 4}}, []textPiece{{"ab", true, false}, {"cd", false, true}}},
		"same kind":      {"abcdef", spans{{0, 3}, {2, 4}, {4, 5}}, nil, []textPiece{{"abcde", true, false}, {"f", false, false}}},
		"unsorted twice": {"abcd", spans{{2, 3}, {0, 1}, {2, 3}}, nil, []textPiece{{"a", true, false}, {"b", false, false}, {"c", true, false}, {"d", false, false}}},
		"korean":         {"배송이 늦다", spans{{0, 6}}, spans{{10, 16}}, []textPiece{{"배송", true, false}, {"이 ", false, false}, {"늦다", false, true}}},
		"cuts a rune":    {"배송", spans{{1, 2}}, nil, []textPiece{{"배", true, false}, {"송", false, false}}},
		"outside":        {"abc", spans{{-1, 2}, {1, 9}, {2, 2}, {2, 1}}, nil, []textPiece{{"abc", false, false}}},
		"empty":          {"", spans{{0, 1}}, nil, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, markUp(tt.text, spansOf(tt.issue), spansOf(tt.feeling))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func spansOf(pairs [][2]int) []analyzer.Span {
	var spans []analyzer.Span
	for _, pair := range pairs {
		spans = append(spans, analyzer.Span{Start: pair[0], End: pair[1]})
	}
	return spans
}

// FuzzMarkUp holds that marking never changes the text, and marks exactly the bytes of the spans.
func FuzzMarkUp(f *testing.F) {
	f.Add("배송이 늦다 👍🏽", 0, 6, 7, 13)
	f.Add("ßİ", 1, 2, 0, 9)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\r") {
			t.Skip()
		}
		var all, issue strings.Builder
		for _, piece := range markUp(text, []analyzer.Span{{Start: a, End: b}}, []analyzer.Span{{Start: c, End: d}}) {
			if !utf8.ValidString(piece.Text) || piece.Text == "" {
				t.Fatalf("piece %q", piece.Text)
			}
			all.WriteString(piece.Text)
			if piece.Issue {
				issue.WriteString(piece.Text)
			}
		}
		if all.String() != printable(text) {
			t.Fatalf("%q became %q", text, all.String())
		}
		if 0 <= a && a < b && b <= len(text) && utf8.ValidString(text[a:b]) && utf8.ValidString(text[:a]) && issue.String() != printable(text[a:b]) {
			t.Fatalf("marked %q, want %q", issue.String(), text[a:b])
		}
	})
}

func TestFormats(t *testing.T) {
	tests := []struct{ name, got, want string }{
		{"count", formatCount(1234567), "1,234,567"},
		{"small count", formatCount(999), "999"},
		{"negative count", formatCount(-1000), "−1,000"},
		{"points", metricUnit("points").value(-6.25), "−6.2"},
		{"no minus zero", metricUnit("points").value(-0.04), "0.0"},
		{"change", metricUnit("points").change(6.26), "+6.3"},
		{"zero change", metricUnit("points").change(0.04), "0.0"},
		{"score", metricUnit("score").change(-0.406), "−0.41"},
		{"mean", metricUnit("mean").value(0.036), "0.04"},
		{"missed only", (&EvalError{Missed: []string{"drinks"}}).verdict(), "missed drinks"},
		{"both", (&EvalError{Missed: []string{"crew"}, Extra: []string{"delays", "food"}}).verdict(), "missed crew; found too much: delays, food"},
		{"theme without scores", newTheme(&words.Theme{}, nil).Score, ""},
		{"nobody left", staying(churn.Estimate{Value: p(1.0)}), "none left yet"},
		{"some left", staying(churn.Estimate{Value: p(0.9), Low: p(0.8), High: p(0.95)}), "90\u00a0% [80\u00a0%, 95\u00a0%]"},
		{"sentiment", (&EvalError{Want: "positive", Got: "neutral 0.00"}).verdict(), "want positive, found neutral 0.00"},
		{"satisfied", metricUnit("percent").value(72.4), "72\u00a0%"},
		{"share", formatShare(0.314), "31\u00a0%"},
		{"small share", formatShare(0.0314), "3.1\u00a0%"},
		{"share that rounds to ten", formatShare(0.0996), "10\u00a0%"},
		{"no share", formatShare(0), "0.0\u00a0%"},
		{"tiny share", formatShare(0.0001), "<0.1\u00a0%"},
		{"nearly all", formatShare(0.999), ">99\u00a0%"},
		{"all", formatShare(1), "100\u00a0%"},
		{"ratio", formatRatio(2.345), "2.35"},
		{"large ratio", formatRatio(23.45), "23.4"},
		{"huge ratio", formatRatio(2345), "2,345"},
		{"endless ratio", formatRatio(1e300), ">1,000,000"},
		{"tiny ratio", formatRatio(0.001), "<0.01"},
		{"q", formatQ(0.0499), "0.050"},
		{"small q", formatQ(0.00099), "<0.001"},
		{"net", formatNet(-0.416), "−0.42"},
		{"interval", formatInterval(ptr(0.28), ptr(0.34), formatShare), "28 to 34\u00a0%"},
		{"no interval", formatInterval(nil, ptr(0.34), formatShare), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.got != tt.want {
				t.Errorf("got %q, want %q", tt.got, tt.want)
			}
		})
	}
}

func TestAxis(t *testing.T) {
	tests := map[string]struct {
		values []float64
		labels string
	}{
		"both sides": {[]float64{-16.9, 10.9}, "−15 −10 −5 0 5 10"},
		"below":      {[]float64{-6.2, -1}, "−6 −4 −2 0"},
		"small":      {[]float64{-0.71, 0.2}, "−0.6 −0.4 −0.2 0 0.2"},
		"nothing":    {nil, "−1 −0.5 0 0.5 1"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			axis := newAxis(tt.values, axisLabel)
			var labels []string
			for _, tick := range axis.Ticks {
				labels = append(labels, tick.Label)
				if tick.Zero != (tick.Label == "0") || tick.Zero && tick.X != axis.at(0) {
					t.Errorf("tick %+v", tick)
				}
			}
			if got := strings.Join(labels, " "); got != tt.labels {
				t.Errorf("ticks %s, want %s", got, tt.labels)
			}
		})
	}
}

// TestBarGeometry checks lengths by hand: an axis from −10.8 to 10.8 is 21.6 long, so zero is in the middle.
func TestBarGeometry(t *testing.T) {
	axis := newAxis([]float64{-10, 10}, axisLabel)
	got := axis.draw(chartBar{ID: "d"}, -5.4, ptr(-8.1), ptr(2.7))
	want := &chartBar{ID: "d", Side: "low", X: "25.00%", Width: "25.00%", From: "12.50%", To: "62.50%", Ticks: axis.Ticks}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
