package stem

import (
	"fmt"
	"strings"
)

// parseList reads one entry a line, its words apart by spaces; # starts a comment line. It fails on a repeated or misplaced entry,
// since the lists are kept sorted.
func parseList(list string) ([][]string, error) {
	var entries [][]string
	last := ""
	number := 0
	for line := range strings.Lines(list) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Fields(line)
		if fields[0] <= last {
			return nil, fmt.Errorf("line %d: %q stands after %q; keep the list sorted by bytes, each word once", number, fields[0], last)
		}
		last = fields[0]
		entries = append(entries, fields)
	}
	return entries, nil
}
