package segment

import (
	"strings"
	"testing"
)

// TestJapaneseList holds that no form is listed for two words, since the lines have no order.
func TestJapaneseList(t *testing.T) {
	stems := map[string]string{}
	for line := range wordSet(japaneseList) {
		fields := strings.Fields(line)
		if fields[0] != "word" && fields[0] != "same" {
			continue
		}
		for _, form := range fields[1:] {
			key := fields[0] + " " + form
			if other, ok := stems[key]; ok && other != fields[1] {
				t.Errorf("%q stands for %s and for %s", form, other, fields[1])
			}
			stems[key] = fields[1]
		}
	}
}

func TestJapaneseStems(t *testing.T) {
	stage := New(nil)
	tests := []struct{ text, want string }{ // stems, with ! where the word is negated
		{"問題はありませんでした", "問題! ない"},
		{"文句なし", "文句! ない"},
		{"満足できない", "満足! できる ない"},
		{"不満は全くない", "不満! 全く ない"},
		{"悪いところがない", "悪い! ところ ない"},
		{"良くないわけではない", "良い ない わけ ない"},
		{"行かなければならない", "行く"},
		{"良いかもしれない", "良い"},
		{"これより安い店はない", "これ 安い 店"},
		{"思ったより良い店ではない", "思う 良い 店! ない"},
		{"直していただけませんか", "直す"},
		{"狭いが部屋がきれい", "狭い けど 部屋 きれい"},
		{"高いのに不味い", "高い けど まずい"},
		{"また行きたい", "また 行く たい"},
		{"ありえない", "ありえる! ない"},
		{"高すぎ", "高い すぎる"},
		{"美味しかった", "おいしい"},
		{"オイシイ", "おいしい"},
		{"教えてくださった", "教える くれる"},
		{"教えてください", "教える"},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			tokens, err := stage.Tokens(test.text, "ja")
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, tok := range tokens {
				if tok.Stem != "" {
					stem := tok.Stem
					if tok.Negated {
						stem += "!"
					}
					got = append(got, stem)
				}
			}
			if stems := strings.Join(got, " "); stems != test.want {
				t.Errorf("stems are %q, want %q", stems, test.want)
			}
		})
	}
}
