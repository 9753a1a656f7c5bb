package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ikawaha/kagome-dict/ipa"
	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/align"
)

// newJapanese cuts Japanese into the morphemes of IPADIC.
func newJapanese(onSlow func(analyzer.Lang)) *morphemes {
	m := newMorphemes("ja", ipa.Dict, onSlow, func(m morpheme) (stem, norm string) {
		return japaneseBase(m), strings.ToLower(m.Surface)
	})
	m.form = japaneseForm
	return m
}

// afterDrawn are the kana that follow a drawn-out vowel: endings of adjectives, particles, the copula. Others follow the long vowel of a word (らーめん).
const afterDrawn = "いくかけさよねなですもがをはにとのだじまし"

// japaneseForm is Japanese as the dictionary knows it: in normal form KC, without the marks that draw a word out (すごーい, 遅〜い, サイコーーー).
func japaneseForm(s string) align.Text {
	if !strings.ContainsAny(s, "ー〜～ｰ") {
		return align.NewCompatible(s)
	}
	return align.NewEdited(norm.NFKC, s, func(before rune, group, rest string) string {
		drawn := unicode.In(before, unicode.Hiragana, unicode.Han)
		switch group {
		case "ー":
			next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, "ー"))
			if before == 'ー' || drawn && (!unicode.Is(unicode.Hiragana, next) || strings.ContainsRune(afterDrawn, next)) {
				return ""
			}
		case "〜", "~":
			if next, _ := utf8.DecodeRuneInString(rest); drawn && unicode.Is(unicode.Hiragana, next) {
				return ""
			}
		}
		return group
	})
}

// japaneseBase is the dictionary form of a content word (遅い of 遅かっ) and empty for particles, for auxiliaries but those that negate, and
// for verbs that only carry an ending (いる of 届いている, する of 配送する).
func japaneseBase(m morpheme) string {
	pos := m.POS()
	class, sub := at(pos, 0), at(pos, 1)
	base, ok := m.BaseForm()
	if !ok || base == "*" || base == "" {
		base = strings.ToLower(m.Surface)
	}
	switch class {
	case "助詞", "記号", "フィラー":
		return ""
	case "助動詞":
		if base == "ない" || base == "ぬ" || base == "ん" {
			return "ない"
		}
		return ""
	case "動詞":
		if sub == "非自立" || sub == "接尾" || base == "する" {
			return ""
		}
	}
	return base
}

func at(features []string, i int) string {
	if i < len(features) {
		return features[i]
	}
	return ""
}
