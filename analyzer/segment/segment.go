// Package segment cuts a text into sentences and tokens.
//
// The problem: survey comments are not prose. Sentences lack full stops, words are glued to emoji, "ㅠㅠ" and ":(" carry the mood, and Korean has no
// usable spaces. The shape: a scan cuts out what is one token whatever the language (links, @names, #tags, emoticons, emoji, runs of loose jamo); what lies
// between goes to UAX #29 word breaking, or for Korean and Japanese to the morphemes of kagome. The traps: kagome's dictionary takes seconds and some 200 MB to load, so
// it is loaded when the first Korean sentence comes; Korean particles and endings become tokens with an empty stem, which matching steps over; all offsets
// are into the original text, also where a library saw its normal form.
package segment

import (
	"github.com/verbatim-cx/verbatim/analyzer"
)

// Stage fills Doc.Sentences and Doc.Tokens. It is safe for concurrent use.
type Stage struct {
	lists        *lists
	elisions     map[string]bool
	dictionaries map[analyzer.Lang]*morphemes
	languages    Languages
}

// Languages tells the language of a sentence inside a text of a language.
type Languages func(sentence string, text analyzer.Lang) analyzer.Lang

// New makes the stage. onSlow, if not nil, is called once when a dictionary starts to load, with its language.
func New(onSlow func(lang analyzer.Lang)) *Stage {
	return &Stage{
		lists:        readLists(),
		elisions:     wordSet(elisionList),
		dictionaries: map[analyzer.Lang]*morphemes{"ko": newKorean(onSlow), "ja": newJapanese(onSlow)},
	}
}

// Telling gives the stage with something that tells the languages of sentences; without it they have that of their text.
func (s *Stage) Telling(languages Languages) *Stage {
	t := *s
	t.languages = languages
	return &t
}

// Name is "segment".
func (s *Stage) Name() string { return "segment" }

// Needs is the language layer.
func (s *Stage) Needs() []analyzer.Layer { return []analyzer.Layer{analyzer.LanguageLayer} }

// Adds are sentences and tokens.
func (s *Stage) Adds() []analyzer.Layer {
	return []analyzer.Layer{analyzer.SentenceLayer, analyzer.TokenLayer}
}

// Process cuts the text. It fails only when the Korean dictionary does not load.
func (s *Stage) Process(doc *analyzer.Doc) error {
	spans := s.scanner(doc.Language.Code).sentenceSpans(doc.Text)
	for _, span := range spans {
		lang := s.language(doc, span, len(spans) == 1)
		first := len(doc.Tokens)
		tokens, err := s.Tokens(doc.Text[span.Start:span.End], lang)
		if err != nil {
			return err
		}
		if len(tokens) == 0 {
			continue
		}
		for i := range tokens {
			tokens[i].Start += span.Start
			tokens[i].End += span.Start
			tokens[i].Sentence = len(doc.Sentences)
		}
		doc.Tokens = append(doc.Tokens, tokens...)
		doc.Sentences = append(doc.Sentences, analyzer.Sentence{
			Span: span, Lang: lang, Tokens: analyzer.Range{First: first, Last: len(doc.Tokens)},
		})
	}
	return nil
}

// language is that of a sentence: in a comment that is mostly something else, "But support was friendly" is English.
func (s *Stage) language(doc *analyzer.Doc, span analyzer.Span, alone bool) analyzer.Lang {
	sentence := doc.Text[span.Start:span.End]
	switch {
	case hangul(sentence):
		return "ko"
	case alone || s.languages == nil:
		return doc.Language.Code
	default:
		return s.languages(sentence, doc.Language.Code)
	}
}

func (s *Stage) scanner(lang analyzer.Lang) scanner { return scanner{lists: s.lists, lang: lang} }

// Tokens cuts one sentence of a language. Offsets are into sentence; Norm is not filled yet except that Korean tokens carry POS and Stem.
func (s *Stage) Tokens(sentence string, lang analyzer.Lang) ([]analyzer.Token, error) {
	dictionary := s.dictionaries[lang]
	var tokens []analyzer.Token
	var err error
	s.scanner(lang).pieces(sentence, func(p piece) {
		switch {
		case p.special:
			tokens = append(tokens, analyzer.Token{Span: p.span, Kind: p.kind})
		case err != nil:
		case dictionary != nil:
			var found []analyzer.Token
			found, err = dictionary.tokens(sentence[p.span.Start:p.span.End], p.span.Start)
			tokens = append(tokens, found...)
		default:
			tokens = s.appendWords(tokens, sentence, p.span, lang)
		}
	})
	return s.join(sentence, tokens, lang), err
}
