package sentiment

import (
	"math"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
)

// score adds the evidence of a sentence to the Doc, in text order; says tells whether there is any.
func (l lexicon) score(doc *analyzer.Doc, hits []hit) (says bool) {
	for i := range hits {
		if e, ok := hits[i].evidence(l.cancels); ok {
			doc.Sentiment.Evidence = append(doc.Sentiment.Evidence, e)
			says = true
		}
	}
	return says
}

// weigh lets the rules that were found in a sentence act on each other.
//
// "Kargo çok geç geldi, ama ürün güzel": geç −2.0 is scaled by çok to −2.6 and, standing before "ama", to −1.8;
// güzel 2.0 stands after it and weighs 2.4.
func (l lexicon) weigh(doc *analyzer.Doc, sentence analyzer.Sentence, found []match.Match, about func(clause int) uint16) []hit {
	hits := l.hits(doc, sentence, found, about)
	for i := range hits {
		act(hits, i)
	}
	negatedVerbs(doc, sentence, hits)
	turns := turnWeights(doc, sentence)
	asked := asks(doc, sentence)
	for i := range hits {
		hits[i].turn, hits[i].asked = turns[hits[i].clause-firstClause(doc, sentence)], asked
	}
	return hits
}

// evidence gives what the hit says about the sentiment; ok is false where that is nothing.
func (h *hit) evidence(cancels bool) (e analyzer.Evidence, ok bool) {
	if h.role != sentimentWord && h.role != idiom {
		return e, false
	}
	weight := h.effective(cancels) * h.turn
	if h.asked && weight > 0 {
		weight *= askedPraise
	}
	weight = round2(weight)
	return analyzer.Evidence{Span: h.span, Weight: weight, Rule: h.name}, weight != 0
}

// act lets a modifier, negator, wish or rival do what it does to the words around it.
func act(hits []hit, i int) {
	do := func(target int, what func(*hit)) {
		if target >= 0 {
			what(&hits[target])
			hits[target].note(i)
		}
	}
	turn := func(h *hit) { h.turned++ }
	if hits[i].wishes {
		around(hits, i, func(target int) {
			if hits[i].role == wish || target > i { // an idiom says itself what it thinks of the words before it
				do(target, func(h *hit) { h.wished = true })
			}
		})
	}
	switch hits[i].role {
	case modifier:
		do(nearest(hits, i), func(h *hit) { h.factor *= hits[i].weight })
	case negatorBefore, negatorAfter, negatorAround, negatorPair:
		for _, target := range negated(hits, i) {
			do(target, turn)
		}
	case rivalTurns:
		around(hits, i, func(target int) { do(target, func(h *hit) { h.rival = true }) })
	}
}

// negated gives what the negator of hit i turns: nothing or one word.
func negated(hits []hit, i int) []int {
	reach := func(usual int) int {
		if own := hits[i].reach; own > 0 {
			return own - 1
		}
		return usual
	}
	target := -1
	switch hits[i].role {
	case negatorBefore:
		target = ahead(hits, i, reach(reachBefore))
	case negatorAfter:
		target = behind(hits, i, reach(reachAfter))
	case negatorAround:
		if target = ahead(hits, i, reach(reachBefore)); target < 0 {
			target = behind(hits, i, reach(reachAfter))
		}
	case negatorPair:
		if paired(hits, i) {
			target = ahead(hits, i, reach(reachBefore))
		}
	}
	if target < 0 || hits[target].bar != hits[i].bar {
		return nil
	}
	return append([]int{target}, beside(hits, target)...)
}

// beside gives the words that "and" puts beside a negated one: "not warm and clean" is neither.
func beside(hits []hit, target int) []int {
	var more []int
	for j := target + 1; j < len(hits); j++ {
		h, last := &hits[j], &hits[j-1]
		if !h.scorable() || h.clause != last.clause || h.bar != last.bar+1 || h.Range.First-last.Range.Last > 1 || h.weight*last.weight < 0 {
			break
		}
		more = append(more, j)
	}
	return more
}

// around visits the words of the clause that a wish or a rival is about: all that follow it, and those of the last reachBack words before it.
func around(hits []hit, i int, visit func(target int)) {
	for j := range hits {
		back := hits[i].Range.First - hits[j].Range.Last
		if hits[j].clause != hits[i].clause || !hits[j].scorable() || back > reachBack || back >= 0 && hits[j].bar != hits[i].bar {
			continue
		}
		visit(j)
	}
}

// asks tells whether a sentence is a question.
func asks(doc *analyzer.Doc, sentence analyzer.Sentence) bool {
	for i := sentence.Tokens.Last - 1; i >= sentence.Tokens.First && doc.Tokens[i].Kind == analyzer.Punct; i-- {
		if strings.ContainsAny(doc.Surface(doc.Tokens[i].Span), "?？") {
			return true
		}
	}
	return false
}

// effective is the weight after modifiers and negation, at most 6 either way. Where negations agree, any number of them says no once ("hiç beğenmedim",
// "non mi piace per niente"); where they cancel, two say yes ("안 예쁜 게 없어요").
func (h *hit) effective(cancels bool) float64 {
	weight := h.weight * h.factor
	switch {
	case h.turned == 0, cancels && h.turned%2 == 0:
	case weight > 0:
		weight *= negatedPraise
	default:
		weight *= negatedBlame
	}
	if weight > 0 && h.rival {
		weight *= rivalPraise
	} else if weight > 0 && h.wished {
		weight *= wishedPraise
	}
	return math.Max(-6, math.Min(6, weight))
}

// negatedVerbs lets a verb that negates itself and is no rule of its own turn the word just before it: "memnun kalmadık", "güzel çıkmadı".
func negatedVerbs(doc *analyzer.Doc, sentence analyzer.Sentence, hits []hit) {
	tokens := doc.Tokens[sentence.Tokens.First:sentence.Tokens.Last]
	for i := len(hits) - 1; i >= 0; i-- {
		h := &hits[i]
		next := h.Range.Last
		if h.scorable() && next < len(tokens) && tokens[next].Negated && tokens[next].Clause == h.clause &&
			(i+1 == len(hits) || hits[i+1].Range.First > next) {
			h.turned++
		}
	}
}

// paired tells whether the negator of hit i comes again in the sentence.
func paired(hits []hit, i int) bool {
	for j := range hits {
		if j != i && hits[j].Rule == hits[i].Rule {
			return true
		}
	}
	return false
}

// scorable tells a hit that negators and modifiers act on. An idiom is complete in itself.
func (h *hit) scorable() bool { return h.role == sentimentWord }

// ahead finds the next word in the clause that begins at most reach words after hit i ends.
func ahead(hits []hit, i, reach int) int { return toward(1, hits, i, reach) }

// behind finds the word in the clause that ends at most reach words before hit i begins. Tokens without a stem count as well, which
// keeps the reach short in Korean, where the negator follows its verb at once.
func behind(hits []hit, i, reach int) int { return toward(-1, hits, i, reach) }

// toward finds the first word on one side of hit i, or −1.
func toward(step int, hits []hit, i, reach int) int {
	for j := i + step; j >= 0 && j < len(hits) && hits[j].clause == hits[i].clause; j += step {
		if max(hits[j].Range.First-hits[i].Range.Last, hits[i].Range.First-hits[j].Range.Last) > reach {
			return -1
		}
		if hits[j].scorable() {
			return j
		}
	}
	return -1
}

// nearest finds the word that a modifier scales: the one ahead ("çok güzel"), or else the one just behind ("bagus banget", "slow, very").
func nearest(hits []hit, i int) int {
	next, last := ahead(hits, i, 2), behind(hits, i, 1)
	if next >= 0 && (last < 0 || hits[next].Range.First-hits[i].Range.Last <= hits[i].Range.First-hits[last].Range.Last) {
		return next
	}
	return last
}

func firstClause(doc *analyzer.Doc, sentence analyzer.Sentence) int {
	return doc.Tokens[sentence.Tokens.First].Clause
}

// turnWeights gives the weight of each clause of a sentence: below 1 before its last contrast word, above 1 from there on, 1 without one.
func turnWeights(doc *analyzer.Doc, sentence analyzer.Sentence) []float64 {
	first := firstClause(doc, sentence)
	last := doc.Tokens[sentence.Tokens.Last-1].Clause
	weights := make([]float64, last-first+1)
	turn := -1
	for i := range weights {
		weights[i] = 1
		if i > 0 && doc.Clauses[first+i].Contrast {
			turn = i
		}
	}
	for i := range weights {
		if turn >= 0 && i < turn {
			weights[i] = beforeTurn
		} else if turn >= 0 {
			weights[i] = afterTurn
		}
	}
	return weights
}
