// Package gold reads labelled sets and measures how well an engine does on them.
//
// The problem: a tool that tags comments must say how often it is right, for each language and length, on data it has not seen. The shape: Read gives the rows of a
// labelled JSONL file; Detection, Sentiment and Issues count answers and report accuracy, precision, recall and F1; a Mapping says which of our issues a label of a set is;
// Agreement compares two coders. The caller runs the engine, which sees only id and text. The traps: an undetermined
// answer is a wrong one in every measure; a language is never scored on rows that do not state theirs; a neutral answer on a row that has a side is wrong and must not be left out.
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

// Row is a labelled comment. Lang is ISO 639-1, empty or "und" where the source does not state it; a set has those of the other labels that its coders gave.
type Row struct {
	ID      string   `json:"id"`
	Text    string   `json:"text"`
	Lang    string   `json:"lang"`
	Label   string   `json:"label,omitempty"`   // positive, neutral or negative
	Stars   *float64 `json:"stars,omitempty"`   // 1 to 5
	Score   *float64 `json:"score,omitempty"`   // NPS, 0 to 10
	Reason  string   `json:"reason,omitempty"`  // the one topic of the comment
	Aspects []Aspect `json:"aspects,omitempty"` // all topics of the comment
}

// Aspect is a topic of a comment by a coder, in the coder's words.
type Aspect struct {
	Aspect   string `json:"aspect"`
	Polarity string `json:"polarity,omitempty"`
}

// The sentiment labels.
const (
	Positive = "positive"
	Neutral  = "neutral"
	Negative = "negative"
)

// Sentiment is the label of the row: the coder's; else by stars, 1–2 negative and 4–5 positive; else by the NPS group, detractors negative and promoters positive. It is empty where none says.
func (r *Row) Sentiment() string {
	switch {
	case r.Label != "":
		return r.Label
	case r.Stars != nil:
		return side(*r.Stars, 2, 4)
	case r.Score != nil:
		return side(*r.Score, 6, 9)
	default:
		return ""
	}
}

func side(value, low, high float64) string {
	switch {
	case value <= low:
		return Negative
	case value >= high:
		return Positive
	default:
		return ""
	}
}

// maxLine is the longest line in bytes that Read takes.
const maxLine = 16 << 20

// Read reads JSON lines. name is used in messages. It fails at the first line that is not a JSON object, or whose label is none of the three, naming the line.
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
		if row.Label != "" && row.Label != Positive && row.Label != Neutral && row.Label != Negative {
			return nil, fmt.Errorf("read gold %s, line %d: the label is %s, %s or %s, not %q", name, line, Positive, Neutral, Negative, row.Label)
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

// ReadFields reads two text fields of every row of a labelled JSONL file, as two coders give them; a field that a row lacks is empty.
func ReadFields(r io.Reader, name string, fields [2]string) ([][2]string, error) {
	scanner := bufio.NewScanner(r)
	scanner.Buffer(make([]byte, 0, 1<<16), maxLine)
	var pairs [][2]string
	for line := 1; scanner.Scan(); line++ {
		if strings.TrimSpace(scanner.Text()) == "" {
			continue
		}
		row := map[string]any{}
		if err := json.Unmarshal(scanner.Bytes(), &row); err != nil {
			return nil, fmt.Errorf("read gold %s, line %d: %w; every line is a JSON object", name, line, err)
		}
		var pair [2]string
		for i, field := range fields {
			switch value := row[field].(type) {
			case nil:
			case string:
				pair[i] = value
			default:
				pair[i] = fmt.Sprint(value)
			}
		}
		pairs = append(pairs, pair)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("read gold %s: %w", name, err)
	}
	return pairs, nil
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
