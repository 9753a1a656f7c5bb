// Package pos gives the words of English sentences their part of speech, and finds the noun phrases of a comment: the raw material of key phrases.
//
// The problem: "delivery" or "loading time" is worth counting and "was" or "really" is not; telling them apart needs a tagger, and the one there is, prose, gives no
// offsets, reads newspapers and trips over survey comments. The shape: a Tagger fills Token.POS with Penn Treebank tags, and Phrases reads noun phrases
// off them with a small grammar. Each sentence is rewritten for prose word by word, and what comes back is aligned with what was fed in.
//
// The traps, all of prose v2.0.0: it cuts "don't" in two, loses text where a clitic stands alone ("'self-service'", "it's..."), panics on runes whose lower case
// has another length before a clitic, takes quadratic time on "!!!!", and gives all repeats of a word the tag of the last one. So it sees pieces of at most 400
// bytes, with clitics cut off beforehand, each run of signs reduced to one, and odd runes and long words left out; a panic costs the tags of its
// piece. What cannot be aligned stays without a tag; a span is never made from what prose says, so none can be wrong.
//
// One more cannot be cured from outside: where two tags have the same score, prose takes either, so a tag can differ from run to run. In survey English that did
// not happen in eight runs over 80,000 words; two words of a German comment taken for English did it.
//
// Tags are as good as a newspaper model gets on hurried comments. They are for counting phrases, not for scoring. Signs, emoji, links and @names carry no tag.
//
// The standard pipeline does not tag: it costs more than all other stages together, and a model of 28 MB. To have tags, add the stage at the end of a
// pipeline of your own, after the clauses, since the stages before it take a filled POS for a Korean one:
//
//	analyzer.NewPipeline(…, normal, clauses, issues, sentiment, pos.New())
//
// or call Tag on a Doc that nobody else reads yet.
package pos

import (
	"fmt"
	"sync"

	"github.com/jdkato/prose/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Layer is the layer that the stage adds: Token.POS of English sentences.
const Layer analyzer.Layer = "pos"

// english is the one language that prose knows.
const english analyzer.Lang = "en"

// Tagger tags English words. It is an analyzer.Stage, and safe for concurrent use on different Docs. Make one and share it: each holds its own model.
type Tagger struct {
	model func() (*prose.Model, error) // loads on the first call: about 140 ms, 28 MB
	words *vocabulary
}

// New makes a tagger. The model is loaded when the first English sentence comes.
func New() *Tagger {
	return &Tagger{model: sync.OnceValues(load), words: newVocabulary()}
}

// Name is "pos".
func (t *Tagger) Name() string { return "pos" }

// Needs are clauses: they read the POS of Korean endings, and the English tag EX looks like one.
func (t *Tagger) Needs() []analyzer.Layer {
	return []analyzer.Layer{analyzer.SentenceLayer, analyzer.TokenLayer, analyzer.StemLayer, analyzer.ClauseLayer}
}

// Adds is Layer.
func (t *Tagger) Adds() []analyzer.Layer { return []analyzer.Layer{Layer} }

// Process is Tag.
func (t *Tagger) Process(doc *analyzer.Doc) error { return t.Tag(doc) }

// Tag fills Token.POS of the words, numbers and hashtags of English sentences, in place. Tokens that have a POS and tokens of other languages stay as they
// are; so do words that prose loses. It fails only when the model does not load.
func (t *Tagger) Tag(doc *analyzer.Doc) error {
	for _, sentence := range doc.Sentences {
		if sentence.Lang != english {
			continue
		}
		for _, feed := range t.words.feeds(doc, sentence.Tokens) {
			model, err := t.model()
			if err != nil {
				return fmt.Errorf("tag English words: %w", err)
			}
			feed.assign(doc.Tokens, run(model, feed.text()))
		}
	}
	return nil
}

// load decodes the tagger of prose alone. ModelFromData would also decode the entity extracter, which takes as long again and is never used.
func load() (model *prose.Model, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("load the model of prose: %v", cause)
		}
	}()
	doc, err := prose.NewDocument("", prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		return nil, fmt.Errorf("load the model of prose: %w", err)
	}
	return doc.Model, nil
}

// run tags a text. It gives nothing where prose panics or fails: no tag is better than a wrong one.
func run(model *prose.Model, text string) (tokens []prose.Token) {
	defer func() {
		if recover() != nil {
			tokens = nil
		}
	}()
	doc, err := prose.NewDocument(text, prose.UsingModel(model), prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		return nil
	}
	return doc.Tokens()
}
