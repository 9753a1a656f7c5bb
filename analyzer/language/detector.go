// Package language tells which language a comment is written in.
//
// The problem: answers are short, typed without diacritics, full of emoji and brand names, and "ok" is no language. lingua-go judges such texts best, but loads for seconds, fills hundreds of megabytes and gives under two
// thousand answers a second. The shape: script decides where it can (Hangul, kana, Thai, Greek …). For Latin, Cyrillic and Arabic letters a judge does what lingua does in its mode of high accuracy: letters of one language only and letters
// shared by few narrow the candidates down; the logarithms of the probabilities of all different n-grams of one to five letters (of three alone from 120 letters on) are summed up, an n-gram that a language does not
// know counting as its longest known beginning; the sum is divided by the number of different letters, and the softmax of the sums are the confidences. The probabilities are lingua's own, taken from its models
// by the command generate and put in a table that is read in place (package ngrams), for all languages of these scripts: those of the twelve first-class languages complete, of the others the frequent n-grams. What is ours is a weight for each language
// (generate/languages.tsv), since comments are more likely in the languages that people survey in; the words of short answers (data/answers.tsv), which speak in texts of up to four words ("trop cher", "yes"); a declared language and the language mix of the file as priors that tip the
// balance; and Und for what is too close.
//
// How it is checked: TestAgreement asks lingua itself, among the twelve, about the project's sample texts and the labelled sets, and allows no more than one other answer in 200 for texts of 20 characters
// or more; BenchmarkLingua runs both in one process; TestLabelled holds the accuracy on all labelled sets. Only these tests and the generator import lingua.
//
// The traps: text must be in normal form C, or Turkish turns Indonesian; what is beyond some 400 characters is not looked at; a confidence is about n-grams, not a share of texts that are right: 0.3 among 25 candidates can be quite sure, so
// that Und goes by the lead; costs are whole numbers and confidences rounded, so that answers do not depend on the machine.
package language

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/language/ngrams"
)

// Detector tells the language of texts. It is safe for concurrent use.
type Detector struct {
	candidates []analyzer.Lang
	judge      *judge
	answers    answers
}

// New makes a detector for candidate languages (ISO 639-1). It costs no more than a few microseconds. It fails on a language that is neither in the table nor told by its script.
func New(candidates []analyzer.Lang) (*Detector, error) {
	j, err := newJudge(candidates)
	if err != nil {
		return nil, err
	}
	for _, code := range candidates {
		if !j.knows(code) && !scriptAlone(code) {
			return nil, fmt.Errorf("candidate language %q is no ISO 639-1 code of a known language; see `--languages` in the help", code)
		}
	}
	known, err := parseAnswers(answerList)
	if err != nil {
		return nil, err
	}
	return &Detector{candidates: slices.Clone(candidates), judge: j, answers: known}, nil
}

// Context is what is known of a text beside its words.
type Context struct {
	Declared analyzer.Lang // what the row or the survey says, or empty
	Mix      *Mix          // of the answers around it, or nil
}

// Detect tells the language of a text; declared is what the row or the survey says, or empty.
func (d *Detector) Detect(text string, declared analyzer.Lang) analyzer.Language {
	return d.DetectIn(text, Context{Declared: declared})
}

// DetectIn tells the language of a text among others. A declared language and the mix are weighed in, not obeyed: an English answer to a Turkish survey is English.
func (d *Detector) DetectIn(text string, in Context) analyzer.Language {
	letters := clean(text)
	if letters == "" {
		return undetermined
	}
	if lang := d.byScript(letters); lang != "" {
		return analyzer.Language{Code: lang, Confidence: 1, Source: analyzer.Detected}
	}
	var room [ngrams.MaxLanguages]score
	scores := d.judge.scores(letters, room[:0])
	d.answers.weigh(letters, scores)
	if in.Declared == analyzer.Und {
		in.Declared = ""
	}
	return decide(rank(scores), utf8.RuneCountInString(letters), in)
}

// sureSentence is the confidence from which a sentence is believed to be in another language than its text.
const sureSentence = 0.3

// OfSentence tells the language of a sentence inside a text of a language. It is that of the text unless the sentence is long enough to tell by itself and speaks
// clearly for another, or is in another script.
func (d *Detector) OfSentence(sentence string, text analyzer.Lang) analyzer.Lang {
	letters := clean(sentence)
	if letters == "" {
		return text
	}
	if lang := d.byScript(letters); lang != "" {
		if lang == "zh" && text == "ja" {
			return text // 最悪！！ is written in Han alone in both
		}
		return lang
	}
	if utf8.RuneCountInString(letters) < clearFrom {
		return text
	}
	found := d.Detect(sentence, text)
	if found.Code == analyzer.Und || found.Code == text || found.Confidence < sureSentence {
		return text
	}
	return found.Code
}

var undetermined = analyzer.Language{Code: analyzer.Und, Source: analyzer.Detected}

// score is a candidate with its confidence, 0 to 1.
type score struct {
	lang analyzer.Lang
	p    float64
}

// rank rounds confidences to four decimals, so that they are the same on every machine, drops those that come to 0, and puts the best first.
func rank(scores []score) []score {
	kept := scores[:0]
	for _, s := range scores {
		if s.p = math.Round(s.p*1e4) / 1e4; s.p > 0 {
			kept = append(kept, s)
		}
	}
	slices.SortFunc(kept, func(a, b score) int {
		return cmp.Or(cmp.Compare(b.p, a.p), strings.Compare(string(a.lang), string(b.lang)))
	})
	return kept
}

// The thresholds of Und are set on labelled comments: of those that fall below them, most would be told wrong.
const (
	shortText     = 20    // runes of letters; shorter texts need a confidence of minShort
	minShort      = 0.16  // this is met by chance where no language knows the word
	minLead       = 1.005 // times the second's confidence that the best must have
	declaredBoost = 20.0  // how much likelier a declared language is than any other
	tiny          = 3     // runes; nothing so short is told without a declared language
)

// decide turns scores into a decision.
func decide(scores []score, runes int, in Context) analyzer.Language {
	if len(scores) == 0 {
		if in.Declared != "" {
			return analyzer.Language{Code: in.Declared, Source: analyzer.Declared}
		}
		return undetermined
	}
	weighed := in.weigh(scores, runes)
	best, second := weighed[0], lead(weighed[1:])
	source := analyzer.Detected
	if best.lang != scores[0].lang || undecided(scores[0], lead(scores[1:]), runes) {
		source = in.source(best.lang)
	}
	if source == analyzer.Detected && undecided(best, second, runes) {
		return analyzer.Language{Code: analyzer.Und, Source: analyzer.Detected, RunnerUp: best.lang}
	}
	return analyzer.Language{Code: best.lang, Confidence: math.Round(math.Min(best.p, 1)*100) / 100, Source: source, RunnerUp: second.lang}
}

// source tells what made a language win that the text alone does not tell: the declaration, or a mix in which it prevails.
func (in Context) source(lang analyzer.Lang) analyzer.LanguageSource {
	switch {
	case in.Declared == lang:
		return analyzer.Declared
	case in.Mix.prevails(lang):
		return analyzer.Prior
	default:
		return analyzer.Detected
	}
}

// weigh makes the languages likelier that the context speaks for; the sum of all confidences stays. The result is sorted.
func (in Context) weigh(scores []score, runes int) []score {
	if in.Declared == "" && in.Mix == nil {
		return scores
	}
	weighed := slices.Clone(scores)
	before, after := 0.0, 0.0
	for i := range weighed {
		before += weighed[i].p
		weighed[i].p *= in.Mix.factor(weighed[i].lang, runes)
		if weighed[i].lang == in.Declared {
			weighed[i].p *= declaredBoost
		}
		after += weighed[i].p
	}
	for i := range weighed {
		weighed[i].p *= before / after
	}
	slices.SortStableFunc(weighed, func(a, b score) int { return cmp.Compare(b.p, a.p) })
	return weighed
}

func lead(scores []score) score {
	if len(scores) == 0 {
		return score{}
	}
	return scores[0]
}

func undecided(best, second score, runes int) bool {
	return best.p < minLead*second.p || runes < tiny || runes < shortText && best.p < minShort
}
