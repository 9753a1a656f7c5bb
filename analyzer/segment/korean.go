package segment

import (
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	ko "github.com/ikawaha/kagome-dict-ko"
	"github.com/ikawaha/kagome/v2/tokenizer"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/align"
)

// korean cuts Korean into the morphemes of mecab-ko-dic. The dictionary is loaded at the first use, by one goroutine while others wait.
type korean struct {
	load func() (*tokenizer.Tokenizer, error)
}

func newKorean(onSlow func(analyzer.Lang)) *korean {
	return &korean{load: sync.OnceValues(func() (*tokenizer.Tokenizer, error) {
		if onSlow != nil {
			onSlow("ko")
		}
		tok, err := tokenizer.New(ko.Dict(), tokenizer.OmitBosEos())
		if err != nil {
			return nil, fmt.Errorf("load the Korean dictionary: %w", err)
		}
		return tok, nil
	})}
}

// maxKorean bounds the lattice that is built at once; longer stretches are cut at a space.
const maxKorean = 4096

// tokens cuts a stretch; base is added to every offset.
func (k *korean) tokens(stretch string, base int) ([]analyzer.Token, error) {
	engine, err := k.load()
	if err != nil {
		return nil, err
	}
	var out []analyzer.Token
	for start := 0; start < len(stretch); {
		end := chunkEnd(stretch, start)
		text := align.New(stretch[start:end])
		for _, morpheme := range engine.Tokenize(text.String()) {
			if strings.TrimSpace(morpheme.Surface) == "" {
				continue
			}
			span := text.Original(morpheme.Position, morpheme.Position+len(morpheme.Surface))
			span.Start += base + start
			span.End += base + start
			out = appendMorpheme(out, span, morpheme)
		}
		start = end
	}
	return out, nil
}

func chunkEnd(s string, start int) int {
	if len(s)-start <= maxKorean {
		return len(s)
	}
	end := start + maxKorean
	if space := strings.LastIndexByte(s[start:end], ' '); space > 0 {
		return start + space
	}
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return end
}

func appendMorpheme(out []analyzer.Token, span analyzer.Span, m tokenizer.Token) []analyzer.Token {
	if n := len(out); n > 0 && span.Start < out[n-1].End {
		return out // two morphemes inside one group of combining marks
	}
	first, _ := utf8.DecodeRuneInString(m.Surface)
	tok := analyzer.Token{Span: span, Kind: kindOf(first)}
	tok.POS, _ = m.FeatureAt(0)
	if tok.Kind == analyzer.Word {
		if n := len(out); n > 0 && unicode.Is(unicode.Latin, first) && out[n-1].End == span.Start && out[n-1].POS == "SL" {
			out[n-1].End = span.End // the dictionary cuts foreign words anywhere: goo|d
			return out
		}
		tok.Stem, tok.Norm = baseForm(m), spelledOut(m)
	}
	return append(out, tok)
}

// baseForm is the stem of a content morpheme and empty for particles, endings and the verbs that only carry them.
// "늦" of 늦었어요, "빠르" of the fused 빨라요; empty for 이, 었, 어요, 합니다.
func baseForm(m tokenizer.Token) string {
	pos, _ := m.FeatureAt(0)
	first, _, _ := strings.Cut(pos, "+")
	switch {
	case functional(first):
		return ""
	case first == "SL" || first == "UNKNOWN" || first == "SH":
		return strings.ToLower(m.Surface)
	}
	// Alone, the dictionary's base forms are guesses between homonyms ("사" of 사다 as 살다); only fused forms need them.
	if strings.Contains(pos, "+") {
		if expression, ok := m.FeatureAt(int(ko.Expression)); ok {
			if form, _, ok := strings.Cut(expression, "/"); ok && form != "" {
				return form
			}
		}
	}
	return m.Surface
}

// spelledOut gives the morphemes of a fused form side by side, "비싸ㄴ데" for 비싼데, so that its ending can be matched; empty for
// forms that are not fused.
func spelledOut(m tokenizer.Token) string {
	pos, _ := m.FeatureAt(0)
	expression, ok := m.FeatureAt(int(ko.Expression))
	if !ok || !strings.Contains(pos, "+") {
		return ""
	}
	var b strings.Builder
	for part := range strings.SplitSeq(expression, "+") {
		form, _, _ := strings.Cut(part, "/")
		for _, r := range form {
			b.WriteRune(letter(r))
		}
	}
	return b.String()
}

// letter turns the conjoining consonants that the dictionary writes into the letters that people type.
func letter(r rune) rune {
	switch r {
	case 'ᆫ':
		return 'ㄴ'
	case 'ᆯ':
		return 'ㄹ'
	case 'ᆷ':
		return 'ㅁ'
	case 'ᆸ', 'ᄇ':
		return 'ㅂ'
	default:
		return r
	}
}

// functional tells the mecab-ko-dic tags of particles (J…), endings (E…), the copula, and the suffixes that make verbs and adjectives of nouns.
func functional(pos string) bool {
	switch pos {
	case "VCP", "XSV", "XSA", "XSN":
		return true
	default:
		return strings.HasPrefix(pos, "J") || strings.HasPrefix(pos, "E")
	}
}
