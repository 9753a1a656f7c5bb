package segment

import (
	"strings"

	ko "github.com/ikawaha/kagome-dict-ko"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// newKorean cuts Korean into the morphemes of mecab-ko-dic.
func newKorean(onSlow func(analyzer.Lang)) *morphemes {
	m := newMorphemes("ko", ko.Dict, onSlow, func(m morpheme) (stem, norm string) { return koreanBase(m), spelledOut(m) })
	m.form, m.mend = koreanForm, newKoreanRepair().mend
	return m
}

// koreanBase is the stem of a content morpheme and empty for particles, endings and the verbs that only carry them.
// "늦" of 늦었어요, "빠르" of the fused 빨라요; empty for 이, 었, 어요, 합니다.
func koreanBase(m morpheme) string {
	if m.stem != "" {
		return m.stem
	}
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
func spelledOut(m morpheme) string {
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
