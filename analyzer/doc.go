// Package analyzer holds the annotated comment, Doc, and the pipeline that makes one.
//
// The problem: a comment passes through many hands (language, segmentation, stems, issues, sentiment) and each
// later number must lead back to the customer's own words. The shape: one Doc, an immutable text with layers
// beside it; each Stage reads some layers and adds one. Stages live in packages below this one and know nothing
// of files, storage or each other; they are put together in analyzer/standard.
//
// The traps: every offset is a half-open byte range into Doc.Text, always on rune boundaries, never into a
// normalised copy. Text is never changed after Analyze was called. Check holds these rules, and every test that
// makes a Doc calls it.
package analyzer

// Lang is an ISO 639-1 code in lower case, or Und.
type Lang string

// Und says that the language could not be told: too little text, or too close between two languages.
const Und Lang = "und"

// Span is a half-open range of bytes into Doc.Text, on rune boundaries.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps tells whether two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// LanguageSource tells where a language decision came from.
type LanguageSource string

// The sources of a language decision.
const (
	Detected LanguageSource = "detected" // from the text
	Declared LanguageSource = "declared" // said by the row, the file or the survey
	Prior    LanguageSource = "prior"    // from the language mix of the file
)

// Language is the language decision for a text. Confidence runs from 0 to 1 and is rounded to two decimals. RunnerUp is the second most likely
// language; where Code is Und, it is the most likely one, which was too close to another or too short to tell. It is empty where there is none.
type Language struct {
	Code       Lang
	Confidence float64
	Source     LanguageSource
	RunnerUp   Lang
}

// Kind is the kind of a token.
type Kind uint8

// The kinds of tokens. Only Word, Number, Emoji and Hashtag take part in matching; all are searchable but Punct.
const (
	Word    Kind = iota // letters, with inner apostrophes and marks
	Number              // 12, 3.5, 10/10, €20
	Emoji               // one pictograph with its modifiers, or a text emoticon such as :-(
	Hashtag             // #word
	Mention             // @name
	Link                // URL or e-mail address
	Punct               // everything else that is not white space
)

// Token is one word or sign of a text.
//
// Norm is the surface in NFC and lower case, with elongation folded ("çoooook" → "çok") and typographic quotes made plain.
// Stem is what terms are matched on: a stem, or a base form in Korean and Japanese. Folded is the stem of the
// same word typed without diacritics ("kötü" → "kotu"); it equals Stem where the word has none.
// Negated marks a word that carries its own negation (tr "beğenmedim"); its Stem is that of the positive word. Sentence and Clause are indexes into Doc.Sentences and Doc.Clauses.
type Token struct {
	Span
	Kind     Kind
	Typed    string // the surface, where it has capitals, else empty
	Norm     string
	Stem     string
	Folded   string
	POS      string // part of speech where a tagger gave one (Korean, Japanese), else empty
	Negated  bool
	Sentence int
	Clause   int
}

// Range is a half-open range of indexes into Doc.Tokens.
type Range struct{ First, Last int }

// Sentence is a sentence of the text with the language that it is analysed in.
type Sentence struct {
	Span
	Tokens Range
	Lang   Lang
}

// Clause is a part of a sentence that carries one statement; a contrast word ("but", "ama", "하지만") opens a new one.
// Contrast is true for the clause that such a word opens.
type Clause struct {
	Span
	Tokens   Range
	Contrast bool
}

// Label is the side of a sentiment score.
type Label string

// The three labels.
const (
	Positive Label = "positive"
	Neutral  Label = "neutral"
	Negative Label = "negative"
)

// Evidence is a span that moved a sentiment score: its weight after modifiers (about −6 to 6), and the rule that found it,
// written pack:term.
type Evidence struct {
	Span
	Weight float64 `json:"weight"`
	Rule   string  `json:"rule"`
}

// Sentiment is how a text feels: Score from −1 to 1 rounded to two decimals, Mixed where both sides have weight.
// Available is false where the language has no lexicon; Label is then Neutral and Score 0.
type Sentiment struct {
	Label     Label
	Score     float64
	Mixed     bool
	Available bool
	Evidence  []Evidence
}

// Tagged is a span with the rule that found it, written list/issue/lang:term.
type Tagged struct {
	Span
	Rule string `json:"rule"`
}

// Issue is one issue of the list found in the text, with the sentiment of the clauses that carry it.
// Spans are sorted and never empty.
type Issue struct {
	ID    string
	Label Label
	Score float64 // −1 to 1, rounded to two decimals
	Spans []Tagged
}

// Wish is a term that says what should be ("please add"), with the rule that tells it, written pack:term, and the index of its clause.
type Wish struct {
	Tagged
	Clause int
}

// Request is a clause that says what should be ("please add more colours"), with the rule that tells it, written pack:term, and the ids of the issues
// that the clause mentions, in the order of the issue list.
type Request struct {
	Tagged
	Issues []string `json:"issues"`
}

// The flags of a Doc. Other rooms add theirs: "repaired", "contradiction" and "duplicate" need the row, the score or the whole file.
const (
	FlagNoText      = "no_text"      // there is no comment
	FlagNoSentiment = "no_sentiment" // its language has no lexicon
	FlagNoAnswer    = "no_answer"    // it says that there is nothing to say
	FlagGibberish   = "gibberish"    // letters without a word
	FlagLeaving     = "leaving"      // the customer goes, or thinks of it
)

// Mark is the evidence of a flag.
type Mark struct {
	Flag string
	Tagged
}

// Doc is one comment with its layers. The Doc owns all its slices. It is safe to read from several goroutines once
// Pipeline.Analyze has returned it, and must not be changed after.
type Doc struct {
	Text      string // valid UTF-8, as the customer wrote it
	Declared  Lang   // what the row or survey says, or empty
	Language  Language
	Sentences []Sentence
	Clauses   []Clause
	Tokens    []Token
	Issues    []Issue // in the order of the issue list
	Sentiment Sentiment
	Wishes    []Wish    // in text order, apart
	Requests  []Request // in text order, at most one for each clause
	Flags     []string  // sorted, for example "no_text", "no_sentiment", "leaving"
	Marks     []Mark    // what in the text the flags are about, in text order; not every flag has one
}

// Surface is the text under a span.
func (d *Doc) Surface(s Span) string { return d.Text[s.Start:s.End] }
