package corpus

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"
)

// objects is a file of JSON objects as a table: one a line, or the elements of one array. Columns are the keys, in the order in
// which the file first has them; the keys of the objects "segments" and "fields" are columns of their own.
type objects struct {
	window  *window
	array   bool
	started bool // the array's opening bracket is read
	ended   bool
	maxCell int
	legacy  bool

	headers []header
	index   map[string]int // of columns by key
	nested  map[string]map[string]int
	scan    jsonScanner
	guess   int // column that probably comes next
}

func newObjects(f *file, src io.Reader, maxCell int) *objects {
	return &objects{
		window: newWindow(src, '\n'), array: f.format == formatJSON, maxCell: maxCell, legacy: marksBroken(f.encoding),
		index:  map[string]int{},
		nested: map[string]map[string]int{"segments": {}, "fields": {}},
	}
}

func (o *objects) columns() []header { return o.headers }

// next reads a row.
func (o *objects) next(r *row) error {
	r.cells, r.flaw, r.short, r.repaired = r.cells[:0], nil, false, false
	length, keep, err := o.element()
	if err != nil {
		return err
	}
	r.line = o.window.line
	data := o.window.data()
	if !keep {
		r.flaw = &flaw{reason: fmt.Sprintf("the row has more than %d bytes", o.maxRow())}
		return o.skipRest()
	}
	data = data[:length]
	o.parse(data, r)
	o.window.drop(length)
	return nil
}

func (o *objects) maxRow() int { return rowFactor * o.maxCell }

// element finds the next row in the window: its length, and whether all of it is there.
func (o *objects) element() (length int, keep bool, err error) {
	if err := o.skipSpace(); err != nil {
		return 0, false, err
	}
	if o.array {
		return o.arrayElement()
	}
	for from := 0; ; {
		data := o.window.data()
		if i := bytes.IndexByte(data[from:], '\n'); i >= 0 {
			return from + i + 1, true, nil
		}
		from = len(data)
		if from > o.maxRow() {
			return 0, false, nil
		}
		if !o.window.more() {
			return len(data), true, o.window.failure()
		}
	}
}

// skipSpace moves to the next byte that is no space; io.EOF at the end.
func (o *objects) skipSpace() error {
	for {
		data := o.window.data()
		rest := bytes.TrimLeft(data, " \t\r\n")
		o.window.drop(len(data) - len(rest))
		if len(rest) > 0 {
			return nil
		}
		if !o.window.more() {
			if err := o.window.failure(); err != nil {
				return err
			}
			return io.EOF
		}
	}
}

// arrayElement finds the next element of the array, from its opening bracket or comma on.
func (o *objects) arrayElement() (length int, keep bool, err error) {
	for {
		if o.ended {
			return 0, false, io.EOF
		}
		switch b := o.window.data()[0]; {
		case b == '[' && !o.started:
			o.started = true
		case b == ']':
			o.ended = true
		case b != ',':
			return o.balance()
		}
		o.window.drop(1)
		if err := o.skipSpace(); err != nil {
			return 0, false, err
		}
	}
}

// balance gives the length of the value at the window's start: up to the comma or bracket that is in no string and no nested value.
func (o *objects) balance() (length int, keep bool, err error) {
	var n nesting
	for i := 0; ; i++ {
		if i >= len(o.window.data()) && !o.window.more() {
			return i, true, o.window.failure()
		}
		if n.ends(o.window.data()[i]) {
			return i, true, nil
		}
		if i > o.maxRow() {
			o.window.drop(i + 1)
			return 0, false, o.skipElement(n)
		}
	}
}

// skipElement moves to the end of an element that is too long to keep.
func (o *objects) skipElement(n nesting) error {
	return o.skipTo(func(data []byte) int { return slices.IndexFunc(data, n.ends) })
}

// skipTo moves to the first place that index finds, or to the end.
func (o *objects) skipTo(index func(data []byte) int) error {
	for {
		data := o.window.data()
		if i := index(data); i >= 0 {
			o.window.drop(i)
			return nil
		}
		o.window.drop(len(data))
		if !o.window.more() {
			return o.window.failure()
		}
	}
}

// nesting follows the strings and brackets of a JSON value, byte by byte.
type nesting struct {
	depth           int
	quoted, escaped bool
}

// ends takes the next byte and tells whether it is the comma or bracket after the value.
func (n *nesting) ends(b byte) bool {
	switch {
	case n.escaped:
		n.escaped = false
	case n.quoted && b == '\\':
		n.escaped = true
	case b == '"':
		n.quoted = !n.quoted
	case n.quoted:
	case b == '{' || b == '[':
		n.depth++
	case n.depth == 0:
		return b == ',' || b == ']'
	case b == '}' || b == ']':
		n.depth--
	}
	return false
}

// skipRest moves to the end of a line that is too long to keep.
func (o *objects) skipRest() error {
	if o.array {
		return nil // balance has done it
	}
	return o.skipTo(func(data []byte) int { return bytes.IndexByte(data, '\n') })
}

// parse makes cells of an object.
func (o *objects) parse(data []byte, r *row) {
	o.scan = jsonScanner{data: data, scratch: o.scan.scratch[:0]}
	o.guess = 0
	if o.scan.peek() != '{' {
		r.flaw = &flaw{value: snippet(bytes.TrimSpace(data)), reason: "the row is not a JSON object"}
		if fault := o.scan.skip(0); fault != nil {
			r.flaw.reason = fmt.Sprintf("broken JSON at byte %d: %s", fault.at+1, fault.reason)
		}
		return
	}
	known := len(o.headers)
	fault := o.scan.object(func(key []byte) *jsonFault { return o.member(key, r) })
	if o.scan.space(); fault == nil && o.scan.i < len(data) {
		fault = o.scan.unexpected("the end of the line")
	}
	if fault != nil {
		o.forget(known)
		r.cells = r.cells[:min(len(r.cells), known)]
		r.flaw = &flaw{value: snippet(data[max(0, min(fault.at, len(data))-20):]), reason: fmt.Sprintf("broken JSON at byte %d: %s", fault.at+1, fault.reason)}
		return
	}
	r.repaired = o.scan.repaired || (o.legacy && bytes.Contains(data, []byte("\uFFFD")))
}

// forget takes back the columns that a broken row brought.
func (o *objects) forget(known int) {
	for _, h := range o.headers[known:] {
		if h.parent == "" {
			delete(o.index, h.name)
		} else {
			delete(o.nested[h.parent], h.name)
		}
	}
	o.headers = o.headers[:known]
}

// member reads the value of a key into its cell.
func (o *objects) member(key []byte, r *row) *jsonFault {
	if inner, ok := o.nested[string(key)]; ok && o.scan.peek() == '{' {
		parent := string(key)
		return o.scan.object(func(key []byte) *jsonFault { return o.store(key, parent, inner, r) })
	}
	return o.store(key, "", o.index, r)
}

func (o *objects) store(key []byte, parent string, index map[string]int, r *row) *jsonFault {
	column := o.column(key, parent, index)
	if column >= mostColumns {
		return o.scan.fault("the file has more than %d different keys", mostColumns)
	}
	value, fault := o.scan.value()
	if fault != nil {
		return fault
	}
	if len(value.text) > o.maxCell && r.flaw == nil {
		r.flaw = &flaw{column: o.headers[column].name, value: snippet(value.text), reason: fmt.Sprintf("the cell has more than %d bytes", o.maxCell)}
	}
	if value.kind == jsonRaw && !utf8.Valid(value.text) {
		o.scan.repaired = true
		value.text = repair(value.text)
	}
	for len(r.cells) <= column {
		r.cells = append(r.cells, cell{})
	}
	r.cells[column] = value
	return nil
}

// mostColumns bounds the keys of a file, so that keys made of data cannot fill the memory.
const mostColumns = 5000

// column gives the column of a key. Rows mostly have their keys in one order, so the one after the last is tried first.
func (o *objects) column(key []byte, parent string, index map[string]int) int {
	if o.guess < len(o.headers) && o.headers[o.guess].parent == parent && o.headers[o.guess].name == string(key) {
		o.guess++
		return o.guess - 1
	}
	column, ok := index[string(key)]
	if !ok {
		column = len(o.headers)
		index[string(key)] = column
		o.headers = append(o.headers, header{name: string(key), parent: parent})
	}
	o.guess = column + 1
	return column
}
