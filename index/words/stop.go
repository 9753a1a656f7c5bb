package words

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
)

//go:embed data/stopwords.txt
var stopwordList string

// stopwords are the words of a language that say nothing by themselves. It is read-only.
type stopwords struct {
	classes map[analyzer.Lang]map[string]class
	kinds   map[analyzer.Lang]map[string]kind
}

// kind says what a word of content is good for.
type kind uint8

const (
	subject kind = iota // it can be what a comment is about
	broad               // a word of every survey: never a theme
	general             // praise or blame without a subject: never a theme, and listed apart
	grammar             // a stop word, a negation or a number
)

// readStopwords reads the list: "#" begins a comment line, "[en stop]", "[en negation]", "[en general]" and "[en broad]" begin the words of a
// language, which stand apart by white space.
// A word that is both a stop word and a negation is a negation.
func readStopwords(list string) (*stopwords, error) {
	s := &stopwords{classes: map[analyzer.Lang]map[string]class{}, kinds: map[analyzer.Lang]map[string]kind{}}
	add := func(string) {}
	number := 0
	for line := range strings.Lines(list) {
		number++
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			var err error
			if add, err = s.section(strings.Trim(line, "[]")); err != nil {
				return nil, fmt.Errorf("line %d: %w", number, err)
			}
		default:
			for _, w := range strings.Fields(line) {
				add(w)
			}
		}
	}
	return s, nil
}

func (s *stopwords) section(head string) (add func(string), err error) {
	code, section, _ := strings.Cut(head, " ")
	lang := analyzer.Lang(code)
	if s.classes[lang] == nil {
		s.classes[lang], s.kinds[lang] = map[string]class{}, map[string]kind{}
	}
	switch section {
	case "stop":
		return func(w string) { s.classes[lang][w] = stop }, nil
	case "negation":
		return func(w string) { s.classes[lang][w] = negation }, nil
	case "general":
		return func(w string) { s.kinds[lang][w] = general }, nil
	case "broad":
		return func(w string) { s.kinds[lang][w] = broad }, nil
	}
	return nil, fmt.Errorf("section [%s] is none of stop, negation, general, broad", head)
}

func (s *stopwords) has(lang analyzer.Lang) bool { return s.classes[lang] != nil }

func (s *stopwords) languages() []analyzer.Lang {
	var out []analyzer.Lang
	for lang := range s.classes {
		out = append(out, lang)
	}
	slices.Sort(out)
	return out
}

// class finds a token by its form, or by its base form where the language is cut into morphemes.
func (s *stopwords) class(lang analyzer.Lang, tok *analyzer.Token) (class, bool) {
	for _, form := range forms(lang, tok) {
		if got, ok := s.classes[lang][form]; ok {
			return got, true
		}
	}
	return content, false
}

// kind finds a token in the same way.
func (s *stopwords) kind(lang analyzer.Lang, tok *analyzer.Token) kind {
	for _, form := range forms(lang, tok) {
		if got, ok := s.kinds[lang][form]; ok {
			return got
		}
	}
	return subject
}

func forms(lang analyzer.Lang, tok *analyzer.Token) []string {
	form := strings.ReplaceAll(tok.Norm, "’", "'")
	if lang == "ko" || lang == "ja" {
		return []string{form, tok.Stem}
	}
	return []string{form}
}
