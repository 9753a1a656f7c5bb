package corpus

import (
	"encoding/json"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pickSeparator finds how a column writes several picks in one cell: by ";", "|", a line end, or by "," where no pick holds a comma itself. 0 means
// that each cell is one pick.
func pickSeparator(col *column) rune {
	var lists []string
	for _, sep := range []rune{';', '|', '\n'} {
		for _, v := range col.values {
			if strings.ContainsRune(v.text, sep) {
				return sep
			}
		}
	}
	for _, v := range col.values {
		if strings.Contains(v.text, ",") {
			lists = append(lists, v.text)
		}
	}
	if len(lists) == 0 || hurtByComma(lists, col) {
		return 0
	}
	return ','
}

// hurtByComma tells whether a pick would be cut in two: a comma that goes on in lower case ("Price, value for money") in a value whose pieces
// never stand without each other.
func hurtByComma(lists []string, col *column) bool {
	alone := map[string]int{} // distinct values in which a piece stands
	for _, v := range col.values {
		for _, piece := range strings.Split(v.text, ",") {
			alone[strings.TrimSpace(piece)]++
		}
	}
	for _, list := range lists {
		pieces := strings.Split(list, ",")
		for _, piece := range pieces[1:] {
			first, _ := utf8.DecodeRuneInString(strings.TrimSpace(piece))
			goesOn := strings.HasPrefix(piece, " ") && unicode.IsLower(first) && startsUpper(pieces[0])
			if goesOn && alone[strings.TrimSpace(piece)] == 1 {
				return true
			}
		}
	}
	return false
}

func startsUpper(s string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsUpper(first)
}

// readPicks gives the picks of a cell, as written.
func readPicks(c cell, separator rune) []string {
	if c.kind == jsonRaw || strings.HasPrefix(string(c.text), "[") {
		var list []any
		if json.Unmarshal(c.text, &list) == nil {
			return pickStrings(list)
		}
	}
	var out []string
	for _, piece := range strings.FieldsFunc(string(c.text), func(r rune) bool { return r == separator && separator != 0 }) {
		if piece = strings.TrimSpace(piece); piece != "" {
			out = append(out, piece)
		}
	}
	return out
}

// pickStrings keeps the strings and numbers of a JSON list.
func pickStrings(list []any) []string {
	var out []string
	for _, item := range list {
		text, ok := item.(string)
		if !ok {
			written, err := json.Marshal(item)
			if err != nil || item == nil {
				continue
			}
			text = string(written)
		}
		if text = strings.TrimSpace(text); text != "" {
			out = append(out, text)
		}
	}
	return out
}
