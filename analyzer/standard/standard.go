// Package standard puts the stages together: the one place where a pipeline is assembled.
//
// The order is language → segment → normal → clause → issues → flags → sentiment → requests. NewPipeline refuses an order in which a stage would miss a layer. The
// trap is cost: language models and the Korean dictionary are loaded by the first comment that needs them, not here.
package standard

import (
	"fmt"
	"sync"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/clause"
	"github.com/verbatim-cx/verbatim/analyzer/flags"
	"github.com/verbatim-cx/verbatim/analyzer/issues"
	"github.com/verbatim-cx/verbatim/analyzer/language"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/analyzer/normal"
	"github.com/verbatim-cx/verbatim/analyzer/requests"
	"github.com/verbatim-cx/verbatim/analyzer/segment"
	"github.com/verbatim-cx/verbatim/analyzer/sentiment"
	"github.com/verbatim-cx/verbatim/analyzer/stem"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Options of a pipeline. The zero value is good.
type Options struct {
	Candidates []analyzer.Lang     // languages to choose among; default language.DefaultCandidates
	Question   sentiment.Question  // what the survey asked; default sentiment.Why
	OnSlow     func(analyzer.Lang) // called once when a dictionary that takes seconds starts to load, from any goroutine
}

// Analyzer is the standard pipeline together with its phrase analysis, which queries and lexicons use. It is safe for concurrent use.
type Analyzer struct {
	*analyzer.Pipeline
	detector *language.Detector
	after    []analyzer.Stage // those that follow the language
	feeling  *sentiment.Stage // one of them
	cut      *segment.Stage
	fill     *normal.Stage
}

// New assembles the standard pipeline for a set of lexicons. It fails on a candidate that is no language.
func New(set *lexicons.Set, opts Options) (*Analyzer, error) {
	if len(opts.Candidates) == 0 {
		opts.Candidates = language.DefaultCandidates()
	}
	detector, err := language.New(opts.Candidates)
	if err != nil {
		return nil, fmt.Errorf("assemble pipeline: %w", err)
	}
	stems, err := stem.New()
	if err != nil {
		return nil, fmt.Errorf("assemble pipeline: %w", err)
	}
	a := &Analyzer{detector: detector, cut: segment.New(opts.OnSlow).Telling(detector.OfSentence), fill: normal.New(stems, knownWords(set)).Repairing(vocabulary(set, detector))}
	a.feeling = sentiment.New(set.Packs, a.Phrases, sentiment.Options{Issues: set.Issues, Question: opts.Question})
	a.after = []analyzer.Stage{
		a.cut,
		a.fill,
		clause.New(set.Packs, a.Phrases),
		issues.New(set.Issues, a.Phrases),
		flags.New(set.Packs, a.Phrases),
		a.feeling,
		requests.Stage{},
	}
	return a.among(nil)
}

// Explain tells how the sentiment evidence of a Doc of this analyzer came about.
func (a *Analyzer) Explain(doc *analyzer.Doc) ([]sentiment.Reason, error) {
	return a.feeling.Explain(doc)
}

// among gives the same analyzer for answers with a language mix.
func (a *Analyzer) among(mix *language.Mix) (*Analyzer, error) {
	pipeline, err := analyzer.NewPipeline(append([]analyzer.Stage{language.NewStage(a.detector, mix)}, a.after...)...)
	if err != nil {
		return nil, err
	}
	b := *a
	b.Pipeline = pipeline
	return &b, nil
}

// Primer follows the language mix of a file, block by block. It is for one goroutine, and for one file.
type Primer struct {
	analyzer *Analyzer
	tally    language.Tally
}

// NewPrimer makes a primer for a file.
func (a *Analyzer) NewPrimer() *Primer { return &Primer{analyzer: a} }

// perBlock is how many texts of a block are looked at.
const perBlock = 64

// Next gives the analyzer for a block of answers: its own texts and those of the blocks before make the mix. The result does not depend on who analyses the texts,
// or when.
func (p *Primer) Next(texts []string) (*Analyzer, error) {
	step := max(1, len(texts)/perBlock)
	for i := 0; i < len(texts); i += step {
		p.tally.Add(p.analyzer.detector, texts[i])
	}
	return p.analyzer.among(p.tally.Mix())
}

// Phrases gives the analysis of phrases in a language: cutting, normalising, stemming.
func (a *Analyzer) Phrases(lang analyzer.Lang) match.Analyse {
	return func(phrase string) ([]analyzer.Token, error) {
		tokens, err := a.cut.Tokens(phrase, lang)
		if err != nil {
			return nil, err
		}
		a.fill.Fill(phrase, tokens, lang)
		return tokens, nil
	}
}

// vocabulary gathers what the repair of typing mistakes goes by.
func vocabulary(set *lexicons.Set, detector *language.Detector) normal.Vocabulary {
	whole := func(w lexicons.Word) bool { return !w.Prefix && !w.Suffix }
	beginning := func(w lexicons.Word) bool { return w.Prefix }
	return normal.Vocabulary{Words: termWords(set, whole), Beginnings: termWords(set, beginning), Spelled: detector.Spelled}
}

// knownWords gathers the words of all terms by language.
func knownWords(set *lexicons.Set) normal.Words {
	return termWords(set, func(lexicons.Word) bool { return true })
}

// termWords gives those of the words of all terms that are wanted, in lower case. They are gathered when a language is first asked for: a file has one or two languages, not twelve.
func termWords(set *lexicons.Set, wanted func(lexicons.Word) bool) normal.Words {
	gathered := map[string]func() map[string]bool{}
	for _, lang := range set.Languages() {
		gathered[lang] = sync.OnceValue(func() map[string]bool {
			words := map[string]bool{}
			for term := range set.Terms(lang) {
				for _, side := range [][]lexicons.Word{term.Left, term.Right} {
					for _, w := range side {
						if wanted(w) {
							words[normal.Lower(w.Text, analyzer.Lang(lang))] = true
						}
					}
				}
			}
			return words
		})
	}
	return func(lang analyzer.Lang) map[string]bool {
		if words := gathered[string(lang)]; words != nil {
			return words()
		}
		return nil
	}
}
