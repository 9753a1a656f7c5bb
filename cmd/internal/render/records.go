package render

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/index/record"
)

// Records writes tagged records. Call Flush at the end. It is not safe for concurrent use.
type Records interface {
	Write(rec *record.Record) error
	Flush() error
}

// jsonl writes one JSON object a line.
type jsonl struct {
	out *bufio.Writer
	enc *json.Encoder
}

// NewJSONL writes records as JSON lines. Text is not HTML-escaped.
func NewJSONL(w io.Writer) Records {
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	return &jsonl{out, enc}
}

func (j *jsonl) Write(rec *record.Record) error {
	if err := j.enc.Encode(rec); err != nil {
		return fmt.Errorf("write record %s: %w", rec.ID, err)
	}
	return nil
}

func (j *jsonl) Flush() error { return j.out.Flush() }

// csvRecords writes one row a record.
type csvRecords struct {
	out    *csv.Writer
	extra  []string
	guard  bool
	header bool
}

// fixedColumns are the columns before segments and fields.
func fixedColumns() []string {
	return []string{
		"id", "text", "language", "sentiment", "sentiment_score", "mixed", "issues", "issues_negative", "issues_positive",
		"picked", "flags", "metric", "score", "group", "survey_type", "channel", "answered_at", "customer_id",
	}
}

// NewCSV writes records as CSV for spreadsheets; extra names the segments and fields, which follow the fixed columns. With guard a cell
// that begins with = + - @ or a tab gets a ' before it (OWASP ASVS 1.2.10), numbers excepted.
func NewCSV(w io.Writer, extra []string, guard bool) Records {
	return &csvRecords{out: csv.NewWriter(w), extra: extra, guard: guard}
}

func (c *csvRecords) Write(rec *record.Record) error {
	if err := c.writeHeader(); err != nil {
		return err
	}
	row := []string{
		rec.ID, rec.Text, string(rec.Language.Code), string(rec.Sentiment.Label), number(rec.Sentiment.Score), strconv.FormatBool(rec.Sentiment.Mixed),
		issueList(rec, ""), issueList(rec, "negative"), issueList(rec, "positive"), strings.Join(rec.Picked, ";"), strings.Join(rec.Flags, ";"),
		text(rec.Metric), score(rec.Score), text(rec.Group), rec.SurveyType, rec.Channel, rec.AnsweredAt, rec.CustomerID,
	}
	for _, name := range c.extra {
		value, ok := rec.Segments.Get(name)
		if !ok {
			value, _ = rec.Fields.Get(name)
		}
		row = append(row, value.String())
	}
	if c.guard {
		for i := range row {
			row[i] = guardFormula(row[i])
		}
	}
	if err := c.out.Write(row); err != nil {
		return fmt.Errorf("write record %s: %w", rec.ID, err)
	}
	return nil
}

func (c *csvRecords) writeHeader() error {
	if c.header {
		return nil
	}
	c.header = true
	return c.out.Write(append(fixedColumns(), c.extra...))
}

func (c *csvRecords) Flush() error {
	if err := c.writeHeader(); err != nil {
		return err
	}
	c.out.Flush()
	return c.out.Error()
}

// guardFormula defuses a cell that a spreadsheet would run. Numbers may begin with a sign.
func guardFormula(cell string) string {
	if cell == "" || !strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return cell
	}
	if _, err := strconv.ParseFloat(cell, 64); err == nil {
		return cell
	}
	return "'" + cell
}

func issueList(rec *record.Record, label string) string {
	var ids []string
	for _, issue := range rec.Issues {
		if label == "" || issue.Label != nil && string(*issue.Label) == label {
			ids = append(ids, issue.ID)
		}
	}
	return strings.Join(ids, ";")
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func score(s *int) string {
	if s == nil {
		return ""
	}
	return strconv.Itoa(*s)
}

func text[T ~string](s *T) string {
	if s == nil {
		return ""
	}
	return string(*s)
}
