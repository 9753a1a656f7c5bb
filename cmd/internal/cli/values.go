package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/index/record"
)

// shownValues is how many values of a column a message names.
const shownValues = 20

// noResponse is the mistake of a filter that holds for nothing: a statistic over nobody is no answer.
func noResponse(table *facts.Table, filter string, node query.Node) error {
	reasons := append([]string{filter + ": no response is like that"}, unknownValues(table, node)...)
	return usageError{errors.New(strings.Join(reasons, "; "))}
}

// unknownValues says of each field in a query whose value no response has which values there are: a spelling mistake finds nothing, and looks like an answer.
func unknownValues(table *facts.Table, node query.Node) (reasons []string) {
	switch n := node.(type) {
	case query.Not:
		return unknownValues(table, n.Node)
	case query.And:
		for _, part := range n.Nodes {
			reasons = append(reasons, unknownValues(table, part)...)
		}
	case query.Or:
		for _, part := range n.Nodes {
			reasons = append(reasons, unknownValues(table, part)...)
		}
	case query.Field:
		known := valuesOf(table, n)
		if n.Op == query.Eq && len(known) > 0 && !slices.ContainsFunc(known, func(v string) bool { return strings.EqualFold(v, n.Value) }) {
			reasons = append(reasons, fmt.Sprintf("%s is one of %s", n.Name, someOf(known)))
		}
	}
	return reasons
}

// valuesOf gives the values that a field can have; none where it has too many to know, or may be empty.
func valuesOf(table *facts.Table, field query.Field) []string {
	if field.Value == "" {
		return nil
	}
	if field.Name == query.FlagField {
		return []string{analyzer.FlagLeaving, record.FlagContradiction, record.FlagDuplicate, analyzer.FlagNoAnswer, analyzer.FlagGibberish, analyzer.FlagNoText, analyzer.FlagNoSentiment, record.FlagRepaired}
	}
	at := slices.IndexFunc(table.Categories, func(c facts.Category) bool { return strings.EqualFold(c.Name, field.Name) })
	if at < 0 {
		return nil
	}
	return table.Categories[at].Values
}

func someOf(values []string) string {
	if len(values) > shownValues {
		return fmt.Sprintf("%s and %d more", strings.Join(values[:shownValues], ", "), len(values)-shownValues)
	}
	return strings.Join(values, ", ")
}
