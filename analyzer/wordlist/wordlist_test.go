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
