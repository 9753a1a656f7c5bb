package pos

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// maxPhrase is how many words a phrase may have. A longer run of nouns is a comment without commas; its last words are kept, since the head of an English
// noun phrase comes last.
const maxPhrase = 4

// Phrase is a noun phrase of a comment: "loading time", "customer service", "parking".
//
// Span is the evidence, from the first to the last word, without a clitic at the end ("app" of "app's"). Tokens are the words and the hyphens between them. Key
// is the same for all forms of a phrase: the stems of its words with one space between them.
type Phrase struct {
	analyzer.Span
	Tokens analyzer.Range
	Key    string
}

// Phrases gives the noun phrases of the English sentences of a tagged Doc, in the order of the text and never overlapping; it gives none where Tag has
// not run. It does not change the Doc and is safe for concurrent use.
//
// The grammar is (JJ | VBG | noun)* noun, with noun one of NN, NNS, NNP, NNPS, or a VBG alone between signs ("Parking"), and these cuts: an adjective after a noun opens a new phrase ("app great support"), a
// word with a clitic ends one ("the bank's app" is "bank" and "app"), a hashtag is one of its own. Words too light to say anything ("other", "lot", "thing") open no
// phrase, nor does a VBG after a pronoun, verb or adverb ("keeps losing parcels"). Determiners and possessives have other tags and so never belong to one.
func (t *Tagger) Phrases(doc *analyzer.Doc) []Phrase {
	var out []Phrase
	for _, sentence := range doc.Sentences {
		if sentence.Lang != english {
			continue
		}
		for i := sentence.Tokens.First; i < sentence.Tokens.Last; {
			end := t.run(doc, analyzer.Range{First: i, Last: sentence.Tokens.Last})
			if phrase, ok := t.phrase(doc, analyzer.Range{First: i, Last: end}); ok {
				out = append(out, phrase)
			}
			i = max(end, i+1)
		}
	}
	return out
}

// run gives the end of the words that may stand in one phrase with the first of the range, or its start when that cannot open one.
func (t *Tagger) run(doc *analyzer.Doc, tokens analyzer.Range) int {
	i := tokens.First
	for i < tokens.Last {
		tok := &doc.Tokens[i]
		if i > tokens.First && i+1 < tokens.Last && joins(doc, i) && inPhrase(&doc.Tokens[i+1]) {
			i++ // the hyphen of "self-service"
			continue
		}
		if !inPhrase(tok) || i > tokens.First && breaks(doc, i) {
			return i
		}
		i++
		if tok.Kind == analyzer.Hashtag || t.cliticLen(doc, tok) > 0 {
			return i
		}
	}
	return i
}

// breaks tells a word that does not go on with the phrase before it.
func breaks(doc *analyzer.Doc, i int) bool {
	before, tok := &doc.Tokens[i-1], &doc.Tokens[i]
	return tok.Kind == analyzer.Hashtag || tok.POS == "JJ" && isNoun(before)
}

func inPhrase(tok *analyzer.Token) bool {
	return isNoun(tok) || tok.Kind == analyzer.Word && (tok.POS == "JJ" || tok.POS == "VBG")
}

// isNoun tells a noun that a phrase may end with. Numbers that prose takes for nouns ("2x") are none.
func isNoun(tok *analyzer.Token) bool {
	return (tok.Kind == analyzer.Word || tok.Kind == analyzer.Hashtag) && strings.HasPrefix(tok.POS, "NN")
}

// phrase trims a run to a phrase: nothing after its last noun, no light word at its start, no more than maxPhrase words.
func (t *Tagger) phrase(doc *analyzer.Doc, tokens analyzer.Range) (Phrase, bool) {
	for tokens.Last > tokens.First && !isNoun(&doc.Tokens[tokens.Last-1]) && !alone(doc, tokens) {
		tokens.Last--
	}
	words := 0
	for i := tokens.First; i < tokens.Last; i++ {
		if doc.Tokens[i].Kind != analyzer.Punct {
			words++
		}
	}
	for tokens.First < tokens.Last {
		tok := &doc.Tokens[tokens.First]
		if tok.Kind != analyzer.Punct {
			if words <= maxPhrase && !t.words.light[normOf(doc, tok)] && !asVerb(doc, tokens.First) {
				return t.made(doc, tokens)
			}
			words--
		}
		tokens.First++
	}
	return Phrase{}, false
}

// alone tells a single VBG between signs or at the ends of its sentence: "Parking", or the last of "price, quality, shipping". There it names a thing.
func alone(doc *analyzer.Doc, tokens analyzer.Range) bool {
	if tokens.Last-tokens.First != 1 || doc.Tokens[tokens.First].POS != "VBG" {
		return false
	}
	sentence := doc.Sentences[doc.Tokens[tokens.First].Sentence].Tokens
	return (tokens.First == sentence.First || doc.Tokens[tokens.First-1].POS == "") && (tokens.Last == sentence.Last || doc.Tokens[tokens.Last].POS == "")
}

// asVerb tells a VBG that is the verb of its clause ("keeps losing parcels") and not a part of a name ("the loading time").
func asVerb(doc *analyzer.Doc, i int) bool {
	if doc.Tokens[i].POS != "VBG" || i == 0 {
		return false
	}
	before := doc.Tokens[i-1].POS
	return before == "PRP" || before == "MD" || strings.HasPrefix(before, "VB") || strings.HasPrefix(before, "RB")
}

// made builds the phrase of a trimmed run. A lone letter is no phrase.
func (t *Tagger) made(doc *analyzer.Doc, tokens analyzer.Range) (Phrase, bool) {
	last := &doc.Tokens[tokens.Last-1]
	span := analyzer.Span{Start: doc.Tokens[tokens.First].Start, End: last.End - t.cliticLen(doc, last)}
	var stems []string
	for i := tokens.First; i < tokens.Last; i++ {
		if tok := &doc.Tokens[i]; tok.Kind != analyzer.Punct {
			stems = append(stems, stemOf(doc, tok))
		}
	}
	key := strings.Join(stems, " ")
	return Phrase{Span: span, Tokens: tokens, Key: key}, utf8.RuneCountInString(key) > 1
}

// cliticLen is the length in bytes of the clitic at the end of a token ("’s"), or 0.
func (t *Tagger) cliticLen(doc *analyzer.Doc, tok *analyzer.Token) int {
	surface := doc.Surface(tok.Span)
	at := strings.LastIndexAny(surface, apostrophes)
	if at <= 0 {
		return 0
	}
	if _, clitic := t.words.cutClitic(clean(surface)); !strings.HasPrefix(clitic, "'") {
		return 0
	}
	return len(surface) - at
}

// stemOf is what a word brings to the key.
func stemOf(doc *analyzer.Doc, tok *analyzer.Token) string {
	if tok.Stem != "" {
		return tok.Stem
	}
	return normOf(doc, tok)
}

func normOf(doc *analyzer.Doc, tok *analyzer.Token) string {
	if tok.Norm != "" {
		return tok.Norm
	}
	return strings.ToLower(doc.Surface(tok.Span))
}
