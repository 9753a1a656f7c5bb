package language

import (
	"math"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// Mix is the language mix of the answers around a text: an answer "super" in a file of German answers is German. A nil Mix says nothing. It is immutable.
type Mix struct {
	share map[analyzer.Lang]float64 // 0 to 1
	trust float64                   // 0 to 1
}

const (
	prevailing = 0.7  // share from which a language is taken for one that the text alone does not tell
	fewTold    = 8.0  // answers of which a mix deserves half of its trust
	motley     = 0.3  // share of the commonest language up to which a mix says nothing: any could come next
	unseen     = 0.01 // share of a language that the file has not shown yet
)

// newMix makes a mix of counts. The more answers, and the more of them in one language, the more trust it deserves.
func newMix(counts map[analyzer.Lang]float64, total float64) *Mix {
	m := &Mix{share: make(map[analyzer.Lang]float64, len(counts))}
	top := 0.0
	for lang, n := range counts {
		m.share[lang] = n / total
		top = math.Max(top, n/total)
	}
	m.trust = total / (total + fewTold) * math.Max(0, (top-motley)/(1-motley))
	return m
}

// prevails tells a language that most answers around are written in.
func (m *Mix) prevails(lang analyzer.Lang) bool {
	return m != nil && m.trust > 0.25 && m.share[lang] >= prevailing
}

// factor is how much likelier the mix makes a language: its share, against the share of a language unseen. A longer text speaks for itself, so the
// factor is a root of that, and 1 from sentences on that no mix can make doubtful.
func (m *Mix) factor(lang analyzer.Lang, runes int) float64 {
	if m == nil {
		return 1
	}
	share := math.Max(m.share[lang], unseen)
	return math.Pow(share/unseen, m.trust*weightOfMix(runes))
}

// weightOfMix falls from 2 for a single word to 0.25 for a long text.
func weightOfMix(runes int) float64 {
	switch {
	case runes < 12:
		return 2
	case runes < 25:
		return 1.25
	case runes < 60:
		return 0.6
	default:
		return 0.25
	}
}

// Tally counts the languages of answers in the order in which they come; older ones fade, so that a file sorted by language has the mix of each part. The zero
// value is ready. It is for one goroutine.
type Tally struct {
	counts map[analyzer.Lang]float64
	total  float64
}

// fading is the weight that an answer keeps with each that follows: half after 350.
const fading = 0.998

// clearFrom is how many letters a text needs to count: what is shorter is what the mix is for.
const clearFrom = 20

// Add counts a text, if it is long enough to tell by itself.
func (t *Tally) Add(d *Detector, text string) {
	if utf8.RuneCountInString(text) < clearFrom {
		return
	}
	lang := d.Detect(text, "").Code
	if lang == analyzer.Und {
		return
	}
	if t.counts == nil {
		t.counts = map[analyzer.Lang]float64{}
	}
	for known := range t.counts {
		t.counts[known] *= fading
	}
	t.counts[lang]++
	t.total = t.total*fading + 1
}

// Mix is the mix of the answers counted so far, nil when there are none.
func (t *Tally) Mix() *Mix {
	if t.total == 0 {
		return nil
	}
	return newMix(t.counts, t.total)
}
