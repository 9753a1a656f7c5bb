package segment

import (
	_ "embed"
	"strings"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

//go:embed data/abbreviations.txt
var abbreviationList string

//go:embed data/openers.txt
var openerList string

//go:embed data/domains.txt
var domainList string

//go:embed data/kaomoji.txt
var kaomojiList string

//go:embed data/money.txt
var moneyList string

// rank says when a full stop after an abbreviation ends the sentence.
type rank uint8

const (
	ordinary     rank = iota // no abbreviation
	never                    // "Dr."
	beforeOpener             // "etc.": before a word that opens a sentence
	beforeNumber             // "No.": an abbreviation only before a number
)

// lists are the word lists that cutting needs. They are immutable.
type lists struct {
	abbreviations map[analyzer.Lang]map[string]rank
	openers       map[analyzer.Lang]map[string]bool
	domains       map[string]map[analyzer.Lang]bool // the languages in which the end of a host name is a word
	money         map[string]bool                   // letters before a dollar sign
	kaomoji       map[rune]bool                     // true for those that only a face has
}

// readLists reads the lists that are embedded in this package.
func readLists() *lists {
	l := &lists{
		abbreviations: map[analyzer.Lang]map[string]rank{},
		openers:       wordlist.ByLanguage(openerList),
		domains:       map[string]map[analyzer.Lang]bool{},
		money:         wordSet(moneyList),
		kaomoji:       map[rune]bool{},
	}
	wordlist.Sections(abbreviationList, func(lang analyzer.Lang, word string) {
		if l.abbreviations[lang] == nil {
			l.abbreviations[lang] = map[string]rank{}
		}
		l.abbreviations[lang][strings.TrimRight(word, "?#")] = rankOf(word)
	})
	l.readDomains()
	l.readKaomoji()
	return l
}

func (l *lists) readDomains() {
	for line := range wordlist.Lines(domainList) {
		fields := strings.Fields(line)
		words := map[analyzer.Lang]bool{}
		for _, lang := range fields[1:] {
			words[analyzer.Lang(lang)] = true
		}
		l.domains[fields[0]] = words
	}
}

func (l *lists) readKaomoji() {
	for line := range wordlist.Lines(kaomojiList) {
		fields := strings.Fields(line)
		for _, field := range fields[1:] {
			for _, r := range field {
				l.kaomoji[r] = fields[0] == "face"
			}
		}
	}
}

func rankOf(word string) rank {
	switch word[len(word)-1] {
	case '?':
		return beforeOpener
	case '#':
		return beforeNumber
	default:
		return never
	}
}

// abbreviation tells what a full stop after a lower-case word means.
func (l *lists) abbreviation(word string, lang analyzer.Lang) rank {
	return orEnglish(l.abbreviations, lang)[word]
}

// opener tells a lower-case word that opens sentences.
func (l *lists) opener(word string, lang analyzer.Lang) bool { return orEnglish(l.openers, lang)[word] }

// orEnglish gives the words of a language, or those of English where it has no list.
func orEnglish[V any](words map[analyzer.Lang]map[string]V, lang analyzer.Lang) map[string]V {
	if own, ok := words[lang]; ok {
		return own
	}
	return words["en"]
}
