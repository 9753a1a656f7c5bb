// Package align holds a text in a Unicode normal form beside the original, with the way back.
//
// The problem: libraries want NFC (lingua calls NFD Turkish Indonesian, Korean dictionaries know no loose jamo), but every offset of verbatim
// points into the text that the customer sent. The shape: New gives a Text in NFC, NewCompatible one in NFKC, where full-width and half-width forms are gone too; Original leads a range of the normal form back. The trap: one normalised
// rune may come from several original ones, so a range in the middle of such a group widens to the whole group.
package align

import (
	"sort"

	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Text is a text in a normal form with a map back to the original. It is immutable.
type Text struct {
	normal string
	blocks []block // where the two differ in position; empty when the original was normal
}

// block says that the group that starts at byte normal of the normal form starts at byte original of the original.
type block struct{ normal, original int }

// New puts a text into normal form C. It costs one scan and no allocation when the text is in it already.
func New(original string) Text { return newText(norm.NFC, original) }

// NewCompatible puts a text into normal form KC: "ﾃﾞｻﾞｲﾝ" → "デザイン", "１０" → "10". It must not be used for Korean, whose loose jamo it would
// turn into parts of syllables.
func NewCompatible(original string) Text { return newText(norm.NFKC, original) }

func newText(form norm.Form, original string) Text {
	if form.IsNormalString(original) {
		return Text{normal: original}
	}
	return NewEdited(form, original, func(_ rune, group, _ string) string { return group })
}

// String is the text in its normal form.
func (t Text) String() string { return t.normal }

// Original leads a half-open range of the normal form back to the original, widened to whole groups of combining characters.
func (t Text) Original(start, end int) analyzer.Span {
	if t.blocks == nil {
		return analyzer.Span{Start: start, End: end}
	}
	first := sort.Search(len(t.blocks), func(i int) bool { return t.blocks[i].normal > start }) - 1
	last := sort.Search(len(t.blocks), func(i int) bool { return t.blocks[i].normal >= end })
	for last+1 < len(t.blocks) && t.blocks[last].original <= t.blocks[max(first, 0)].original {
		last++ // "ŀ" is two groups of normal form KC, "l" and "·"
	}
	return analyzer.Span{Start: t.blocks[max(first, 0)].original, End: t.blocks[min(last, len(t.blocks)-1)].original}
}
