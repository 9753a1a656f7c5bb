package corpus_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/corpus"
)

// fields writes fields as "name=value" with the first letter of the kind.
func fields(list []corpus.Field) string {
	var out []string
	for _, f := range list {
		kind := [...]string{"text", "number", "date", "raw"}[f.Value.Kind]
		out = append(out, fmt.Sprintf("%s:%s=%s", kind, f.Name, f.Value))
	}
	return strings.Join(out, " ")
}

func TestTypesOfColumns(t *testing.T) {
	tests := []struct {
		name   string
		values []string
		want   string // the kind of the column
	}{
		{"whole numbers", []string{"1", "-2", "30"}, "number"},
		{"decimals and a missing one", []string{"1.5", "NA", "2"}, "number"},
		{"missing first", []string{"NA", "3", ""}, "number"},
		{"decimal comma", []string{"1,5", "2,25", "3"}, "number"},
		{"thousands or decimals", []string{"1,500", "2,250"}, "text"},
		{"leading zeros", []string{"007", "012"}, "text"},
		{"too long for a number", []string{"12345678901234567890", "12345678901234567891"}, "text"},
		{"by a spreadsheet", []string{"5.7E+17", "1E+3"}, "number"},
		{"one word", []string{"1", "two"}, "text"},
		{"dates", []string{"2026-03-01", "2026-03-02 10:00:00 +0300"}, "date"},
		{"months", []string{"November 2018", "febrero de 2019", "Mart 2020"}, "date"},
		{"day first", []string{"01/02/2026", "13/02/2026"}, "date"},
		{"either way", []string{"01/02/2026", "02/03/2026"}, "text"},
		{"two-digit years", []string{"13.05.23", "14.05.23"}, "text"},
		{"versions", []string{"1.2.3", "10.20.30"}, "text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			b.WriteString("text;col\n")
			for _, v := range tt.values {
				fmt.Fprintf(&b, "fine;%s\n", v)
			}
			out := read(t, corpus.Options{Map: map[corpus.Role]string{corpus.RoleDate: ""}}, write(t, "in.csv", b.String()))
			last := out.responses[0].Segments
			if len(last) == 0 {
				last = out.responses[1].Segments
			}
			if got := fields(last); !strings.HasPrefix(got, tt.want+":col=") {
				t.Errorf("%v is %q, want %s", tt.values, got, tt.want)
			}
		})
	}
}

func TestDates(t *testing.T) {
	day := func(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }
	tests := []struct {
		name   string
		values []string
		want   []time.Time
		note   string
	}{
		{"RFC 3339", []string{"2026-03-01T10:00:00Z", "2026-03-01T10:00:00.5+03:00"}, []time.Time{day(2026, 3, 1).Add(10 * time.Hour), day(2026, 3, 1).Add(7*time.Hour + time.Second/2)}, ""},
		{"with a zone", []string{"2015-02-24 11:35:52 -0800"}, []time.Time{time.Date(2015, 2, 24, 19, 35, 52, 0, time.UTC)}, ""},
		{"day first, decided by a later row", []string{"01/02/2026", "13/02/2026 20:09"}, []time.Time{day(2026, 2, 1), day(2026, 2, 13).Add(20*time.Hour + 9*time.Minute)}, ""},
		{"month first, decided by a later row", []string{"01/02/2026", "2/23/2015 5:54 PM"}, []time.Time{day(2026, 1, 2), day(2015, 2, 23).Add(17*time.Hour + 54*time.Minute)}, "month/day/year"},
		{"nothing decides", []string{"01/02/2026", "02/03/2026"}, []time.Time{day(2026, 2, 1), day(2026, 3, 2)}, "day is taken"},
		{"unix seconds", []string{"1772323200"}, []time.Time{day(2026, 3, 1)}, ""},
		{"unix milliseconds", []string{"1772323200000"}, []time.Time{day(2026, 3, 1)}, ""},
		{"names of months", []string{"31-Jul-18", "3 Mart 2026", "March 3, 2026", "März 2026", "1 de febrero de 2026"}, []time.Time{day(2018, 7, 31), day(2026, 3, 3), day(2026, 3, 3), day(2026, 3, 1), day(2026, 2, 1)}, ""},
		{"weekday", []string{"Tuesday, March 3, 2026"}, []time.Time{day(2026, 3, 3)}, ""},
		{"no dates among them", []string{"2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-02-30"}, []time.Time{day(2026, 3, 1), day(2026, 3, 2), day(2026, 3, 3), day(2026, 3, 4), {}}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out := readText(t, "in.csv", "text;date\nfine;"+strings.Join(tt.values, "\nfine;")+"\n")
			var got []time.Time
			for _, r := range out.responses {
				got = append(got, r.AnsweredAt)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("dates (-want +got):\n%s", diff)
			}
			if notes := strings.Join(out.mapping.Files[0].Notes, "\n"); !strings.Contains(notes, tt.note) {
				t.Errorf("notes %q do not say %q", notes, tt.note)
			}
		})
	}
}

func TestPicks(t *testing.T) {
	tests := []struct {
		name   string
		values []string
		want   []string // of the first row
	}{
		{"semicolon", []string{"Price; Delivery", "Price"}, []string{"Price", "Delivery"}},
		{"bar", []string{"Price|Delivery, slow"}, []string{"Price", "Delivery, slow"}},
		{"comma", []string{"Price,Delivery", "Delivery,Price", "Price"}, []string{"Price", "Delivery"}},
		{"comma inside a pick", []string{"Price, value for money", "Delivery"}, []string{"Price, value for money"}},
		{"JSON", []string{`["Price","Delivery"]`}, []string{"Price", "Delivery"}},
		{"none", []string{"", "Price"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			b.WriteString("text\tpicked\n")
			for _, v := range tt.values {
				fmt.Fprintf(&b, "fine\t\"%s\"\n", strings.ReplaceAll(v, `"`, `""`))
			}
			out := readText(t, "in.tsv", b.String())
			if diff := cmp.Diff(tt.want, out.responses[0].Picked); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestJSONLResponse(t *testing.T) {
	const data = `{"id":"r1","text":"geç \ud83d\ude00","score":3,"lang":"tur","picked":["delivery","price"],"answered_at":"2026-03-01T10:00:00Z","customer_id":9,"survey_type":"işlemsel","channel":"email","segments":{"plan":"gold","size":1.50,"vip":true,"gone":null},"fields":{"note":"x"},"aspects":[ {"a" : 1} ],"city":"Ankara","metric":"nps"}
{"id":"r2","text":null,"score":null,"lang":"und","segments":{"plan":"free"}}
`
	out := readText(t, "in.jsonl", data)
	score := 3
	nps := corpus.Scale{Metric: corpus.NPS, Max: 10}
	got := *out.responses[0]
	if s := fields(got.Segments); s != "text:plan=gold number:size=1.50 raw:vip=true text:city=Ankara" {
		t.Errorf("segments: %s", s)
	}
	if s := fields(got.Fields); s != `text:note=x raw:aspects=[{"a":1}]` {
		t.Errorf("fields: %s", s)
	}
	got.Segments, got.Fields = nil, nil
	want := corpus.Response{
		ID: "r1", File: "in.jsonl", Row: 1, Text: "geç 😀", Lang: "tr", Scale: nps, Score: &score, Picked: []string{"delivery", "price"},
		SurveyType: "transactional", Channel: "email", AnsweredAt: time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC), CustomerID: "9",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("response (-want +got):\n%s", diff)
	}
	if r := out.responses[1]; r.Text != "" || r.Score != nil || r.Lang != "" {
		t.Errorf("second response: %+v", r)
	}
}

func TestJSONTypesAreKept(t *testing.T) {
	out := readText(t, "in.jsonl", `{"text":"a","segments":{"code":"1","big":12345678901234567890,"mixed":1}}
{"text":"b","segments":{"code":"2","big":1,"mixed":"one"}}
`)
	if s := fields(out.responses[0].Segments); s != "text:code=1 raw:big=12345678901234567890 raw:mixed=1" {
		t.Error(s)
	}
}

func TestSegmentsAndFields(t *testing.T) {
	var b strings.Builder
	b.WriteString("text,plan,,order,,,\n")
	for i := range 101 {
		fmt.Fprintf(&b, "fine,p%d,%d,o%d,,,\n", i%100, i%3, i)
	}
	out := readText(t, "in.csv", b.String())
	r := out.responses[1]
	if got := fields(r.Segments) + " | " + fields(r.Fields); got != "text:plan=p1 number:column 3=1 | text:order=o1" {
		t.Error(got)
	}
	if n := len(out.mapping.Files[0].Columns); n != 4 {
		t.Errorf("%d columns are told of; those without name and value should be dropped", n)
	}
}

func TestDeclaredLanguage(t *testing.T) {
	path := write(t, "in.csv", "text,lang\na,tr-TR\nb,\nc,Türkçe\nd,xx-unknown\ne,KO\n")
	out := read(t, corpus.Options{Lang: "Italian"}, path)
	var got []string
	for _, r := range out.responses {
		got = append(got, r.Lang)
	}
	if diff := cmp.Diff([]string{"tr", "it", "tr", "it", "ko"}, got); diff != "" {
		t.Error(diff)
	}
	if len(out.warnings) != 1 || !strings.Contains(out.warnings[0], "language") {
		t.Errorf("warnings: %q", out.warnings)
	}
}

func TestOneMetricAFile(t *testing.T) {
	out := readText(t, "in.jsonl", `{"text":"a","score":9,"metric":"nps"}
{"text":"b","score":9,"metric":"nps"}
{"text":"c","score":40,"metric":"csat"}
`)
	if len(out.rejected) != 0 || out.responses[2].Score != nil || len(out.warnings) != 1 {
		t.Errorf("rejected %v, warnings %q", out.rejected, out.warnings)
	}
}

func TestCustomers(t *testing.T) {
	path := write(t, "customers.csv", "Customer ID;Revenue;Start;Churned;City\nc1;1200,50;2024-01-02;;Ankara\nc2;80;2024-05-06;2025-01-01;\nc1;1;2024-01-02;;Roma\n;1;2024-01-02;;Seoul\n")
	customers, err := corpus.ReadCustomers(path, "", corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if customers.Key != "Customer ID" || len(customers.List) != 2 || len(customers.Rejected) != 2 {
		t.Fatalf("key %q, %d customers, rejected %v", customers.Key, len(customers.List), customers.Rejected)
	}
	c := customers.List[0]
	if got := fields(c.Fields); c.ID != "c1" || got != "number:Revenue=1200,50 date:Start=2024-01-02 text:City=Ankara" || c.Fields[0].Value.Number != 1200.5 {
		t.Errorf("c1 is %s", got)
	}
	if e := customers.Rejected[0]; !strings.Contains(e.Reason, "row 3") || !strings.Contains(e.Reason, "row 1") {
		t.Errorf("the repeat is told as %q", e.Reason)
	}
	if _, err := corpus.ReadCustomers(path, "city", corpus.Options{}); err != nil {
		t.Errorf("key by name without case: %v", err)
	}
	if _, err := corpus.ReadCustomers(path, "zip", corpus.Options{}); err == nil || !strings.Contains(err.Error(), `"Customer ID"`) {
		t.Errorf("an unknown key: %v", err)
	}
}

func TestSameInputSameOutput(t *testing.T) {
	var b strings.Builder
	for i := range 500 {
		fmt.Fprintf(&b, `{"id":"r%d","text":"number %d","score":%d,"segments":{"a%d":1,"b":"x"},"k%d":true}`+"\n", i, i, i%11, i%7, i%5)
	}
	path := write(t, "in.jsonl", b.String())
	first, second := read(t, corpus.Options{}, path), read(t, corpus.Options{}, path)
	if diff := cmp.Diff(first.responses, second.responses) + cmp.Diff(first.mapping, second.mapping); diff != "" {
		t.Error(diff)
	}
}
