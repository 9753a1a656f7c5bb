package facts

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/corpus"
)

// Read reads a table that WriteTo stored. A file that was cut, damaged, or written by another version is an error that wraps ErrFormat. It
// reads nothing beyond the table's last byte, and reads in large pieces: r needs no buffer.
func Read(r io.Reader) (*Table, error) {
	frames, err := newFrameReader(r)
	if err != nil {
		return nil, fmt.Errorf("read facts table: %w", err)
	}
	packed := flate.NewReader(frames)
	d := &decoder{r: bufio.NewReaderSize(packed, 1<<16)}
	t := d.table()
	if d.err == nil {
		d.finish(packed, frames)
	}
	if d.err != nil {
		return nil, fmt.Errorf("read facts table: %w", d.err)
	}
	return t, nil
}

// decoder reads values until the first error, which it keeps. Nothing is allocated for a length that was only announced: slices grow as their
// values arrive.
type decoder struct {
	r   *bufio.Reader
	err error
}

func (d *decoder) table() *Table {
	t := &Table{Rows: d.length()}
	t.Scale = corpus.Scale{Metric: corpus.Metric(d.text()), Min: int(d.int()), Max: int(d.int())}
	t.IDs = d.texts(t.Rows)
	t.CustomerID = d.texts(t.Rows)
	t.Score = d.floats(t.Rows)
	t.Polarity = d.floats(t.Rows)
	t.Days = d.ints(t.Rows, math.MinInt32, math.MaxInt32)
	for n := d.length(); n > 0 && d.err == nil; n-- {
		t.Issues = append(t.Issues, Issue{ID: d.text(), Name: d.text()})
	}
	for n := d.length(); n > 0 && d.err == nil; n-- {
		t.Flags = append(t.Flags, Flag{Name: d.text()})
	}
	for _, rows := range []**roaring.Bitmap{&t.Lowest, &t.Highest, &t.HasText, &t.HasPicks, &t.Offered, &t.Requests} {
		*rows = d.bitmap(t.Rows)
	}
	for i := range t.Flags {
		t.Flags[i].Rows = d.bitmap(t.Rows)
	}
	for i := range t.Issues {
		issue := &t.Issues[i]
		for _, rows := range []**roaring.Bitmap{&issue.Text, &issue.Picked, &issue.Positive, &issue.Negative} {
			*rows = d.bitmap(t.Rows)
		}
	}
	for n := d.length(); n > 0 && d.err == nil; n-- {
		column := Category{Name: d.text()}
		column.Values = d.texts(d.length())
		column.Codes = d.ints(t.Rows, -1, int64(len(column.Values))-1)
		t.Categories = append(t.Categories, column)
	}
	for n := d.length(); n > 0 && d.err == nil; n-- {
		t.Numbers = append(t.Numbers, NumberColumn{Name: d.text(), Dates: d.bool(), Values: d.floats(t.Rows)})
	}
	return t
}

// finish makes sure that nothing follows the table, neither in the packed stream nor in the frames.
func (d *decoder) finish(packed, frames io.Reader) {
	for _, r := range []io.Reader{d.r, packed, frames} {
		n, err := io.Copy(io.Discard, io.LimitReader(r, 1))
		if err != nil {
			d.fail(err)
		} else if n > 0 {
			d.fail(fmt.Errorf("%w: bytes after the table", ErrFormat))
		}
	}
}

func (d *decoder) fail(err error) {
	if d.err != nil {
		return
	}
	if !errors.Is(err, ErrFormat) {
		err = fmt.Errorf("%w: %w", ErrFormat, noEOF(err))
	}
	d.err = err
}

func (d *decoder) int() int64 {
	if d.err != nil {
		return 0
	}
	v, err := binary.ReadVarint(d.r)
	if err != nil {
		d.fail(err)
		return 0
	}
	return v
}

func (d *decoder) length() int {
	v := d.int()
	if v < 0 || v > math.MaxInt32 {
		d.fail(fmt.Errorf("%w: a length of %d", ErrFormat, v))
		return 0
	}
	return int(v)
}

func (d *decoder) bool() bool {
	v := d.int()
	if v != 0 && v != 1 {
		d.fail(fmt.Errorf("%w: %d is neither yes nor no", ErrFormat, v))
	}
	return v == 1
}

func (d *decoder) text() string {
	n := d.length()
	if peek, err := d.r.Peek(min(n, d.r.Size())); err == nil && len(peek) == n && d.err == nil {
		s := string(peek)
		d.r.Discard(n) // cannot fail: the bytes are in the buffer
		return s
	}
	return string(d.rest(n))
}

// rest reads the next n bytes: bitmaps, and texts too long for the buffer.
func (d *decoder) rest(n int) []byte {
	if d.err != nil {
		return nil
	}
	out, err := io.ReadAll(io.LimitReader(d.r, int64(n)))
	if err == nil && len(out) < n {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		d.fail(err)
		return nil
	}
	return out
}

func (d *decoder) texts(n int) []string {
	var out []string
	for ; n > 0 && d.err == nil; n-- {
		out = append(out, d.text())
	}
	return out
}

func (d *decoder) ints(n int, low, high int64) []int32 {
	var out []int32
	for ; n > 0 && d.err == nil; n-- {
		v := d.int()
		if v < low || v > high {
			d.fail(fmt.Errorf("%w: the value %d lies outside %d to %d", ErrFormat, v, low, high))
		}
		out = append(out, int32(v))
	}
	return out
}

func (d *decoder) floats(n int) []float64 {
	var out []float64
	var buf [8]byte
	for ; n > 0 && d.err == nil; n-- {
		if _, err := io.ReadFull(d.r, buf[:]); err != nil {
			d.fail(err)
		}
		out = append(out, math.Float64frombits(binary.LittleEndian.Uint64(buf[:])))
	}
	return out
}

func (d *decoder) bitmap(rows int) *roaring.Bitmap {
	data := d.rest(d.length())
	if d.err != nil {
		return nil
	}
	out := roaring.New()
	if err := out.UnmarshalBinary(data); err != nil {
		d.fail(fmt.Errorf("%w: a bitmap: %w", ErrFormat, err))
		return nil
	}
	if err := out.Validate(); err != nil {
		d.fail(fmt.Errorf("%w: a bitmap: %w", ErrFormat, err))
	} else if !out.IsEmpty() && int(out.Maximum()) >= rows {
		d.fail(fmt.Errorf("%w: a bitmap beyond row %d", ErrFormat, rows))
	}
	return out
}
