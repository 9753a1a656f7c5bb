package index

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"
	blevequery "github.com/blevesearch/bleve/v2/search/query"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// highlight marks in each hit the words that were found and the evidence of the issues that were asked for.
func (e *evaluation) highlight(hits []Hit) error {
	if len(hits) == 0 {
		return nil
	}
	found, err := e.wordSpans(hits)
	if err != nil {
		return err
	}
	for i := range hits {
		rec := hits[i].Record
		spans := append(found[rec.ID], e.prefixSpans(rec.Text)...)
		for _, issue := range rec.Issues {
			if !slices.Contains(e.issues, issue.ID) {
				continue
			}
			for _, tagged := range issue.Spans {
				spans = append(spans, tagged.Span)
			}
		}
		hits[i].Highlights = merge(spans)
	}
	return nil
}

// wordSpans asks Bleve where the words of the query stand in the hits of the page: it knows the places, and only the page needs them.
func (e *evaluation) wordSpans(hits []Hit) (map[string][]analyzer.Span, error) {
	if len(e.words) == 0 {
		return nil, nil
	}
	ids := make([]string, len(hits))
	for i, hit := range hits {
		ids[i] = hit.Record.ID
	}
	lookup := blevequery.NewConjunctionQuery([]blevequery.Query{blevequery.NewDocIDQuery(ids), anyOf(e.words)})
	request := bleve.NewSearchRequestOptions(lookup, len(ids), 0, false)
	request.IncludeLocations = true
	result, err := e.reader.idx.SearchInContext(e.ctx, request)
	if err != nil {
		return nil, fmt.Errorf("mark words: %w", err)
	}
	found := make(map[string][]analyzer.Span, len(result.Hits))
	for _, hit := range result.Hits {
		found[hit.ID] = spans(hit.Locations[textField])
	}
	return found, nil
}

// prefixSpans marks the words of a text whose stems begin as the query asks. Bleve would have to look through every such stem of the
// whole workspace to tell those of one text; the few texts of a page are analysed again instead.
func (e *evaluation) prefixSpans(text string) []analyzer.Span {
	if len(e.prefixes) == 0 {
		return nil
	}
	var out []analyzer.Span
	for _, terms := range e.query.Analyze(text) {
		for _, term := range terms {
			if slices.ContainsFunc(e.prefixes, func(prefix string) bool { return strings.HasPrefix(term.Text, prefix) }) {
				out = append(out, analyzer.Span{Start: term.Start, End: term.End})
			}
		}
	}
	return out
}

func spans(places search.TermLocationMap) []analyzer.Span {
	var out []analyzer.Span
	for _, locations := range places {
		for _, at := range locations {
			out = append(out, analyzer.Span{Start: int(at.Start), End: int(at.End)})
		}
	}
	return out
}

// merge sorts spans and joins those that overlap or touch.
func merge(spans []analyzer.Span) []analyzer.Span {
	slices.SortFunc(spans, func(a, b analyzer.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	merged := spans[:0]
	for _, span := range spans {
		if last := len(merged) - 1; last >= 0 && span.Start <= merged[last].End {
			merged[last].End = max(merged[last].End, span.End)
			continue
		}
		merged = append(merged, span)
	}
	return merged
}
