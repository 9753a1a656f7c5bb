package render

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// marked gives a text with spans marked, on one line, without control characters, at most limit columns wide.
func (t *terminal) marked(text string, spans []analyzer.Span, limit int) string {
	spans = Merge(spans)
	start, end := window(text, spans, limit)
	var b strings.Builder
	if start > 0 {
		b.WriteString("… ")
	}
	at := start
	for _, span := range spans {
		if span.Start < at || span.End > end {
			continue
		}
		b.WriteString(oneLine(text[at:span.Start]))
		b.WriteString(t.look.highlight(oneLine(text[span.Start:span.End])))
		at = span.End
	}
	b.WriteString(oneLine(text[at:end]))
	if end < len(text) {
		b.WriteString(" …")
	}
	return b.String()
}

func (l Look) highlight(s string) string {
	if l.Color {
		return l.paint(mark, s)
	}
	return "[" + s + "]"
}

// Merge sorts spans and joins those that touch or overlap.
func Merge(spans []analyzer.Span) []analyzer.Span {
	sorted := slices.Clone(spans)
	slices.SortFunc(sorted, func(a, b analyzer.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	var out []analyzer.Span
	for _, s := range sorted {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// window gives the byte range of a text that fits limit columns and shows the first span, cut at spaces.
func window(text string, spans []analyzer.Span, limit int) (start, end int) {
	if runewidth.StringWidth(text) <= limit {
		return 0, len(text)
	}
	focus := 0
	if len(spans) > 0 {
		focus = spans[0].Start
	}
	for start = focus; start > 0 && runewidth.StringWidth(text[start:focus]) < limit/3; {
		cut := strings.LastIndexFunc(strings.TrimRightFunc(text[:start], unicode.IsSpace), unicode.IsSpace)
		start = cut + 1
		if cut < 0 {
			start = 0
		}
	}
	width := 0
	end = len(text)
	for i, r := range text[start:] {
		if width += runewidth.RuneWidth(r); width > limit {
			end = start + i
			break
		}
	}
	if cut := strings.LastIndexFunc(text[start:end], unicode.IsSpace); cut > 0 && end < len(text) {
		end = start + cut
	}
	for _, span := range spans { // never cut through a mark
		if span.Start < end && span.End > end {
			end = span.Start
		}
		if span.Start < start && span.End > start {
			start = span.Start
		}
	}
	return start, max(start, end)
}

// oneLine is Plain without line breaks and tabs.
func oneLine(s string) string {
	return Plain(strings.NewReplacer("\n", " ", "\t", " ", "\r", " ").Replace(s))
}

// Plain takes out what could steer a terminal, as what stands in other people's files may: control characters, but for line breaks and tabs, and signs that turn
// the direction of writing.
func Plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, s)
}
