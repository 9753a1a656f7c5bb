package align

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Edit says what stands for a group of the normal form: before is the last character written, group the next base character with its marks, rest what follows it
// in the original. An empty answer drops the group, which then belongs to the one before it.
type Edit func(before rune, group, rest string) string

// NewEdited puts a text into a normal form and edits it on the way: "너~무" → "너무", "すごーい" → "すごい". The way back leads to the untouched original.
func NewEdited(form norm.Form, original string, edit Edit) Text {
	var iter norm.Iter
	iter.InitString(form, original)
	var normal []byte
	var blocks []block
	for !iter.Done() {
		start := iter.Pos()
		group := string(iter.Next())
		before, _ := utf8.DecodeLastRune(normal)
		if group = edit(before, group, original[iter.Pos():]); group == "" {
			continue
		}
		blocks = append(blocks, block{len(normal), start})
		normal = append(normal, group...)
	}
	blocks = append(blocks, block{len(normal), len(original)})
	return Text{normal: string(normal), blocks: blocks}
}
