package corpus_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
)

// A stray zero byte is damage of one cell: its row is repaired, and all others are read as if it were not there.
func TestStrayZeroBytes(t *testing.T) {
	var long strings.Builder
	for i := range 498 {
		fmt.Fprintf(&long, "%d,the delivery was late,%d\n", i+3, i%11)
	}
	tests := []struct{ name, file, data, want string }{
		{"two rows", "in.csv", "id,text,nps\n1,go\x00od,9\n2,slow,3\n", "go\uFFFDod"},
		{"two rows, even place", "in.csv", "id,text,nps\n1,goo\x00d,9\n2,slow,3\n", "goo\uFFFDd"},
		{"500 rows", "in.csv", "id,text,nps\n1,go\x00od,9\n2,slow,3\n" + long.String(), "go\uFFFDod"},
		{"in the quotes", "in.csv", "id,text,nps\n1,\"\x00good, fast\",9\n2,slow,3\n", "\uFFFDgood, fast"},
		{"two in a cell", "in.csv", "id;text;nps\n1;go\x00\x00od;9\n2;slow;3\n", "go\uFFFD\uFFFDod"},
		{"Turkish of one byte a letter", "in.csv", "id,text,nps\n1,kap\xfd be\xfe da\xf0 \x00,9\n2,be\xfe,3\n", "kapı beş dağ \uFFFD"},
		{"JSON", "in.jsonl", "{\"id\":1,\"text\":\"go\\u0000od\"}\n{\"id\":2,\"text\":\"slow\"}\n", "go\uFFFDod"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out := readText(t, tt.file, tt.data)
			if len(out.rejected) > 0 || len(out.responses) < 2 {
				t.Fatalf("%d rows, rejected %v", len(out.responses), out.rejected)
			}
			if first := out.responses[0]; first.Text != tt.want || !first.Repaired {
				t.Errorf("text %q, repaired: %t; want %q, repaired", first.Text, first.Repaired, tt.want)
			}
			for _, other := range out.responses[1:] {
				if other.Repaired || strings.Contains(other.Text, "\uFFFD") {
					t.Errorf("row %d is repaired: %q", other.Row, other.Text)
				}
			}
			if len(out.warnings) != 1 || !strings.HasPrefix(out.warnings[0], "1 row had bytes that are no text") {
				t.Errorf("warnings: %q", out.warnings)
			}
		})
	}
}

// A zero byte in a line of JSON is no JSON; it costs its row alone.
func TestZeroByteInJSON(t *testing.T) {
	out := readText(t, "in.jsonl", "{\"id\":1,\"text\":\"go\x00od\"}\n{\"id\":2,\"text\":\"slow\"}\n{\"id\":3,\"text\":\"fast\"}\n")
	if len(out.responses) != 2 || len(out.rejected) != 1 || out.rejected[0].Row != 1 {
		t.Errorf("%d rows, rejected %v", len(out.responses), out.rejected)
	}
}

// What is no text stays refused, with few zero bytes or many, and whatever it begins with.
func TestBinaryIsRefused(t *testing.T) {
	random := rand.NewChaCha8([32]byte{1})
	noise := make([]byte, 4000)
	_, _ = random.Read(noise)
	tests := map[string][]byte{
		"noise":                     noise,
		"noise without zeros":       bytes.ReplaceAll(noise, []byte{0}, []byte{1}),
		"noise behind a header":     append([]byte("id,text\n1,good\n"), noise...),
		"numbers of four bytes":     bytes.Repeat([]byte("\x07\x00\x00\x00\x2c\x01\x00\x00"), 300),
		"numbers of two bytes":      bytes.Repeat([]byte("\x07\x00\x41\x01\x02\x00\x10\x03"), 300),
		"short":                     []byte("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00"),
		"text with a zero in three": bytes.Repeat([]byte("a\x00b"), 500),
	}
	for name, data := range tests {
		t.Run(name, func(t *testing.T) {
			r, err := corpus.Open([]string{write(t, "in.csv", string(data))}, corpus.Options{})
			if err == nil {
				t.Fatalf("it was opened: %+v", r.Mapping())
			}
			if !errors.Is(err, corpus.ErrInput) || !strings.Contains(err.Error(), "binary") {
				t.Errorf("%v", err)
			}
		})
	}
}
