package analyzer

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// Check tells whether a Doc keeps the rules of the package: all spans inside the text and on rune boundaries, tokens sorted
// and apart, sentences and clauses covering their tokens, scores in range. It returns the first breach, or nil. Tests
// call it on every Doc that they make.
func Check(doc *Doc) error {
	if !utf8.ValidString(doc.Text) {
		return fmt.Errorf("text is not valid UTF-8")
	}
	end := 0
	for i, tok := range doc.Tokens {
		if err := checkSpan(doc.Text, tok.Span); err != nil {
			return fmt.Errorf("token %d: %w", i, err)
		}
		if tok.Start < end {
			return fmt.Errorf("token %d %q starts at %d, before the end %d of the token before it", i, doc.Surface(tok.Span), tok.Start, end)
		}
		if err := checkPlace(doc, i); err != nil {
			return fmt.Errorf("token %d: %w", i, err)
		}
		end = tok.End
	}
	for i, s := range doc.Sentences {
		if err := checkPart(doc, s.Span, s.Tokens); err != nil {
			return fmt.Errorf("sentence %d: %w", i, err)
		}
	}
	for i, c := range doc.Clauses {
		if err := checkPart(doc, c.Span, c.Tokens); err != nil {
			return fmt.Errorf("clause %d: %w", i, err)
		}
	}
	return checkTags(doc)
}

// checkPlace holds that a token's sentence and clause know it as theirs.
func checkPlace(doc *Doc, i int) error {
	tok := &doc.Tokens[i]
	if tok.Sentence < 0 || tok.Sentence >= len(doc.Sentences) || tok.Clause < 0 || tok.Clause >= len(doc.Clauses) {
		return fmt.Errorf("sentence %d or clause %d does not exist", tok.Sentence, tok.Clause)
	}
	if r := doc.Sentences[tok.Sentence].Tokens; i < r.First || i >= r.Last {
		return fmt.Errorf("it says sentence %d, which has tokens %d…%d", tok.Sentence, r.First, r.Last)
	}
	if r := doc.Clauses[tok.Clause].Tokens; i < r.First || i >= r.Last {
		return fmt.Errorf("it says clause %d, which has tokens %d…%d", tok.Clause, r.First, r.Last)
	}
	return nil
}

func checkTags(doc *Doc) error {
	if s := doc.Sentiment.Score; !inRange(s) {
		return fmt.Errorf("sentiment score %v is not in −1…1", s)
	}
	for _, e := range doc.Sentiment.Evidence {
		if err := checkSpan(doc.Text, e.Span); err != nil {
			return fmt.Errorf("evidence %s: %w", e.Rule, err)
		}
	}
	for _, w := range doc.Wishes {
		if err := checkSpan(doc.Text, w.Span); err != nil {
			return fmt.Errorf("wish, rule %s: %w", w.Rule, err)
		}
		if w.Clause < 0 || w.Clause >= len(doc.Clauses) {
			return fmt.Errorf("wish, rule %s: clause %d does not exist", w.Rule, w.Clause)
		}
	}
	for _, r := range doc.Requests {
		if err := checkSpan(doc.Text, r.Span); err != nil {
			return fmt.Errorf("request, rule %s: %w", r.Rule, err)
		}
	}
	for _, m := range doc.Marks {
		if err := checkSpan(doc.Text, m.Span); err != nil {
			return fmt.Errorf("mark of %s, rule %s: %w", m.Flag, m.Rule, err)
		}
	}
	return checkIssues(doc)
}

func checkIssues(doc *Doc) error {
	for _, issue := range doc.Issues {
		if len(issue.Spans) == 0 {
			return fmt.Errorf("issue %s has no span", issue.ID)
		}
		if !inRange(issue.Score) {
			return fmt.Errorf("issue %s: score %v is not in −1…1", issue.ID, issue.Score)
		}
		if !slices.IsSortedFunc(issue.Spans, func(a, b Tagged) int { return a.Start - b.Start }) {
			return fmt.Errorf("issue %s: the spans are not sorted", issue.ID)
		}
		for _, s := range issue.Spans {
			if err := checkSpan(doc.Text, s.Span); err != nil {
				return fmt.Errorf("issue %s, rule %s: %w", issue.ID, s.Rule, err)
			}
		}
	}
	return nil
}

// inRange tells a score from −1 to 1; NaN is none.
func inRange(score float64) bool { return score >= -1 && score <= 1 }

func checkPart(doc *Doc, s Span, r Range) error {
	if err := checkSpan(doc.Text, s); err != nil {
		return err
	}
	if r.First < 0 || r.First > r.Last || r.Last > len(doc.Tokens) {
		return fmt.Errorf("tokens %d…%d of %d", r.First, r.Last, len(doc.Tokens))
	}
	for _, tok := range doc.Tokens[r.First:r.Last] {
		if tok.Start < s.Start || tok.End > s.End {
			return fmt.Errorf("token %q at %d is outside %d…%d", doc.Surface(tok.Span), tok.Start, s.Start, s.End)
		}
	}
	return nil
}

func checkSpan(text string, s Span) error {
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return fmt.Errorf("span %d…%d is empty or outside the text of %d bytes", s.Start, s.End, len(text))
	}
	if !utf8.RuneStart(text[s.Start]) || (s.End < len(text) && !utf8.RuneStart(text[s.End])) {
		return fmt.Errorf("span %d…%d cuts a rune", s.Start, s.End)
	}
	return nil
}
