package lexicons

import (
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

// readSets reads the named term sets of a list, which terms refer to as ^name:
//
//	sets:
//	  slow:
//	    en: [slow, late, "took ages"]
//	    it: [lento, "in ritardo"]
//
// The phrases of a set are words, forms and prefixes, without operators and without references.
func (b *issueBuilder) readSets(node ast.Node) []TermSet {
	if node == nil {
		return nil
	}
	var sets []TermSet
	for _, set := range pairs(node) {
		name, line, col := scalar(set.Key)
		var languages map[string][]ast.Node
		if set.Value == nil {
			b.fail(line, col, "set %q is empty", name)
			continue
		}
		if err := yaml.NodeToValue(set.Value, &languages, yaml.Strict()); err != nil {
			b.fail(line, col, "set %q: write its phrases under each language, as in en: [slow, late]", name)
			continue
		}
		written := TermSet{name, map[string][]string{}}
		for _, lang := range sortedKeys(languages) {
			if b.sets[lang] == nil {
				b.sets[lang] = map[string][][]Word{}
			}
			b.sets[lang][name] = b.phrases(languages[lang])
			for _, node := range languages[lang] {
				text, _, _ := scalar(node)
				written.Phrases[lang] = append(written.Phrases[lang], text)
			}
		}
		sets = append(sets, written)
	}
	return sets
}

func (b *issueBuilder) phrases(nodes []ast.Node) [][]Word {
	var phrases [][]Word
	for _, node := range nodes {
		term, ok := b.parse(node)
		switch {
		case !ok:
		case term.Op != None || len(term.refs()) > 0:
			b.fail(term.Line, term.Col, "%q: a phrase of a set has no operator and no reference", term.Source)
		default:
			phrases = append(phrases, term.Left)
		}
	}
	return phrases
}
