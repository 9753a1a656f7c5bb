package examples

import (
	"cmp"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/record"
)

// wording is a phrase as it is counted.
type wording struct {
	issue string
	lang  analyzer.Lang
	text  string
}

// longestWording is the number of letters above which a match is a sentence and no name.
const longestWording = 40

// Phrases counts the words by which comments name issues. Its memory grows with the number of different wordings. It is not safe for concurrent use.
type Phrases struct{ counts map[wording]int }

// NewPhrases makes an empty count.
func NewPhrases() *Phrases { return &Phrases{map[wording]int{}} }

// Add counts each wording of a record once for each issue.
func (p *Phrases) Add(rec *record.Record) {
	for i := range rec.Issues {
		issue := &rec.Issues[i]
		seen := map[string]bool{}
		for _, span := range issue.Spans {
			if span.Start < 0 || span.End > len(rec.Text) || span.Start >= span.End {
				continue
			}
			text := strings.ToLower(strings.Join(strings.Fields(rec.Text[span.Start:span.End]), " "))
			if !seen[text] && len([]rune(text)) <= longestWording {
				seen[text] = true
				p.counts[wording{issue.ID, rec.Language.Code, text}]++
			}
		}
	}
}

// Top gives up to n wordings of each issue, the most frequent first, ties by language and text.
func (p *Phrases) Top(n int) map[string][]render.Phrase {
	out := map[string][]render.Phrase{}
	for w, count := range p.counts {
		out[w.issue] = append(out[w.issue], render.Phrase{Text: w.text, Lang: w.lang, N: count})
	}
	for issue, list := range out {
		slices.SortFunc(list, func(a, b render.Phrase) int {
			return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Lang, b.Lang), cmp.Compare(a.Text, b.Text))
		})
		out[issue] = list[:min(n, len(list))]
	}
	return out
}
