package align

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestOriginal(t *testing.T) {
	tests := []struct{ name, original, find, want string }{
		{"NFC text is its own map", "ürün çok kötü", "çok", "çok"},
		{"NFD Turkish", norm.NFD.String("ürün çok kötü"), "çok", norm.NFD.String("çok")},
		{"NFD Hangul", norm.NFD.String("배송이 늦어요"), "늦", norm.NFD.String("늦")},
		{"last rune", norm.NFD.String("perché"), "é", norm.NFD.String("é")},
		{"after a combining mark", norm.NFD.String("é ok"), "ok", "ok"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := New(test.original)
			start := indexOf(text.String(), test.find)
			span := text.Original(start, start+len(test.find))
			if got := test.original[span.Start:span.End]; got != test.want {
				t.Errorf("Original gives %q, want %q", got, test.want)
			}
		})
	}
}

func TestCompatible(t *testing.T) {
	original := "サイズがＬで、ﾃﾞｻﾞｲﾝは１０点"
	text := NewCompatible(original)
	for normal, want := range map[string]string{"L": "Ｌ", "デザイン": "ﾃﾞｻﾞｲﾝ", "10": "１０", "点": "点"} {
		start := indexOf(text.String(), normal)
		if start < 0 {
			t.Fatalf("%q is not in %q", normal, text)
		}
		span := text.Original(start, start+len(normal))
		if got := original[span.Start:span.End]; got != want {
			t.Errorf("Original of %q is %q, want %q", normal, got, want)
		}
	}
}

func indexOf(s, find string) int {
	for i := range s {
		if len(s)-i >= len(find) && s[i:i+len(find)] == find {
			return i
		}
	}
	return -1
}

func FuzzOriginal(f *testing.F) {
	f.Add("e\u0301ürün", 0, 3)
	f.Add("\xff\u0301", 0, 1)
	f.Fuzz(func(t *testing.T, s string, a, b int) {
		text := New(s)
		n := len(text.String())
		if a < 0 || b <= a || b > n {
			t.Skip()
		}
		span := text.Original(a, b)
		if span.Start < 0 || span.End > len(s) || span.Start >= span.End {
			t.Fatalf("Original(%d, %d) of %q is %v, outside the text or empty", a, b, s, span)
		}
	})
}
