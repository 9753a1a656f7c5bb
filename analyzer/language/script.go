package language

import (
	"slices"
	"strings"
	"unicode"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/align"
)

// maxRunes is how much of a text is looked at: the answer gets no better beyond.
const maxRunes = 400

// clean gives the words that can tell a language, in normal form C: no links, addresses, @names, numbers, emoji, signs.
func clean(text string) string {
	if len(text) > 8*maxRunes {
		text = strings.ToValidUTF8(text[:8*maxRunes], "")
	}
	var b strings.Builder
	runes := 0
	for _, field := range strings.Fields(align.New(text).String()) {
		if foreign(field) {
			continue
		}
		word := strings.TrimFunc(field, func(r rune) bool { return !spells(r) })
		if !strings.ContainsFunc(word, unicode.IsLetter) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		for _, r := range word {
			if spells(r) || r == '\'' || r == '’' || r == '-' {
				b.WriteRune(r)
				runes++
			} else {
				b.WriteByte(' ')
			}
		}
		if runes >= maxRunes {
			break
		}
	}
	out := strings.TrimSpace(b.String())
	if notAnAnswer(out) {
		return ""
	}
	return out
}

// spells tells letters and the marks on them. Variation selectors and keycaps are marks of emoji.
func spells(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) && !unicode.Is(unicode.Variation_Selector, r) && r != 0x20E3
}

// foreign tells words that say nothing of the language.
func foreign(field string) bool {
	return field[0] == '@' || strings.Contains(field, "://") || strings.HasPrefix(field, "www.") ||
		strings.Contains(field[1:], "@")
}

// notAnAnswer tells "n/a" in its spellings, and letters alone.
func notAnAnswer(letters string) bool {
	switch strings.ToLower(letters) {
	case "n a", "na", "nan", "null", "ok", "okay", "okey", "nps", "x", "xx", "xxx":
		return true
	default:
		return false
	}
}

// firstScript is the rune below which no language has a script of its own.
const firstScript = 0x0370

// scripts that one candidate language decides alone; kana and Hangul outrank Han.
func scriptOf(r rune) analyzer.Lang {
	switch {
	case r < firstScript:
		return ""
	case unicode.Is(unicode.Hangul, r):
		return "ko"
	case unicode.Is(unicode.Hiragana, r), unicode.Is(unicode.Katakana, r):
		return "ja"
	case unicode.Is(unicode.Han, r):
		return "zh"
	case unicode.Is(unicode.Thai, r):
		return "th"
	case unicode.Is(unicode.Greek, r):
		return "el"
	case unicode.Is(unicode.Hebrew, r):
		return "he"
	case unicode.Is(unicode.Devanagari, r):
		return "hi"
	case unicode.Is(unicode.Bengali, r):
		return "bn"
	case unicode.Is(unicode.Tamil, r):
		return "ta"
	case unicode.Is(unicode.Georgian, r):
		return "ka"
	case unicode.Is(unicode.Armenian, r):
		return "hy"
	default:
		return ""
	}
}

// ownScripts are the languages that scriptOf tells, in the order in which byScript looks for them.
func ownScripts() []analyzer.Lang {
	return []analyzer.Lang{"ko", "ja", "zh", "th", "el", "he", "hi", "bn", "ta", "ka", "hy"}
}

// scriptAlone tells a language that its script decides, so that no model is needed for it.
func scriptAlone(lang analyzer.Lang) bool {
	return slices.Contains(ownScripts(), lang)
}

// byScript gives the candidate whose own script carries at least as much as all other letters: a Hangul, kana or Han sign counts as three letters, being about as long to read.
func (d *Detector) byScript(letters string) analyzer.Lang {
	if !strings.ContainsFunc(letters, func(r rune) bool { return r >= firstScript }) {
		return ""
	}
	counts := map[analyzer.Lang]int{}
	other := 0
	for _, r := range letters {
		if !unicode.IsLetter(r) {
			continue
		}
		switch lang := scriptOf(r); lang {
		case "":
			other++
		case "ko", "ja", "zh":
			counts[lang] += 3
		default:
			counts[lang]++
		}
	}
	if len(counts) == 0 {
		return ""
	}
	if counts["ja"] > 0 {
		counts["ja"] += counts["zh"]
		delete(counts, "zh")
	}
	for _, lang := range ownScripts() {
		if counts[lang] > 0 && counts[lang] >= other && slices.Contains(d.candidates, lang) {
			return lang
		}
	}
	return ""
}
