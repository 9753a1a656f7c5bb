package words

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// MaxThemes is the largest number of themes: an issue list has no more issues.
const MaxThemes = 10

// leastOfUncovered is the share of the comments without an issue that a word of a theme must be in.
const (
	leastOfUncovered = 0.005
	leastByFrequency = 0.01 // where there is nothing to compare with
)

// Theme is a candidate issue: what many comments without an issue are about.
type Theme struct {
	ID          string                        `json:"id"`
	Names       map[analyzer.Lang]string      `json:"names"`
	Terms       map[analyzer.Lang][]ThemeTerm `json:"terms"`        // the most comments first
	Share       metrics.Share                 `json:"share"`        // expected coverage, of comments with text: those that have no issue of the list
	OfUncovered metrics.Share                 `json:"of_uncovered"` // of those without an issue
	Covered     metrics.Share                 `json:"covered"`      // coverage of the list with this theme and those before it
	AlsoTagged  int                           `json:"also_tagged"`  // comments with an issue that have its words too
	Score       Mean                          `json:"score"`
	Net         metrics.NetSentiment          `json:"net_sentiment"`
	Examples    []Example                     `json:"examples"`
	rows        *roaring.Bitmap
}

// ThemeTerm is a word or phrase of a theme.
type ThemeTerm struct {
	Text     string   `json:"text"`
	Forms    []string `json:"forms"` // that an issue list needs to find them all, Text first
	Stems    []string `json:"stems"`
	Comments int      `json:"comments"` // without an issue
	G2       float64  `json:"g2"`       // against comments with an issue
	Q        float64  `json:"q"`
	PMI      float64  `json:"pmi"`
	gram     gram
	rows     *roaring.Bitmap // without an issue
	all      *roaring.Bitmap
}

// Mean is the mean score with its 95 % interval, which keeps to the scale, see metrics.MeanIntervalWithin; null where there are too few.
type Mean struct {
	N     int      `json:"n"`
	Value *float64 `json:"value"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
}

// ThemeReport is what the comments without an issue are about.
type ThemeReport struct {
	Coverage  metrics.Share     `json:"coverage"`     // of the issue list, by text
	NoSubject metrics.Share     `json:"no_subject"`   // of the comments without an issue: those that only praise or blame, or say nothing
	Themes    []Theme           `json:"themes"`       // the most comments first
	Frequency []analyzer.Lang   `json:"by_frequency"` // languages with hardly a comment with an issue: their themes are frequent words alone
	Min       int               `json:"min_comments"`
	Left      []Left            `json:"left_out"`
	Formulas  []metrics.Formula `json:"formulas"`
	NotEnough string            `json:"not_enough,omitempty"`
}

// Themes mines the comments without an issue for what a new issue could be about. It is deterministic, and changes nothing in its arguments.
func Themes(c *Corpus, t *facts.Table, opts Options) *ThemeReport {
	opts = opts.orDefaults()
	tagged := roaring.New()
	for i := range t.Issues {
		tagged.Or(t.Issues[i].Text)
	}
	tagged.And(t.HasText)
	texts := int(t.HasText.GetCardinality())
	m := &miner{corpus: c, table: t, tagged: tagged, opts: opts, texts: texts, uncovered: texts - int(tagged.GetCardinality())}
	report := &ThemeReport{
		Coverage: metrics.NewShare(int(tagged.GetCardinality()), texts), Themes: []Theme{}, Frequency: []analyzer.Lang{}, Min: opts.Min, Left: c.leftOut(), Formulas: themeFormulas(),
	}
	report.NoSubject = metrics.NewShare(m.withoutSubject(), m.uncovered)
	if m.uncovered < fewestComments {
		report.NotEnough = "there are hardly comments without an issue"
		return report
	}
	for _, lang := range c.spoken(fewestComments) {
		themes, frequency := m.mine(lang)
		report.Themes = append(report.Themes, themes...)
		if frequency {
			report.Frequency = append(report.Frequency, lang)
		}
	}
	report.Themes = m.finish(report.Themes)
	return report
}

// miner looks for themes.
type miner struct {
	corpus    *Corpus
	table     *facts.Table
	tagged    *roaring.Bitmap
	opts      Options
	texts     int
	uncovered int
}

// The groups of comments: without an issue is the first, with one the second.
func (m *miner) group(o *comment) int {
	switch {
	case o.empty:
		return outside
	case m.tagged.Contains(o.row):
		return second
	default:
		return first
	}
}

// withoutSubject counts the comments without an issue that have no word beyond praise and blame.
func (m *miner) withoutSubject() int {
	n := 0
	for i := range m.corpus.comments {
		o := &m.corpus.comments[i]
		if !m.tagged.Contains(o.row) && (o.empty || !slices.ContainsFunc(o.words, m.names)) {
			n++
		}
	}
	return n
}

// names tells a word that can name a subject.
func (m *miner) names(w word) bool { return w.class == content && m.corpus.kinds[w.stem] == subject }

// mine finds the themes of one language, and tells whether it had to go by frequency alone.
func (m *miner) mine(lang analyzer.Lang) (themes []Theme, frequency bool) {
	k := m.corpus.count(lang, m.group, m.opts.Min)
	frequency = k.comments.second < fewestComments
	share := leastOfUncovered
	if frequency {
		share = leastByFrequency
	}
	least := max(m.opts.Min, int(math.Ceil(share*float64(k.comments.first))))
	var seeds []ThemeTerm
	for _, term := range m.terms(k) {
		if term.First < least || !m.topical(term.gram) {
			continue
		}
		n := k.grams[term.gram]
		pmi := math.Log2(float64(n.first) / float64(k.sizes.first) / (float64(n.all) / float64(k.sizes.all)))
		seeds = append(seeds, ThemeTerm{Stems: term.Stems, Comments: term.First, G2: term.G2, Q: term.Q, PMI: pmi, gram: term.gram, rows: roaring.New(), all: roaring.New()})
	}
	slices.SortStableFunc(seeds, func(a, b ThemeTerm) int { return cmp.Or(cmp.Compare(b.G2, a.G2), b.Comments-a.Comments) })
	seeds = seeds[:min(len(seeds), mostSeeds)]
	m.findRows(lang, seeds)
	for _, group := range agglomerate(seeds, int(k.comments.first+k.comments.second)) {
		themes = append(themes, m.theme(lang, group))
	}
	return themes, frequency
}

// frequent is the share of the comments without an issue from which a word may be a theme that is as frequent elsewhere.
const frequent = 0.03

// terms gives the words that comments without an issue have surely more often than others, and the frequent ones that they do not have surely less often. Where hardly a comment has
// an issue, as in a language that the list does not speak, all words count, without G².
func (m *miner) terms(k *counted) []Term {
	if k.comments.second < fewestComments {
		var out []Term
		for _, g := range m.corpus.sorted(k.grams) {
			out = append(out, Term{Stems: m.corpus.names(g), First: int(k.grams[g].first), Keyness: Keyness{P: 1}, Q: 1, gram: g})
		}
		return out
	}
	return slices.DeleteFunc(m.corpus.measure(k), func(t Term) bool {
		often := float64(t.First) >= frequent*float64(k.comments.first) && (t.G2 > 0 || t.Q > significant)
		return !often && (t.G2 <= 0 || t.Q > significant)
	})
}

// mostSeeds bounds the work of putting words together.
const mostSeeds = 200

// topical tells a phrase that names a subject, and begins and ends with words that may stand in an issue list.
func (m *miner) topical(g gram) bool {
	return m.corpus.about(g, subject) && m.corpus.kinds[g[0]] != general && m.corpus.kinds[g[g.size()-1]] != general
}

// findRows notes which comments have each seed, and how people write it.
func (m *miner) findRows(lang analyzer.Lang, seeds []ThemeTerm) {
	subjects := make([]wanted, len(seeds))
	for i := range seeds {
		subjects[i] = wanted{grams: []gram{seeds[i].gram}, accept: func(o *comment) bool { return m.group(o) != outside }}
	}
	s := m.corpus.look(lang, subjects)
	for i := range seeds {
		seeds[i].Forms = s.variants(seeds[i].gram)
		seeds[i].Text = seeds[i].Forms[0]
		for _, candidate := range s.shown[i] {
			o := &m.corpus.comments[candidate.at]
			seeds[i].all.Add(o.row)
			if m.group(o) == first {
				seeds[i].rows.Add(o.row)
			}
		}
	}
}

// theme makes a theme of words that go together.
func (m *miner) theme(lang analyzer.Lang, terms []ThemeTerm) Theme {
	terms = leadTerms(terms)
	theme := Theme{Names: map[analyzer.Lang]string{lang: terms[0].Text}, Terms: map[analyzer.Lang][]ThemeTerm{lang: terms}, rows: roaring.New()}
	for i := range terms {
		theme.rows.Or(terms[i].rows)
	}
	return theme
}

// leadTerms leaves of a word and the phrases around it the phrase where it has most of the word's comments, and the word where not: the other adds nothing.
func leadTerms(terms []ThemeTerm) []ThemeTerm {
	slices.SortStableFunc(terms, func(a, b ThemeTerm) int { return cmp.Or(b.gram.size()-a.gram.size(), b.Comments-a.Comments) })
	var kept []ThemeTerm
	for i, term := range terms {
		longer := slices.ContainsFunc(terms[:i], func(o ThemeTerm) bool {
			return term.gram.within(o.gram) && float64(o.Comments) >= covers*float64(term.Comments)
		})
		shorter := slices.ContainsFunc(terms[i+1:], func(o ThemeTerm) bool {
			return o.gram.within(term.gram) && float64(term.Comments) < covers*float64(o.Comments)
		})
		if !longer && !shorter {
			kept = append(kept, term)
		}
	}
	if len(kept) == 0 { // three words that replace each other in a circle
		kept = terms[:1]
	}
	slices.SortStableFunc(kept, func(a, b ThemeTerm) int { return b.Comments - a.Comments })
	return kept
}

// finish joins themes with one name in several languages, ranks them, and adds what is known of their comments.
func (m *miner) finish(themes []Theme) []Theme {
	themes = joinLanguages(themes)
	slices.SortStableFunc(themes, func(a, b Theme) int {
		return cmp.Compare(b.rows.GetCardinality(), a.rows.GetCardinality())
	})
	themes = themes[:min(len(themes), m.opts.Top, MaxThemes)]
	covered := m.tagged.Clone()
	ids := map[string]bool{}
	for i := range m.table.Issues {
		ids[m.table.Issues[i].ID] = true
	}
	for i := range themes {
		theme := &themes[i]
		covered.Or(theme.rows)
		theme.ID = freeID(slug(theme.name()), ids)
		n := int(theme.rows.GetCardinality())
		theme.Share, theme.OfUncovered = metrics.NewShare(n, m.texts), metrics.NewShare(n, m.uncovered)
		theme.Covered = metrics.NewShare(int(covered.GetCardinality()), m.texts)
		theme.Score, theme.Net = m.meanScore(theme.rows), m.net(theme.rows)
	}
	m.illustrate(themes)
	return themes
}

// name is the name in the language with most comments.
func (t *Theme) name() string {
	best, most := analyzer.Lang(""), -1
	for lang, terms := range t.Terms {
		if n := terms[0].Comments; n > most || n == most && lang < best {
			best, most = lang, n
		}
	}
	return t.Names[best]
}

// joinLanguages puts themes of different languages together that have one name, such as "wifi".
func joinLanguages(themes []Theme) []Theme {
	var out []Theme
	at := map[string]int{}
	for _, theme := range themes {
		name := theme.name()
		i, ok := at[name]
		if !ok {
			at[name] = len(out)
			out = append(out, theme)
			continue
		}
		for lang, terms := range theme.Terms {
			out[i].Names[lang], out[i].Terms[lang] = theme.Names[lang], terms
		}
		out[i].rows.Or(theme.rows)
	}
	return out
}

func freeID(id string, taken map[string]bool) string {
	for n := 2; taken[id]; n++ {
		id = id + "-" + strconv.Itoa(n)
	}
	taken[id] = true
	return id
}

func (m *miner) meanScore(rows *roaring.Bitmap) Mean {
	var mean Mean
	sum, squares := 0.0, 0.0
	for it := rows.Iterator(); it.HasNext(); {
		if score := m.table.Score[it.Next()]; !math.IsNaN(score) {
			mean.N++
			sum += score
			squares += score * score
		}
	}
	if mean.N > 0 {
		mean.Value = metrics.Finite(sum / float64(mean.N))
	}
	scale := m.table.Scale
	if in, ok := metrics.MeanIntervalWithin(float64(scale.Min), float64(scale.Max), mean.N, sum, squares); ok {
		mean.Low, mean.High = metrics.Finite(in.Low), metrics.Finite(in.High)
	}
	return mean
}

// net counts comments by the label of their sentiment.
func (m *miner) net(rows *roaring.Bitmap) metrics.NetSentiment {
	n, positive, negative := 0, 0, 0
	label, ok := m.table.Category("label")
	for it := rows.Iterator(); ok && it.HasNext(); {
		row := it.Next()
		if label.Codes[row] < 0 || math.IsNaN(m.table.Polarity[row]) {
			continue
		}
		n++
		switch analyzer.Label(label.Values[label.Codes[row]]) {
		case analyzer.Positive:
			positive++
		case analyzer.Negative:
			negative++
		}
	}
	return metrics.NewNetSentiment(positive, negative, n)
}

// illustrate finds examples, and counts comments with an issue that have words of a theme.
func (m *miner) illustrate(themes []Theme) {
	for _, lang := range m.corpus.spoken(fewestComments) {
		subjects := make([]wanted, len(themes))
		for i := range themes {
			for _, term := range themes[i].Terms[lang] {
				subjects[i].grams = append(subjects[i].grams, term.gram)
			}
			subjects[i].alone = true
			subjects[i].accept = func(o *comment) bool {
				if m.group(o) == second {
					themes[i].AlsoTagged++
				}
				return m.group(o) == first
			}
		}
		s := m.corpus.look(lang, subjects)
		for i, examples := range m.corpus.choose(s, subjects, m.table, m.opts.Examples) {
			themes[i].Examples = append(themes[i].Examples, examples...)
		}
	}
	for i := range themes {
		themes[i].Examples = themes[i].Examples[:min(len(themes[i].Examples), m.opts.Examples)]
	}
}
