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
	m.form, m.mend = japaneseForm, newJapaneseRepair().mend
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

// japaneseBase is the dictionary form of a content word (遅い of 遅かっ) in its usual spelling (おいしい of 美味しく) and empty for particles, honorific prefixes,
// auxiliaries but those that negate or want, verbs that only carry an ending (いる of 届いている, する of 配送する) and the ある of "問題がある". The particles that say
// "but" have the stem けど, which tells the が of "狭いが" from that of "部屋が".
func japaneseBase(m morpheme) string {
	switch {
	case m.bare:
		return ""
	case m.stem != "":
		return m.stem
	}
	base := baseForm(m)
	switch class, sub := m.pos(), subclass(m); class {
	case "助詞":
		if contrasts(m) {
			return but
		}
		return ""
	case "記号", "フィラー":
		return ""
	case "助動詞":
		switch {
		case denies(m):
			return "ない"
		case base == "たい":
			return base // また行きたい says more than また行く
		}
		return ""
	case "接頭詞":
		if base == "お" || base == "ご" || base == "御" {
			return ""
		}
	case "動詞":
		switch {
		case base == "すぎる" || base == "過ぎる":
			return tooMuch
		case favours(m):
			return favour
		case sub == "非自立" || sub == "接尾" || base == "する" || base == "ある" || base == "ござる":
			return ""
		}
	}
	return base
}

// but is the stem of the particles that contrasts tells.
const but = "けど"

// contrasts tells the conjunctive particles of "but".
func contrasts(m morpheme) bool {
	if subclass(m) != "接続助詞" {
		return false
	}
	switch m.Surface {
	case "が", "けど", "けども", "けれど", "けれども", "のに", "ものの", "ながらも":
		return true
	default:
		return false
	}
}

// tooMuch is the stem of 高すぎる and 高過ぎ.
const tooMuch = "すぎる"

// favour is the stem of the verbs that say that somebody kindly did something.
const favour = "くれる"

// favours tells 教えてくれる, 教えてくださった, 教えてもらえた, but not the request 教えてください nor the plain courtesy of 利用させていただいた.
func favours(m morpheme) bool {
	if m.pos() != "動詞" || subclass(m) != "非自立" {
		return false
	}
	switch baseForm(m) {
	case "くれる", "下さる", "くださる", "もらえる", "貰える", "いただける", "頂ける":
		return !strings.HasPrefix(inflection(m), "命令")
	default:
		return false
	}
}

// inflection is the form that a verb stands in: 連用形.
func inflection(m morpheme) string { return at(m.Features(), 5) }

// baseForm is the dictionary form of a morpheme, or the form as written where the dictionary has none.
func baseForm(m morpheme) string {
	if base, ok := m.BaseForm(); ok && base != "*" && base != "" {
		return base
	}
	return strings.ToLower(m.Surface)
}

// subclass is the second level of the part of speech: 非自立 of 動詞.
func subclass(m morpheme) string { return at(m.POS(), 1) }

func at(features []string, i int) string {
	if i < len(features) {
		return features[i]
	}
	return ""
}
