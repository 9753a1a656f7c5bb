package lexicons

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Term is one parsed rule of a pack or an issue list.
//
//	late delivery          two words in a row, each by its stem
//	=it                    exactly this form, in lower case
//	refund*                any word that begins so
//	*지만                    any word that ends so, or an ending of that form
//	late NEAR/4 delivery   both within one sentence, at most four words apart, in either order
type Term struct {
	Source string // as written
	Line   int    // 1-based line in its file
	Left   []Word // never empty
	Near   int    // largest number of words between Left and Right; 0 without NEAR
	Right  []Word // empty without NEAR
}

// Word is one word of a term. At most one of Exact, Prefix and Suffix is true.
type Word struct {
	Text   string
	Exact  bool
	Prefix bool
	Suffix bool
}

// minPrefix is the shortest prefix in letters: a shorter one would match half of the language.
const minPrefix = 3

// longEnough tells a prefix of three letters, or of two where each is a syllable.
func longEnough(prefix string) bool {
	runes := utf8.RuneCountInString(prefix)
	return runes >= minPrefix || runes == 2 && len(prefix) == 6
}

// ParseTerm reads a term. column is the 1-based column, in runes, where the term starts in its line; the error is a *SyntaxError
// without its file, which the caller sets.
func ParseTerm(source string, line, column int) (Term, error) {
	term := Term{Source: source, Line: line}
	at := func(offset int, msg string) error {
		return &SyntaxError{Line: line, Col: column + utf8.RuneCountInString(source[:offset]), Msg: msg}
	}
	if strings.TrimSpace(source) == "" {
		return term, at(0, "the term is empty")
	}
	words := &term.Left
	for offset := 0; offset < len(source); {
		if source[offset] == ' ' {
			offset++
			continue
		}
		field := source[offset:]
		if cut := strings.IndexByte(field, ' '); cut >= 0 {
			field = field[:cut]
		}
		if distance, ok := strings.CutPrefix(field, "NEAR/"); ok {
			n, err := strconv.Atoi(distance)
			if err != nil || n < 1 || n > 20 {
				return term, at(offset, "NEAR needs a distance from 1 to 20, as in NEAR/4")
			}
			if len(term.Left) == 0 || term.Near > 0 {
				return term, at(offset, "NEAR stands once, between two words or phrases")
			}
			term.Near, words = n, &term.Right
		} else {
			word, msg := parseWord(field)
			if msg != "" {
				return term, at(offset, msg)
			}
			*words = append(*words, word)
		}
		offset += len(field)
	}
	if term.Near > 0 && len(term.Right) == 0 {
		return term, at(len(source), "NEAR needs a word after it")
	}
	return term, nil
}

func parseWord(field string) (Word, string) {
	word := Word{Text: field}
	if rest, ok := strings.CutPrefix(field, "="); ok && !isEmoticon(field) {
		word = Word{Text: rest, Exact: true}
	}
	if rest, ok := strings.CutSuffix(word.Text, "*"); ok && !isEmoticon(field) {
		if word.Exact {
			return word, "a word is either exact (=word) or a prefix (word*), not both"
		}
		if !longEnough(rest) {
			return word, "a prefix needs at least three letters before the *, or two syllables"
		}
		word = Word{Text: rest, Prefix: true}
	}
	if rest, ok := strings.CutPrefix(field, "*"); ok && !isEmoticon(field) {
		word = Word{Text: rest, Suffix: true}
		if strings.HasSuffix(rest, "*") {
			return word, "a word has its * either before or after it, not both"
		}
	}
	if word.Text == "" {
		return word, "a word is missing"
	}
	return word, ""
}

// isEmoticon keeps "=)" and ":*" what they are.
func isEmoticon(field string) bool {
	for _, r := range field {
		if r >= utf8.RuneSelf || ('a' <= r && r <= 'z') || ('A' <= r && r <= 'Z') {
			return false
		}
	}
	return true
}
