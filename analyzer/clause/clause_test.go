package clause

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// packs are contrast words of two languages, as a lexicon file gives them.
func packs(t *testing.T) []*lexicons.Pack {
	t.Helper()
	const form = "pack: x/sentiment\nlanguage: x\nversion: 1\nlicence: Apache-2.0\nsource: test\n" +
		"[words]\nbad\t-1\ngood\t1\n[contrast]\nTERMS\n[examples]\npositive\tgood\nnegative\tbad\nneutral\tx\n"
	var out []*lexicons.Pack
	for lang, terms := range map[string]string{"en": "but\neven though\nthough", "ko": "*지만\n=ㄴ데\n하지만"} {
		text := strings.NewReplacer("x/", lang+"/", "language: x", "language: "+lang, "TERMS", terms).Replace(form)
		pack, err := lexicons.ParsePack(strings.NewReader(text), lang+".lex")
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, pack)
	}
	return out
}

// tokenize makes tokens of words and signs that stand with spaces between them. A slash gives a Korean token its part of speech: "지만/EC".
func tokenize(text string) (string, []analyzer.Token) {
	var b strings.Builder
	var tokens []analyzer.Token
	for _, field := range strings.Fields(text) {
		surface, pos, _ := strings.Cut(field, "/")
		glued := strings.HasPrefix(surface, "~") // "~" joins with the token before
		surface = strings.TrimPrefix(surface, "~")
		if b.Len() > 0 && !glued {
			b.WriteByte(' ')
		}
		lower := strings.ToLower(surface)
		tok := analyzer.Token{Span: analyzer.Span{Start: b.Len(), End: b.Len() + len(surface)}, POS: pos, Norm: lower, Stem: lower, Folded: lower}
		if strings.Trim(surface, ",;:()[]–—…-.!?\"*") == "" {
			tok.Kind = analyzer.Punct
		}
		if strings.HasPrefix(pos, "E") {
			tok.Stem, tok.Folded = "", ""
		}
		b.WriteString(surface)
		tokens = append(tokens, tok)
	}
	return b.String(), tokens
}

func languages(analyzer.Lang) match.Analyse {
	return func(phrase string) ([]analyzer.Token, error) {
		_, tokens := tokenize(phrase)
		return tokens, nil
	}
}

// render shows clauses between bars; one that a contrast word opens has a "+".
func render(doc *analyzer.Doc) string {
	var parts []string
	for _, c := range doc.Clauses {
		parts = append(parts, map[bool]string{true: "+"}[c.Contrast]+doc.Surface(c.Span))
	}
	return strings.Join(parts, " | ")
}

func process(t *testing.T, text string, lang analyzer.Lang) *analyzer.Doc {
	t.Helper()
	doc := &analyzer.Doc{}
	doc.Text, doc.Tokens = tokenize(text)
	doc.Sentences = []analyzer.Sentence{{
		Span: analyzer.Span{End: len(doc.Text)}, Tokens: analyzer.Range{Last: len(doc.Tokens)}, Lang: lang,
	}}
	if err := New(packs(t), languages).Process(doc); err != nil {
		t.Fatal(err)
	}
	if err := analyzer.Check(doc); err != nil {
		t.Fatalf("%q: %v", doc.Text, err)
	}
	return doc
}

func TestClauses(t *testing.T) {
	tests := []struct{ name, lang, text, want string }{
		{"one statement", "en", "all is good", "all is good"},
		{"before the contrast word", "en", "good but slow", "good | +but slow"},
		{"comma and contrast word", "en", "good , but slow", "good , | +but slow"},
		{"contrast word at the start", "en", "But good", "+But good"},
		{"contrast phrase, the longest", "en", "good even though slow", "good | +even though slow"},
		{"two contrasts", "en", "good but slow though cheap", "good | +but slow | +though cheap"},
		{"contrast word at the end", "en", "it is good though", "it is good | +though"},
		{"brackets", "en", "good ( really ) stuff", "good ( | really ) | stuff"},
		{"contrast inside brackets", "en", "good ( but slow )", "good ( | +but slow )"},
		{"semicolon, colon, dashes", "en", "a ; b : c – d — e - f", "a ; | b : | c – | d — | e - | f"},
		{"dots inside a sentence", "en", "good ~. ~slow", "good. | slow"},
		{"full stop of an abbreviation", "en", "good ~. slow", "good. slow"},
		{"three dots", "en", "good ~... slow", "good... | slow"},
		{"German gender sign", "de", "Kund ~: ~innen warten", "Kund:innen warten"},
		{"German colon", "de", "Preis ~: ~gut", "Preis: | gut"},
		{"an English POS tag that begins with E is no ending", "en", "good but/MD+EX slow", "good | +but slow"},
		{"final full stop", "en", "good ~.", "good."},
		{"hyphen inside a word", "en", "not user ~- ~friendly", "not user-friendly"},
		{"dash with a space on one side", "en", "good ~- slow", "good- | slow"},
		{"minus between signs is a dash", "en", "good ( ~- ~) slow", "good ( | -) slow"},
		{"signs only", "en", ", . ( )", ", . ( )"},
		{"signs at the start join what follows", "en", "- good", "- good"},
		{"signs at the end join what precedes", "en", "good , ( ) .", "good , ( ) ."},
		{"other signs do not cut", "en", "good \" really \" stuff", "good \" really \" stuff"},
		{"a language without contrast words", "id", "good but , slow", "good but , | slow"},
		{"Korean ending: the cut comes after", "ko", "좋/VA 지만/EC 느려요", "좋 지만 | +느려요"},
		{"Korean fused ending", "ko", "비싼데지만/VA+EC 좋아요", "비싼데지만 | +좋아요"},
		{"Korean contrast adverb: the cut comes before", "ko", "좋아요 하지만/MAJ 느려요", "좋아요 | +하지만 느려요"},
		{"Korean ending at the end", "ko", "좋/VA 지만/EC", "좋 지만"},
	}
	for _, test := range tests {
		t.Run(test.lang+"/"+test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, render(process(t, test.text, analyzer.Lang(test.lang)))); diff != "" {
				t.Errorf("clauses (-want +got):\n%s", diff)
			}
		})
	}
}

// TestOpeningContrast holds that "But …" is a clause of contrast although nothing stands before it.
func TestOpeningContrast(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{{"but good", true}, {"( but good", true}, {"good", false}}
	for _, test := range tests {
		doc := process(t, test.text, "en")
		if len(doc.Clauses) != 1 || doc.Clauses[0].Contrast != test.want {
			t.Errorf("%q gives %+v, want one clause with contrast %v", test.text, doc.Clauses, test.want)
		}
	}
}

// TestSeveralSentences holds that clauses are numbered over the whole text.
func TestSeveralSentences(t *testing.T) {
	doc := &analyzer.Doc{}
	doc.Text, doc.Tokens = tokenize("good but slow . bad")
	for i := range doc.Tokens[4:] {
		doc.Tokens[4+i].Sentence = 1
	}
	end := doc.Tokens[3].End
	doc.Sentences = []analyzer.Sentence{
		{Span: analyzer.Span{End: end}, Tokens: analyzer.Range{Last: 4}, Lang: "en"},
		{Span: analyzer.Span{Start: end + 1, End: len(doc.Text)}, Tokens: analyzer.Range{First: 4, Last: 5}, Lang: "en"},
	}
	if err := New(packs(t), languages).Process(doc); err != nil {
		t.Fatal(err)
	}
	if err := analyzer.Check(doc); err != nil {
		t.Fatal(err)
	}
	var got []int
	for _, tok := range doc.Tokens {
		got = append(got, tok.Clause)
	}
	if diff := cmp.Diff([]int{0, 1, 1, 1, 2}, got); diff != "" {
		t.Errorf("clauses of the tokens (-want +got):\n%s", diff)
	}
}

// TestManySigns ends at all only if signs are not gone over again at every one of them.
func TestManySigns(t *testing.T) {
	for _, unit := range []string{", ", "a , ", ") a but "} {
		process(t, "good "+strings.Repeat(unit, 100_000), "en")
	}
}
