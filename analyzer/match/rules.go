package match

import (
	"errors"
	"fmt"
	"sync"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Rules is a Matcher whose rules carry what their stage knows of them. It is immutable and safe for concurrent use.
type Rules[R any] struct {
	*Matcher
	of []R
}

// Of gives what was added with the rule of a match.
func (r *Rules[R]) Of(m Match) *R { return &r.of[m.Rule] }

// Filler takes the terms of one language. It is for one goroutine.
type Filler[R any] struct {
	builder *Builder
	of      []R
	err     error
}

// Add adds a term of a file, with what the stage knows of it; tie is that of Builder.Add. A term that no word is left of is passed over, since analyzer/lint
// reports it. The first other error ends the filling and is what ByLanguage fails with for the language: a dictionary that does not load fails for every term.
func (f *Filler[R]) Add(file string, term lexicons.Term, tie string, rule R) {
	if f.err != nil {
		return
	}
	_, err := f.builder.Add(term, tie)
	switch {
	case errors.Is(err, ErrNeverMatches):
	case err != nil:
		f.err = fmt.Errorf("%s:%d: %w", file, term.Line, err)
	default:
		f.of = append(f.of, rule)
	}
}

// Languages gives the Analyse of a language.
type Languages func(lang analyzer.Lang) Analyse

// ByLanguage holds what a stage looks for in each language. A language is compiled when it is first met, once, whichever goroutine meets it: a Korean
// dictionary takes seconds to load and must not be loaded for an English file. It is safe for concurrent use after the last Add.
type ByLanguage[R any] struct {
	languages Languages
	compiled  map[analyzer.Lang]func() (*Rules[R], error)
}

// NewByLanguage starts without any language.
func NewByLanguage[R any](languages Languages) ByLanguage[R] {
	return ByLanguage[R]{languages, map[analyzer.Lang]func() (*Rules[R], error){}}
}

// Add says how to fill in the terms of a language.
func (l ByLanguage[R]) Add(lang analyzer.Lang, fill func(*Filler[R])) {
	l.compiled[lang] = sync.OnceValues(func() (*Rules[R], error) {
		f := &Filler[R]{builder: NewBuilder(l.languages(lang))}
		fill(f)
		if f.err != nil {
			return nil, f.err
		}
		return &Rules[R]{f.builder.Build(), f.of}, nil
	})
}

// In gives the rules of a language, or nil where it has none. It fails where a term cannot be analysed, with its file and line.
func (l ByLanguage[R]) In(lang analyzer.Lang) (*Rules[R], error) {
	compiled, ok := l.compiled[lang]
	if !ok {
		return nil, nil
	}
	return compiled()
}

// Each visits the sentences whose language has rules, in text order. It fails as In does.
func (l ByLanguage[R]) Each(doc *analyzer.Doc, visit func(analyzer.Sentence, *Rules[R])) error {
	for _, sentence := range doc.Sentences {
		rules, err := l.In(sentence.Lang)
		if err != nil {
			return err
		}
		if rules != nil {
			visit(sentence, rules)
		}
	}
	return nil
}
