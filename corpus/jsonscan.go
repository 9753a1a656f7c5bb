package corpus

import (
	"bytes"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"
)

// The JSON scanner. It reads one object of known shape a few times faster than encoding/json, keeps the order of keys, and knows the column at which
// a line is broken. It takes exactly what encoding/json takes.

// jsonFault says why and where JSON is broken; at is a byte offset.
type jsonFault struct {
	at     int
	reason string
}

func (f *jsonFault) Error() string { return f.reason }

// jsonScanner reads the bytes of one JSON value. Strings are unescaped into scratch.
type jsonScanner struct {
	data     []byte
	i        int
	scratch  []byte
	repaired bool // a lone surrogate or a broken byte became U+FFFD
}

// deepest is the limit on nesting, that of encoding/json.
const deepest = 10000

func (s *jsonScanner) fault(format string, args ...any) *jsonFault {
	return &jsonFault{at: s.i, reason: fmt.Sprintf(format, args...)}
}

func (s *jsonScanner) space() {
	for s.i < len(s.data) {
		switch s.data[s.i] {
		case ' ', '\t', '\n', '\r':
			s.i++
		default:
			return
		}
	}
}

// peek gives the next byte that is no space, 0 at the end.
func (s *jsonScanner) peek() byte {
	s.space()
	if s.i < len(s.data) {
		return s.data[s.i]
	}
	return 0
}

// expect steps over one sign.
func (s *jsonScanner) expect(sign byte) *jsonFault {
	if s.peek() != sign {
		return s.unexpected(fmt.Sprintf("%q", sign))
	}
	s.i++
	return nil
}

func (s *jsonScanner) unexpected(want string) *jsonFault {
	if s.i >= len(s.data) {
		return s.fault("the JSON ends where %s should stand", want)
	}
	r, _ := utf8.DecodeRune(s.data[s.i:])
	return s.fault("%q stands where %s should", r, want)
}

// object reads an object and calls each with every key, at its value. Each must read the value.
func (s *jsonScanner) object(each func(key []byte) *jsonFault) *jsonFault {
	if err := s.expect('{'); err != nil {
		return err
	}
	if s.peek() == '}' {
		s.i++
		return nil
	}
	for {
		if s.peek() != '"' {
			return s.unexpected("a key in quotes")
		}
		key, err := s.text()
		if err != nil {
			return err
		}
		if err := s.expect(':'); err != nil {
			return err
		}
		s.space()
		if err := each(key); err != nil {
			return err
		}
		if s.peek() == '}' {
			s.i++
			return nil
		}
		if err := s.expect(','); err != nil {
			return s.unexpected("a comma or the end of the object")
		}
	}
}

// value reads any value and gives it as a cell; JSON null is absent.
func (s *jsonScanner) value() (cell, *jsonFault) {
	switch b := s.peek(); {
	case b == '"':
		text, err := s.text()
		return cell{text: text, kind: jsonText}, err
	case b == '-' || (b >= '0' && b <= '9'):
		from := s.i
		err := s.number()
		return cell{text: s.data[from:s.i], kind: jsonNumber}, err
	case b == 'n':
		return cell{}, s.word("null")
	default:
		from := s.i
		err := s.skip(0)
		return cell{text: s.data[from:s.i], kind: jsonRaw}, err
	}
}

// skip checks a value and steps over it.
func (s *jsonScanner) skip(depth int) *jsonFault {
	if depth > deepest {
		return s.fault("the JSON is nested too deeply")
	}
	switch b := s.peek(); {
	case b == '"':
		_, err := s.raw()
		return err
	case b == '{':
		return s.object(func([]byte) *jsonFault { return s.skip(depth + 1) })
	case b == '[':
		return s.array(func() *jsonFault { return s.skip(depth + 1) })
	case b == 't':
		return s.word("true")
	case b == 'f':
		return s.word("false")
	case b == 'n':
		return s.word("null")
	case b == '-' || (b >= '0' && b <= '9'):
		return s.number()
	default:
		return s.unexpected("a value")
	}
}

// array reads an array and calls each at every value.
func (s *jsonScanner) array(each func() *jsonFault) *jsonFault {
	if err := s.expect('['); err != nil {
		return err
	}
	if s.peek() == ']' {
		s.i++
		return nil
	}
	for {
		s.space()
		if err := each(); err != nil {
			return err
		}
		if s.peek() == ']' {
			s.i++
			return nil
		}
		if err := s.expect(','); err != nil {
			return s.unexpected("a comma or the end of the array")
		}
	}
}

func (s *jsonScanner) word(word string) *jsonFault {
	if !bytes.HasPrefix(s.data[s.i:], []byte(word)) {
		return s.unexpected("a value")
	}
	s.i += len(word)
	return nil
}

func (s *jsonScanner) digits() bool {
	from := s.i
	for s.i < len(s.data) && s.data[s.i] >= '0' && s.data[s.i] <= '9' {
		s.i++
	}
	return s.i > from
}

// at tells whether one of two signs is next.
func (s *jsonScanner) at(a, b byte) bool {
	return s.i < len(s.data) && (s.data[s.i] == a || s.data[s.i] == b)
}

// number steps over a number of the JSON grammar.
func (s *jsonScanner) number() *jsonFault {
	if s.at('-', '-') {
		s.i++
	}
	if s.at('0', '0') {
		s.i++
	} else if !s.digits() {
		return s.unexpected("a digit")
	}
	if s.at('.', '.') {
		s.i++
		if !s.digits() {
			return s.unexpected("a digit")
		}
	}
	if s.at('e', 'E') {
		s.i++
		if s.at('+', '-') {
			s.i++
		}
		if !s.digits() {
			return s.unexpected("a digit")
		}
	}
	return nil
}

// raw steps over a string and gives what stands between its quotes; s.i is behind it.
func (s *jsonScanner) raw() (escaped bool, fault *jsonFault) {
	for s.i++; s.i < len(s.data); s.i++ {
		switch b := s.data[s.i]; {
		case b == '"':
			s.i++
			return escaped, nil
		case b == '\\':
			escaped = true
			if fault := s.escape(); fault != nil {
				return escaped, fault
			}
		case b < ' ':
			return escaped, s.fault("a control character stands in a string; write it as \\u%04x", b)
		}
	}
	return escaped, s.fault("the JSON ends inside a string")
}

// escape checks the escape at s.i and moves to its last byte.
func (s *jsonScanner) escape() *jsonFault {
	if s.i+1 >= len(s.data) {
		s.i++
		return s.fault("the JSON ends inside a string")
	}
	s.i++
	switch s.data[s.i] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return nil
	case 'u':
		if _, ok := hex4(s.data[s.i+1:]); !ok {
			return s.fault("\\u needs four hexadecimal digits")
		}
		s.i += 4
		return nil
	default:
		return s.fault("\\%c is no escape of JSON", s.data[s.i])
	}
}

// text reads a string and gives its value: valid UTF-8, without zero bytes.
func (s *jsonScanner) text() ([]byte, *jsonFault) {
	from := s.i + 1
	escaped, fault := s.raw()
	if fault != nil {
		return nil, fault
	}
	text := s.data[from : s.i-1]
	if escaped {
		text = s.unescape(text)
	}
	if !utf8.Valid(text) || bytes.IndexByte(text, 0) >= 0 {
		s.repaired = true
		text = repair(text)
	}
	return text, nil
}

// unescape gives the value of a checked string.
func (s *jsonScanner) unescape(text []byte) []byte {
	from := len(s.scratch)
	for {
		i := bytes.IndexByte(text, '\\')
		if i < 0 {
			break
		}
		s.scratch = append(s.scratch, text[:i]...)
		text = text[i+1:]
		if text[0] != 'u' {
			s.scratch = append(s.scratch, plainEscape(text[0]))
			text = text[1:]
			continue
		}
		r, size := escapedRune(text[1:])
		written, _ := hex4(text[1:])
		s.repaired = s.repaired || (r == utf8.RuneError && written != utf8.RuneError)
		s.scratch = utf8.AppendRune(s.scratch, r)
		text = text[1+size:]
	}
	s.scratch = append(s.scratch, text...)
	return s.scratch[from:len(s.scratch):len(s.scratch)]
}

func plainEscape(b byte) byte {
	switch b {
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	default:
		return b
	}
}

// escapedRune reads the digits of a \u escape, with the second half of a surrogate pair; size counts the bytes after the first "\u".
func escapedRune(text []byte) (r rune, size int) {
	r, _ = hex4(text)
	if !utf16.IsSurrogate(r) {
		return r, 4
	}
	if len(text) >= 10 && text[4] == '\\' && text[5] == 'u' {
		if low, ok := hex4(text[6:]); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return pair, 10
			}
		}
	}
	return utf8.RuneError, 4
}

func hex4(text []byte) (rune, bool) {
	if len(text) < 4 {
		return 0, false
	}
	var r rune
	for _, b := range text[:4] {
		switch {
		case b >= '0' && b <= '9':
			r = r<<4 | rune(b-'0')
		case b >= 'a' && b <= 'f':
			r = r<<4 | rune(b-'a'+10)
		case b >= 'A' && b <= 'F':
			r = r<<4 | rune(b-'A'+10)
		default:
			return 0, false
		}
	}
	return r, true
}
