package stem

// Words that are not listed lose fewer suffixes, since their last letters may be the root's own: "vitrin" is not vitr-in.
const (
	longestSuffixes = 3 // suffixes of so many letters may leave a stem of minStem
	minStem         = 3
	minStemOfShort  = 4 // shorter ones must leave so many
	minVerb         = 3 // ko-medi is none; verbs of two letters are listed
)

// unlisted stems a word whose root is not listed: verbs by the endings that only verbs have, others by the longest chain of suffixes that leaves
// enough of the word. The stem is a key: it ends before a last vowel, so that "korniş" and "kornişi", "kanepe" and "kanepesi" meet.
func (t *turkish) unlisted(word letters) Stem {
	h := harmony{plain: word == word.folded()}
	if stem, ok := t.unlistedVerb(word, h); ok {
		return stem
	}
	end := len(word)
	for at := minStem; at < len(word); at++ {
		if !plausible(word[:at], len(word)-at) {
			continue
		}
		if _, ok := t.suffixes.parse(word, at, t.bare, h); ok {
			end = at
			break
		}
	}
	stem := word[:end]
	if end < len(word) && isVowel(word[end]) {
		stem = hardened(stem)
	}
	return Stem{Text: withoutLastVowel(stem).text()}
}

func (t *turkish) unlistedVerb(word letters, h harmony) (Stem, bool) {
	for at := minVerb; at < len(word); at++ {
		if word[:at].lastVowel() == 0 {
			continue
		}
		if read, ok := t.suffixes.parse(word, at, t.unsure, h); ok {
			return Stem{Text: word[:at].text(), Negated: read.negated}, true
		}
	}
	return Stem{}, false
}

// plausible reports whether letters may be what suffixes of a length leave. No Turkish word ends in two consonants but for those of
// "kart", "renk" and the like, whose first is r, l, n, s or ş and whose second is not.
func plausible(stem letters, suffixed int) bool {
	if stem.lastVowel() == 0 || suffixed < 2 || len(stem) < minStemOfShort && suffixed < longestSuffixes {
		return false
	}
	last, before := stem[len(stem)-1], stem[len(stem)-2]
	if isVowel(last) || isVowel(before) {
		return true
	}
	return oneOf(before, "rlnsSfhpk") && oneOf(last, "tkpCcsz") && last != before
}

func oneOf(b byte, set string) bool {
	for i := range len(set) {
		if set[i] == b {
			return true
		}
	}
	return false
}

// hardened undoes the softening before a vowel: köpeğ-i köpek, çorab-ı çorap.
func hardened(stem letters) letters {
	end := len(stem) - 1
	if end < 1 || !isVowel(stem[end-1]) {
		return stem // pand-emi
	}
	switch stem[end] {
	case 'G', 'g':
		return stem[:end] + "k"
	case 'b':
		return stem[:end] + "p"
	case 'd':
		return stem[:end] + "t"
	}
	return stem
}

func withoutLastVowel(stem letters) letters {
	end := len(stem) - 1
	if len(stem) <= minStemOfShort || !isVowel(stem[end]) || isVowel(stem[end-1]) || stem[:end].lastVowel() == 0 {
		return stem
	}
	return hardened(stem[:end])
}
