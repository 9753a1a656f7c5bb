package tagging

import (
	"hash/fnv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// repeats remembers the comments of a run by 8 bytes each, so that memory stays small. It is for one goroutine.
type repeats map[uint64]struct{}

// minRepeat is the shortest comment in letters that two customers do not write alike by chance. "Great service" is no duplicate.
const minRepeat = 25

// before tells whether the letters and digits of a text came before, and remembers them.
func (r repeats) before(text string) bool {
	if len(text) < minRepeat {
		return false
	}
	plain := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
	if utf8.RuneCountInString(plain) < minRepeat {
		return false
	}
	sum := fnv.New64a()
	_, _ = sum.Write([]byte(plain)) // never fails
	key := sum.Sum64()
	_, found := r[key]
	r[key] = struct{}{}
	return found
}
