package index

import (
	"context"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/index/record"
)

// stems is what the analyzer of these tests knows; every other word is its own stem. Behind a bar stands the folded stem.
var stems = map[string]string{
	"kargonuz": "kargo", "hizmetleri": "hizmet", "müşteri": "müşteri|musteri", "kötü": "kötü|kotu", "geç": "geç|gec",
	"delivery": "deliveri", "deliveries": "deliveri", "spedizione": "spedizion", "spedizioni": "spedizion",
	"pengiriman": "kirim", "배송이": "배송", "늦었어요": "늦다",
}

// termsOf is a stand-in for the analyzer: words at white space and punctuation, lower case, stems from the map.
func termsOf(text string) []Term {
	var terms []Term
	position := 0
	for start := 0; start < len(text); {
		length := strings.IndexFunc(text[start:], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if length < 0 {
			length = len(text) - start
		}
		if length == 0 {
			_, size := decode(text[start:])
			start += size
			continue
		}
		word := strings.ToLower(strings.ReplaceAll(text[start:start+length], "İ", "i"))
		stem, ok := stems[word]
		if !ok {
			stem = word
		}
		for form := range strings.SplitSeq(stem, "|") {
			terms = append(terms, Term{Text: form, Start: start, End: start + length, Position: position})
		}
		position++
		start += length
	}
	return terms
}

func decode(text string) (rune, int) {
	for i, r := range text {
		if i > 0 {
			return r, i
		}
	}
	return 0, len(text)
}

// analyze gives two equal analyses, as for a workspace of two languages that agree.
func analyze(words string) [][]Term { return [][]Term{termsOf(words), termsOf(words)} }

// answer is a row of the test workspace; the issue is evidenced by the words behind it.
type answer struct {
	id, lang, text string
	score          int // −1: none
	issues         string
	plan, date     string
}

func answers() []answer {
	return []answer{
		{"r1", "tr", "Kargonuz çok geç geldi.", 2, "delivery=Kargonuz", "gold", "2026-01-15"},
		{"r2", "tr", "Kargo hızlı, ürün güzel.", 10, "delivery=Kargo", "gold plus", "2026-01-31"},
		{"r3", "en", "The delivery was late and the courier was rude.", 3, "delivery=delivery;service=rude", "silver", "2026-02-01"},
		{"r4", "en", "Customer service was great, service with a smile", 9, "service=service", "gold", "2026-03-10"},
		{"r5", "it", "La spedizione è lentissima", 4, "delivery=spedizione", "silver", ""},
		{"r6", "id", "Pengiriman lambat sekali", 5, "delivery=Pengiriman", "", "2026-04-01"},
		{"r7", "ko", "배송이 너무 늦었어요", 1, "delivery=배송이", "gold", "2025-12-31"},
		{"r8", "und", "", 9, "delivery=", "gold", "2026-01-01"},
		{"r9", "en", "The site https://example.com is down since 10:30", -1, "", "silver", "2026-01-02"},
		{"r10", "tr", "MÜŞTERİ HİZMETLERİ kötü, service müşteri", 0, "service=HİZMETLERİ", "silver", "2026-01-03"},
		{"r11", "en", "Service. Late, late customer", 6, "", "gold", "2026-02-28"},
	}
}

func (a answer) record() *record.Record {
	rec := &record.Record{
		Schema: record.Schema, ID: a.id, Text: a.text,
		Language:   record.Language{Code: analyzer.Lang(a.lang), Confidence: 1, Source: analyzer.Detected},
		Sentiment:  record.Sentiment{Label: analyzer.Neutral, Evidence: []analyzer.Evidence{}},
		Issues:     []record.Issue{},
		Requests:   []analyzer.Request{},
		Flags:      []string{},
		Picked:     []string{},
		CustomerID: "c" + a.id,
	}
	metric := corpus.NPS
	rec.Metric = &metric
	if a.score >= 0 {
		group := corpus.Scale{Metric: corpus.NPS, Max: 10}.Group(a.score)
		rec.Score, rec.Group = &a.score, &group
		rec.Sentiment.Score = float64(a.score-5) / 5
	}
	if a.text == "" {
		rec.Flags = append(rec.Flags, "no_text")
	}
	if strings.Contains(a.text, "smile") {
		rec.Requests = append(rec.Requests, analyzer.Request{})
	}
	if a.date != "" {
		rec.AnsweredAt = a.date + "T10:00:00Z"
	}
	if a.plan != "" {
		rec.Segments = record.Fields{{Name: "plan", Value: corpus.Value{Text: a.plan}}}
	}
	if a.score >= 0 { // numbers that a reader left as text
		rec.Segments = append(rec.Segments, corpus.Field{Name: "seats", Value: corpus.Value{Text: strconv.Itoa(a.score)}})
	}
	a.addIssues(rec)
	return rec
}

func (a answer) addIssues(rec *record.Record) {
	for part := range strings.SplitSeq(a.issues, ";") {
		id, evidence, found := strings.Cut(part, "=")
		switch at := strings.Index(a.text, evidence); {
		case !found:
		case evidence == "":
			rec.Picked = append(rec.Picked, id)
			rec.Issues = append(rec.Issues, record.Issue{ID: id, Source: record.FromPick, Spans: []analyzer.Tagged{}})
		default:
			label, score := analyzer.Negative, -0.5
			span := analyzer.Tagged{Span: analyzer.Span{Start: at, End: at + len(evidence)}, Rule: "test"}
			rec.Issues = append(rec.Issues, record.Issue{ID: id, Source: record.FromText, Label: &label, Score: &score, Spans: []analyzer.Tagged{span}})
		}
	}
}

func testOptions() CreateOptions {
	return CreateOptions{
		Settings: Settings{Fingerprint: "f1", Issues: "test"},
		Facts: facts.BuildOptions{
			Issues: []facts.IssueName{{ID: "delivery", Name: "Teslimat"}, {ID: "service", Name: "Hizmet"}, {ID: "price", Name: "Fiyat"}},
			Scale:  corpus.Scale{Metric: corpus.NPS, Max: 10},
			Customers: []corpus.Customer{
				{ID: "cr1", Fields: []corpus.Field{customerField("revenue", 10.5), customerField("age", 33), since(2024)}},
				{ID: "cr2", Fields: []corpus.Field{customerField("revenue", 200), customerField("age", 51), since(2026)}},
			},
		},
	}
}

func customerField(name string, n float64) corpus.Field {
	return corpus.Field{Name: name, Value: corpus.Value{Kind: corpus.Number, Text: strconv.FormatFloat(n, 'f', -1, 64), Number: n}}
}

func since(year int) corpus.Field {
	at := time.Date(year, time.March, 1, 0, 0, 0, 0, time.UTC)
	return corpus.Field{Name: "since", Value: corpus.Value{Kind: corpus.Date, Text: at.Format(time.RFC3339), Time: at}}
}

// build makes a workspace of records and gives its folder.
func build(t testing.TB, dir string, records []*record.Record) string {
	t.Helper()
	opts := testOptions()
	w, err := Create(dir, opts)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	builder := facts.NewBuilder(opts.Facts)
	for _, rec := range records {
		if err := w.Add(rec, termsOf(rec.Text)); err != nil {
			t.Fatal(err)
		}
		if err := builder.Add(rec); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Commit(builder.Table()); err != nil {
		t.Fatal(err)
	}
	return dir
}

func testRecords() []*record.Record {
	var records []*record.Record
	for _, a := range answers() {
		records = append(records, a.record())
	}
	return records
}

func openTest(t testing.TB, dir string) *Reader {
	t.Helper()
	r, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	})
	return r
}

// testReader opens a fresh workspace of the answers above.
func testReader(t testing.TB) *Reader {
	t.Helper()
	return openTest(t, build(t, filepath.Join(t.TempDir(), "ws"), testRecords()))
}

func mustSearch(t testing.TB, r *Reader, text string, change ...func(*Query)) *Result {
	t.Helper()
	q := Query{Expr: parse(t, text), Analyze: analyze, Size: -1}
	for _, f := range change {
		f(&q)
	}
	result, err := r.Search(context.Background(), q)
	if err != nil {
		t.Fatalf("search %s: %v", text, err)
	}
	return result
}

func ids(result *Result) string {
	var out []string
	for _, hit := range result.Hits {
		out = append(out, hit.Record.ID)
	}
	return strings.Join(out, " ")
}

func parse(t testing.TB, text string) query.Node {
	t.Helper()
	expr, err := query.Parse(text)
	if err != nil {
		t.Error(err)
	}
	return expr
}
