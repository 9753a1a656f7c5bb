package gold

import (
	"cmp"
	"slices"
)

// Sentiment counts how well sentiment was told, by set and language. The zero value is ready. It is not safe for concurrent use.
type Sentiment struct{ cells map[group]*Matrix }

// group is a set and a language of it.
type group struct{ set, lang string }

func compareGroups(a, b group) int {
	return cmp.Or(cmp.Compare(a.set, b.set), cmp.Compare(a.lang, b.lang))
}

// Matrix counts answers: Matrix[want][got], in the order positive, neutral, negative.
type Matrix [3][3]int

// labels gives the order of a Matrix.
func labels() [3]string { return [3]string{Positive, Neutral, Negative} }

// Add counts an answer to a row of a set. It does nothing, and says so, where the row has no label or either label is none of the three.
func (s *Sentiment) Add(set string, row *Row, got string) (counted bool) {
	order := labels()
	want, found := slices.Index(order[:], row.Sentiment()), slices.Index(order[:], got)
	if want < 0 || found < 0 {
		return false
	}
	if s.cells == nil {
		s.cells = map[group]*Matrix{}
	}
	key := group{set, row.Lang}
	if s.cells[key] == nil {
		s.cells[key] = &Matrix{}
	}
	s.cells[key][want][found]++
	return true
}

// SentimentRow is the accuracy of sentiment on the rows of one language of a set.
//
// Polar figures are over the rows with a side, on which a neutral answer is wrong; the others are over all rows, and null where the set has no neutral rows. Macro-F1 is
// the mean of the F1 of each label.
type SentimentRow struct {
	Set           string   `json:"set"`
	Lang          string   `json:"lang"`
	N             int      `json:"n"`
	Polar         int      `json:"polar_n"`
	PolarF1       float64  `json:"polar_f1"`
	PolarAccuracy float64  `json:"polar_accuracy"`
	F1            *float64 `json:"f1"`
	Accuracy      *float64 `json:"accuracy"`
	Confusion     Matrix   `json:"confusion"` // [want][got], each positive, neutral, negative
}

// Report gives the counts so far, by set and language.
func (s *Sentiment) Report() []SentimentRow {
	var rows []SentimentRow
	for key, m := range s.cells {
		rows = append(rows, m.row(key))
	}
	slices.SortFunc(rows, func(a, b SentimentRow) int { return compareGroups(group{a.Set, a.Lang}, group{b.Set, b.Lang}) })
	return rows
}

func (m *Matrix) row(key group) SentimentRow {
	row := SentimentRow{Set: key.set, Lang: key.lang, N: m.total(), Confusion: *m}
	polar := *m
	polar[1] = [3]int{}
	row.Polar = polar.total()
	row.PolarF1 = (polar.f1(0) + polar.f1(2)) / 2
	row.PolarAccuracy = share(polar[0][0]+polar[2][2], row.Polar)
	if row.N > row.Polar {
		f1, accuracy := (m.f1(0)+m.f1(1)+m.f1(2))/3, share(m[0][0]+m[1][1]+m[2][2], row.N)
		row.F1, row.Accuracy = &f1, &accuracy
	}
	return row
}

func (m *Matrix) total() int {
	n := 0
	for _, row := range m {
		for _, cell := range row {
			n += cell
		}
	}
	return n
}

// f1 is the F1 of one label: 2·TP / (2·TP + FP + FN).
func (m *Matrix) f1(label int) float64 {
	c := Counts{TruePositive: m[label][label]}
	for i := range m {
		if i != label {
			c.FalsePositive += m[i][label]
			c.FalseNegative += m[label][i]
		}
	}
	return c.F1()
}

// share is part of whole, 0 of none.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
