package standard

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// FuzzAnalyze runs any text as any language through cutting, normalising, stemming and everything after: no panic, every rule of a Doc kept, and the same
// again for the same text.
func FuzzAnalyze(f *testing.F) {
	langs := []analyzer.Lang{"", "en", "tr", "it", "id", "ko", "es", "fr", "de", "pt", "nl", "ru", "ja", "zh", "xx"}
	for i, seed := range []string{
		"Kargo çok geç geldi, ama ürün güzel.", "배송이너무늦어요ㅠㅠ", "dell'hotel non è male :-(", "cepat2 bgt!!", "ﾃﾞｻﾞｲﾝが悪い", "👨‍👩‍👧‍👦🇹🇷👍🏽",
		"e\u0301\u0301\u0301", "\u202eright to left", "\xed\xa0\x80", "ßİıŉ", "a\u200db\ufeffc", strings.Repeat("x", 5000), "10/10 €20 14:30'da no. 5", "؟ العربية", "....,,,;;;",
	} {
		f.Add(seed, uint8(i))
	}
	a := pipeline(f)
	for _, warm := range []analyzer.Lang{"ko", "ja"} { // a worker that loads a dictionary looks hung to the fuzzer
		if _, err := a.Analyze(map[analyzer.Lang]string{"ko": "배송이 늦어요", "ja": "配送が遅いです"}[warm], warm); err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, text string, which uint8) {
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "\uFFFD") // as corpus does
		}
		lang := langs[int(which)%len(langs)]
		doc, err := a.Analyze(text, lang)
		if err != nil {
			t.Fatal(err)
		}
		if err := analyzer.Check(doc); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		for _, tok := range doc.Tokens {
			if tok.Norm == "" {
				t.Fatalf("%q: token %q has no normal form", text, doc.Surface(tok.Span))
			}
		}
		again, err := a.Analyze(text, lang)
		if err != nil || len(again.Tokens) != len(doc.Tokens) || again.Sentiment.Score != doc.Sentiment.Score || again.Language != doc.Language {
			t.Fatalf("%q: the second analysis differs: %v", text, err)
		}
	})
}
