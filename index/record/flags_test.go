package record_test

import (
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/record"
)

// TestContradiction holds when a comment speaks against its score.
func TestContradiction(t *testing.T) {
	nps := corpus.Scale{Metric: corpus.NPS, Min: 0, Max: 10}
	tests := []struct {
		name      string
		score     int
		sentiment analyzer.Sentiment
		want      bool
	}{
		{"a detractor who praises", 2, analyzer.Sentiment{Score: 0.8}, true},
		{"a promoter who complains", 10, analyzer.Sentiment{Score: -0.5}, true},
		{"a detractor who complains", 2, analyzer.Sentiment{Score: -0.8}, false},
		{"not clearly", 2, analyzer.Sentiment{Score: 0.49}, false},
		{"both sides", 2, analyzer.Sentiment{Score: 0.8, Mixed: true}, false},
		{"a passive", 7, analyzer.Sentiment{Score: -0.9}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := &analyzer.Doc{Sentiment: test.sentiment, Flags: []string{"aaa", "zzz"}}
			rec := record.New(&corpus.Response{Score: &test.score, Scale: nps}, doc, nil, nil)
			if got := strings.Join(rec.Flags, " "); (got == "aaa contradiction zzz") != test.want {
				t.Errorf("flags are %q, a contradiction: %v", got, test.want)
			}
		})
	}
}
