package normal

import (
	"sync"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/stem"
)

func TestCompare(t *testing.T) {
	tests := []struct {
		typed, meant string
		want         edit
		at           int
	}{
		{"recieved", "received", transposed, 3}, {"delviery", "delivery", transposed, 3}, {"edlivery", "delivery", transposed, 0},
		{"arround", "around", doubled, 2}, {"berbatt", "berbat", doubled, 6},
		{"acount", "account", halved, 2}, {"usefulll", "useful", none, 0},
		{"custmer", "customer", left, 4}, {"ustomer", "customer", left, 0}, {"custome", "customer", left, 7},
		{"servuce", "service", substituted, 4}, {"xervice", "service", substituted, 0},
		{"midght", "might", inserted, 2}, {"servicex", "service", inserted, 7},
		{"service", "service", none, 0}, {"srevcie", "service", none, 0}, {"", "", none, 0}, {"", "a", left, 0},
	}
	for _, test := range tests {
		t.Run(test.typed+"/"+test.meant, func(t *testing.T) {
			if kind, at := compare([]rune(test.typed), []rune(test.meant)); kind != test.want || at != test.at {
				t.Errorf("compare gives %d at %d, want %d at %d", kind, at, test.want, test.at)
			}
		})
	}
}

func TestNear(t *testing.T) {
	keys := readKeyboard()
	for pair, want := range map[string]bool{"op": true, "sd": true, "qa": true, "wa": true, "ws": true, "ed": true, "az": true, "sz": true, "fv": true, "qs": false, "ax": false, "qz": false, "pq": false, "aa": false, "aя": false} {
		t.Run(pair, func(t *testing.T) {
			letters := []rune(pair)
			if keys.near(letters[0], letters[1]) != want || keys.near(letters[1], letters[0]) != want {
				t.Errorf("near is not %v both ways", want)
			}
		})
	}
}

// repairing is a stage that knows a few words, and for which no word looks right.
func repairing(t testing.TB) *Stage {
	t.Helper()
	stems, err := stem.New()
	if err != nil {
		t.Fatal(err)
	}
	words := map[analyzer.Lang]map[string]bool{
		"en": {"delivery": true, "received": true, "relieved": true, "better": true, "letter": true, "bitter": true, "late": true, "offer": true, "offered": true, "don't": true},
		"de": {"lieferung": true},
	}
	beginnings := map[analyzer.Lang]map[string]bool{"en": {"refund": true}}
	return New(stems, nil).Repairing(Vocabulary{
		Words:      func(lang analyzer.Lang) map[string]bool { return words[lang] },
		Beginnings: func(lang analyzer.Lang) map[string]bool { return beginnings[lang] },
		Spelled:    func(analyzer.Lang, string) bool { return false },
	})
}

func TestRepair(t *testing.T) {
	stage := repairing(t)
	tests := []struct {
		name, surface string
		lang          analyzer.Lang
		norm          string
	}{
		{"a letter left out", "delivry", "en", "delivery"},
		{"in capitals", "DELIVRY", "en", "delivery"},
		{"known by its stem", "deliveries", "en", "deliveries"},
		{"known by its beginning", "refunddd", "en", "refund"},
		{"begins as a known word does", "refunder", "en", "refunder"},
		{"slips outdo other mistakes", "recieved", "en", "received"},
		{"could be several", "btter", "en", "btter"},
		{"the likelier form of one word", "offerd", "en", "offered"},
		{"first letter", "zelivery", "en", "zelivery"},
		{"first two letters", "edlivery", "en", "delivery"},
		{"two letters", "delvrey", "en", "delvrey"},
		{"to four letters", "latte", "en", "latte"},
		{"digits", "deliv3ry", "en", "deliv3ry"},
		{"apostrophe", "don'nt", "en", "don'nt"},
		{"a language without it", "liefrung", "de", "liefrung"},
		{"no language", "delivry", analyzer.Und, "delivry"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tokens := []analyzer.Token{{Span: analyzer.Span{End: len(test.surface)}, Kind: analyzer.Word}}
			stage.Fill(test.surface, tokens, test.lang)
			if got := tokens[0]; got.Norm != test.norm || got.Start != 0 || got.End != len(test.surface) {
				t.Errorf("token %+v, want normal form %q and the same place", got, test.norm)
			}
		})
	}
}

// TestRepairConcurrently lets the race detector see the index being made.
func TestRepairConcurrently(t *testing.T) {
	stage := repairing(t)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			tokens := []analyzer.Token{{Span: analyzer.Span{End: len("delivry")}, Kind: analyzer.Word}}
			if stage.Fill("delivry", tokens, "en"); tokens[0].Norm != "delivery" {
				t.Errorf("normal form is %q", tokens[0].Norm)
			}
		})
	}
	all.Wait()
}

// BenchmarkRepair looks for words that no cache has.
func BenchmarkRepair(b *testing.B) {
	stage := repairing(b)
	r := stage.repairs["en"]
	words := []word{stemmed(r.stemmer, "delivry", "en"), stemmed(r.stemmer, "recieved", "en"), stemmed(r.stemmer, "unfortunate", "en")}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		r.find(words[i%len(words)])
	}
}
