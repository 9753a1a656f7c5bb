package lexicons

import "strings"

// Place is where a rule stands.
type Place struct {
	File string `json:"file"`
	Line int    `json:"line"` // 1-based
}

// Locate finds the place of a rule as evidence names it: pack:term, or list/issue/lang:term. ok is false for rules that no file holds. Of a term that stands in several sections of
// a pack it gives the first, in the order of Pack.Terms.
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
	for t := range p.Terms() {
		if t.Source == term {
			return Place{p.File, t.Line}, true
		}
	}
	return Place{}, false
}
