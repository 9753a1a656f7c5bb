package corpus_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

func TestUnreadableInput(t *testing.T) {
	gone := filepath.Join(t.TempDir(), "gone.csv")
	tests := []struct {
		name, data string
		path       string
		opts       corpus.Options
		want       string
	}{
		{name: "empty", data: "", want: "is empty"},
		{name: "blank lines only", data: "\n \n\r\n", want: "is empty"},
		{name: "byte order mark only", data: "\xEF\xBB\xBF", want: "is empty"},
		{name: "header only", data: "id,text,nps\n", want: "no rows"},
		{name: "empty array", data: "[]", want: "no rows"},
		{name: "binary", data: "id,text\n\x00\x01\x02\x03", want: "binary"},
		{name: "control characters", data: strings.Repeat("\x01\x02\x03\x04abc", 50), want: "binary"},
		{name: "workbook", data: "PK\x03\x04rest", want: "Excel"},
		{name: "broken gzip", data: "\x1f\x8bnope", want: "gzip"},
		{name: "a directory", path: t.TempDir(), want: "directory"},
		{name: "missing", path: gone, want: "no such file"},
		{name: "no text column", data: "plan,size\ngold,1\nfree,2\n", want: `its columns are "plan", "size". Name it with --map text=COLUMN`},
		{name: "broken lines only", data: "{\"id\": 1,\n{broken\n", want: "none of its 2 rows can be read"},
		{name: "unknown role", data: "text\nfine\n", opts: corpus.Options{Map: map[corpus.Role]string{"colour": "text"}}, want: "no such role"},
		{name: "unknown column", data: "text\nfine\n", opts: corpus.Options{Map: map[corpus.Role]string{corpus.RoleScore: "nps"}}, want: `no column "nps"`},
		{name: "one column for two roles", data: "text\nfine\n", opts: corpus.Options{Map: map[corpus.Role]string{corpus.RoleScore: "text", corpus.RoleText: "text"}}, want: "two roles"},
		{name: "unknown language", data: "text\nfine\n", opts: corpus.Options{Lang: "klingonese"}, want: "--lang"},
		{name: "no standard input", path: "-", want: "no standard input"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := tt.path
			if path == "" {
				path = write(t, "in.csv", tt.data)
			}
			r, err := corpus.Open([]string{path}, tt.opts)
			if err == nil {
				t.Fatalf("it was opened: %+v", r.Mapping())
			}
			if !errors.Is(err, corpus.ErrInput) {
				t.Errorf("%v is no ErrInput", err)
			}
			if !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%q does not say %q", err, tt.want)
			}
		})
	}
}

func TestMissingFileUnwraps(t *testing.T) {
	_, err := corpus.Open([]string{filepath.Join(t.TempDir(), "gone.csv")}, corpus.Options{})
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v does not wrap os.ErrNotExist", err)
	}
}

func TestRejectedScores(t *testing.T) {
	bad := []string{"ten", "11", "-1", "7,5", "7.5", "true", "10/10", "1e1"}
	good := map[string]int{"7": 7, "7.0": 7, "7,0": 7, " 10 ": 10, "0": 0}
	missing := []string{"", "NA", "N/A", "null", "-", "nan", "NaN", "  "}
	var csv strings.Builder
	csv.WriteString("id;nps;text\n")
	n := 0
	add := func(value string) { n++; fmt.Fprintf(&csv, "r%d;%s;fine\n", n, value) }
	for _, v := range bad {
		add(v)
	}
	for v := range good {
		add(v)
	}
	for _, v := range missing {
		add(v)
	}
	out := readText(t, "in.csv", csv.String())
	var rejected []string
	for _, e := range out.rejected {
		rejected = append(rejected, e.Value)
		if e.Column != "nps" || e.Line != e.Row+1 || e.ID != fmt.Sprintf("r%d", e.Row) {
			t.Errorf("rejected row is %+v", e)
		}
	}
	if diff := cmp.Diff(bad, rejected); diff != "" {
		t.Errorf("rejected values (-want +got):\n%s", diff)
	}
	scored := 0
	for _, r := range out.responses {
		if r.Score != nil {
			scored++
		}
	}
	if scored != len(good) {
		t.Errorf("%d rows have a score, %d should", scored, len(good))
	}
}

func TestRepeatedID(t *testing.T) {
	out := readText(t, "in.csv", "id,text\na,one\nb,two\na,three\n")
	if len(out.rejected) != 1 {
		t.Fatalf("rejected: %v", out.rejected)
	}
	if e := out.rejected[0]; e.Row != 3 || e.Value != "a" || !strings.Contains(e.Reason, "in.csv row 1") {
		t.Errorf("rejected %+v", e)
	}
}

func TestRepeatedIDOverFiles(t *testing.T) {
	var first, second strings.Builder
	first.WriteString("id,text\n")
	second.WriteString("id,text\n")
	for i := range 200 {
		fmt.Fprintf(&first, "a%d,x\n", i)
		fmt.Fprintf(&second, "b%d,x\n", i)
	}
	second.WriteString("a7,again\n")
	dir := t.TempDir()
	paths := []string{filepath.Join(dir, "one.csv"), filepath.Join(dir, "two.csv")}
	for i, data := range []string{first.String(), second.String()} {
		if err := os.WriteFile(paths[i], []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out := read(t, corpus.Options{}, paths...)
	if len(out.rejected) != 1 || !strings.Contains(out.rejected[0].Reason, "one.csv row 8 ") {
		t.Errorf("rejected: %v", out.rejected)
	}
}

func TestNoTrueIDs(t *testing.T) {
	tests := []struct{ name, data, first, last string }{
		{"customers who answered twice", "id,text\n1,a\n1,b\n2,c\n2,d\n", "in.csv:1", "in.csv:4"},
		{"rounded by a spreadsheet", "id,text\n5.7E+17,a\n5.7E+17,b\n5.8E+17,c\n", "in.csv:1", "in.csv:3"},
		{"no id column", "text,plan\na b c,x\nd e f,y\n", "in.csv:1", "in.csv:2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out := readText(t, "in.csv", tt.data)
			if len(out.rejected) > 0 {
				t.Fatalf("rejected: %v", out.rejected)
			}
			if got := out.responses[0].ID; got != tt.first {
				t.Errorf("first id %q, want %q", got, tt.first)
			}
			if got := out.responses[len(out.responses)-1].ID; got != tt.last {
				t.Errorf("last id %q, want %q", got, tt.last)
			}
			if !strings.Contains(strings.Join(out.mapping.Files[0].Notes, "\n"), "file:row") {
				t.Errorf("notes do not say it: %q", out.mapping.Files[0].Notes)
			}
		})
	}
}

func TestSharedIDsOverFilesAreNone(t *testing.T) {
	one := write(t, "one.csv", "id,text\n1,a\n2,b\n3,c\n")
	two := write(t, "two.csv", "id,text\n1,a\n2,b\n3,c\n")
	out := read(t, corpus.Options{}, one, two)
	if len(out.rejected) != 0 || out.responses[3].ID != "two.csv:1" {
		t.Errorf("rejected %v, fourth id %q", out.rejected, out.responses[3].ID)
	}
	if len(out.mapping.Notes) != 1 {
		t.Errorf("notes: %q", out.mapping.Notes)
	}
}

func TestSameBaseNameTwice(t *testing.T) {
	one, two := write(t, "in.csv", "text\na\n"), write(t, "in.csv", "text\nb\n")
	out := read(t, corpus.Options{}, one, two, one)
	ids := map[string]bool{}
	for _, r := range out.responses {
		ids[r.ID] = true
	}
	if len(ids) != 3 {
		t.Errorf("ids are %v; three different ones are wanted", ids)
	}
}

func TestHugeCell(t *testing.T) {
	huge := strings.Repeat("x", 10<<20)
	tests := []struct{ name, file, row string }{
		{"bare", "in.csv", "h,5," + huge + "\n"},
		{"quoted", "in.csv", "h,5,\"" + huge + "\"\n"},
		{"quoted with line ends", "in.csv", "h,5,\"" + strings.Repeat("ab\n", 3<<20) + "\"\n"},
		{"just over", "in.csv", "h,5," + huge[:1<<20+1] + "\n"},
		{"without end", "in.csv", "h,5,\"" + huge + "\n"},
		{"json line", "in.jsonl", `{"id":"h","nps":5,"text":"` + huge + "\"}\n"},
		{"json just over", "in.jsonl", `{"id":"h","nps":5,"text":"` + huge[:1<<20+1] + "\"}\n"},
		{"json array", "in.json", `,{"id":"h","nps":5,"text":"` + huge + "\"}\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			data := "id,nps,text\na,1,one\n" + tt.row + "b,2,two\nc,3,three\n"
			switch tt.file {
			case "in.jsonl":
				data = "{\"id\":\"a\",\"text\":\"one\"}\n" + tt.row + "{\"id\":\"b\",\"text\":\"two\"}\n{\"id\":\"c\",\"text\":\"three\"}\n"
			case "in.json":
				data = "[{\"id\":\"a\",\"text\":\"one\"}\n" + tt.row + ",{\"id\":\"b\",\"text\":\"two\"}\n,{\"id\":\"c\",\"text\":\"three\"}]\n"
			}
			out := readText(t, tt.file, data)
			if len(out.rejected) != 1 || out.rejected[0].Row != 2 || !strings.Contains(out.rejected[0].Reason, "bytes") {
				t.Fatalf("rejected: %v", out.rejected)
			}
			if notes := strings.Join(out.mapping.Files[0].Notes, "\n"); strings.Contains(notes, "fewer cells") {
				t.Errorf("the row that was rejected is called short too: %s", notes)
			}
			if len(out.rejected[0].Value) > 300 {
				t.Errorf("the message carries %d bytes of the cell", len(out.rejected[0].Value))
			}
			if len(out.responses) != 3 || out.responses[2].ID != "c" || out.responses[2].Text != "three" {
				t.Errorf("%d rows were read", len(out.responses))
			}
		})
	}
}

func TestRowShapes(t *testing.T) {
	out := readText(t, "in.csv", "id,text,plan,,\na,\"one\r\ntwo\",gold,,\n\n   \nb,short\nc,three,free,,,,\nd,cut,in,two,more,cells\n")
	if len(out.responses) != 3 || len(out.rejected) != 1 {
		t.Fatalf("accepted %d, rejected %v", len(out.responses), out.rejected)
	}
	if e := out.rejected[0]; e.Row != 4 || e.Line != 8 || e.Value != "cells" {
		t.Errorf("rejected %+v", *e)
	}
	if got := out.responses[0].Text; got != "one\r\ntwo" {
		t.Errorf("the line end inside quotes became %q", got)
	}
	if len(out.responses[1].Segments) != 0 {
		t.Errorf("a missing cell made a segment: %v", out.responses[1].Segments)
	}
	if notes := strings.Join(out.mapping.Files[0].Notes, "\n"); !strings.Contains(notes, "1 row has fewer cells") {
		t.Errorf("notes: %s", notes)
	}
}

func TestBrokenJSONLines(t *testing.T) {
	out := readText(t, "in.jsonl", "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"b\",\"text\":two}\n\n[1,2]\n\"text\"\n{\"id\":\"c\",\"text\":\"three\"} x\n{\"id\":\"d\",\"text\":\"four\"}\n")
	if len(out.responses) != 2 || len(out.rejected) != 4 {
		t.Fatalf("accepted %d, rejected %v", len(out.responses), out.rejected)
	}
	want := []struct {
		line   int
		reason string
	}{{2, "broken JSON at byte 18"}, {4, "not a JSON object"}, {5, "not a JSON object"}, {6, "broken JSON at byte 27"}}
	for i, w := range want {
		if e := out.rejected[i]; e.Line != w.line || !strings.Contains(e.Reason, w.reason) {
			t.Errorf("rejected %d is line %d, %q; want line %d, %q", i, e.Line, e.Reason, w.line, w.reason)
		}
	}
}

// TestCommentsThatAreNoTexts holds that one odd value costs its row and nothing else.
func TestCommentsThatAreNoTexts(t *testing.T) {
	out := readText(t, "in.jsonl", "{\"id\":\" a\",\"text\":\"one\"}\n{\"id\":\"b\",\"text\":{\"a\":1}}\n{\"id\":\"c\",\"text\":\"three\"}\n{\"id\":\"d\",\"text\":null}\n")
	if len(out.responses) != 3 || len(out.rejected) != 1 {
		t.Fatalf("accepted %d, rejected %v", len(out.responses), out.rejected)
	}
	if e := out.rejected[0]; e.ID != "b" || e.Column != "text" || !strings.Contains(e.Reason, "no text") {
		t.Errorf("rejected %+v", *e)
	}
	if got := out.responses[0].ID; got != " a" {
		t.Errorf("the quoted id became %q", got)
	}
}

func TestRepairedBytes(t *testing.T) {
	out := readText(t, "in.csv", "id,text\na,caf\xC3\xA9 très bon\nb,caf\xC3 bon\nc,naïve é\n")
	if len(out.rejected) != 0 || len(out.warnings) != 1 || !strings.HasPrefix(out.warnings[0], "1 row had") {
		t.Fatalf("rejected %v, warnings %q", out.rejected, out.warnings)
	}
	if r := out.responses[1]; !r.Repaired || r.Text != "caf\uFFFD bon" {
		t.Errorf("row b is %+v", r)
	}
	if out.responses[0].Repaired {
		t.Error("row a was called repaired")
	}
}

func TestEmptyTexts(t *testing.T) {
	out := readText(t, "in.csv", "id,nps,text\na,1,NA\nb,2,\nc,3,  \nd,NA,kept as it is \n")
	var texts []string
	for _, r := range out.responses {
		texts = append(texts, r.Text)
	}
	if diff := cmp.Diff([]string{"", "", "", "kept as it is "}, texts); diff != "" {
		t.Error(diff)
	}
}

func TestStandardInputIsSpooled(t *testing.T) {
	dir := t.TempDir()
	r, err := corpus.Open([]string{"-"}, corpus.Options{Stdin: strings.NewReader("id,text\na,one\n"), TempDir: dir})
	if err != nil {
		t.Fatal(err)
	}
	response, _, err := r.Next()
	if err != nil || response.File != "stdin" || response.Text != "one" {
		t.Errorf("%+v, %v", response, err)
	}
	if err := r.Close(); err != nil {
		t.Error(err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("%d files are left", len(left))
	}
}

func TestGzipByItsBytes(t *testing.T) {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte("id\ttext\na\tone\n")); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	out := readText(t, "in.csv", b.String())
	if len(out.responses) != 1 || !out.mapping.Files[0].Compressed || out.mapping.Files[0].Delimiter != "\t" {
		t.Errorf("%+v", out.mapping)
	}
}

func TestRejectWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "rejects.csv")
	w := corpus.NewRejectWriter(path)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("a file was made without a reject: %v", err)
	}
	w = corpus.NewRejectWriter(path)
	row := &corpus.RowError{File: "in.csv", Row: 2, Line: 3, Column: "nps", Value: "te\nn", Reason: "no score"}
	if err := w.Write(row); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := "file,row,line,column,value,reason\nin.csv,2,3,nps,\"te\nn\",no score\n"
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestTruncatedGzip(t *testing.T) {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	fmt.Fprint(w, "id,text\n")
	for i := range 50000 {
		fmt.Fprintf(w, "%d,number %d\n", i, i*i)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	path := write(t, "in.csv.gz", string(b.Bytes()[:b.Len()/2]))
	if _, err := corpus.Open([]string{path}, corpus.Options{}); !errors.Is(err, corpus.ErrInput) {
		t.Errorf("half a gzip file gives %v", err)
	}
}

func TestByteOrderMark(t *testing.T) {
	for name, data := range map[string]string{"in.csv": "\xEF\xBB\xBFid,text\nr1,one\n", "in.jsonl": "\xEF\xBB\xBF{\"id\":\"r1\",\"text\":\"one\"}\n"} {
		t.Run(name, func(t *testing.T) {
			if r := readText(t, name, data).responses[0]; r.ID != "r1" || r.Text != "one" {
				t.Errorf("%+v", r)
			}
		})
	}
}

func TestProgress(t *testing.T) {
	var got []string
	opts := corpus.Options{Progress: func(p corpus.Progress) {
		got = append(got, fmt.Sprintf("%s pass %d: %d rows, %d of %d bytes", p.File, p.Pass, p.Rows, p.Bytes, p.TotalBytes))
	}}
	read(t, opts, write(t, "in.csv", "id,text\na,one\nb,two\n"))
	want := []string{"in.csv pass 1: 2 rows, 20 of 20 bytes", "in.csv pass 2: 2 rows, 20 of 20 bytes"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
