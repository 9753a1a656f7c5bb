package language

import (
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
)

func TestSpelled(t *testing.T) {
	tests := []struct {
		name string
		lang analyzer.Lang
		word string
		want bool
	}{
		{"English", "en", "delivery", true},
		{"English, mistyped", "en", "delvieyr", false},
		{"English in capitals", "en", "DELIVERY", true},
		{"Turkish", "tr", "sipariş", true},
		{"Turkish, mistyped", "tr", "siparşi", false},
		{"English is no Turkish", "tr", "thoughtful", false},
		{"Russian", "ru", "доставка", true},
		{"Russian, mistyped", "ru", "досттвка", false},
		{"four letters", "en", "late", true},
		{"four letters of no word", "en", "qzxj", false},
		{"five letters of no word", "tr", "kargp", false},
		{"no letters", "en", "10/10", true},
		{"empty", "en", "", true},
		{"two scripts", "en", "deliверy", true},
		{"a language without models", "xx", "qzxjqzxj", true},
		{"longer than any word", "en", strings.Repeat("qz", maxSpelled), true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := detector(t).Spelled(test.lang, test.word); got != test.want {
				t.Errorf("Spelled(%s, %q) = %v, want %v", test.lang, test.word, got, test.want)
			}
		})
	}
}

func TestSpelledAllocatesNothing(t *testing.T) {
	d := detector(t)
	if n := testing.AllocsPerRun(100, func() { d.Spelled("en", "delivery") }); n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}
