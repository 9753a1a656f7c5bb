package corpus

import (
	"bytes"
	_ "embed" // the letters of the single-byte encodings
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding/htmlindex"
)

// Encodings older than Unicode. Their bytes mean something in many of them, so the name is a guess: by the library where there is enough text, and by
// words where there are a few high bytes only, which may as well be damage.

//go:embed encodings.tsv
var encodingsData string

// sureOf is the confidence from which on the library is believed.
const sureOf = 0.9

// detectLegacy names an encoding older than Unicode. The library tells the East Asian ones and Russian well; the Latin ones it guesses, so those
// are told by their letters. Where most words make no sense in it, it is broken UTF-8 after all.
func detectLegacy(e *evidence) string {
	sample := e.head
	if bytes.IndexFunc(sample, func(r rune) bool { return r == utf8.RuneError }) < 0 {
		sample = e.sample // the head is plain ASCII
	}
	found := chardet.Detect(sample)
	if found.Confidence > sureOf {
		if name := canonical(found.Encoding); name != "" && name != utf8Name && !latin(name) {
			return name
		}
	}
	page := byLetters(e.sample)
	var good [][]byte
	for _, word := range e.words {
		if page.believes(word) {
			good = append(good, word)
		}
	}
	if len(good)*2 < len(e.words) || !page.believesAll(good) {
		return utf8Name
	}
	return page.name
}

// fewBroken is the number of broken bytes up to which they may be damage in a file of ASCII.
const fewBroken = 8

func (e *evidence) few() bool { return e.broken <= fewBroken }

// detectFew decides about a file of ASCII with a few other bytes: an encoding is believed only where it makes words of all of them.
func detectFew(e *evidence) string {
	if e.cut > 0 {
		return utf8Name
	}
	for _, page := range codePages() {
		if page.believesAll(e.words) {
			return page.name
		}
	}
	found := chardet.Detect(e.sample)
	name := canonical(found.Encoding)
	if found.Confidence > sureOf && !latin(name) && name != utf8Name && isPairs(name, e.words) {
		return name
	}
	return utf8Name
}

// isPairs tells whether words decode to letters of an encoding of more than one byte a letter, at least two in each.
func isPairs(name string, words [][]byte) bool {
	enc, err := htmlindex.Get(name)
	if err != nil {
		return false
	}
	if _, single := singleByte(enc); single {
		return false
	}
	for _, word := range words {
		text, err := enc.NewDecoder().Bytes(word)
		letters := utf8.RuneCount(text)
		if err != nil || letters < 2 || letters == len(word) || bytes.IndexFunc(text, notLetter) >= 0 {
			return false
		}
	}
	return true
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

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

// codePage is a single-byte encoding of encodings.tsv.
type codePage struct {
	name   string
	common map[byte]bool // bytes of its common letters and signs
	alone  string        // letters that are words by themselves
	table  *[256]string
}

// codePages reads encodings.tsv, which a test holds to its form.
func codePages() []*codePage {
	var out []*codePage
	for line := range strings.Lines(encodingsData) {
		if page, err := readPage(strings.TrimRight(line, "\n")); err == nil && page != nil {
			out = append(out, page)
		}
	}
	return out
}

// readPage reads a line; nil for a comment.
func readPage(line string) (*codePage, error) {
	if strings.HasPrefix(line, "#") {
		return nil, nil
	}
	name, rest, ok := strings.Cut(line, "\t")
	if !ok {
		return nil, fmt.Errorf("encoding %q: there is no tab", name)
	}
	letters, alone, _ := strings.Cut(rest, "\t")
	common, err := highBytes(name, letters)
	if err != nil {
		return nil, err
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, fmt.Errorf("encoding %q: %w", name, err)
	}
	table, ok := singleByte(enc)
	if !ok {
		return nil, fmt.Errorf("encoding %q has more than one byte a letter", name)
	}
	return &codePage{name: name, common: common, alone: alone, table: table}, nil
}

// byLetters gives the single-byte encoding whose common letters cover most of the high bytes of a sample.
func byLetters(sample []byte) *codePage {
	var counts [256]int
	for _, b := range sample {
		if b >= utf8.RuneSelf {
			counts[b]++
		}
	}
	var best *codePage
	most := -1
	for _, page := range codePages() {
		covered := 0
		for b := range page.common {
			covered += counts[b]
		}
		if covered > most {
			best, most = page, covered
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

// surely is the length from which on a word of another script than Latin is no chance.
const surely = 3

// believesAll tells whether all words make sense, and one of them surely: two high bytes alone are letters of Cyrillic, Greek and more.
func (p *codePage) believesAll(words [][]byte) bool {
	sure := false
	for _, word := range words {
		if !p.believes(word) {
			return false
		}
		sure = sure || p.isLatin(word) || len(word) >= surely
	}
	return sure
}

// isLatin tells whether a word is of Latin letters.
func (p *codePage) isLatin(word []byte) bool {
	for _, b := range word {
		for _, r := range p.table[b] {
			if unicode.Is(unicode.Latin, r) {
				return true
			}
		}
	}
	return false
}

// believes tells whether a word makes sense. In Latin letters, each high byte is a common letter and the word has a plain letter too, unless it is a
// word of one letter (Italian "è"); in another script, the word has no Latin letter. An apostrophe may stand inside, and no capital follows a small letter.
func (p *codePage) believes(word []byte) bool {
	isLatin, plain, last := p.isLatin(word), false, rune(0)
	for i, b := range word {
		r, _ := utf8.DecodeRuneInString(p.table[b])
		switch {
		case r == '’' && i > 0 && i < len(word)-1:
		case !unicode.IsLetter(r), isLatin != unicode.Is(unicode.Latin, r):
			return false
		case unicode.IsUpper(r) && unicode.IsLower(last) && b >= utf8.RuneSelf:
			return false
		case isLatin && b >= utf8.RuneSelf && !p.isCommon(b, r):
			return false
		}
		plain = plain || b < utf8.RuneSelf
		last = r
	}
	return !isLatin || plain || (len(word) == 1 && strings.ContainsRune(p.alone, last))
}

// isCommon tells whether a letter is common, as a capital or a small one.
func (p *codePage) isCommon(b byte, r rune) bool {
	if p.common[b] {
		return true
	}
	small := string(unicode.ToLower(r))
	for common := range p.common {
		if p.table[common] == small {
			return true
		}
	}
	return false
}
