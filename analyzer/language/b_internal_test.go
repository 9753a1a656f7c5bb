package language

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
)

func BenchmarkTmp(b *testing.B) {
	j, _ := newJudge(DefaultCandidates())
	j12, _ := newJudge(firstClass)
	d, _ := New(DefaultCandidates())
	var ts, raw []string
	for _, n := range []string{"nps_retail_fr", "nps_telecom_en", "store_reviews_tr", "prdect_id", "semeval16_rest_es", "germeval17_rail_de", "absita18_hotel_it"} {
		fh, _ := os.Open("/work/shared/data/" + n + ".jsonl")
		sc := bufio.NewScanner(fh)
		for i := 0; sc.Scan() && i < 500; i++ {
			var row struct{ Text string }
			json.Unmarshal(sc.Bytes(), &row)
			l := clean(row.Text)
			if l != "" && d.byScript(l) == "" {
				ts = append(ts, l)
				raw = append(raw, row.Text)
			}
		}
	}
	n := 0
	for _, t := range ts {
		n += len(t)
	}
	b.Log(n / len(ts))
	var f, w [64]score
	for name, jj := range map[string]*judge{"default": j, "twelve": j12} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; i < b.N; i++ {
				jj.scores(ts[i%len(ts)], f[:0], w[:0])
			}
		})
	}
	b.Run("clean", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			clean(raw[i%len(ts)])
		}
	})
	b.Run("byscript", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			d.byScript(ts[i%len(ts)])
		}
	})
}
