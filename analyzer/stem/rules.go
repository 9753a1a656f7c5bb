package stem

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// rules are what a language's stemmer misses that letters alone tell: the data files LANG_rules.txt. They are immutable.
//
// A line is a stage and its fields; (a|b|) in a suffix is any of these, "-" is nothing, and a number is the fewest letters before the suffix.
//
//	spell œ oe              letters written one way, wherever they stand; with the mark "consonant" only after a consonant or first,
//	                        with the mark "cyrillic" only in words that have Cyrillic letters
//	before ísimo o 3        a suffix rewritten before the stemmer runs; of several the longest counts; with the mark "accented" only
//	                        where an accented vowel stands before it
//	after qu c 2            a suffix of the stem
//	glued не ается 2        a negation written together with a word that ends so
//	whole недо              words that begin so are not parted from a negation
type rules struct {
	spell         []respelling
	before, after map[string]rewrite
	glued         map[string]rewrite // by suffix; the replacement is the prefix
	whole         []string
	longest       int // bytes of the longest suffix
}

type respelling struct {
	from, to, mark string
}

type rewrite struct {
	to       string
	min      int
	accented bool
}

// passes bounds how often suffixes are rewritten: "interessiert's" takes two.
const passes = 2

func parseRules(text string) (*rules, error) {
	r := &rules{before: map[string]rewrite{}, after: map[string]rewrite{}, glued: map[string]rewrite{}}
	for number, fields := range lines(text) {
		if err := r.addLine(fields); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	return r, nil
}

func (r *rules) addLine(fields []string) error {
	stage, mark := fields[0], ""
	if last := fields[len(fields)-1]; last == "accented" || last == "consonant" || last == "cyrillic" {
		mark, fields = last, fields[:len(fields)-1]
	}
	switch {
	case stage == "spell" && len(fields) == 3:
		r.spell = append(r.spell, respelling{fields[1], fields[2], mark})
	case stage == "whole" && len(fields) == 2:
		r.whole = append(r.whole, fields[1])
	case stage == "before" && len(fields) == 4:
		return r.addSuffix(r.before, fields[1], rewrite{to: fields[2], accented: mark == "accented"}, fields[3])
	case stage == "after" && len(fields) == 4:
		return r.addSuffix(r.after, fields[1], rewrite{to: fields[2]}, fields[3])
	case stage == "glued" && len(fields) == 4:
		return r.addSuffix(r.glued, fields[2], rewrite{to: fields[1]}, fields[3])
	default:
		return fmt.Errorf("%q has %d fields; write spell, before, after, glued or whole and its fields", stage, len(fields))
	}
	return nil
}

func (r *rules) addSuffix(to map[string]rewrite, pattern string, rule rewrite, letters string) error {
	least, err := strconv.Atoi(letters)
	if err != nil || least < 0 {
		return fmt.Errorf("%q is no number of letters; end the line with one, 0 or more", letters)
	}
	rule.min = least
	if rule.to == "-" {
		rule.to = ""
	}
	for _, suffix := range alternatives(pattern) {
		if _, twice := to[suffix]; twice || suffix == "" {
			return fmt.Errorf("suffix %q is empty or stands twice; keep one line for it", suffix)
		}
		to[suffix] = rule
		r.longest = max(r.longest, len(suffix))
	}
	return nil
}

// alternatives writes out n(a|b) as na and nb, brackets from left to right.
func alternatives(pattern string) []string {
	head, rest, found := strings.Cut(pattern, "(")
	inside, tail, closed := strings.Cut(rest, ")")
	if !found || !closed {
		return []string{pattern}
	}
	var out []string
	for _, end := range alternatives(tail) {
		for choice := range strings.SplitSeq(inside, "|") {
			out = append(out, head+choice+end)
		}
	}
	return out
}

func (r *rules) spelled(word string) string {
	for _, s := range r.spell {
		if !strings.Contains(word, s.from) {
			continue
		}
		switch {
		case s.mark == "consonant":
			word = replaceAfterConsonant(word, s)
		case s.mark == "" || strings.ContainsFunc(word, isCyrillic):
			word = strings.ReplaceAll(word, s.from, s.to)
		}
	}
	return word
}

func isCyrillic(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }

// replaceAfterConsonant leaves the e of "neue" and of "bequem" alone.
func replaceAfterConsonant(word string, s respelling) string {
	var b strings.Builder
	for {
		at := strings.Index(word, s.from)
		if at < 0 {
			b.WriteString(word)
			return b.String()
		}
		b.WriteString(word[:at])
		before, _ := utf8.DecodeLastRuneInString(b.String())
		if strings.ContainsRune("aeiouyäöüq", before) {
			b.WriteString(s.from)
		} else {
			b.WriteString(s.to)
		}
		word = word[at+len(s.from):]
	}
}

func (r *rules) prepared(word string) string {
	for range passes {
		next := r.rewritten(word, r.before)
		if next == word {
			break
		}
		word = next
	}
	return word
}

// rewritten applies the rule of the longest suffix.
func (r *rules) rewritten(word string, by map[string]rewrite) string {
	rule, at, ok := r.find(word, by)
	if !ok {
		return word
	}
	return word[:at] + rule.to
}

// find gives the rule of the longest suffix and where that begins.
func (r *rules) find(word string, by map[string]rewrite) (rewrite, int, bool) {
	for at := max(0, len(word)-r.longest); at < len(word); at++ {
		rule, ok := by[word[at:]]
		if !ok || utf8.RuneCountInString(word[:at]) < rule.min || rule.accented && !strings.ContainsAny(word[:at], "áéíóú") {
			continue
		}
		return rule, at, true
	}
	return rewrite{}, 0, false
}

// parted takes a glued negation off.
func (r *rules) parted(word string) (string, bool) {
	rule, _, ok := r.find(word, r.glued)
	if !ok || !strings.HasPrefix(word, rule.to) {
		return word, false
	}
	for _, prefix := range r.whole {
		if strings.HasPrefix(word, prefix) {
			return word, false
		}
	}
	return word[len(rule.to):], true
}
