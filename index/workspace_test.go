package index

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
)

func TestRecordsComeBack(t *testing.T) {
	r := testReader(t)
	want := testRecords()
	var got []*record.Record
	if err := r.All(func(rec *record.Record) error { got = append(got, rec); return nil }); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("All (-want +got):\n%s", diff)
	}
	rec, ok, err := r.Record("r3")
	if err != nil || !ok {
		t.Fatalf("Record(r3) = %v, %v", ok, err)
	}
	if diff := cmp.Diff(want[2], rec); diff != "" {
		t.Errorf("Record(r3) (-want +got):\n%s", diff)
	}
	if _, ok, err := r.Record("r99"); ok || err != nil {
		t.Errorf("Record(r99) = %v, %v, want nothing", ok, err)
	}
	stop := errors.New("enough")
	if err := r.All(func(*record.Record) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("All ends with %v, want the visitor's error", err)
	}
}

// Bleve numbers documents as its batches and merges come; the order of All and the rows of the table must be those of ingest.
func TestOrderOverManyBatches(t *testing.T) {
	const n = 2*batchSize + 700
	var records []*record.Record
	for i := range n {
		records = append(records, answer{id: fmt.Sprintf("file.csv:%d", n-i), lang: "en", text: fmt.Sprintf("late number%d", i), score: i % 11}.record())
	}
	r := openTest(t, build(t, filepath.Join(t.TempDir(), "ws"), records))
	i := 0
	err := r.All(func(rec *record.Record) error {
		if rec.ID != records[i].ID {
			return fmt.Errorf("response %d is %s, want %s", i, rec.ID, records[i].ID)
		}
		i++
		return nil
	})
	if err != nil || i != n {
		t.Fatalf("visited %d of %d: %v", i, n, err)
	}
	result := mustSearch(t, r, "late", func(q *Query) { q.Size = 5 })
	if got := ids(result); result.Total != n || got != "file.csv:5700 file.csv:5699 file.csv:5698 file.csv:5697 file.csv:5696" {
		t.Errorf("%d hits, first %s; want %d in ingest order", result.Total, got, n)
	}
	if got := ids(mustSearch(t, r, "number4711 score:3")); got != "file.csv:989" {
		t.Errorf("number4711 score:3 finds %q, want file.csv:989", got)
	}
}

func TestOpenErrors(t *testing.T) {
	tests := []struct {
		name string
		make func(t *testing.T, dir string)
		want error
	}{
		{"missing", func(*testing.T, string) {}, ErrNoWorkspace},
		{"empty folder", func(t *testing.T, dir string) { mkdir(t, dir) }, ErrNoWorkspace},
		{"somebody's folder", func(t *testing.T, dir string) { write(t, dir, "thesis.txt", "x") }, ErrNoWorkspace},
		{"somebody's workspace.json", func(t *testing.T, dir string) { write(t, dir, settingsFile, `{"folders":[]}`) }, ErrNotOurs},
		{"other schema", func(t *testing.T, dir string) {
			build(t, dir, testRecords())
			edit(t, dir, `"schema": 1`, `"schema": 99`)
		}, ErrStale},
		{"other records", func(t *testing.T, dir string) {
			build(t, dir, testRecords())
			edit(t, dir, `"record_schema": 1`, `"record_schema": 0`)
		}, ErrStale},
		{"text index gone", func(t *testing.T, dir string) {
			build(t, dir, testRecords())
			remove(t, filepath.Join(dir, bleveFolder))
		}, ErrDamaged},
		{"text index cut", func(t *testing.T, dir string) {
			build(t, dir, testRecords())
			write(t, filepath.Join(dir, bleveFolder), "index_meta.json", "")
		}, ErrDamaged},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "ws")
			tt.make(t, dir)
			r, err := Open(dir)
			if !errors.Is(err, tt.want) {
				t.Errorf("Open: %v, want %v", err, tt.want)
			}
			if r != nil {
				r.Close()
			}
		})
	}
}

func TestFingerprint(t *testing.T) {
	r := testReader(t)
	if err := r.CheckFingerprint("f1"); err != nil {
		t.Errorf("same fingerprint: %v", err)
	}
	if err := r.CheckFingerprint("f2"); !errors.Is(err, ErrStale) || !strings.Contains(err.Error(), "analyze the files again") {
		t.Errorf("other fingerprint: %v, want ErrStale with the command that mends it", err)
	}
	want := Settings{
		Fingerprint: "f1", Issues: "test", Languages: []string{"en", "id", "it", "ko", "tr", "und"}, CreatedBy: "verbatim",
		Schema: Schema, RecordSchema: record.Schema, Rows: 11, Content: r.Settings().Content,
	}
	if diff := cmp.Diff(want, r.Settings()); diff != "" || want.Content == "" {
		t.Errorf("settings (-want +got):\n%s", diff)
	}
}

func TestConcurrentReading(t *testing.T) {
	r := testReader(t)
	want := map[string]string{"kargo": "r1 r2", "배*": "r7", `"customer service"`: "r4", "issue:service score:0": "r10"}
	var wait sync.WaitGroup
	for range 4 {
		for text, ids := range want {
			wait.Go(func() {
				result, err := r.Search(t.Context(), Query{Expr: parse(t, text), Analyze: analyze, Size: -1})
				if err != nil || result.Total != len(strings.Fields(ids)) {
					t.Errorf("%s: %v, %v, want %s", text, result, err, ids)
				}
			})
		}
	}
	wait.Wait()
}

func TestFilesOfCallers(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ws")
	w, err := Create(dir, testOptions())
	if err != nil {
		t.Fatal(err)
	}
	write(t, w.Folder(), "report.html", "<html>")
	if err := w.Commit(nil); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(filepath.Join(dir, "report.html")); err != nil || string(got) != "<html>" {
		t.Errorf("report.html: %q, %v", got, err)
	}
	if result := mustSearch(t, openTest(t, dir), "late OR score:5"); result.Total != 0 {
		t.Errorf("an empty workspace finds %d responses", result.Total)
	}
}

func TestFacts(t *testing.T) {
	dir := build(t, filepath.Join(t.TempDir(), "ws"), testRecords())
	path := filepath.Join(dir, columnsFile)
	fresh, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name  string
		spoil func() error
	}{
		{"untouched", func() error { return nil }},
		{"deleted", func() error { return os.Remove(path) }},
		{"empty", func() error { return os.Truncate(path, 0) }},
		{"cut", func() error { return os.Truncate(path, int64(len(fresh)*2/3)) }},
		{"cut by a byte", func() error { return os.Truncate(path, int64(len(fresh)-1)) }},
		{"of other records", func() error {
			return os.WriteFile(path, bytes.Replace(fresh, []byte("columns of "), []byte("columns of 0"), 1), 0o644)
		}},
		{"one bit off", func() error {
			spoilt := slices.Clone(fresh)
			spoilt[len(spoilt)/2] ^= 1
			return os.WriteFile(path, spoilt, 0o644)
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := tt.spoil(); err != nil {
				t.Fatal(err)
			}
			r := openTest(t, dir)
			if got := ids(mustSearch(t, r, "issue:delivery age:33")); got != "r1" {
				t.Errorf("found %q, want r1", got)
			}
			if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, fresh) {
				t.Errorf("facts.bin is not as it was built (%d bytes, %v; want %d bytes)", len(after), err, len(fresh))
			}
		})
	}
	if entries, err := filepath.Glob(filepath.Join(dir, "columns-*")); err != nil || len(entries) > 0 {
		t.Errorf("left over: %v, %v", entries, err)
	}
}

// Columns of values that a file writes in its own way are the same from the file and from the store.
func TestRebuiltColumnsAgree(t *testing.T) {
	day := time.Date(2026, 2, 1, 0, 0, 0, 0, time.UTC)
	values := []corpus.Field{
		{Name: "price", Value: corpus.Value{Kind: corpus.Number, Text: "10,50", Number: 10.5}},
		{Name: "paid", Value: corpus.Value{Kind: corpus.Date, Text: "01.02.2026", Time: day}},
		{Name: "moment", Value: corpus.Value{Kind: corpus.Date, Text: "01.02.2026 10:30", Time: day.Add(10*time.Hour + 30*time.Minute)}},
		{Name: "stamp", Value: corpus.Value{Text: "2026-02-01T10:00:00+03:00"}},
		{Name: "stamp in UTC", Value: corpus.Value{Text: "2026-02-01T10:00:00Z"}},
		{Name: "mixed", Value: corpus.Value{Kind: corpus.Raw, Text: "12"}},
		{Name: "flag", Value: corpus.Value{Kind: corpus.Raw, Text: "true"}},
		{Name: "list", Value: corpus.Value{Kind: corpus.Raw, Text: `["<b>"]`}},
	}
	records := testRecords()
	for _, rec := range records {
		rec.Segments, rec.Fields = values, record.Fields{{Name: "wait", Value: values[0].Value}, {Name: "due", Value: values[1].Value}}
	}
	dir := build(t, filepath.Join(t.TempDir(), "ws"), records)
	path := filepath.Join(dir, columnsFile)
	fresh, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	r := openTest(t, dir)
	for _, query := range []string{"price:10.5", "price:10,50", "paid:2026-02-01", "paid:2026", "moment:2026-02-01", "due:2026", "due:>=2026-02", "wait:10,5", "mixed:12"} {
		if got := mustSearch(t, r, query).Total; got != len(records) {
			t.Errorf("%s finds %d of %d", query, got, len(records))
		}
	}
	if rebuilt, err := os.ReadFile(path); err != nil || !bytes.Equal(rebuilt, fresh) {
		t.Errorf("the rebuilt columns differ from those of the build (%v)", err)
	}
}

func TestAddErrors(t *testing.T) {
	w, err := Create(filepath.Join(t.TempDir(), "ws"), testOptions())
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	rec := answer{id: "r1", lang: "tr", text: "çok geç", score: 5}.record()
	tests := []struct {
		name string
		id   string
		term Term
		says string
	}{
		{"empty id", "", Term{"geç", 5, 9, 0}, "id is empty"},
		{"outside", "a", Term{"geç", 5, 10, 0}, "outside"},
		{"backwards", "a", Term{"geç", 5, 5, 0}, "outside"},
		{"cut at the start", "a", Term{"geç", 1, 4, 0}, "cuts a rune"},
		{"cut at the end", "a", Term{"geç", 5, 8, 0}, "cuts a rune"},
		{"empty term", "a", Term{"", 5, 9, 0}, "empty"},
		{"bad UTF-8", "a", Term{"\xff", 5, 9, 0}, "UTF-8"},
		{"negative position", "a", Term{"geç", 5, 9, -1}, "position"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rec.ID = tt.id
			if err := w.Add(rec, []Term{tt.term}); err == nil || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("Add: %v, want an error that says %q", err, tt.says)
			}
		})
	}
	rec.ID = "once"
	if err := w.Add(rec, nil); err != nil {
		t.Fatal(err)
	}
	var duplicate *DuplicateError
	if err := w.Add(rec, nil); !errors.As(err, &duplicate) || duplicate.ID != "once" {
		t.Errorf("Add twice: %v, want a *DuplicateError", err)
	}
	if err := w.Commit(&facts.Table{Rows: 1, IDs: []string{"other"}}); err == nil {
		t.Error("Commit with another's table is no error")
	}
}

func TestSameInputSameResults(t *testing.T) {
	queries := []string{"", "service OR late", `"customer service" OR kargo OR musteri`, "issue:delivery -lang:tr", "la* OR se*"}
	answersOf := func() []*Result {
		r := testReader(t)
		var out []*Result
		for _, text := range queries {
			out = append(out, mustSearch(t, r, text, func(q *Query) { q.Facets = []string{FacetIssue, FacetScore, "lang", "plan"} }))
		}
		return out
	}
	want := answersOf()
	for range 3 {
		if diff := cmp.Diff(want, answersOf()); diff != "" {
			t.Fatalf("two builds of the same records differ (-first +later):\n%s", diff)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	w, err := Create(filepath.Join(b.TempDir(), "ws"), testOptions())
	if err != nil {
		b.Fatal(err)
	}
	defer w.Abort()
	records := testRecords()
	terms := make([][]Term, len(records))
	for i, rec := range records {
		terms[i] = termsOf(rec.Text)
	}
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		i := n % len(records)
		rec := *records[i]
		rec.ID = fmt.Sprint(n)
		if err := w.Add(&rec, terms[i]); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.Commit(nil); err != nil {
		b.Fatal(err)
	}
}
