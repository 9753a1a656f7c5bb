package normal

import (
	_ "embed"
	"strings"
)

//go:embed data/keyboard.txt
var keyboardRows string

// edit is how one word differs from another.
type edit uint8

// The edits at distance 1 of Damerau and Levenshtein; those that are the likelier explanation come first.
const (
	none        edit = iota // the words are the same, or further apart
	transposed              // two letters changed places
	doubled                 // a letter was typed twice
	halved                  // one of two equal letters was left out
	left                    // a letter was left out
	substituted             // a wrong letter was typed
	inserted                // a letter too many was
)

// slip tells a mistake of which no letter is wrong: they are in the wrong order, or one of them in the wrong number.
func (e edit) slip() bool { return e == transposed || e == doubled || e == halved }

// compare tells by which edit the word that was meant became the one that was typed, and the place of the first letter that differs.
func compare(typed, meant []rune) (edit, int) {
	at := 0
	for at < len(typed) && at < len(meant) && typed[at] == meant[at] {
		at++
	}
	t, m := typed[at:], meant[at:]
	switch {
	case len(t) == len(m) && len(t) > 0 && same(t[1:], m[1:]):
		return substituted, at
	case len(t) == len(m) && len(t) > 1 && t[0] == m[1] && t[1] == m[0] && same(t[2:], m[2:]):
		return transposed, at
	case len(t) == len(m)+1 && same(t[1:], m):
		if at > 0 && t[0] == typed[at-1] {
			return doubled, at
		}
		return inserted, at
	case len(t)+1 == len(m) && same(t, m[1:]):
		if at > 0 && m[0] == meant[at-1] {
			return halved, at
		}
		return left, at
	default:
		return none, 0
	}
}

func same(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// keyboard is where the letters are on a QWERTY keyboard. Other layouts have most of their letters in the same places.
type keyboard map[rune]key

type key struct{ row, column int }

func readKeyboard() keyboard {
	keys := keyboard{}
	for row, letters := range strings.Fields(keyboardRows) {
		for column, r := range letters {
			keys[r] = key{row, column}
		}
	}
	return keys
}

// near tells two letters that touch. Each row is half a key to the right of the one above it.
func (k keyboard) near(a, b rune) bool {
	p, ok := k[a]
	q, ok2 := k[b]
	if !ok || !ok2 {
		return false
	}
	if p.row > q.row {
		p, q = q, p
	}
	switch across := p.column - q.column; q.row - p.row {
	case 0:
		return across == 1 || across == -1
	case 1:
		return across == 0 || across == 1
	default:
		return false
	}
}

// anySwap is the number of letters from which on one of them may be any other. In shorter words this makes one word of another too easily: of six letters, only one next to the
// right one on the keyboard and a vowel for a vowel will do, of five only the former.
const anySwap = 7

// swapped tells a wrong letter at a place that people type for the right one. least is the number of letters of the shortest word that may have one.
func (k keyboard) swapped(typed, meant []rune, at, least int) bool {
	switch {
	case len(typed) < least:
		return false
	case len(typed) >= anySwap || k.near(typed[at], meant[at]):
		return true
	default:
		return len(typed) == anySwap-1 && vowel(typed[at]) && vowel(meant[at])
	}
}
