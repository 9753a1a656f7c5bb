package wordlist

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
)

func TestSections(t *testing.T) {
	var got []string
	Sections("# comment\nall\n\n[tr]\nbir  iki\n[en]\none\n", func(lang analyzer.Lang, word string) { got = append(got, string(lang)+":"+word) })
	if diff := cmp.Diff([]string{":all", "tr:bir", "tr:iki", "en:one"}, got); diff != "" {
		t.Errorf("words (-want +got):\n%s", diff)
	}
}

func TestByLanguage(t *testing.T) {
	want := map[analyzer.Lang]map[string]bool{"tr": {"bir": true, "iki": true}, "en": {"one": true}}
	if diff := cmp.Diff(want, ByLanguage("[tr]\nbir\niki\n[en]\none\n")); diff != "" {
		t.Errorf("words (-want +got):\n%s", diff)
	}
}

func TestLines(t *testing.T) {
	var got []string
	for line := range Lines("# comment\n\n one two \r\n  # indented\nthree") {
		got = append(got, line)
	}
	if diff := cmp.Diff([]string{"one two", "three"}, got); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
	for line := range Lines("one\ntwo") {
		if line != "one" {
			t.Errorf("%q comes after the caller has stopped", line)
		}
		break
	}
}
