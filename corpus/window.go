package corpus

import (
	"bytes"
	"io"
)

// window is the part of a stream that is in memory: from the start of the current record on. It grows up to the longest record that
// is kept whole.
type window struct {
	src    io.Reader
	buf    []byte
	start  int   // of the record, in buf
	end    int   // of what was read, in buf
	offset int64 // of the record, in the stream
	line   int   // physical line of the record, from 1
	eol    byte
	err    error // io.EOF or what the source said, once met
}

func newWindow(src io.Reader, eol byte) *window {
	return &window{src: src, buf: make([]byte, 256<<10), line: 1, eol: eol}
}

// data is the record so far with what was read after it.
func (w *window) data() []byte { return w.buf[w.start:w.end] }

// more reads on, and tells whether there was more.
func (w *window) more() bool {
	if w.err != nil {
		return false
	}
	if w.start > 0 {
		w.end = copy(w.buf, w.buf[w.start:w.end])
		w.start = 0
	}
	if w.end == len(w.buf) {
		bigger := make([]byte, 2*len(w.buf))
		copy(bigger, w.buf)
		w.buf = bigger
	}
	for range 100 {
		n, err := w.src.Read(w.buf[w.end:])
		w.end += n
		w.err = err
		if n > 0 {
			return true
		}
		if err != nil {
			return false
		}
	}
	w.err = io.ErrNoProgress
	return false
}

// drop moves the start of the record past n bytes.
func (w *window) drop(n int) {
	w.line += bytes.Count(w.buf[w.start:w.start+n], []byte{w.eol})
	w.start += n
	w.offset += int64(n)
}

// failure is what ended the stream, unless it is its plain end.
func (w *window) failure() error {
	if w.err == io.EOF {
		return nil
	}
	return w.err
}
