package corpus

import (
	"bytes"
	_ "embed" // the letters of the single-byte encodings
	"encoding/binary"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

//go:embed encodings.tsv
var encodingsData string

const utf8Name = "utf-8"

// evidence is what a scan of the head of a file says about its encoding.
type evidence struct {
	head   []byte // the first bytes as they are
	valid  int    // characters beyond ASCII that are valid UTF-8
	broken int    // bytes that are not
	sample []byte // the high bytes with their neighbours, for detection
}

// The scan reads at least scanLeast and stops once it has scanEnough high bytes; a file of plain ASCII is read up to scanMost.
const (
	scanLeast  = 1 << 20
	scanMost   = 64 << 20
	scanEnough = 4096
	headSize   = 64 << 10
	sampleMost = 128 << 10
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
		rest := e.count(chunk, atEnd)
		carry = copy(buf, chunk[len(chunk)-rest:])
		if atEnd {
			break
		}
	}
	return e, nil
}

// count adds a chunk to the evidence and gives the number of bytes at its end that may be the start of a character.
func (e *evidence) count(chunk []byte, last bool) (rest int) {
	for i := 0; i < len(chunk); {
		if chunk[i] < utf8.RuneSelf {
			i++
			continue
		}
		if !last && !utf8.FullRune(chunk[i:]) {
			return len(chunk) - i
		}
		r, size := utf8.DecodeRune(chunk[i:])
		if r == utf8.RuneError && size == 1 {
			e.broken++
		} else {
			e.valid++
		}
		if len(e.sample) < sampleMost {
			e.sample = append(e.sample, chunk[max(0, i-2):min(len(chunk), i+size+1)]...)
		}
		i += size
	}
	return 0
}

// detectEncoding names the encoding. Valid UTF-8 wins always, and mostly valid UTF-8 is UTF-8 with broken bytes: in a file of another
// encoding, high bytes form valid UTF-8 only by chance.
func detectEncoding(e *evidence) string {
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
	if e.broken == 0 || e.valid > e.broken {
		return utf8Name
	}
	return detectLegacy(e)
}

// zeroPattern finds UTF-16 without a mark: the zero bytes of its delimiters, line ends and Latin letters stand on one side of each pair.
func zeroPattern(head []byte) string {
	head = head[:len(head)&^1]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	pairs := len(head) / 2
	switch {
	case zeros[1] > pairs/50 && zeros[1] > 20*zeros[0]:
		return "utf-16le"
	case zeros[0] > pairs/50 && zeros[0] > 20*zeros[1]:
		return "utf-16be"
	default:
		return ""
	}
}

// detectLegacy names an encoding older than Unicode. The library tells the East Asian ones and Russian well; the Latin ones it guesses, so those
// are told by their letters.
func detectLegacy(e *evidence) string {
	sample := e.head
	if bytes.IndexFunc(sample, func(r rune) bool { return r == utf8.RuneError }) < 0 {
		sample = e.sample // the head is plain ASCII
	}
	found := chardet.Detect(sample)
	if found.Confidence > 0.9 {
		if name := canonical(found.Encoding); name != "" && !latin(name) {
			return name
		}
	}
	return byLetters(e.sample)
}

// latin tells the encodings that are told by their letters.
func latin(name string) bool {
	return name != "windows-1251" && name != "iso-8859-5" && (strings.HasPrefix(name, "windows-125") || strings.HasPrefix(name, "iso-8859"))
}

// canonical gives the WHATWG name, in which ISO-8859-1 is windows-1252 and GB2312 is gbk; "" where there is no decoder.
func canonical(name string) string {
	name = strings.ToLower(name)
	switch name {
	case "cp949", "johab":
		name = "euc-kr"
	case "gb2312", "gbk":
		name = "gb18030"
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return ""
	}
	name, err = htmlindex.Name(enc)
	if err != nil || strings.HasPrefix(name, "utf-16") {
		return ""
	}
	return name
}

// byLetters names the single-byte encoding whose common letters cover most of the high bytes of a sample.
func byLetters(sample []byte) string {
	var counts [256]int
	for _, b := range sample {
		if b >= utf8.RuneSelf {
			counts[b]++
		}
	}
	best, most := "windows-1252", -1
	for line := range strings.Lines(encodingsData) {
		name, letters, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		common, err := highBytes(name, letters)
		if err != nil {
			continue // held by a test on the data file
		}
		covered := 0
		for b := range common {
			covered += counts[b]
		}
		if covered > most {
			best, most = name, covered
		}
	}
	return best
}

// highBytes gives the bytes that letters have in an encoding.
func highBytes(name, letters string) (map[byte]bool, error) {
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, fmt.Errorf("encoding %q: %w", name, err)
	}
	out := map[byte]bool{}
	for _, letter := range letters {
		b, err := enc.NewEncoder().Bytes([]byte(string(letter)))
		if err == nil && len(b) == 1 && b[0] >= utf8.RuneSelf {
			out[b[0]] = true
		}
	}
	return out, nil
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

// isBinary tells whether decoded text is no text: a zero byte, or more than one control character in fifty.
func isBinary(head []byte) bool {
	controls := 0
	for _, b := range head {
		switch {
		case b == 0:
			return true
		case b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v':
			controls++
		}
	}
	return controls*50 > len(head)
}

// repair makes valid UTF-8 of a cell: each run of broken bytes, and each zero byte, becomes one U+FFFD. The cell itself is not changed.
func repair(cell []byte) []byte {
	cell = bytes.ToValidUTF8(cell, []byte(string(utf8.RuneError)))
	return bytes.ReplaceAll(cell, []byte{0}, []byte(string(utf8.RuneError)))
}
