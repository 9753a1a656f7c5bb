package language

import "github.com/verbatim-cx/verbatim/analyzer"

// Stage fills Doc.Language.
type Stage struct {
	detector *Detector
	mix      *Mix
}

// NewStage makes a stage of a detector for answers around which the mix is found; nil where it is not known.
func NewStage(d *Detector, mix *Mix) *Stage { return &Stage{d, mix} }

// Name is "language".
func (s *Stage) Name() string { return "language" }

// Needs nothing.
func (s *Stage) Needs() []analyzer.Layer { return nil }

// Adds is the language.
func (s *Stage) Adds() []analyzer.Layer { return []analyzer.Layer{analyzer.LanguageLayer} }

// Process detects the language. It never fails.
func (s *Stage) Process(doc *analyzer.Doc) error {
	doc.Language = s.detector.DetectIn(doc.Text, Context{doc.Declared, s.mix})
	return nil
}

// DefaultCandidates are the languages that detection chooses among unless told otherwise: the twelve first-class ones and their usual neighbours.
// Malay is left out, since it takes Indonesian comments away.
func DefaultCandidates() []analyzer.Lang {
	return []analyzer.Lang{
		"ar", "az", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id",
		"it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "th", "tl", "tr", "uk", "vi", "zh",
	}
}
