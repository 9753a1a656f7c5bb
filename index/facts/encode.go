package facts

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"io"
	"math"

	"github.com/RoaringBitmap/roaring/v2"
)

// WriteTo stores the table: columns one after the other, compressed, in checked frames. The same table always gives the same bytes. It returns the
// number of bytes written and does not close w.
func (t *Table) WriteTo(w io.Writer) (int64, error) {
	frames, err := newFrameWriter(w)
	if err != nil {
		return frames.written, fmt.Errorf("write facts table: %w", err)
	}
	packed, err := flate.NewWriter(frames, flate.BestSpeed)
	if err != nil {
		return frames.written, fmt.Errorf("write facts table: %w", err)
	}
	e := &encoder{w: bufio.NewWriterSize(packed, 1<<16)}
	e.table(t)
	for _, finish := range []func() error{func() error { return e.err }, e.w.Flush, packed.Close, frames.Close} {
		if err := finish(); err != nil {
			return frames.written, fmt.Errorf("write facts table: %w", err)
		}
	}
	return frames.written, nil
}

// encoder writes values until the first error, which it keeps.
type encoder struct {
	w   *bufio.Writer
	err error
	buf [binary.MaxVarintLen64]byte
}

func (e *encoder) table(t *Table) {
	e.int(int64(t.Rows))
	e.text(string(t.Scale.Metric))
	e.int(int64(t.Scale.Min))
	e.int(int64(t.Scale.Max))
	e.texts(t.IDs)
	e.texts(t.CustomerID)
	e.floats(t.Score)
	e.floats(t.Polarity)
	e.ints(t.Days)
	e.int(int64(len(t.Issues)))
	for _, issue := range t.Issues {
		e.text(issue.ID)
		e.text(issue.Name)
	}
	e.int(int64(len(t.Flags)))
	for _, flag := range t.Flags {
		e.text(flag.Name)
	}
	for _, rows := range t.bitmaps() {
		e.bitmap(rows)
	}
	e.int(int64(len(t.Categories)))
	for _, column := range t.Categories {
		e.text(column.Name)
		e.int(int64(len(column.Values)))
		e.texts(column.Values)
		e.ints(column.Codes)
	}
	e.int(int64(len(t.Numbers)))
	for _, column := range t.Numbers {
		e.text(column.Name)
		e.int(int64(btoi(column.Dates)))
		e.floats(column.Values)
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (e *encoder) bytes(p []byte) {
	if e.err == nil {
		_, e.err = e.w.Write(p)
	}
}

func (e *encoder) int(v int64) { e.bytes(binary.AppendVarint(e.buf[:0], v)) }

func (e *encoder) text(s string) {
	e.int(int64(len(s)))
	if e.err == nil {
		_, e.err = e.w.WriteString(s)
	}
}

func (e *encoder) texts(s []string) {
	for _, v := range s {
		e.text(v)
	}
}

func (e *encoder) ints(s []int32) {
	for _, v := range s {
		e.int(int64(v))
	}
}

// floats writes the bits of each number, so that a missing one (NaN) and −0 come back as they were.
func (e *encoder) floats(s []float64) {
	for _, v := range s {
		e.bytes(binary.LittleEndian.AppendUint64(e.buf[:0], math.Float64bits(v)))
	}
}

func (e *encoder) bitmap(rows *roaring.Bitmap) {
	data, err := rows.ToBytes()
	if err != nil && e.err == nil {
		e.err = err
	}
	e.text(string(data))
}
