package render

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

var (
	update = flag.Bool("update", false, "write the golden files")
	pages  = flag.String("pages", "", "write the report pages into this folder, to look at them")
)

func writeReport(t testing.TB, s *Summary) string {
	t.Helper()
	var out bytes.Buffer
	if err := WriteReport(&out, s); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// keepPage writes the page where a person can look at it, if asked to.
func keepPage(t testing.TB, name, page string) {
	t.Helper()
	if *pages == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(*pages, name+".html"), []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
}

// element is a start tag of the page with all the text inside it.
type element struct {
	name, text string
	attrs      map[string]string
}

// parse reads the page as XML, which it is but for the doctype, and so finds every tag that is not closed. It gives the elements in document order.
func parse(t testing.TB, page string) []*element {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(page))
	decoder.Entity = map[string]string{"nbsp": "\u00a0"}
	var all, open []*element
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := &element{name: token.Name.Local, attrs: map[string]string{}}
			for _, attr := range token.Attr {
				e.attrs[attr.Name.Local] = attr.Value
			}
			all, open = append(all, e), append(open, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			for _, e := range open {
				e.text += string(token)
			}
		}
	}
}

// outline shows headings, figures, rows and comments, one a line, for a golden file that a person can read.
func outline(elements []*element) string {
	var b strings.Builder
	for _, e := range elements {
		text := strings.Join(strings.Fields(e.text), " ")
		switch e.name {
		case "h1", "h2", "h3", "p", "tr", "li", "title", "desc", "summary", "dt", "dd", "caption", "blockquote", "mark", "text":
			fmt.Fprintf(&b, "%s %s\n", strings.TrimSpace(e.name+" "+e.attrs["lang"]), text)
		case "rect":
			fmt.Fprintf(&b, "rect %s x=%s width=%s\n", e.attrs["class"], e.attrs["x"], e.attrs["width"])
		}
	}
	return b.String()
}

func TestReportGolden(t *testing.T) {
	for name, make := range map[string]func(testing.TB) *Summary{"nps": npsSummary, "csat": csatSummary, "ces": cesSummary, "noscore": noScoreSummary} {
		t.Run(name, func(t *testing.T) {
			page := writeReport(t, make(t))
			keepPage(t, name, page)
			got, golden := outline(parse(t, page)), filepath.Join("testdata", "report_"+name+".txt")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReportSameBytes(t *testing.T) {
	first := writeReport(t, npsSummary(t))
	for range 5 {
		if writeReport(t, npsSummary(t)) != first {
			t.Fatal("the same summary gave other bytes")
		}
	}
}

// TestReportStaysInside holds that the page loads nothing and runs nothing, whatever the texts are.
func TestReportStaysInside(t *testing.T) {
	for name, s := range map[string]*Summary{"nps": npsSummary(t), "hostile": hostileSummary(t)} {
		t.Run(name, func(t *testing.T) {
			for _, e := range parse(t, writeReport(t, s)) {
				switch e.name {
				case "script", "img", "iframe", "object", "embed", "link", "form", "image", "use", "base", "video", "audio":
					t.Errorf("element <%s>", e.name)
				case "style":
					for _, bad := range []string{"url(", "@import", "expression", "http"} {
						if strings.Contains(e.text, bad) {
							t.Errorf("style has %q", bad)
						}
					}
				}
				for attr, value := range e.attrs {
					if strings.HasPrefix(attr, "on") || attr == "src" || attr == "style" || attr == "href" && !strings.HasPrefix(value, "#") ||
						strings.Contains(value, "http:") || strings.Contains(value, "https:") {
						t.Errorf("<%s %s=%q>", e.name, attr, value)
					}
				}
			}
		})
	}
}

func TestReportHead(t *testing.T) {
	page := writeReport(t, npsSummary(t))
	for _, want := range []string{
		"<!DOCTYPE html>\n<html lang=\"en\">", `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`, `<meta charset="utf-8"/>`,
		"prefers-color-scheme: dark", "@media print",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %s", want)
		}
	}
}

// TestReportAccessible holds what can be checked without eyes: headings in order, unique ids, names of charts and table heads.
func TestReportAccessible(t *testing.T) {
	for name, s := range map[string]*Summary{"nps": npsSummary(t), "csat": csatSummary(t), "no score": noScoreSummary(t), "hostile": hostileSummary(t)} {
		t.Run(name, func(t *testing.T) {
			elements, ids, level := parse(t, writeReport(t, s)), map[string]string{}, 0
			for _, e := range elements {
				if id, ok := e.attrs["id"]; ok {
					if _, twice := ids[id]; twice {
						t.Errorf("id %s twice", id)
					}
					ids[id] = e.text
				}
				if len(e.name) == 2 && e.name[0] == 'h' && e.name[1] >= '1' && e.name[1] <= '6' {
					if next := int(e.name[1] - '0'); next > level+1 {
						t.Errorf("<%s>%s follows a heading of level %d", e.name, e.text, level)
					} else {
						level = next
					}
				}
			}
			for _, e := range elements {
				if e.name == "svg" && e.attrs["aria-hidden"] != "true" && e.attrs["aria-labelledby"] == "" {
					t.Error("a chart without a name")
				}
				for _, id := range strings.Fields(e.attrs["aria-labelledby"]) {
					if strings.TrimSpace(ids[id]) == "" {
						t.Errorf("<%s> is named by %s, which is empty or missing", e.name, id)
					}
				}
			}
		})
	}
}

// body is the text of the page without its style sheet.
func body(t testing.TB, page string) string {
	t.Helper()
	for _, e := range parse(t, page) {
		if e.name == "body" {
			return e.text
		}
	}
	t.Fatal("the page has no body")
	return ""
}

// TestReportNumbers looks for every number of the summary on the page, written in full here and not by the code under test.
func TestReportNumbers(t *testing.T) {
	tests := map[string]struct {
		summary *Summary
		want    []string
	}{
		"nps": {npsSummary(t), []string{
			"9.9", "5.0 to 14.7", "1,221 of 1,260 responses have a score", "43\u00a0%", "24\u00a0%", "33\u00a0%", "40 to 46\u00a0%",
			"1,267 rows in", "1,260 tagged", "7 rejected", "rejects.csv", "ecommerce", "1,002 in all", "82\u00a0% (80 to 85\u00a0%)",
			"−13.6−16.9 to −10.5", "29\u00a0%26 to 31\u00a0%", "−29.4−38.2 to −20.1", "4.833.51 to 6.70", "<0.001", "0.011",
			"+8.2+5.8 to +10.9", "0.0−1.1 to +1.2", "0.893", "3.1\u00a0%2.2 to 4.2\u00a0%", "fewer than 5 scored responses mention it", "0.3\u00a0%, 0.1 to 0.7\u00a0%",
			"Delivery pulls the NPS down by 13.6 points (10.5 to 16.9), Customer service and complaints by 4.9 (2.8 to 7.1) and Returns by 3.1 (1.4 to 4.8). " +
				"Product quality lifts it by 8.2 (5.8 to 10.9). 4 issues are not distinguishable from chance. One could not be tested. These are associations, not proof.",
			"1,000 bootstrap draws, seed 1", "The same numbers as a table", "14 picks are no issue", "whose NPS is 8.4 (3.4 to 13.3)",
		}},
		"csat": {csatSummary(t), []string{
			"53\u00a0%", "37 to 68\u00a0%", "Mean score: 3.36 (2.89 to 3.83)", "No issue can be shown to move the CSAT. 2 issues are not distinguishable",
			"−11.2−31.5 to +6.4", "percentage points", "2.610.58 to 12.7",
		}},
		"ces": {cesSummary(t), []string{"4.67", "Share who agree: 56\u00a0% (40 to 70\u00a0%)", "−0.41−0.71 to −0.12", "down by 0.41 points (0.12 to 0.71)"}},
		"no score": {noScoreSummary(t), []string{
			"because there is no score column", "Delivery is mentioned most, in 28\u00a0% (26 to 31\u00a0%) of the responses, with a net sentiment of −0.29 (−0.38 to −0.20)",
			"28\u00a0%26 to 31\u00a0%", "−0.29−0.38 to −0.20", "nobody mentions it", "not of what moves a score",
		}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			text := strings.Join(strings.FieldsFunc(body(t, writeReport(t, tt.summary)), func(r rune) bool { return r == ' ' || r == '\n' }), " ")
			for _, want := range tt.want {
				if !strings.Contains(text, want) {
					t.Errorf("the page does not say %q", want)
				}
			}
			for _, bad := range []string{"NaN", "Inf", "nil", "0x", "%!", "-1", "ZgotmplZ"} {
				if strings.Contains(text, bad) {
					t.Errorf("the page says %q", bad)
				}
			}
		})
	}
}

// TestReportRows holds that no issue is hidden and what is not significant is greyed in words too.
func TestReportRows(t *testing.T) {
	s := npsSummary(t)
	faint, rows := 0, 0
	for _, e := range parse(t, writeReport(t, s)) {
		if class := e.attrs["class"]; e.name == "tbody" && strings.HasPrefix(class, "driver") {
			rows++
			if strings.HasSuffix(class, "faint") {
				faint++
				if !strings.Contains(e.text, "not distinguishable from chance") && !strings.Contains(e.text, "not tested") {
					t.Errorf("a greyed row does not say why: %s", e.text)
				}
			}
		}
	}
	if rows != 9 || faint != 5 {
		t.Errorf("%d rows, %d greyed, want 9 and 5", rows, faint)
	}
}

func TestReportEmpty(t *testing.T) {
	for name, s := range map[string]*Summary{
		"nothing": {},
		"no driver": {Drivers: &drivers.Report{RankedBy: drivers.ByImpact, Metric: metrics.FromCounts(corpus.Scale{Metric: corpus.NPS, Max: 10}, metrics.Counts{}),
			DriversMetric: metrics.FromCounts(corpus.Scale{Metric: corpus.NPS, Max: 10}, metrics.Counts{})}},
	} {
		t.Run(name, func(t *testing.T) {
			if page := writeReport(t, s); !strings.Contains(strings.ToLower(body(t, page)), "not enough") {
				t.Error("the page does not say that there is not enough data")
			}
		})
	}
	if err := WriteReport(io.Discard, nil); err == nil {
		t.Error("no error for a nil summary")
	}
}

// hostileSummary has texts that would break a page which trusts them.
func hostileSummary(t testing.TB) *Summary {
	s := npsSummary(t)
	attack := `</style></title></svg><script>alert("x")</script><img src=x onerror=alert(1)>'"`
	s.Files, s.IssueList, s.RejectsFile, s.Notes = []string{attack}, attack, attack, []string{attack}
	s.Languages = append(s.Languages, Count{attack, 1})
	s.Labels = append(s.Labels, Count{attack, 1})
	s.Drivers.Drivers[0].Name, s.Drivers.Drivers[9].NotEnough = attack, attack
	s.Drivers.Formulas = append(s.Drivers.Formulas, metrics.Formula{Name: attack, Text: attack})
	s.Examples["delivery"] = []Example{
		{ID: attack, Lang: analyzer.Lang(attack), Text: attack, Label: analyzer.Label(attack), Group: corpus.Group(attack), Issue: []analyzer.Span{{Start: 3, End: 11}}},
		{ID: "bidi", Lang: "ar", Score: ptr(0), Text: "\u202egnp.exe\u202c شكرا \u2067abc"},
		{ID: "control", Lang: "en", Score: ptr(0), Text: "a\x00b\x1b[31mc\r\nd\re"},
		{ID: "emoji", Lang: "und", Text: "👩‍👩‍👧‍👦👍🏽", Issue: []analyzer.Span{{Start: 0, End: 4}}, Evidence: []analyzer.Span{{Start: 2, End: 7}}},
		{ID: "long", Lang: "en", Text: strings.Repeat("delivery ", 1200) + strings.Repeat("x", 400)},
		{ID: "empty"},
	}
	return s
}

func TestReportHostile(t *testing.T) {
	page := writeReport(t, hostileSummary(t))
	keepPage(t, "hostile", page)
	quotes := map[string]bool{}
	for _, e := range parse(t, page) {
		if e.name == "blockquote" {
			quotes[e.text] = true
			if e.attrs["dir"] != "auto" || e.attrs["lang"] == "" {
				t.Errorf("a comment has dir %q and lang %q", e.attrs["dir"], e.attrs["lang"])
			}
		}
	}
	for _, want := range []string{
		`</style></title></svg><script>alert("x")</script><img src=x onerror=alert(1)>'"`, "\u202egnp.exe\u202c شكرا \u2067abc", "a\uFFFDb\uFFFD[31mc\nd\ne",
		"👩‍👩‍👧‍👦👍🏽", strings.Repeat("delivery ", 1200) + strings.Repeat("x", 400), "No text: picked from the list.",
	} {
		if !quotes[want] {
			t.Errorf("no comment reads %.80q", want)
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestReportWriterFails(t *testing.T) {
	if err := WriteReport(failing{}, npsSummary(t)); err == nil || !strings.Contains(err.Error(), "disk full") {
		t.Errorf("error %v, want that of the writer", err)
	}
}
