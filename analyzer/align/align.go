// Package align holds a text in Unicode normal form C beside the original, with the way back.
//
// The problem: libraries want NFC (lingua calls NFD Turkish Indonesian, Korean dictionaries know no loose jamo), but every offset of verbatim
// points into the text that the customer sent. The shape: New gives a Text; Original leads a range of the normal form back. The trap: one normalised
// rune may come from several original ones, so a range in the middle of such a group widens to the whole group.
package align

import (
	"sort"

	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Text is a text in NFC with a map back to the original. It is immutable.
type Text struct {
	normal string
	blocks []block // where the two differ in position; empty when the original was NFC
}

// block says that the group that starts at byte normal of the normal form starts at byte original of the original.
type block struct{ normal, original int }

// New normalises a text. It costs one scan and no allocation when the text is NFC already.
func New(original string) Text {
	if norm.NFC.IsNormalString(original) {
		return Text{normal: original}
	}
	var iter norm.Iter
	iter.InitString(norm.NFC, original)
	var normal []byte
	var blocks []block
	for !iter.Done() {
		blocks = append(blocks, block{len(normal), iter.Pos()})
		normal = append(normal, iter.Next()...)
	}
	blocks = append(blocks, block{len(normal), len(original)})
	return Text{normal: string(normal), blocks: blocks}
}

// String is the text in NFC.
func (t Text) String() string { return t.normal }

// Original leads a half-open range of the normal form back to the original, widened to whole groups of combining characters.
func (t Text) Original(start, end int) analyzer.Span {
	if t.blocks == nil {
		return analyzer.Span{Start: start, End: end}
	}
	first := sort.Search(len(t.blocks), func(i int) bool { return t.blocks[i].normal > start }) - 1
	last := sort.Search(len(t.blocks), func(i int) bool { return t.blocks[i].normal >= end })
	return analyzer.Span{Start: t.blocks[max(first, 0)].original, End: t.blocks[min(last, len(t.blocks)-1)].original}
}
