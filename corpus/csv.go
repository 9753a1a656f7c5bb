package corpus

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"unicode/utf8"
)

// The scanner of delimited text. encoding/csv cannot serve: it knows no limit on a cell, changes CRLF inside quotes, and gives up on a stray quote.
//
// A quote opens a quoted cell only as its first byte; inside, "" is a quote, and a quote that no delimiter or line end follows is
// text. Two things show that an opening quote was text itself: the cell runs over a line end and then meets what looks like another opening
// quote, or it never ends. The record is then read again with that quote as text, so that one stray quote costs no other row.

// span is a cell in the window, relative to the start of the record.
type span struct {
	from, to int
	escaped  bool // holds "" for "
}

// scanner cuts a stream into records of cells.
type scanner struct {
	window  *window
	delim   byte // 0: one column, no delimiter
	maxCell int
	maxRow  int
	// reopen opens the stream again from its start. It is asked when an over-long cell turns out to have no end.
	reopen func() (io.Reader, error)
	legacy bool // U+FFFD stands for bytes that could not be decoded

	spans    []span
	scratch  []byte
	plain    int // cells of the record from which on quotes are text; −1 for none
	unclosed int // opening quotes without an end, so far
	mended   quoteTally
	seen     int // cells of the record so far
}

// quoteTally counts the records in which a quote that opened a cell was read as text. Lines are 0 where there is none.
type quoteTally struct {
	records int
	first   int // line of the first of them
	all     int // line from which on all quotes of the file are text
}

// enoughUnclosed is the number of quotes without an end after which all quotes of the file are text. It bounds the work.
const enoughUnclosed = 8

// record is a row as it was scanned.
type record struct {
	line     int
	cells    [][]byte
	long     int // index of the cell that is over the limit, or −1
	length   int // bytes of the over-long cell or row, at least
	repaired bool
}

// outcome is how a try at a record ended.
type outcome uint8

const (
	complete outcome = iota
	strayQuote
	noEnd
)

// next reads a record; io.EOF at the end. Blank lines are skipped. The cells are good until the next call.
func (s *scanner) next(rec *record) error {
	if err := s.skipBlank(); err != nil {
		return err
	}
	s.plain = -1
	if s.unclosed >= enoughUnclosed {
		s.plain = 0
		s.mended.all = cmp.Or(s.mended.all, s.window.line)
	}
	rec.line, rec.long, rec.cells = s.window.line, -1, rec.cells[:0]
	offset := s.window.offset
	length, result := s.try(rec)
	if result != complete {
		s.mended.records++
		s.mended.first = cmp.Or(s.mended.first, rec.line)
	}
	for ; result != complete; length, result = s.try(rec) {
		if result == noEnd {
			s.unclosed++
		}
		if s.window.offset != offset {
			if err := s.rewind(offset, rec.line); err != nil {
				return err
			}
		}
		rec.long, rec.cells = -1, rec.cells[:0]
	}
	if err := s.window.failure(); err != nil {
		return err
	}
	if rec.long < 0 {
		s.finish(rec)
	}
	s.window.drop(length)
	return nil
}

// skipBlank moves to the next line that holds anything but spaces.
func (s *scanner) skipBlank() error {
	i := 0
	for {
		data := s.window.data()
		for i < len(data) && (data[i] == ' ' || data[i] == '\n' || data[i] == '\r' || (data[i] == '\t' && s.delim != '\t')) {
			if data[i] == '\n' || data[i] == '\r' {
				s.window.drop(i + 1)
				data, i = s.window.data(), 0
				continue
			}
			i++
		}
		if i < len(data) || i >= s.maxRow {
			return nil
		}
		if s.window.more() {
			continue
		}
		if err := s.window.failure(); err != nil {
			return err
		}
		return io.EOF
	}
}

// rewind goes back to the start of a record that is no longer in memory.
func (s *scanner) rewind(offset int64, line int) error {
	src, err := s.reopen()
	if err != nil {
		return err
	}
	if _, err := io.CopyN(io.Discard, src, offset); err != nil {
		return fmt.Errorf("read the file again from byte %d: %w", offset, err)
	}
	w := newWindow(src, s.window.eol)
	w.offset, w.line = offset, line
	s.window = w
	return nil
}

// try cuts the record at the window's start into spans and gives its length with the line end.
func (s *scanner) try(rec *record) (int, outcome) {
	s.spans, s.seen = s.spans[:0], 0
	i := 0
	for {
		var cell span
		var last bool
		data, ok := s.need(i)
		if ok && data[i] == '"' && (s.plain < 0 || s.seen < s.plain) {
			var result outcome
			if cell, i, result = s.quoted(rec, i); result != complete {
				s.plain = s.seen
				return 0, result
			}
		} else {
			cell, i = s.unquoted(rec, i)
		}
		s.seen++
		if rec.long < 0 {
			s.spans = append(s.spans, cell)
		}
		if i, last = s.after(i); last {
			return i, complete
		}
		if i >= s.maxRow {
			_, i = s.limit(rec, i, i)
		}
	}
}

// need makes sure that the byte at i is in memory; ok is false at the end of the stream.
func (s *scanner) need(i int) (data []byte, ok bool) {
	for {
		data = s.window.data()
		if i < len(data) {
			return data, true
		}
		if !s.window.more() {
			return data, false
		}
	}
}

// unquoted reads up to the next delimiter or line end.
func (s *scanner) unquoted(rec *record, from int) (span, int) {
	i := from
	for {
		data, ok := s.need(i)
		if !ok {
			return span{from: from, to: i}, i
		}
		i += s.stop(data[i:])
		switch {
		case i == len(data):
			from, i = s.limit(rec, from, i)
		case data[i] == '\r' && s.follows(i) != end:
			i++
		default:
			return span{from: from, to: i}, i
		}
	}
}

// stop gives the length of the text before the next delimiter, line end or carriage return.
func (s *scanner) stop(data []byte) int {
	for i, b := range data {
		if b == '\n' || b == '\r' || (b == s.delim && s.delim != 0) {
			return i
		}
	}
	return len(data)
}

// quoted reads a cell from its opening quote on.
func (s *scanner) quoted(rec *record, open int) (span, int, outcome) {
	cell := span{from: open + 1}
	i := open + 1
	looked, broken := i, false // whether a line ended between cell.from and looked
	for {
		data, ok := s.need(i)
		if !ok {
			return cell, i, noEnd
		}
		n := bytes.IndexByte(data[i:], '"')
		if n < 0 {
			cell.from, i = s.limit(rec, cell.from, len(data))
			looked = min(looked, i)
			continue
		}
		i += n
		switch s.follows(i + 1) {
		case '"':
			cell.escaped = true
			i += 2
		case end:
			cell.to = i
			return cell, i + 1, complete
		default: // a quote inside the text
			data = s.window.data()
			broken = broken || bytes.IndexByte(data[looked:i], s.window.eol) >= 0
			looked = i
			if broken && rec.long < 0 && (data[i-1] == s.delim || data[i-1] == s.window.eol) {
				return cell, i, strayQuote
			}
			i++
		}
	}
}

// end is what follows gives where a cell ends.
const end = -1

// follows gives the byte at i, or end where a delimiter, a line end or the end of the stream stands there.
func (s *scanner) follows(i int) int {
	data, ok := s.need(i)
	switch {
	case !ok, data[i] == '\n', data[i] == s.delim && s.delim != 0:
		return end
	case data[i] != '\r':
		return int(data[i])
	case s.window.eol == '\r':
		return end
	}
	if data, ok = s.need(i + 1); !ok || data[i+1] == '\n' {
		return end
	}
	return '\r'
}

// limit is called with all up to i read. Where the record is too long it lets go of it, but for a copy of the cells before; positions
// move to the start of the window.
func (s *scanner) limit(rec *record, from, i int) (newFrom, newI int) {
	if i < s.maxRow {
		return from, i
	}
	if rec.long < 0 {
		s.finish(rec)
		for k := range rec.cells {
			rec.cells[k] = bytes.Clone(rec.cells[k])
		}
		rec.long, rec.length = len(rec.cells), 0
	}
	rec.length += i - from
	s.window.drop(i)
	return 0, 0
}

// after steps over the delimiter or line end at i, and tells whether the record ends there.
func (s *scanner) after(i int) (next int, last bool) {
	data, ok := s.need(i)
	switch {
	case !ok:
		return i, true
	case data[i] == '\n':
		return i + 1, true
	case data[i] == '\r':
		if data, ok = s.need(i + 1); ok && data[i+1] == '\n' {
			return i + 2, true
		}
		return i + 1, true
	default:
		return i + 1, false
	}
}

// finish makes cells of the spans: quotes unescaped, broken bytes repaired, over-long ones named.
func (s *scanner) finish(rec *record) {
	data := s.window.data()
	used := data[:0]
	if len(s.spans) > 0 {
		used = data[:s.spans[len(s.spans)-1].to]
	}
	broken := !utf8.Valid(used) || bytes.IndexByte(used, 0) >= 0
	rec.repaired = broken || (s.legacy && bytes.Contains(used, []byte("\uFFFD")))
	s.scratch = s.scratch[:0]
	for _, c := range s.spans {
		text := data[c.from:c.to]
		if c.escaped {
			text = s.unescape(text)
		}
		if len(text) > s.maxCell && rec.long < 0 {
			rec.long, rec.length = len(rec.cells), len(text)
		}
		if broken {
			text = repair(text)
		}
		rec.cells = append(rec.cells, text)
	}
}

// unescape makes one quote of each pair. The bytes live in scratch until the next record.
func (s *scanner) unescape(text []byte) []byte {
	from := len(s.scratch)
	for {
		i := bytes.Index(text, []byte(`""`))
		if i < 0 {
			break
		}
		s.scratch = append(s.scratch, text[:i+1]...)
		text = text[i+2:]
	}
	s.scratch = append(s.scratch, text...)
	return s.scratch[from:len(s.scratch):len(s.scratch)]
}
