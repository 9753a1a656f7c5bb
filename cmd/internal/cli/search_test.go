package cli

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/record"
)

// hit is a line of `search --json`.
type hit struct {
	Highlights []analyzer.Span `json:"highlights"`
	Record     record.Record   `json:"record"`
}

// find searches the sample and checks that total, hits and count agree.
func find(t *testing.T, query string) []hit {
	t.Helper()
	workspace := sample(t).workspace
	out := verbatim(t, ExitDone, "search", query, "--json", "--size", "-1", "--workspace", workspace).stdout
	var hits []hit
	total := -1
	for line := range strings.Lines(out) {
		var sum struct {
			Total *int `json:"total"`
			hit
		}
		if err := json.Unmarshal([]byte(line), &sum); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if sum.Total != nil {
			total = *sum.Total
			continue
		}
		hits = append(hits, sum.hit)
	}
	count := verbatim(t, ExitDone, "search", query, "--count", "--workspace", workspace).stdout
	if total != len(hits) || count != strconv.Itoa(total)+"\n" {
		t.Errorf("%s: %d hits, total %d, count %q", query, len(hits), total, count)
	}
	return hits
}

// marked lists the highlighted words of hits in lower case, each once, sorted.
func marked(t *testing.T, hits []hit) []string {
	t.Helper()
	var words []string
	for _, h := range hits {
		checkSpans(t, &h.Record, h.Highlights)
		for _, span := range h.Highlights {
			words = append(words, strings.ToLower(h.Record.Text[span.Start:span.End]))
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

func TestSearchByStem(t *testing.T) {
	heavy(t)
	for _, test := range []struct {
		lang, query string
		want        []string // forms that are found and marked
		all         string   // what every marked word looks like
	}{
		{"tr", "kargo", []string{"kargo", "kargonuz", "kargonun", "kargodan", "kargosunu"}, `^kargo`},
		{"tr", "kargom", []string{"kargo", "kargonuz"}, `^kargo`},
		{"tr", "musteri", []string{"müşteri", "musteri"}, `^m[uü][sş]teri`},
		{"tr", "MÜŞTERİ", []string{"müşteri", "musteri"}, `^m[uü][sş]teri`},
		{"ko", "배송", []string{"배송"}, `^배송`},
		{"ko", "배송이", []string{"배송"}, `^배송`},
		{"it", "consegna", []string{"consegna", "consegnato"}, `^consegn`},
		{"it", "consegne", []string{"consegna"}, `^consegn`},
		{"it", "puntualita", []string{"puntualità"}, `^puntual`},
		{"id", "kirim", []string{"pengiriman", "dikirim"}, `kirim|ngirim|giriman`},
		{"id", "pengiriman", []string{"pengiriman", "dikirim"}, `kirim|ngirim|giriman`},
		{"en", "parcels", []string{"parcel", "parcels"}, `^parcel`},
		{"en", "ordering", []string{"ordered", "order"}, `^order`},
	} {
		t.Run(test.lang+"/"+test.query, func(t *testing.T) {
			hits := find(t, test.query)
			words := marked(t, hits)
			for _, want := range test.want {
				if !slices.Contains(words, want) {
					t.Errorf("%q is not found; found are %q", want, words)
				}
			}
			shape := regexp.MustCompile(test.all)
			for _, word := range words {
				if !shape.MatchString(word) {
					t.Errorf("%q is marked", word)
				}
			}
			for _, h := range hits {
				if len(h.Highlights) == 0 {
					t.Errorf("%s is found and nothing in it marked: %s", h.Record.ID, h.Record.Text)
				}
			}
		})
	}
}

// TestSearchFindsEveryText looks through the sample itself for what a search must find.
func TestSearchFindsEveryText(t *testing.T) {
	heavy(t)
	everything := find(t, "")
	if len(everything) != 660 {
		t.Fatalf("the empty query finds %d of 660", len(everything))
	}
	for query, pattern := range map[string]string{"배송": `배송이`, "kargo": `(?i)\bkargo(nuz|nun|dan|da|sunu)?\b`, "pengiriman": `(?i)\bpengiriman\b`, "refund": `(?i)\brefund\b`} {
		t.Run(query, func(t *testing.T) {
			shape, found := regexp.MustCompile(pattern), find(t, query)
			expected := 0
			for _, h := range everything {
				if !shape.MatchString(h.Record.Text) {
					continue
				}
				expected++
				if !slices.ContainsFunc(found, func(f hit) bool { return f.Record.ID == h.Record.ID }) {
					t.Errorf("not found: %s %s", h.Record.ID, h.Record.Text)
				}
			}
			if expected == 0 {
				t.Errorf("no text of the sample has %s", pattern)
			}
		})
	}
}

func TestSearchByPhrase(t *testing.T) {
	for query, want := range map[string]string{
		`"customer service"`: "customer service", `"musteri hizmetleri"`: "müşteri hizmet", `"too late"`: "", `"service customer"`: "",
	} {
		t.Run(query, func(t *testing.T) {
			hits := find(t, query)
			for _, h := range hits {
				if !strings.Contains(strings.ToLower(h.Record.Text), want) || want == "" {
					t.Errorf("found %q", h.Record.Text)
				}
			}
			if (len(hits) == 0) != (want == "") {
				t.Errorf("%d hits", len(hits))
			}
		})
	}
}

func mentions(rec *record.Record, issue string) bool { _, ok := rec.Mentions(issue); return ok }

func segment(rec *record.Record, name string) string {
	value, _ := rec.Segments.Get(name)
	return value.Text
}

// TestSearchByFields compares what a query finds with what a look at every record finds.
func TestSearchByFields(t *testing.T) {
	heavy(t)
	everything := find(t, "")
	for query, holds := range map[string]func(*record.Record) bool{
		"issue:delivery score:<=6 lang:tr": func(r *record.Record) bool {
			return mentions(r, "delivery") && r.Score != nil && *r.Score <= 6 && r.Language.Code == "tr"
		},
		"issue:delivery seller:partner":  func(r *record.Record) bool { return mentions(r, "delivery") && segment(r, "seller") == "partner" },
		"date:2025-12..2026-01":          func(r *record.Record) bool { return r.AnsweredAt >= "2025-12-01" && r.AnsweredAt < "2026-02-01" },
		"label:negative -issue:delivery": func(r *record.Record) bool { return r.Sentiment.Label == analyzer.Negative && !mentions(r, "delivery") },
		"(lang:ko OR lang:id) group:promoter": func(r *record.Record) bool {
			return (r.Language.Code == "ko" || r.Language.Code == "id") && r.Group != nil && *r.Group == "promoter"
		},
		"channel:sms survey_type:relational": func(r *record.Record) bool { return r.Channel == "sms" && r.SurveyType == "relational" },
		"NOT has:score":                      func(r *record.Record) bool { return r.Score == nil },
		"has:picks -has:issue":               func(r *record.Record) bool { return false },
	} {
		t.Run(query, func(t *testing.T) {
			var want, got []string
			for i := range everything {
				if holds(&everything[i].Record) {
					want = append(want, everything[i].Record.ID)
				}
			}
			for _, h := range find(t, query) {
				got = append(got, h.Record.ID)
				checkSpans(t, &h.Record, h.Highlights)
			}
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(want, got) {
				t.Errorf("%d found, want %d:\n%v\n%v", len(got), len(want), got, want)
			}
			if len(want) == 0 && query != "has:picks -has:issue" {
				t.Error("no record of the sample fits: the test shows nothing")
			}
		})
	}
}

func TestSearchForPeople(t *testing.T) {
	workspace := sample(t).workspace
	for name, test := range map[string]struct {
		args  []string
		lines []string // patterns, each of one line at least
	}{
		"hits":   {[]string{"kargonuz", "--size", "3"}, []string{`^  1\. R\d+ · tr · `, `\[[Kk]argo\w*\]`, `^1 to 3 of \d+ hits$`}},
		"later":  {[]string{"kargonuz", "--size", "3", "--from", "3"}, []string{`^  4\. R\d+`, `^4 to 6 of \d+ hits$`}},
		"kwic":   {[]string{"배송", "--kwic"}, []string{`^R\d+ .*\[배송\]`}},
		"facets": {[]string{"issue:delivery", "--facets", "lang,seller", "--size", "0"}, []string{`^lang$`, `^  tr +\d+$`, `^  ko +\d+$`, `^seller$`, `^  partner +\d+$`}},
		"none":   {[]string{"xyzzy"}, []string{`^0 hits$`}},
		"signs":  {[]string{"!!!"}, []string{`^0 hits$`}},
	} {
		t.Run(name, func(t *testing.T) {
			out := verbatim(t, ExitDone, append([]string{"search", "--workspace", workspace}, test.args...)...).stdout
			for _, line := range test.lines {
				if !regexp.MustCompile("(?m)" + line).MatchString(out) {
					t.Errorf("no line like %s in\n%s", line, out)
				}
			}
		})
	}
	t.Run("facets as JSON", func(t *testing.T) {
		out := verbatim(t, ExitDone, "search", "issue:delivery", "--facets", "seller", "--size", "0", "--json", "--workspace", workspace).stdout
		if !regexp.MustCompile(`^\{"facets":\{"seller":\[\{"value":"partner","hits":\d+\},\{"value":"nordhaus","hits":\d+\}\]\},"total":\d+\}\n$`).MatchString(out) {
			t.Errorf("facets: %s", out)
		}
	})
}

func TestWrongQueries(t *testing.T) {
	workspace := sample(t).workspace
	for query, says := range map[string]string{
		"(late":          "query, byte ",
		`"late`:          "query, byte 0",
		"late score:abc": `query, byte 11: score: "abc" is not a number`,
		"date:yesterday": "query, byte 5",
		"label:angry":    "positive, neutral, negative",
		"colour:red":     `no field "colour" here; there are: `,
		"late OR":        "query, byte 7",
	} {
		t.Run(query, func(t *testing.T) {
			if got := verbatim(t, ExitUsage, "search", query, "--workspace", workspace); !strings.Contains(got.stderr, says) || got.stdout != "" {
				t.Errorf("stderr %q, want %q", got.stderr, says)
			}
		})
	}
	t.Run("facet", func(t *testing.T) {
		got := verbatim(t, ExitUsage, "search", "late", "--facets", "colour", "--workspace", workspace)
		if !strings.Contains(got.stderr, `no facet "colour" here; there are: `) {
			t.Errorf("stderr %q", got.stderr)
		}
	})
}

// TestSearchCountsForPrograms: --json holds with --count too.
func TestSearchCountsForPrograms(t *testing.T) {
	if out := verbatim(t, ExitDone, "search", "kargo", "--count", "--json", "--workspace", sample(t).workspace).stdout; out != "{\"total\":16}\n" {
		t.Errorf("%q", out)
	}
}

// TestSearchNamesTheValuesThereAre: a misspelt value finds nothing, which must not look like an answer.
func TestSearchNamesTheValuesThereAre(t *testing.T) {
	heavy(t)
	workspace := sample(t).workspace
	for query, want := range map[string]string{
		"tier:premum":                     "note: tier is one of premium, standard\n",
		"kargo (TIER:gold OR flag:leave)": "note: TIER is one of premium, standard\nnote: flag is one of leaving, ",
		"lang:xx":                         "note: lang is one of ",
		"score:>12":                       "",
		"tier:premium zzzzzz":             "",
	} {
		out := verbatim(t, ExitDone, "search", query, "--count", "--workspace", workspace)
		if out.stdout != "0\n" || !strings.HasPrefix(out.stderr, want) || want == "" && out.stderr != "" {
			t.Errorf("%s: stdout %q, stderr %q, want %q", query, out.stdout, out.stderr, want)
		}
	}
}
