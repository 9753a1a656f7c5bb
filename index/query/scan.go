package query

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenKind is the kind of a piece of the query.
type tokenKind uint8

const (
	endToken tokenKind = iota
	openToken
	closeToken
	minusToken // "-" that stands right before what it negates
	orToken
	andToken
	notToken
	leafToken
)

// token is a piece of the query with its place. Leaves carry their node.
type token struct {
	kind   tokenKind
	offset int
	text   string
	leaf   Node
}

// scanner cuts a query into tokens.
type scanner struct {
	query string
	pos   int
}

func (s *scanner) next() (token, error) {
	s.skipSpace()
	start := s.pos
	if start == len(s.query) {
		return token{kind: endToken, offset: start}, nil
	}
	r, size := utf8.DecodeRuneInString(s.query[start:])
	switch {
	case r == '(':
		s.pos++
		return token{openToken, start, "(", nil}, nil
	case r == ')':
		s.pos++
		return token{closeToken, start, ")", nil}, nil
	case r == '-' && s.negates(start+1):
		s.pos++
		return token{minusToken, start, "-", nil}, nil
	case isQuote(r):
		return s.quoted(start)
	default:
		s.pos += size
		return s.bare(start)
	}
}

func (s *scanner) skipSpace() {
	rest := strings.TrimLeftFunc(s.query[s.pos:], unicode.IsSpace)
	s.pos = len(s.query) - len(rest)
}

// negates tells whether a minus before pos negates what follows. A lone minus is a dash between words, and "--" is no operator.
func (s *scanner) negates(pos int) bool {
	r, size := utf8.DecodeRuneInString(s.query[pos:])
	return size > 0 && !unicode.IsSpace(r) && r != '-' && r != ')'
}

// quoted scans a phrase, or a field whose name is quoted.
func (s *scanner) quoted(start int) (token, error) {
	text, err := s.quotedText()
	if err != nil {
		return token{}, err
	}
	if !strings.HasPrefix(s.query[s.pos:], ":") || text == "" {
		return token{leafToken, start, s.query[start:s.pos], Phrase{text}}, nil
	}
	s.pos++
	return s.field(start, text)
}

// quotedText reads from the quote at pos to the quote that closes it, and undoes the backslashes between.
func (s *scanner) quotedText() (string, error) {
	start := s.pos
	_, size := utf8.DecodeRuneInString(s.query[start:])
	var b strings.Builder
	guarded := false
	for i, r := range s.query[start+size:] {
		switch {
		case guarded:
			if r != '\\' && !isQuote(r) {
				b.WriteByte('\\')
			}
			b.WriteRune(r)
			guarded = false
		case r == '\\':
			guarded = true
		case isQuote(r):
			s.pos = start + size + i + utf8.RuneLen(r)
			return b.String(), nil
		default:
			b.WriteRune(r)
		}
	}
	return "", &SyntaxError{s.query, start, "this quote is never closed; close it, or write \\\" for a quote that belongs to the text"}
}

// bare scans an operator, a word, the beginning of a word, or a field.
func (s *scanner) bare(start int) (token, error) {
	s.pos = start + s.wordLen(start)
	text := s.query[start:s.pos]
	switch text {
	case "OR":
		return token{orToken, start, text, nil}, nil
	case "AND":
		return token{andToken, start, text, nil}, nil
	case "NOT":
		return token{notToken, start, text, nil}, nil
	}
	if name, value, found := strings.Cut(text, ":"); found && isName(name) && !strings.HasPrefix(value, "//") {
		s.pos = start + len(name) + 1
		return s.field(start, name)
	}
	return token{leafToken, start, text, wordNode(text)}, nil
}

// wordLen is the length of the bare word at start. A parenthesis ends a word but in an emoticon: ":-)" and "=(".
func (s *scanner) wordLen(start int) int {
	rest := s.query[start:]
	for i, r := range rest {
		if emoticon := (r == '(' || r == ')') && isEyes(rest[:i]); emoticon {
			return i + 1
		}
		if endsWord(r) {
			return i
		}
	}
	return len(rest)
}

// isEyes tells whether text can stand before the mouth of an emoticon.
func isEyes(text string) bool {
	return text != "" && strings.ContainsAny(text[:1], ":;=") && strings.Trim(text[1:], "-'^") == ""
}

// wordNode tells words from their beginnings and from the star alone.
func wordNode(text string) Node {
	bare := strings.TrimRight(text, "*")
	switch {
	case bare == "":
		return All{}
	case bare != text && strings.ContainsFunc(bare, isLetterOrDigit):
		return Prefix{bare}
	default:
		return Word{text}
	}
}

// field scans what follows the colon behind a name: a comparison and a value. Where no value follows, the name and the colon
// are a word ("note: …"), unless the field is one of ours.
func (s *scanner) field(start int, name string) (token, error) {
	f := Field{Name: known(name)}
	f.Op = s.op()
	valueAt := s.pos
	switch r, size := utf8.DecodeRuneInString(s.query[s.pos:]); {
	case size > 0 && isQuote(r):
		text, err := s.quotedText()
		if err != nil {
			return token{}, err
		}
		f.Value = text
	default:
		f = s.bareValue(f)
		if f.Value == "" {
			return s.noValue(start, name)
		}
	}
	if problem := f.check(); problem != "" {
		return token{}, &SyntaxError{s.query, valueAt, problem}
	}
	return token{leafToken, start, s.query[start:s.pos], f}, nil
}

func (s *scanner) op() Op {
	for _, op := range []Op{Le, Ge, Lt, Gt} { // the longer ones first
		if strings.HasPrefix(s.query[s.pos:], string(op)) {
			s.pos += len(op)
			return op
		}
	}
	if strings.HasPrefix(s.query[s.pos:], "=") {
		s.pos++
	}
	return Eq
}

// bareValue reads an unquoted value or range; an open range is a comparison.
func (s *scanner) bareValue(f Field) Field {
	n := strings.IndexFunc(s.query[s.pos:], endsWord)
	if n < 0 {
		n = len(s.query) - s.pos
	}
	text := s.query[s.pos : s.pos+n]
	s.pos += n
	low, high, found := strings.Cut(text, "..")
	switch {
	case !found || f.Op != Eq || low == "" && high == "":
		f.Value = text
	case low == "":
		f.Op, f.Value = Le, high
	case high == "":
		f.Op, f.Value = Ge, low
	default:
		f.Op, f.Value, f.High = Range, low, high
	}
	return f
}

func (s *scanner) noValue(start int, name string) (token, error) {
	if isKnown(known(name)) {
		return token{}, &SyntaxError{s.query, s.pos, name + ": needs a value right behind the colon"}
	}
	text := s.query[start:s.pos]
	if r, _ := utf8.DecodeRuneInString(text); isQuote(r) {
		return token{leafToken, start, text, Phrase{name}}, nil // "quoted": and then a blank
	}
	return token{leafToken, start, text, Word{text}}, nil
}

func isQuote(r rune) bool { return r == '"' || r == '“' || r == '”' || r == '„' }

func endsWord(r rune) bool { return unicode.IsSpace(r) || r == '(' || r == ')' || isQuote(r) }

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// isName tells whether text can be the name of a field without quotes: a letter first, then letters, marks, digits, "_", "-", ".".
func isName(text string) bool {
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || r == '_':
		case i > 0 && (unicode.IsDigit(r) || unicode.IsMark(r) || r == '-' || r == '.'):
		default:
			return false
		}
	}
	return text != ""
}
