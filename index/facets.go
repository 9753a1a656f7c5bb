package index

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/filter"
)

// The facets beside category columns.
const (
	FacetIssue = "issue" // responses that mention each issue, in text or pick; a response can count several times
	FacetScore = "score" // responses with each score
)

// Count is a value with the number of hits that have it.
type Count struct {
	Value string
	Hits  int
}

// facets counts the values of columns over rows: most frequent first, then by value; scores ascending. Values that no row has are left out.
func (e *evaluation) facets(rows *roaring.Bitmap) (map[string][]Count, error) {
	facets := make(map[string][]Count, len(e.query.Facets))
	for _, name := range e.query.Facets {
		switch name {
		case FacetIssue:
			facets[name] = e.countIssues(rows)
		case FacetScore:
			facets[name] = countScores(e.table.Score, rows)
		default:
			column, ok := e.table.Category(name)
			if !ok {
				return nil, noFacet(e.table, name)
			}
			facets[name] = countCategory(column, rows)
		}
	}
	return facets, nil
}

func noFacet(table *facts.Table, name string) error {
	known := []string{FacetIssue, FacetScore}
	for _, column := range table.Categories {
		known = append(known, column.Name)
	}
	slices.Sort(known)
	return &filter.FieldError{Kind: "facet", Name: name, Known: known}
}

func (e *evaluation) countIssues(rows *roaring.Bitmap) []Count {
	counts := make([]Count, 0, len(e.table.Issues))
	for _, issue := range e.table.Issues {
		hits := e.table.Mentioned(issue, e.query.Mentions).AndCardinality(rows)
		counts = append(counts, Count{issue.ID, int(hits)})
	}
	return byFrequency(counts)
}

func countCategory(column *facts.Category, rows *roaring.Bitmap) []Count {
	counts := make([]Count, len(column.Values))
	for i, value := range column.Values {
		counts[i].Value = value
	}
	for it := rows.Iterator(); it.HasNext(); {
		if code := column.Codes[it.Next()]; code >= 0 {
			counts[code].Hits++
		}
	}
	return byFrequency(counts)
}

func countScores(values []float64, rows *roaring.Bitmap) []Count {
	hits := map[float64]int{}
	for it := rows.Iterator(); it.HasNext(); {
		if score := values[it.Next()]; score == score { // not NaN
			hits[score]++
		}
	}
	scores := make([]float64, 0, len(hits))
	for score := range hits {
		scores = append(scores, score)
	}
	slices.Sort(scores)
	counts := make([]Count, len(scores))
	for i, score := range scores {
		counts[i] = Count{strconv.FormatFloat(score, 'f', -1, 64), hits[score]}
	}
	return counts
}

func byFrequency(counts []Count) []Count {
	counts = slices.DeleteFunc(counts, func(c Count) bool { return c.Hits == 0 })
	slices.SortFunc(counts, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.Hits, a.Hits), cmp.Compare(a.Value, b.Value))
	})
	return counts
}
