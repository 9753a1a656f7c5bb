package stem

import (
	"fmt"
	"strings"
)

// turkish stems Turkish: a listed root whose rest reads as a chain of suffixes (data/tr_suffixes.txt), the longest such root first, so that
// "sorun" (problem) is not sor-un (ask). Snowball's Turkish algorithm is of no use here: it knows no roots ("iyi" → "i") and no verbs.
//
//	kargonuzdan    kargo-nuz-dan          kargo
//	beğenmedim     beğen-me-di-m          beğen, negated
//	ulaşamadık     ulaş-a-ma-dı-k         ulaş, negated (inability)
//	bekliyorum     bekl-iyor-um           bekle (the root's last vowel narrows before -iyor)
//	gecikmesi      gecik-me-si            gecik (-me- negates before a tense only)
//	sorunsuzdu     sorun-suz-du           sorunsuz (-suz changes what the word is about and stays)
//	geçti, geç     geç-ti, geç            geç-, geç (a verb that looks like a noun is written with a hyphen)
//
// Half of all comments are typed without diacritics. Such a word is read by the folded forms of the roots and has a stem without
// diacritics: Fold(stem("kötüydü")) == stem("kotuydu"). Words that are not listed lose less, see unlisted.
type turkish struct {
	roots                    *roots
	suffixes                 *suffixes
	root, verb, bare, unsure int // states of suffixes
}

func newTurkish() (*turkish, error) {
	roots, err := loadRoots()
	if err != nil {
		return nil, err
	}
	suffixes, err := parseSuffixes(turkishSuffixes)
	if err != nil {
		return nil, fmt.Errorf("read tr_suffixes.txt: %w", err)
	}
	return &turkish{
		roots: roots, suffixes: suffixes,
		root: suffixes.state("root"), verb: suffixes.state("verb"), bare: suffixes.state("bare"), unsure: suffixes.state("maybe"),
	}, nil
}

func (t *turkish) stem(word string) Stem {
	if strings.HasSuffix(word, "-") {
		return Stem{Text: word} // the stem of a verb is its own stem
	}
	if cut := strings.IndexAny(word, "'’"); cut > 0 {
		word = word[:cut] // İstanbul'da: what follows is a suffix
	}
	if len(word) > maxWord {
		return Stem{Text: word}
	}
	encoded, ok := encodeTurkish(word)
	if !ok {
		return Stem{Text: word}
	}
	folded := encoded.folded()
	if encoded != folded {
		if found, ok := t.listed(encoded, t.roots.proper, false); ok {
			return found.typed
		}
	}
	found, ok := t.listed(folded, t.roots.plain, true)
	switch {
	case !ok:
		return t.unlisted(encoded)
	case encoded != folded: // some diacritics are missing: calıştı
		return found.proper
	}
	return found.typed
}

// spelling is a stem as the word is typed, with diacritics or without, and as it should be.
type spelling struct{ typed, proper Stem }

// listed looks for the longest root that the word begins with and whose rest reads as suffixes.
func (t *turkish) listed(word letters, forms map[letters]homograph, plain bool) (found spelling, ok bool) {
	var best reading
	for end := len(word); end >= 2; end-- {
		form, known := forms[word[:end]]
		if !known {
			continue
		}
		root, read, parsed := t.read(word, end, form, plain)
		if !parsed || ok && !best.losesTo(read) {
			continue
		}
		found, ok = spelling{root.with(word, end, read, root.text), root.with(word, end, read, root.proper)}, true
		if best = read; !best.weak && !best.copula {
			break
		}
	}
	return found, ok
}

// losesTo reports whether the reading of a shorter root is the better one: any for a weak reading, and a "not" for
// a sentence made of a noun (anla-ma-dı rather than anlam-a-dı).
func (r reading) losesTo(shorter reading) bool {
	return r.weak && !shorter.weak || r.copula && shorter.negated
}

// read decides between a noun and a verb of one form. Case, possessive and plural make it a noun (kız-lar), what verbs and sentences share
// makes it a verb (kız-dı, since "was a girl" is rarer).
func (t *turkish) read(word letters, end int, form homograph, plain bool) (root, reading, bool) {
	h := harmony{plain: plain, loan: true}
	rest := word[end:]
	var noun reading
	isNoun := form.noun.proper != "" && form.noun.use.admits(rest)
	if isNoun {
		noun, isNoun = t.suffixes.parse(word, end, t.root, h)
		if isNoun && !noun.copula {
			return form.noun, noun, true
		}
	}
	if form.verb.proper != "" && form.verb.use.admits(rest) {
		if verb, ok := t.suffixes.parse(word, end, t.verb, h); ok {
			return form.verb, verb, true
		}
	}
	return form.noun, noun, isNoun
}

// with makes a stem of a root and the suffixes that belong to the stem (sorun-suz, whose -luğ- is -luk).
func (r root) with(word letters, end int, read reading, text string) Stem {
	if read.kept > end {
		kept := word[end:read.kept]
		if last := len(kept) - 1; kept[last] == 'G' || kept[last] == 'g' {
			kept = kept[:last] + "k"
		}
		text = strings.TrimSuffix(text, "-") + kept.text()
	}
	return Stem{Text: text, Negated: read.negated}
}
