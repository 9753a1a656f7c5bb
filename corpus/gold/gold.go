// Package gold reads labelled sets and measures how well an engine does on them.
//
// The problem: a tool that tags comments must say how often it is right, for each language and length, on data it has not seen. The shape: Read gives the rows of a
// labelled JSONL file; Accuracy counts right answers by key; the caller runs the engine, which sees only id and text. The traps: an undetermined
// answer is a wrong one in every measure; a language is never scored on rows that do not state theirs.
package gold

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Row is a labelled comment. Lang is ISO 639-1, empty or "und" where the source does not state it.
type Row struct {
	ID   string `json:"id"`
	Text string `json:"text"`
	Lang string `json:"lang"`
}

// maxLine is the longest line in bytes that Read takes.
const maxLine = 16 << 20

// Read reads JSON lines. name is used in messages. It fails at the first line that is not a JSON object with a text, naming the line.
func Read(r io.Reader, name string) ([]Row, error) {
	scanner := bufio.NewScanner(r)
	scanner.Buffer(make([]byte, 0, 1<<16), maxLine)
	var rows []Row
	for line := 1; scanner.Scan(); line++ {
		if strings.TrimSpace(scanner.Text()) == "" {
			continue
		}
		var row Row
		if err := json.Unmarshal(scanner.Bytes(), &row); err != nil {
			return nil, fmt.Errorf("read gold %s, line %d: %w; every line is a JSON object with id, text and lang", name, line, err)
		}
		row.Text = strings.ToValidUTF8(row.Text, "\uFFFD")
		rows = append(rows, row)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("read gold %s: %w", name, err)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("read gold %s: there are no rows in it", name)
	}
	return rows, nil
}

// Length is the size class of a text, by words; a text in a script without spaces counts three signs as a word.
type Length string

// The length classes, in order.
const (
	OneWord    Length = "1 word"
	TwoThree   Length = "2-3 words"
	FourSeven  Length = "4-7 words"
	EightMore  Length = "8-15 words"
	SixteenUp  Length = "16+ words"
	signsAWord        = 3
)

// Lengths are the classes in order.
func Lengths() []Length { return []Length{OneWord, TwoThree, FourSeven, EightMore, SixteenUp} }

// LengthOf gives the class of a text.
func LengthOf(text string) Length {
	switch n := words(text); {
	case n <= 1:
		return OneWord
	case n <= 3:
		return TwoThree
	case n <= 7:
		return FourSeven
	case n <= 15:
		return EightMore
	default:
		return SixteenUp
	}
}

func words(text string) int {
	n := 0
	for _, field := range strings.Fields(text) {
		signs := 0
		for _, r := range field {
			if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai) {
				signs++
			}
		}
		if signs*2 > utf8.RuneCountInString(field) {
			n += (signs + signsAWord - 1) / signsAWord
		} else {
			n++
		}
	}
	return n
}
