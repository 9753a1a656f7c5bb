package cli

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// sampleDrivers runs the command over the analysed sample and reads its JSON.
func sampleDrivers(t *testing.T, args ...string) *drivers.Report {
	t.Helper()
	out := verbatim(t, ExitDone, append([]string{"drivers", "--workspace", sample(t).workspace, "--draws", "50", "--json"}, args...)...)
	var rep drivers.Report
	if err := json.Unmarshal([]byte(out.stdout), &rep); err != nil {
		t.Fatal(err)
	}
	return &rep
}

func TestDriversJSON(t *testing.T) {
	heavy(t)
	rep := sampleDrivers(t, "--by", "seller", "--sides", "--control", "tier,orders_last_year", "--what-if", "30", "--mcfadden")
	sum, mcfadden := 0.0, 0.0
	for _, d := range rep.Drivers {
		sum += *d.Importance.Value
		mcfadden += *d.McFadden.Value
		if d.NotEnough == "" && (d.WhatIf.Low == nil || d.PassiveBase.Q == nil || d.Odds.Q == nil || d.Importance.Low == nil) {
			t.Errorf("%s lacks an interval or a q: %+v", d.ID, d)
		}
	}
	if math.Abs(sum-*rep.Importance.Fit) > 1e-9 || math.Abs(mcfadden-*rep.McFadden.Fit) > 1e-9 {
		t.Errorf("parts sum to %g and %g, the fits are %g and %g", sum, mcfadden, *rep.Importance.Fit, *rep.McFadden.Fit)
	}
	if rep.WhatIfPercent != 30 || len(rep.Sides) != 2*len(rep.Drivers) || len(rep.Groups) != 2 || rep.NOdds == 0 || len(rep.Controls) != 2 {
		t.Errorf("%g %% what-if, %d sides, %d groups, %d answers in the odds ratios", rep.WhatIfPercent, len(rep.Sides), len(rep.Groups), rep.NOdds)
	}
}

// TestDriversWhere counts the answers that a filter leaves.
func TestDriversWhere(t *testing.T) {
	reader, err := index.Open(sample(t).workspace)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	table, err := reader.Facts()
	if err != nil {
		t.Fatal(err)
	}
	n := func(filter string) int {
		rows, err := where(table, filter, facts.TextOrPick)
		if err != nil {
			t.Fatal(err)
		}
		return int(rows.GetCardinality())
	}
	all := table.Rows
	for _, halves := range [][2]string{
		{"lang:tr", "NOT lang:tr"}, {"score:<=6", "-score:0..6"}, {"seller:NORDHAUS has:text", "-(seller:nordhaus has:text)"}, {"issue:delivery/negative", "-issue:Delivery/negative"},
		{"orders_last_year:>=4", "-orders_last_year:>3"}, {"date:2025-03..2025-05", "date:<2025-03 OR date:>2025-05 OR -has:date"}, {`seller:""  OR seller:partner`, `-seller:"" seller:nordhaus`}, {"has:issue", "-has:issue"},
		{"sentiment:>0", "-(has:sentiment sentiment:>0)"}, {"has:request", "-has:request"}, {"flag:contradiction", "-flag:contradiction"}, {"customer_since:<2024", "customer_since:>=2024 OR -customer_since:>0001"},
	} {
		first, second := n(halves[0]), n(halves[1])
		if first == 0 || second == 0 || first+second != all {
			t.Errorf("%q %d and %q %d do not make up %d", halves[0], first, halves[1], second, all)
		}
	}
	if got := n("*"); got != all {
		t.Errorf("* leaves %d of %d", got, all)
	}
	if got := sampleDrivers(t, "--where", "lang:tr").N; got != n("lang:tr") {
		t.Errorf("the command counts %d, the filter %d", got, n("lang:tr"))
	}
	for _, filter := range []string{"late", "colour:red", "score:<=", "issue:weather", "issue:delivery/angry", "has:nothing", "seller:>3", "orders_last_year:many"} {
		if _, err := where(table, filter, facts.TextOrPick); exitCode(err) != ExitUsage {
			t.Errorf("%q: error %v", filter, err)
		}
	}
}

func TestDriversRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	workspace := sample(t).workspace
	for _, args := range [][]string{
		{"--where", "late"}, {"--where", "tier:premum"}, {"--where", "score:>10"}, {"--by", "colour"}, {"--control", "group"}, {"--what-if", "0"}, {"--what-if", "101"}, {"--min-group", "0"}, {"--map", "score=nps"},
	} {
		if got := verbatim(t, ExitUsage, append([]string{"drivers", "--workspace", workspace}, args...)...); got.stderr == "" || got.stdout != "" {
			t.Errorf("%q: stdout %q, stderr %q", args, got.stdout, got.stderr)
		}
	}
}

// TestDriversWarnsOfOneWord: an issue that rests on one word is doubtful, counted over the answers that the filter leaves, and the hint finds them.
func TestDriversWarnsOfOneWord(t *testing.T) {
	t.Chdir(t.TempDir())
	var b strings.Builder
	b.WriteString("id,comment,score,shop\n")
	for i := range 120 {
		shop, comment := i/2%2, "lovely clothes"
		if i%2 == 0 {
			comment = []string{"the courier was friendly", "the delivery was late"}[shop]
		}
		fmt.Fprintf(&b, "%d,%s,%d,%s\n", i, comment, i%11, []string{"north", "south"}[shop])
	}
	write(t, "word.csv", b.String())
	verbatim(t, ExitDone, "analyze", "word.csv", "--workspace", "other")
	for _, test := range []struct {
		where, want string // empty for no warning
	}{
		{"shop:north", `100 % of its mentions in text (30 of 30) rest on the one word "courier"`},
		{"shop:south", ""},
	} {
		out := verbatim(t, ExitDone, "drivers", "--workspace", "other", "--draws", "20", "--where", test.where).stdout
		if strings.Contains(out, "courier") != (test.want != "") || !strings.Contains(out, test.want) {
			t.Errorf("%s:\n%s", test.where, out)
		}
		if hint := `verbatim search --workspace "other" 'issue:delivery courier'`; strings.Contains(out, hint) != (test.want != "") {
			t.Errorf("%s lacks the hint:\n%s", test.where, out)
		}
	}
	if out := verbatim(t, ExitDone, "drivers", "word.csv", "--draws", "20", "--where", "shop:north").stdout; !strings.Contains(out, "once verbatim analyze has read them: verbatim search 'issue:") {
		t.Error(out)
	}
}

// TestDriversMap draws the picture, over a workspace, where no other --map makes sense.
func TestDriversMap(t *testing.T) {
	workspace := sample(t).workspace
	t.Chdir(t.TempDir())
	out := verbatim(t, ExitDone, "drivers", "--workspace", workspace, "--draws", "50", "--map", "picture.svg", "--explain", "--by", "month")
	svg := read(t, "picture.svg")
	for dec := xml.NewDecoder(strings.NewReader(svg)); ; {
		if _, err := dec.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{"<title", "<desc", "Delivery: share", "95 % interval"} {
		if !strings.Contains(svg, want) {
			t.Errorf("the picture lacks %q", want)
		}
	}
	if strings.Contains(svg, "ZgotmplZ") || strings.Contains(svg, "NaN") || strings.Contains(svg, "%!") {
		t.Error("the picture has a value that could not be written")
	}
	for _, want := range []string{"importance:", "passive_base:", "what_if:", "month 2025-03", "detractors against passives", "fewer mentions: NPS", "R² 0."} {
		if !strings.Contains(out.stdout, want) {
			t.Errorf("the output lacks %q", want)
		}
	}
}
