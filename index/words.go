package index

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"
	blevequery "github.com/blevesearch/bleve/v2/search/query"
	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/index/query"
)

// text evaluates words, phrases and beginnings of words.
func (e *evaluation) text(n query.Node, wanted bool) (*roaring.Bitmap, error) {
	if e.query.Analyze == nil {
		return nil, errors.New("the query has words, and Query.Analyze is missing")
	}
	switch n := n.(type) {
	case query.Word:
		return e.lookUp(anyOf(phrases(e.query.Analyze(n.Text))), wanted)
	case query.Phrase:
		return e.lookUp(anyOf(phrases(e.query.Analyze(n.Text))), wanted)
	case query.Prefix:
		return e.beginning(n.Text, wanted)
	default:
		return nil, fmt.Errorf("the query has a part of the unknown kind %T", n)
	}
}

// lookUp finds the rows of a Bleve query; where there is nothing to search for, it gives nil.
func (e *evaluation) lookUp(words blevequery.Query, wanted bool) (*roaring.Bitmap, error) {
	if words == nil {
		return nil, nil
	}
	if wanted {
		e.words = append(e.words, words)
	}
	return e.find(words, wanted)
}

// beginning finds the rows of all stems that begin so, and of the word itself: "deliv*" begins stems, while "deliveries*" is longer
// than its stem. The beginning adds nothing to scores: it can stand for ten thousand words, and scoring each takes Bleve half a minute.
func (e *evaluation) beginning(text string, wanted bool) (*roaring.Bitmap, error) {
	rows, err := e.lookUp(anyOf(phrases(e.query.Analyze(text))), wanted)
	if err != nil {
		return nil, err
	}
	for _, prefix := range beginnings(text) {
		q := blevequery.NewPrefixQuery(prefix)
		q.SetField(textField)
		found, err := e.find(q, false)
		if err != nil {
			return nil, err
		}
		if rows != nil {
			found.Or(rows)
		}
		rows = found
		if wanted {
			e.prefixes = append(e.prefixes, prefix)
		}
	}
	return rows, nil
}

// phrases makes one Bleve query of each analysis: the terms at one position are alternatives, and the positions follow each other.
func phrases(analyses [][]Term) []blevequery.Query {
	var out []blevequery.Query
	seen := map[string]bool{}
	for _, terms := range analyses {
		positions := byPosition(terms)
		key := fmt.Sprintf("%q", positions)
		if len(positions) == 0 || seen[key] {
			continue
		}
		seen[key] = true
		if len(positions) > 1 {
			out = append(out, blevequery.NewMultiPhraseQuery(positions, textField))
			continue
		}
		for _, term := range positions[0] {
			if key := fmt.Sprintf("%q", term); !seen[key] {
				seen[key] = true
				out = append(out, termQuery(term, textField))
			}
		}
	}
	return out
}

// byPosition groups terms by position, in order and without repeats. A position without terms between others stays empty: something
// stands there, whatever it is.
func byPosition(terms []Term) [][]string {
	if len(terms) == 0 {
		return nil
	}
	byPlace := func(a, b Term) int { return a.Position - b.Position }
	first, last := slices.MinFunc(terms, byPlace).Position, slices.MaxFunc(terms, byPlace).Position
	positions := make([][]string, last-first+1)
	for _, term := range terms {
		at := &positions[term.Position-first]
		if !slices.Contains(*at, term.Text) {
			*at = append(*at, term.Text)
		}
	}
	return positions
}

// beginnings gives the spellings that stems can begin with. Lower case is not the same in Turkish ("I" is "ı") as elsewhere: both are looked up.
func beginnings(text string) []string {
	text = norm.NFC.String(text)
	plain := strings.ToLower(strings.ReplaceAll(text, "İ", "i"))
	if turkish := strings.ToLowerSpecial(unicode.TurkishCase, text); turkish != plain {
		return []string{plain, turkish}
	}
	return []string{plain}
}

func termQuery(term, field string) blevequery.Query {
	q := blevequery.NewTermQuery(term)
	q.SetField(field)
	return q
}

func anyOf(queries []blevequery.Query) blevequery.Query {
	switch len(queries) {
	case 0:
		return nil
	case 1:
		return queries[0]
	default:
		return blevequery.NewDisjunctionQuery(queries)
	}
}

// find runs a Bleve query and gives the rows of all its hits. Where the words are wanted, each adds to the score of its rows.
func (e *evaluation) find(lookup blevequery.Query, wanted bool) (*roaring.Bitmap, error) {
	rows := roaring.New()
	if wanted && e.scores == nil {
		e.scores = make([]float64, e.table.Rows)
	}
	request := bleve.NewSearchRequestOptions(lookup, 0, 0, false)
	if !wanted {
		request.Score = "none"
	}
	ctx := eachHit(e.ctx, func(hit *search.DocumentMatch) error {
		row, ok := e.reader.rows[hit.ID]
		if !ok {
			return fmt.Errorf("response %q is in the index and not in the columns: %w", hit.ID, ErrDamaged)
		}
		rows.Add(row)
		if wanted {
			e.scores[row] += hit.Score
		}
		return nil
	})
	if _, err := e.reader.idx.SearchInContext(ctx, request); err != nil {
		return nil, fmt.Errorf("look up words: %w", err)
	}
	return rows, nil
}

// eachHit makes Bleve hand over every hit as it finds it, with its id, instead of keeping the best.
func eachHit(ctx context.Context, visit func(*search.DocumentMatch) error) context.Context {
	handler := search.MakeDocumentMatchHandler(func(sc *search.SearchContext) (search.DocumentMatchHandler, bool, error) {
		return func(hit *search.DocumentMatch) error {
			if hit == nil { // the end
				return nil
			}
			err := visit(hit)
			sc.DocumentMatchPool.Put(hit)
			return err
		}, true, nil
	})
	return context.WithValue(ctx, search.MakeDocumentMatchHandlerKey, handler)
}
