package sentiment

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/clause"
	"github.com/verbatim-cx/verbatim/analyzer/flags"
	"github.com/verbatim-cx/verbatim/analyzer/issues"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// packText is a small lexicon: "not" negates what follows, "isnt" what precedes, "ne … ne …" both, "un…" itself.
const packText = `pack: en/test
language: en
version: 1
licence: Apache-2.0
source: written for this test
negation: NEGATION

[words]
:)	1.5
awful	-4
bad	-2
fine	1
good	2
happy	2
nice	3
problem	-2
problem with my thing	-3
slow	-2

[idioms]
no problem	2
not bad at all	3
so so	0

[nothing]
nothing

[wishes]
=should
=should thank	never

[rivals]
elsewhere	turns
than elsewhere	keeps

[negators]
barely	before/1
isnt	after
ne	pair
nicht	around
no	before
not	before

[intensifiers]
so	1.2
very	1.5

[diminishers]
slightly	0.5

[contrast]
but

[examples]
negative	bad
neutral	so so
positive	good
`

const issueText = `name: test
version: "1"
licence: Apache-2.0
source: written for this test
issues:
  - id: delivery
    names: {en: Delivery, xx: Delivery}
    terms: {en: [delivery, courier], xx: [delivery]}
    polarity:
      en:
        fine: -2
        nice: 0
  - id: price
    names: {en: Price}
    terms: {en: [price, delivery cost]}
`

// words is a stage and an analyser in one: words stand between spaces, "|" ends a sentence, "xx:" before one says its language.
type words struct{}

func (words) Name() string            { return "words" }
func (words) Needs() []analyzer.Layer { return nil }
func (words) Adds() []analyzer.Layer {
	return []analyzer.Layer{analyzer.TokenLayer, analyzer.StemLayer}
}

func (words) Process(doc *analyzer.Doc) error {
	start := 0
	for _, text := range strings.SplitAfter(doc.Text, "|") {
		tokens, first := tokenize(text), len(doc.Tokens)
		lang := analyzer.Lang("en")
		if strings.HasPrefix(strings.TrimSpace(text), "xx: ") {
			lang = "xx"
		}
		for _, tok := range tokens {
			tok.Start, tok.End, tok.Sentence = tok.Start+start, tok.End+start, len(doc.Sentences)
			doc.Tokens = append(doc.Tokens, tok)
		}
		doc.Sentences = append(doc.Sentences, analyzer.Sentence{
			Span: analyzer.Span{Start: start, End: start + len(text)}, Lang: lang,
			Tokens: analyzer.Range{First: first, Last: len(doc.Tokens)},
		})
		start += len(text)
	}
	return nil
}

func tokenize(text string) []analyzer.Token {
	var tokens []analyzer.Token
	at := 0
	for _, word := range strings.Fields(text) {
		at += strings.Index(text[at:], word)
		tok := analyzer.Token{Span: analyzer.Span{Start: at, End: at + len(word)}, Norm: word}
		at += len(word)
		switch {
		case word == ":)":
			tok.Kind = analyzer.Emoji
		case strings.Trim(word, ",.|?") == "":
			tok.Kind = analyzer.Punct
		}
		tok.Stem, tok.Negated = strings.CutPrefix(word, "un")
		tok.Folded = tok.Stem
		tokens = append(tokens, tok)
	}
	return tokens
}

func languages(analyzer.Lang) match.Analyse {
	return func(phrase string) ([]analyzer.Token, error) { return tokenize(phrase), nil }
}

func pipeline(t *testing.T, negation string) *analyzer.Pipeline {
	t.Helper()
	return asking(t, negation, Why)
}

// asking is the pipeline for answers to a question.
func asking(t *testing.T, negation string, question Question) *analyzer.Pipeline {
	t.Helper()
	pack, err := lexicons.ParsePack(strings.NewReader(strings.Replace(packText, "NEGATION", negation, 1)), "test.lex")
	if err != nil {
		t.Fatal(err)
	}
	list, err := lexicons.ParseIssues(strings.NewReader(issueText), "test.yaml")
	if err != nil {
		t.Fatal(err)
	}
	packs := []*lexicons.Pack{pack}
	p, err := analyzer.NewPipeline(words{}, clause.New(packs, languages), issues.New(list, languages), flags.New(packs, languages), New(packs, languages, Options{Issues: list, Question: question}))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func analyze(t *testing.T, p *analyzer.Pipeline, text string) *analyzer.Doc {
	t.Helper()
	doc, err := p.Analyze(text, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := analyzer.Check(doc); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return doc
}

// weights shows the evidence as "surface weight" with commas between.
func weights(doc *analyzer.Doc) string {
	var out []string
	for _, e := range doc.Sentiment.Evidence {
		out = append(out, fmt.Sprintf("%s %g", doc.Surface(e.Span), e.Weight))
	}
	return strings.Join(out, ", ")
}

func TestEvidence(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"nothing", "the thing", ""},
		{"words in text order", "good but bad , nice", "good 1.4, bad -2.4, nice 3.6"},
		{"negated praise", "not good", "good -1.6"},
		{"negated blame", "not bad", "bad 1"},
		{"negator after", "good isnt", "good -1.6"},
		{"a no alone", "not the thing", "not -0.5"},
		{"a wish alone", "thing should be", "should -0.5"},
		{"the first of them", "thing isnt | never ne not", "isnt -0.5"},
		{"asked, it says nothing", "not the thing ?", ""},
		{"beside other evidence it says nothing", "not the thing | bad", "bad -2"},
		{"around: before", "nicht good", "good -1.6"},
		{"around: after", "good nicht", "good -1.6"},
		{"around: before first", "bad nicht good", "bad -2, good -1.6"},
		{"around: not over an and", "good and nicht", "good 2"},
		{"a reach of its own", "barely a good", "good -1.6"},
		{"beyond a reach of its own", "barely a b good", "good 2"},
		{"not over an and", "not thing and good", "good 2"},
		{"both sides of an and", "not good and nice", "good -1.6, nice -2.4"},
		{"not where words stand between", "not good and very very nice", "good -1.6, nice 6"},
		{"not another side", "not good and bad", "good -1.6, bad -2"},
		{"negator after looks back only", "isnt good", "good 2"},
		{"negator before looks forward only", "good not", "good 2"},
		{"at the end of its reach", "not a b c d good", "good -1.6"},
		{"beyond its reach", "not a b c d e good", "good 2"},
		{"at the end of its reach back", "good a b c isnt", "good -1.6"},
		{"beyond its reach back", "good a b c d isnt", "good 2"},
		{"the nearest word only", "not good nice", "good -1.6, nice 3"},
		{"not over a comma", "not , good", "good 2"},
		{"not over a contrast word", "not but good", "good 2.4"},
		{"not into the next sentence", "not | good", "good 2"},
		{"pair", "ne good ne nice", "good -1.6, nice -2.4"},
		{"pair over a comma", "ne good , ne nice", "good -1.6, nice -2.4"},
		{"half a pair", "ne good", "good 2"},
		{"half a pair in each sentence", "ne good | ne nice", "good 2, nice 3"},
		{"inside the word", "unhappy", "unhappy -1.6"},
		{"inside the word after it", "good unfound", "good -1.6"},
		{"inside a word after a comma", "good , unfound", "good 2"},
		{"a word that negates itself and is a rule turns itself only", "good unhappy", "good 2, unhappy -1.6"},
		{"intensifier", "very good", "good 3"},
		{"intensifier behind", "good very", "good 3"},
		{"intensifier between two words takes the next", "slow very nice", "slow -2, nice 4.5"},
		{"intensifier with a gap", "very a b good", "good 3"},
		{"intensifier too far", "very a b c good", "good 2"},
		{"diminisher", "slightly bad", "bad -1"},
		{"modifiers multiply", "very slightly good", "good 1.5"},
		{"weights end at six", "very very very awful", "awful -6"},
		{"negation and modifier", "not very good", "good -2.4"},
		{"contrast", "good but slow", "good 1.4, slow -2.4"},
		{"the last contrast counts", "good but slow but nice", "good 1.4, slow -1.4, nice 3.6"},
		{"contrast at the start weighs nothing", "but good", "good 2"},
		{"contrast stays in its sentence", "bad | good but slow", "bad -2, good 1.4, slow -2.4"},
		{"idiom over its words", "no problem", "no problem 2"},
		{"idiom over a negator and more", "not bad at all", "not bad at all 3"},
		{"idiom over a longer word", "no problem with my thing", "no problem 2"},
		{"negators leave idioms alone", "not no problem", "no problem 2"},
		{"modifiers leave idioms alone", "very no problem", "no problem 2"},
		{"negators pass an idiom", "not no problem good", "no problem 2, good -1.6"},
		{"an idiom of weight zero silences its words", "so so good", "good 2"},
		{"emoji", ":)", ":) 1.5"},
		{"nobody negates a smiley", "not :)", ":) 1.5"},
		{"nor strengthens it", "very :)", ":) 1.5"},
		{"a longer word wins", "problem with my thing", "problem with my thing -3"},
		{"a wish turns the praise after it", "it should be nice", "nice -1.2"},
		{"and the praise just before it", "nice it should be", "nice -1.2"},
		{"not the praise long before it", "nice a b c d e should be", "nice 3"},
		{"nor that of another clause", "nice , should be", "nice 3"},
		{"no wish", "should thank nice", "nice 3"},
		{"a wish leaves blame alone", "should be bad", "bad -2"},
		{"a wish that blame should end", "should not be slow", "slow -0.4"},
		{"a wish leaves idioms alone", "should be no problem", "no problem 2"},
		{"praise of a rival", "nice elsewhere", "nice -2.4"},
		{"blame of a rival", "bad elsewhere", "bad -2"},
		{"a comparison won", "nice than elsewhere", "nice 3"},
		{"a question praises little", "is it nice ?", "nice 0.9"},
		{"a question blames as much", "why so bad ?", "bad -2.4"},
		{"beside the issue a word may mean something else", "fine delivery", "fine -2"},
		{"and elsewhere what it always means", "fine price", "fine 1"},
		{"not in another clause", "fine , delivery", "fine 1"},
		{"no polarity beside the issue", "nice delivery", ""},
	}
	p := pipeline(t, "agrees")
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			explained(t, analyze(t, p, test.text))
			if diff := cmp.Diff(test.want, weights(analyze(t, p, test.text))); diff != "" {
				t.Errorf("evidence in %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// TestDoubleNegation holds what two negations make in languages where they agree and where they cancel.
func TestDoubleNegation(t *testing.T) {
	tests := []struct{ text, agrees, cancels string }{
		{"not good", "good -1.6", "good -1.6"},
		{"not unhappy", "unhappy -1.6", "unhappy 2"},
		{"not good isnt", "good -1.6", "good 2"},
		{"not bad isnt", "bad 1", "bad -2"},
		{"not not unhappy", "unhappy -1.6", "unhappy -1.6"},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			if got := weights(analyze(t, pipeline(t, "agrees"), test.text)); got != test.agrees {
				t.Errorf("where negations agree: %s, want %s", got, test.agrees)
			}
			if got := weights(analyze(t, pipeline(t, "cancels"), test.text)); got != test.cancels {
				t.Errorf("where negations cancel: %s, want %s", got, test.cancels)
			}
		})
	}
}

func TestSum(t *testing.T) {
	tests := []struct {
		name    string
		weights []float64
		score   float64
		label   analyzer.Label
		mixed   bool
	}{
		{"nothing", nil, 0, analyzer.Neutral, false},
		{"one", []float64{1}, 0.25, analyzer.Positive, false},
		{"four", []float64{4}, 0.72, analyzer.Positive, false},
		{"minus four", []float64{-1, -3}, -0.72, analyzer.Negative, false},
		{"below the threshold", []float64{0.36}, 0.09, analyzer.Neutral, false},
		{"at the threshold", []float64{0.38}, 0.10, analyzer.Positive, false},
		{"at the threshold below zero", []float64{-0.38}, -0.10, analyzer.Negative, false},
		{"mixed and even", []float64{2, -2}, 0, analyzer.Neutral, true},
		{"mixed and negative", []float64{1, -3}, -0.46, analyzer.Negative, true},
		{"too little for mixed", []float64{3, -0.99}, 0.46, analyzer.Positive, false},
		{"small parts add up to mixed", []float64{0.5, -0.5, 0.5, -0.5}, 0, analyzer.Neutral, true},
		{"never over one", []float64{6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6}, 1, analyzer.Positive, false},
		{"nearly nothing is no negative zero", []float64{-0.01}, 0, analyzer.Neutral, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var evidence []analyzer.Evidence
			for _, w := range test.weights {
				evidence = append(evidence, analyzer.Evidence{Weight: w})
			}
			score, label, mixed := sum(evidence)
			if score != test.score || label != test.label || mixed != test.mixed {
				t.Errorf("sum gives %v %s mixed=%v, want %v %s mixed=%v", score, label, mixed, test.score, test.label, test.mixed)
			}
			if math.Signbit(score) && score == 0 {
				t.Error("the score is −0")
			}
		})
	}
}

func TestComment(t *testing.T) {
	doc := analyze(t, pipeline(t, "agrees"), "good but slow")
	want := analyzer.Sentiment{Label: analyzer.Negative, Score: -0.25, Mixed: true, Available: true, Evidence: []analyzer.Evidence{
		{Span: analyzer.Span{Start: 0, End: 4}, Weight: 1.4, Rule: "en/test:good"},
		{Span: analyzer.Span{Start: 9, End: 13}, Weight: -2.4, Rule: "en/test:slow"},
	}}
	if diff := cmp.Diff(want, doc.Sentiment); diff != "" {
		t.Errorf("sentiment (-want +got):\n%s", diff)
	}
	if len(doc.Flags) > 0 {
		t.Errorf("flags are %v, want none", doc.Flags)
	}
}

func TestLanguageWithoutPack(t *testing.T) {
	doc := analyze(t, pipeline(t, "agrees"), "xx: delivery bad")
	if diff := cmp.Diff(analyzer.Sentiment{Label: analyzer.Neutral}, doc.Sentiment); diff != "" {
		t.Errorf("sentiment (-want +got):\n%s", diff)
	}
	if !slices.Contains(doc.Flags, "no_sentiment") {
		t.Errorf("flags are %v, without no_sentiment", doc.Flags)
	}
	if len(doc.Issues) != 1 || doc.Issues[0].Label != analyzer.Neutral || doc.Issues[0].Score != 0 {
		t.Errorf("issues are %+v, want a neutral delivery", doc.Issues)
	}
	doc = analyze(t, pipeline(t, "agrees"), "xx: bad | good")
	if got := weights(doc); got != "good 2" || !doc.Sentiment.Available || len(doc.Flags) > 0 {
		t.Errorf("with one sentence of a known language: evidence %q, %+v, flags %v", got, doc.Sentiment, doc.Flags)
	}
}

func TestIssueSentiment(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"its own clause", "delivery slow , price good", "delivery negative -0.46, price positive 0.46"},
		{"two clauses add up", "delivery slow , courier bad", "delivery negative -0.72"},
		{"another clause does not count", "delivery slow but nice", "delivery negative -0.34"},
		{"no evidence in its clause: the sentence", "delivery , very slow", "delivery negative -0.61"},
		{"not another sentence", "delivery came | very slow", "delivery neutral 0"},
		{"sentences of all its spans", "delivery , good | nothing | courier , good", "delivery positive 0.72"},
		{"over two issues in one clause", "delivery and price good", "delivery positive 0.46, price positive 0.46"},
		{"the longer term takes it", "delivery cost bad", "price negative -0.46"},
	}
	p := pipeline(t, "agrees")
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, issue := range analyze(t, p, test.text).Issues {
				got = append(got, fmt.Sprintf("%s %s %g", issue.ID, issue.Label, issue.Score))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, ", ")); diff != "" {
				t.Errorf("issues of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestCompileFails(t *testing.T) {
	pack, err := lexicons.ParsePack(strings.NewReader(strings.Replace(packText, "NEGATION", "agrees", 1)), "test.lex")
	if err != nil {
		t.Fatal(err)
	}
	stage := New([]*lexicons.Pack{pack}, func(analyzer.Lang) match.Analyse {
		return func(string) ([]analyzer.Token, error) { return nil, fmt.Errorf("no dictionary") }
	}, Options{})
	doc := &analyzer.Doc{Sentences: []analyzer.Sentence{{Lang: "en"}}}
	if err := stage.Process(doc); err == nil || !strings.Contains(err.Error(), "test.lex:9") || !strings.Contains(err.Error(), "no dictionary") {
		t.Errorf("the error is %v, want the file, the line and the cause", err)
	}
}

// TestLongText ends at all only if no step goes over the whole text at every word.
func TestLongText(t *testing.T) {
	p := pipeline(t, "agrees")
	for _, unit := range []string{"not very good ", "ne good , ", "delivery , bad but ", "very "} {
		analyze(t, p, "good "+strings.Repeat(unit, 30_000))
	}
}

// TestQuestion holds what the question makes of bare answers.
func TestQuestion(t *testing.T) {
	tests := []struct{ name, text, why, improve, like string }{
		{"a bare issue", "the price", "", "price -1", "price 1"},
		{"each clause speaks once", "price price , delivery", "", "price -1, delivery -1", "price 1, delivery 1"},
		{"an issue with evidence speaks for itself", "good price", "good 2", "good 2", "good 2"},
		{"another clause still answers", "good price , delivery", "good 2", "good 2, delivery -1", "good 2, delivery 1"},
		{"nothing to say", "nothing", "", "nothing 1", "nothing -1"},
		{"nothing inside an answer", "nothing else", "", "", ""},
		{"neither", "the thing", "", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for question, want := range map[Question]string{"": test.why, Why: test.why, Improve: test.improve, Like: test.like} {
				if diff := cmp.Diff(want, weights(analyze(t, asking(t, "agrees", question), test.text))); diff != "" {
					t.Errorf("question %q, evidence in %q (-want +got):\n%s", question, test.text, diff)
				}
			}
		})
	}
}

// explained holds that the steps of each reason lead from the weight in the file to the weight of the evidence.
func explained(t *testing.T, doc *analyzer.Doc) {
	t.Helper()
	reasons, err := stage(t).Explain(doc)
	if err != nil {
		t.Fatal(err)
	}
	if len(reasons) != len(doc.Sentiment.Evidence) {
		t.Fatalf("%d reasons for %d pieces of evidence", len(reasons), len(doc.Sentiment.Evidence))
	}
	for i, r := range reasons {
		if diff := cmp.Diff(doc.Sentiment.Evidence[i], r.Evidence); diff != "" {
			t.Errorf("evidence (-scored +explained):\n%s", diff)
		}
		weight := r.Base
		for _, step := range r.Steps {
			weight *= step.Factor
		}
		if weight = math.Max(-6, math.Min(6, weight)); math.Abs(weight-r.Weight) > 0.006 || r.Line == 0 {
			t.Errorf("%q: %g by %+v is %g, the evidence says %g", doc.Text, r.Base, r.Steps, weight, r.Weight)
		}
	}
}

// stage is the sentiment stage of the test lexicon, where negations agree.
func stage(t *testing.T) *Stage {
	t.Helper()
	pack, err := lexicons.ParsePack(strings.NewReader(strings.Replace(packText, "NEGATION", "agrees", 1)), "test.lex")
	if err != nil {
		t.Fatal(err)
	}
	list, err := lexicons.ParseIssues(strings.NewReader(issueText), "test.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return New([]*lexicons.Pack{pack}, languages, Options{Issues: list})
}
