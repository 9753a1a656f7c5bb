package corpus

import (
	"bytes"
	_ "embed" // the words of second header rows
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

// Some survey programs write more than one header row. Qualtrics has the codes of the columns, then the texts of the questions, then
// {"ImportId":"QID1"} in each cell; SurveyMonkey has the questions, then the choices or "Open-Ended Response". Read as data, these rows would be rejected for their
// score or counted as answers, and "Q1" alone tells no role.

//go:embed headers.tsv
var headersData string

// headerRows are the rows between the header and the data.
type headerRows struct {
	count int      // 0, 1 or 2
	texts []string // of row 2, by column; empty where it is no row of texts
	maker string   // for people
}

// peeked is the number of rows that are looked at to tell header rows from data.
const peeked = 30

// findHeaderRows looks at the first rows of the head of a delimited file.
func findHeaderRows(f *file) headerRows {
	rows := peek(f)
	switch {
	case len(rows) > 1 && isImportIDs(rows[1]):
		return headerRows{count: 1, maker: "Qualtrics"}
	case len(rows) > 2 && isImportIDs(rows[2]):
		return headerRows{count: 2, texts: rows[1], maker: "Qualtrics"}
	case len(rows) > 2 && isChoices(rows[1], rows[2:]):
		return headerRows{count: 1, texts: rows[1], maker: "SurveyMonkey"}
	default:
		return headerRows{}
	}
}

// peek gives the first rows of the head, trimmed.
func peek(f *file) [][]string {
	s := newScanner(bytes.NewReader(f.head), f.delimiter, f.cr, len(f.head)+1)
	var rec record
	if separatorLine(f.head) != 0 && s.next(&rec) != nil {
		return nil
	}
	var rows [][]string
	for len(rows) < peeked && s.next(&rec) == nil {
		row := make([]string, len(rec.cells))
		for i, cell := range rec.cells {
			row[i] = strings.TrimSpace(string(cell))
		}
		rows = append(rows, row)
	}
	return rows
}

// isImportIDs tells Qualtrics' row of column codes: most of its cells are so.
func isImportIDs(row []string) bool {
	ids, filled := 0, 0
	for _, cell := range row {
		filled += btoi(cell != "")
		inner, ok := strings.CutPrefix(cell, "{")
		ids += btoi(ok && strings.HasPrefix(strings.TrimSpace(inner), `"ImportId"`))
	}
	return ids > 0 && ids*2 > filled
}

// isChoices tells SurveyMonkey's second row: some of its cells say "Response", which no other row says in that column, and none is a value, or as
// short as NA, in a column of numbers or dates, of which there is at least one.
func isChoices(row []string, data [][]string) bool {
	said, typed := false, 0
	for i, cell := range row {
		if isResponseWord(cell) {
			if said = true; repeatsBelow(i, cell, data) {
				return false
			}
		}
		if !isTyped(i, data) {
			continue
		}
		if typed++; isValue(cell) || (cell != "" && len(cell) <= len("null")) {
			return false
		}
	}
	return said && typed > 0
}

func isResponseWord(cell string) bool {
	key := roles.Normal(cell)
	return key != "" && slices.Contains(strings.Split(headersData, "\n"), key)
}

func repeatsBelow(column int, cell string, data [][]string) bool {
	return slices.ContainsFunc(data, func(row []string) bool { return column < len(row) && row[column] == cell })
}

// isTyped tells whether all that the rows hold in a column are numbers, ids or dates.
func isTyped(column int, data [][]string) bool {
	filled := 0
	for _, row := range data {
		if column >= len(row) || row[column] == "" {
			continue
		}
		if filled++; !isValue(row[column]) {
			return false
		}
	}
	return filled > 0
}

// isValue tells numbers, ids with digits and dates from words: a digit first, or digits and no space.
func isValue(cell string) bool {
	if cell == "" {
		return false
	}
	first := strings.TrimLeft(cell, "-+")
	return (first != "" && first[0] >= '0' && first[0] <= '9') || (strings.ContainsAny(cell, "0123456789") && !strings.Contains(cell, " "))
}

// note says in words what was made of the rows.
func (h headerRows) note() string {
	which := "row 2 is a second header row"
	if h.count == 2 {
		which = "rows 2 and 3 are header rows"
	}
	if len(h.texts) > 0 {
		return fmt.Sprintf("%s, as %s writes them; no data, but the texts of row 2 help to find the roles of columns", which, h.maker)
	}
	return fmt.Sprintf("%s, as %s writes them, and no data", which, h.maker)
}

// text gives the text under the header of a column.
func (h headerRows) text(column int) string {
	if column >= len(h.texts) {
		return ""
	}
	return h.texts[column]
}

// matchesOf gives the roles that a header may have by its name and by the question below it, best first. The name outranks the question, unless it is a
// weak one.
func matchesOf(names *roles.Names, h header) []roles.Match {
	var out []roles.Match
	if !h.unnamed {
		out = names.Match(h.name)
	}
	for _, m := range names.Match(h.question) {
		at := slices.IndexFunc(out, func(known roles.Match) bool { return known.Role == m.Role })
		switch {
		case at < 0:
			out = append(out, m)
		case out[at].Kind == roles.Weak:
			out[at] = m
		}
	}
	slices.SortStableFunc(out, func(a, b roles.Match) int { return int(a.Kind) - int(b.Kind) })
	return out
}
