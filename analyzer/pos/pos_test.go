package pos

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/normal"
	"github.com/verbatim-cx/verbatim/analyzer/segment"
	"github.com/verbatim-cx/verbatim/analyzer/stem"
)

// kit makes Docs with all that the tagger needs; the clauses are the sentences.
type kit struct {
	cut    *segment.Stage
	fill   *normal.Stage
	tagger *Tagger
}

func newKit(t testing.TB) *kit {
	t.Helper()
	stems, err := stem.New()
	if err != nil {
		t.Fatal(err)
	}
	known := func(analyzer.Lang) map[string]bool { return map[string]bool{"so": true, "good": true} }
	return &kit{cut: segment.New(nil), fill: normal.New(stems, known), tagger: New()}
}

func (k *kit) doc(t testing.TB, text string, lang analyzer.Lang) *analyzer.Doc {
	t.Helper()
	doc := &analyzer.Doc{Text: text, Language: analyzer.Language{Code: lang}}
	for _, stage := range []analyzer.Stage{k.cut, k.fill} {
		if err := stage.Process(doc); err != nil {
			t.Fatal(err)
		}
	}
	for i, s := range doc.Sentences {
		doc.Clauses = append(doc.Clauses, analyzer.Clause{Span: s.Span, Tokens: s.Tokens})
		for n := s.Tokens.First; n < s.Tokens.Last; n++ {
			doc.Tokens[n].Clause = i
		}
	}
	return doc
}

func (k *kit) tagged(t testing.TB, text string) *analyzer.Doc {
	t.Helper()
	doc := k.doc(t, text, english)
	if err := k.tagger.Tag(doc); err != nil {
		t.Fatal(err)
	}
	if err := analyzer.Check(doc); err != nil {
		t.Error(err)
	}
	return doc
}

// line writes a tagged Doc as people do: "good/JJ app/NN". Tokens without a tag stand alone.
func line(doc *analyzer.Doc) string {
	var words []string
	for _, tok := range doc.Tokens {
		word := doc.Surface(tok.Span)
		if tok.POS != "" {
			word += "/" + tok.POS
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

func TestTag(t *testing.T) {
	k := newKit(t)
	for _, test := range []struct{ name, text, want string }{
		{"plain", "The delivery was late again.", "The/DT delivery/NN was/VBD late/RB again/RB ."},
		{"two sentences", "Great app. I love it!", "Great/JJ app/NN . I/PRP love/VBP it/PRP !"},
		{"no stop", "loading time is so long", "loading/JJ time/NN is/VBZ so/RB long/JJ"},
		{"one word", "Parking", "Parking/NN"},
		{"contraction", "I don't like the new menu", "I/PRP don't/VBP like/VB the/DT new/JJ menu/NN"},
		{"typographic", "they’re slow and it’s expensive", "they’re/PRP slow/JJ and/CC it’s/PRP expensive/JJ"},
		{"won't at the end", "It just won't.", "It/PRP just/RB won't/MD ."},
		{"it's with an ellipsis", "it's...", "it's/PRP ..."},
		{"quoted compound", "the 'self-service' tills", "the/DT ' self/NN - service/NN ' tills/NNS"},
		{"chat", "i cant login, dont buy", "i/PRP cant/MD login/VB , dont/VBP buy/VB"},
		{"cannot", "I cannot log in", "I/PRP cannot/MD log/VB in/IN"},
		{"shouted", "THE STAFF WAS VERY HELPFUL", "THE/DT STAFF/NN WAS/VBD VERY/RB HELPFUL/JJ"},
		{"one word shouted", "I HATE the queue", "I/PRP HATE/VBP the/DT queue/NN"},
		{"acronym", "My NPS survey", "My/PRP$ NPS/NNP survey/NN"},
		{"elongated", "The app is soooooo slow", "The/DT app/NN is/VBZ soooooo/RB slow/JJ"},
		{"emoji", "Great service 😀👍🏽 fast delivery", "Great/JJ service/NN 😀 👍🏽 fast/JJ delivery/NN"},
		{"emoji glued", "love❤️it", "love/NN ❤️ it/PRP"},
		{"emoticon", "slow app :(", "slow/JJ app/NN :("},
		{"prices", "I paid $20 for 5% less", "I/PRP paid/VBD $20/CD for/IN 5%/CD less/JJR"},
		{"a zero", "0 stars", "0/CD stars/NNS"},
		{"hashtag", "Loving the #delivery", "Loving/VBG the/DT #delivery/NN"},
		{"mention and link", "@shop your site https://a.example is down", "@shop your/PRP$ site/NN https://a.example is/VBZ down/RB"},
		{"repeated word", "I saw the saw, I think", "I/PRP saw/VBD the/DT saw/NN , I/PRP think/VBP"},
		{"signs only", "!!! ... ???", "!!! ... ???"},
		{"Ⱥ before a clitic", "ȺȺȺ's food", "ȺȺȺ's/NN food/NN"},
		{"İ before a clitic", "İSKİ's water", "İSKİ's/NNP water/NN"},
		{"clitics inside", "rock'n'tell's bad", "rock'n'tell's/NN bad/JJ"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, line(k.tagged(t, test.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTagLeavesOthersAlone(t *testing.T) {
	k := newKit(t)
	t.Run("another language", func(t *testing.T) {
		doc := k.doc(t, "the delivery was late", "nl")
		if err := k.tagger.Tag(doc); err != nil {
			t.Fatal(err)
		}
		if got := line(doc); got != "the delivery was late" {
			t.Error(got)
		}
	})
	t.Run("a POS that is there", func(t *testing.T) {
		doc := k.doc(t, "the delivery was late", english)
		doc.Tokens[1].POS = "NNG"
		if err := k.tagger.Tag(doc); err != nil {
			t.Fatal(err)
		}
		if got := line(doc); got != "the/DT delivery/NNG was/VBD late/JJ" {
			t.Error(got)
		}
	})
	t.Run("no text", func(t *testing.T) {
		if err := k.tagger.Tag(&analyzer.Doc{}); err != nil {
			t.Error(err)
		}
	})
}

func TestTagTwiceIsTagOnce(t *testing.T) {
	k := newKit(t)
	doc := k.tagged(t, "The waiting time was too long, it's the app's fault.")
	want := slices.Clone(doc.Tokens)
	if err := k.tagger.Tag(doc); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, doc.Tokens); diff != "" {
		t.Error(diff)
	}
}

func TestStageComesAfterClauses(t *testing.T) {
	k := newKit(t)
	if _, err := analyzer.NewPipeline(k.cut, New()); err == nil {
		t.Error("a pipeline took the tagger before clauses")
	}
}

// TestConcurrent runs a fresh tagger from many goroutines; -race looks on while the model loads.
func TestConcurrent(t *testing.T) {
	texts := []string{"The delivery was late", "I don't like the app's new menu", "Great staff!!!", "can you open the can"}
	k := newKit(t)
	var want []string
	for _, text := range texts {
		want = append(want, line(k.tagged(t, text)))
	}
	k.tagger = New()
	var wait sync.WaitGroup
	for n := range 8 {
		wait.Go(func() {
			for i := range texts {
				i = (i + n) % len(texts)
				doc := k.doc(t, texts[i], english)
				if err := k.tagger.Tag(doc); err != nil {
					t.Error(err)
				}
				if got := line(doc); got != want[i] {
					t.Errorf("got %s, want %s", got, want[i])
				}
				k.tagger.Phrases(doc)
			}
		})
	}
	wait.Wait()
}
