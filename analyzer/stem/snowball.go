package stem

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/blevesearch/snowballstem"
)

//go:embed data/*_rules.txt data/*_exceptions.txt
var corrections embed.FS

// snowball is a Snowball stemmer with what its rules miss or merge.
type snowball struct {
	program func(string) string
	rules   *rules
	words   map[string]string // the stem of a word
	aliases map[string]string // the stem that stands for another: recomiend recomend
}

// newSnowball reads LANG_rules.txt and LANG_exceptions.txt; a language without them is as Snowball has it.
func newSnowball(lang string, program func(string) string) (*snowball, error) {
	s := &snowball{program: program, words: map[string]string{}, aliases: map[string]string{}}
	text, err := correction(lang + "_rules.txt")
	if err != nil {
		return nil, err
	}
	if s.rules, err = parseRules(text); err != nil {
		return nil, fmt.Errorf("read %s_rules.txt: %w", lang, err)
	}
	if text, err = correction(lang + "_exceptions.txt"); err != nil {
		return nil, err
	}
	entries, err := parseList(text)
	if err != nil {
		return nil, fmt.Errorf("read %s_exceptions.txt: %w", lang, err)
	}
	s.addExceptions(entries)
	return s, nil
}

// correction is empty where a language has no such file.
func correction(name string) (string, error) {
	data, err := corrections.ReadFile("data/" + name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read %s: %w", name, err)
	}
	return string(data), nil
}

// addExceptions reads "customs" (its own stem), "sneller snel" (the stem of snel), "recomiend- recomend-" (one stem for another). Words that are
// their own stem come first, since others may have theirs.
func (s *snowball) addExceptions(entries [][]string) {
	for _, entry := range entries {
		switch from, isStem := strings.CutSuffix(entry[0], "-"); {
		case len(entry) == 1:
			s.words[entry[0]] = entry[0]
		case isStem:
			s.aliases[from] = strings.TrimSuffix(entry[1], "-")
		}
	}
	stems := make(map[string]string, len(entries))
	for _, entry := range entries {
		if len(entry) > 1 && !strings.HasSuffix(entry[0], "-") {
			stems[entry[0]] = s.stem(entry[1]).Text
		}
	}
	for word, text := range stems {
		s.words[word] = text
	}
}

func (s *snowball) stem(word string) Stem {
	if len(word) > maxWord {
		return Stem{Text: word}
	}
	word = s.rules.spelled(word)
	rest, negated := s.rules.parted(word)
	if text := s.reduced(rest); text != "" {
		return Stem{Text: text, Negated: negated}
	}
	return Stem{Text: word}
}

func (s *snowball) reduced(word string) string {
	if text, ok := s.words[word]; ok {
		return text
	}
	word = s.rules.prepared(word)
	if text, ok := s.words[word]; ok {
		return text
	}
	text := s.rules.rewritten(s.program(word), s.rules.after)
	if alias, ok := s.aliases[text]; ok {
		return alias
	}
	return text
}

// compiled makes a function of a Snowball program.
func compiled(program func(*snowballstem.Env) bool) func(string) string {
	return func(word string) string {
		env := snowballstem.NewEnv(word)
		program(env)
		return env.Current()
	}
}
