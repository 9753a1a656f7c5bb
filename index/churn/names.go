package churn

import (
	_ "embed" // the names of outcomes
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

//go:embed names.tsv
var namesData string

// names holds the words of names.tsv in their normal form, in file order, by kind.
type names struct {
	column, state, date, lost, kept, price []string
}

// loadNames reads the data file. A mistake in it is an error and found by the tests.
func loadNames() (*names, error) {
	n := &names{}
	kinds := map[string]*[]string{"column": &n.column, "state": &n.state, "date": &n.date, "lost": &n.lost, "kept": &n.kept, "price": &n.price}
	for i, line := range strings.Split(namesData, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		if len(parts) != 3 || kinds[parts[0]] == nil {
			return nil, fmt.Errorf("read names.tsv: line %d is not kind, language and words", i+1)
		}
		for _, word := range strings.Split(parts[2], " | ") {
			*kinds[parts[0]] = append(*kinds[parts[0]], roles.Normal(word))
		}
	}
	return n, nil
}

// rank is the place of a name in a list; below zero where it is not there.
func rank(list []string, name string) int { return slices.Index(list, roles.Normal(name)) }

// speaksOf tells whether a name has one of the words in it, as whole words.
func speaksOf(list []string, name string) bool {
	padded := " " + roles.Normal(name) + " "
	return slices.ContainsFunc(list, func(word string) bool { return strings.Contains(padded, " "+word+" ") })
}

// lostValues gives those of the values that say that a customer left; none where all values say that customers stayed. It is not ok where the values do not tell.
func (n *names) lostValues(values []string) (lost []string, ok bool) {
	stayed := 0
	for _, value := range values {
		switch {
		case rank(n.kept, value) >= 0:
			stayed++
		case rank(n.lost, value) >= 0:
			lost = append(lost, value)
		}
	}
	if len(lost) == 0 {
		return nil, len(values) > 0 && stayed == len(values)
	}
	return lost, len(lost) < len(values) || len(values) == 1
}
