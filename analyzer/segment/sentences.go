package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// cutter cuts a text of a language into sentences.
type cutter struct {
	scanner
	text  string
	spans []analyzer.Span
	start int // of the sentence that is being read

	worded bool // the sentence has a word before byte read
	read   int

	scanned bool
	links   []analyzer.Span // links and names that end behind the place that was asked for last
}

// sentenceSpans cuts at line breaks and at the ends of sentences, and trims white space. UAX #29 is not enough: it takes "Dr. Müller" for two
// sentences and "it broke. they never replied" for one.
func (s scanner) sentenceSpans(text string) []analyzer.Span {
	c := &cutter{scanner: s, text: text}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case isBreak(r):
			c.cut(i, i+size)
			i += size
		case isTerminator(r):
			i = c.terminator(i)
		default:
			i += size
		}
	}
	c.cut(len(text), len(text))
	return c.spans
}

// cut ends the sentence at end and begins the next one.
func (c *cutter) cut(end, next int) {
	c.spans = appendTrimmed(c.spans, c.text, c.start, end)
	c.start, c.worded = next, false
}

// stop is a run of signs that may end a sentence, with what follows.
type stop struct {
	at, end int // of the run; end is behind closing quotes and brackets
	dots    int // full stops in the run
	strong  bool
	ellipse bool
	closed  bool
	spaced  bool // white space or an emoji follows
	after   int  // the place of what follows
	next    rune
}

// terminator reads the run of signs at byte i, cuts behind it if it ends a sentence, and says where to read on.
func (c *cutter) terminator(i int) int {
	st := stop{at: i, end: i}
	for st.end < len(c.text) {
		r, size := utf8.DecodeRuneInString(c.text[st.end:])
		if !isTerminator(r) {
			break
		}
		st.dots += btoi(r == '.' || r == '．')
		st.ellipse = st.ellipse || r == '…'
		st.strong = st.strong || r != '.' && r != '．' && r != '…'
		st.end += size
	}
	if c.linked(i, st.end) {
		return st.end
	}
	behind := c.closers(st.end)
	st.closed, st.end = behind > st.end, behind
	c.follow(&st)
	if st.after < len(c.text) && !isBreak(st.next) && c.ends(&st) {
		c.cut(st.end, st.end)
	}
	return st.end
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// closers is the place behind the closing quotes and brackets at byte i.
func (c *cutter) closers(i int) int {
	for i < len(c.text) {
		r, size := utf8.DecodeRuneInString(c.text[i:])
		switch {
		case r == '"' || unicode.In(r, unicode.Pe, unicode.Pf):
		case (r == '\'' || unicode.Is(unicode.Pi, r)) && !letterAt(c.text, i+size): // “ closes in German
		default:
			return i
		}
		i += size
	}
	return i
}

// follow finds what comes after a stop; emoji belong to the sentence before them.
func (c *cutter) follow(st *stop) {
	for at := st.end; ; {
		space := runLength(c.text[at:], func(r rune) bool { return !isBreak(r) && isBlank(r) })
		st.spaced = st.spaced || space > 0
		at += space
		st.after = at
		if at == len(c.text) {
			return
		}
		st.next, _ = utf8.DecodeRuneInString(c.text[at:])
		n, kind := c.special(c.text, at)
		if n == 0 || kind != analyzer.Emoji || isJamo(st.next) && at == st.at+1 && c.jamoBefore(st.at) {
			return
		}
		at += n
		st.end, st.spaced = at, true
	}
}

// jamoBefore tells the face ㅠ.ㅠ from a full stop with a ㅠ behind it.
func (c *cutter) jamoBefore(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(c.text[:i])
	return isJamo(r)
}

// ends tells whether a stop ends its sentence.
func (c *cutter) ends(st *stop) bool {
	switch {
	case isTerminator(st.next) || strings.ContainsRune(",;:-–—/、，；：", st.next):
		return false
	case st.strong:
		return !st.closed || !unicode.IsLower(st.next) && !quoted(st)
	case !c.hasWord(st.at):
		return false
	case st.dots == 1 && !st.ellipse:
		return c.fullStop(st)
	}
	first, _ := c.nextWord(st.after)
	return unicode.IsUpper(first) || !st.ellipse && unicode.IsLetter(first) && !unicode.IsLower(first)
}

// quoted tells a Japanese quotation that goes on with its particle: 「すぐ届く。」と.
func quoted(st *stop) bool {
	return !st.spaced && strings.ContainsRune("とっのをが", st.next)
}

// fullStop tells whether a single full stop ends its sentence.
func (c *cutter) fullStop(st *stop) bool {
	word := c.wordBefore(st.at)
	if !st.spaced && !st.closed && (isWordRune(st.next) || isJamo(st.next)) {
		return c.glued(st, word)
	}
	first, next := c.nextWord(st.after)
	if st.closed && !unicode.IsUpper(first) && !spaceless(first) {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(word); unicode.IsDigit(last) {
		return c.afterNumber(st.at-len(word), word, first)
	}
	opens := unicode.IsUpper(first) && c.lists.opener(strings.ToLower(next), c.lang)
	switch c.lists.abbreviation(strings.ToLower(word), c.lang) {
	case never:
		return false
	case beforeOpener:
		return opens
	case beforeNumber:
		if unicode.IsDigit(first) {
			return false
		}
	}
	return opens || !singleLetter(lastPart(word))
}

// afterNumber tells whether a full stop behind a number ends its sentence: not in "1. Kauf", not in the "1." of a list.
func (c *cutter) afterNumber(start int, number string, first rune) bool {
	if c.lang == "de" && runLength(number, unicode.IsDigit) == len(number) && len(number) <= 2 {
		return false
	}
	return !unicode.IsLower(first) && !unicode.IsDigit(first) && (start-c.start > maxSign || strings.ContainsFunc(c.text[c.start:start], isWordRune))
}

// glued tells a full stop that lacks its space from one inside a word or a number.
func (c *cutter) glued(st *stop, word string) bool {
	if spaceless(st.next) {
		return !isJamo(st.next)
	}
	last, _ := utf8.DecodeLastRuneInString(word)
	if !unicode.IsLetter(last) || !unicode.IsLetter(st.next) {
		return false
	}
	behind := c.text[st.after : st.after+runLength(c.text[st.after:], unicode.IsLetter)]
	if c.lists.abbreviation(strings.ToLower(word+"."+behind), c.lang) != ordinary || c.lists.abbreviation(strings.ToLower(word), c.lang) == never {
		return false
	}
	if utf8.RuneCountInString(lastPart(word)) < 2 {
		return false
	}
	alone := !strings.HasPrefix(c.text[st.after+len(behind):], ".")
	return utf8.RuneCountInString(behind) > 1 || alone && unicode.IsLower(last) && unicode.IsUpper(st.next)
}

// maxWordBefore bounds in bytes how far back from a full stop is looked.
const maxWordBefore = 48

// wordBefore is the word that ends at byte i, with inner full stops and apostrophes.
func (c *cutter) wordBefore(i int) string {
	head := c.text[max(c.start, i-maxWordBefore):i]
	at := strings.LastIndexFunc(head, func(r rune) bool {
		return !isWordRune(r) && !strings.ContainsRune(".'’`´°", r)
	})
	if at >= 0 {
		_, size := utf8.DecodeRuneInString(head[at:])
		head = head[at+size:]
	}
	return strings.TrimLeft(head, ".'’`´°")
}

// maxSign bounds in bytes the signs that are looked over.
const maxSign = 32

// nextWord is the first letter or digit at byte i, over quotes and other signs, with its word.
func (c *cutter) nextWord(i int) (rune, string) {
	rest := c.text[i:]
	rest = rest[runLength(rest[:min(len(rest), maxSign)], func(r rune) bool { return !isWordRune(r) && !isBlank(r) && r != utf8.RuneError }):]
	first, _ := utf8.DecodeRuneInString(rest)
	if !isWordRune(first) {
		return 0, ""
	}
	return first, rest[:runLength(rest[:min(len(rest), maxWordBefore)], func(r rune) bool { return isWordRune(r) || r == '\'' })]
}

// linked tells whether the signs from byte i to end lie in a link or a name. Places must be asked for in order.
func (c *cutter) linked(i, end int) bool {
	if next, _ := utf8.DecodeRuneInString(c.text[end:]); end == len(c.text) || isBlank(next) {
		return false
	}
	if !c.scanned {
		c.scanned = true
		c.pieces(c.text, func(p piece) {
			if p.kind == analyzer.Link || p.kind == analyzer.Mention {
				c.links = append(c.links, p.span)
			}
		})
	}
	for len(c.links) > 0 && c.links[0].End <= i {
		c.links = c.links[1:]
	}
	return len(c.links) > 0 && c.links[0].Start <= i
}

// hasWord tells whether the sentence has a word before byte end. Places must be asked for in order.
func (c *cutter) hasWord(end int) bool {
	if !c.worded && end > c.read {
		c.worded = strings.ContainsFunc(c.text[max(c.start, c.read):end], isWordRune)
		c.read = end
	}
	return c.worded
}

// lastPart is what stands behind the last full stop of a word: "B" of "z.B".
func lastPart(word string) string { return word[strings.LastIndexByte(word, '.')+1:] }

// singleLetter tells the letter of an initial or an abbreviation, "A" or "т"; "è" and "é" are words, and so is a syllable of Korean.
func singleLetter(part string) bool {
	r, size := utf8.DecodeRuneInString(part)
	plain := r < utf8.RuneSelf || r >= 0x0370
	return size > 0 && size == len(part) && plain && (unicode.IsUpper(r) || unicode.IsLower(r))
}

// isTerminator tells the signs that may end a sentence.
func isTerminator(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '.' || r == '!' || r == '?'
	}
	return r == '…' || !unicode.IsLetter(r) && unicode.Is(unicode.STerm, r)
}

func isBreak(r rune) bool {
	return r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// isBlank tells white space and the space of no width.
func isBlank(r rune) bool { return unicode.IsSpace(r) || r == 0x200B || r == 0xFEFF }

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// spaceless tells a letter of the scripts of Korean, Japanese and Chinese.
func spaceless(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// appendTrimmed adds the stretch without the white space around it, if anything is left.
func appendTrimmed(spans []analyzer.Span, text string, start, end int) []analyzer.Span {
	trimmed := strings.TrimSpace(text[start:end])
	if trimmed == "" {
		return spans
	}
	start += strings.Index(text[start:end], trimmed)
	return append(spans, analyzer.Span{Start: start, End: start + len(trimmed)})
}
