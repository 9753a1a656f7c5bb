package corpus_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

// What was mended is said once for a file, with one row and with more.
func TestNotesOnQuotes(t *testing.T) {
	tests := []struct {
		name, data string
		want       []string
	}{
		{"no end", "id,text\na,\"good\nb,fast\nc,slow\n", []string{"in 1 row (line 2) a cell begins with a quote that has no end; the quote was read as text"}},
		{"no end in two rows", "id,text\na,\"good\nb,fast\nc,slow\nd,\"late\n", []string{"in 2 rows (the first on line 2) a cell begins with a quote that has no end; the quote was read as text"}},
		{"end in a later row", "id,text\na,\"good\nb,\"fast, cheap\"\nc,slow\n", []string{"in 1 row (line 2) a cell begins with a quote that has no end; the quote was read as text"}},
		{"too many to look for their ends", "id,text\n" + strings.Repeat("a,\"good\n"+strings.Repeat("b,fast\n", 50_000), 10), []string{"in 8 rows (the first on line 2) a cell begins with a quote that has no end; the quote was read as text, and from line 350010 on so were all quotes"}},
		{"good quotes", "id,text\na,\"good, \"\"fast\"\"\"\nb,5\" pipe\n", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out := read(t, corpus.Options{MaxCell: 1 << 10}, write(t, "in.csv", tt.data))
			var got []string
			for _, note := range out.mapping.Files[0].Notes {
				if strings.Contains(note, "quote") {
					got = append(got, note)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("notes (-want +got):\n%s", diff)
			}
		})
	}
}

// Warnings agree with their numbers.
func TestWarningsOfOneRowAndMore(t *testing.T) {
	header := "id,text,lang,date\n"
	for i := range 20 {
		header += fmt.Sprintf("r%d,fine,en,2026-01-%02d\n", i, i+1)
	}
	for _, tt := range []struct {
		data string
		want []string
	}{
		{",four,en,2026-01-05\n", []string{"1 row has an empty id; its id is file:row"}},
		{",four,en,2026-01-05\n,five,en,2026-01-06\n", []string{"2 rows have an empty id; their id is file:row"}},
		{"w,four,klingonese,2026-01-05\n", []string{"1 row declares a language that is not known; the declaration was ignored"}},
		{"w,four,en,soon\n", []string{"1 row has a date that cannot be read; it is without a date"}},
		{"w,caf\xc3,en,2026-01-05\nv,\xff,en,2026-01-05\n", []string{"2 rows had bytes that are no text in the file's encoding; they were replaced by U+FFFD"}},
	} {
		if diff := cmp.Diff(tt.want, readText(t, "in.csv", header+tt.data).warnings); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.data, diff)
		}
	}
}

// Messages call standard input by its name and not by its sign.
func TestMessagesOnStandardInput(t *testing.T) {
	for data, want := range map[string]string{
		"":                    "standard input is empty",
		"id,text\n":           "standard input has a header but no rows",
		"PK\x03\x04":          "standard input is an Excel workbook or a zip archive",
		"plan,size\ngold,1\n": "standard input has no text column",
	} {
		_, err := corpus.Open([]string{"-"}, corpus.Options{Stdin: strings.NewReader(data), TempDir: t.TempDir()})
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %q", data, err, want)
		}
	}
}
