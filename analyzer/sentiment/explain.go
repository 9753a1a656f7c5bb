package sentiment

import (
	"github.com/verbatim-cx/verbatim/analyzer"
)

// Reason tells how one piece of evidence got its weight.
type Reason struct {
	analyzer.Evidence
	Base  float64 `json:"base"` // weight of the rule in its file
	File  string  `json:"file"`
	Line  int     `json:"line"`
	Idiom bool    `json:"idiom"` // a fixed expression, which nothing acts on
	Alone bool    `json:"alone"` // a negation that turns nothing, and is all there is
	Steps []Step  `json:"steps"` // what scaled the base, in order
}

// Step is one thing that scaled a weight.
type Step struct {
	Kind   StepKind      `json:"kind"`
	Factor float64       `json:"factor"`
	Span   analyzer.Span `json:"span"` // of the words that did it; empty where no one word did
	Rule   string        `json:"rule,omitempty"`
	File   string        `json:"file,omitempty"`
	Line   int           `json:"line,omitempty"`
}

// StepKind is what a step is.
type StepKind string

// The kinds of steps.
const (
	Intensified  StepKind = "intensified"
	Diminished   StepKind = "diminished"
	Negated      StepKind = "negated"
	NegatedTwice StepKind = "negated twice"  // two negations make a yes
	NegatedWord  StepKind = "negated inside" // by an ending of the word, or of the verb after it
	Wished       StepKind = "wished"
	OfRival      StepKind = "rival"
	BeforeTurn   StepKind = "before contrast"
	AfterTurn    StepKind = "after contrast"
	Asked        StepKind = "asked"
)

// Explain tells how the evidence of a Doc that the stage has scored came about, in text order. Evidence that the question gave has no reason. It fails only when a lexicon cannot be
// compiled.
func (s *Stage) Explain(doc *analyzer.Doc) ([]Reason, error) {
	var reasons []Reason
	about := s.mentions(doc)
	err := s.each(doc, func(sentence analyzer.Sentence, lex lexicon) {
		hits := lex.weigh(doc, sentence, lex.find(doc, sentence), about)
		for i := range hits {
			if e, ok := hits[i].evidence(lex.cancels); ok {
				reasons = append(reasons, lex.reason(hits, i, e))
			}
		}
		if no := dangling(hits); no != nil && len(reasons) == 0 && alone(doc, no) {
			reasons = append(reasons, Reason{Evidence: doc.Sentiment.Evidence[0], Base: danglingNo, File: no.file, Line: no.line, Steps: []Step{}, Alone: true})
		}
	})
	return reasons, err
}

// alone tells a negation that is all the evidence of a comment.
func alone(doc *analyzer.Doc, h *hit) bool {
	return len(doc.Sentiment.Evidence) == 1 && doc.Sentiment.Evidence[0].Span == h.span && doc.Sentiment.Evidence[0].Rule == h.name
}

func (l lexicon) reason(hits []hit, i int, e analyzer.Evidence) Reason {
	h := &hits[i]
	r := Reason{Evidence: e, Base: h.weight, File: h.file, Line: h.line, Idiom: h.role == idiom, Steps: []Step{}}
	for _, by := range h.by[:h.acted] {
		if actor := &hits[by]; actor.role == modifier {
			r.Steps = append(r.Steps, actor.step(map[bool]StepKind{true: Intensified, false: Diminished}[actor.weight > 1], actor.weight))
		}
	}
	r.negation(hits, i, l.cancels)
	r.praise(hits, i)
	plain := Step{}
	switch h.turn {
	case beforeTurn:
		plain = Step{Kind: BeforeTurn, Factor: beforeTurn}
	case afterTurn:
		plain = Step{Kind: AfterTurn, Factor: afterTurn}
	}
	if plain.Kind != "" {
		r.Steps = append(r.Steps, plain)
	}
	if h.asked && h.effective(l.cancels) > 0 {
		r.Steps = append(r.Steps, Step{Kind: Asked, Factor: askedPraise})
	}
	return r
}

// step describes what a hit did.
func (h *hit) step(kind StepKind, factor float64) Step {
	return Step{Kind: kind, Factor: factor, Span: h.span, Rule: h.name, File: h.file, Line: h.line}
}

// negation adds the step of the negators, of which the first is shown.
func (r *Reason) negation(hits []hit, i int, cancels bool) {
	h := &hits[i]
	if h.turned == 0 {
		return
	}
	factor := negatedPraise
	if h.weight < 0 {
		factor = negatedBlame
	}
	kind := Negated
	if cancels && h.turned%2 == 0 {
		kind, factor = NegatedTwice, 1
	}
	for _, by := range h.by[:h.acted] {
		switch hits[by].role {
		case negatorBefore, negatorAfter, negatorAround, negatorPair:
			r.Steps = append(r.Steps, hits[by].step(kind, factor))
			return
		}
	}
	r.Steps = append(r.Steps, Step{Kind: NegatedWord, Factor: factor})
}

// praise adds the step of a wish or a rival, which act on praise only.
func (r *Reason) praise(hits []hit, i int) {
	h := &hits[i]
	weight := h.weight
	for _, step := range r.Steps {
		weight *= step.Factor
	}
	if weight <= 0 || !h.rival && !h.wished {
		return
	}
	kind, factor := Wished, wishedPraise
	acts := func(by *hit) bool { return by.wishes }
	if h.rival {
		kind, factor = OfRival, rivalPraise
		acts = func(by *hit) bool { return by.role == rivalTurns }
	}
	for _, by := range h.by[:h.acted] {
		if acts(&hits[by]) {
			r.Steps = append(r.Steps, hits[by].step(kind, factor))
			return
		}
	}
	r.Steps = append(r.Steps, Step{Kind: kind, Factor: factor})
}
