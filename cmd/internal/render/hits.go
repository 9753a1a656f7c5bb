package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/mattn/go-runewidth"

	"github.com/verbatim-cx/verbatim/index"
)

// HitsOptions says how hits are shown.
type HitsOptions struct {
	Look
	KWIC   bool // one line for each marked place, the place in the middle
	From   int  // hits skipped before the first
	Facets []string
}

// WriteHits prints search hits for people.
func WriteHits(w io.Writer, result *index.Result, opts HitsOptions) error {
	out := bufio.NewWriter(w)
	h := &hits{terminal{out, opts.Look}}
	for i := range result.Hits {
		if opts.KWIC {
			h.keywords(&result.Hits[i])
		} else {
			h.hit(opts.From+i+1, &result.Hits[i])
		}
	}
	for _, name := range opts.Facets {
		h.line("\n%s", opts.paint(bold, oneLine(name)))
		for _, count := range result.Facets[name] {
			h.line("  %s %6d", pad(count.Value, 30), count.Hits)
		}
	}
	h.line("%s", opts.paint(faint, shown(result, opts.From)))
	return out.Flush()
}

func shown(result *index.Result, from int) string {
	if len(result.Hits) == 0 {
		return Counted(result.Total, "hit")
	}
	return fmt.Sprintf("%d to %d of %s", from+1, from+len(result.Hits), Counted(result.Total, "hit"))
}

type hits struct{ terminal }

func (h *hits) hit(n int, hit *index.Hit) {
	rec := hit.Record
	about := []string{rec.ID, string(rec.Language.Code), string(rec.Sentiment.Label)}
	if rec.Score != nil {
		about = append(about, fmt.Sprintf("score %d", *rec.Score))
	}
	var issues []string
	for _, issue := range rec.Issues {
		issues = append(issues, issue.ID)
	}
	if len(issues) > 0 {
		about = append(about, strings.Join(issues, "+"))
	}
	if rec.AnsweredAt != "" {
		about = append(about, rec.AnsweredAt[:10])
	}
	h.line("%3d. %s", n, h.look.paint(faint, oneLine(strings.Join(about, " · "))))
	h.line("     %s", h.marked(rec.Text, hit.Highlights, 4*h.look.Width))
}

// keywords prints a line for each marked place.
func (h *hits) keywords(hit *index.Hit) {
	side := max(10, (h.look.Width-24)/2)
	for _, span := range hit.Highlights {
		text := hit.Record.Text
		left, right := oneLine(text[:span.Start]), oneLine(text[span.End:])
		h.line("%s %s%s%s", pad(hit.Record.ID, 14), leftContext(left, side), h.look.highlight(oneLine(text[span.Start:span.End])), runewidth.Truncate(right, side, "…"))
	}
}

// leftContext gives the last columns of a text, right-aligned.
func leftContext(s string, width int) string {
	for runewidth.StringWidth(s) > width {
		_, after, _ := strings.Cut(s, " ")
		if after == "" {
			runes := []rune(s)
			after = string(runes[1:])
		}
		s = after
	}
	return strings.Repeat(" ", width-runewidth.StringWidth(s)) + s
}
