package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/gold"
)

// shownConfusions is how many confusions are listed.
const shownConfusions = 20

// WriteDetection prints the accuracy of language detection: a row a language, a column a length, each share with its number of rows.
func WriteDetection(w io.Writer, report gold.DetectionReport) error {
	out := bufio.NewWriter(w)
	line := func(format string, args ...any) { _, _ = fmt.Fprintf(out, format+"\n", args...) }
	head := fmt.Sprintf("%-10s", "language")
	for _, length := range gold.Lengths() {
		head += fmt.Sprintf("%16s", length)
	}
	line("%s%16s%14s", head, "all", "undetermined")
	for _, row := range report.Languages {
		line("%-10s%s%16s%14d", row.Lang, lengthCells(row.Lengths), cellText(row.Cell), row.Und)
	}
	line("%-10s%s%16s%14d", "all", lengthCells(report.Lengths), cellText(report.All), report.All.Und)
	var confused []string
	for _, c := range report.Confused[:min(shownConfusions, len(report.Confused))] {
		confused = append(confused, fmt.Sprintf("%s→%s %d", c.Lang, c.Got, c.N))
	}
	if len(confused) > 0 {
		line("\nmost confused: %s", strings.Join(confused, ", "))
	}
	return out.Flush()
}

func lengthCells(rows []gold.LengthRow) string {
	var b strings.Builder
	for _, length := range gold.Lengths() {
		text := ""
		for _, row := range rows {
			if row.Length == length {
				text = cellText(row.Cell)
			}
		}
		fmt.Fprintf(&b, "%16s", text)
	}
	return b.String()
}

func cellText(c gold.Cell) string { return fmt.Sprintf("%.3f (%d)", c.Accuracy(), c.N) }
