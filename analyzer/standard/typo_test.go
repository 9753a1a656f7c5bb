package standard

import (
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/language"
	"github.com/verbatim-cx/verbatim/analyzer/normal"
	"github.com/verbatim-cx/verbatim/analyzer/stem"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// TestTypos runs testdata/typos/LANG.tsv: the word as typed, a tab, and its normal form, which is the same for what must stay.
func TestTypos(t *testing.T) {
	eachRow(t, "typos", 2, func(t *testing.T, lang analyzer.Lang, row []string) {
		tokens, err := pipeline(t).Phrases(lang)(row[0])
		if err != nil || len(tokens) != 1 {
			t.Fatalf("tokens %v, error %v; want one token", tokens, err)
		}
		if tokens[0].Norm != row[1] {
			t.Errorf("normal form is %q, want %q", tokens[0].Norm, row[1])
		}
	})
}

// TestTyposInTexts holds where words are left alone, and that offsets stay.
func TestTyposInTexts(t *testing.T) {
	tests := []struct {
		name, text, surface, norm string
	}{
		{"inside", "the delviery was late again and nobody called me", "delviery", "delivery"},
		{"first word", "Delviery was late again and nobody called me", "Delviery", "delivery"},
		{"all in capitals", "the DELVIERY was late again and nobody called me", "DELVIERY", "delivery"},
		{"name", "the driver of Delviery was late and nobody called me", "Delviery", "delviery"},
		{"known after mistyped", "my custmer number was not found and the service is bad", "custmer", "customer"},
		{"hashtag", "nobody called me about my order #delviery again", "#delviery", "#delviery"},
		{"mention", "nobody called me about my order @delviery again", "@delviery", "@delviery"},
		{"link", "nobody answers at https://delviery.example/custmer any more", "https://delviery.example/custmer", "https://delviery.example/custmer"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := analyze(t, test.text, "en")
			for _, tok := range doc.Tokens {
				if doc.Surface(tok.Span) != test.surface {
					continue
				}
				if tok.Norm != test.norm {
					t.Errorf("normal form is %q, want %q", tok.Norm, test.norm)
				}
				if tok.Kind == analyzer.Hashtag && strings.HasPrefix(tok.Stem, "deliver") {
					t.Errorf("stem is %q, want that of what was typed", tok.Stem)
				}
				return
			}
			t.Errorf("no token %q in %v", test.surface, doc.Tokens)
		})
	}
}

// TestTypoFindsTerm holds what the repair is for.
func TestTypoFindsTerm(t *testing.T) {
	for _, text := range []string{"The delivery was late, my parcel came two weeks after", "The delviery was late, my parcel came two weeks after"} {
		t.Run(text, func(t *testing.T) {
			if got := issueIDs(analyze(t, text, "en")); !strings.Contains(got, "delivery") {
				t.Errorf("issues are %s, want one of delivery", got)
			}
		})
	}
}

// TestRepairProperties holds that a known word is never changed, and that a word with two letters the other way round is left alone or becomes a known one.
func TestRepairProperties(t *testing.T) {
	set, err := lexicons.Default("ecommerce")
	if err != nil {
		t.Fatal(err)
	}
	stems, err := stem.New()
	if err != nil {
		t.Fatal(err)
	}
	detector, err := language.New(language.DefaultCandidates())
	if err != nil {
		t.Fatal(err)
	}
	words := vocabulary(set, detector)
	plain := normal.New(stems, knownWords(set))
	repairing := plain.Repairing(words)
	norm := func(s *normal.Stage, word string, lang analyzer.Lang) string {
		tokens := []analyzer.Token{{Span: analyzer.Span{End: len(word)}, Kind: analyzer.Word}}
		s.Fill(word, tokens, lang)
		return tokens[0].Norm
	}
	for _, code := range set.Languages() {
		lang := analyzer.Lang(code)
		known := words.Words(lang)
		repaired := 0
		for word := range known {
			if before, after := norm(plain, word, lang), norm(repairing, word, lang); before != after {
				t.Errorf("%s: known %q becomes %q", lang, before, after)
			}
			runes := []rune(word)
			if len(runes) < 3 {
				continue
			}
			runes[1], runes[2] = runes[2], runes[1]
			typed := string(runes)
			before, after := norm(plain, typed, lang), norm(repairing, typed, lang)
			if before == after {
				continue
			}
			repaired++
			if !known[after] {
				t.Errorf("%s: %q becomes %q, which is not known", lang, typed, after)
			}
		}
		t.Logf("%s: %d words, %d of them repaired after a swap", lang, len(known), repaired)
		if want := lang == "en" || lang == "tr" || lang == "it" || lang == "id"; (repaired > 0) != want {
			t.Errorf("%s: %d words repaired, want some: %v", lang, repaired, want)
		}
	}
}
