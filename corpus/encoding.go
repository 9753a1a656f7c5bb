package corpus

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

const utf8Name = "utf-8"

// evidence is what a scan of the head of a file says about its encoding.
type evidence struct {
	head   []byte   // the first bytes as they are
	valid  int      // characters beyond ASCII that are valid UTF-8
	broken int      // sequences that are not: a byte, or a character that is cut short
	cut    int      // of them characters cut short after at least two bytes
	sample []byte   // the high bytes with their neighbours, for detection
	words  [][]byte // the words (letters and high bytes) with a broken sequence
}

// The scan reads at least scanLeast and stops once it has scanEnough high bytes; a file of plain ASCII is read up to scanMost.
const (
	scanLeast  = 1 << 20
	scanMost   = 64 << 20
	scanEnough = 4096
	headSize   = 64 << 10
	sampleMost = 128 << 10
	wordMost   = 64 // bytes of a word on each side of a broken byte
)

// gather reads r until the evidence suffices.
func gather(r io.Reader) (*evidence, error) {
	e := &evidence{}
	buf := make([]byte, 64<<10)
	total, carry := 0, 0
	for total < scanMost && (total < scanLeast || e.valid+e.broken < scanEnough) {
		n, err := io.ReadFull(r, buf[carry:])
		total += n
		chunk := buf[:carry+n]
		atEnd := err == io.EOF || err == io.ErrUnexpectedEOF
		if err != nil && !atEnd {
			return nil, err
		}
		if room := headSize - len(e.head); room > 0 {
			fresh := chunk[carry:]
			e.head = append(e.head, fresh[:min(room, len(fresh))]...)
		}
		whole := len(chunk)
		if !atEnd {
			whole = wholeWords(chunk)
		}
		e.count(chunk[:whole])
		carry = copy(buf, chunk[whole:])
		if atEnd {
			break
		}
	}
	return e, nil
}

// wholeWords gives the length of a chunk without the word that its end may have cut; a word without end is cut between two characters.
func wholeWords(chunk []byte) int {
	for i := len(chunk); i > 0 && len(chunk)-i < wordMost; i-- {
		if !inWord(chunk[i-1]) {
			return i
		}
	}
	for i := len(chunk) - 1; i > 0 && len(chunk)-i < utf8.UTFMax; i-- {
		if utf8.RuneStart(chunk[i]) && !utf8.FullRune(chunk[i:]) {
			return i
		}
	}
	return len(chunk)
}

// inWord tells bytes of words: ASCII letters, and all bytes beyond ASCII.
func inWord(b byte) bool {
	return b >= utf8.RuneSelf || (b|0x20 >= 'a' && b|0x20 <= 'z')
}

// count adds a chunk to the evidence.
func (e *evidence) count(chunk []byte) {
	word := 0 // end of the last word in words
	for i := 0; i < len(chunk); {
		if chunk[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(chunk[i:])
		if r == utf8.RuneError && size == 1 {
			size = cutLength(chunk[i:])
			e.broken++
			e.cut += btoi(size > 1)
			if i >= word && len(e.words) < scanEnough {
				word = e.keepWord(chunk, i)
			}
		} else {
			e.valid++
		}
		if len(e.sample) < sampleMost {
			e.sample = append(e.sample, chunk[max(0, i-2):min(len(chunk), i+size+1)]...)
		}
		i += size
	}
}

// keepWord keeps the word around the byte at i and gives its end.
func (e *evidence) keepWord(chunk []byte, i int) (end int) {
	from, end := i, i+1
	for from > 0 && i-from < wordMost && inWord(chunk[from-1]) {
		from--
	}
	for end < len(chunk) && end-i < wordMost && inWord(chunk[end]) {
		end++
	}
	e.words = append(e.words, bytes.Clone(chunk[from:end]))
	return end
}

// cutLength gives the length of broken UTF-8 at the start of s: 1, or more where a character begins that is cut short.
func cutLength(s []byte) int {
	n := 1
	for n < min(len(s), utf8.UTFMax) && !utf8.FullRune(s[:n]) && !utf8.RuneStart(s[n]) {
		n++
	}
	if n > 1 && utf8.FullRune(s[:n]) { // the last byte does not go on with it
		n--
	}
	return n
}

// detectEncoding names the encoding. JSON is UTF-8 by its definition. Valid UTF-8 wins always, and a file with as many valid characters as
// broken ones is UTF-8 with broken bytes: in a file of another encoding, high bytes form valid UTF-8 only by chance.
func detectEncoding(e *evidence, json bool) string {
	switch {
	case bytes.HasPrefix(e.head, []byte("\xEF\xBB\xBF")):
		return utf8Name
	case bytes.HasPrefix(e.head, []byte("\xFF\xFE")):
		return "utf-16le"
	case bytes.HasPrefix(e.head, []byte("\xFE\xFF")):
		return "utf-16be"
	}
	if name := zeroPattern(e.head); name != "" {
		return name
	}
	switch {
	case json || e.valid >= e.broken:
		return utf8Name
	case e.few():
		return detectFew(e)
	default:
		return detectLegacy(e)
	}
}

// strays is the number of zero bytes that damage alone may leave in any text, however short.
const strays = 2

// zeroPattern finds UTF-16 without a mark: the zero bytes of its delimiters, line ends and Latin letters stand on one side of each pair, and so do those of a good
// part of what looks like a delimiter, most of which would be single bytes in a text of single bytes with stray zeros.
func zeroPattern(head []byte) string {
	head = head[:len(head)&^1]
	var zeros, wide [2]int
	delimiting := 0
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		} else if bytes.IndexByte([]byte("\r\n ,;\t\""), b) >= 0 {
			delimiting++
			wide[1-i&1] += btoi(head[i^1] == 0)
		}
	}
	least := max(strays, len(head)/100)
	for side, name := range []string{"utf-16be", "utf-16le"} {
		if zeros[side] > least && zeros[side] > 20*zeros[1-side] && 5*wide[side] > delimiting {
			return name
		}
	}
	return ""
}

// undecodable is what a decoder writes for bytes that are no text: a byte that is no UTF-8, so that the repair of cells finds and counts it.
const undecodable = "\xFF"

// decoded gives a reader of UTF-8. Bytes that are no text come out as bytes that are no UTF-8, but in the East Asian encodings as U+FFFD.
// The byte order mark is gone.
func decoded(r io.Reader, name string) (io.Reader, error) {
	switch name {
	case utf8Name:
		return skipMark(r)
	case "utf-16le":
		return &unitReader{src: r, order: binary.LittleEndian}, nil
	case "utf-16be":
		return &unitReader{src: r, order: binary.BigEndian}, nil
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, fmt.Errorf("decode %s: %w", name, err)
	}
	if table, ok := singleByte(enc); ok {
		return &tableReader{src: r, table: table}, nil
	}
	return enc.NewDecoder().Reader(r), nil
}

// marksBroken tells whether the decoder of an encoding writes U+FFFD for what it cannot decode.
func marksBroken(name string) bool {
	return name != utf8Name && !strings.HasPrefix(name, "utf-16") && !strings.HasPrefix(name, "windows-") && !strings.HasPrefix(name, "iso-8859") && !strings.HasPrefix(name, "koi8")
}

func skipMark(r io.Reader) (io.Reader, error) {
	mark := make([]byte, 3)
	n, err := io.ReadFull(r, mark)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return nil, err
	}
	if string(mark[:n]) == "\xEF\xBB\xBF" {
		return r, nil
	}
	return io.MultiReader(bytes.NewReader(mark[:n]), r), nil
}

// singleByte gives the characters of a single-byte encoding. The C1 controls, which WHATWG keeps for bytes that mean nothing, are no text.
func singleByte(enc encoding.Encoding) (*[256]string, bool) {
	charmap, ok := enc.(interface{ DecodeByte(b byte) rune })
	if !ok {
		return nil, false
	}
	var table [256]string
	for i := range table {
		r := charmap.DecodeByte(byte(i))
		table[i] = string(r)
		if r == utf8.RuneError || (r >= 0x80 && r <= 0x9F) {
			table[i] = undecodable
		}
	}
	return &table, true
}

// isBinary tells whether decoded text is no text: more than one character in fifty is a control character. Fewer are damage, which the repair of cells keeps out of
// them, and so are a few zero bytes in a text that is short.
func isBinary(head []byte) bool {
	controls := 0
	for _, b := range head {
		if b < ' ' && bytes.IndexByte([]byte("\t\n\r\f\v"), b) < 0 {
			controls++
		}
	}
	return controls > max(strays, len(head)/50)
}

// repair makes valid UTF-8 of a cell: each run of broken bytes, and each zero byte, becomes one U+FFFD. The cell itself is not changed.
func repair(cell []byte) []byte {
	cell = bytes.ToValidUTF8(cell, []byte(string(utf8.RuneError)))
	return bytes.ReplaceAll(cell, []byte{0}, []byte(string(utf8.RuneError)))
}
