package normal

import (
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/stem"
)

func TestLower(t *testing.T) {
	tests := []struct {
		name, surface string
		lang          analyzer.Lang
		want          string
	}{
		{"Turkish dotted capital", "İYİ", "tr", "iyi"},
		{"Turkish dotless capital", "IŞIK", "tr", "ışık"},
		{"dotted capital elsewhere leaves no combining dot", "İyi", "en", "iyi"},
		{"capital I elsewhere", "ISTANBUL", "en", "istanbul"},
		{"curly apostrophe", "don’t", "en", "don't"},
		{"decomposed letters", "u\u0308ru\u0308n", "tr", "ürün"},
		{"emoji without skin tone", "👍🏽", "en", "👍"},
		{"heart without variation selector", "❤️", "en", "❤"},
		{"full-width letters and digits", "ＯＫ１０", "en", "ok10"},
		{"ligatures", "ĳskoud ﬁn ﬂop", "nl", "ijskoud fin flop"},
		{"combining dot on i", "i\u0307ade", "tr", "iade"},
		{"combining dot on I", "I\u0307ade", "tr", "iade"},
		{"stress mark", "Бо\u0301льшая", "ru", "большая"},
		{"й and ё stay", "мои\u0306 все\u0308", "ru", "мой всё"},
		{"acute for an apostrophe", "don´t", "en", "don't"},
		{"spaces inside a number", "1\u202f299,50", "fr", "1299,50"},
		{"zero-width space inside", "kar\u200bgo", "tr", "kargo"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Lower(test.surface, test.lang); got != test.want {
				t.Errorf("Lower(%q) = %q, want %q", test.surface, got, test.want)
			}
		})
	}
}

func TestFold(t *testing.T) {
	for word, want := range map[string]string{
		"kötü": "kotu", "ışık": "isik", "perché": "perche", "größer": "grosser", "배송": "배송", "hızlı": "hizli", "ok": "ok", "नहीं": "नहीं", "çok": "cok",
	} {
		t.Run(word, func(t *testing.T) {
			if got := Fold(word); got != want {
				t.Errorf("Fold(%q) = %q, want %q", word, got, want)
			}
		})
	}
}

func TestShorten(t *testing.T) {
	known := func(s string) bool { return s == "good" }
	for word, want := range map[string]string{
		"çoooook": "çok", "goooood": "good", "ㅋㅋㅋㅋㅋ": "ㅋㅋ", "good": "good", "soooo": "so", "1000": "1000", "!!!!": "!!", "aaa": "aa",
	} {
		t.Run(word, func(t *testing.T) {
			if got := Shorten(word, "en", known); got != want {
				t.Errorf("Shorten(%q) = %q, want %q", word, got, want)
			}
		})
	}
}

func TestShortenByLanguage(t *testing.T) {
	tests := []struct {
		word string
		lang analyzer.Lang
		want string
	}{
		{"geschirrreiniger", "de", "geschirrreiniger"}, {"betttuch", "de", "betttuch"}, {"sehrrr", "de", "sehr"}, {"seeehr", "de", "sehr"},
		{"heeeeel", "nl", "heel"}, {"mooooie", "nl", "mooie"}, {"neeeee", "nl", "nee"}, {"zooooo", "nl", "zo"}, {"slechtttt", "nl", "slecht"},
		{"encantóooo", "es", "encantó"}, {"nãoooo", "pt", "não"}, {"xxxl", "en", "xxxl"}, {"kkkkkk", "pt", "kk"},
	}
	for _, test := range tests {
		t.Run(test.word, func(t *testing.T) {
			if got := Shorten(test.word, test.lang, func(string) bool { return false }); got != test.want {
				t.Errorf("Shorten(%q) = %q, want %q", test.word, got, test.want)
			}
		})
	}
}

func TestNorm(t *testing.T) {
	stems, err := stem.New()
	if err != nil {
		t.Fatal(err)
	}
	stage := New(stems, nil)
	tests := []struct {
		surface string
		lang    analyzer.Lang
		want    string
	}{
		{"tolllll", "de", "toll"}, {"AAA", "en", "aaa"}, {"NOOO", "en", "no"}, {"ООО", "ru", "ооо"},
		{"devolucion", "es", "devolución"}, {"esta", "es", "esta"}, {"ano", "es", "ano"}, {"nao", "pt", "não"}, {"prećo", "pt", "preço"}, {"recu", "fr", "reçu"}, {"sur", "fr", "sur"},
		{"Cпасибо", "ru", "спасибо"}, {"Ozon'е", "ru", "ozon'е"},
	}
	for _, test := range tests {
		t.Run(test.surface, func(t *testing.T) {
			if got := stage.norm(test.surface, test.lang); got != test.want {
				t.Errorf("norm(%q) = %q, want %q", test.surface, got, test.want)
			}
		})
	}
}
