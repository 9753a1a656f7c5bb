package pos

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// penn are the tags of words in the Penn Treebank.
const penn = "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB"

// checkTagged tells whether tagging changed nothing but POS, and POS only where it may.
func checkTagged(t *testing.T, before, after *analyzer.Doc) {
	t.Helper()
	if diff := cmp.Diff(before, after, cmpopts.IgnoreFields(analyzer.Token{}, "POS")); diff != "" {
		t.Errorf("%q: tagging changed more than POS: %s", before.Text, diff)
	}
	tags := strings.Fields(penn)
	for i, tok := range after.Tokens {
		switch {
		case tok.POS == before.Tokens[i].POS:
		case before.Tokens[i].POS != "", after.Sentences[tok.Sentence].Lang != english:
			t.Errorf("%q got the tag %s", after.Surface(tok.Span), tok.POS)
		case tok.Kind != analyzer.Word && tok.Kind != analyzer.Number && tok.Kind != analyzer.Hashtag, !slices.Contains(tags, tok.POS):
			t.Errorf("%q of kind %d got the tag %s", after.Surface(tok.Span), tok.Kind, tok.POS)
		}
	}
}

func FuzzTag(f *testing.F) {
	for _, seed := range []string{
		"I don't like the app's new self-service menu!!!!", "it's... 'self-service' 'really' n'tx won't.", "ȺȺȺȺ's İSKİ'sini", "👩‍👩‍👧 soooo good ❤️",
		"e\u0301's n\u0303't", "שלום's שירות", "배송이너무늦어요 the delivery's late", "0 *T* -RRB- $20 10/10", "a\u00a0b\u200dc", "&rsquo;s", "(-_-) :( xD O_o", "U.S.A p.m. Mr. o'clock",
		"THE ST'S ſ's K's ẞ's", "#n't #'s @x http://a.b/c's", "x-y-z- -a --", "'s's's's n'tn'tn't can't's",
	} {
		f.Add(seed)
	}
	k := newKit(f)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 5000 {
			return
		}
		text = strings.ToValidUTF8(text, "\uFFFD")
		if strings.TrimSpace(text) == "" || hangul(text) { // the Korean dictionary takes seconds to load in every worker
			return
		}
		before, after := k.doc(t, text, english), k.tagged(t, text)
		checkTagged(t, before, after)
		checkPhrases(t, after, k.tagger.Phrases(after))
	})
}

func hangul(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool {
		return r >= 0x1100 && r <= 0x11FF || r >= 0x3130 && r <= 0x318F || r >= 0xA960 && r <= 0xD7FF || r >= 0xFFA0 && r <= 0xFFDC
	})
}

// survey gives up to n comments of each English set that lies in shared/data beside the checkout.
func survey(t testing.TB, n int) []string {
	t.Helper()
	dir, _ := filepath.Abs(".")
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		files, _ := filepath.Glob(filepath.Join(dir, "shared", "data", "*_en.jsonl"))
		if len(files) == 0 {
			continue
		}
		var texts []string
		for _, file := range files {
			texts = append(texts, head(t, file, n)...)
		}
		return texts
	}
	t.Skip("no folder shared/data beside the checkout")
	return nil
}

// head gives the English texts among the first n rows of a file.
func head(t testing.TB, file string, n int) []string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var texts []string
	rows := bufio.NewScanner(f)
	rows.Buffer(nil, 1<<20)
	for range n {
		if !rows.Scan() {
			break
		}
		var row struct{ Text, Lang string }
		if err := json.Unmarshal(rows.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		if row.Lang == "en" && strings.TrimSpace(row.Text) != "" {
			texts = append(texts, row.Text)
		}
	}
	return texts
}

// TestSurveys tags real comments: nothing but POS changes, and nearly every word has a tag.
func TestSurveys(t *testing.T) {
	k := newKit(t)
	words, untagged := 0, 0
	for _, text := range survey(t, 100) {
		before, after := k.doc(t, text, english), k.tagged(t, text)
		checkTagged(t, before, after)
		checkPhrases(t, after, k.tagger.Phrases(after))
		for _, tok := range after.Tokens {
			if tok.Kind != analyzer.Word || after.Sentences[tok.Sentence].Lang != english {
				continue
			}
			words++
			if tok.POS == "" {
				untagged++
			}
		}
	}
	if words == 0 || float64(untagged) > 0.0005*float64(words) {
		t.Errorf("%d of %d words have no tag, more than 5 in 10,000", untagged, words)
	}
}

// BenchmarkTag tags and reads phrases off comments of about fifteen words; the Docs are made before.
func BenchmarkTag(b *testing.B) {
	texts := []string{
		"The delivery took eleven days and nobody at customer service could tell me why.",
		"I love the new app but it's crashing on my old phone since the last update.",
		"Staff were friendly and helpful, the waiting room was clean, parking is a nightmare!!!",
		"Don't bother calling, the phone line is always busy and they never call you back.",
	}
	k := newKit(b)
	k.tagged(b, texts[0])
	docs := make([]*analyzer.Doc, len(texts))
	for i, text := range texts {
		docs[i] = k.doc(b, text, english)
	}
	b.ReportAllocs()
	b.ResetTimer()
	for i := range b.N {
		doc := *docs[i%len(docs)]
		doc.Tokens = slices.Clone(doc.Tokens)
		if err := k.tagger.Tag(&doc); err != nil {
			b.Fatal(err)
		}
		k.tagger.Phrases(&doc)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "comments/s")
}
