package normal

import (
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
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
		"çoooook": "çok", "goooood": "good", "ㅋㅋㅋㅋㅋ": "ㅋㅋ", "good": "good", "soooo": "so", "1000": "1000", "!!!!": "!!", "aaa": "a",
	} {
		t.Run(word, func(t *testing.T) {
			if got := Shorten(word, known); got != want {
				t.Errorf("Shorten(%q) = %q, want %q", word, got, want)
			}
		})
	}
}
