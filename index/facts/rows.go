package facts

import (
	"cmp"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
)

// Category gives the category column of a name. The column belongs to the table.
func (t *Table) Category(name string) (*Category, bool) {
	for i := range t.Categories {
		if t.Categories[i].Name == name {
			return &t.Categories[i], true
		}
	}
	return nil, false
}

// Number gives the number column of a name. The column belongs to the table.
func (t *Table) Number(name string) (*NumberColumn, bool) {
	for i := range t.Numbers {
		if t.Numbers[i].Name == name {
			return &t.Numbers[i], true
		}
	}
	return nil, false
}

// Issue gives the column of an issue id. The column belongs to the table.
func (t *Table) Issue(id string) (*Issue, bool) {
	for i := range t.Issues {
		if t.Issues[i].ID == id {
			return &t.Issues[i], true
		}
	}
	return nil, false
}

// All gives all rows. The bitmap is the caller's.
func (t *Table) All() *roaring.Bitmap {
	rows := roaring.New()
	rows.AddRange(0, uint64(t.Rows))
	return rows
}

// Scored gives the rows with a score. The bitmap is the caller's.
func (t *Table) Scored() *roaring.Bitmap {
	rows := roaring.New()
	for row, score := range t.Score {
		if score == score { // not NaN
			rows.Add(uint32(row))
		}
	}
	rows.RunOptimize()
	return rows
}

// Mentioned gives the rows that mention an issue, counted as m says. The bitmap is the caller's.
func (t *Table) Mentioned(issue Issue, m Mentions) *roaring.Bitmap {
	switch m {
	case TextOnly:
		return issue.Text.Clone()
	case PickedOnly:
		return issue.Picked.Clone()
	default:
		return roaring.Or(issue.Text, issue.Picked)
	}
}

// MentionedIn gives, issue by issue, the rows within others that mention it. The bitmaps are the caller's.
func (t *Table) MentionedIn(within *roaring.Bitmap, issues []Issue, m Mentions) []*roaring.Bitmap {
	out := make([]*roaring.Bitmap, len(issues))
	for i, issue := range issues {
		out[i] = t.Mentioned(issue, m)
		out[i].And(within)
	}
	return out
}

// InOrder gives the issues in canonical order, by id, so that sums and draws do not depend on the order of the list. The slice is the caller's.
func InOrder(issues []Issue) []Issue {
	out := slices.Clone(issues)
	slices.SortFunc(out, func(a, b Issue) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// Name is the way of counting, for people.
func (m Mentions) Name() string {
	if m == TextOrPick {
		return "text or pick"
	}
	return string(m)
}

// Base names what a response needs to count in the denominator, see Table.Base.
func (m Mentions) Base() string {
	switch m {
	case TextOnly:
		return "text"
	case PickedOnly:
		return "a list to pick from"
	default:
		return "text or picks"
	}
}

// Base gives the rows that could mention an issue, the denominator of every share counted as m says: responses with text or picks, with
// text, or those who were offered the list to pick from. The bitmap is the caller's.
func (t *Table) Base(m Mentions) *roaring.Bitmap {
	switch m {
	case TextOnly:
		return t.HasText.Clone()
	case PickedOnly:
		return t.Offered.Clone()
	default:
		return roaring.Or(t.HasText, t.HasPicks)
	}
}
