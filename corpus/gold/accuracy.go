package gold

import (
	"cmp"
	"slices"
)

// Cell is how often an answer was right.
type Cell struct {
	N     int `json:"n"`
	Right int `json:"right"`
	Und   int `json:"undetermined"` // answers that decided nothing; they are not right
}

// Accuracy is the share of right answers, 0 to 1; 0 of none is 0.
func (c Cell) Accuracy() float64 {
	if c.N == 0 {
		return 0
	}
	return float64(c.Right) / float64(c.N)
}

func (c *Cell) add(want, got, undetermined string) {
	c.N++
	switch got {
	case want:
		c.Right++
	case undetermined:
		c.Und++
	}
}

// Detection counts how well languages were told, by language and by length. The zero value is ready. It is not safe for concurrent use.
type Detection struct {
	all    Cell
	byLang map[string]*Cell
	byLen  map[Length]*Cell
	cells  map[string]map[Length]*Cell
	wrong  map[[2]string]int
}

// Add counts one answer.
func (d *Detection) Add(row Row, got, undetermined string) {
	if d.byLang == nil {
		d.byLang, d.byLen = map[string]*Cell{}, map[Length]*Cell{}
		d.cells, d.wrong = map[string]map[Length]*Cell{}, map[[2]string]int{}
	}
	length := LengthOf(row.Text)
	d.all.add(row.Lang, got, undetermined)
	at(d.byLang, row.Lang).add(row.Lang, got, undetermined)
	at(d.byLen, length).add(row.Lang, got, undetermined)
	if d.cells[row.Lang] == nil {
		d.cells[row.Lang] = map[Length]*Cell{}
	}
	at(d.cells[row.Lang], length).add(row.Lang, got, undetermined)
	if got != row.Lang {
		d.wrong[[2]string{row.Lang, got}]++
	}
}

func at[K comparable](m map[K]*Cell, key K) *Cell {
	if m[key] == nil {
		m[key] = &Cell{}
	}
	return m[key]
}

// DetectionReport is the result of Detection, in a fixed order.
type DetectionReport struct {
	All       Cell          `json:"all"`
	Languages []LanguageRow `json:"languages"` // by code
	Lengths   []LengthRow   `json:"lengths"`   // shortest first, only those that occur
	Confused  []Confusion   `json:"confused"`  // most frequent first
}

// LanguageRow is the accuracy in one language, over all and by length.
type LanguageRow struct {
	Lang string `json:"lang"`
	Cell
	Lengths []LengthRow `json:"lengths"`
}

// LengthRow is the accuracy in one length class.
type LengthRow struct {
	Length Length `json:"length"`
	Cell
}

// Confusion is a language that was taken for another.
type Confusion struct {
	Lang string `json:"lang"`
	Got  string `json:"got"`
	N    int    `json:"n"`
}

// Report gives the counts so far.
func (d *Detection) Report() DetectionReport {
	report := DetectionReport{All: d.all, Lengths: lengthRows(d.byLen)}
	for lang, cell := range d.byLang {
		report.Languages = append(report.Languages, LanguageRow{lang, *cell, lengthRows(d.cells[lang])})
	}
	slices.SortFunc(report.Languages, func(a, b LanguageRow) int { return cmp.Compare(a.Lang, b.Lang) })
	for pair, n := range d.wrong {
		report.Confused = append(report.Confused, Confusion{pair[0], pair[1], n})
	}
	slices.SortFunc(report.Confused, func(a, b Confusion) int {
		return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Lang, b.Lang), cmp.Compare(a.Got, b.Got))
	})
	return report
}

func lengthRows(cells map[Length]*Cell) []LengthRow {
	var rows []LengthRow
	for _, length := range Lengths() {
		if cell := cells[length]; cell != nil {
			rows = append(rows, LengthRow{length, *cell})
		}
	}
	return rows
}
