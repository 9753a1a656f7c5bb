package cli

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/record"
)

// contract is the record of the design, with neighbours that touch its edges: emoji, no score, picks by name and by id, no text, a formula.
const contract = `{"id":"r17","text":"Kargo çok geç geldi, ama ürün güzel.","lang":"tr","score":3,"picked":["delivery"],"survey_type":"transactional","channel":"email","answered_at":"2026-03-01T12:00:00+02:00","customer_id":"c9","segments":{"plan":"gold"}}
{"id":"r18","text":"😡😡 kurye GELMEDİ, çok geç 📦","lang":"tr","score":null,"picked":["Price and value","PRICE","Other"],"segments":{"plan":"free"}}
{"id":"r19","text":"NA","score":9,"picked":["Packaging"],"segments":{"plan":"gold"}}
{"id":"r20","text":"=2+2 too expensive","score":10,"picked":[],"segments":{"plan":"free"}}
`

func TestTagGolden(t *testing.T) {
	file := filepath.Join(t.TempDir(), "answers.jsonl")
	write(t, file, contract)
	for format, name := range map[string]string{"jsonl": "contract.jsonl", "csv": "contract.csv"} {
		t.Run(format, func(t *testing.T) {
			got := verbatim(t, ExitDone, "tag", file, "--format", format)
			golden(t, name, got.stdout)
			if !strings.Contains(got.stderr, `picks that are no issue of the list ecommerce: "Other" (1)`) {
				t.Errorf("stderr:\n%s", got.stderr)
			}
		})
	}
}

// TestTagContract holds what the golden file must go on saying when word lists change.
func TestTagContract(t *testing.T) {
	file := filepath.Join(t.TempDir(), "answers.jsonl")
	write(t, file, contract)
	out := verbatim(t, ExitDone, "tag", file).stdout
	order := []string{
		`{"schema":1,`, `"id":"r17"`, `"text":`, `"language":{"code":"tr","confidence":`, `"source":`, `"sentiment":{"label":`, `"score":`, `"mixed":true`,
		`"evidence":[{"start":6,`, `"weight":`, `"rule":"tr/sentiment:`, `"issues":[{"id":"delivery","source":"both","label":"negative","score":-`,
		`"spans":[{"start":0,"end":5,"rule":"ecommerce/delivery/tr:kargo"}`, `"requests":[],"flags":[],"metric":"nps","score":3,"group":"detractor","picked":["delivery"],`,
		`"survey_type":"transactional","channel":"email","answered_at":"2026-03-01T10:00:00Z","customer_id":"c9","segments":{"plan":"gold"}}`,
	}
	line, _, _ := strings.Cut(out, "\n")
	for rest := line; len(order) > 0; order = order[1:] {
		at := strings.Index(rest, order[0])
		if at < 0 {
			t.Fatalf("%s is not there, or not in its place, in\n%s", order[0], line)
		}
		rest = rest[at+len(order[0]):]
	}
	recs := records(t, out)
	for i := range recs {
		checkRecord(t, &recs[i])
	}
	angry := recs[1]
	if angry.Score != nil || !strings.Contains(out, `"metric":"nps","score":null,"group":null,"picked":["price"]`) {
		t.Errorf("picks by name and by id, and no score: %+v", angry)
	}
	at := slices.IndexFunc(angry.Issues, func(i record.Issue) bool { return i.ID == "delivery" })
	if at < 0 || angry.Text[angry.Issues[at].Spans[0].Start:angry.Issues[at].Spans[0].End] != "kurye" {
		t.Errorf("behind emoji, kurye is not marked: %+v", angry.Issues)
	}
	if !strings.Contains(out, `"issues":[{"id":"packaging","source":"picked","label":null,"score":null,"spans":[]}],"requests":[],"flags":["no_text"]`) {
		t.Errorf("an answer of picks alone: %+v", recs[2])
	}
}

func TestTagCSVGuardsFormulas(t *testing.T) {
	file := filepath.Join(t.TempDir(), "answers.csv")
	write(t, file, "id,comment,nps_score,team\n1,\"=HYPERLINK(\"\"x\"\")\",3,+42\n2,-5 stars,4,+42\n3,@home is fine,9,-1 team\n4,\"two\nlines, one cell\",9,-1 team\n")
	for name, test := range map[string]struct {
		args []string
		want []string
	}{
		"guarded": {nil, []string{`'=HYPERLINK("x") +42`, `'-5 stars +42`, `'@home is fine '-1 team`, "two\nlines, one cell '-1 team"}},
		"raw":     {[]string{"--guard-formulas=false"}, []string{`=HYPERLINK("x") +42`, `-5 stars +42`, `@home is fine -1 team`, "two\nlines, one cell -1 team"}},
	} {
		t.Run(name, func(t *testing.T) {
			out := verbatim(t, ExitDone, append([]string{"tag", "--format", "csv", file}, test.args...)...).stdout
			table, err := csv.NewReader(strings.NewReader(out)).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, row := range table[1:] {
				got = append(got, row[slices.Index(table[0], "text")]+" "+row[slices.Index(table[0], "team")])
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("cells (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTagReadsFromEverywhere(t *testing.T) {
	t.Chdir(t.TempDir())
	data := rows(5)
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	if _, err := zip.Write([]byte(data)); err != nil {
		t.Fatal(err)
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, "export.csv", data)
	write(t, "export.csv.gz", packed.String())
	want := verbatim(t, ExitDone, "tag", "export.csv").stdout
	if n := strings.Count(want, "\n"); n != 5 {
		t.Fatalf("%d lines, want 5", n)
	}
	for name, test := range map[string]struct {
		stdin string
		args  []string
	}{
		"gzip":              {"", []string{"tag", "export.csv.gz"}},
		"stdin":             {data, []string{"tag", "-"}},
		"stdin unasked":     {data, []string{"tag"}},
		"gzip from stdin":   {packed.String(), []string{"tag", "-"}},
		"roles given":       {"", []string{"tag", "export.csv", "--map", "text=comment", "--map", "score=nps_score"}},
		"windows line ends": {strings.ReplaceAll(data, "\n", "\r\n"), []string{"tag"}},
		"semicolons":        {strings.ReplaceAll(data, ",", ";"), []string{"tag"}},
		"byte order mark":   {"\uFEFF" + data, []string{"tag"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := verbatimWith(t, test.stdin, ExitDone, test.args...)
			if diff := cmp.Diff(want, got.stdout); diff != "" {
				t.Errorf("records (-of the file +got):\n%s", diff)
			}
		})
	}
}

func TestTagGivesTheSameBytesWithAnyNumberOfWorkers(t *testing.T) {
	rejects := filepath.Join(t.TempDir(), "rejects.csv")
	var first string
	for _, workers := range []string{"1", "2", "8"} {
		got := verbatim(t, ExitDone, "tag", sampleFile, "--workers", workers, "--rejects", rejects)
		if c := countsOf(t, got.stderr); c.rejected > 0 || c.tagged != strings.Count(got.stdout, "\n") {
			t.Errorf("counts %+v for %d lines", c, strings.Count(got.stdout, "\n"))
		}
		if first == "" {
			first = got.stdout
		}
		if got.stdout != first {
			t.Errorf("with %s workers the output is another: %s", workers, cmp.Diff(first, got.stdout))
		}
	}
	for i, rec := range records(t, first) {
		checkRecord(t, &rec)
		if rec.ID != fmt.Sprintf("R%05d", 1000+i) {
			t.Fatalf("record %d is %s: not in input order", i, rec.ID)
		}
	}
}

// checkRecord holds what is true of every record.
func checkRecord(t *testing.T, rec *record.Record) {
	t.Helper()
	var spans []analyzer.Span
	for _, request := range rec.Requests {
		spans = append(spans, request.Span)
	}
	for _, evidence := range rec.Sentiment.Evidence {
		spans = append(spans, evidence.Span)
		if evidence.Weight == 0 || evidence.Rule == "" {
			t.Errorf("%s: evidence without weight or rule: %+v", rec.ID, evidence)
		}
	}
	checkLabel(t, rec.ID, rec.Sentiment.Label, rec.Sentiment.Score)
	for _, issue := range rec.Issues {
		picked := slices.Contains(rec.Picked, issue.ID)
		if issue.Source == record.FromPick != (issue.Label == nil && issue.Score == nil && len(issue.Spans) == 0) || picked != (issue.Source != record.FromText) {
			t.Errorf("%s: issue %+v with picks %v", rec.ID, issue, rec.Picked)
		}
		if issue.Label != nil && issue.Score != nil {
			checkLabel(t, rec.ID, *issue.Label, *issue.Score)
		}
		for _, span := range issue.Spans {
			spans = append(spans, span.Span)
		}
	}
	checkSpans(t, rec, spans)
	if rec.Schema != record.Schema || rec.ID == "" || len(rec.Language.Code) < 2 || rec.Language.Confidence < 0 || rec.Language.Confidence > 1 {
		t.Errorf("record %+v", rec)
	}
	if (rec.Score == nil) != (rec.Group == nil) || rec.Score != nil && rec.Metric == nil {
		t.Errorf("%s: metric %v, score %v, group %v", rec.ID, rec.Metric, rec.Score, rec.Group)
	}
	if rec.HasText() == (strings.TrimSpace(rec.Text) == "") {
		t.Errorf("%s: flags %v with text %q", rec.ID, rec.Flags, rec.Text)
	}
}

func checkLabel(t *testing.T, id string, label analyzer.Label, score float64) {
	t.Helper()
	if !slices.Contains([]analyzer.Label{analyzer.Positive, analyzer.Neutral, analyzer.Negative}, label) || math.Abs(score) > 1 ||
		label == analyzer.Positive && score < 0 || label == analyzer.Negative && score > 0 {
		t.Errorf("%s: label %q with score %v", id, label, score)
	}
}

func checkSpans(t *testing.T, rec *record.Record, spans []analyzer.Span) {
	t.Helper()
	if !utf8.ValidString(rec.Text) {
		t.Errorf("%s: the text is no UTF-8", rec.ID)
	}
	for _, span := range spans {
		if span.Start < 0 || span.Start >= span.End || span.End > len(rec.Text) {
			t.Errorf("%s: span %v in a text of %d bytes", rec.ID, span, len(rec.Text))
		} else if surface := rec.Text[span.Start:span.End]; !utf8.ValidString(surface) || strings.TrimSpace(surface) == "" {
			t.Errorf("%s: span %v is %q", rec.ID, span, surface)
		}
	}
}
