package segment

import (
	"strings"

	"github.com/ikawaha/kagome-dict/ipa"
	"github.com/ikawaha/kagome/v2/tokenizer"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/align"
)

// newJapanese cuts Japanese into the morphemes of IPADIC.
func newJapanese(onSlow func(analyzer.Lang)) *morphemes {
	m := newMorphemes("ja", ipa.Dict, onSlow, func(m tokenizer.Token) (stem, norm string) {
		return japaneseBase(m), strings.ToLower(m.Surface)
	})
	m.form = align.NewCompatible
	return m
}

// japaneseBase is the dictionary form of a content word (遅い of 遅かっ) and empty for particles, for auxiliaries but those that negate, and
// for verbs that only carry an ending (いる of 届いている, する of 配送する).
func japaneseBase(m tokenizer.Token) string {
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
