package lexicons

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Header says what a data file is and where it comes from. Every field is required but Negation.
type Header struct {
	Name     string // for example "tr/sentiment"
	Language string // ISO 639-1
	Version  string
	Licence  string // SPDX identifier
	Source   string
	Negation string // what two negations make: "agrees" (one no, as in Turkish and Italian; the default) or "cancels" (a yes)
}

// Entry is a term with its weight: −4 to 4 for words and idioms, a factor for intensifiers (over 1) and diminishers (under 1),
// 0 for contrast words.
type Entry struct {
	Term   Term
	Weight float64
}

// Negator is a term that turns what it negates.
type Negator struct {
	Term  Term
	Side  Side
	Reach int // one more than the words that may stand between; 0 for what is usual
}

// Side says where a negator stands.
type Side string

// The sides.
const (
	Before Side = "before" // before what it negates: "not good"
	After  Side = "after"  // after it: "iyi değil"
	Around Side = "around" // before it, or after it where nothing that could be negated follows: "nicht gut", "gefällt mir nicht"
	Pair   Side = "pair"   // before it, and only when it comes twice in the sentence: "ne hızlı ne güzel"
)

// Example is a sentence that a pack promises to label so.
type Example struct {
	Label string // positive, neutral or negative
	Text  string
	Line  int
}

// Pack is the sentiment lexicon of one language. It is read-only after loading and safe for concurrent use.
type Pack struct {
	Header
	File         string
	Words        []Entry
	Idioms       []Entry // outrank negation and other words they overlap
	Negators     []Negator
	Intensifiers []Entry
	Diminishers  []Entry
	Contrast     []Entry
	Wishes       []Cue   // say what should be: "should be", "keşke"; praise beside them is a request
	Rivals       []Rival // name somebody else: "elsewhere"
	Leaving      []Cue   // say that the customer goes, or thinks of it
	Nothing      []Cue   // answers without content: "none", "yok"
	Examples     []Example
}

// Terms gives the terms of a pack, section by section: words, idioms, wishes, rivals, leaving, nothing, negators, intensifiers, diminishers, contrast.
func (p *Pack) Terms() iter.Seq[Term] {
	entry := func(e Entry) Term { return e.Term }
	cue := func(c Cue) Term { return c.Term }
	return func(yield func(Term) bool) {
		_ = visit(p.Words, entry, yield) && visit(p.Idioms, entry, yield) &&
			visit(p.Wishes, cue, yield) &&
			visit(p.Rivals, func(r Rival) Term { return r.Term }, yield) &&
			visit(p.Leaving, cue, yield) && visit(p.Nothing, cue, yield) &&
			visit(p.Negators, func(n Negator) Term { return n.Term }, yield) &&
			visit(p.Intensifiers, entry, yield) && visit(p.Diminishers, entry, yield) && visit(p.Contrast, entry, yield)
	}
}

// visit yields the terms of a section; more is false where no more are wanted.
func visit[E any](section []E, term func(E) Term, yield func(Term) bool) (more bool) {
	for _, e := range section {
		if !yield(term(e)) {
			return false
		}
	}
	return true
}

// Cue is a term that tells a wish, an intent or an empty answer.
type Cue struct {
	Term  Term
	Never bool // looks like one and is none: "would like to thank" is no wish
}

// Rival is a term that names a competitor or another place.
type Rival struct {
	Term  Term
	Turns bool // praise beside it is of the rival ("cheaper elsewhere"); where it does not turn, the comparison speaks for the business ("than elsewhere")
}

// ParsePack reads a pack file. It returns the pack with all *SyntaxErrors found, joined in line order, so that one run shows
// every mistake. file is used in messages only.
func ParsePack(r io.Reader, file string) (*Pack, error) {
	p := &packParser{pack: &Pack{File: file}, lines: map[string]int{}}
	scanner := bufio.NewScanner(r)
	scanner.Buffer(make([]byte, 0, 4096), 1<<20)
	for scanner.Scan() {
		p.line++
		p.parseLine(scanner.Text())
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	p.checkWhole()
	return p.pack, p.errs.join(file)
}

type packParser struct {
	pack    *Pack
	section string
	line    int
	last    string         // term of the line before, to hold the order
	lines   map[string]int // section group and term → line of first use
	errs    syntaxErrors
}

func (p *packParser) parseLine(line string) {
	switch {
	case !utf8.ValidString(line) || !norm.NFC.IsNormalString(line):
		p.fail(1, "the line is not UTF-8 in normal form C; save the file so")
	case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
	case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]"):
		p.section, p.last = line[1:len(line)-1], ""
	case p.section == "":
		p.parseHeader(line)
	default:
		p.parseEntry(line)
	}
}

func (p *packParser) parseHeader(line string) {
	key, value, ok := strings.Cut(line, ": ")
	if !ok {
		p.fail(1, "before the first [section] a line is `key: value`")
		return
	}
	fields := map[string]*string{
		"pack": &p.pack.Name, "language": &p.pack.Language, "version": &p.pack.Version,
		"licence": &p.pack.Licence, "source": &p.pack.Source, "negation": &p.pack.Negation,
	}
	field, ok := fields[key]
	if !ok {
		p.fail(1, fmt.Sprintf("unknown key %q; the keys are pack, language, version, licence, source, negation", key))
		return
	}
	*field = strings.TrimSpace(value)
}

func (p *packParser) parseEntry(line string) {
	left, right, hasRight := strings.Cut(line, "\t")
	if p.section == "examples" {
		p.parseExample(left, right)
		return
	}
	term, err := ParseTerm(left, p.line, 1)
	if err != nil {
		p.errs.add(err)
		return
	}
	if len(term.refs()) > 0 {
		p.fail(1, "a pack has no term sets; references (^name) stand in issue lists")
		return
	}
	p.checkOrder(left)
	cues, isCue := p.cues()
	switch {
	case isCue && hasRight && right != "never":
		p.fail(valueColumn(left), fmt.Sprintf("a line of [%s] is a term, or `term<TAB>never` for what is none", p.section))
	case isCue:
		*cues = append(*cues, Cue{term, hasRight})
	case p.section == "contrast":
		p.pack.Contrast = append(p.pack.Contrast, Entry{Term: term})
	case !hasRight:
		p.fail(1, fmt.Sprintf("section [%s] wants `term<TAB>value`", p.section))
	case p.section == "negators":
		p.parseNegator(term, right)
	case p.section == "rivals":
		p.parseRival(term, right)
	default:
		p.parseWeighted(term, right)
	}
}

// valueColumn is the column, in runes, of what stands behind the tab of a line that begins so.
func valueColumn(left string) int { return utf8.RuneCountInString(left) + 2 }

func (p *packParser) parseRival(term Term, value string) {
	if value != "turns" && value != "keeps" {
		p.fail(valueColumn(term.Source), "a rival `turns` the praise beside it, or `keeps` it")
		return
	}
	p.pack.Rivals = append(p.pack.Rivals, Rival{term, value == "turns"})
}

// cues gives the list of a section whose lines are cues.
func (p *packParser) cues() (*[]Cue, bool) {
	switch p.section {
	case "wishes":
		return &p.pack.Wishes, true
	case "leaving":
		return &p.pack.Leaving, true
	case "nothing":
		return &p.pack.Nothing, true
	default:
		return nil, false
	}
}

// maxReach is the largest reach of a negator in words.
const maxReach = 9

// parseNegator reads the side that a negator stands on, with its reach where it is not the usual one: before, before/1.
func (p *packParser) parseNegator(term Term, value string) {
	side, reach, limited := strings.Cut(value, "/")
	negator := Negator{Term: term, Side: Side(side)}
	ok := negator.Side == Before || negator.Side == After || negator.Side == Around || negator.Side == Pair
	if limited {
		n, err := strconv.Atoi(reach)
		ok = ok && err == nil && n >= 0 && n <= maxReach
		negator.Reach = n + 1
	}
	if !ok {
		p.fail(valueColumn(term.Source), "a negator stands `before` or `after` what it negates, `around` it, or as a `pair`; before/1 lets one word stand between")
		return
	}
	p.pack.Negators = append(p.pack.Negators, negator)
}

// section limits: smallest and largest weight, and the list that an entry goes to.
type sectionRule struct {
	list     *[]Entry
	min, max float64
	zero     bool
}

func (p *packParser) rule() (sectionRule, bool) {
	switch p.section {
	case "words":
		return sectionRule{&p.pack.Words, -4, 4, false}, true
	case "idioms":
		return sectionRule{&p.pack.Idioms, -4, 4, true}, true
	case "intensifiers":
		return sectionRule{&p.pack.Intensifiers, 1.01, 2, false}, true
	case "diminishers":
		return sectionRule{&p.pack.Diminishers, 0.1, 0.99, false}, true
	default:
		return sectionRule{}, false
	}
}

func (p *packParser) parseWeighted(term Term, value string) {
	rule, ok := p.rule()
	if !ok {
		p.fail(1, fmt.Sprintf("unknown section [%s]; the sections are words, idioms, negators, intensifiers, diminishers, contrast, wishes, rivals, leaving, nothing, examples", p.section))
		return
	}
	weight, err := strconv.ParseFloat(value, 64)
	if err != nil || weight < rule.min || weight > rule.max || (weight == 0 && !rule.zero) {
		p.fail(valueColumn(term.Source), fmt.Sprintf("a weight in [%s] is a number from %g to %g", p.section, rule.min, rule.max))
		return
	}
	*rule.list = append(*rule.list, Entry{term, weight})
}

func (p *packParser) parseExample(label, text string) {
	if label != "positive" && label != "neutral" && label != "negative" {
		p.fail(1, "an example is `positive|neutral|negative<TAB>sentence`")
		return
	}
	if strings.TrimSpace(text) == "" {
		p.fail(valueColumn(label), "the example has no sentence")
		return
	}
	p.pack.Examples = append(p.pack.Examples, Example{label, text, p.line})
}

// checkOrder holds sections sorted and terms unique; words and idioms share one name space.
func (p *packParser) checkOrder(term string) {
	if term <= p.last && p.last != "" {
		p.fail(1, fmt.Sprintf("%q stands after %q; sort the section by bytes", term, p.last))
	}
	p.last = term
	group := p.section
	if group == "idioms" {
		group = "words"
	}
	if first, ok := p.lines[group+"\x00"+term]; ok {
		p.fail(1, fmt.Sprintf("%q is already on line %d", term, first))
		return
	}
	p.lines[group+"\x00"+term] = p.line
}

// checkWhole holds what only the whole file shows: header complete, both polarities, examples of each label.
func (p *packParser) checkWhole() {
	for _, field := range []struct{ name, value string }{
		{"pack", p.pack.Name}, {"language", p.pack.Language}, {"version", p.pack.Version},
		{"licence", p.pack.Licence}, {"source", p.pack.Source},
	} {
		if field.value == "" {
			p.errs.add(&SyntaxError{Line: 1, Col: 1, Msg: fmt.Sprintf("the header has no %q", field.name)})
		}
	}
	if n := p.pack.Negation; n != "" && n != "agrees" && n != "cancels" {
		p.errs.add(&SyntaxError{Line: 1, Col: 1, Msg: fmt.Sprintf("negation: %q is neither agrees nor cancels", n)})
	}
	positive, negative := 0, 0
	for _, entry := range p.pack.Words {
		if entry.Weight > 0 {
			positive++
		} else {
			negative++
		}
	}
	if positive == 0 || negative == 0 {
		p.fail(1, fmt.Sprintf("a sentiment pack needs both sides; this one has %d positive and %d negative words", positive, negative))
	}
	labels := map[string]bool{}
	for _, example := range p.pack.Examples {
		labels[example.Label] = true
	}
	if len(labels) < 3 {
		p.fail(1, "give at least one example of each label under [examples]")
	}
}

func (p *packParser) fail(column int, msg string) {
	p.errs.add(&SyntaxError{Line: max(p.line, 1), Col: column, Msg: msg})
}
