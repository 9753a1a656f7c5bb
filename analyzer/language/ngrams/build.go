package ngrams

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Source is what a table is built from.
type Source struct {
	Note      string // what the models are, and their licence
	Languages []Language
	Models    []Model // in the order of Languages
	Unique    map[rune]int
	Shared    map[rune]uint64
}

// Model gives the probability of each n-gram of a language, in small letters.
type Model map[string]float64

// Build makes a table. It is the same for the same source. It fails where a script has more letters than fit, or a node has too many children.
func Build(source Source) ([]byte, error) {
	if len(source.Languages) > MaxLanguages || len(source.Note) > noteSize {
		return nil, errors.New("build n-gram table: too many languages, or too long a note")
	}
	b := &builder{source: source, letters: map[rune]Letter{}}
	if err := b.number(); err != nil {
		return nil, err
	}
	b.grow()
	b.books()
	b.head()
	b.nodes()
	if b.err != nil {
		return nil, b.err
	}
	binary.LittleEndian.PutUint32(b.out[atSize:], uint32(len(b.out)))
	binary.LittleEndian.PutUint32(b.out[atSum:], crc32.ChecksumIEEE(b.out[atSum+4:]))
	return b.out, nil
}

type builder struct {
	source  Source
	letters map[rune]Letter
	roots   map[Letter]*branch
	book    [MaxOrder][]float64 // costs in nats, ascending
	out     []byte
	err     error
}

// branch is a node while it is built.
type branch struct {
	values   map[int]float64 // by language; the logarithm
	children map[byte]*branch
}

func newBranch() *branch { return &branch{map[int]float64{}, map[byte]*branch{}} }

// number gives letters their numbers, in the order of the runes. A script has room for 255: the letters of the rules and the most frequent others; what is left out are
// strays from foreign names.
func (b *builder) number() error {
	for script, weights := range b.weights() {
		for i, r := range frequent(weights) {
			b.letters[r] = Letter(script)<<8 + Letter(i+1)
		}
	}
	for _, r := range slices.Concat(slices.Collect(maps.Keys(b.source.Unique)), slices.Collect(maps.Keys(b.source.Shared))) {
		if b.letters[r] == 0 {
			return fmt.Errorf("build n-gram table: no number left for %q", r)
		}
	}
	return nil
}

// weights are the summed up probabilities of the letters of each script; a letter of a rule outweighs all others.
func (b *builder) weights() map[Script]map[rune]float64 {
	weights := map[Script]map[rune]float64{Latin: {}, Cyrillic: {}, Arabic: {}}
	add := func(r rune, weight float64) {
		if known := weights[Class(r).Script()]; known != nil && r < RuneLimit {
			known[r] += weight
		}
	}
	for _, model := range b.source.Models {
		for gram, p := range model {
			if r, size := utf8.DecodeRuneInString(gram); size == len(gram) {
				add(r, p) // once for each letter and model, so that the sum is the same in any order
			}
		}
	}
	for r := range b.source.Unique {
		add(r, MaxLanguages)
	}
	for r := range b.source.Shared {
		add(r, MaxLanguages)
	}
	return weights
}

// frequent gives the 255 runes of the greatest weight, in their own order.
func frequent(weights map[rune]float64) []rune {
	runes := slices.SortedFunc(maps.Keys(weights), func(a, b rune) int {
		return cmp.Or(cmp.Compare(weights[b], weights[a]), cmp.Compare(a, b))
	})
	runes = runes[:min(len(runes), 255)]
	slices.Sort(runes)
	return runes
}

// grow puts all n-grams into the trie. One with a letter that has no number is left out, as is one of several scripts.
func (b *builder) grow() {
	b.roots = map[Letter]*branch{}
	for lang, model := range b.source.Models {
		for gram, p := range model {
			if node := b.node([]rune(gram)); node != nil {
				node.values[lang] = math.Log(p)
			}
		}
	}
}

func (b *builder) node(gram []rune) *branch {
	first, ok := b.letters[gram[0]]
	if !ok {
		return nil
	}
	for _, r := range gram[1:] {
		if l, ok := b.letters[r]; !ok || l.Script() != first.Script() {
			return nil
		}
	}
	node := b.roots[first]
	if node == nil {
		node = newBranch()
		b.roots[first] = node
	}
	for _, r := range gram[1:] {
		letter := byte(b.letters[r])
		if node.children[letter] == nil {
			node.children[letter] = newBranch()
		}
		node = node.children[letter]
	}
	return node
}

// head writes all that stands before the nodes.
func (b *builder) head() {
	b.out = make([]byte, headerSize)
	copy(b.out, magic)
	b.out[atLanguages] = byte(len(b.source.Languages))
	copy(b.out[atNote:], fmt.Sprintf("%-*s", noteSize, b.source.Note))
	for _, lang := range b.source.Languages {
		record := make([]byte, languageSize)
		copy(record, lang.Code)
		record[6], record[7] = byte(lang.Script), byte(math.Round(lang.Weight*weightUnit))
		b.out = append(b.out, record...)
	}
	for r := range rune(RuneLimit) {
		b.put16(int(b.class(r)))
	}
	b.rules()
	for _, book := range b.book {
		for code := range bookSize {
			b.put32(uint32(int32(math.Round(book[min(code, len(book)-1)] * Unit))))
		}
	}
}

func (b *builder) class(r rune) Letter {
	small := unicode.ToLower(r)
	l, ok := b.letters[small]
	if !ok {
		return Class(small)
	}
	if _, ok := b.source.Unique[small]; ok {
		l |= uniqueFlag
	}
	if b.source.Shared[small] != 0 {
		l |= sharedFlag
	}
	return l
}

func (b *builder) rules() {
	unique := slices.Repeat([]byte{0xff}, MaxLetters)
	for r, lang := range b.source.Unique {
		unique[b.letters[r]] = byte(lang)
	}
	b.out = append(b.out, unique...)
	shared := make([]byte, 8*MaxLetters)
	for r, set := range b.source.Shared {
		binary.LittleEndian.PutUint64(shared[8*int(b.letters[r]):], set)
	}
	b.out = append(b.out, shared...)
}

func (b *builder) put16(v int) {
	if v > math.MaxUint16 {
		b.err = fmt.Errorf("build n-gram table: %d does not fit two bytes; a node has too many n-grams below it", v)
	}
	b.out = binary.LittleEndian.AppendUint16(b.out, uint16(v))
}

func (b *builder) put32(v uint32) { b.out = binary.LittleEndian.AppendUint32(b.out, v) }

// nodes writes the trie, each node before its children, so that a walk stays in one neighbourhood.
func (b *builder) nodes() {
	roots := len(b.out)
	b.out = append(b.out, make([]byte, 4*MaxLetters)...)
	for _, letter := range slices.Sorted(maps.Keys(b.roots)) {
		binary.LittleEndian.PutUint32(b.out[roots+4*int(letter):], uint32(len(b.out)))
		b.inner(b.roots[letter], 1)
	}
}

func (b *builder) inner(node *branch, order int) {
	b.out = append(b.out, byte(len(node.values)))
	b.values(node, order)
	start := len(b.out)
	letters := slices.Sorted(maps.Keys(node.children))
	b.out = append(b.out, byte(len(letters)))
	b.out = append(b.out, letters...)
	places, width := len(b.out), 4
	if order == 3 {
		width = 2
	}
	b.out = append(b.out, make([]byte, width*len(letters))...)
	for i, letter := range letters {
		child, at := node.children[letter], places+width*i
		if order < 3 {
			binary.LittleEndian.PutUint32(b.out[at:], uint32(len(b.out)))
			b.inner(child, order+1)
			continue
		}
		if len(b.out)-start > math.MaxUint16 {
			b.err = errors.New("build n-gram table: too many n-grams of four and five letters begin alike")
		}
		binary.LittleEndian.PutUint16(b.out[at:], uint16(len(b.out)-start))
		b.lastInner(child)
	}
}

func (b *builder) lastInner(node *branch) {
	var letters []byte
	for _, letter := range slices.Sorted(maps.Keys(node.children)) {
		letters = append(letters, slices.Repeat([]byte{letter}, len(node.children[letter].values))...)
	}
	if len(letters) >= 1<<leafBits || len(node.values) >= 1<<(16-leafBits) {
		b.err = errors.New("build n-gram table: too many n-grams of five letters begin alike")
	}
	b.put16(len(node.values)<<leafBits | len(letters))
	b.values(node, 4)
	b.out = append(b.out, letters...)
	for _, letter := range slices.Compact(letters) {
		b.values(node.children[letter], 5)
	}
}

func (b *builder) values(node *branch, order int) {
	for _, lang := range slices.Sorted(maps.Keys(node.values)) {
		b.out = append(b.out, byte(lang), nearest(b.book[order-1], node.values[lang]))
	}
}

// nearest is the code of the cost closest to a value; only 0 itself gets the code of 0, the last one, since a probability of 1 says something else than one near it.
func nearest(book []float64, value float64) byte {
	i, exact := slices.BinarySearch(book, value)
	switch {
	case exact:
		return byte(i)
	case i == len(book) || i > 0 && value-book[i-1] <= book[i]-value:
		return byte(i - 1)
	default:
		return byte(i)
	}
}

// books chooses the values that codes stand for, an order at a time.
func (b *builder) books() {
	var counts [MaxOrder]map[float64]int
	for i := range counts {
		counts[i] = map[float64]int{}
	}
	for _, root := range b.roots {
		root.count(&counts, 0)
	}
	for i := range counts {
		b.book[i] = codebook(counts[i], bookSize)
	}
}

func (n *branch) count(counts *[MaxOrder]map[float64]int, order int) {
	for _, v := range n.values {
		counts[order][math.Round(v*Unit)/Unit]++ // finer than the table can hold makes no difference
	}
	for _, child := range n.children {
		child.count(counts, order+1)
	}
}

// codebook finds size values that stand for weighted ones with a small squared error (Lloyd 1982, "Least squares quantization in PCM", from a start at equal shares of the square
// root of the weights). The values are ascending; the last is 0.
func codebook(weights map[float64]int, size int) []float64 {
	values := slices.Sorted(maps.Keys(weights))
	if len(values) == 0 {
		return []float64{0}
	}
	book := values
	if len(values) > size {
		book = seed(values, weights, size-1)
		for range 60 {
			if !improve(book, values, weights) {
				break
			}
		}
	}
	if book[len(book)-1] != 0 {
		book = append(slices.Clip(book), 0)
	}
	return book
}

func seed(values []float64, weights map[float64]int, size int) []float64 {
	total := 0.0
	for _, v := range values {
		total += math.Sqrt(float64(weights[v]))
	}
	book, sum := make([]float64, 0, size), 0.0
	for _, v := range values {
		sum += math.Sqrt(float64(weights[v]))
		if sum >= total*float64(len(book)+1)/float64(size+1) && len(book) < size {
			book = append(book, v)
		}
	}
	return book
}

// improve moves each value of the book to the mean of the values that it stands for, and tells whether one moved.
func improve(book, values []float64, weights map[float64]int) bool {
	sums, counts := make([]float64, len(book)), make([]float64, len(book))
	for _, v := range values {
		if v == 0 {
			continue // has a code of its own
		}
		i, w := nearest(book, v), float64(weights[v])
		sums[i] += v * w
		counts[i] += w
	}
	moved := false
	for i := range book {
		if counts[i] > 0 && math.Abs(sums[i]/counts[i]-book[i]) > 1e-9 {
			book[i], moved = sums[i]/counts[i], true
		}
	}
	return moved
}

// Summary tells in one line what a built table holds.
func Summary(data []byte) string {
	t, err := Open(string(data))
	if err != nil {
		return err.Error()
	}
	codes := make([]string, t.languages)
	for i, lang := range t.Languages() {
		codes[i] = lang.Code
	}
	return fmt.Sprintf("%d bytes, %d languages: %s", len(data), t.languages, strings.Join(codes, " "))
}
