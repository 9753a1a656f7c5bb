package match

import "unicode/utf8"

// affixes are beginnings or ends of words with their symbols. Only lengths that occur are looked up.
type affixes struct {
	table   map[string]symbol
	lengths []uint64 // bit n%64 of word n/64: an affix of n bytes occurs
}

func (a *affixes) put(affix string) {
	for len(a.lengths) <= len(affix)/64 {
		a.lengths = append(a.lengths, 0)
	}
	a.lengths[len(affix)/64] |= 1 << (len(affix) % 64)
}

// each calls add for the symbol of each beginning (or end) of a word that the table has, shortest first.
func (a *affixes) each(word string, beginning bool, add func(symbol)) {
	if len(a.table) == 0 {
		return
	}
	for i, mask := range a.lengths {
		for n := i * 64; mask != 0 && n <= len(word); n, mask = n+1, mask>>1 {
			switch {
			case mask&1 == 0 || n == 0:
			case beginning && (n == len(word) || utf8.RuneStart(word[n])):
				add(a.table[word[:n]])
			case !beginning && utf8.RuneStart(word[len(word)-n]):
				add(a.table[word[len(word)-n:]])
			}
		}
	}
}
