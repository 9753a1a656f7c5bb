package render

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// textPiece is a piece of a comment that is marked the same way all through.
type textPiece struct {
	Text    string
	Issue   bool // names the issue
	Feeling bool // carries the sentiment
}

// markUp cuts a comment where the marking changes. The texts of the segments put together are the comment, with its line breaks written as \n and the
// other control characters as U+FFFD, because browsers drop or misread them.
func markUp(text string, issue, feeling []analyzer.Span) []textPiece {
	issue, feeling = usable(text, issue), usable(text, feeling)
	cuts := []int{0, len(text)}
	for _, span := range slices.Concat(issue, feeling) {
		cuts = append(cuts, span.Start, span.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []textPiece
	for i := 1; i < len(cuts); i++ {
		piece := analyzer.Span{Start: cuts[i-1], End: cuts[i]}
		seg := textPiece{text[piece.Start:piece.End], covers(issue, piece), covers(feeling, piece)}
		if last := len(out) - 1; last >= 0 && out[last].Issue == seg.Issue && out[last].Feeling == seg.Feeling {
			out[last].Text += seg.Text
			continue
		}
		out = append(out, seg)
	}
	for i := range out {
		out[i].Text = printable(out[i].Text)
	}
	return out
}

// usable drops spans that are empty or outside the text, and widens those that would cut a rune.
func usable(text string, spans []analyzer.Span) []analyzer.Span {
	var out []analyzer.Span
	for _, span := range spans {
		if span.Start < 0 || span.End > len(text) || span.Start >= span.End {
			continue
		}
		for span.Start > 0 && !utf8.RuneStart(text[span.Start]) {
			span.Start--
		}
		for span.End < len(text) && !utf8.RuneStart(text[span.End]) {
			span.End++
		}
		out = append(out, span)
	}
	return out
}

// covers tells whether one of the spans holds the piece; pieces never cross a span's end.
func covers(spans []analyzer.Span, piece analyzer.Span) bool {
	return slices.ContainsFunc(spans, piece.Overlaps)
}

// printable leaves line breaks and tabs, and shows other control characters as U+FFFD.
func printable(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return utf8.RuneError
		}
		return r
	}, text)
}
