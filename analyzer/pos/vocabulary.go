package pos

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

//go:embed data/clitics.txt
var cliticList string

//go:embed data/forms.txt
var formList string

//go:embed data/light.txt
var lightList string

// vocabulary holds the word lists of the package. It is immutable.
type vocabulary struct {
	clitics []string            // "n't", "'s" …
	forms   map[string][]string // chat word to the words that the tagger sees
	light   map[string]bool     // words that open no phrase and are none alone
}

func newVocabulary() *vocabulary {
	v := &vocabulary{clitics: slices.Collect(wordlist.Lines(cliticList)), forms: map[string][]string{}, light: map[string]bool{}}
	for line := range wordlist.Lines(formList) {
		word, form, _ := strings.Cut(line, "\t")
		v.forms[word] = strings.Fields(form)
	}
	for word := range wordlist.Lines(lightList) {
		v.light[word] = true
	}
	return v
}

// cutClitic cuts "don't" into "do" and "n't". The clitic is empty where a word has none.
func (v *vocabulary) cutClitic(word string) (head, clitic string) {
	for _, c := range v.clitics {
		if n := len(word) - len(c); n > 0 && strings.EqualFold(word[n:], c) {
			return word[:n], c
		}
	}
	return word, ""
}

// shown gives the words that prose sees for a word of a comment: the plain word ("do", "n't" for "don't", "dont" and "DON’T"), or nothing.
func (v *vocabulary) shown(word string) []string {
	word = clean(word)
	if word == "" || len(word) > maxWord {
		return nil
	}
	if forms, ok := v.forms[strings.ToLower(word)]; ok {
		return forms
	}
	head, clitic := v.cutClitic(word)
	if v.splitsInside(head) {
		head = strings.ReplaceAll(head, "'", "") // prose would cut "rock'n'roll's" or "o'maras" and lose a part
	}
	switch {
	case head == "":
		return nil
	case clitic == "":
		return []string{head}
	default:
		return []string{head, clitic}
	}
}

// splitsInside tells a word that prose would cut at a clitic within it.
func (v *vocabulary) splitsInside(word string) bool {
	if !strings.Contains(word, "'") {
		return false
	}
	lower := strings.ToLower(word)
	for _, c := range v.clitics {
		if strings.Contains(lower, c) {
			return true
		}
	}
	return false
}

// apostrophes are the signs that people type for one.
const apostrophes = "'’‘ʼ＇`´"

// clean makes apostrophes plain and drops runes that prose stumbles over: white space, format and control characters, quotes and brackets, bad bytes, and letters
// whose lower case has another length (Ⱥ, İ), which shift its indexes.
func clean(word string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(apostrophes, r):
			return '\''
		case r == utf8.RuneError || strings.ContainsRune("\"“”«»()[]", r) || !unicode.IsGraphic(r) || unicode.IsSpace(r):
			return -1
		case utf8.RuneLen(unicode.ToLower(r)) != utf8.RuneLen(r):
			return -1
		default:
			return r
		}
	}, word)
}
