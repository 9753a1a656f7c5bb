package segment

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
)

func TestProbeTime(t *testing.T) {
	for _, unit := range []string{"a", "a.", "a.a-", ")", ".", ". )", "1.", "\u0301", "🇹🇷", "a@", "👩\u200d", "'", "\"", ",", "!,", " ", ".\u0301", "a\u200d", "한", "(", "a:", "<3", "ㅠ", "http://", "x "} {
		for _, n := range []int{20000, 80000} {
			s := strings.Repeat(unit, n/len(unit))
			a := time.Now()
			it := sentences.FromString(s)
			for it.Next() {
			}
			b := time.Now()
			iw := words.FromString(s)
			for iw.Next() {
			}
			c := time.Now()
			scanPieces(s, func(piece) {})
			d := time.Now()
			fmt.Printf("%-10q %d sent %v words %v pieces %v\n", unit, n, b.Sub(a).Round(time.Millisecond), c.Sub(b).Round(time.Millisecond), d.Sub(c).Round(time.Millisecond))
		}
	}
}

func TestProbeTokens(t *testing.T) {
	s := New(nil)
	for _, c := range [][2]string{{"tr", "gönderdi.ürün iyi... çok!!! a:b kargo:hızlı p.m. 3'te"}, {"en", "good…… wait.. ok"}, {"ko", "CS 응대가 best입니다 good서비스 배송\u200b이 늦어요 wifi6 iPhone15 10/10 5% €20"}, {"ko", "👍\u200d배송"}, {"ko", "A/S센터 goood google naver very"}} {
		toks, _ := s.Tokens(c[1], "")
		if c[0] == "ko" {
			toks, _ = s.Tokens(c[1], "ko")
		}
		for _, k := range toks {
			fmt.Printf("%q/%d/%s/%s ", c[1][k.Start:k.End], k.Kind, k.POS, k.Stem)
		}
		fmt.Println()
	}
}
