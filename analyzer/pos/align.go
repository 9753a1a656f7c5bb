package pos

import (
	"strconv"
	"strings"

	"github.com/jdkato/prose/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// maxTail is how long a tail can get in a piece of maxFeed bytes.
const maxTail = 5

// text is what prose reads. Each repeat of a word has a tail of its own ("'s1", "'s2" …), since prose keeps one token for all equal stretches of text and tags it anew
// at each place. Such a tail is among the text that prose loses after a cut, so the word comes back as it was, and its neighbours see nothing of it.
func (f feed) text() string {
	var b strings.Builder
	seen := make(map[string]int, len(f))
	for i, it := range f {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(it.form)
		if it.sign || strings.Contains(it.form, "'") {
			continue
		}
		if n := seen[it.form]; n > 0 {
			b.WriteString("'s" + strconv.Itoa(n))
		}
		seen[it.form]++
	}
	return b.String()
}

// assign aligns what prose found with the items and tags their tokens. The hyphens of a compound get no tag.
func (f feed) assign(tokens []analyzer.Token, found []prose.Token) {
	for i, tag := range f.align(found) {
		for n := f[i].tokens.First; n < f[i].tokens.Last; n++ {
			if taggable(tokens[n]) {
				tokens[n].POS = tag
			}
		}
	}
}

// align gives the tag of each item, empty where it cannot be told: it reads the found tokens and the items side by side from left to right. A token that does
// not go on where the last one ended is looked for at the start of a later item; items passed over, or found in part only, get no tag.
func (f feed) align(found []prose.Token) []string {
	tags := make([]string, len(f))
	i, done := 0, 0 // the item, and how many of its bytes are found
	for _, tok := range found {
		if tok.Text == "" || i == len(f) {
			continue
		}
		if !strings.HasPrefix(f[i].form[done:], tok.Text) {
			next := f.startsWith(tok.Text, i+1)
			if next < 0 {
				continue // not of ours; what comes after it may be
			}
			tags[i] = ""
			i, done = next, 0
		}
		if tags[i] == "" {
			tags[i] = wordTag(tok.Tag)
		}
		if done += len(tok.Text); done == len(f[i].form) {
			i, done = i+1, 0
		}
	}
	if i < len(f) && done > 0 {
		tags[i] = ""
	}
	return tags
}

// startsWith finds the first item from i on that starts with a text, or −1.
func (f feed) startsWith(text string, i int) int {
	for ; i < len(f); i++ {
		if strings.HasPrefix(f[i].form, text) {
			return i
		}
	}
	return -1
}

// wordTag is the tag of a word, or nothing for the tag of a sign: "$20" comes back as $ and CD. A lone 0 is a number; prose takes it for the
// trace mark of the Treebank.
func wordTag(tag string) string {
	switch {
	case tag == "-NONE-":
		return "CD"
	case tag == "" || tag[0] < 'A' || tag[0] > 'Z':
		return ""
	default:
		return tag
	}
}
