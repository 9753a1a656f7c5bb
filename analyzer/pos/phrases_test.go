package pos

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
)

func TestPhrases(t *testing.T) {
	k := newKit(t)
	for _, test := range []struct {
		name, text string
		want       []string // surface=key
	}{
		{"one word", "Parking", []string{"Parking=park"}},
		{"list", "Price, quality and shipping", []string{"Price=price", "quality=qualiti", "shipping=ship"}},
		{"noun", "The parking is expensive", []string{"parking=park"}},
		{"compound noun", "The loading times are terrible", []string{"loading times=load time"}},
		{"adjective", "You have friendly staff", []string{"friendly staff=friend staff"}},
		{"two phrases", "The delivery was late but the driver was friendly", []string{"delivery=deliveri", "driver=driver"}},
		{"possessive pronoun", "My parcel never arrived", []string{"parcel=parcel"}},
		{"possessive noun", "I like the bank’s mobile app", []string{"bank=bank", "mobile app=mobil app"}},
		{"hyphen", "The self-service tills are broken", []string{"self-service tills=self servic till"}},
		{"hyphen without", "The self service tills are broken", []string{"self service tills=self servic till"}},
		{"adjective after a noun", "Love the app great support", []string{"app=app", "great support=great support"}},
		{"verb before", "They keep losing parcels", []string{"parcels=parcel"}},
		{"light words", "A lot of other fees and things", []string{"fees=fee"}},
		{"emoji between", "Great service 😀 fast delivery", []string{"Great service=great servic", "fast delivery=fast deliveri"}},
		{"hashtag", "I love the new app, #delivery", []string{"new app=new app", "#delivery=deliveri"}},
		{"comma", "Price, quality, service", []string{"Price=price", "quality=qualiti", "service=servic"}},
		{"no noun", "Very slow and expensive", nil},
		{"numbers", "waited 20 minutes for 2 drinks", []string{"minutes=minut", "drinks=drink"}},
		{"long run", "the customer service phone line number", []string{"service phone line number=servic phone line number"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := k.tagged(t, test.text)
			var got []string
			for _, p := range k.tagger.Phrases(doc) {
				got = append(got, doc.Surface(p.Span)+"="+p.Key)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s\n%s", diff, line(doc))
			}
		})
	}
}

func TestPhrasesOfOtherDocs(t *testing.T) {
	k := newKit(t)
	t.Run("untagged", func(t *testing.T) {
		if got := k.tagger.Phrases(k.doc(t, "late delivery", english)); got != nil {
			t.Error(got)
		}
	})
	t.Run("another language with the same tags", func(t *testing.T) {
		doc := k.doc(t, "late delivery", "de")
		for i := range doc.Tokens {
			doc.Tokens[i].POS = "NN"
		}
		if got := k.tagger.Phrases(doc); got != nil {
			t.Error(got)
		}
	})
}

// checkPhrases tells whether phrases keep their rules: inside the text, in its order, of one to maxPhrase words, with a key.
func checkPhrases(t *testing.T, doc *analyzer.Doc, phrases []Phrase) {
	t.Helper()
	end := 0
	for _, p := range phrases {
		probe := analyzer.Doc{Text: doc.Text, Sentiment: analyzer.Sentiment{Evidence: []analyzer.Evidence{{Span: p.Span}}}}
		if err := analyzer.Check(&probe); err != nil {
			t.Errorf("phrase %q: %v", p.Key, err)
			return
		}
		words := 0
		for _, tok := range doc.Tokens[p.Tokens.First:p.Tokens.Last] {
			if tok.Kind != analyzer.Punct {
				words++
			}
		}
		first, last := doc.Tokens[p.Tokens.First], doc.Tokens[p.Tokens.Last-1]
		if p.Start < end || p.Start != first.Start || p.End > last.End || p.End <= last.Start || p.Key == "" || words < 1 || words > maxPhrase {
			t.Errorf("phrase %q (%q) of %d words at %d…%d", p.Key, doc.Surface(p.Span), words, p.Start, p.End)
		}
		end = p.End
	}
}
