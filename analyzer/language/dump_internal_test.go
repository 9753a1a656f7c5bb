package language

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
)

func TestDump(t *testing.T) {
	if os.Getenv("DUMP") == "" {
		t.Skip()
	}
	j, _ := newJudge(DefaultCandidates())
	j12, _ := newJudge(firstClass)
	d, _ := New(DefaultCandidates())
	out, _ := os.Create(os.Getenv("DUMP"))
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	files, _ := filepath.Glob("/work/shared/data/*.jsonl")
	for _, f := range files {
		fh, _ := os.Open(f)
		sc := bufio.NewScanner(fh)
		sc.Buffer(nil, 1<<24)
		for sc.Scan() {
			var row struct {
				ID, Text, Lang string
				Segments       map[string]any
			}
			json.Unmarshal(sc.Bytes(), &row)
			letters := clean(row.Text)
			o := map[string]any{"file": strings.TrimSuffix(filepath.Base(f), ".jsonl"), "lang": row.Lang, "text": row.Text, "letters": letters, "kind": row.Segments["kind"]}
			if letters != "" {
				if s := d.byScript(letters); s != "" {
					o["script"] = s
				} else {
					full, wide := j.scores(letters, nil, nil)
					twelve, _ := j12.scores(letters, nil, nil)
					m := func(s []score) map[analyzer.Lang]float64 {
						r := map[analyzer.Lang]float64{}
						for _, x := range s {
							r[x.lang] = x.p
						}
						return r
					}
					o["full"], o["wide"], o["twelve"] = m(full), m(wide), m(twelve)
				}
			}
			enc.Encode(o)
		}
		fh.Close()
	}
	w.Flush()
}
