package lexicons

import "strings"

// Place is where a rule stands.
type Place struct {
	File string `json:"file"`
	Line int    `json:"line"` // 1-based
}

// Locate finds the place of a rule as evidence names it: pack:term, or list/issue/lang:term. ok is false for rules that no file holds. Of a term that stands in several sections of
// a pack it gives the first, in the order words, idioms, wishes, rivals, leaving, nothing, negators, intensifiers, diminishers.
func (s *Set) Locate(rule string) (place Place, ok bool) {
	owner, term, _ := strings.Cut(rule, ":")
	for _, pack := range s.Packs {
		if pack.Name == owner {
			return pack.locate(term)
		}
	}
	parts := strings.Split(owner, "/")
	if s.Issues == nil || len(parts) != 3 || parts[0] != s.Issues.Name {
		return Place{}, false
	}
	for i := range s.Issues.Issues {
		if issue := &s.Issues.Issues[i]; issue.ID == parts[1] {
			for _, t := range issue.Terms[parts[2]] {
				if t.Source == term {
					return Place{s.Issues.File, t.Line}, true
				}
			}
		}
	}
	return Place{}, false
}

func (p *Pack) locate(term string) (Place, bool) {
	var terms []Term
	entries := func(list []Entry) {
		for _, entry := range list {
			terms = append(terms, entry.Term)
		}
	}
	entries(p.Words)
	entries(p.Idioms)
	cues := func(list []Cue) {
		for _, cue := range list {
			terms = append(terms, cue.Term)
		}
	}
	cues(p.Wishes)
	for _, rival := range p.Rivals {
		terms = append(terms, rival.Term)
	}
	cues(p.Leaving)
	cues(p.Nothing)
	for _, negator := range p.Negators {
		terms = append(terms, negator.Term)
	}
	entries(p.Intensifiers)
	entries(p.Diminishers)
	for _, t := range terms {
		if t.Source == term {
			return Place{p.File, t.Line}, true
		}
	}
	return Place{}, false
}
