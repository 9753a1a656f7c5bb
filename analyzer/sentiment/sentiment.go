// Package sentiment scores how a comment feels, clause by clause, from −1 to 1, with the words that made the score.
//
// The problem: a word list alone reads "not good" as praise. The shape: compile.go turns a language's pack into one matcher; clauses are scored in order: find
// words and idioms, let intensifiers and diminishers scale them, let negators turn them, weigh the clause after a contrast word higher; the sum goes through s/√(s²+α), as in VADER
// (Hutto and Gilbert 2014). The traps: negation stands before (en), after (tr, ko) or inside the word (tr), so a negator carries its side; an idiom outranks
// both words and negators; praise beside a wish or a competitor is a complaint; a language without a pack has no sentiment and says so with the flag no_sentiment, it is never scored with another language's words; a text of no language ("👍") has the signs of the pack "und" and nothing else.
package sentiment

import (
	"math"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Tuning of the scorer. Weights of the lexicon run from −4 to 4.
const (
	alpha         = 15.0 // a sum of 4 scores 0.72, of 1 scores 0.25
	threshold     = 0.10 // a score closer to zero is neutral
	mixedFrom     = 1.0  // both sides must weigh this much
	negatedPraise = -0.8 // "not good" is nearly bad
	negatedBlame  = -0.5 // "not bad" is mild praise
	beforeTurn    = 0.7  // what comes before "but"
	afterTurn     = 1.2  // what comes after it
	wishedPraise  = -0.4 // "should be faster" is a mild complaint
	rivalPraise   = -0.8 // "cheaper elsewhere" is nearly one
	askedPraise   = 0.3  // "is it any good?" says little
	danglingNo    = -0.5 // a "no" or a wish that is all there is
	bareAnswer    = 1.0  // an issue that is all the answer to "what should we improve?"
	reachBefore   = 4    // words a negator or a modifier reaches forward
	reachAfter    = 3    // words it reaches back
	reachBack     = 4    // words a wish or a rival reaches back
)

// Formula is the score from the sum s of the weights of all evidence, for people.
const Formula = "s/√(s²+15)"

// Question is what the survey asked before the comment.
type Question string

// The questions. A bare "the price" is a complaint as an answer to Improve and praise as one to Like; "nothing" the other way round.
const (
	Why     Question = "why" // why this score: the comment speaks for itself
	Improve Question = "improve"
	Like    Question = "like"
)

// Options of the stage. The zero value scores by the packs alone.
type Options struct {
	Issues   *lexicons.IssueList // whose polarity outranks that of the packs; may be nil
	Question Question            // default Why
}

// Stage fills Doc.Sentiment and Doc.Wishes. It is safe for concurrent use.
type Stage struct {
	rules    match.ByLanguage[rule]
	grammars map[analyzer.Lang]grammar
	bits     map[string]uint16 // issue id → its bit
	question Question
}

// New makes the stage. Packs are compiled when their language is first met.
func New(packs []*lexicons.Pack, languages match.Languages, opts Options) *Stage {
	s := &Stage{rules: match.NewByLanguage[rule](languages), grammars: map[analyzer.Lang]grammar{}, bits: map[string]uint16{}, question: opts.Question}
	and := wordlist.ByLanguage(andWords)
	for _, pack := range packs {
		lang := analyzer.Lang(pack.Language)
		s.grammars[lang] = grammar{cancels: pack.Negation == "cancels", and: and[lang]}
		s.rules.Add(lang, func(f *match.Filler[rule]) {
			filler{f}.pack(pack)
			if opts.Issues != nil {
				filler{f}.overlay(opts.Issues, pack.Language)
			}
		})
	}
	if opts.Issues != nil {
		for i, id := range opts.Issues.IDs() {
			s.bits[id] = 1 << i
		}
	}
	return s
}

// Name is "sentiment".
func (s *Stage) Name() string { return "sentiment" }

// Needs are stems, clauses, issues and flags.
func (s *Stage) Needs() []analyzer.Layer {
	return []analyzer.Layer{analyzer.StemLayer, analyzer.ClauseLayer, analyzer.IssueLayer, analyzer.FlagLayer}
}

// Adds are sentiment and wishes.
func (s *Stage) Adds() []analyzer.Layer {
	return []analyzer.Layer{analyzer.SentimentLayer, analyzer.WishLayer}
}

// Process scores the comment and each issue that it mentions. It fails only when a lexicon cannot be compiled.
func (s *Stage) Process(doc *analyzer.Doc) error {
	about := s.mentions(doc)
	var no *hit
	err := s.each(doc, func(sentence analyzer.Sentence, lex lexicon) {
		found := lex.find(doc, sentence)
		lex.wishes(doc, sentence, found)
		hits := lex.weigh(doc, sentence, found, about)
		says := lex.score(doc, hits)
		doc.Sentiment.Available = doc.Sentiment.Available || sentence.Lang != analyzer.Und || says
		if no == nil {
			no = dangling(hits)
		}
	})
	if err != nil {
		return err
	}
	if !doc.Sentiment.Available {
		doc.Flags = append(doc.Flags, analyzer.FlagNoSentiment)
		return nil
	}
	sayNo(doc, no)
	s.answer(doc)
	doc.Sentiment.Score, doc.Sentiment.Label, doc.Sentiment.Mixed = sum(doc.Sentiment.Evidence)
	for i := range doc.Issues {
		issue := &doc.Issues[i]
		issue.Score, issue.Label, _ = sum(issueEvidence(doc, issue))
	}
	return nil
}

// each visits the sentences whose language has a pack.
func (s *Stage) each(doc *analyzer.Doc, visit func(analyzer.Sentence, lexicon)) error {
	return s.rules.Each(doc, func(sentence analyzer.Sentence, rules *match.Rules[rule]) {
		visit(sentence, lexicon{rules, s.grammars[sentence.Lang]})
	})
}

// mentions gives the issues that a clause mentions, as bits.
func (s *Stage) mentions(doc *analyzer.Doc) func(clause int) uint16 {
	bits := make([]uint16, len(doc.Clauses))
	for i := range doc.Issues {
		for _, span := range doc.Issues[i].Spans {
			bits[doc.Tokens[tokenAt(doc, span.Start)].Clause] |= s.bits[doc.Issues[i].ID]
		}
	}
	return func(clause int) uint16 { return bits[clause] }
}

// sum gives the score, label and mixedness of some evidence: s/√(s²+15) of the sum of weights, rounded to two decimals.
func sum(evidence []analyzer.Evidence) (score float64, label analyzer.Label, mixed bool) {
	positive, negative := 0.0, 0.0
	for _, e := range evidence {
		if e.Weight > 0 {
			positive += e.Weight
		} else {
			negative -= e.Weight
		}
	}
	sum := positive - negative
	score = round2(sum / math.Sqrt(sum*sum+alpha))
	switch {
	case score >= threshold:
		label = analyzer.Positive
	case score <= -threshold:
		label = analyzer.Negative
	default:
		label = analyzer.Neutral
	}
	return score, label, positive >= mixedFrom && negative >= mixedFrom
}

// round2 rounds to two decimals and never gives the −0 that JSON would show.
func round2(x float64) float64 {
	if rounded := math.Round(x*100) / 100; rounded != 0 {
		return rounded
	}
	return 0
}
