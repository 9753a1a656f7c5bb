// Package clause cuts sentences into clauses, each with one statement.
//
// The problem: "the product is good but delivery is slow" is two statements; a negation or a praise must not reach over the "but". The shape: a Stage that
// cuts at commas, semicolons, brackets and dashes, and at the contrast words of the language's lexicon. The traps: in Korean the contrast is an ending
// ("좋지만") and the cut comes after it, elsewhere it is a word and the cut comes before; a comma in "1,5" is no token of its own and cuts nothing; a full stop inside
// a sentence is that of an abbreviation.
package clause

import (
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Stage fills Doc.Clauses and each token's Clause. It is safe for concurrent use.
type Stage struct {
	contrast match.ByLanguage[struct{}]
}

// New makes the stage from the contrast words of the packs. Terms are compiled when their language is first met.
func New(packs []*lexicons.Pack, languages match.Languages) *Stage {
	s := &Stage{match.NewByLanguage[struct{}](languages)}
	for _, pack := range packs {
		s.contrast.Add(analyzer.Lang(pack.Language), func(f *match.Filler[struct{}]) {
			for _, entry := range pack.Contrast {
				f.Add(pack.File, entry.Term, entry.Term.Source, struct{}{})
			}
		})
	}
	return s
}

// Name is "clause".
func (s *Stage) Name() string { return "clause" }

// Needs are stems.
func (s *Stage) Needs() []analyzer.Layer { return []analyzer.Layer{analyzer.StemLayer} }

// Adds are clauses.
func (s *Stage) Adds() []analyzer.Layer { return []analyzer.Layer{analyzer.ClauseLayer} }

// Process cuts every sentence. It fails only when a lexicon cannot be compiled.
func (s *Stage) Process(doc *analyzer.Doc) error {
	for _, sentence := range doc.Sentences {
		cuts, err := s.cuts(doc, sentence)
		if err != nil {
			return err
		}
		appendClauses(doc, sentence.Tokens, cuts)
	}
	return nil
}

// cut is the kind of boundary before a token.
type cut uint8

const (
	none cut = iota
	plain
	contrast
)

// cuts gives the boundary before each token of a sentence.
func (s *Stage) cuts(doc *analyzer.Doc, sentence analyzer.Sentence) ([]cut, error) {
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	cuts := make([]cut, len(tokens)+1)
	for i := range tokens {
		if tokens[i].Kind == analyzer.Punct && separates(doc.Surface(tokens[i].Span)) && !inside(doc, tokens, i, sentence.Lang) {
			cuts[i+1] = plain
		}
	}
	rules, err := s.contrast.In(sentence.Lang)
	if err != nil || rules == nil {
		return cuts, err
	}
	for _, m := range rules.Longest(rules.Find(tokens, nil)) {
		if at := m.Range.First; sentence.Lang == "ko" && ending(&tokens[at]) {
			cuts[m.Range.Last] = contrast
		} else {
			cuts[at] = contrast
		}
	}
	return cuts, nil
}

// ending tells a Korean verb ending, alone ("지만") or fused with its verb ("비싼데"): what it contrasts comes after it.
func ending(tok *analyzer.Token) bool {
	return strings.HasPrefix(tok.POS, "E") || strings.Contains(tok.POS, "+E")
}

func separates(surface string) bool {
	return strings.ContainsAny(surface, ",;:()[]–—…，、；：.-")
}

// inside tells a sign that separates nothing: the "-" inside a word ("user-friendly", "cepat-cepat"), the ":" of "Kund:innen", and the full stop of an abbreviation
// or an ordinal, which a space follows without a new sentence ("Dr. Müller", "3. Mai").
func inside(doc *analyzer.Doc, tokens []analyzer.Token, i int, lang analyzer.Lang) bool {
	if i == 0 || i+1 == len(tokens) || tokens[i-1].End != tokens[i].Start || tokens[i-1].Kind == analyzer.Punct {
		return false
	}
	next := &tokens[i+1]
	touches := next.Start == tokens[i].End
	switch doc.Surface(tokens[i].Span) {
	case "-":
		return touches && next.Kind != analyzer.Punct
	case ":":
		return touches && lang == "de" && (next.Norm == "innen" || next.Norm == "in")
	case ".":
		return !touches
	default:
		return false
	}
}

// appendClauses cuts a sentence's tokens; a clause of signs only joins the one before it.
func appendClauses(doc *analyzer.Doc, tokens analyzer.Range, cuts []cut) {
	first, opens, worded := tokens.First, cuts[0] == contrast, false
	last := lastWord(doc.Tokens, tokens)
	for i := tokens.First; i < tokens.Last; i++ {
		next := i + 1
		boundary := cuts[next-tokens.First]
		worded = worded || doc.Tokens[i].Kind != analyzer.Punct
		if next < tokens.Last && (boundary == none || !worded || next > last) {
			if boundary == contrast && !worded {
				opens = true
			}
			continue
		}
		for j := first; j < next; j++ {
			doc.Tokens[j].Clause = len(doc.Clauses)
		}
		doc.Clauses = append(doc.Clauses, analyzer.Clause{
			Span:     analyzer.Span{Start: doc.Tokens[first].Start, End: doc.Tokens[next-1].End},
			Tokens:   analyzer.Range{First: first, Last: next},
			Contrast: opens,
		})
		first, opens, worded = next, boundary == contrast, false
	}
}

// lastWord is the index of the last token in a range that is no sign, or the one before the range.
func lastWord(tokens []analyzer.Token, in analyzer.Range) int {
	last := in.Last - 1
	for last >= in.First && tokens[last].Kind == analyzer.Punct {
		last--
	}
	return last
}
