package stem

import (
	"fmt"
	"iter"
	"strings"
)

// lines gives the lines of a data file that hold something, with their numbers from 1, as fields apart by white space; # starts a comment line.
func lines(text string) iter.Seq2[int, []string] {
	return func(yield func(int, []string) bool) {
		number := 0
		for line := range strings.Lines(text) {
			number++
			fields := strings.Fields(line)
			if len(fields) > 0 && fields[0][0] != '#' && !yield(number, fields) {
				return
			}
		}
	}
}

// parseList reads one entry a line, its words apart by spaces. It fails on a repeated or misplaced entry,
// since the lists are kept sorted.
func parseList(list string) ([][]string, error) {
	var entries [][]string
	last := ""
	for number, fields := range lines(list) {
		if fields[0] <= last {
			return nil, fmt.Errorf("line %d: %q stands after %q; keep the list sorted by bytes, each word once", number, fields[0], last)
		}
		last = fields[0]
		entries = append(entries, fields)
	}
	return entries, nil
}
