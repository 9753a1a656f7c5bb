package normal

// edit is how one word differs from another.
type edit uint8

// The edits. Each is at distance 1 of Damerau and Levenshtein.
const (
	none edit = iota // the words are the same, or further apart
	transposed
	inserted    // a letter too many was typed
	doubled     // a letter twice
	left        // a letter was left out
	halved      // one of two equal letters was
	substituted // a wrong letter was typed
)

// compare tells by which edit the word that was meant became the one that was typed, and the place of the first letter that differs.
func compare(typed, meant []rune) (edit, int) {
	at := 0
	for at < len(typed) && at < len(meant) && typed[at] == meant[at] {
		at++
	}
	t, m := typed[at:], meant[at:]
	switch len(t) - len(m) {
	case 0:
		switch {
		case len(t) == 0:
		case same(t[1:], m[1:]):
			return substituted, at
		case len(t) > 1 && t[0] == m[1] && t[1] == m[0] && same(t[2:], m[2:]):
			return transposed, at
		}
	case 1:
		if same(t[1:], m) {
			if at > 0 && t[0] == typed[at-1] {
				return doubled, at
			}
			return inserted, at
		}
	case -1:
		if same(t, m[1:]) {
			if at > 0 && m[0] == meant[at-1] {
				return halved, at
			}
			return left, at
		}
	}
	return none, 0
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

// plausible tells an edit that people make: the first letter is right, unless it changed places with the second.
func plausible(typed, meant []rune) bool {
	kind, at := compare(typed, meant)
	switch kind {
	case none:
		return false
	case transposed:
		return true
	default:
		return at > 0
	}
}
