package corpus_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

// A few bytes that are no UTF-8 are damage, or all there is of an older encoding.
func TestFewBrokenBytes(t *testing.T) {
	tests := []struct {
		name, file, text, want string
		encoding               string
	}{
		{"UTF-8 with one broken byte", "in.csv", "un café \xff froid", "un café � froid", "utf-8"},
		{"as many valid as broken", "in.csv", "café né \xe9 \xe9", "café né � �", "utf-8"},
		{"ASCII with FF", "in.csv", "good \xff service", "good � service", "utf-8"},
		{"ASCII with FF FE", "in.csv", "good \xff\xfe service", "good � service", "utf-8"},
		{"FF in a word", "in.csv", "go\xffod service", "go�od service", "utf-8"},
		{"FF FE in a word", "in.csv", "go\xff\xfeod service", "go�od service", "utf-8"},
		{"eight broken bytes", "in.csv", "a \xff b \xff c \xff d \xff e \xff f \xff g \xff h \xff", "a � b � c � d � e � f � g � h �", "utf-8"},
		{"many broken bytes", "in.csv", strings.Repeat("good \xff\xfe ", 40), strings.Repeat("good � ", 40), "utf-8"},
		{"cut euro sign", "in.csv", "ten \xe2\x82 only", "ten � only", "utf-8"},
		{"cut quotation mark", "in.csv", "it\xe2\x80s fine", "it�s fine", "utf-8"},
		{"cut accent", "in.csv", "caf\xc3 noir", "caf� noir", "utf-8"},
		{"cut emoji", "in.csv", "great\xf0\x9f\x98 thanks", "great� thanks", "utf-8"},
		{"French", "in.csv", "un caf\xe9 froid", "un café froid", "windows-1252"},
		{"French capitals", "in.csv", "QUALIT\xc9 GAR\xc7ON", "QUALITÉ GARÇON", "windows-1252"},
		{"Italian word of a letter", "in.csv", "il servizio \xe8 lento", "il servizio è lento", "windows-1252"},
		{"apostrophe", "in.csv", "I don\x92t like it", "I don’t like it", "windows-1252"},
		{"Turkish", "in.csv", "kap\xfd be\xfe da\xf0", "kapı beş dağ", "windows-1254"},
		{"one Turkish letter", "in.csv", "be\xfe gün", "beş gün", "windows-1254"},
		{"Russian word", "in.csv", "\xcf\xeb\xee\xf5\xee", "Плохо", "windows-1251"},
		{"Russian", "in.csv", "\xcf\xeb\xee\xf5\xee, \xe4\xee\xeb\xe3\xee, \xe4\xee\xf0\xee\xe3\xee", "Плохо, долго, дорого", "windows-1251"},
		{"Latin 1 in JSON", "in.jsonl", "un caf\xe9 froid, tr\xe8s", "un caf� froid, tr�s", "utf-8"},
		{"cut accent in JSON", "in.jsonl", "un caf\xc3 froid", "un caf� froid", "utf-8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := tt.text
			if tt.encoding == "windows-1254" {
				text = strings.ReplaceAll(text, "ü", "\xfc")
			}
			data := "id,text\n1," + strings.ReplaceAll(text, ", ", "\x20") + "\n2,fine\n3,slow\n"
			want := strings.ReplaceAll(tt.want, ", ", "\x20")
			if tt.file == "in.jsonl" {
				data = `{"id":"1","text":"` + tt.text + "\"}\n{\"id\":\"2\",\"text\":\"fine\"}\n"
				want = tt.want
			}
			out := readText(t, tt.file, data)
			if diff := cmp.Diff(want, out.responses[0].Text); diff != "" {
				t.Error(diff)
			}
			if got := out.mapping.Files[0].Encoding; got != tt.encoding {
				t.Errorf("read as %s, want %s", got, tt.encoding)
			}
			repaired := strings.Contains(tt.want, "�")
			if out.responses[0].Repaired != repaired || (len(out.warnings) > 0) != repaired || out.responses[1].Repaired {
				t.Errorf("repaired: %t, %t; warnings: %q", out.responses[0].Repaired, out.responses[1].Repaired, out.warnings)
			}
		})
	}
}

// An array that was cut off anywhere gives the rows before the cut, and the one that was cut as a rejected row.
func TestCutArray(t *testing.T) {
	const whole, last = `[{"id":"1","text":"fine"},`, `{"id":"2","text":"\"so\" \\ {[","fields":{"a":"]"}}`
	for cut := 1; cut <= len(last); cut++ {
		out := readText(t, "in.json", whole+last[:cut])
		if out.responses[0].Text != "fine" {
			t.Errorf("%q: the first row is %q", last[:cut], out.responses[0].Text)
		}
		if rejected := cut < len(last); len(out.rejected) != map[bool]int{true: 1}[rejected] {
			t.Errorf("%q: %d rows rejected, want one: %t", last[:cut], len(out.rejected), rejected)
		}
	}
}

// An element that is too long is skipped to its end, whichever of its signs the limit falls on.
func TestLongElementOfArray(t *testing.T) {
	const maxCell = 64
	for padding := range 5 * maxCell {
		data := `[{"id":"1","text":"` + strings.Repeat("x", padding) + `","fields":{"a":"\"]}","b":[{}]}},{"id":"2","text":"fine"}]`
		out := read(t, corpus.Options{MaxCell: maxCell}, write(t, "in.json", data))
		if n := len(out.responses); n == 0 || out.responses[n-1].Text != "fine" || n+len(out.rejected) != 2 {
			t.Errorf("after %d bytes more: %d rows accepted, %d rejected", padding, n, len(out.rejected))
		}
	}
}

func TestOpenErrorsInPlainWords(t *testing.T) {
	dir := t.TempDir()
	gone := filepath.Join(dir, "export.csv")
	locked := write(t, "locked.csv", "text\nfine\n")
	if err := os.Chmod(locked, 0); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, path, want string
		is               error
	}{
		{"missing", gone, gone + ": there is no such file", fs.ErrNotExist},
		{"locked", locked, locked + ": you have no permission to read it", fs.ErrPermission},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if f, err := os.Open(tt.path); err == nil {
				_ = f.Close()
				t.Skip("this user may read every file")
			}
			_, err := corpus.Open([]string{tt.path}, corpus.Options{})
			if err == nil || err.Error() != tt.want || !errors.Is(err, tt.is) || !errors.Is(err, corpus.ErrInput) {
				t.Errorf("%v, want %s", err, tt.want)
			}
		})
	}
}

func TestRejectsOfAnEarlierRun(t *testing.T) {
	tests := []struct {
		name, old string
		removed   bool
	}{
		{"ours", "file,row,line,column,value,reason\nin.csv,2,3,nps,ten,no score\n", true},
		{"ours without rows", "file,row,line,column,value,reason\n", true},
		{"another header", "file,row,reason\nin.csv,2,no score\n", false},
		{"more columns", "file,row,line,column,value,reason,mine\n", false},
		{"notes", "keep me", false},
		{"empty", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := write(t, "rejects.csv", tt.old)
			if err := corpus.NewRejectWriter(path).Close(); err != nil {
				t.Fatal(err)
			}
			got, err := os.ReadFile(path)
			if removed := errors.Is(err, fs.ErrNotExist); removed != tt.removed || (!removed && string(got) != tt.old) {
				t.Errorf("removed: %t, want %t; it holds %q", removed, tt.removed, got)
			}
		})
	}
}
