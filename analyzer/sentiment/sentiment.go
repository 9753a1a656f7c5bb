// Package sentiment scores how a comment feels, clause by clause, from −1 to 1, with the words that made the score.
//
// The problem: a word list alone reads "not good" as praise. The shape: compile.go turns a language's pack into one matcher; clauses are scored in order: find
// words and idioms, let intensifiers and diminishers scale them, let negators turn them, weigh the clause after a contrast word higher; the sum goes through s/√(s²+α), as in VADER
// (Hutto and Gilbert 2014). The traps: negation stands before (en), after (tr, ko) or inside the word (tr), so a negator carries its side; an idiom outranks
// both words and negators; a language without a pack has no sentiment and says so with the flag no_sentiment, it is never scored with another language's words; a text of no language ("👍") has the signs of the pack "und" and nothing else.
package sentiment

import (
	"math"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
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
	reachBefore   = 4    // words a negator or a modifier reaches forward
	reachAfter    = 3    // words it reaches back
)

// Stage fills Doc.Sentiment. It is safe for concurrent use.
type Stage struct {
	lexicons map[analyzer.Lang]func() (*lexicon, error)
}

// New makes the stage. Packs are compiled when their language is first met.
func New(packs []*lexicons.Pack, languages match.Languages) *Stage {
	s := &Stage{lexicons: make(map[analyzer.Lang]func() (*lexicon, error), len(packs))}
	for _, pack := range packs {
		lang := analyzer.Lang(pack.Language)
		s.lexicons[lang] = lazyLexicon(pack, languages(lang))
	}
	return s
}

// Name is "sentiment".
func (s *Stage) Name() string { return "sentiment" }

// Needs are stems, clauses and issues.
func (s *Stage) Needs() []analyzer.Layer {
	return []analyzer.Layer{analyzer.StemLayer, analyzer.ClauseLayer, analyzer.IssueLayer}
}

// Adds is sentiment.
func (s *Stage) Adds() []analyzer.Layer { return []analyzer.Layer{analyzer.SentimentLayer} }

// Process scores the comment and each issue that it mentions. It fails only when a lexicon cannot be compiled.
func (s *Stage) Process(doc *analyzer.Doc) error {
	for _, sentence := range doc.Sentences {
		compile, ok := s.lexicons[sentence.Lang]
		if !ok {
			continue
		}
		lex, err := compile()
		if err != nil {
			return err
		}
		evidence := lex.score(doc, sentence)
		doc.Sentiment.Available = doc.Sentiment.Available || sentence.Lang != analyzer.Und || len(evidence) > 0
		doc.Sentiment.Evidence = append(doc.Sentiment.Evidence, evidence...)
	}
	if !doc.Sentiment.Available {
		doc.Flags = append(doc.Flags, "no_sentiment")
		return nil
	}
	doc.Sentiment.Score, doc.Sentiment.Label, doc.Sentiment.Mixed = sum(doc.Sentiment.Evidence)
	for i := range doc.Issues {
		issue := &doc.Issues[i]
		issue.Score, issue.Label, _ = sum(issueEvidence(doc, issue))
	}
	return nil
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
