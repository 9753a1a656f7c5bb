package index

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/filter"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/index/record"
)

func TestSearch(t *testing.T) {
	r := testReader(t)
	tests := []struct{ query, want string }{ // ids in ingest order
		{"", "r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11"},
		// words, by stem, in each language
		{"kargo", "r1 r2"},
		{"kargonuz", "r1 r2"},
		{"deliveries", "r3"},
		{"spedizioni", "r5"},
		{"pengiriman", "r6"},
		{"배송", "r7"},
		{"musteri", "r10"},
		{"müşteri", "r10"},
		{"kargo geç", "r1"},
		{"kargo OR delivery OR 배송", "r1 r2 r3 r7"},
		{"nothing", ""},
		// phrases
		{`"customer service"`, "r4"},
		{`"service customer"`, ""},
		{`"müşteri hizmetleri"`, "r10"},
		{`"musteri hizmet"`, "r10"},
		{`"late late"`, "r11"},
		{`"kargonuz çok"`, "r1"},
		{"https://example.com", "r9"},
		{"10:30", "r9"},
		{"example.org", ""},
		// beginnings
		{"karg*", "r1 r2"},
		{"kargonuz*", "r1 r2"},
		{"deliv*", "r3"},
		{"deliveries*", "r3"},
		{"배*", "r7"},
		{"HİZ*", "r10"},
		{"SER*", "r4 r10 r11"},
		{"zzz*", ""},
		// what cannot be searched for is left out
		{"!!!", ""},
		{"kargo !!!", "r1 r2"},
		{"-!!!", ""},
		// fields
		{"issue:delivery", "r1 r2 r3 r5 r6 r7 r8"},
		{"issue:teslimat", "r1 r2 r3 r5 r6 r7 r8"},
		{"issue:price", ""},
		{"score:<=2", "r1 r7 r10"},
		{"score:<2", "r7 r10"},
		{"score:5..9", "r4 r6 r8 r11"},
		{"score:>9", "r2"},
		{"lang:tr", "r1 r2 r10"},
		{"lang:TR", "r1 r2 r10"},
		{"lang:xx", ""},
		{"group:passive", ""},
		{"group:promoter", "r2 r4 r8"},
		{"date:2026-01", "r1 r2 r8 r9 r10"},
		{"date:2026-01..2026-02", "r1 r2 r3 r8 r9 r10 r11"},
		{"date:<2026", "r7"},
		{"date:>2026-01", "r3 r4 r6 r11"},
		{"date:<=2026-01-01", "r7 r8"},
		{"sentiment:<-0.5", "r1 r7 r10"},
		{"has:text -has:score", "r9"},
		{"-has:text", "r8"},
		{"has:picks", "r8"},
		{"-has:issue", "r9 r11"},
		{"-has:date", "r5"},
		{"has:customer", "r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11"},
		{"id:r3 OR id:r4", "r3 r4"},
		{"customer:cr7", "r7"},
		{"flag:no_text", "r8"},
		{"has:request", "r4"},
		{"-has:request lang:en", "r3 r9 r11"},
		{"-flag:no_text lang:en", "r3 r4 r9 r11"},
		{"plan:gold", "r1 r4 r7 r8 r11"},
		{"Plan:GOLD", "r1 r4 r7 r8 r11"},
		{`plan:"gold plus"`, "r2"},
		{`plan:""`, "r6"},
		{"channel:sms", ""},
		{"age:33", "r1"},
		{"age:>=34", "r2"},
		{"revenue:<100", "r1"},
		{"revenue:10..300 -age:33", "r2"},
		{"seats:>=9", "r2 r4 r8"},
		{"seats:<1", "r10"},
		{"seats:10", "r2"},
		{"since:>=2025-01", "r2"},
		{"since:2024-01..2024-12", "r1"},
		{"since:2024", "r1"},
		{"since:2025", ""},
		{"since:2026", "r2"},
		{"since:>2024", "r2"},
		{"since:<2025", "r1"},
		{"revenue:10,50", "r1"},
		{`kargo age:""`, ""},
		{`lang:tr age:""`, "r10"},
		// both kinds together
		{"service issue:service", "r4 r10"},
		{"service OR issue:service", "r3 r4 r10 r11"},
		{"service -issue:service", "r11"},
		{"lang:en -service", "r3 r9"},
		{"NOT (service OR lang:tr)", "r3 r5 r6 r7 r8 r9"},
		{"NOT (service lang:tr)", "r1 r2 r3 r4 r5 r6 r7 r8 r9 r11"},
		{"(kargo OR score:>=9) -plan:gold", "r2"},
		{"-(-kargo)", "r1 r2"},
		{"kargo id:r3", ""},
	}
	for _, tt := range tests {
		t.Run(tt.query, func(t *testing.T) {
			result := mustSearch(t, r, tt.query)
			slices.SortFunc(result.Hits, func(a, b Hit) int { return row(r, a) - row(r, b) })
			if got := ids(result); got != tt.want {
				t.Errorf("found %q, want %q", got, tt.want)
			}
			if result.Total != len(result.Hits) {
				t.Errorf("Total is %d with %d hits", result.Total, len(result.Hits))
			}
		})
	}
}

func row(r *Reader, h Hit) int { return int(r.rows[h.Record.ID]) }

func TestMentions(t *testing.T) {
	r := testReader(t)
	for mentions, want := range map[facts.Mentions]string{
		facts.TextOnly: "r1 r2 r3 r5 r6 r7", facts.PickedOnly: "r8", facts.TextOrPick: "r1 r2 r3 r5 r6 r7 r8",
	} {
		result := mustSearch(t, r, "issue:delivery", func(q *Query) { q.Mentions = mentions })
		if got := ids(result); got != want {
			t.Errorf("mentions %q: %s, want %s", mentions, got, want)
		}
	}
}

// TestSidesOfAnIssue holds that the three sides part those who mention the issue in text, and that each holds what its name says.
func TestSidesOfAnIssue(t *testing.T) {
	r := testReader(t)
	found := 0
	for _, side := range []string{"positive", "neutral", "negative"} {
		result := mustSearch(t, r, "issue:delivery/"+side)
		found += result.Total
		for _, hit := range result.Hits {
			for _, issue := range hit.Record.Issues {
				if issue.ID == "delivery" && (issue.Label == nil || string(*issue.Label) != side) {
					t.Errorf("%s: %s speaks of it as %v", side, hit.Record.ID, issue.Label)
				}
			}
		}
	}
	all := mustSearch(t, r, "issue:delivery", func(q *Query) { q.Mentions = facts.TextOnly })
	if found != all.Total || found == 0 {
		t.Errorf("the sides hold %d responses, the issue %d", found, all.Total)
	}
	_, err := r.Search(t.Context(), Query{Expr: parse(t, "issue:delivery/bad")})
	if field, ok := errors.AsType[*filter.FieldError](err); !ok || field.Name != "bad" {
		t.Errorf("a side that there is not: %v", err)
	}
}

func TestHighlights(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		query, id string
		want      []string
	}{
		{"kargo", "r1", []string{"Kargonuz"}},
		{"kargo geç", "r1", []string{"Kargonuz", "geç"}},
		{"service", "r4", []string{"service", "service"}},
		{`"customer service"`, "r4", []string{"Customer", "service"}},
		{"배송", "r7", []string{"배송이"}},
		{"musteri", "r10", []string{"MÜŞTERİ", "müşteri"}},
		{`"müşteri hizmetleri"`, "r10", []string{"MÜŞTERİ", "HİZMETLERİ"}},
		{"deliv*", "r3", []string{"delivery"}},
		{"SER* müş*", "r10", []string{"MÜŞTERİ", "service", "müşteri"}},
		{"kargonuz*", "r2", []string{"Kargo"}},
		{"deliv* -cour*x", "r3", []string{"delivery"}},
		{"issue:service", "r3", []string{"rude"}},
		{"issue:service late", "r3", []string{"late", "rude"}},
		{"issue:delivery delivery", "r3", []string{"delivery"}},
		{"issue:delivery", "r8", nil},
		{"late -kargo -issue:price", "r3", []string{"late"}},
		{"late OR -rude", "r3", []string{"late"}},
		{"score:3", "r3", nil},
		{"10:30", "r9", []string{"10", "30"}},
	}
	for _, tt := range tests {
		t.Run(tt.query+" "+tt.id, func(t *testing.T) {
			var got []string
			result := mustSearch(t, r, tt.query)
			at := slices.IndexFunc(result.Hits, func(h Hit) bool { return h.Record.ID == tt.id })
			if at < 0 {
				t.Fatalf("%s is not among %s", tt.id, ids(result))
			}
			hit := result.Hits[at]
			end := -1
			for _, span := range hit.Highlights {
				if span.Start <= end || !utf8.ValidString(hit.Record.Text[span.Start:span.End]) {
					t.Errorf("span %v is not apart from the one before or cuts a rune", span)
				}
				end = span.End
				got = append(got, hit.Record.Text[span.Start:span.End])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("highlights (-want +got):\n%s", diff)
			}
		})
	}
}

func TestMerge(t *testing.T) {
	got := merge([]analyzer.Span{{Start: 8, End: 9}, {Start: 0, End: 3}, {Start: 2, End: 5}, {Start: 5, End: 6}, {Start: 0, End: 1}})
	want := []analyzer.Span{{Start: 0, End: 6}, {Start: 8, End: 9}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("merge (-want +got):\n%s", diff)
	}
}

func TestRanking(t *testing.T) {
	var records []*record.Record
	for i, text := range []string{"late one", "fine", "late late late", "late two", "late late late courier"} {
		records = append(records, answer{id: fmt.Sprint("a", i), lang: "en", text: text, score: 5}.record())
	}
	r := openTest(t, build(t, filepath.Join(t.TempDir(), "ws"), records))
	tests := []struct{ query, want string }{
		{"late", "a2 a4 a0 a3"},    // more of it first; equals in ingest order
		{"courier OR late", "a4 "}, // the rare word counts more
		{"score:5", "a0 a1 a2 a3 a4"},
		{"late -two", "a2 a4 a0"},
	}
	for _, tt := range tests {
		if got := ids(mustSearch(t, r, tt.query)); !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: %s, want %s", tt.query, got, tt.want)
		}
	}
	hits := mustSearch(t, r, "late").Hits
	if hits[2].Score != hits[3].Score || hits[0].Score <= hits[2].Score || hits[2].Score <= 0 {
		t.Errorf("scores %v %v %v %v do not fall, or are not equal for equal texts", hits[0].Score, hits[1].Score, hits[2].Score, hits[3].Score)
	}
}

func TestPages(t *testing.T) {
	r := testReader(t)
	for _, text := range []string{"", "service OR late OR kargo", "lang:en"} {
		all := mustSearch(t, r, text)
		var paged []string
		for from := 0; from < all.Total+3; from += 3 {
			page := mustSearch(t, r, text, func(q *Query) { q.From, q.Size = from, 3 })
			if page.Total != all.Total {
				t.Errorf("%q from %d: total %d, want %d", text, from, page.Total, all.Total)
			}
			if len(page.Hits) > 0 {
				paged = append(paged, ids(page))
			}
		}
		if got := strings.Join(paged, " "); got != ids(all) {
			t.Errorf("%q in pages: %s, at once: %s", text, got, ids(all))
		}
	}
	if counted := mustSearch(t, r, "", func(q *Query) { q.Size = 0 }); counted.Total != 11 || len(counted.Hits) != 0 {
		t.Errorf("size 0 gives %d hits of %d, want none of 11", len(counted.Hits), counted.Total)
	}
}

func TestFacets(t *testing.T) {
	r := testReader(t)
	result := mustSearch(t, r, "issue:delivery OR service", func(q *Query) {
		q.Size, q.Facets = 1, []string{FacetIssue, FacetScore, "lang", "plan"}
	})
	want := map[string][]Count{
		FacetIssue: {{"delivery", 7}, {"service", 3}},
		FacetScore: {{"0", 1}, {"1", 1}, {"2", 1}, {"3", 1}, {"4", 1}, {"5", 1}, {"6", 1}, {"9", 2}, {"10", 1}},
		"lang":     {{"en", 3}, {"tr", 3}, {"id", 1}, {"it", 1}, {"ko", 1}},
		"plan":     {{"gold", 5}, {"silver", 3}, {"gold plus", 1}},
	}
	// r8 has no text: its language is und, and it counts among the ten.
	want["lang"] = append(want["lang"], Count{"und", 1})
	if diff := cmp.Diff(want, result.Facets); diff != "" {
		t.Errorf("facets (-want +got):\n%s", diff)
	}
	if result.Total != 10 {
		t.Errorf("total %d, want 10", result.Total)
	}
}

func TestSearchErrors(t *testing.T) {
	r := testReader(t)
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	var field *filter.FieldError
	tests := []struct {
		name string
		ctx  context.Context
		q    Query
		want func(error) bool
		says string
	}{
		{"unknown field", nil, Query{Expr: query.Field{Name: "colour", Value: "red"}}, func(err error) bool { return errors.As(err, &field) }, "plan"},
		{"unknown issue", nil, Query{Expr: query.Field{Name: "issue", Value: "speed"}}, func(err error) bool { return errors.As(err, &field) }, "delivery, price, service"},
		{"unknown facet", nil, Query{Expr: query.All{}, Facets: []string{"colour"}}, func(err error) bool { return errors.As(err, &field) }, "plan"},
		{"number for text", nil, Query{Expr: query.Field{Name: "plan", Op: query.Gt, Value: "x"}}, nil, "not a number"},
		{"text for number", nil, Query{Expr: query.Field{Name: "age", Op: query.Gt, Value: "x"}}, nil, "holds numbers"},
		{"words without analysis", nil, Query{Expr: query.Word{Text: "late"}}, nil, "Analyze"},
		{"no expression", nil, Query{}, nil, "no expression"},
		{"cancelled", cancelled, Query{Expr: query.Word{Text: "late"}, Analyze: analyze}, func(err error) bool { return errors.Is(err, context.Canceled) }, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ctx := tt.ctx
			if ctx == nil {
				ctx = context.Background()
			}
			_, err := r.Search(ctx, tt.q)
			if err == nil || tt.want != nil && !tt.want(err) || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("error %v, want one that says %q", err, tt.says)
			}
		})
	}
}

// Random trees of words and fields must find what a plain look at every record finds.
func TestSearchAgainstPlainEvaluation(t *testing.T) {
	r := testReader(t)
	records := testRecords()
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		tree := randomTree(random, 4)
		result, err := r.Search(context.Background(), Query{Expr: tree, Analyze: analyze, Size: -1})
		if err != nil {
			t.Fatalf("%s: %v", tree, err)
		}
		slices.SortFunc(result.Hits, func(a, b Hit) int { return row(r, a) - row(r, b) })
		var want []string
		for _, rec := range records {
			if holds(tree, rec) {
				want = append(want, rec.ID)
			}
		}
		if got := ids(result); got != strings.Join(want, " ") {
			t.Errorf("%s: found %s, want %v", tree, got, want)
		}
	}
}

func randomTree(random *rand.Rand, depth int) query.Node {
	leaves := []query.Node{
		query.Word{Text: "kargo"}, query.Word{Text: "service"}, query.Word{Text: "late"}, query.Word{Text: "the"}, query.Word{Text: "배송"},
		query.Field{Name: "lang", Value: "en"}, query.Field{Name: "issue", Value: "delivery"}, query.Field{Name: "id", Value: "r3"}, query.All{},
	}
	if depth == 0 || random.IntN(4) == 0 {
		return leaves[random.IntN(len(leaves))]
	}
	sub := func() query.Node { return randomTree(random, depth-1) }
	switch random.IntN(3) {
	case 0:
		return query.And{Nodes: []query.Node{sub(), sub()}}
	case 1:
		return query.Or{Nodes: []query.Node{sub(), sub(), sub()}}
	default:
		return query.Not{Node: sub()}
	}
}

func holds(n query.Node, rec *record.Record) bool {
	inside := func(n query.Node) bool { return holds(n, rec) }
	switch n := n.(type) {
	case query.And:
		return !slices.ContainsFunc(n.Nodes, func(n query.Node) bool { return !inside(n) })
	case query.Or:
		return slices.ContainsFunc(n.Nodes, inside)
	case query.Not:
		return !inside(n.Node)
	case query.Word:
		return slices.ContainsFunc(termsOf(rec.Text), func(term Term) bool { return term.Text == n.Text })
	case query.Field:
		_, mentioned := rec.Mentions(n.Value)
		return n.Name == "lang" && string(rec.Language.Code) == n.Value || n.Name == "issue" && mentioned || n.Name == "id" && rec.ID == n.Value
	default:
		return true
	}
}
