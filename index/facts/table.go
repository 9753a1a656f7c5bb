// Package facts holds the columns behind every statistic: one row a response, one column a number, date or category,
// and one bitmap an issue.
//
// The problem: Bleve is slow at numbers, dates and categories, and statistics want columns. The shape: Build makes a Table from
// records and customers; Between, Sided and Flagged choose rows of it; statistics packages read columns and never see storage. The traps: a missing number is NaN,
// a missing category code is −1, a missing date is the zero day; the tables are immutable once built and safe for concurrent reading.
package facts

import (
	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/corpus"
)

// Mentions chooses what counts as a mention of an issue.
type Mentions string

// The three ways to count mentions. The denominator goes with it: responses with text or picks, with text, with picks offered.
const (
	TextOrPick Mentions = ""
	TextOnly   Mentions = "text"
	PickedOnly Mentions = "picked"
)

// Table is the response table. All columns have Rows entries, in the order in which the responses were read.
type Table struct {
	Rows     int
	IDs      []string
	Scale    corpus.Scale    // of the score column; Metric is empty without one
	Score    []float64       // NaN where missing
	Lowest   *roaring.Bitmap // rows in the detractors' group
	Highest  *roaring.Bitmap // rows in the promoters' group
	HasText  *roaring.Bitmap
	HasPicks *roaring.Bitmap // rows with at least one pick
	Offered  *roaring.Bitmap // rows that were shown the list to pick from; the same as HasPicks where the build was not told
	Flags    []Flag          // sorted by name; only flags that a response has
	Requests *roaring.Bitmap // rows whose text asks for something
	Days     []int32         // days since 1970-01-01 UTC; 0 where missing
	Polarity []float64       // sentiment score, −1 to 1; NaN without sentiment
	Issues   []Issue         // in list order, also those that nobody mentions
	// Category columns: "lang", "label", "group", "survey_type", "channel", then the segments, then category columns of the customer file
	// under their own names ("customer." before a name that is taken, "segment." before a segment with the name of one of the first five). Sorted by that order. The
	// first five are always there, if need be without values.
	Categories []Category
	// Number columns: numeric segments, numeric fields, numeric customer columns; dates among them, which say so, are days since 1970-01-01 UTC.
	Numbers    []NumberColumn
	CustomerID []string // "" where missing
}

// Issue is the column of one issue.
type Issue struct {
	ID       string
	Name     string          // for people, in the language of the interface
	Text     *roaring.Bitmap // rows whose text mentions it
	Picked   *roaring.Bitmap // rows that picked it
	Positive *roaring.Bitmap // rows whose text mentions it with a positive label
	Negative *roaring.Bitmap // rows whose text mentions it with a negative label
}

// Flag is the column of one flag of the record, such as "leaving".
type Flag struct {
	Name string
	Rows *roaring.Bitmap
}

// Category is a column of few distinct values.
type Category struct {
	Name   string
	Values []string // sorted; numbers and dates in the form of Canonical
	Codes  []int32  // index into Values, −1 where missing
}

// NumberColumn is a column of numbers, NaN where missing. Dates marks one of days since 1970-01-01 UTC.
type NumberColumn struct {
	Name   string
	Values []float64
	Dates  bool
}
