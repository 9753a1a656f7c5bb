package cli

import (
	"encoding/csv"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/index/record"
)

func TestUnreadableInput(t *testing.T) {
	heavy(t)
	t.Chdir(t.TempDir())
	write(t, "empty.csv", "")
	write(t, "header.csv", "id,comment,nps_score\n")
	write(t, "photo.csv", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x00\x00\x01\x00\x08\x06\x00\x00\x00"+strings.Repeat("\x00\x01\xfe\x7f\x1f", 400))
	write(t, "program", "\x7fELF\x02\x01\x01"+strings.Repeat("\x00\x90\x03", 500))
	write(t, "numbers.csv", "a,b\n1,2\n3,4\n")
	if err := os.Mkdir("folder", 0o755); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, file, says, advice string }{
		{"empty", "empty.csv", "empty.csv is empty", ""},
		{"header only", "header.csv", "header.csv has a header but no rows", ""},
		{"picture", "photo.csv", "photo.csv is a binary file", "export it as CSV or JSONL"},
		{"program", "program", "program is a binary file", "export it as CSV or JSONL"},
		{"directory", "folder", "folder is a directory", "name the files in it"},
		{"missing", "nowhere.csv", "nowhere.csv: there is no such file", ""},
		{"no text column", "numbers.csv", `numbers.csv has no text column; its columns are "a", "b"`, "--map text=COLUMN"},
	} {
		for _, command := range []string{"tag", "analyze", "drivers"} {
			t.Run(test.name+"/"+command, func(t *testing.T) {
				got := verbatim(t, ExitUsage, command, test.file)
				if !strings.Contains(got.stderr, test.says) || !strings.Contains(got.stderr, test.advice) {
					t.Errorf("stderr %q; want %q and %q", got.stderr, test.says, test.advice)
				}
				if got.stdout != "" {
					t.Errorf("stdout: %q", got.stdout)
				}
			})
		}
	}
	if left, err := os.ReadDir("."); err != nil || len(left) != 6 {
		t.Errorf("files left: %v, %v; want the six that the test made", left, err)
	}
}

func TestUnreadableStandardInput(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, args := range map[string][]string{"dash": {"tag", "-"}, "no argument": {"tag"}} {
		t.Run(name, func(t *testing.T) {
			if got := verbatim(t, ExitUsage, args...); !strings.Contains(got.stderr, "standard input is empty") {
				t.Errorf("stderr: %q", got.stderr)
			}
		})
	}
}

// rows makes n good rows of id, comment and score, and puts others behind them.
func rows(n int, others ...string) string {
	var b strings.Builder
	b.WriteString("id,comment,nps_score\n")
	for i := range n {
		fmt.Fprintf(&b, "g%d,The delivery of order %d was late,%d\n", i, i, i%11)
	}
	for _, row := range others {
		b.WriteString(row + "\n")
	}
	return b.String()
}

// rejected reads rejects.csv as "row column value: reason" lines.
func rejected(t *testing.T, file string) []string {
	t.Helper()
	table, err := csv.NewReader(strings.NewReader(read(t, "rejects.csv"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"file", "row", "line", "column", "value", "reason"}, table[0]); diff != "" {
		t.Errorf("header of rejects.csv (-want +got):\n%s", diff)
	}
	var out []string
	for _, row := range table[1:] {
		if row[0] != file {
			t.Errorf("rejected row of %q, want %q", row[0], file)
		}
		out = append(out, fmt.Sprintf("%s %s %s: %s", row[1], row[3], row[4], row[5]))
	}
	return out
}

func ids(recs []record.Record) []string {
	out := make([]string, len(recs))
	for i, rec := range recs {
		out[i] = rec.ID
	}
	return out
}

func TestRejectedRows(t *testing.T) {
	scale := " is no whole number from 0 to 10 (NPS)"
	repeat := func(n, again, first int) string {
		return strings.Replace(rows(n), fmt.Sprintf("\ng%d,", again), fmt.Sprintf("\ng%d,", first), 1)
	}
	for _, test := range []struct {
		name, data string
		in         int
		want       []string
		gone       string // ids that are not tagged, beside good rows that all must be
	}{
		{
			"bad scores", rows(40, "b1,bad,ten", "b2,bad,11", "b3,bad,-1", `b4,bad,"7,5"`, "b5,good,7.0", "b6,good,", "b7,good,NA"), 47,
			[]string{`41 nps_score ten: "ten"` + scale, `42 nps_score 11: "11"` + scale, `43 nps_score -1: "-1"` + scale, `44 nps_score 7,5: "7,5"` + scale}, "b1 b2 b3 b4",
		},
		{
			"cell of 10 MB", rows(3, "big,"+strings.Repeat("slow ", 2<<20)+",3", "last,the row behind it,9"), 5,
			[]string{"4 comment : the cell has more than 1048576 bytes"}, "big",
		},
		{"quoted cell of 10 MB", rows(3, `big,"`+strings.Repeat("slow,\n", 2<<20)+`",3`, "last,the row behind it,9"), 5,
			[]string{"4 comment : the cell has more than 1048576 bytes"}, "big"},
		{"repeated id in 200 rows", repeat(200, 150, 50), 200, []string{"151 id g50: the id is a repeat; export.csv row 51 has it first"}, "g150"},
		{"repeated id in 6 rows", repeat(6, 4, 1), 6, []string{"5 id g1: the id is a repeat; export.csv row 2 has it first"}, "g4"},
		{"nothing but bad rows", rows(0, "b1,bad,ten", "b2,bad,11"), 2, []string{`1 nps_score ten: "ten"` + scale, `2 nps_score 11: "11"` + scale}, "b1 b2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			write(t, "export.csv", test.data)
			got := verbatim(t, ExitRejected, "tag", "export.csv")
			c := countsOf(t, got.stderr)
			tagged := records(t, got.stdout)
			if c.in != test.in || c.tagged != len(tagged) || c.rejected != len(test.want) {
				t.Errorf("counts %+v, want %d rows in, %d records, %d rejected", c, test.in, len(tagged), len(test.want))
			}
			if diff := cmp.Diff(test.want, rejected(t, "export.csv")); diff != "" {
				t.Errorf("rejects.csv (-want +got):\n%s", diff)
			}
			for _, id := range ids(tagged) {
				if strings.Contains(" "+test.gone+" ", " "+id+" ") {
					t.Errorf("%s is rejected and tagged", id)
				}
			}
		})
	}
}

func TestMissingScoresAreNoErrors(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "export.csv", rows(20, "m1,no score,", "m2,no score,NA", "m3,NA,8"))
	tagged := records(t, verbatim(t, ExitDone, "tag", "export.csv").stdout)
	for _, rec := range tagged[20:22] {
		if rec.Score != nil || rec.Group != nil || *rec.Metric != "nps" || rec.Text != "no score" {
			t.Errorf("%s: score %v, group %v; want null", rec.ID, rec.Score, rec.Group)
		}
	}
	if m3 := tagged[22]; m3.Text != "" || m3.Language.Code != "und" || *m3.Score != 8 || strings.Join(m3.Flags, " ") != "no_text" {
		t.Errorf("a text that is NA: %+v", m3)
	}
	if _, err := os.Stat("rejects.csv"); err == nil {
		t.Error("there is a rejects.csv although nothing was rejected")
	}
}

func TestInvalidUTF8IsRepaired(t *testing.T) {
	t.Chdir(t.TempDir())
	good := strings.Replace(rows(30), "late", "geç, çok geç, größer, 😡", -1)
	for name, bad := range map[string]string{"lost byte": "caf\xc3 kapal\xc4\xb1", "lone byte": "Teslimat \xff bozuk", "cut emoji": "iyi \xf0\x9f\x98"} {
		t.Run(name, func(t *testing.T) {
			write(t, "export.csv", good+"bad,"+bad+",3\n")
			got := verbatim(t, ExitDone, "tag", "export.csv")
			tagged := records(t, got.stdout)
			if len(tagged) != 31 {
				t.Fatalf("%d records, want 31", len(tagged))
			}
			for i, rec := range tagged {
				if repaired := strings.Contains(strings.Join(rec.Flags, " "), "repaired"); repaired != (i == 30) {
					t.Errorf("%s: flags %v", rec.ID, rec.Flags)
				}
				checkRecord(t, &rec)
			}
			if !strings.Contains(tagged[30].Text, "\uFFFD") || !strings.Contains(got.stderr, "1 row had bytes that are no text") {
				t.Errorf("text %q, stderr:\n%s", tagged[30].Text, got.stderr)
			}
		})
	}
}

func TestRejectsAreNotWrittenOverTheInput(t *testing.T) {
	t.Chdir(t.TempDir())
	data := rows(3, "b1,bad,ten")
	write(t, "export.csv", data)
	got := verbatim(t, ExitUsage, "tag", "export.csv", "--rejects", "./export.csv")
	if read(t, "export.csv") != data || !strings.Contains(got.stderr, "--rejects") {
		t.Errorf("the input was changed, or nothing said so: %s", got.stderr)
	}
}
