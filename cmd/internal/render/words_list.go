package render

import (
	"strings"
	"unicode"

	"github.com/verbatim-cx/verbatim/index/words"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// ThemeList makes an issue list of themes, with a name; from is the list that does not cover them. Every theme becomes an issue with its terms and examples.
func ThemeList(r *words.ThemeReport, name, from string) *lexicons.IssueList {
	list := &lexicons.IssueList{Name: name, Version: "draft", Licence: "yours", Source: "Found by verbatim in comments that no issue of the list " + from + " covers."}
	for i := range r.Themes {
		theme := &r.Themes[i]
		issue := lexicons.Issue{ID: theme.ID, Names: map[string]string{}, Terms: map[string][]lexicons.Term{}, Examples: map[string][]lexicons.Example{}}
		for lang, terms := range theme.Terms {
			issue.Names[string(lang)] = capital(theme.Names[lang])
			for _, term := range terms {
				for _, text := range term.Forms {
					if at := len(issue.Terms[string(lang)]); plain(text) {
						issue.Terms[string(lang)] = append(issue.Terms[string(lang)], lexicons.Term{Source: text, Line: at})
					}
				}
			}
		}
		for _, e := range theme.Examples {
			issue.Examples[string(e.Lang)] = append(issue.Examples[string(e.Lang)], lexicons.Example{Text: e.Text})
		}
		if len(issue.Terms) > 0 {
			list.Issues = append(list.Issues, issue)
		}
	}
	return list
}

// plain tells a text that is a term as it stands, without signs that mean something in terms.
func plain(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !strings.ContainsRune(" '-’", r)
	})
}

func capital(text string) string {
	runes := []rune(text)
	if len(runes) == 0 {
		return ""
	}
	runes[0] = unicode.ToUpper(runes[0])
	return string(runes)
}
