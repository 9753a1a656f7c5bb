package corpus_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/corpus"
)

// FuzzOpen reads any bytes: they are refused as input, or each row is a response of valid text or a row error.
func FuzzOpen(f *testing.F) {
	for _, seed := range []string{
		"id,text,nps\na,one,7\na,two,ten\n", "text\n\"open\nx\n", "{\"text\":\"a\",\"score\":5}\n{", "[{\"text\":\"a\"},{\"text\":1}]",
		"\xff\xfet\x00e\x00x\x00t\x00\n\x00a\x00", "text;stars;date\ncaf\xe9;5;31/12/2025\n", "sep=|\ntext|picked\na|x;y\n", "text\rcarriage\rreturn\r", "{\"\":0}",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		path := filepath.Join(t.TempDir(), "in")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := corpus.Open([]string{path}, corpus.Options{MaxCell: 64})
		if err != nil {
			if !errors.Is(err, corpus.ErrInput) {
				t.Fatalf("not the input's fault: %v", err)
			}
			return
		}
		defer func() { _ = r.Close() }()
		rows := 0
		for ; ; rows++ {
			response, bad, err := r.Next()
			if err == io.EOF {
				break
			}
			if err != nil || (response == nil) == (bad == nil) {
				t.Fatalf("row %d: %v, %v, %v", rows+1, response, bad, err)
			}
			if response != nil && !utf8.ValidString(response.Text+response.ID+response.Channel) {
				t.Fatalf("row %d is no text: %+v", rows+1, response)
			}
		}
		if want := r.Mapping().Files[0].Rows; rows != want {
			t.Fatalf("the first pass saw %d rows, the second %d", want, rows)
		}
	})
}
