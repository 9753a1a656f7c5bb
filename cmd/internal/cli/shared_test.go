package cli

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// headLines is how much of each labelled file is tagged here.
const headLines = 100

// given is what tests read of a line of labelled data.
type given struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// heads copies the first lines of all labelled files into a folder, and gives their paths and their lines.
func heads(t *testing.T, data string) (paths []string, lines []given) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(data, "*.jsonl"))
	if err != nil || len(files) == 0 {
		t.Fatalf("labelled files: %v, %v", files, err)
	}
	dir := t.TempDir()
	for _, file := range files {
		var head strings.Builder
		for _, line := range firstLines(t, file) {
			var g given
			if err := json.Unmarshal([]byte(line), &g); err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			lines = append(lines, g)
			head.WriteString(line + "\n")
		}
		paths = append(paths, filepath.Join(dir, filepath.Base(file)))
		write(t, paths[len(paths)-1], head.String())
	}
	return paths, lines
}

func firstLines(t *testing.T, path string) []string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var lines []string
	for in := bufio.NewReader(file); len(lines) < headLines; {
		line, err := in.ReadString('\n')
		if line = strings.TrimSuffix(line, "\n"); line != "" {
			lines = append(lines, line)
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return lines
}

// TestTagLabelledData tags the head of every labelled file, all in one run: each line gives one valid record, in order, with any number of workers.
func TestTagLabelledData(t *testing.T) {
	paths, lines := heads(t, sharedData(t))
	t.Chdir(t.TempDir())
	args := append([]string{"tag", "--workers", "1"}, paths...)
	one := verbatim(t, ExitDone, args...)
	args[2] = "8"
	if eight := verbatim(t, ExitDone, args...); eight.stdout != one.stdout {
		t.Error("the output of one worker and of eight differ")
	}
	recs := records(t, one.stdout)
	if c := countsOf(t, one.stderr); c.in != len(lines) || len(recs) != len(lines) {
		t.Fatalf("%d lines, %+v, %d records", len(lines), c, len(recs))
	}
	for i := range recs {
		checkRecord(t, &recs[i])
		want := lines[i].Text
		if strings.TrimSpace(want) == "NA" || strings.TrimSpace(want) == "" {
			want = ""
		}
		if recs[i].Text != want && utf8.ValidString(want) {
			t.Errorf("record %d of %s has another text than the line in its place", i, lines[i].ID)
		}
	}
}

// TestAnalyzeRawExports takes exports as people have them, with no flag at all.
func TestAnalyzeRawExports(t *testing.T) {
	data := sharedData(t)
	for _, test := range []struct {
		file, roles string
		scored      bool
	}{
		{"airline_raw.csv", "text=text, date=tweet_created;", false},
		{"nps_retail_fr_raw_latin1.csv", "id=id, score=nps, text=explication;", true},
		{"store_reviews_tr_raw_utf16le.csv", "text=Görüş;", false},
		{"nps_telecom_en.jsonl", "id=id, text=text, lang=lang, score=score;", true},
		{"nps_card_pt.jsonl", "id=id, text=text, lang=lang, score=score;", true},
	} {
		t.Run(test.file, func(t *testing.T) {
			t.Chdir(t.TempDir())
			got := command("", "analyze", filepath.Join(data, test.file), "--json")
			if got.code != ExitDone && got.code != ExitRejected {
				t.Fatalf("exit code %d, stderr:\n%s", got.code, got.stderr)
			}
			c := countsOf(t, got.stderr)
			if c.in < 500 || c.rejected*100 > c.in || (c.rejected > 0) != (got.code == ExitRejected) {
				t.Errorf("exit code %d with %+v", got.code, c)
			}
			var r result
			if err := json.Unmarshal([]byte(got.stdout), &r); err != nil {
				t.Fatal(err)
			}
			if c != (counts{r.RowsIn, r.Tagged, r.Rejected}) {
				t.Errorf("stderr says %+v, the result %d, %d, %d", c, r.RowsIn, r.Tagged, r.Rejected)
			}
			if !strings.Contains(got.stderr, test.roles) {
				t.Errorf("roles %q not found:\n%s", test.roles, got.stderr)
			}
			checkRanking(t, &r, test.scored)
		})
	}
}

// checkRanking holds that files without a score are ranked by share, and say so.
func checkRanking(t *testing.T, r *result, scored bool) {
	t.Helper()
	want := map[bool]string{true: "impact", false: "share and net sentiment"}[scored]
	says := slices.ContainsFunc(r.Notes, func(note string) bool { return strings.Contains(note, "there is no score column") })
	if r.Drivers.RankedBy != want || says == scored {
		t.Errorf("ranked by %q, want %q; notes %q", r.Drivers.RankedBy, want, r.Notes)
	}
	if (r.Drivers.Metric.Scored > 0) != scored {
		t.Errorf("%d scored answers", r.Drivers.Metric.Scored)
	}
}
