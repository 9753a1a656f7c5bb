package tagging

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index"
)

func token(kind analyzer.Kind, start, end int, folded string) analyzer.Token {
	return analyzer.Token{Span: analyzer.Span{Start: start, End: end}, Kind: kind, Folded: folded}
}

func TestTerms(t *testing.T) {
	doc := &analyzer.Doc{Text: "Çok kötü, 😡!", Tokens: []analyzer.Token{
		token(analyzer.Word, 0, 4, "cok"), token(analyzer.Word, 5, 11, "kotu"), token(analyzer.Punct, 11, 12, ","), token(analyzer.Word, 12, 12, ""),
		token(analyzer.Emoji, 13, 17, "😡"), token(analyzer.Punct, 17, 18, "!"),
	}}
	doc.Sentences = []analyzer.Sentence{{Lang: "tr", Tokens: analyzer.Range{Last: len(doc.Tokens)}}}
	want := []index.Term{
		{Text: "cok|tr", Start: 0, End: 4, Position: 0},
		{Text: "kotu|tr", Start: 5, End: 11, Position: 1},
		{Text: "😡", Start: 13, End: 17, Position: 2}, // signs between words part no phrase
	}
	if diff := cmp.Diff(want, Terms(doc)); diff != "" {
		t.Errorf("terms (-want +got):\n%s", diff)
	}
}

// stemmed is an analysis that cuts the ending that each language knows.
func stemmed(lang analyzer.Lang, words string) ([]analyzer.Token, error) {
	ending, ok := map[analyzer.Lang]string{"en": "s", "tr": "lar", "it": "s"}[lang]
	if !ok {
		return nil, errors.New("no dictionary")
	}
	var tokens []analyzer.Token
	at := 0
	for word := range strings.SplitSeq(words, " ") {
		kind := analyzer.Word
		switch word {
		case "!":
			kind = analyzer.Punct
		case "10/10":
			kind = analyzer.Number
		}
		tokens = append(tokens, token(kind, at, at+len(word), strings.TrimSuffix(word, ending)))
		at += len(word) + 1
	}
	return tokens, nil
}

func TestQueryTerms(t *testing.T) {
	for name, test := range map[string]struct {
		languages []string
		words     string
		want      []string
	}{
		"each language":              {[]string{"en", "tr"}, "parcels kargolar", []string{"parcel|en kargolar|en", "parcels|tr kargo|tr"}},
		"signs of no language once":  {[]string{"en", "it"}, "10/10", []string{"10/10"}},
		"a language that fails":      {[]string{"ja", "en"}, "parcels", []string{"parcel|en"}},
		"no language":                {nil, "parcels", nil},
		"nothing that can be sought": {[]string{"en", "tr"}, "! !", nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, terms := range QueryTerms(test.languages, stemmed)(test.words) {
				var words []string
				for _, term := range terms {
					words = append(words, term.Text)
				}
				got = append(got, strings.Join(words, " "))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("analyses (-want +got):\n%s", diff)
			}
		})
	}
}
