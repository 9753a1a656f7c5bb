package corpus

import "time"

// Metric is the survey metric that a score belongs to.
type Metric string

// The metrics. NoMetric marks a file without a score column.
const (
	NoMetric Metric = ""
	NPS      Metric = "nps"
	CSAT     Metric = "csat"
	CES      Metric = "ces"
)

// Scale is a metric with the range of its scores, both ends included: 0–10 for NPS, 1–5 or 1–10 for CSAT, 1–7 or 1–5 for CES.
type Scale struct {
	Metric   Metric
	Min, Max int
}

// Response is one answer to a survey: a row of an export after its columns were given roles. A reader makes it;
// the receiver owns it.
type Response struct {
	ID         string // the value of the id column, or file:row
	File       string // base name of the file, "stdin" for standard input
	Row        int    // 1 for the first data row
	Text       string // valid UTF-8; empty where there is no comment
	Repaired   bool   // bytes that were no text were replaced by U+FFFD
	Lang       string // declared language: ISO 639-1, or empty
	Scale      Scale
	Score      *int     // nil where the score is missing
	Picked     []string // what the customer picked from the survey's issue list, as written
	SurveyType string   // relational, transactional, in-the-moment, or as written
	Channel    string
	AnsweredAt time.Time // zero where there is no date
	CustomerID string
	Segments   []Field // columns of at most 100 distinct values, in column order
	Fields     []Field // the other columns, in column order
}

// Field is a named value that has no role of its own.
type Field struct {
	Name  string
	Value Value
}

// Customer is a row of the customer file: the key that joins it to responses, and its other columns in column order.
type Customer struct {
	ID     string
	Fields []Field
}
