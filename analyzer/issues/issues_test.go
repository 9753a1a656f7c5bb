package issues

import (
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

const listText = `name: shop
version: "1"
licence: Apache-2.0
source: written for this test
issues:
  - id: delivery
    names: {en: Delivery, tr: Kargo}
    terms:
      en: [delivery, cargo, late NEAR/2 parcel, "=ups"]
      tr: [kargo]
    exclude:
      en: [cargo pants, "=push ups"]
  - id: price
    names: {en: Price}
    terms:
      en: [price, delivery cost, cost]
  - id: clothes
    names: {en: Clothes}
    terms:
      en: [pants, cargo pants]
`

// tokenize cuts at spaces; the stem drops a final s.
func tokenize(text string) []analyzer.Token {
	var tokens []analyzer.Token
	at := 0
	for _, word := range strings.Fields(text) {
		at += strings.Index(text[at:], word)
		tok := analyzer.Token{Span: analyzer.Span{Start: at, End: at + len(word)}, Norm: strings.ToLower(word)}
		tok.Stem = strings.TrimSuffix(tok.Norm, "s")
		tok.Folded = tok.Stem
		at += len(word)
		tokens = append(tokens, tok)
	}
	return tokens
}

func languages(analyzer.Lang) match.Analyse {
	return func(phrase string) ([]analyzer.Token, error) { return tokenize(phrase), nil }
}

func list(t *testing.T) *lexicons.IssueList {
	t.Helper()
	list, err := lexicons.ParseIssues(strings.NewReader(listText), "shop.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// document cuts a text into sentences at "|"; one that starts with "tr:" is Turkish, with "xx:" of a language that the list does not know.
func document(text string) *analyzer.Doc {
	doc := &analyzer.Doc{Text: text}
	start := 0
	for _, part := range strings.SplitAfter(text, "|") {
		first, sentence := len(doc.Tokens), len(doc.Sentences)
		for _, tok := range tokenize(part) {
			tok.Start, tok.End, tok.Sentence, tok.Clause = tok.Start+start, tok.End+start, sentence, sentence
			doc.Tokens = append(doc.Tokens, tok)
		}
		lang := analyzer.Lang("en")
		if code, _, ok := strings.Cut(strings.TrimSpace(part), ":"); ok {
			lang = analyzer.Lang(code)
		}
		span := analyzer.Span{Start: start, End: start + len(part)}
		tokens := analyzer.Range{First: first, Last: len(doc.Tokens)}
		doc.Sentences = append(doc.Sentences, analyzer.Sentence{Span: span, Tokens: tokens, Lang: lang})
		doc.Clauses = append(doc.Clauses, analyzer.Clause{Span: span, Tokens: tokens})
		start += len(part)
	}
	return doc
}

func TestIssues(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // "rule=surface" of every span, in the order of issues and spans
	}{
		{"none", "nothing here", nil},
		{"one", "the Delivery was late", []string{"shop/delivery/en:delivery=Delivery"}},
		{"several spans in text order", "deliveries cargo x delivery", []string{"shop/delivery/en:cargo=cargo", "shop/delivery/en:delivery=delivery"}},
		{"issues in list order", "price delivery", []string{"shop/delivery/en:delivery=delivery", "shop/price/en:price=price"}},
		{"the longest term wins over another issue's", "delivery cost", []string{"shop/price/en:delivery cost=delivery cost"}},
		{"it takes only what it covers", "delivery cost delivery", []string{"shop/delivery/en:delivery=delivery", "shop/price/en:delivery cost=delivery cost"}},
		{"an exclusion takes its issue's term away", "cargo pants", []string{"shop/clothes/en:cargo pants=cargo pants"}},
		{"and no other one", "cargo pants cargo", []string{"shop/delivery/en:cargo=cargo", "shop/clothes/en:cargo pants=cargo pants"}},
		{"an exclusion that only touches", "push ups delivery", []string{"shop/delivery/en:delivery=delivery"}},
		{"exact form", "ups", []string{"shop/delivery/en:=ups=ups"}},
		{"NEAR spans both sides", "late is my parcel", []string{"shop/delivery/en:late NEAR/2 parcel=late is my parcel"}},
		{"NEAR ends with its sentence", "late | parcel", nil},
		{"each sentence in its language", "kargo | tr: kargo | delivery", []string{"shop/delivery/tr:kargo=kargo", "shop/delivery/en:delivery=delivery"}},
		{"a language without terms", "xx: delivery", nil},
		{"empty", "", nil},
	}
	stage := New(list(t), languages)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := document(test.text)
			if test.text == "" {
				doc = &analyzer.Doc{}
			}
			if err := stage.Process(doc); err != nil {
				t.Fatal(err)
			}
			if err := analyzer.Check(doc); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, issue := range doc.Issues {
				if issue.Label != analyzer.Neutral || issue.Score != 0 {
					t.Errorf("issue %s is %s %v before sentiment", issue.ID, issue.Label, issue.Score)
				}
				for _, s := range issue.Spans {
					got = append(got, s.Rule+"="+doc.Surface(s.Span))
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("issues of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// TestCompilesLazilyOnce holds that only the languages met are compiled, and once, from whatever goroutine.
func TestCompilesLazilyOnce(t *testing.T) {
	var english, turkish atomic.Int64
	counting := func(lang analyzer.Lang) match.Analyse {
		return func(phrase string) ([]analyzer.Token, error) {
			map[analyzer.Lang]*atomic.Int64{"en": &english, "tr": &turkish}[lang].Add(1)
			return tokenize(phrase), nil
		}
	}
	stage := New(list(t), counting)
	if english.Load() > 0 {
		t.Error("New compiles before any text")
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if err := stage.Process(document("delivery")); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	once := english.Load()
	if err := stage.Process(document("cargo")); err != nil {
		t.Fatal(err)
	}
	if english.Load() != once || once == 0 || once > 12 {
		t.Errorf("%d phrases analysed, then %d; want each of the English ones once", once, english.Load())
	}
	if turkish.Load() > 0 {
		t.Error("Turkish was compiled for English texts")
	}
}

func TestCompileFails(t *testing.T) {
	cause := errors.New("no dictionary")
	stage := New(list(t), func(analyzer.Lang) match.Analyse {
		return func(string) ([]analyzer.Token, error) { return nil, cause }
	})
	err := stage.Process(document("delivery"))
	if !errors.Is(err, cause) || !strings.Contains(err.Error(), "shop.yaml:9:") {
		t.Errorf("the error is %v, want the cause with file and line", err)
	}
}

// TestTermThatNeverMatches holds that a term of nothing but particles is passed over and shifts no other rule.
func TestTermThatNeverMatches(t *testing.T) {
	stage := New(list(t), func(analyzer.Lang) match.Analyse {
		return func(phrase string) ([]analyzer.Token, error) {
			tokens := tokenize(phrase)
			for i := range tokens {
				if tokens[i].Stem == "cargo" || tokens[i].Stem == "parcel" {
					tokens[i].Stem = ""
				}
			}
			return tokens, nil
		}
	})
	doc := document("late delivery price")
	if err := stage.Process(doc); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, issue := range doc.Issues {
		for _, s := range issue.Spans {
			got = append(got, s.Rule+"="+doc.Surface(s.Span))
		}
	}
	if diff := cmp.Diff([]string{"shop/delivery/en:delivery=delivery", "shop/price/en:price=price"}, got); diff != "" {
		t.Errorf("issues (-want +got):\n%s", diff)
	}
}

// TestManyExclusions ends at all only if terms are not compared with all exclusions.
func TestManyExclusions(t *testing.T) {
	doc := document(strings.Repeat("cargo pants cargo ", 50_000))
	if err := New(list(t), languages).Process(doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Issues) != 2 || len(doc.Issues[0].Spans) != 50_000 || len(doc.Issues[1].Spans) != 50_000 {
		t.Errorf("%d issues, want delivery and clothes 50,000 times each", len(doc.Issues))
	}
}
