package roles

import (
	"cmp"
	"slices"
	"strings"
)

// Kind is how a header was recognised, the best first.
type Kind int

// The kinds of a match.
const (
	Whole    Kind = iota // the header is a name
	Question             // the header holds the wording of a question
	Word                 // the header holds a word
	Weak                 // the header is a name that needs the values to agree
)

// Match is a role that a header may have. Metric is set for scores whose name tells it ("nps", "csat", "ces"). Order is the
// place of the name in its list: the smaller, the more it is to be preferred.
type Match struct {
	Role   Role
	Metric string
	Kind   Kind
	Order  int
	Name   string // the name of the list that matched
	at     int
}

type entry struct {
	Match
	lang string
	stem bool // the name ended in *
}

// Names are the names of columns. They are immutable and safe for concurrent use.
type Names struct {
	whole     map[string][]entry
	phrases   []entry // questions and words
	not       map[Role][]entry
	headFirst map[string]bool
	values    map[Role]map[string]string
	languages map[string]string
	missing   map[string]bool
}

// Match gives the roles that a header may have, best first: whole names, then questions, words and weak names. A role appears once.
func (n *Names) Match(header string) []Match {
	key := Normal(header)
	if key == "" {
		return nil
	}
	found := slices.Clone(n.whole[key])
	for _, e := range n.phrases {
		if e.Kind == Word && n.barred(key, e.Role) {
			continue
		}
		if at := find(key, e); at >= 0 {
			e.at = at
			found = append(found, e)
		}
	}
	return n.best(found)
}

// best sorts what was found and keeps the first of each role.
func (n *Names) best(found []entry) []Match {
	headFirst := slices.ContainsFunc(found, func(e entry) bool { return n.headFirst[e.lang] })
	slices.SortStableFunc(found, func(a, b entry) int {
		byKind := cmp.Compare(a.Kind, b.Kind)
		switch {
		case byKind != 0:
			return byKind
		case a.Kind == Question:
			return cmp.Or(cmp.Compare(len(b.Name), len(a.Name)), cmp.Compare(a.Order, b.Order))
		case a.Kind == Word && a.at != b.at:
			return wordOrder(a, b, headFirst)
		default:
			return cmp.Compare(a.Order, b.Order)
		}
	})
	var out []Match
	for _, e := range found {
		if !slices.ContainsFunc(out, func(m Match) bool { return m.Role == e.Role }) {
			out = append(out, e.Match)
		}
	}
	return out
}

// wordOrder prefers the noun that counts: the last one ("review rating" is a score), or the first in languages such as Italian.
func wordOrder(a, b entry, headFirst bool) int {
	if headFirst {
		return cmp.Compare(a.at, b.at)
	}
	return cmp.Compare(b.at, a.at)
}

// All gives the names of all roles, sorted; a name that serves several roles stands once for each.
func (n *Names) All() []Match {
	var out []Match
	for _, entries := range n.whole {
		for _, e := range entries {
			out = append(out, e.Match)
		}
	}
	for _, e := range n.phrases {
		out = append(out, e.Match)
	}
	slices.SortFunc(out, func(a, b Match) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Metric, b.Metric))
	})
	return out
}

// Barred tells whether words in a header speak against a role: a birth date is no date of an answer.
func (n *Names) Barred(header string, role Role) bool { return n.barred(Normal(header), role) }

func (n *Names) barred(key string, role Role) bool {
	return slices.ContainsFunc(n.not[role], func(e entry) bool { return find(key, e) >= 0 })
}

// find gives the byte at which a name stands in a header, or −1. Names stand on word boundaries, but in scripts without spaces.
func find(key string, e entry) int {
	if spaceless(e.Name) {
		return strings.Index(key, e.Name)
	}
	for from := 0; ; {
		at := strings.Index(key[from:], e.Name)
		if at < 0 {
			return -1
		}
		at += from
		end := at + len(e.Name)
		if (at == 0 || key[at-1] == ' ') && (e.stem || end == len(key) || key[end] == ' ') {
			return at
		}
		from = end
	}
}

// Language gives the ISO 639-1 code of a language as a column may write it: a code of two or three letters, a locale, a name.
// "und" and the empty value are no declaration: the code is empty and ok is true.
func (n *Names) Language(value string) (code string, ok bool) {
	key := Normal(value)
	if key == "" || key == "und" {
		return "", true
	}
	if code, ok := n.languages[key]; ok {
		return code, true
	}
	primary, _, _ := strings.Cut(key, " ")
	if len(primary) > 3 && len(primary) == len(key) {
		return "", false
	}
	code, ok = n.languages[primary]
	return code, ok
}

// Value gives the canonical form of a value of a role, for example "transactional" for "işlemsel".
func (n *Names) Value(role Role, value string) (canonical string, ok bool) {
	canonical, ok = n.values[role][Normal(value)]
	return canonical, ok
}

// Missing tells whether a cell says that there is no value: NA, N/A, null, "-", "nan". The empty cell is not asked here.
func (n *Names) Missing(value string) bool {
	return len(value) <= 4 && n.missing[strings.ToLower(strings.TrimSpace(value))]
}
