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
type indonesian struct{ roots map[string]string }

func newIndonesian() (*indonesian, error) {
	entries, err := parseList(indonesianRoots)
	if err != nil {
		return nil, err
	}
	roots := make(map[string]string, len(entries))
	for _, entry := range entries {
		roots[entry[0]] = entry[len(entry)-1] // a form that would be taken for another's has its root beside it
	}
	return &indonesian{roots}, nil
}

const shortestRoot = 3

func (s *indonesian) stem(word string) Stem {
	if len(word) > maxWord {
		return Stem{Text: word}
	}
	word = single(word)
	if root, ok := s.roots[word]; ok {
		return Stem{Text: root}
	}
	bare := []string{word}
	for _, endings := range [...][]string{{"lah", "kah", "tah", "pun"}, {"nya", "ku", "mu"}} {
		bare = withStripped(bare, endings)
	}
	for _, form := range withStripped(bare, []string{"an", "kan", "in", "i"}) {
		if root := s.strip(form, 3); root != "" {
			return Stem{Text: root}
		}
	}
	return Stem{Text: bare[len(bare)-1]}
}

// single undoes reduplication: cepat-cepat, cepat2, barang2nya, and sayur-mayur to its first half.
func single(word string) string {
	if first, second, ok := strings.Cut(word, "-"); ok && len(first) >= shortestRoot && len(second) >= shortestRoot {
		if strings.HasPrefix(second, first) {
			return second // cepat-cepatnya keeps its suffix
		}
		return first
	}
	if first, rest, ok := strings.Cut(word, "2"); ok && len(first) >= shortestRoot {
		return first + strings.TrimRight(rest, "2") // barang2nya keeps its suffix too
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

// losesR reports whether ber- and ter- lose their r before the rest of a word: before r- (be-rencana) and Cer- (be-kerja, te-percaya).
func losesR(rest string) bool {
	return strings.HasPrefix(rest, "r") || len(rest) > 2 && rest[1:3] == "er"
}

// strip looks for a root under at most depth prefixes; empty when there is none.
func (s *indonesian) strip(form string, depth int) string {
	if root, ok := s.roots[form]; ok {
		return root
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
		if (p.text == "be" || p.text == "te") && !losesR(rest) {
			continue
		}
		candidates := [...]string{p.swallowed + rest, rest} // pengemasan is of kemas, not of emas
		for _, depth := range [...]int{0, depth - 1} {      // a root itself before a word that needs more stripping
			for _, candidate := range candidates {
				if root := s.strip(candidate, depth); root != "" {
					return root
				}
			}
		}
	}
	return ""
}
