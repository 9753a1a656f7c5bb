package segment

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"github.com/ikawaha/kagome/v2/tokenizer"
	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/analyzer/align"
	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

//go:embed data/korean.txt
var koreanList string

// koreanRepair mends what the Korean dictionary cuts or names wrongly.
type koreanRepair struct {
	roots map[string]string // stems of roots that lost their last consonant, as 드 of 들다
	fused map[string]string // stems of roots as the dictionary gives them for fused forms
	words map[string]string // stems of whole words
	glued map[string]bool   // words that are whole only with a verb behind them
}

func newKoreanRepair() *koreanRepair {
	k := &koreanRepair{roots: map[string]string{}, fused: map[string]string{}, words: map[string]string{}, glued: map[string]bool{}}
	for line := range wordlist.Lines(koreanList) {
		fields := strings.Fields(line)
		word := strings.TrimSuffix(fields[1], "+")
		switch {
		case fields[0] == "root":
			k.roots[word] = fields[2]
		case fields[0] == "fused":
			k.fused[word] = fields[2]
		case word != fields[1]:
			k.glued[word] = true
			fallthrough
		default:
			k.words[word] = fields[2]
		}
	}
	return k
}

// koreanForm is Korean as the dictionary knows it: composed, with ASCII letters and digits, without the tilde that draws a word out (너~무).
func koreanForm(s string) align.Text {
	if !strings.ContainsFunc(s, func(r rune) bool { return isTilde(r) || fullWidth(r) }) {
		return align.New(s)
	}
	return align.NewEdited(norm.NFC, s, func(before rune, group, rest string) string {
		r, _ := utf8.DecodeRuneInString(group)
		switch {
		case fullWidth(r):
			return string(r - 0xFF01 + '!')
		case isTilde(r) && isSyllable(before):
			if next, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(rest, isTilde)); isSyllable(next) {
				return ""
			}
		}
		return group
	})
}

func isTilde(r rune) bool { return r == '~' || r == '〜' || r == '～' || r == '∼' }

func isSyllable(r rune) bool { return r >= 0xAC00 && r <= 0xD7A3 }

// fullWidth tells a full-width letter or digit.
func fullWidth(r rune) bool {
	return r >= 0xFF10 && r <= 0xFF19 || r >= 0xFF21 && r <= 0xFF3A || r >= 0xFF41 && r <= 0xFF5A
}

// mend goes over the morphemes of a text.
func (k *koreanRepair) mend(engine *tokenizer.Tokenizer, text string, found []morpheme) []morpheme {
	out := found[:0]
	for i := 0; i < len(found); {
		m, n := k.whole(text, found[i:])
		if n == 0 {
			m, n = prefixed(found[i:])
		}
		if n == 0 {
			m, n = k.polite(engine, text, found[i:])
		}
		if n == 0 {
			m, n = found[i], 1
			m.stem = k.root(m)
		}
		out = append(out, m)
		i += n
	}
	return out
}

// root is the listed stem of a verb or adjective, or empty.
func (k *koreanRepair) root(m morpheme) string {
	switch pos := m.pos(); {
	case !isVerb(pos):
		return ""
	case strings.Contains(pos, "+"):
		return k.fused[koreanBase(m)]
	default:
		return k.roots[m.Surface]
	}
}

// maxPieces bounds the morphemes that one listed word is cut into.
const maxPieces = 3

// whole gives the listed word that the first morphemes make, and how many they are, or 0.
func (k *koreanRepair) whole(text string, found []morpheme) (morpheme, int) {
	start := found[0].Position
	for n := 1; n <= maxPieces && n <= len(found); n++ {
		last := found[n-1]
		end := last.Position + len(last.Surface)
		if n > 1 && found[n-2].Position+len(found[n-2].Surface) != last.Position {
			break
		}
		word := text[start:end]
		stem, ok := k.words[word]
		if !ok || k.glued[word] && (n == len(found) || found[n].Position != end || !isVerb(found[n].pos())) {
			continue
		}
		m := found[0]
		if functional(m.pos()) {
			m = last
		}
		m.Position, m.Surface, m.stem = start, word, stem
		return m, n
	}
	return morpheme{}, 0
}

// prefixed joins a prefix that negates or turns (불, 비, 무, 미, 몰) with its noun: 불친절 must not be found as 친절.
func prefixed(found []morpheme) (morpheme, int) {
	if len(found) < 2 || found[0].pos() != "XPN" || !strings.Contains("불비무미몰", found[0].Surface) {
		return morpheme{}, 0
	}
	m := found[1]
	if pos := m.pos(); pos != "NNG" && pos != "XR" || found[0].Position+len(found[0].Surface) != m.Position {
		return morpheme{}, 0
	}
	m.Position, m.Surface = found[0].Position, found[0].Surface+m.Surface
	m.stem = m.Surface
	return m, 2
}

// polite reads a form in -ㅂ니다 that the dictionary does not know (느립니다, 듭니다) by way of its plain root: 느리네요, 드네요.
func (k *koreanRepair) polite(engine *tokenizer.Tokenizer, text string, found []morpheme) (morpheme, int) {
	n := 1
	for n < len(found) && n <= maxPieces && found[n].Position == found[n-1].Position+len(found[n-1].Surface) && !strings.HasPrefix(found[n].pos(), "S") {
		n++
	}
	start, last := found[0].Position, found[n-1]
	word := text[start : last.Position+len(last.Surface)]
	strange := found[0].Class == tokenizer.UNKNOWN || n > 1 && strings.HasSuffix(found[n-2].Surface, "니") && strings.HasPrefix(last.pos(), "VCP")
	root, ok := strings.CutSuffix(word, "니다")
	if !ok || !strange {
		return morpheme{}, 0
	}
	root, ok = withoutB(root)
	if !ok {
		return morpheme{}, 0
	}
	plain := engine.Tokenize(root + "네요")
	m := morpheme{Token: plain[0]}
	if m.Surface != root || !isVerb(m.pos()) {
		return morpheme{}, 0
	}
	m.stem = root
	if whole, ok := k.roots[root]; ok {
		m.stem = whole
	}
	m.Position, m.Surface = start, word
	return m, n
}

// withoutB takes the last consonant ㅂ from the last syllable: 느립 → 느리.
func withoutB(word string) (string, bool) {
	const finals, b = 28, 17 // in a syllable's code; 17 is ㅂ
	r, size := utf8.DecodeLastRuneInString(word)
	if !isSyllable(r) || (r-0xAC00)%finals != b {
		return "", false
	}
	return word[:len(word)-size] + string(r-b), true
}

func isVerb(pos string) bool {
	return strings.HasPrefix(pos, "VV") || strings.HasPrefix(pos, "VA") || strings.HasPrefix(pos, "VX")
}
