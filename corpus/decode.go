package corpus

import (
	"encoding/binary"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// tableReader decodes a single-byte encoding.
type tableReader struct {
	src   io.Reader
	table *[256]string
	buf   [16 << 10]byte
	out   []byte // decoded, not yet given
	made  []byte
}

// Read decodes the next bytes into p.
func (t *tableReader) Read(p []byte) (int, error) {
	for len(t.out) == 0 {
		n, err := t.src.Read(t.buf[:])
		t.made = t.made[:0]
		for _, b := range t.buf[:n] {
			t.made = append(t.made, t.table[b]...)
		}
		t.out = t.made
		if err != nil && n == 0 {
			return 0, err
		}
	}
	n := copy(p, t.out)
	t.out = t.out[n:]
	return n, nil
}

// unitReader decodes UTF-16. A surrogate without its other half, and an odd byte at the end, are no text.
type unitReader struct {
	src     io.Reader
	order   binary.ByteOrder
	buf     [16 << 10]byte
	held    int  // bytes at the start of buf that wait for more
	started bool // the byte order mark was looked for
	ended   bool
	out     []byte
	made    []byte
}

// Read decodes the next bytes into p.
func (u *unitReader) Read(p []byte) (int, error) {
	for len(u.out) == 0 {
		if u.ended {
			return 0, io.EOF
		}
		n, err := u.src.Read(u.buf[u.held:])
		if err != nil && err != io.EOF {
			return 0, err
		}
		u.ended = err == io.EOF
		u.decode(u.buf[:u.held+n])
	}
	n := copy(p, u.out)
	u.out = u.out[n:]
	return n, nil
}

// decode decodes all whole characters of data and holds the rest.
func (u *unitReader) decode(data []byte) {
	u.made = u.made[:0]
	i := 0
	for ; i+1 < len(data); i += 2 {
		r := rune(u.order.Uint16(data[i:]))
		first := !u.started
		u.started = true
		if first && r == 0xFEFF {
			continue
		}
		if !utf16.IsSurrogate(r) {
			u.made = utf8.AppendRune(u.made, r)
			continue
		}
		if i+3 >= len(data) && !u.ended {
			break
		}
		i += u.pair(r, data[i+2:])
	}
	if u.ended && i < len(data) {
		u.made = append(u.made, undecodable...)
		i = len(data)
	}
	u.held = copy(u.buf[:], data[i:])
	u.out = u.made
}

// pair decodes a surrogate with what follows it, and gives the number of further bytes that it took.
func (u *unitReader) pair(high rune, rest []byte) int {
	if len(rest) >= 2 {
		if r := utf16.DecodeRune(high, rune(u.order.Uint16(rest))); r != utf8.RuneError {
			u.made = utf8.AppendRune(u.made, r)
			return 2
		}
	}
	u.made = append(u.made, undecodable...)
	return 0
}
