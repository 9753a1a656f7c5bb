package words

import (
	"cmp"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// Example is a comment that has a word, and where it has it.
type Example struct {
	ID    string          `json:"id"`
	Lang  analyzer.Lang   `json:"lang"`
	Score *int            `json:"score"` // null without one
	Text  string          `json:"text"`
	Spans []analyzer.Span `json:"spans"` // bytes of Text
}

// wanted is something that examples are wanted of: its words and phrases.
type wanted struct {
	alone  bool // rather in comments that have no other subject
	grams  []gram
	accept func(*comment) bool // which comments may show it
}

// form is a way to write a gram, with the stems that issue lists match.
type form struct {
	text  string
	exact gram
}

// sight is what a pass over the comments sees of the subjects.
type sight struct {
	forms map[gram]map[form]int // how people write each gram
	shown [][]candidate         // for each subject
}

type candidate struct {
	at     int // index of the comment
	others int // how many subjects it shows
}

// look passes once over the comments of a language.
func (c *Corpus) look(lang analyzer.Lang, subjects []wanted) *sight {
	s := &sight{forms: map[gram]map[form]int{}, shown: make([][]candidate, len(subjects))}
	owners := map[gram][]int{}
	for i := range subjects {
		for _, g := range subjects[i].grams {
			owners[g] = append(owners[g], i)
			s.forms[g] = map[form]int{}
		}
	}
	for at := range c.comments {
		o := &c.comments[at]
		if o.lang != lang {
			continue
		}
		found := s.read(o, owners)
		for _, i := range found {
			if subjects[i].accept(o) {
				s.shown[i] = append(s.shown[i], candidate{at, len(found)})
			}
		}
	}
	return s
}

// read notes how a comment writes the grams, and gives the subjects that it shows, in order.
func (s *sight) read(o *comment, owners map[gram][]int) []int {
	var found []int
	places(o, func(p place) {
		if list, ok := owners[p.gram]; ok {
			s.forms[p.gram][formOf(o, p)]++
			found = append(found, list...)
		}
	})
	slices.Sort(found)
	return slices.Compact(found)
}

func formOf(o *comment, p place) form {
	f := form{text: surface(o, o.words[p.first], o.words[p.last]), exact: gram{none, none, none}}
	for i := p.first; i <= p.last; i++ {
		f.exact[i-p.first] = o.words[i].exact
	}
	return f
}

// form is how most people write a gram; of equals the first in the alphabet.
func (s *sight) form(g gram) string { return s.variants(g)[0] }

// leastForm is the share of the places of a gram that another way to write it must have.
const leastForm = 0.05

// variants are the ways to write a gram that an issue list tells apart, the most frequent first: "praticidade" and "prático" have one stem without diacritics, and two with them.
func (s *sight) variants(g gram) []string {
	type variant struct {
		text       string
		most, many int
	}
	byStem, total := map[gram]variant{}, 0
	for f, n := range s.forms[g] {
		v := byStem[f.exact]
		if n > v.most || n == v.most && f.text < v.text {
			v.text, v.most = f.text, n
		}
		v.many += n
		total += n
		byStem[f.exact] = v
	}
	list := slices.Collect(maps.Values(byStem))
	slices.SortFunc(list, func(a, b variant) int { return cmp.Or(b.many-a.many, cmp.Compare(a.text, b.text)) })
	out := []string{}
	for i, v := range list {
		if i == 0 || float64(v.many) >= leastForm*float64(total) && v.many > 1 {
			out = append(out, v.text)
		}
	}
	return append(out, "")[:max(1, len(out))]
}

// The length of a comment, in characters, that reads at a glance.
const (
	readableFrom = 25
	readableTo   = 200
)

// choose gives up to n comments for each subject: of readable length first, then those that show most subjects, or fewest for themes, which need to be seen alone. A comment is
// shown once if there are others.
func (c *Corpus) choose(s *sight, subjects []wanted, t *facts.Table, n int) [][]Example {
	out := make([][]Example, len(subjects))
	used := map[string]bool{}
	for i, list := range s.shown {
		slices.SortFunc(list, c.tellingFirst(subjects[i].alone))
		out[i] = []Example{}
		for _, again := range []bool{false, true} {
			for _, candidate := range list {
				o := &c.comments[candidate.at]
				if len(out[i]) == n || used[o.text] != again || slices.ContainsFunc(out[i], func(e Example) bool { return e.Text == o.text }) {
					continue
				}
				used[o.text] = true
				out[i] = append(out[i], example(o, t, subjects[i].grams))
			}
		}
	}
	return out
}

func (c *Corpus) tellingFirst(alone bool) func(a, b candidate) int {
	sign := -1
	if alone {
		sign = 1
	}
	return func(a, b candidate) int {
		x, y := &c.comments[a.at], &c.comments[b.at]
		return cmp.Or(cmp.Compare(tooLongOrShort(x.text), tooLongOrShort(y.text)), sign*cmp.Compare(min(a.others, 4), min(b.others, 4)),
			cmp.Compare(len(x.text), len(y.text)), cmp.Compare(x.id, y.id))
	}
}

// tooLongOrShort is 0 for a readable length and grows with what is missing or too much, in steps.
func tooLongOrShort(text string) int {
	n := utf8.RuneCountInString(text)
	return max(0, (readableFrom-n+9)/10, (n-readableTo+49)/50)
}

// example marks the longest grams of a comment; those inside others are not marked again.
func example(o *comment, t *facts.Table, grams []gram) Example {
	e := Example{ID: o.id, Lang: o.lang, Text: o.text, Spans: []analyzer.Span{}}
	if int(o.row) < len(t.Score) && metrics.Finite(t.Score[o.row]) != nil {
		score := int(t.Score[o.row])
		e.Score = &score
	}
	places(o, func(p place) {
		if slices.Contains(grams, p.gram) {
			e.Spans = append(e.Spans, analyzer.Span{Start: int(o.words[p.first].start), End: int(o.words[p.last].end)})
		}
	})
	slices.SortFunc(e.Spans, func(a, b analyzer.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	e.Spans = slices.CompactFunc(e.Spans, func(a, b analyzer.Span) bool { return b.End <= a.End })
	return e
}

// illustrate writes terms as people do and puts comments of the right group beside them.
func (c *Corpus) illustrate(t *facts.Table, groups Groups, side *Side, n int) {
	var terms []*Term
	var subjects []wanted
	for at, list := range [][]Term{side.More, side.Less, side.Praise, side.LessPraise} {
		for i := range list {
			terms = append(terms, &list[i])
			subjects = append(subjects, wanted{grams: []gram{list[i].gram}, accept: func(o *comment) bool { return groups.of(o) == at%2 }})
		}
	}
	var variants []wanted
	for _, term := range terms {
		for _, v := range term.Phrases {
			variants = append(variants, wanted{grams: []gram{v.gram}, accept: func(*comment) bool { return false }})
		}
	}
	s := c.look(side.Lang, append(subjects, variants...))
	s.shown = s.shown[:len(subjects)]
	for i, examples := range c.choose(s, subjects, t, n) {
		terms[i].Text, terms[i].Examples = s.form(terms[i].gram), examples
		for v := range terms[i].Phrases {
			terms[i].Phrases[v].Text = s.form(terms[i].Phrases[v].gram)
		}
	}
}
