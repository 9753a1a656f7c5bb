package words

import (
	"cmp"
	"math"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Defaults of Options.
const (
	DefaultMin      = 5    // comments that must have a word
	DefaultTop      = 15   // words shown for a side
	DefaultExamples = 3    // comments shown for a word or theme
	PriorShare      = 0.05 // weight of the prior, as a share of the words of the language
	fewestComments  = 20   // of a language, to be analysed
	significant     = 0.05
)

// Options of Compare, Themes and Fresh. Zero values stand for the defaults.
type Options struct {
	Min      int // a word must be in so many comments of the two groups together
	Top      int // words of each side, themes of a language
	Examples int // comments for each
}

func (o Options) orDefaults() Options {
	o.Min, o.Top, o.Examples = cmp.Or(o.Min, DefaultMin), cmp.Or(o.Top, DefaultTop), cmp.Or(o.Examples, DefaultExamples)
	return o
}

// Keyness tells how much more one group uses a word than another. A word counts once for each comment; the size of a group is the number of distinct words of each of
// its comments, added up.
type Keyness struct {
	G2   float64 `json:"g2"`       // log-likelihood of Dunning 1993, with the sign of the difference
	P    float64 `json:"p"`        // of G2, chi-square with one degree of freedom
	Odds float64 `json:"log_odds"` // with an informative Dirichlet prior, Monroe, Colaresi and Quinn 2008, natural logarithm; above 0 the first group uses it more
	SE   float64 `json:"se"`       // of Odds
	Z    float64 `json:"z"`        // Odds / SE
}

// Pair is what keyness is computed from: comments with the word, and the size of the group; All and Size over the whole language, for the prior.
type Pair struct {
	First, FirstSize   int
	Second, SecondSize int
	All, Size          int
	Prior              float64 // weight of the prior in words; PriorShare of Size is a good one
}

// Measure computes keyness. It is not ok when a group is empty, nobody has the word, or a count is larger than its size.
func Measure(p Pair) (k Keyness, ok bool) {
	if p.FirstSize <= 0 || p.SecondSize <= 0 || p.First+p.Second <= 0 || p.First > p.FirstSize || p.Second > p.SecondSize || p.All <= 0 || p.All >= p.Size || p.Prior <= 0 {
		return k, false
	}
	k.G2 = logLikelihood(float64(p.First), float64(p.FirstSize), float64(p.Second), float64(p.SecondSize))
	k.P = math.Erfc(math.Sqrt(k.G2 / 2))
	if float64(p.First)*float64(p.SecondSize) < float64(p.Second)*float64(p.FirstSize) {
		k.G2 = -k.G2
	}
	prior := p.Prior * float64(p.All) / float64(p.Size)
	logit := func(count, size int) float64 {
		y := float64(count) + prior
		return math.Log(y / (float64(size) + p.Prior - y))
	}
	k.Odds = logit(p.First, p.FirstSize) - logit(p.Second, p.SecondSize)
	k.SE = math.Sqrt(1/(float64(p.First)+prior) + 1/(float64(p.Second)+prior))
	k.Z = k.Odds / k.SE
	return k, true
}

// logLikelihood is G² of the table of those with and without the word in the two groups.
func logLikelihood(a, n, b, m float64) float64 {
	share := (a + b) / (n + m)
	sum := 0.0
	for _, cell := range [][2]float64{{a, n * share}, {n - a, n * (1 - share)}, {b, m * share}, {m - b, m * (1 - share)}} {
		if cell[0] > 0 {
			sum += cell[0] * math.Log(cell[0]/cell[1])
		}
	}
	return max(0, 2*sum)
}

// Groups are two sets of rows with their names. A row in both belongs to none.
type Groups struct {
	First, Second         *roaring.Bitmap
	FirstName, SecondName string
}

func (g Groups) of(o *comment) int {
	in, against := g.First.Contains(o.row), g.Second.Contains(o.row)
	switch {
	case in == against:
		return outside
	case in:
		return first
	default:
		return second
	}
}

// Term is a word or phrase that one group uses more than the other.
type Term struct {
	Text        string        `json:"text"`         // as most people write it
	Stems       []string      `json:"stems"`        // what was counted; ¬ stands before one that is denied
	First       int           `json:"first"`        // comments of the first group
	FirstShare  metrics.Share `json:"first_share"`  // of its comments in the language
	Second      int           `json:"second"`       //
	SecondShare metrics.Share `json:"second_share"` //
	Keyness
	Ratio    float64   `json:"odds_ratio"` // exp of the log-odds, with its 95 % interval
	Low      float64   `json:"low"`
	High     float64   `json:"high"`
	Q        float64   `json:"q"` // over all words and phrases of the language
	Phrases  []Variant `json:"phrases"`
	Examples []Example `json:"examples"`
	gram     gram
}

// Variant is a shorter or longer form of a term that says the same: "customer" beside "customer service".
type Variant struct {
	Text  string  `json:"text"`
	Count int     `json:"count"` // comments of the group that uses it more
	Z     float64 `json:"z"`
	Q     float64 `json:"q"`
	gram  gram
}

// Side is the comparison in one language.
type Side struct {
	Lang           analyzer.Lang `json:"lang"`
	FirstComments  int           `json:"first_comments"`
	SecondComments int           `json:"second_comments"`
	FirstWords     int           `json:"first_words"`
	SecondWords    int           `json:"second_words"`
	Tested         int           `json:"tested"`
	Prior          float64       `json:"prior_words"`
	More           []Term        `json:"first_more"`     // what the first group says more, the surest first
	Less           []Term        `json:"second_more"`    // what the second says more
	Praise         []Term        `json:"first_general"`  // the same for praise and blame without a subject
	LessPraise     []Term        `json:"second_general"` //
	NotEnough      string        `json:"not_enough,omitempty"`
}

// Comparison is what tells two groups apart, a language at a time.
type Comparison struct {
	First     string            `json:"first"`
	Second    string            `json:"second"`
	Min       int               `json:"min_comments"`
	Languages []Side            `json:"languages"`
	Left      []Left            `json:"left_out"` // comments in languages without stop words
	Formulas  []metrics.Formula `json:"formulas"`
}

// Left counts comments that were not analysed.
type Left struct {
	Lang     analyzer.Lang `json:"lang"`
	Comments int           `json:"comments"`
}

// Compare finds the words and phrases that one group uses more than the other, in each language of the corpus with at least 20 comments. Terms with a q above 0.05 are
// shown only where a side has no other, at most five. It changes nothing in its arguments.
func Compare(c *Corpus, t *facts.Table, groups Groups, opts Options) *Comparison {
	opts = opts.orDefaults()
	out := &Comparison{First: groups.FirstName, Second: groups.SecondName, Min: opts.Min, Languages: []Side{}, Left: c.leftOut(), Formulas: keynessFormulas()}
	for _, lang := range c.spoken(fewestComments) {
		out.Languages = append(out.Languages, c.compare(lang, t, groups, opts))
	}
	return out
}

func (c *Corpus) compare(lang analyzer.Lang, t *facts.Table, groups Groups, opts Options) Side {
	k := c.count(lang, groups.of, opts.Min)
	side := Side{
		Lang: lang, FirstComments: int(k.comments.first), SecondComments: int(k.comments.second), FirstWords: int(k.sizes.first), SecondWords: int(k.sizes.second), Prior: PriorShare * float64(k.sizes.all),
		More: []Term{}, Less: []Term{}, Praise: []Term{}, LessPraise: []Term{},
	}
	if side.FirstComments < opts.Min || side.SecondComments < opts.Min {
		side.NotEnough = "one of the groups has hardly a comment in this language"
		return side
	}
	terms := c.measure(k)
	side.Tested = len(terms)
	subjects, praise := c.apart(terms)
	side.More, side.Less = shown(subjects, +1, opts.Top), shown(subjects, -1, opts.Top)
	side.Praise, side.LessPraise = shown(praise, +1, opts.Top), shown(praise, -1, opts.Top)
	c.illustrate(t, groups, &side, opts.Examples)
	return side
}

// measure gives keyness and q of everything that was counted.
func (c *Corpus) measure(k *counted) []Term {
	var terms []Term
	var p []float64
	for _, g := range c.sorted(k.grams) {
		n := k.grams[g]
		key, ok := Measure(Pair{
			First: int(n.first), FirstSize: int(k.sizes.first), Second: int(n.second), SecondSize: int(k.sizes.second), All: int(n.all), Size: int(k.sizes.all), Prior: PriorShare * float64(k.sizes.all),
		})
		if !ok {
			continue
		}
		term := Term{Stems: c.names(g), First: int(n.first), Second: int(n.second), Keyness: key, Phrases: []Variant{}, Examples: []Example{}, gram: g}
		term.Ratio, term.Low, term.High = math.Exp(key.Odds), math.Exp(key.Odds-metrics.Z()*key.SE), math.Exp(key.Odds+metrics.Z()*key.SE)
		term.FirstShare, term.SecondShare = metrics.NewShare(term.First, int(k.comments.first)), metrics.NewShare(term.Second, int(k.comments.second))
		terms, p = append(terms, term), append(p, key.P)
	}
	for i, q := range metrics.BenjaminiHochberg(p) {
		terms[i].Q = q
	}
	return terms
}

func (c *Corpus) names(g gram) []string {
	out := make([]string, g.size())
	for i := range out {
		out[i] = c.stems[g[i]]
	}
	return out
}

// apart parts terms from those that only praise or blame.
func (c *Corpus) apart(terms []Term) (subjects, praise []Term) {
	for _, term := range terms {
		if c.about(term.gram, broad) {
			subjects = append(subjects, term)
		} else {
			praise = append(praise, term)
		}
	}
	return subjects, praise
}

// unsure is how many terms that could be chance are shown where there are no others.
const unsure = 5

// shown chooses the terms of one side, the largest |z| first, with their phrases beside them. A term is sure when its q is small and its interval is all on one side.
func shown(terms []Term, sign float64, top int) []Term {
	var sure, rest []Term
	for _, term := range terms {
		switch {
		case term.Z*sign <= 0 || term.G2*sign <= 0:
		case term.Sure():
			sure = append(sure, term)
		default:
			rest = append(rest, term)
		}
	}
	if len(sure) == 0 {
		sure, top = rest, min(top, unsure)
	}
	slices.SortStableFunc(sure, func(a, b Term) int { return cmp.Compare(math.Abs(b.Z), math.Abs(a.Z)) })
	return fold(sure, sign, top)
}

// Sure tells a term that is hardly chance: q at most 0.05, and the interval of the odds ratio on one side of 1.
func (t *Term) Sure() bool { return t.Q <= significant && (t.Low > 1 || t.High < 1) }

// covers is the part of the comments of a word that a phrase must have to stand for it.
const covers = 0.6

// fold puts words and the phrases around them together: the surest leads, unless a phrase has most of its comments and says it better.
func fold(terms []Term, sign float64, top int) []Term {
	count := func(t *Term) int {
		if sign > 0 {
			return t.First
		}
		return t.Second
	}
	heads := []Term{}
	for i := range terms {
		term := terms[i]
		at := slices.IndexFunc(heads, func(h Term) bool { return related(&h, &term, count) })
		if at < 0 {
			if len(heads) < top {
				heads = append(heads, term)
			}
			continue
		}
		head := &heads[at]
		if head.gram.within(term.gram) && float64(count(&term)) >= covers*float64(count(head)) {
			term.Phrases = append(head.Phrases, Variant{head.Text, count(head), head.Z, head.Q, head.gram})
			*head = term
			continue
		}
		head.Phrases = append(head.Phrases, Variant{term.Text, count(&term), term.Z, term.Q, term.gram})
	}
	return heads
}

// related tells whether a term is part of the head or the other way round, or is mostly said in one of its phrases, as "faster" in "faster broadband".
func related(h, term *Term, count func(*Term) int) bool {
	if h.gram.within(term.gram) || term.gram.within(h.gram) {
		return true
	}
	return slices.ContainsFunc(h.Phrases, func(v Variant) bool {
		return term.gram.within(v.gram) && float64(v.Count) >= covers*float64(count(term))
	})
}

func (c *Corpus) leftOut() []Left {
	out := []Left{}
	for lang, n := range c.left {
		out = append(out, Left{lang, n})
	}
	slices.SortFunc(out, func(a, b Left) int { return cmp.Or(b.Comments-a.Comments, cmp.Compare(a.Lang, b.Lang)) })
	return out
}
