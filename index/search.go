package index

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
	blevequery "github.com/blevesearch/bleve/v2/search/query"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/filter"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/index/record"
)

// Query asks for responses.
type Query struct {
	Expr query.Node
	// Analyze turns words of the query into terms, once for each language of the workspace, as the comments were turned into terms. It is
	// needed for queries with words.
	Analyze func(words string) [][]Term
	// Mentions is what counts as a mention in "issue:".
	Mentions facts.Mentions
	// From and Size choose the hits that the result holds. With Size 0 it only counts; a negative Size means all.
	From, Size int
	// Facets are columns whose values are counted over all hits: FacetIssue, FacetScore, or a category of the table.
	Facets []string
}

// Result is the answer to a Query. The same workspace and query always give the same result.
type Result struct {
	Total  int // hits in all
	Hits   []Hit
	Facets map[string][]Count // by the name in Query.Facets
}

// Hit is a response that was found.
type Hit struct {
	Record *record.Record
	Score  float64 // how well the words fit, 0 and more; 0 where the query has no words to look for
	// Highlights are the words that were found, and the evidence for the issues that were asked for: bytes of Record.Text, sorted, apart.
	Highlights []analyzer.Span
}

// Search finds responses. The best fit of words comes first, and responses that fit equally, or queries without words, are in ingest order. It
// fails with *filter.FieldError when the query names a field that the workspace does not have, and when ctx ends.
func (r *Reader) Search(ctx context.Context, q Query) (*Result, error) {
	result, err := r.search(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("search workspace %s: %w", r.dir, err)
	}
	return result, nil
}

func (r *Reader) search(ctx context.Context, q Query) (*Result, error) {
	if q.Expr == nil || q.From < 0 {
		return nil, errors.New("the query has no expression, or starts before the first hit")
	}
	table, err := r.Facts()
	if err = cmp.Or(err, ctx.Err()); err != nil {
		return nil, err
	}
	e := &evaluation{ctx: ctx, reader: r, table: table, query: q}
	rows, err := filter.Evaluate(table, q.Expr, e.leaf)
	if err != nil {
		return nil, err
	}
	if rows == nil { // words without a single searchable sign, such as "!!!"
		rows = roaring.New()
	}
	result := &Result{Total: int(rows.GetCardinality())}
	if result.Facets, err = e.facets(rows); err != nil {
		return nil, err
	}
	result.Hits, err = e.hits(e.page(rows))
	return result, err
}

// evaluation is one run of a query. It collects what ranking and highlights need on its way.
type evaluation struct {
	ctx    context.Context
	reader *Reader
	table  *facts.Table
	query  Query
	scores []float64 // by row; nil until the first words are looked up
	// What a hit may contain, because it is not under NOT, and is marked in it:
	words    []blevequery.Query
	prefixes []string
	issues   []string // ids
}

// leaf finds the responses for a field or a word, see filter.Leaf.
func (e *evaluation) leaf(node query.Node, wanted bool) (*roaring.Bitmap, error) {
	if err := e.ctx.Err(); err != nil {
		return nil, err
	}
	field, ok := node.(query.Field)
	if !ok {
		return e.text(node, wanted)
	}
	if wanted && field.Name == query.IssueField {
		if err := e.mark(field.Value); err != nil {
			return nil, err
		}
	}
	return filter.Field(e.table, field, e.query.Mentions)
}

// mark keeps an issue that was asked for, so that its evidence is marked in the hits.
func (e *evaluation) mark(value string) error {
	issue, _, err := filter.IssueOf(e.table, value)
	if err == nil {
		e.issues = append(e.issues, issue.ID)
	}
	return err
}

// scored is a row with its rank value.
type scored struct {
	row   uint32
	score float64
}

// page chooses the rows that the result holds, best first.
func (e *evaluation) page(rows *roaring.Bitmap) []scored {
	total := int(rows.GetCardinality())
	size := e.query.Size
	if size < 0 {
		size = total
	}
	if from := e.query.From; from >= total || size == 0 {
		return nil
	}
	ranked := make([]scored, 0, total)
	for it := rows.Iterator(); it.HasNext(); {
		row := it.Next()
		ranked = append(ranked, scored{row, e.score(row)})
	}
	if e.scores != nil {
		slices.SortStableFunc(ranked, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	}
	return ranked[e.query.From : min(total-e.query.From, size)+e.query.From]
}

// score is rounded, because sums of Bleve's scores can differ in their last digits.
func (e *evaluation) score(row uint32) float64 {
	if e.scores == nil {
		return 0
	}
	return math.Round(e.scores[row]*1e4) / 1e4
}

// hits loads the records of a page and marks what was found in them.
func (e *evaluation) hits(page []scored) ([]Hit, error) {
	hits := make([]Hit, len(page))
	for i, p := range page {
		if err := e.ctx.Err(); err != nil {
			return nil, err
		}
		id := e.table.IDs[p.row]
		rec, ok, err := e.reader.Record(id)
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, fmt.Errorf("response %q is in the columns and not in the index: %w", id, ErrDamaged)
		}
		hits[i] = Hit{Record: rec, Score: p.score}
	}
	return hits, e.highlight(hits)
}
