package analyzer

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Layer names a part of a Doc that a stage needs or adds.
type Layer string

// The layers of a Doc.
const (
	LanguageLayer  Layer = "language"
	SentenceLayer  Layer = "sentences"
	TokenLayer     Layer = "tokens"
	StemLayer      Layer = "stems"
	ClauseLayer    Layer = "clauses"
	IssueLayer     Layer = "issues"
	FlagLayer      Layer = "flags"
	SentimentLayer Layer = "sentiment"
	WishLayer      Layer = "wishes"
	RequestLayer   Layer = "requests"
)

// Stage adds layers to a Doc. A stage is safe for concurrent use on different Docs.
type Stage interface {
	Name() string
	Needs() []Layer // layers that must be there before Process
	Adds() []Layer  // layers that are there after Process
	Process(doc *Doc) error
}

// Pipeline runs stages in order. It is immutable and safe for concurrent use.
type Pipeline struct{ stages []Stage }

// NewPipeline puts stages together. It fails when a stage needs a layer that no earlier stage adds, so that a wrong
// order is found when the program starts and not at the first comment.
func NewPipeline(stages ...Stage) (*Pipeline, error) {
	have := map[Layer]bool{}
	for _, stage := range stages {
		for _, need := range stage.Needs() {
			if !have[need] {
				return nil, fmt.Errorf("compose pipeline: stage %s needs %s, which no stage before it adds", stage.Name(), need)
			}
		}
		for _, layer := range stage.Adds() {
			have[layer] = true
		}
	}
	return &Pipeline{stages: slices.Clone(stages)}, nil
}

// Analyze makes the Doc of one comment. The text must be valid UTF-8; declared is the language that the row or the
// survey states, or empty. It fails when the text is not valid UTF-8 or when a stage fails.
func (p *Pipeline) Analyze(text string, declared Lang) (*Doc, error) {
	if !utf8.ValidString(text) {
		return nil, fmt.Errorf("analyze: the text is not valid UTF-8; repair it where the file is read")
	}
	doc := &Doc{Text: text, Declared: declared, Language: Language{Code: Und, Source: Detected}}
	doc.Sentiment.Label = Neutral
	if noText(text) {
		doc.Flags = append(doc.Flags, FlagNoText)
		return doc, nil
	}
	for _, stage := range p.stages {
		if err := stage.Process(doc); err != nil {
			return nil, fmt.Errorf("analyze, stage %s: %w", stage.Name(), err)
		}
	}
	slices.Sort(doc.Flags)
	doc.Flags = slices.Compact(doc.Flags)
	return doc, nil
}

// noText tells an empty answer: white space only, or the NA that statistics programs write for a missing value.
func noText(text string) bool {
	trimmed := strings.TrimSpace(text)
	return trimmed == "" || trimmed == "NA"
}
