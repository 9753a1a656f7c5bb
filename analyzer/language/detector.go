// Package language tells which language a comment is written in. It is the only importer of lingua-go.
//
// The problem: answers are short, typed without diacritics, full of emoji and brand names, and "ok" is no language. The shape: script decides where it can (Hangul, kana,
// Thai, Greek …); for Latin, Cyrillic and Arabic letters lingua judges twice: its full models among the twelve first-class languages, and its small models among all candidates,
// so that Polish is not called Dutch; a declared language is a prior that tips the balance; what stays too close is Und. The traps: lingua's models load slowly and must not be loaded by several
// goroutines at once, so they load at the first text that needs them, under one lock; its confidences differ in the last digits from call to call and are rounded; it wants normal form C and at most some 400 characters;
// answers repeat ("good", "no comment"), so decisions on short texts are remembered, up to a fixed number.
package language

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/pemistahl/lingua-go"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// firstClass are the languages with lexicons, stems and segmentation of their own.
var firstClass = []analyzer.Lang{"de", "en", "es", "fr", "id", "it", "ja", "ko", "nl", "pt", "ru", "tr"}

// Detector tells the language of texts. It is safe for concurrent use.
type Detector struct {
	candidates []analyzer.Lang
	models     func() models
	memory     memory
}

// models are lingua's detectors: full among the first-class candidates, and small among all; either is nil where it would have fewer than two languages.
type models struct{ full, small lingua.LanguageDetector }

// New makes a detector for candidate languages (ISO 639-1). It fails on a code that is no language of lingua's.
func New(candidates []analyzer.Lang) (*Detector, error) {
	all := make([]lingua.Language, len(candidates))
	for i, code := range candidates {
		lang := lingua.GetLanguageFromIsoCode639_1(lingua.GetIsoCode639_1FromValue(strings.ToUpper(string(code))))
		if lang == lingua.Unknown {
			return nil, fmt.Errorf("candidate language %q is no ISO 639-1 code of a known language; see `--languages` in the help", code)
		}
		all[i] = lang
	}
	return &Detector{
		candidates: slices.Clone(candidates),
		models:     sync.OnceValue(func() models { return load(candidates, all) }),
	}, nil
}

func load(candidates []analyzer.Lang, all []lingua.Language) models {
	var first, alphabetic []lingua.Language
	for i, code := range candidates {
		if scriptAlone(code) {
			continue
		}
		alphabetic = append(alphabetic, all[i])
		if slices.Contains(firstClass, code) {
			first = append(first, all[i])
		}
	}
	var m models
	if len(first) > 1 {
		m.full = lingua.NewLanguageDetectorBuilder().FromLanguages(first...).WithPreloadedLanguageModels().Build()
	}
	if len(alphabetic) > len(first) && len(alphabetic) > 1 {
		m.small = lingua.NewLanguageDetectorBuilder().FromLanguages(alphabetic...).WithLowAccuracyMode().WithPreloadedLanguageModels().Build()
	}
	return m
}

// Detect tells the language of a text; declared is what the row or the survey says, or empty.
func (d *Detector) Detect(text string, declared analyzer.Lang) analyzer.Language {
	letters := clean(text)
	if letters == "" {
		return undetermined
	}
	if lang := d.byScript(letters); lang != "" {
		return analyzer.Language{Code: lang, Confidence: 1, Source: analyzer.Detected}
	}
	key := string(declared) + "\x00" + letters
	if known, ok := d.memory.get(key); ok {
		return known
	}
	result := decide(d.scores(letters, declared), len([]rune(letters)), declared)
	d.memory.put(key, result)
	return result
}

var undetermined = analyzer.Language{Code: analyzer.Und, Source: analyzer.Detected}

// score is a candidate with its confidence, 0 to 1, rounded to four decimals.
type score struct {
	lang analyzer.Lang
	p    float64
}

// scores are the candidates, best first. Where the small models are sure of a language that is not first class, it is put first.
func (d *Detector) scores(letters string, declared analyzer.Lang) []score {
	m := d.models()
	var full []score
	if m.full != nil {
		full = confidences(m.full, letters)
	}
	if m.small == nil {
		return full
	}
	wide := confidences(m.small, letters)
	if len(wide) == 0 {
		return full
	}
	if len(full) == 0 {
		return wide
	}
	best := wide[0]
	runes := len([]rune(letters))
	if slices.Contains(firstClass, declared) && runes < 2*shortText {
		return full // a short text cannot prove the survey wrong
	}
	if slices.Contains(firstClass, best.lang) || !outweighs(wide, full[0].lang, runes) {
		return full
	}
	return wide
}

// outweighs tells whether a language that is not first class is more than a near miss: its lead over the first-class rival among the same
// small models must be clear, and clearer in a short text, where those models err.
func outweighs(wide []score, rival analyzer.Lang, runes int) bool {
	lead := wide[0].p
	for _, s := range wide {
		if s.lang == rival {
			lead -= s.p
			break
		}
	}
	switch {
	case runes < shortText:
		return lead > 0.85
	case runes < 2*shortText:
		return lead > 0.6
	default:
		return lead > 0.3
	}
}

func confidences(detector lingua.LanguageDetector, letters string) []score {
	values := detector.ComputeLanguageConfidenceValues(letters)
	out := make([]score, 0, len(values))
	for _, v := range values {
		p := math.Round(v.Value()*1e4) / 1e4
		if p > 0 && !math.IsNaN(p) {
			out = append(out, score{analyzer.Lang(strings.ToLower(v.Language().IsoCode639_1().String())), p})
		}
	}
	slices.SortStableFunc(out, func(a, b score) int {
		switch {
		case a.p > b.p:
			return -1
		case a.p < b.p:
			return 1
		default:
			return strings.Compare(string(a.lang), string(b.lang))
		}
	})
	return out
}

const (
	shortText     = 20   // runes of letters; shorter texts need a clearer lead
	minLead       = 0.03 // lead of the best over the second
	minShort      = 0.20 // confidence that a short text needs
	declaredBoost = 20.0 // how much likelier a declared language is than any other
	tiny          = 3    // runes; nothing so short is told without a declared language
)

// decide turns scores into a decision. A declared language is weighed in, not obeyed: an English answer to a Turkish survey is English.
func decide(scores []score, runes int, declared analyzer.Lang) analyzer.Language {
	if len(scores) == 0 {
		if declared != "" && declared != analyzer.Und {
			return analyzer.Language{Code: declared, Source: analyzer.Declared}
		}
		return undetermined
	}
	best, second, source := lead(scores), lead(scores[1:]), analyzer.Detected
	if declared != "" && declared != analyzer.Und {
		weighed := weigh(scores, declared)
		if weighed[0].lang == declared && (best.lang != declared || undecided(best, second, runes)) {
			source = analyzer.Declared
		}
		best, second = weighed[0], lead(weighed[1:])
	}
	if undecided(best, second, runes) && source != analyzer.Declared {
		return undetermined
	}
	return analyzer.Language{Code: best.lang, Confidence: math.Round(math.Min(best.p, 1)*100) / 100, Source: source}
}

// weigh makes the declared language likelier than the text alone says; the sum of all confidences stays.
func weigh(scores []score, declared analyzer.Lang) []score {
	weighed := slices.Clone(scores)
	before, after := 0.0, 0.0
	for i := range weighed {
		before += weighed[i].p
		if weighed[i].lang == declared {
			weighed[i].p *= declaredBoost
		}
		after += weighed[i].p
	}
	for i := range weighed {
		weighed[i].p *= before / after
	}
	slices.SortStableFunc(weighed, func(a, b score) int { return -compare(a.p, b.p) })
	return weighed
}

func lead(scores []score) score {
	if len(scores) == 0 {
		return score{}
	}
	return scores[0]
}

func undecided(best, second score, runes int) bool {
	return best.p-second.p < minLead || runes < tiny || runes < shortText && best.p < minShort
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	default:
		return 0
	}
}

// memory keeps decisions on short texts until it is full.
type memory struct {
	mu    sync.RWMutex
	known map[string]analyzer.Language
}

const (
	maxMemory = 50_000
	maxKept   = 600 // bytes
)

func (m *memory) get(key string) (analyzer.Language, bool) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	lang, ok := m.known[key]
	return lang, ok
}

func (m *memory) put(key string, lang analyzer.Language) {
	if len(key) > maxKept {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.known == nil {
		m.known = make(map[string]analyzer.Language)
	}
	if len(m.known) < maxMemory {
		m.known[key] = lang
	}
}
