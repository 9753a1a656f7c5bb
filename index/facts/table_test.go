package facts

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"math"
	"testing"
	"time"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/record"
)

func number(name string, v float64, text string) corpus.Field {
	return corpus.Field{Name: name, Value: corpus.Value{Kind: corpus.Number, Number: v, Text: text}}
}

func text(name, v string) corpus.Field {
	return corpus.Field{Name: name, Value: corpus.Value{Text: v}}
}

func date(name string, at time.Time) corpus.Field {
	return corpus.Field{Name: name, Value: corpus.Value{Kind: corpus.Date, Time: at, Text: at.Format(time.DateOnly)}}
}

func scored(rec record.Record, score int) record.Record {
	metric := corpus.NPS
	group := corpus.Scale{Metric: corpus.NPS, Max: 10}.Group(score)
	rec.Metric, rec.Score, rec.Group = &metric, &score, &group
	return rec
}

func found(id string, source record.Source, label analyzer.Label) record.Issue {
	if source == record.FromPick {
		return record.Issue{ID: id, Source: source}
	}
	return record.Issue{ID: id, Source: source, Label: &label}
}

// records are four responses: a detractor, a promoter, one without text, one without score and sentiment.
func records() []record.Record {
	return []record.Record{
		scored(record.Record{
			ID: "r1", Language: record.Language{Code: "tr"}, Sentiment: record.Sentiment{Label: analyzer.Negative, Score: -0.5},
			Issues:   []record.Issue{found("delivery", record.FromBoth, analyzer.Negative), found("price", record.FromPick, "")},
			Picked:   []string{"delivery", "price"},
			Segments: record.Fields{text("plan", "gold"), number("age", 40, "40")}, CustomerID: "c2", AnsweredAt: "2026-03-01T10:00:00Z",
		}, 3),
		scored(record.Record{
			ID: "r2", Language: record.Language{Code: "en"}, Sentiment: record.Sentiment{Label: analyzer.Positive, Score: 0.8},
			Issues:   []record.Issue{found("price", record.FromText, analyzer.Positive)},
			Segments: record.Fields{text("plan", "basic")}, CustomerID: "c1", Channel: "email", AnsweredAt: "1969-12-31T23:00:00Z",
			Fields: record.Fields{number("wait", 2.5, "2.5"), text("agent", "x")}, Requests: []analyzer.Request{{Tagged: analyzer.Tagged{Rule: "en/wishes:should"}}},
		}, 9),
		scored(record.Record{
			ID: "r3", Language: record.Language{Code: "und"}, Sentiment: record.Sentiment{Label: analyzer.Neutral},
			Flags: []string{"no_text"}, Segments: record.Fields{text("group", "north"), number("age", 31, "31")},
		}, 8),
		{
			ID: "r4", Language: record.Language{Code: "xx"}, Sentiment: record.Sentiment{Label: analyzer.Neutral}, CustomerID: "c9",
			Flags: []string{"no_sentiment"}, Issues: []record.Issue{found("delivery", record.FromText, analyzer.Neutral)},
		},
	}
}

func customers() []corpus.Customer {
	day := time.Date(1970, 1, 11, 12, 0, 0, 0, time.UTC)
	return []corpus.Customer{
		{ID: "c1", Fields: []corpus.Field{text("plan", "A"), number("revenue", 10, "10"), date("start", day), text("churned", "")}},
		{ID: "c2", Fields: []corpus.Field{text("plan", "B"), number("revenue", 20.5, "20.5"), text("start", "")}},
		{ID: "c2", Fields: []corpus.Field{number("revenue", 99, "99")}},
	}
}

func build(t testing.TB, opts BuildOptions, recs []record.Record) *Table {
	t.Helper()
	opts.Issues = []IssueName{{"delivery", "Delivery"}, {"price", "Price"}, {"app", "App"}}
	b := NewBuilder(opts)
	for i := range recs {
		if err := b.Add(&recs[i]); err != nil {
			t.Fatal(err)
		}
	}
	return b.Table()
}

func TestBuild(t *testing.T) {
	table := build(t, BuildOptions{Customers: customers()}, records())
	nan := math.NaN()
	want := []any{
		4, corpus.Scale{Metric: corpus.NPS, Max: 10}, []float64{3, 9, 8, nan}, []float64{-0.5, 0.8, nan, nan},
		[]int32{20513, -1, 0, 0}, []string{"c2", "c1", "", "c9"},
		[]Category{
			{"lang", []string{"en", "tr", "und", "xx"}, []int32{1, 0, 2, 3}},
			{"label", []string{"negative", "positive"}, []int32{0, 1, -1, -1}},
			{"group", []string{"detractor", "passive", "promoter"}, []int32{0, 2, 1, -1}},
			{"survey_type", nil, []int32{-1, -1, -1, -1}},
			{"channel", []string{"email"}, []int32{-1, 0, -1, -1}},
			{"plan", []string{"basic", "gold"}, []int32{1, 0, -1, -1}},
			{"age", []string{"31", "40"}, []int32{1, -1, 0, -1}},
			{"segment.group", []string{"north"}, []int32{-1, -1, 0, -1}},
			{"customer.plan", []string{"A", "B"}, []int32{1, 0, -1, -1}},
			{"revenue", []string{"10", "20.5"}, []int32{1, 0, -1, -1}},
			{"start", []string{"1970-01-11T12:00:00Z"}, []int32{-1, 0, -1, -1}},
		},
		[]NumberColumn{
			{Name: "age", Values: []float64{40, nan, 31, nan}}, {Name: "wait", Values: []float64{nan, 2.5, nan, nan}},
			{Name: "revenue", Values: []float64{20.5, 10, nan, nan}}, {Name: "start", Values: []float64{nan, 10, nan, nan}, Dates: true},
		},
		[][]uint32{{0}, {1}, {0, 1, 3}, {0}, {0}, {1}, {3}, {2}, {0, 3}, {0}, {}, {0}, {1}, {0}, {1}, {}, {}, {}, {}, {}},
	}
	var bitmaps [][]uint32
	for _, rows := range table.bitmaps() {
		bitmaps = append(bitmaps, rows.ToArray())
	}
	got := []any{
		table.Rows, table.Scale, table.Score, table.Polarity, table.Days, table.CustomerID, table.Categories, table.Numbers, bitmaps,
	}
	if diff := cmp.Diff(want, got, equalNaN()); diff != "" {
		t.Error(diff)
	}
}

func equalNaN() cmp.Option {
	return cmp.Comparer(func(a, b float64) bool { return a == b || math.IsNaN(a) && math.IsNaN(b) })
}

func TestAddRefuses(t *testing.T) {
	ces := corpus.CES
	for name, rec := range map[string]record.Record{
		"issue of another list": {Issues: []record.Issue{{ID: "weather"}}},
		"second metric":         {Metric: &ces},
		"bad date":              {AnsweredAt: "yesterday"},
	} {
		t.Run(name, func(t *testing.T) {
			b := NewBuilder(BuildOptions{Scale: corpus.Scale{Metric: corpus.NPS, Max: 10}})
			if err := b.Add(&rec); err == nil {
				t.Error("no error")
			}
			if rows := b.Table().Rows; rows != 0 {
				t.Errorf("%d rows", rows)
			}
		})
	}
}

func TestScaleIsGuessed(t *testing.T) {
	for _, test := range []struct {
		metric corpus.Metric
		score  int
		want   corpus.Scale
	}{
		{corpus.NPS, 3, corpus.Scale{Metric: corpus.NPS, Min: 0, Max: 10}},
		{corpus.CSAT, 5, corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 5}},
		{corpus.CSAT, 6, corpus.Scale{Metric: corpus.CSAT, Min: 1, Max: 10}},
		{corpus.CES, 3, corpus.Scale{Metric: corpus.CES, Min: 1, Max: 7}},
	} {
		got := build(t, BuildOptions{}, []record.Record{{Metric: &test.metric, Score: &test.score}}).Scale
		if got != test.want {
			t.Errorf("%s with score %d: %v, want %v", test.metric, test.score, got, test.want)
		}
	}
}

func TestMentionedAndBase(t *testing.T) {
	for _, test := range []struct {
		how             Mentions
		offered         bool
		mentioned, base []uint32
	}{
		{TextOrPick, false, []uint32{0, 1}, []uint32{0, 1, 3}},
		{TextOnly, false, []uint32{1}, []uint32{0, 1, 3}},
		{PickedOnly, false, []uint32{0}, []uint32{0}},
		{PickedOnly, true, []uint32{0}, []uint32{0, 1, 2, 3}},
	} {
		table := build(t, BuildOptions{PicksOffered: test.offered}, records())
		got := [][]uint32{table.Mentioned(table.Issues[1], test.how).ToArray(), table.Base(test.how).ToArray()}
		if diff := cmp.Diff([][]uint32{test.mentioned, test.base}, got); diff != "" {
			t.Errorf("mentions %q: %s", test.how, diff)
		}
	}
}

func TestChoosingRows(t *testing.T) {
	table := build(t, BuildOptions{Customers: customers()}, records())
	inf := math.Inf(1)
	between := func(column string, in Interval) *roaring.Bitmap {
		rows, err := table.Between(column, in)
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	for name, test := range map[string]struct {
		got  *roaring.Bitmap
		want []uint32
	}{
		"score range":          {between("score", Interval{Min: 3, Max: 8}), []uint32{0, 2}},
		"open ends":            {between("score", Interval{Min: 3, Max: 9, WithoutMin: true, WithoutMax: true}), []uint32{2}},
		"polarity":             {between("polarity", Anything()), []uint32{0, 1}},
		"day, missing is out":  {between("day", Interval{Min: -9, Max: 9}), []uint32{1}},
		"customer number":      {between("revenue", Interval{Min: 20, Max: inf}), []uint32{0}},
		"positive side":        {table.Sided(table.Issues[1], analyzer.Positive), []uint32{1}},
		"neutral side":         {table.Sided(table.Issues[0], analyzer.Neutral), []uint32{3}},
		"negative side":        {table.Sided(table.Issues[0], analyzer.Negative), []uint32{0}},
		"a side there is not":  {table.Sided(table.Issues[0], "angry"), nil},
		"flag":                 {table.Flagged("no_text"), []uint32{2}},
		"another flag":         {table.Flagged("no_sentiment"), []uint32{3}},
		"a flag that none has": {table.Flagged("leaving"), nil},
		"requests":             {table.Requests, []uint32{1}},
	} {
		t.Run(name, func(t *testing.T) {
			if !test.got.Equals(roaring.BitmapOf(test.want...)) {
				t.Errorf("rows %v, want %v", test.got.ToArray(), test.want)
			}
		})
	}
	_, err := table.Between("height", Anything())
	if missing, ok := errors.AsType[*ColumnError](err); !ok || len(missing.Known) == 0 {
		t.Errorf("a column that is not there: %v", err)
	}
}

func TestCodecRoundTrip(t *testing.T) {
	for name, table := range map[string]*Table{
		"empty": build(t, BuildOptions{}, nil),
		"full":  build(t, BuildOptions{Customers: customers()}, records()),
		"large": build(t, BuildOptions{}, many(70_000)),
	} {
		t.Run(name, func(t *testing.T) {
			data := stored(t, table)
			reader := bytes.NewReader(append(data, "next"...))
			got, err := Read(reader)
			if err != nil {
				t.Fatal(err)
			}
			same := cmp.Comparer(func(a, b *roaring.Bitmap) bool { return a.Equals(b) })
			if diff := cmp.Diff(table, got, same, equalNaN(), cmp.Comparer(equalSlices)); diff != "" {
				t.Error(diff)
			}
			if reader.Len() != len("next") {
				t.Errorf("%d bytes left after the table, want 4", reader.Len())
			}
			if !bytes.Equal(data, stored(t, got)) {
				t.Error("stored again, the bytes differ")
			}
		})
	}
}

func equalSlices(a, b []string) bool {
	return cmp.Equal(append([]string{}, a...), append([]string{}, b...))
}

// many are responses that compress badly enough to fill several frames, with one text that is longer than the decoder's buffer.
func many(n int) []record.Record {
	out := make([]record.Record, n)
	state := uint64(1)
	for i := range out {
		id := make([]byte, 24)
		for j := range id {
			state = state*6364136223846793005 + 1442695040888963407
			id[j] = byte(state >> 56)
		}
		out[i] = scored(record.Record{ID: string(id)}, i%11)
	}
	out[5].ID = string(bytes.Repeat([]byte("long "), 50_000))
	return out
}

func stored(t testing.TB, table *Table) []byte {
	t.Helper()
	var out bytes.Buffer
	n, err := table.WriteTo(&out)
	if err != nil || n != int64(out.Len()) {
		t.Fatalf("wrote %d of %d bytes, error %v", n, out.Len(), err)
	}
	return out.Bytes()
}

func TestReadRefusesDamage(t *testing.T) {
	data := stored(t, build(t, BuildOptions{Customers: customers()}, records()))
	for n := range data {
		if _, err := Read(bytes.NewReader(data[:n])); !errors.Is(err, ErrFormat) || errors.Is(err, io.EOF) && n > len(magic) {
			t.Errorf("cut to %d bytes: error %v", n, err)
		}
		damaged := bytes.Clone(data)
		damaged[n] ^= 0x20
		if _, err := Read(bytes.NewReader(damaged)); !errors.Is(err, ErrFormat) {
			t.Errorf("byte %d changed: error %v", n, err)
		}
	}
}

func TestWriteToReportsErrors(t *testing.T) {
	table := build(t, BuildOptions{}, records())
	full := errors.New("disk full")
	for after := range 4 {
		if _, err := table.WriteTo(&failing{left: after, err: full}); after < 3 && !errors.Is(err, full) {
			t.Errorf("after %d writes: error %v", after, err)
		}
	}
}

type failing struct {
	left int
	err  error
}

func (f *failing) Write(p []byte) (int, error) {
	if f.left == 0 {
		return 0, f.err
	}
	f.left--
	return len(p), nil
}

func FuzzRead(f *testing.F) {
	table := NewBuilder(BuildOptions{Issues: []IssueName{{"a", "A"}}}).Table()
	f.Add(stored(f, table))
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, data []byte) {
		table, err := Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		if again, err := Read(bytes.NewReader(stored(t, table))); err != nil || again.Rows != table.Rows {
			t.Errorf("read back: error %v", err)
		}
	})
}

func BenchmarkCodec(b *testing.B) {
	bld := NewBuilder(BuildOptions{})
	for _, rec := range many(100_000) {
		if err := bld.Add(&rec); err != nil {
			b.Fatal(err)
		}
	}
	data := stored(b, bld.Table())
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

// FuzzDecode gets past the checksums: whatever the packed bytes hold, reading them must end in a table or an error.
func FuzzDecode(f *testing.F) {
	var plain bytes.Buffer
	e := &encoder{w: bufio.NewWriter(&plain)}
	e.table(build(f, BuildOptions{Customers: customers()}, records()))
	if err := e.w.Flush(); err != nil {
		f.Fatal(err)
	}
	f.Add(plain.Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		d := &decoder{r: bufio.NewReader(bytes.NewReader(data))}
		table := d.table()
		if d.err == nil && len(table.IDs) != table.Rows {
			t.Errorf("%d ids in %d rows", len(table.IDs), table.Rows)
		}
		if d.err != nil && !errors.Is(d.err, ErrFormat) {
			t.Errorf("error %v", d.err)
		}
	})
}
