package settings

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// benchmarkKeys are the keys of a benchmark, in YAML or as the header of a CSV file.
func benchmarkKeys() []string {
	return []string{"name", "metric", "value", "n", "low", "high", "by", "group"}
}

// Benchmarks reads a benchmark file: YAML, a list under "benchmarks", or CSV (by the extension .csv) with a header, comma or semicolon between the fields.
// Each has name, metric (nps, csat, ces or a number column) and value, and may have n, or low and high (its 95 % interval), and group (a value of a column) with by (the column). All mistakes
// are given, joined, each a *lexicons.SyntaxError.
func Benchmarks(path string) ([]metrics.Benchmark, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read benchmarks: %w", err)
	}
	f := &file{name: path}
	var entries []entry
	if strings.EqualFold(filepath.Ext(path), ".csv") {
		entries = f.rows(data)
	} else {
		entries = f.entries(data, "benchmarks")
	}
	var list []metrics.Benchmark
	for _, e := range entries {
		list = append(list, f.benchmark(e))
	}
	if err := f.err(); err != nil {
		return nil, err
	}
	return list, nil
}

func (f *file) benchmark(e entry) metrics.Benchmark {
	f.only(e, benchmarkKeys()...)
	b := metrics.Benchmark{Place: f.place(e.line)}
	for _, want := range []struct {
		key string
		to  *string
	}{{"name", &b.Name}, {"metric", &b.Figure}, {"by", &b.By}, {"group", &b.Group}} {
		v, _ := e.get(want.key)
		*want.to = strings.TrimSpace(v.value)
	}
	value := f.optional(e, "value")
	if given, _ := e.get("value"); b.Name == "" || b.Figure == "" || strings.TrimSpace(given.value) == "" {
		f.fail(text{line: e.line, col: 1}, "a benchmark has a name, a metric and a value")
		return b
	}
	if value == nil {
		return b // what stands there is no number, which has been said
	}
	b.Value, b.Low, b.High = *value, f.optional(e, "low"), f.optional(e, "high")
	f.checkInterval(e, b)
	if v, ok := e.get("n"); ok && v.value != "" {
		n, err := strconv.Atoi(v.value)
		if err != nil || n < 1 {
			f.fail(v, "n %q is no number of responses", v.value)
		}
		b.N = n
	}
	f.onScale(e, b)
	return b
}

// checkInterval refuses half an interval, one beside the value, and half a group.
func (f *file) checkInterval(e entry, b metrics.Benchmark) {
	if (b.Low == nil) != (b.High == nil) || b.Low != nil && b.High != nil && (*b.Low > b.Value || *b.High < b.Value) {
		f.fail(text{line: e.line, col: 1}, "an interval has low and high, and the value lies between them")
	}
	if b.By != "" && b.Group == "" {
		f.fail(text{line: e.line, col: 1}, "by names a column and group is missing")
	}
}

// onScale refuses what the metric cannot be.
func (f *file) onScale(e entry, b metrics.Benchmark) {
	at, _ := e.get("value")
	switch {
	case strings.EqualFold(b.Figure, string(corpus.NPS)) && (b.Value < -100 || b.Value > 100):
		f.fail(at, "an NPS runs from -100 to 100")
	case strings.EqualFold(b.Figure, string(corpus.CSAT)) && (b.Value < 0 || b.Value > 100):
		f.fail(at, "a CSAT is in percent, 0 to 100")
	}
}

// optional reads a number that may be missing.
func (f *file) optional(e entry, key string) *float64 {
	v, ok := e.get(key)
	if !ok || strings.TrimSpace(v.value) == "" {
		return nil
	}
	value, _, ok := number(v.value)
	if !ok {
		f.fail(v, "%s %q is no number", key, v.value)
		return nil
	}
	return &value
}

// rows reads a CSV file.
func (f *file) rows(data []byte) []entry {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	in := csv.NewReader(bytes.NewReader(data))
	if head, _, _ := bytes.Cut(data, []byte("\n")); bytes.Count(head, []byte(";")) > bytes.Count(head, []byte(",")) {
		in.Comma = ';'
	}
	in.TrimLeadingSpace = true
	var out []entry
	for head := []string(nil); ; {
		fields, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			f.csv(err)
			return nil
		}
		if head == nil {
			head = fields
			continue
		}
		out = append(out, row(in, head, fields))
	}
	if len(out) == 0 {
		f.fail(text{line: 1, col: 1}, "the file has no benchmark; its header is name,metric,value and, where wanted, n,low,high,by,group")
	}
	return out
}

// row makes an entry of the fields that were read last; there are as many as in the header.
func row(in *csv.Reader, head, fields []string) entry {
	e := entry{}
	for i, value := range fields {
		line, col := in.FieldPos(i)
		if i == 0 {
			e.line = line
		}
		e.keys = append(e.keys, text{strings.ToLower(strings.TrimSpace(head[i])), 1, 1})
		e.values = append(e.values, text{value, line, col})
	}
	return e
}

// csv places a mistake in the form of a CSV file.
func (f *file) csv(err error) {
	at, msg := text{line: 1, col: 1}, err
	if parse, ok := errors.AsType[*csv.ParseError](err); ok {
		at, msg = text{line: parse.Line, col: max(1, parse.Column)}, parse.Err
	}
	f.fail(at, "%s", msg)
}
