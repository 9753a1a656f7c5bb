package stem

import (
	_ "embed"
	"strings"
)

//go:embed data/id_roots.txt
var indonesianRoots string

// indonesian strips affixes until a root of the list remains, after Nazief and Adriani (1996) with the confix rules of Asian,
// Williams and Tahaghoghi (2005) and the forms of everyday speech (nge-, -in).
//
// A word is  prefixes + root + suffix + possessive + particle:  mem-per-baik-i, peng-kirim-an-nya, di-batal-kan-lah. Nasal prefixes
// swallow the first letter of the root (men+tunggu → menunggu), so each stripping tries the letters that could be gone. Where no
// listed root comes out, only particle and possessive go, since a wrong stripping merges strangers.
type indonesian struct{ roots map[string]bool }

func newIndonesian() (*indonesian, error) {
	entries, err := parseList(indonesianRoots)
	if err != nil {
		return nil, err
	}
	roots := make(map[string]bool, len(entries))
	for _, entry := range entries {
		roots[entry[0]] = true
	}
	return &indonesian{roots}, nil
}

const shortestRoot = 3

func (s *indonesian) stem(word string) Stem {
	if len(word) > maxWord {
		return Stem{Text: word}
	}
	word = single(word)
	if s.roots[word] {
		return Stem{Text: word}
	}
	bare := []string{word}
	for _, endings := range [...][]string{{"lah", "kah", "tah", "pun"}, {"nya", "ku", "mu"}} {
		bare = withStripped(bare, endings)
	}
	for _, form := range withStripped(bare, []string{"kan", "an", "in", "i"}) {
		if root := s.strip(form, 3); root != "" {
			return Stem{Text: root}
		}
	}
	return Stem{Text: bare[len(bare)-1]}
}

// single undoes reduplication: cepat-cepat, cepat2, and sayur-mayur to its first half.
func single(word string) string {
	if first, second, ok := strings.Cut(word, "-"); ok && len(first) >= shortestRoot && len(second) >= shortestRoot {
		if strings.HasPrefix(second, first) {
			return second // cepat-cepatnya keeps its suffix
		}
		return first
	}
	if cut := strings.TrimRight(word, "2"); len(cut) >= shortestRoot {
		return cut
	}
	return word
}

// withStripped gives the forms and after each what is left without one of the endings.
func withStripped(forms, endings []string) []string {
	out := forms
	for _, form := range forms {
		for _, ending := range endings {
			if rest, ok := strings.CutSuffix(form, ending); ok && len(rest) >= shortestRoot {
				out = append(out[:len(out):len(out)], rest)
			}
		}
	}
	return out
}

// prefix is a prefix and the letters that it may have swallowed.
type prefix struct{ text, swallowed string }

// strip looks for a root under at most depth prefixes; empty when there is none.
func (s *indonesian) strip(form string, depth int) string {
	if s.roots[form] {
		return form
	}
	if depth == 0 {
		return ""
	}
	for _, p := range [...]prefix{
		{"meny", "s"}, {"peny", "s"}, {"nyes", ""}, {"meng", "k"}, {"peng", "k"}, {"menge", ""}, {"penge", ""}, {"nge", ""}, {"ng", "k"}, {"ny", "s"},
		{"mem", "p"}, {"pem", "p"}, {"men", "t"}, {"pen", "t"}, {"me", ""}, {"pe", ""}, {"per", ""}, {"pel", ""},
		{"ber", ""}, {"bel", ""}, {"be", ""}, {"ter", ""}, {"te", ""}, {"di", ""}, {"ke", ""}, {"se", ""}, {"n", "t"}, {"m", "p"},
	} {
		rest, ok := strings.CutPrefix(form, p.text)
		if !ok || len(rest) < shortestRoot-1 {
			continue
		}
		candidates := [...]string{rest, p.swallowed + rest}
		for _, candidate := range candidates {
			if root := s.strip(candidate, depth-1); root != "" {
				return root
			}
		}
	}
	return ""
}
