package settings

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/trends"
	"github.com/verbatim-cx/verbatim/lexicons"
)

func write(t *testing.T, name, data string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestAlerts(t *testing.T) {
	path := write(t, "alerts.yaml", `# what wakes us
rules:
  - issue: delivery
    share: "> 20 %"
  - metric: NPS
    drop: significant
  - {issue: any, rise: significant, min_n: 30}
  - volume: "< 50"
  - metric: csat
    value: "<= 80%"
  - issue: price
    net: "< -0.5"
  - issue: price
    rise: ">= 0.05"
`)
	got, err := Alerts(path)
	if err != nil {
		t.Fatal(err)
	}
	want := []trends.Rule{
		{Place: path + ":3", Issue: "delivery", Measure: "share", Op: ">", Limit: 0.2},
		{Place: path + ":5", Metric: "nps", Measure: "drop", Significant: true},
		{Place: path + ":7", Issue: "any", Measure: "rise", Significant: true, MinN: 30},
		{Place: path + ":8", Volume: true, Measure: "volume", Op: "<", Limit: 50},
		{Place: path + ":9", Metric: "csat", Measure: "value", Op: "<=", Limit: 80},
		{Place: path + ":11", Issue: "price", Measure: "net", Op: "<", Limit: -0.5},
		{Place: path + ":13", Issue: "price", Measure: "rise", Op: ">=", Limit: 0.05},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestAMistakeIsSaidOnce: a value that is no number is there, and is not missing too.
func TestAMistakeIsSaidOnce(t *testing.T) {
	_, err := Benchmarks(write(t, "bench.csv", "name,metric,value\nindustry,nps,many\n,nps,3\n"))
	if err == nil || strings.Count(err.Error(), "\n") != 1 || !strings.Contains(err.Error(), `value "many" is no number`) || !strings.Contains(err.Error(), ":3:1: a benchmark has") {
		t.Error(err)
	}
}

// TestWrongAlerts holds that every mistake has its line, and a mistake does not hide the next.
func TestWrongAlerts(t *testing.T) {
	for name, test := range map[string]struct{ yaml, at, says string }{
		"empty":          {"", ":1:", `list under "rules"`},
		"text":           {"hello", ":1:", `list under "rules"`},
		"other key":      {"alerts: []\n", ":1:", `unknown key "alerts"`},
		"no list":        {"rules: yes\n", ":1:", `list under "rules"`},
		"entry is text":  {"rules:\n  - delivery\n", ":2:", `list under "rules"`},
		"broken":         {"rules:\n  - issue: [\n", ":2:", ""},
		"bare sign":      {"rules:\n  - issue: delivery\n    share: > 0.2\n", ":3:", "into quotes"},
		"unknown key":    {"rules:\n  - issue: a\n    shares: \"> 0.2\"\n    share: \"> 0.2\"\n", ":3:", `"shares"`},
		"twice":          {"rules:\n  - issue: a\n    share: \"> 0.2\"\n    share: \"> 0.3\"\n", ":4:", "share"},
		"no subject":     {"rules:\n  - share: \"> 0.2\"\n", ":2:", "one subject"},
		"two subjects":   {"rules:\n  - issue: a\n    metric: nps\n    drop: significant\n", ":2:", "one subject"},
		"no condition":   {"rules:\n  - issue: a\n", ":2:", "has none"},
		"two conditions": {"rules:\n  - issue: a\n    share: \"> 0.2\"\n    rise: significant\n", ":2:", "share and rise"},
		"foreign":        {"rules:\n  - metric: nps\n    share: \"> 0.2\"\n", ":2:", "value, rise, drop"},
		"no metric":      {"rules:\n  - metric: fun\n    drop: significant\n", ":2:", `"fun"`},
		"no sign":        {"rules:\n  - issue: a\n    share: 0.2\n", ":3:", "a sign and a number"},
		"no number":      {"rules:\n  - issue: a\n    share: \"> lots\"\n", ":3:", "a sign and a number"},
		"odd sign":       {"rules:\n  - issue: a\n    share: \"=> 0.2\"\n", ":3:", "a sign and a number"},
		"infinite":       {"rules:\n  - volume: \"< inf\"\n", ":2:", "a sign and a number"},
		"significant":    {"rules:\n  - issue: a\n    share: significant\n", ":3:", "a sign and a number"},
		"share above 1":  {"rules:\n  - issue: a\n    share: \"> 20\"\n", ":3:", "20 %"},
		"percent of NPS": {"rules:\n  - metric: nps\n    drop: \"> 5 %\"\n", ":3:", "percent sign"},
		"net":            {"rules:\n  - issue: a\n    net: \"< -5\"\n", ":3:", "from -1 to 1"},
		"min_n":          {"rules:\n  - issue: a\n    share: \"> 0.2\"\n    min_n: few\n", ":4:", "few"},
		"value a list":   {"rules:\n  - issue: [a, b]\n    share: \"> 0.2\"\n", ":2:", "no plain value"},
	} {
		t.Run(name, func(t *testing.T) {
			path := write(t, "alerts.yaml", test.yaml)
			_, err := Alerts(path)
			var syntax *lexicons.SyntaxError
			if !errors.As(err, &syntax) || !strings.Contains(err.Error(), path+test.at) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v; want %s and %q", err, test.at, test.says)
			}
		})
	}
	if _, err := Alerts(write(t, "a.yaml", "rules:\n  - issue: a\n  - metric: fun\n    drop: 3\n")); strings.Count(err.Error(), "a.yaml:") != 3 {
		t.Errorf("not all mistakes are told: %v", err)
	}
	if _, err := Alerts("missing.yaml"); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}

func TestBenchmarks(t *testing.T) {
	low, high := 12.0, 24.5
	want := func(path string, lines [3]string) []metrics.Benchmark {
		return []metrics.Benchmark{
			{Name: "industry, 2025", Figure: "nps", Value: 32, N: 1200, Place: path + lines[0]},
			{Name: "last year", Figure: "nps", Value: 18, Low: &low, High: &high, By: "plan", Group: "gold", Place: path + lines[1]},
			{Name: "rival", Figure: "first_response_hours", Value: 4.5, Place: path + lines[2]},
		}
	}
	for name, test := range map[string]struct {
		data  string
		lines [3]string
	}{
		"b.yaml": {`benchmarks:
  - name: industry, 2025
    metric: nps
    value: 32
    n: 1200
  - {name: last year, metric: nps, value: 18, low: 12, high: 24.5, by: plan, group: gold}
  - name: rival
    metric: first_response_hours
    value: 4.5
`, [3]string{":2", ":6", ":7"}},
		"b.csv":    {"\ufeffName,metric,value,n,low,high,by,group\n\"industry, 2025\",nps,32,1200,,,,\nlast year,nps,18,,12,24.5,plan,gold\nrival,first_response_hours,4.5,,,,,\n", [3]string{":2", ":3", ":4"}},
		"semi.CSV": {"name;metric;value;n;low;high;by;group\nindustry, 2025;nps;32;1200;;;;\nlast year;nps;18;;12;24.5;plan;gold\nrival;first_response_hours;4.5;;;;;\n", [3]string{":2", ":3", ":4"}},
	} {
		t.Run(name, func(t *testing.T) {
			path := write(t, name, test.data)
			got, err := Benchmarks(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want(path, test.lines), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWrongBenchmarks(t *testing.T) {
	for name, test := range map[string]struct{ file, data, at, says string }{
		"empty CSV":      {"b.csv", "", ":1:", "no benchmark"},
		"header only":    {"b.csv", "name,metric,value\n", ":1:", "no benchmark"},
		"ragged":         {"b.csv", "name,metric,value\na,nps\n", ":2:", "wrong number of fields"},
		"unknown column": {"b.csv", "name,metric,valu\na,nps,3\n", ":1:", `"valu"`},
		"no value":       {"b.csv", "name,metric,value\na,nps,\n", ":2:", "a name, a metric and a value"},
		"no number":      {"b.csv", "name,metric,value\na,nps,1\nb,nps,high\n", ":3:", `"high"`},
		"off the scale":  {"b.csv", "name,metric,value\na,nps,320\n", ":2:", "-100 to 100"},
		"half interval":  {"b.yaml", "benchmarks:\n  - name: a\n    metric: nps\n    value: 3\n    low: 1\n", ":2:", "low and high"},
		"outside":        {"b.yaml", "benchmarks:\n  - {name: a, metric: csat, value: 30, low: 31, high: 40}\n", ":2:", "between"},
		"n":              {"b.yaml", "benchmarks:\n  - {name: a, metric: csat, value: 30, n: -4}\n", ":2:", "-4"},
		"by alone":       {"b.yaml", "benchmarks:\n  - {name: a, metric: csat, value: 30, by: plan}\n", ":2:", "group is missing"},
	} {
		t.Run(name, func(t *testing.T) {
			path := write(t, test.file, test.data)
			_, err := Benchmarks(path)
			var syntax *lexicons.SyntaxError
			if !errors.As(err, &syntax) || !strings.Contains(err.Error(), path+test.at) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v; want %s and %q", err, test.at, test.says)
			}
		})
	}
}
