package pos

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jdkato/prose/v2"

	"github.com/verbatim-cx/verbatim/analyzer/wordlist"
)

// found reads "do/VBP n't/RB" as what prose gives back.
func found(line string) []prose.Token {
	var tokens []prose.Token
	for _, word := range strings.Fields(line) {
		cut := strings.LastIndex(word, "/")
		tokens = append(tokens, prose.Token{Text: word[:cut], Tag: word[cut+1:]})
	}
	return tokens
}

func TestAlign(t *testing.T) {
	for _, test := range []struct{ name, fed, found, want string }{
		{"all there", "the late bus", "the/DT late/JJ bus/NN", "DT JJ NN"},
		{"cut in two", "go cannot stop", "go/VB can/MD not/RB stop/VB", "VB MD VB"},
		{"sign first", "pay $20 now", "pay/VB $/$ 20/CD now/RB", "VB CD RB"},
		{"word lost", "the late bus", "the/DT bus/NN", "DT - NN"},
		{"first lost", "the late bus", "late/JJ bus/NN", "- JJ NN"},
		{"last lost", "the late bus", "the/DT late/JJ", "DT JJ -"},
		{"end of a word lost", "it's... ok", "it/PRP ok/JJ", "- JJ"},
		{"end of the last word lost", "so it's", "so/RB it/PRP", "RB -"},
		{"start of a word lost", "so it's ok", "so/RB 's/VBZ ok/JJ", "RB - JJ"},
		{"foreign token", "the late bus", "the/DT xx/FW late/JJ bus/NN", "DT JJ NN"},
		{"only foreign tokens", "the late bus", "xx/FW yy/FW", "- - -"},
		{"nothing", "the late bus", "", "- - -"},
		{"more than fed", "the bus", "the/DT bus/NN bus/VB", "DT NN"},
		{"sign for a word", "the salsa", "the/DT salsa/$", "DT -"},
		{"zero", "0 stars", "0/-NONE- stars/NNS", "CD NNS"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var f feed
			for _, form := range strings.Fields(test.fed) {
				f = append(f, item{form: form})
			}
			tags := f.align(found(test.found))
			for i, tag := range tags {
				if tag == "" {
					tags[i] = "-"
				}
			}
			if diff := cmp.Diff(strings.Fields(test.want), tags); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFeeds(t *testing.T) {
	k := newKit(t)
	for _, test := range []struct{ name, text, want string }{
		{"signs", "Bad!!!! really... bad", "bad ! | really . bad"},
		{"contractions", "I don't, it's", "I do n't , it 's"},
		{"repeats", "the bus, the bus, the bus", "the bus , the's1 bus's1 , the's2 bus's2"},
		{"repeated clitics", "can't can't", "ca n't ca's1 n't"},
		{"compound", "user-friendly tills", "user-friendly tills"},
		{"dash", "good - cheap", "good -- cheap"},
		{"brackets", "(slow) app", "( slow ) app"},
		{"signs only", "!?!?", ""},
		{"long word", strings.Repeat("ab", 40) + " ok", "ok"},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := k.doc(t, test.text, english)
			var got []string
			for _, s := range doc.Sentences {
				for _, f := range k.tagger.words.feeds(doc, s.Tokens) {
					got = append(got, f.text())
				}
			}
			if diff := cmp.Diff(test.want, strings.Join(got, " | ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFeedsAreShort(t *testing.T) {
	k := newKit(t)
	for _, text := range []string{
		strings.Repeat("delivery was late and ", 2000), strings.Repeat("a ", 5000), strings.Repeat("!", 5000), strings.Repeat("don't ", 1000),
		strings.Repeat("x-", 5000) + "x", strings.Repeat("é", 5000), strings.Repeat("a!", 3000), strings.Repeat("😀", 2000),
	} {
		doc := k.doc(t, text, english)
		for _, s := range doc.Sentences {
			for _, f := range k.tagger.words.feeds(doc, s.Tokens) {
				if got := f.text(); len(got) > maxFeed {
					t.Errorf("%.20s…: a piece of %d bytes", text, len(got))
				}
			}
		}
	}
}

func TestRunRecoversFromPanics(t *testing.T) {
	model, err := load()
	if err != nil {
		t.Fatal(err)
	}
	if got := run(model, "ȺȺȺȺ's"); got != nil {
		t.Errorf("prose does not panic any more: %v; the letters that clean drops may be let through", got)
	}
}

func TestWordLists(t *testing.T) {
	for name, list := range map[string]string{"clitics": cliticList, "forms": formList, "light": lightList} {
		t.Run(name, func(t *testing.T) {
			seen := map[string]bool{}
			for line := range wordlist.Lines(list) {
				word, form, tab := strings.Cut(line, "\t")
				if seen[word] || word != strings.ToLower(word) {
					t.Errorf("%q stands twice or is not in lower case", word)
				}
				if seen[word] = true; tab != (name == "forms") || tab && form == "" {
					t.Errorf("%q: wrong number of columns", line)
				}
			}
			if len(seen) == 0 || !strings.Contains(list, "# Source: ") {
				t.Error("the list is empty or does not say where it comes from")
			}
		})
	}
}
