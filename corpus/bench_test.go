package corpus_test

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus"
)

// BenchmarkRead reads 100,000 rows of about 150 bytes in both passes.
func BenchmarkRead(b *testing.B) {
	const rows = 100_000
	var jsonl, csv strings.Builder
	csv.WriteString("id,text,lang,nps,date,plan\n")
	for i := range rows {
		fmt.Fprintf(&jsonl, `{"id":"r%07d","text":"parcel %d came late, but what was in it is good","lang":"en","score":%d,"answered_at":"2026-03-01T10:00:00Z","segments":{"plan":"gold%d"}}`+"\n", i, i, i%11, i%7)
		fmt.Fprintf(&csv, "r%07d,\"parcel %d came late, but what was in it is good\",en,%d,2026-03-01 10:00:00,gold%d\n", i, i, i%11, i%7)
	}
	array := "[" + strings.ReplaceAll(strings.TrimSpace(jsonl.String()), "\n", ",\n") + "]"
	for name, data := range map[string]string{"in.jsonl": jsonl.String(), "in.json": array, "in.csv": csv.String()} {
		path := filepath.Join(b.TempDir(), name)
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				readAll(b, path)
			}
			b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}

func readAll(b *testing.B, path string) {
	r, err := corpus.Open([]string{path}, corpus.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = r.Close() }()
	for {
		if _, bad, err := r.Next(); err == io.EOF {
			return
		} else if err != nil || bad != nil {
			b.Fatal(bad, err)
		}
	}
}
