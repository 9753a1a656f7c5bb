// Package ngrams is a table of the probabilities of letter sequences by language: made once by a generator, embedded, and read in place.
//
// The problem: lingua's models take seconds to load and hundreds of megabytes, and are asked five times for every letter of a text. The shape: one trie over all languages, as a
// string of bytes. A node is an n-gram; it holds the languages that know it, each with a code for the logarithm of its probability, and its children, the n-grams one letter longer.
// Whoever walks the trie from a letter onwards meets the shorter n-grams before the longer ones, so that backing off (an n-gram that a language does not know counts as its longest known
// beginning) is to keep the last value. Nothing is hashed, so nothing is mistaken for something else; the only loss is that of the codes, 255 values an order, placed where the
// models have theirs.
//
// The traps: letters are numbered within their script, so an n-gram of two scripts has no node; the table takes capital letters for small ones; costs are whole numbers, so that sums are the same
// in any order; Open looks at the header only, Verify at every byte.
//
// The format, all numbers little-endian: header (see the constants), languages (8 bytes each), letter classes of the runes below RuneLimit (2 bytes each), rules (a byte and
// 8 bytes a letter), code books (5 × 256 × 4 bytes), roots (4 bytes a letter), nodes. A node of order 1 to 3 is: number of values (1 byte), values (language, code), number of children (1), their
// letters (1 each), their places (4 bytes each, from the start of the table; in a node of order 3, 2 bytes each, from the start of the letters). A node of order 4 is: number of values in the top four of 16 bits
// and number of leaves in the others, values (language, code), the leaves' letters (1 each, ascending, repeated for each language), the leaves' values (language, code).
package ngrams

import (
	"errors"
	"fmt"
	"hash/crc32"
	"strings"
	"unicode"
)

// Bounds of a table.
const (
	MaxLanguages = 64     // so that a set of languages fits a word
	MaxOrder     = 5      // letters of the longest n-gram
	RuneLimit    = 0x2000 // runes from here on are in no n-gram
	MaxLetters   = 1024   // letters are numbered below this: script number × 256 + place in the script
	Unit         = 2048   // costs are in 1/Unit of a nat
)

// The header.
const (
	magic       = "vbngram1" // with the version of the format
	atSize      = 8          // size of the table in bytes
	atSum       = 12         // CRC-32 (IEEE) of all that follows this number
	atLanguages = 16         // number of languages
	atNote      = 24         // what it was made from, padded with blanks
	noteSize    = 232
	headerSize  = atNote + noteSize

	languageSize = 8 // code (6, padded with zeros), script (1), weight in sixteenths (1)
	weightUnit   = 16
	bookSize     = 256
)

// Script is the alphabet of a letter or a language.
type Script uint8

// The scripts that several languages share. Other letters are Other; what is no part of a word is NoLetter.
const (
	NoLetter Script = iota
	Latin
	Cyrillic
	Arabic
	Other
)

// Language is a language of a table.
type Language struct {
	Code   string // ISO 639-1
	Script Script
	Weight float64 // how much likelier than others before a word is read; from 1/16 to 15, in sixteenths
}

// Letter is a letter of a table: its number, which is its script × 256 plus its place in the script's alphabet (0 for a letter that no model has), and two flags. 0 is no letter.
type Letter uint16

const (
	numberBits = 12
	uniqueFlag = 1 << 12
	sharedFlag = 1 << 13
)

// Script is the alphabet of the letter.
func (l Letter) Script() Script { return Script(l >> 8 & 0xf) }

// Number tells letters apart; it is below 1<<12.
func (l Letter) Number() int { return int(l & (1<<numberBits - 1)) }

// Unique tells whether only one language has the letter.
func (l Letter) Unique() bool { return l&uniqueFlag != 0 }

// Shared tells whether the letter speaks for some languages.
func (l Letter) Shared() bool { return l&sharedFlag != 0 }

// Table gives costs of n-grams. It is immutable and safe for concurrent use; it holds on to the string it was opened from.
type Table struct {
	data                                       string
	languages                                  int
	classes, unique, shared, books, roots, end int // where the sections start
	costs                                      [MaxOrder][bookSize]int32
}

// Open reads the header of a table. It fails where that is not one of this version, or the size is wrong; it does not read the rest.
func Open(data string) (*Table, error) {
	if len(data) < headerSize || !strings.HasPrefix(data, magic) {
		return nil, errors.New("open n-gram table: no table of this version; generate it anew")
	}
	if size := int(le32(data, atSize)); size != len(data) {
		return nil, fmt.Errorf("open n-gram table: %d bytes, the header says %d; generate it anew", len(data), size)
	}
	t := &Table{data: data, languages: int(data[atLanguages])}
	t.classes = headerSize + t.languages*languageSize
	t.unique = t.classes + 2*RuneLimit
	t.shared = t.unique + MaxLetters
	t.books = t.shared + 8*MaxLetters
	t.roots = t.books + 4*bookSize*MaxOrder
	t.end = t.roots + 4*MaxLetters
	if t.languages > MaxLanguages || t.end > len(data) {
		return nil, errors.New("open n-gram table: sections beyond the end; generate it anew")
	}
	for i := range bookSize * MaxOrder {
		t.costs[i/bookSize][i%bookSize] = int32(le32(data, t.books+4*i))
	}
	return t, nil
}

// Verify compares the checksum.
func (t *Table) Verify() error {
	if got, want := crc32.ChecksumIEEE([]byte(t.data[atSum+4:])), le32(t.data, atSum); got != want {
		return fmt.Errorf("verify n-gram table: checksum %08x, the header says %08x; generate it anew", got, want)
	}
	return nil
}

// Note says what the table was made from, and the licence of that.
func (t *Table) Note() string { return strings.TrimSpace(t.data[atNote : atNote+noteSize]) }

// Languages are the languages of the table, by their places.
func (t *Table) Languages() []Language {
	out := make([]Language, t.languages)
	for i := range out {
		record := t.data[headerSize+i*languageSize:]
		out[i] = Language{strings.TrimRight(record[:6], "\x00"), Script(record[6]), float64(record[7]) / weightUnit}
	}
	return out
}

// Letter is the number of a rune's small letter, or 0 for what is no letter of a word: Han, Hangul and kana stand alone and count as none.
func (t *Table) Letter(r rune) Letter {
	if uint32(r) < RuneLimit {
		return Letter(le16(t.data, t.classes+2*int(r)))
	}
	return Class(r)
}

// Class is the number that a rune has in every table when no model knows it: that of its script's unknown letter, or 0.
func Class(r rune) Letter {
	switch {
	case !unicode.IsLetter(r) || unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
		return Letter(NoLetter) << 8
	case unicode.Is(unicode.Latin, r):
		return Letter(Latin) << 8
	case unicode.Is(unicode.Cyrillic, r):
		return Letter(Cyrillic) << 8
	case unicode.Is(unicode.Arabic, r):
		return Letter(Arabic) << 8
	default:
		return Letter(Other) << 8
	}
}

// Unique is the one language that has a letter for which Unique is true.
func (t *Table) Unique(l Letter) int { return int(t.data[t.unique+l.Number()%MaxLetters]) }

// Shared is the set of languages that a letter speaks for, a bit each by their places.
func (t *Table) Shared(l Letter) uint64 { return le64(t.data, t.shared+8*(l.Number()%MaxLetters)) }

// Costs are what the codes of an order stand for: logarithms of probabilities in 1/Unit nats, 0 or less.
func (t *Table) Costs(order int) *[bookSize]int32 { return &t.costs[order-1] }

// Node is an n-gram of a table.
type Node struct {
	Values   string // pairs of bytes, language and code, by language
	children int    // where the children are described; 0 for none
	order    int
	script   Script
}

// Root is the node of a letter, and false where no language has it.
func (t *Table) Root(l Letter) (Node, bool) {
	number := l.Number()
	if number >= MaxLetters {
		return Node{}, false
	}
	at := int(le32(t.data, t.roots+4*number))
	if at == 0 {
		return Node{}, false
	}
	return t.node(at, 1, l.Script()), true
}

func (t *Table) node(at, order int, script Script) Node {
	values := at + 1
	children := values + 2*int(t.data[at])
	return Node{t.data[values:children], children, order, script}
}

// Child is the node of an n-gram that goes on with a letter of the same script, and false where no language has it.
func (t *Table) Child(n Node, l Letter) (Node, bool) {
	if l.Script() != n.script {
		return Node{}, false
	}
	letter := byte(l)
	switch n.order {
	case 1, 2:
		at, ok := t.find(n.children, letter, 4)
		if !ok {
			return Node{}, false
		}
		return t.node(int(le32(t.data, at)), n.order+1, n.script), true
	case 3:
		at, ok := t.find(n.children, letter, 2)
		if !ok {
			return Node{}, false
		}
		return t.lastInner(n.children+int(le16(t.data, at)), n.script), true
	case 4:
		return t.leaf(n, letter)
	default:
		return Node{}, false
	}
}

// find gives the place of the number that says where a child is.
func (t *Table) find(children int, letter byte, width int) (int, bool) {
	count := int(t.data[children])
	letters := children + 1
	i := strings.IndexByte(t.data[letters:letters+count], letter)
	if i < 0 {
		return 0, false
	}
	return letters + count + width*i, true
}

const leafBits = 10 // of the number that starts a node of order 4, for the number of its leaves

func (t *Table) lastInner(at int, script Script) Node {
	values := at + 2
	count := int(le16(t.data, at)) >> leafBits
	return Node{t.data[values : values+2*count], at, 4, script}
}

func (t *Table) leaf(n Node, letter byte) (Node, bool) {
	head := int(le16(t.data, n.children))
	leaves := head & (1<<leafBits - 1)
	letters := n.children + 2 + 2*(head>>leafBits)
	names := t.data[letters : letters+leaves]
	first := strings.IndexByte(names, letter)
	if first < 0 {
		return Node{}, false
	}
	last := first + 1
	for last < leaves && names[last] == letter {
		last++
	}
	values := letters + leaves
	return Node{t.data[values+2*first : values+2*last], 0, 5, n.script}, true
}

func le16(s string, i int) uint16 { return uint16(s[i]) | uint16(s[i+1])<<8 }

func le32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func le64(s string, i int) uint64 { return uint64(le32(s, i)) | uint64(le32(s, i+4))<<32 }
