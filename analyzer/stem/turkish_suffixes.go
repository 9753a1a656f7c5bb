package stem

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed data/tr_suffixes.txt
var turkishSuffixes string

// suffixes is the state machine of data/tr_suffixes.txt. It is immutable.
type suffixes struct {
	names []string
	arcs  [][]arc // by from-state
	open  []bool  // states in which no word ends
}

type arc struct {
	buffer  byte // y, s, n: after a vowel only; I: after a consonant only; 0: none
	pattern letters
	to      int
	mark    string // negated, kept, copula, weak or nothing
}

// reading is what the suffixes of a word say.
type reading struct {
	negated bool
	copula  bool // the word is a sentence: -ydı, -sa, -im
	weak    bool // a reading to take only if no shorter root has a better one
	kept    int  // how far the stem reaches when a suffix belongs to it (sorun-suz)
}

// parseSuffixes reads data/tr_suffixes.txt, whose header explains its lines.
func parseSuffixes(list string) (*suffixes, error) {
	s := &suffixes{}
	for number, fields := range lines(list) {
		if len(fields) < 3 || len(fields) > 4 {
			return nil, fmt.Errorf("line %d: %q has %d fields; write from-states, suffix, to-state and at most one mark", number, strings.Join(fields, " "), len(fields))
		}
		if err := s.addLine(append(fields, "")); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	for i, name := range s.names {
		s.open[i] = slices.Contains([]string{"voice", "maybe", "neg", "refused"}, name)
	}
	return s, nil
}

func (s *suffixes) addLine(fields []string) error {
	a, err := parseArc(fields[1])
	if err != nil {
		return err
	}
	a.to, a.mark = s.state(fields[2]), fields[3]
	if !slices.Contains([]string{"", "negated", "kept", "copula", "weak"}, a.mark) {
		return fmt.Errorf("mark %q is unknown; use negated, kept, copula or weak", a.mark)
	}
	for _, from := range strings.Split(fields[0], ",") {
		i := s.state(from)
		s.arcs[i] = append(s.arcs[i], a)
	}
	return nil
}

// parseArc reads a suffix such as (y)AcAK. Capitals are classes of letters here, and ş is S (there is no class S).
func parseArc(suffix string) (arc, error) {
	if suffix == "-" {
		return arc{}, nil
	}
	var a arc
	if len(suffix) > 3 && suffix[0] == '(' && suffix[2] == ')' {
		a.buffer, suffix = suffix[1], suffix[3:]
	} else if strings.HasPrefix(suffix, "(") {
		return arc{}, fmt.Errorf("suffix %q has a broken buffer; write (y)A", suffix)
	}
	a.pattern = letters(strings.NewReplacer("ş", "S", "ç", "C").Replace(suffix))
	return a, nil
}

func (s *suffixes) state(name string) int {
	if i := slices.Index(s.names, name); i >= 0 {
		return i
	}
	s.names, s.arcs, s.open = append(s.names, name), append(s.arcs, nil), append(s.open, false)
	return len(s.names) - 1
}

// parse reads the letters of word from at on as suffixes, beginning in a state, and gives the first reading.
func (s *suffixes) parse(word letters, at int, state int, h harmony) (reading, bool) {
	return s.walk(step{word: word, at: at, state: state, last: word[:at].lastVowel(), harmony: h})
}

// step is one point on the way through the machine.
type step struct {
	word    letters
	at      int
	state   int
	last    byte // the last vowel before at
	harmony harmony
	reading reading
}

func (s *suffixes) walk(from step) (reading, bool) {
	if from.at == len(from.word) && !s.open[from.state] {
		return from.reading, true
	}
	for i := range s.arcs[from.state] {
		a := &s.arcs[from.state][i]
		next, ok := from.follow(a)
		if !ok {
			continue
		}
		if r, ok := s.walk(next); ok {
			return r, true
		}
	}
	return reading{}, false
}

// follow takes one arc, or gives false where the letters do not fit.
func (st step) follow(a *arc) (step, bool) {
	if a.pattern != "" {
		if st.at == len(st.word) || !st.skipBuffer(a.buffer) {
			return st, false
		}
		for i := range len(a.pattern) {
			if !st.take(a.pattern[i]) {
				return st, false
			}
		}
	}
	st.state = a.to
	switch a.mark {
	case "negated":
		st.reading.negated = true
	case "copula":
		st.reading.copula = true
	case "weak":
		st.reading.weak = true
	case "kept":
		st.reading.kept = st.at
	}
	return st, true
}

func (st *step) skipBuffer(buffer byte) bool {
	if buffer == 0 || st.at == 0 {
		return true
	}
	if afterVowel := isVowel(st.word[st.at-1]); afterVowel == (buffer == 'I') {
		return true
	}
	return st.take(buffer)
}

// take moves over one letter if it fits the pattern's.
func (st *step) take(want byte) bool {
	if st.at == len(st.word) {
		return false
	}
	got := st.word[st.at]
	if !st.fits(want, got) {
		return false
	}
	st.at++
	if isVowel(got) {
		st.last, st.harmony.loan = got, false
	}
	return true
}

func (st *step) fits(want, got byte) bool {
	switch want {
	case 'A':
		return st.harmony.low(st.last, got)
	case 'I':
		return st.harmony.high(st.last, got)
	case 'D':
		return got == 'd' || got == 't'
	case 'C':
		return got == 'c' || got == 'C'
	case 'K':
		vowelNext := st.at+1 < len(st.word) && isVowel(st.word[st.at+1])
		return got == 'k' && !vowelNext || vowelNext && (got == 'G' || got == 'g' && st.harmony.plain)
	case 'S':
		return got == 'S' || got == 's' && st.harmony.plain
	}
	return got == want
}
