package segment

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

var languages = []analyzer.Lang{"en", "tr", "it", "id", "ko", "ja", "de", "fr", "es", analyzer.Und}

// hard are texts that are no prose.
var hard = []string{
	"", " ", "\x00", "\ufeff", "\u2028\u2029", "\u0301\u0301\u0301", "\ufe0f\u20e3", "👩\u200d\u200d👩", "🇹🇷🇹", "@#:-<", "a@b.c@d", "http://", "www.",
	"배송\u0301이", "ㅋㅋa.b:c'd’e", "€€20%%/3/", "\u202e abc \u202c", "1️⃣:3", "가\u11a8나", "dell'", "'’'", "İIıi", "a.b.c:d..e", "(´；ω；｀)。」と", "ㅠ.ㅠ.ㅠ", "너~~무 느립니다. 듭니다", "すごーーい〜い",
	"l'«1\u202f299\u00a050 €»", "R$$5 tod@s@s 5'e'e", "z. B. Dr.A.b", "…\u2028.…!.)\"’", "amazon.de@x.de/.", "ŀ", "don´t`´′c", "\U000e0067\U0001f3f4",
}

// long are texts of about a megabyte on which a step back at every character would take hours.
var long = []string{
	strings.Repeat("a", 1<<20), strings.Repeat("a.", 1<<19), strings.Repeat("a@", 1<<19), strings.Repeat("ab.", 1<<18), strings.Repeat("\u0301", 1<<19),
	strings.Repeat(":)", 1<<19), strings.Repeat("👩\u200d", 1<<17), strings.Repeat("http://", 1<<17), strings.Repeat("1/", 1<<19), strings.Repeat("한", 1<<14),
	strings.Repeat("(.", 1<<19), strings.Repeat(".(", 1<<19), strings.Repeat("a. ", 1<<18), strings.Repeat("1. ", 1<<18), strings.Repeat(". 👍", 1<<17), strings.Repeat("!!", 1<<19),
	strings.Repeat("(^", 1<<18), strings.Repeat("a.de/", 1<<17), strings.Repeat("@a.de", 1<<17), strings.Repeat("'´", 1<<17), strings.Repeat(".\"", 1<<18), strings.Repeat("!@a", 1<<17),
}

func TestHardTexts(t *testing.T) {
	for _, lang := range languages {
		for _, text := range hard {
			process(t, text, lang)
		}
	}
}

// TestLongTexts ends at all only if every step is linear.
func TestLongTexts(t *testing.T) {
	for _, text := range long {
		process(t, text, "en")
	}
}

func FuzzProcess(f *testing.F) {
	if _, err := shared().Tokens("사전", "ko"); err != nil { // a dictionary that loads inside the first input looks like a hang
		f.Fatal(err)
	}
	for _, text := range hard {
		for i := range languages {
			f.Add(text, uint8(i))
		}
	}
	f.Add("lone surrogate \xed\xa0\x80 in bytes", uint8(0))
	f.Add(strings.Repeat("x", 1<<20), uint8(1))
	f.Add("배송이 늦어요ㅠㅠ CS 응대가 best입니다 10/10 a@b.example", uint8(4))
	f.Add("Dell'azienda: 1,5 stelle... non torno!!! :-( www.a.example.", uint8(2))
	f.Fuzz(func(t *testing.T, text string, lang uint8) {
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "\uFFFD") // the pipeline refuses it; corpus repairs it so
		}
		process(t, text, languages[int(lang)%len(languages)])
	})
}
