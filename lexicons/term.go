package lexicons

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Term is one parsed rule of a pack or an issue list: a word or phrase, or two of them with an operator between.
//
//	late delivery            two words in a row, each by its stem
//	=it                      exactly this form, in whatever case; =IT only as typed here
//	refund*                  any word that begins so
//	*지만                      any word that ends so, or an ending of that form
//	late NEAR/4 delivery     both within one sentence, at most four words apart, in either order
//	took THEN/3 arrive       in this order, with a gap of at most three words
//	price CLAUSE website     both in one clause, in either order
//	refund SENTENCE phone    both in one sentence, in either order
//	service NOT/3 internet   the first, where the second is not within three words of it
//	^slow NEAR/3 delivery    any term of the set "slow" of the issue list
//
// Words are compared after the language's own cutting and stemming. Of overlapping terms the one with most words wins, so longer phrases
// are exceptions to shorter ones; the order of the file never matters. A * inside a word is only itself, for words that people write so ("sh*t"); issue lists, where it is a mistake,
// refuse it. Signs that stand alone and operators in small letters are mistakes.
type Term struct {
	Source string // as written
	Line   int    // 1-based line in its file
	Col    int    // 1-based column, in runes
	Left   []Word // never empty
	Op     Op     // how Left and Right go together; None without Right
	Within int    // largest number of words between Left and Right; 0 for None, Clause and Sentence
	Right  []Word // empty without Op
}

// Op is the operator between the two sides of a term.
type Op string

// The operators.
const (
	None         Op = ""
	Near         Op = "NEAR"     // at most Within words apart, in either order
	Then         Op = "THEN"     // in this order, at most Within words apart
	SameClause   Op = "CLAUSE"   // in one clause
	SameSentence Op = "SENTENCE" // in one sentence
	Unless       Op = "NOT"      // the left side, unless the right one is at most Within words away
)

// Word is one word of a term. At most one of Exact, Prefix, Suffix and Ref is true; Cased only together with Exact.
type Word struct {
	Text   string
	Exact  bool
	Cased  bool // exact in its capitals too
	Prefix bool
	Suffix bool
	Ref    bool // Text is the name of a term set; resolved when an issue list is loaded
}

// Plain tells a word that is compared by its stem.
func (w Word) Plain() bool { return !w.Exact && !w.Prefix && !w.Suffix }

// minPrefix is the shortest prefix in letters: a shorter one would match half of the language.
const minPrefix = 3

// maxWithin is the largest distance that an operator takes, in words.
const maxWithin = 20

// maxWords is the largest number of words on one side of a term.
const maxWords = 10

// longEnough tells a prefix of three letters, or of two where each is a syllable.
func longEnough(prefix string) bool {
	runes := utf8.RuneCountInString(prefix)
	return runes >= minPrefix || runes == 2 && len(prefix) == 6
}

// ParseTerm reads a term. column is the 1-based column, in runes, where the term starts in its line; the error is a *SyntaxError
// without its file, which the caller sets.
func ParseTerm(source string, line, column int) (Term, error) {
	p := &termParser{term: Term{Source: source, Line: line, Col: column}}
	if strings.TrimSpace(source) == "" {
		return p.term, p.at(0, "the term is empty")
	}
	for offset := 0; offset < len(source); {
		if source[offset] == ' ' {
			offset++
			continue
		}
		field := source[offset:]
		if cut := strings.IndexByte(field, ' '); cut >= 0 {
			field = field[:cut]
		}
		if err := p.field(field, offset); err != nil {
			return p.term, err
		}
		offset += len(field)
	}
	if p.term.Op != None && len(p.term.Right) == 0 {
		return p.term, p.at(len(source), fmt.Sprintf("%s needs a word after it", p.term.Op))
	}
	return p.term, nil
}

// termParser reads the fields of a term.
type termParser struct {
	term Term
}

func (p *termParser) at(offset int, msg string) error {
	return &SyntaxError{Line: p.term.Line, Col: p.term.Col + utf8.RuneCountInString(p.term.Source[:offset]), Msg: msg}
}

func (p *termParser) field(field string, offset int) error {
	op, within, msg := operator(field)
	if msg != "" {
		return p.at(offset, msg)
	}
	if op != None {
		if len(p.term.Left) == 0 || p.term.Op != None {
			return p.at(offset, fmt.Sprintf("%s stands once, between two words or phrases", op))
		}
		p.term.Op, p.term.Within = op, within
		return nil
	}
	word, msg := parseWord(field)
	if msg != "" {
		return p.at(offset, msg)
	}
	if len(p.term.Left) == maxWords && p.term.Op == None || len(p.term.Right) == maxWords {
		return p.at(offset, fmt.Sprintf("a phrase has at most %d words; join two with THEN/n or NEAR/n", maxWords))
	}
	if p.term.Op == None {
		p.term.Left = append(p.term.Left, word)
	} else {
		p.term.Right = append(p.term.Right, word)
	}
	return nil
}

// operator reads an operator with its distance; op is None where the field is a word.
func operator(field string) (op Op, within int, msg string) {
	name, distance, counted := strings.Cut(field, "/")
	switch op = Op(name); op {
	case SameClause, SameSentence:
		if counted {
			return op, 0, fmt.Sprintf("%s has no distance", op)
		}
		return op, 0, ""
	case Near, Then, Unless:
		n, err := strconv.Atoi(distance)
		if err != nil || n < 1 || n > maxWithin {
			return op, 0, fmt.Sprintf("%s needs a distance from 1 to %d, as in %s/4", op, maxWithin, op)
		}
		return op, n, ""
	}
	if upper := strings.ToUpper(field); upper != field && slices.Contains([]Op{Near, Then, Unless}, Op(strings.ToUpper(name))) && counted {
		return None, 0, fmt.Sprintf("%q is a word here; an operator is written in capitals: %s", field, upper)
	}
	return None, 0, ""
}

// lone says what is wrong with a sign that stands alone, where it has no meaning.
func lone(field string) string {
	switch field {
	case "*":
		return "a * alone matches nothing; put it behind the beginning of a word (refund*) or before its end (*service)"
	case "^":
		return "the name of a term set is missing after ^, as in ^slow"
	case "=":
		return "the form is missing after =, as in =it"
	default:
		return ""
	}
}

func parseWord(field string) (Word, string) {
	word := Word{Text: field}
	if wrong := lone(field); wrong != "" {
		return word, wrong
	}
	if isEmoticon(field) {
		return word, ""
	}
	if rest, ok := strings.CutPrefix(field, "^"); ok {
		return Word{Text: rest, Ref: true}, ""
	}
	if rest, ok := strings.CutPrefix(field, "="); ok {
		word = Word{Text: rest, Exact: true, Cased: strings.ContainsFunc(rest, unicode.IsUpper)}
	}
	if rest, ok := strings.CutSuffix(word.Text, "*"); ok {
		if word.Exact {
			return word, "a word is either exact (=word) or a prefix (word*), not both"
		}
		if !longEnough(rest) {
			return word, "a prefix needs at least three letters before the *, or two syllables"
		}
		word = Word{Text: rest, Prefix: true}
	}
	if rest, ok := strings.CutPrefix(field, "*"); ok {
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

// isEmoticon keeps "=)", ":*" and "^^" what they are.
func isEmoticon(field string) bool {
	for _, r := range field {
		if r >= utf8.RuneSelf || ('a' <= r && r <= 'z') || ('A' <= r && r <= 'Z') {
			return false
		}
	}
	return true
}

// refs gives the names of the sets that a term refers to.
func (t *Term) refs() []string {
	var names []string
	for _, side := range [][]Word{t.Left, t.Right} {
		for _, word := range side {
			if word.Ref {
				names = append(names, word.Text)
			}
		}
	}
	return names
}

// maxExpanded is the largest number of terms that one with references stands for.
const maxExpanded = 2000

// expand gives the terms that a term with references stands for, each with the Source and Line of the whole. sets holds the phrases of each set.
func (t *Term) expand(sets map[string][][]Word) ([]Term, error) {
	lefts, rights := expandSide(t.Left, sets), expandSide(t.Right, sets)
	if len(lefts)*len(rights) > maxExpanded {
		return nil, fmt.Errorf("%q stands for %d terms, more than %d; make its sets smaller", t.Source, len(lefts)*len(rights), maxExpanded)
	}
	var terms []Term
	for _, left := range lefts {
		for _, right := range rights {
			term := *t
			term.Left, term.Right = left, right
			terms = append(terms, term)
		}
	}
	return terms, nil
}

func expandSide(side []Word, sets map[string][][]Word) [][]Word {
	paths := [][]Word{nil}
	for _, word := range side {
		options := [][]Word{{word}}
		if word.Ref {
			options = sets[word.Text]
		}
		var longer [][]Word
		for _, path := range paths {
			for _, option := range options {
				longer = append(longer, append(path[:len(path):len(path)], option...))
			}
		}
		if paths = longer; len(paths) > maxExpanded {
			return paths
		}
	}
	return paths
}
