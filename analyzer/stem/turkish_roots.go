package stem

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed data/tr_verbs.txt
var turkishVerbs string

//go:embed data/tr_roots.txt
var turkishNouns string

// root is a listed root as the stem of a word. The zero root is none.
type root struct {
	text   string // the stem; for forms without diacritics without diacritics
	proper string // the stem with its diacritics
	use    use
}

// use says what may follow a form of a root.
type use uint8

const (
	anything    use = iota
	vowelOnly       // kitab-ı, resm-i, ed-er
	narrowed        // bekl-iyor
	nothingMore     // an irregular form that is whole (içinde, bana)
)

// admits reports whether the rest of a word may follow.
func (u use) admits(rest letters) bool {
	switch u {
	case vowelOnly:
		return rest != "" && isVowel(rest[0])
	case narrowed:
		return len(rest) >= 3 && isVowel(rest[0]) && rest[1:3] == "yo"
	case nothingMore:
		return rest == ""
	}
	return true
}

// homograph is what a form can be: kız (girl), kız- (to get angry).
type homograph struct{ noun, verb root }

// roots knows the listed roots by their forms. It is immutable.
type roots struct {
	proper map[letters]homograph // forms with their diacritics
	plain  map[letters]homograph // all forms, without diacritics
}

func loadRoots() (*roots, error) {
	nouns, err := parseList(turkishNouns)
	if err != nil {
		return nil, fmt.Errorf("read tr_roots.txt: %w", err)
	}
	verbs, err := parseList(turkishVerbs)
	if err != nil {
		return nil, fmt.Errorf("read tr_verbs.txt: %w", err)
	}
	r := &roots{make(map[letters]homograph, 2*len(nouns)), make(map[letters]homograph, 2*len(nouns))}
	if err := r.addAll(nouns, r.addNoun); err != nil {
		return nil, fmt.Errorf("read tr_roots.txt: %w", err)
	}
	if err := r.addAll(verbs, r.addVerb); err != nil {
		return nil, fmt.Errorf("read tr_verbs.txt: %w", err)
	}
	return r, nil
}

// addAll adds the roots themselves before the forms made of them: where two meet, the one that is whole wins.
func (r *roots) addAll(entries [][]string, add func(forms []letters, bare bool)) error {
	for _, bare := range []bool{true, false} {
		for _, entry := range entries {
			forms := make([]letters, len(entry))
			for i, form := range entry {
				encoded, ok := encodeTurkish(strings.TrimPrefix(form, "="))
				if !ok {
					return fmt.Errorf("%q is not in lower-case Turkish letters", form)
				}
				forms[i] = encoded
				if strings.HasPrefix(form, "=") {
					forms[i] = "=" + encoded
				}
			}
			add(forms, bare)
		}
	}
	return nil
}

func (r *roots) addNoun(forms []letters, bare bool) {
	text := strings.TrimPrefix(forms[0].text(), "=")
	if bare {
		r.put(forms[0], root{proper: text, use: useOfRoot(forms[0])}, false)
		return
	}
	for _, form := range forms[1:] {
		r.put(form, root{proper: text, use: useOf(form)}, false)
	}
	if soft := softened(forms[0]); forms[0][0] != '=' && soft != "" {
		r.put(soft, root{proper: text, use: vowelOnly}, false)
	}
}

// useOfRoot tells particles, which are whole (=yani), from roots.
func useOfRoot(form letters) use {
	if form[0] == '=' {
		return nothingMore
	}
	return anything
}

func useOf(form letters) use {
	switch {
	case form[0] == '=':
		return nothingMore
	case isVowel(form[len(form)-1]):
		return anything
	}
	return vowelOnly
}

// softened is the form of a root of two syllables or more before a vowel: kitap kitab-ı, renk reng-i; empty without such a form.
func softened(root letters) letters {
	end := len(root) - 1
	if end < 3 && !strings.HasSuffix(string(root), "nk") || isVowel(root[end]) {
		return ""
	}
	vowels := 0
	for i := range len(root) {
		if isVowel(root[i]) {
			vowels++
		}
	}
	switch last := root[end]; {
	case last == 'k' && root[end-1] == 'n':
		return root[:end] + "g"
	case vowels < 2:
		return ""
	case last == 'k':
		return root[:end] + "G"
	case last == 'p':
		return root[:end] + "b"
	case last == 'C':
		return root[:end] + "c"
	case last == 't':
		return root[:end] + "d"
	}
	return ""
}

// addVerb writes a verb that looks like a noun with a hyphen, as grammars do (geç-): "late" and "pass" are no forms of one word.
// Which look alike is told without diacritics, so that "dondu" and "döndü" get stems that differ in diacritics only.
func (r *roots) addVerb(forms []letters, bare bool) {
	text := forms[0].text()
	if r.plain[forms[0].folded()].noun.proper != "" {
		text += "-"
	}
	if bare {
		r.put(forms[0], root{proper: text}, true)
		return
	}
	for _, form := range forms[1:] {
		r.put(form, root{proper: text, use: useOf(form)}, true)
	}
	if end := len(forms[0]) - 1; forms[0][end] == 'a' || forms[0][end] == 'e' {
		r.put(forms[0][:end], root{proper: text, use: narrowed}, true)
	}
}

// put adds a form with and without its diacritics.
func (r *roots) put(form letters, as root, verb bool) {
	form = letters(strings.TrimPrefix(string(form), "="))
	as.text = as.proper
	place(r.proper, form, as, verb)
	as.text = withoutDiacritics.Replace(as.proper)
	place(r.plain, form.folded(), as, verb)
}

// place keeps the root that has the form already, unless the new one has it as a whole word.
func place(forms map[letters]homograph, form letters, as root, verb bool) {
	h := forms[form]
	slot := &h.noun
	if verb {
		slot = &h.verb
	}
	if slot.proper == "" || as.use == nothingMore {
		*slot = as
	}
	forms[form] = h
}

var withoutDiacritics = strings.NewReplacer("ç", "c", "ğ", "g", "ı", "i", "ö", "o", "ş", "s", "ü", "u", "â", "a", "î", "i", "û", "u")
