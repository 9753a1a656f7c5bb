package gold

import (
	"cmp"
	"slices"
)

// Counts are the answers about one issue or label.
type Counts struct {
	TruePositive  int `json:"tp"`
	FalsePositive int `json:"fp"`
	FalseNegative int `json:"fn"`
}

// Precision is the share of the found that are right.
func (c Counts) Precision() float64 { return share(c.TruePositive, c.TruePositive+c.FalsePositive) }

// Recall is the share of the right that are found.
func (c Counts) Recall() float64 { return share(c.TruePositive, c.TruePositive+c.FalseNegative) }

// F1 is the harmonic mean of precision and recall: 2·TP / (2·TP + FP + FN).
func (c Counts) F1() float64 {
	return share(2*c.TruePositive, 2*c.TruePositive+c.FalsePositive+c.FalseNegative)
}

func (c Counts) plus(d Counts) Counts {
	return Counts{c.TruePositive + d.TruePositive, c.FalsePositive + d.FalsePositive, c.FalseNegative + d.FalseNegative}
}

// Issues counts how well issues were told against labels that a Mapping turns into issues. It is not safe for concurrent use.
type Issues struct {
	mapping *Mapping
	cells   map[group]*issueCounts
}

// issueCounts are the counts of a set in one language.
type issueCounts struct {
	rows, labels, unmapped int
	issues                 map[string]*Counts
}

// NewIssues makes a counter for a mapping.
func NewIssues(mapping *Mapping) *Issues {
	return &Issues{mapping: mapping, cells: map[group]*issueCounts{}}
}

// Targets gives the issues that labels are mapped to, sorted.
func (c *Issues) Targets() []string { return c.mapping.targets() }

// Add counts the issues found in a row of a set and gives those that were missed and those that were too many, sorted. Issues that no label of the mapping means are not scored. Of a set
// of aspects every row counts, also one without labels; of a set of reasons those rows whose reason is mapped.
func (c *Issues) Add(set string, row *Row, found []string) (missed, extra []string) {
	want, labels, unmapped := c.mapping.Issues(row)
	counts := c.group(group{set, row.Lang})
	counts.labels += labels
	counts.unmapped += unmapped
	if c.mapping.Field == Reason && len(want) == 0 {
		return nil, nil
	}
	counts.rows++
	for issue, cell := range counts.issues {
		switch wanted, got := slices.Contains(want, issue), slices.Contains(found, issue); {
		case wanted && got:
			cell.TruePositive++
		case wanted:
			cell.FalseNegative++
			missed = append(missed, issue)
		case got:
			cell.FalsePositive++
			extra = append(extra, issue)
		}
	}
	slices.Sort(missed)
	slices.Sort(extra)
	return missed, extra
}

// group gives the counts of a set in one language, with a cell for each issue that can be scored.
func (c *Issues) group(key group) *issueCounts {
	if c.cells[key] == nil {
		counts := &issueCounts{issues: map[string]*Counts{}}
		for _, issue := range c.mapping.targets() {
			counts.issues[issue] = &Counts{}
		}
		c.cells[key] = counts
	}
	return c.cells[key]
}

// IssueRow is the accuracy of the issues on the rows of one language of a set.
type IssueRow struct {
	Set      string      `json:"set"`
	Lang     string      `json:"lang"`
	List     string      `json:"list"`
	Mapping  string      `json:"mapping"`
	N        int         `json:"n"`        // scored rows
	Unmapped float64     `json:"unmapped"` // share of the label occurrences that are no issue, residual labels not counted
	Micro    Scores      `json:"micro"`    // over all pairs of row and issue
	Macro    Scores      `json:"macro"`    // mean over the issues that occur or were found
	Issues   []IssueCell `json:"issues"`   // by id
}

// Scores are precision, recall and F1, 0 to 1.
type Scores struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// IssueCell is the accuracy of one issue.
type IssueCell struct {
	Issue string `json:"issue"`
	Counts
	Scores
}

func (c Counts) scores() Scores { return Scores{c.Precision(), c.Recall(), c.F1()} }

// Report gives the counts so far, by set and language.
func (c *Issues) Report() []IssueRow {
	var rows []IssueRow
	for key, counts := range c.cells {
		rows = append(rows, c.row(key, counts))
	}
	slices.SortFunc(rows, func(a, b IssueRow) int { return compareGroups(group{a.Set, a.Lang}, group{b.Set, b.Lang}) })
	return rows
}

func (c *Issues) row(key group, counts *issueCounts) IssueRow {
	row := IssueRow{
		Set: key.set, Lang: key.lang, List: c.mapping.List, Mapping: c.mapping.Name,
		N: counts.rows, Unmapped: share(counts.unmapped, counts.labels),
	}
	var all Counts
	for issue, cell := range counts.issues {
		all = all.plus(*cell)
		row.Issues = append(row.Issues, IssueCell{issue, *cell, cell.scores()})
	}
	slices.SortFunc(row.Issues, func(a, b IssueCell) int { return cmp.Compare(a.Issue, b.Issue) })
	row.Micro, row.Macro = all.scores(), macro(row.Issues)
	return row
}

// macro is the mean of the issues that occur or were found.
func macro(cells []IssueCell) Scores {
	var sum Scores
	n := 0.0
	for _, cell := range cells {
		if cell.Counts == (Counts{}) {
			continue
		}
		n++
		sum.Precision += cell.Scores.Precision
		sum.Recall += cell.Scores.Recall
		sum.F1 += cell.Scores.F1
	}
	if n == 0 {
		return Scores{}
	}
	return Scores{sum.Precision / n, sum.Recall / n, sum.F1 / n}
}
