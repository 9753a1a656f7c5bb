package corpus

import (
	"bytes"
	"hash/maphash"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

// manyValues is the number of distinct values above which a column is no segment.
const manyValues = 100

// sampled is the number of values of a column from which the share of distinct ones is estimated.
const sampled = 1000

// profiler holds what all columns of a run share.
type profiler struct {
	names *roles.Names
	dates *dateReader
	seed  maphash.Seed
}

// column is what the first pass learns of a column. Its size does not grow with the file, but for the hashes of a column that may hold ids.
type column struct {
	header
	matches []roles.Match

	filled  int // rows with a value, missing ones not counted
	missing int // rows with NA and the like
	texts   int // JSON strings, or CSV cells
	strings int // JSON strings
	raws    int // JSON objects, arrays, true, false
	nested  int // JSON objects and arrays
	values  map[uint64]*valueCount
	many    bool
	bytes   int64
	spaced  int // values with a space inside
	sample  map[uint64]struct{}
	seen    int // values that the sample has seen

	numbers, commas, odd, inexact, exps int
	wholes                              wholes
	dates                               dateTally

	mayBeID bool
	ids     []uint64
}

// valueCount is one of the first distinct values of a column, cut to 200 bytes, with its rows.
type valueCount struct {
	text string
	rows int
}

// add learns from a cell.
func (c *column) add(p *profiler, v cell) {
	text := v.text
	if v.kind == absent {
		return
	}
	if v.kind != jsonRaw {
		text = bytes.TrimSpace(text)
	}
	if len(text) == 0 {
		return
	}
	if v.kind != jsonNumber && v.kind != jsonRaw && len(text) <= 4 && p.names.Missing(string(text)) && c.addMissing() {
		return
	}
	c.filled++
	hash := maphash.Bytes(p.seed, text)
	c.distinct(hash, text)
	if c.mayBeID {
		c.ids = append(c.ids, hash)
	}
	if v.kind == jsonRaw {
		c.addRaw(text)
		return
	}
	if v.kind != jsonNumber {
		c.texts++
	}
	c.strings += btoi(v.kind == jsonText)
	c.addNumber(text)
	c.addText(p, hash, text)
}

// addMissing counts an NA, and tells whether it is no value: it is none in a column of numbers, but in one of texts it is one of few.
func (c *column) addMissing() bool {
	c.missing++
	return c.filled == c.numbers
}

func (c *column) addRaw(text []byte) {
	c.raws++
	if text[0] == '{' || text[0] == '[' {
		c.nested++
	}
}

func (c *column) distinct(hash uint64, text []byte) {
	if c.many {
		return
	}
	if known, ok := c.values[hash]; ok {
		known.rows++
		return
	}
	if c.many = len(c.values) >= manyValues; c.many {
		return
	}
	if c.values == nil {
		c.values = map[uint64]*valueCount{}
	}
	c.values[hash] = &valueCount{text: snippet(text), rows: 1}
}

func (c *column) addNumber(text []byte) {
	first := text[0]
	if (first < '0' || first > '9') && first != '-' {
		return
	}
	if n, ok := readScore(text); ok {
		c.wholes.add(n)
	}
	shape := shapeOf(text)
	count := func(n *int, is bool) {
		if is {
			*n++
		}
	}
	count(&c.numbers, shape.number)
	count(&c.commas, shape.comma)
	count(&c.odd, shape.odd)
	count(&c.inexact, (shape.number || shape.comma) && !shape.exact)
	count(&c.exps, shape.exp)
}

func (c *column) addText(p *profiler, hash uint64, text []byte) {
	c.bytes += int64(len(text))
	if bytes.IndexByte(text, ' ') >= 0 {
		c.spaced++
	}
	if c.seen < sampled {
		if c.sample == nil {
			c.sample = map[uint64]struct{}{}
		}
		c.seen++
		c.sample[hash] = struct{}{}
	}
	if len(text) > 40 || len(text) < 6 {
		c.dates.bad++
	} else if c.dates.bad < enoughBad || c.dates.total() > 0 {
		c.dates.add(p.dates, string(text))
	}
}

// length is the mean length of the values, in bytes.
func (c *column) length() float64 {
	if c.filled == 0 {
		return 0
	}
	return float64(c.bytes) / float64(c.filled)
}

// share gives n as a share of the values.
func (c *column) share(n int) float64 {
	if c.filled == 0 {
		return 0
	}
	return float64(n) / float64(c.filled)
}

// variety is the share of distinct values among the first thousand.
func (c *column) variety() float64 {
	if c.seen == 0 {
		return 0
	}
	return float64(len(c.sample)) / float64(c.seen)
}

// count is the number of distinct values, manyValues+1 where there are more than manyValues.
func (c *column) count() int {
	if c.many {
		return manyValues + 1
	}
	return len(c.values)
}

// kind is the type of all values together, and whether numbers have a decimal comma.
func (c *column) kind() (kind ValueKind, comma bool) {
	switch {
	case c.filled == 0:
		return Text, false
	case c.raws > 0:
		return Text, false
	case c.texts > 0 && c.texts < c.filled: // JSON with numbers and strings
		return Text, false
	case c.strings == 0 && c.numbers == c.filled && c.inexact == 0:
		return Number, false
	case c.strings == 0 && c.numbers+c.commas == c.filled && c.inexact == 0 && c.commas > c.odd:
		return Number, true
	case c.texts == c.filled && c.dates.safe():
		return Date, false
	default:
		return Text, false
	}
}
