package corpus

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// scanAll cuts data into records.
func scanAll(t testing.TB, src io.Reader, data []byte, delim byte, maxCell int) (records [][]string, lines []int) {
	t.Helper()
	s := newScanner(src, delim, false, maxCell)
	s.reopen = func() (io.Reader, error) { return bytes.NewReader(data), nil }
	var rec record
	for {
		err := s.next(&rec)
		if err == io.EOF {
			return records, lines
		}
		if err != nil {
			t.Fatal(err)
		}
		cells := []string{}
		for _, c := range rec.cells {
			cells = append(cells, string(c))
		}
		if rec.long >= 0 {
			cells = append(cells, "(too long)")
		}
		records, lines = append(records, cells), append(lines, rec.line)
	}
}

func TestScanner(t *testing.T) {
	tests := []struct {
		name, data string
		want       [][]string
	}{
		{"plain", "a,b\nc,d", [][]string{{"a", "b"}, {"c", "d"}}},
		{"line ends", "a,b\r\nc,d\r\n", [][]string{{"a", "b"}, {"c", "d"}}},
		{"quotes", "\"a,\"\"b\"\"\",\"c\nd\"\n", [][]string{{`a,"b"`, "c\nd"}}},
		{"carriage return kept in quotes", "\"a\r\nb\",c", [][]string{{"a\r\nb", "c"}}},
		{"bare quote in an open cell", "5\" screen,b\n", [][]string{{`5" screen`, "b"}}},
		{"bare quote in a quoted cell", "\"a \"hi\" b\",b\n", [][]string{{`a "hi" b`, "b"}}},
		{"empty cells", ",,\n\"\",x,", [][]string{{"", "", ""}, {"", "x", ""}}},
		{"blank lines", "\n\na\n \n\r\nb\n\n", [][]string{{"a"}, {"b"}}},
		{"stray opening quote before quoted rows", "1,\"open\n2,\"x\"\n3,y\n", [][]string{{"1", `"open`}, {"2", "x"}, {"3", "y"}}},
		{"opening quote without end", "1,\"open\n2,x\n3,y\n", [][]string{{"1", `"open`}, {"2", "x"}, {"3", "y"}}},
		{"over-long cell", "1,0123456789012\n2,x\n", [][]string{{"1", "0123456789012", "(too long)"}, {"2", "x"}}},
		{"over-long row", "1," + strings.Repeat("0123456789,", 10) + "\n2,x\n", [][]string{{"1", "0123456789", "0123456789", "0123456789", "(too long)"}, {"2", "x"}}},
		{"over-long quoted cell", "1,\"" + strings.Repeat("ab\"\"\n", 30) + "\",z\n2,x\n", [][]string{{"1", "(too long)"}, {"2", "x"}}},
		{"over-long cell without end", "1,\"" + strings.Repeat("ab\n", 20) + "2,x\n", append([][]string{{"1", `"ab`}}, append(repeat("ab", 19), []string{"2", "x"})...)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			data := []byte(tt.data)
			got, _ := scanAll(t, iotest.OneByteReader(bytes.NewReader(data)), data, ',', 10)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func repeat(cell string, n int) [][]string {
	out := make([][]string, n)
	for i := range out {
		out[i] = []string{cell}
	}
	return out
}

func TestScannerLines(t *testing.T) {
	data := []byte("a\n\n\"b\nc\"\n\n  \nd\n")
	if _, lines := scanAll(t, bytes.NewReader(data), data, ',', 100); cmp.Diff([]int{1, 3, 7}, lines) != "" {
		t.Errorf("records start at lines %v, want 1, 3 and 7", lines)
	}
}

func TestScannerGivesReadErrors(t *testing.T) {
	broken := errors.New("the disk is gone")
	s := newScanner(io.MultiReader(strings.NewReader("a,b\nc,\"d"), iotest.ErrReader(broken)), ',', false, 100)
	var rec record
	if err := s.next(&rec); err != nil {
		t.Fatal(err)
	}
	if err := s.next(&rec); !errors.Is(err, broken) {
		t.Errorf("the error is %v", err)
	}
}

func TestDelimiters(t *testing.T) {
	tests := []struct {
		name, head string
		want       byte
	}{
		{"comma", "id,text\n1,\"a;b;c\"\n2,\"d;e;f\"\n", ','},
		{"semicolon with commas in the text", "id;text;nps\n1;good, fast, cheap;9\n2;bad, slow;1\n", ';'},
		{"tab", "id\ttext\n1\ta, b\n", '\t'},
		{"pipe", "id|text\n1|a, b\n", '|'},
		{"one column", "text\ngood, fast\nbad, slow, dear\n", 0},
		{"said by the file", "sep=|\nid,x|text\n", '|'},
		{"only a header", "id;text\n", ';'},
		{"a question as the only header", "Why, really?\nno idea\nit broke\nfine\n", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := sniffDelimiter([]byte(tt.head), false); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func FuzzScanner(f *testing.F) {
	for _, seed := range []string{"a,b\n\"c\"\"\",d\r\n", "\"open\n1,\"x\"\n", "\"a\nb\",\"\"\n\n x", ",\"\"\"\n\"", "ß,İ,\"👍\n\"\xff"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		whole, lines := scanAll(t, bytes.NewReader(data), data, ',', 1<<16)
		pieces, again := scanAll(t, iotest.OneByteReader(bytes.NewReader(data)), data, ',', 1<<16)
		if diff := cmp.Diff(whole, pieces) + cmp.Diff(lines, again); diff != "" {
			t.Fatalf("read in pieces it differs:\n%s", diff)
		}
		for _, cells := range whole {
			if text := strings.Join(cells, ""); !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
				t.Fatalf("cells are no text: %q", cells)
			}
		}
		scanAll(t, bytes.NewReader(data), data, ',', 3) // over-long cells must end
		compareStrict(t, data, whole)
	})
}

// compareStrict holds the scanner to encoding/csv where the input is what that takes and both mean the same.
func compareStrict(t *testing.T, data []byte, got [][]string) {
	if !utf8.Valid(data) || bytes.ContainsAny(data, "\x00\r") {
		return
	}
	for _, line := range bytes.Split(data, []byte("\n")) {
		if len(line) > 0 && len(bytes.Trim(line, " \t")) == 0 {
			return // a line of spaces is a row to encoding/csv
		}
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.FieldsPerRecord = -1
	want, err := r.ReadAll()
	if err != nil {
		return
	}
	if diff := cmp.Diff(want, got); diff != "" && len(want)+len(got) > 0 {
		t.Fatalf("encoding/csv differs (-want +got):\n%s", diff)
	}
}

func FuzzJSON(f *testing.F) {
	for _, seed := range []string{`{"a":1,"b":"x\u00e9\ud83d\ude00","c":[1,{}],"segments":{"p":null}}`, `{"a":"\ud800"}`, `{"a":-0.5e+3,"a":2} `, `{`, `{"a":tru}`, "{\"\xff\":\"\x00\"}", `{"a":01}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		o := newObjects(&file{encoding: utf8Name}, bytes.NewReader(nil), 1<<20)
		var r row
		o.parse(data, &r)
		var want map[string]json.RawMessage
		err := json.Unmarshal(data, &want)
		if isNull := bytes.Equal(bytes.TrimSpace(data), []byte("null")); (err == nil && !isNull) != (r.flaw == nil) {
			t.Fatalf("encoding/json says %v, we say %+v", err, r.flaw)
		}
		for i, c := range r.cells {
			if !utf8.Valid(c.text) {
				t.Fatalf("cell %d is no text: %q", i, c.text)
			}
			h := o.headers[i]
			var text string
			if raw, ok := want[h.name]; r.flaw == nil && ok && h.parent == "" && c.kind == jsonText && json.Unmarshal(raw, &text) == nil && utf8.Valid(raw) && !strings.ContainsRune(text, 0) && text != string(c.text) {
				t.Fatalf("%q is %q, want %q", h.name, c.text, text)
			}
		}
	})
}

func FuzzEncoding(f *testing.F) {
	for _, seed := range []string{"caf\xe9", "é", "\xff\xfea\x00", "\xfe\xff\x00a\xd8\x00", "a\x00b\x00", "\xEF\xBB\xBFx", "\x82\xa0\x82\xa2"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := gather(iotest.HalfReader(bytes.NewReader(data)))
		if err != nil {
			t.Fatal(err)
		}
		name := detectEncoding(e, false)
		in, err := decoded(iotest.OneByteReader(bytes.NewReader(data)), name)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.Valid(repair(text)) {
			t.Fatalf("%s: repaired text is no UTF-8", name)
		}
		if plain := bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF")); name == utf8Name && !bytes.Equal(plain, text) {
			t.Fatalf("UTF-8 was changed: %q is %q", plain, text)
		}
	})
}
