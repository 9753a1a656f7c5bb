package tagging

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// analyze is an Analyzer made of a function.
type analyze func(text string, declared analyzer.Lang) (*analyzer.Doc, error)

func (f analyze) Analyze(text string, declared analyzer.Lang) (*analyzer.Doc, error) {
	return f(text, declared)
}

// plain gives a Doc without layers.
func plain(text string, declared analyzer.Lang) (*analyzer.Doc, error) {
	return &analyzer.Doc{Text: text, Declared: declared}, nil
}

// slow works the longer the earlier a text came, so that workers finish in another order.
func slow(text string, declared analyzer.Lang) (*analyzer.Doc, error) {
	if strings.HasSuffix(text, "0") {
		time.Sleep(2 * time.Millisecond)
	}
	return plain(text, declared)
}

// rows is a Source of n rows, of which every fifth is rejected.
type rows struct {
	n, next int
	read    atomic.Int64
	fail    func(row int) error // asked before each row; nil for never
}

func (s *rows) Next() (*corpus.Response, *corpus.RowError, error) {
	if s.fail != nil {
		if err := s.fail(s.next); err != nil {
			return nil, nil, err
		}
	}
	if s.next == s.n {
		return nil, nil, io.EOF
	}
	row := s.next
	s.next++
	s.read.Add(1)
	if row%5 == 4 {
		return nil, &corpus.RowError{File: "export.csv", Row: row + 1, Reason: "bad"}, nil
	}
	return &corpus.Response{ID: fmt.Sprint("r", row), File: "export.csv", Row: row + 1, Text: fmt.Sprint("text ", row), Picked: []string{"Delivery", "Other"}}, nil, nil
}

func list() *lexicons.IssueList {
	return &lexicons.IssueList{Name: "shop", Issues: []lexicons.Issue{
		{ID: "delivery", Names: map[string]string{"en": "Delivery", "tr": "Kargo ve teslimat", "ko": "배송"}},
		{ID: "returns", Names: map[string]string{"en": "Returns and refunds", "tr": "İade ve değişim", "it": "Resi e rimborsi"}},
		{ID: "quality", Names: map[string]string{"en": "Product quality", "it": "Qualità"}},
	}}
}

func TestRunKeepsTheOrder(t *testing.T) {
	for _, workers := range []int{1, 2, 8, 32} {
		t.Run(fmt.Sprint(workers, " workers"), func(t *testing.T) {
			next := 0
			counts, err := New(analyze(slow), list()).Run(t.Context(), &rows{n: 1000}, workers, func(row *Tagged) error {
				got := row.Record.ID
				if row.Rejected != nil {
					got = fmt.Sprint("r", row.Rejected.Row-1)
				}
				if want := fmt.Sprint("r", next); got != want || (row.Rejected != nil) != (next%5 == 4) || (row.Doc == nil) != (next%5 == 4) {
					t.Fatalf("row %d is %s, rejected %v", next, got, row.Rejected)
				}
				next++
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			want := Counts{In: 1000, Tagged: 800, Rejected: 200, Picks: map[string]int{"Other": 800}}
			if diff := cmp.Diff(want, counts); diff != "" {
				t.Errorf("counts (-want +got):\n%s", diff)
			}
		})
	}
}

func TestRunReadsOnlyAsMuchAhead(t *testing.T) {
	source, workers := &rows{n: 100_000}, 2
	most := int64(workers*queued + 2*workers + 2)
	emitted := int64(0)
	_, err := New(analyze(plain), list()).Run(t.Context(), source, workers, func(*Tagged) error {
		emitted++
		if ahead := source.read.Load() - emitted; ahead > most {
			t.Fatalf("%d rows are held after %d, at most %d may be", ahead, emitted, most)
		}
		if emitted < 5 {
			time.Sleep(20 * time.Millisecond) // let the reader run as far as it can
		}
		return nil
	})
	if err != nil || emitted != 100_000 {
		t.Errorf("%d rows, error %v", emitted, err)
	}
}

func TestRunStopsAtTheFirstError(t *testing.T) {
	broken := errors.New("broken")
	at := func(row int, err error) func(int) error {
		return func(n int) error {
			if n == row {
				return err
			}
			return nil
		}
	}
	never := func(int) error { return nil }
	for name, test := range map[string]struct {
		read, emit func(int) error
		analyze    func(row string) error
		emitted    int // rows that must have been given before
		says       string
	}{
		"source": {at(500, broken), never, nil, 500, "read responses: broken"},
		"source panic": {func(n int) error {
			if n == 500 {
				panic("no such column")
			}
			return nil
		}, never, nil, 500, "the reader broke off: no such column"},
		"emit":     {nil, at(300, broken), nil, 300, "broken"},
		"analyzer": {nil, never, func(row string) error { return map[bool]error{true: broken}[row == "text 250"] }, 250, "tag export.csv, row 251: broken"},
		"analyzer panic": {nil, never, func(row string) error {
			if row == "text 250" {
				panic("slice bounds out of range")
			}
			return nil
		}, 250, "tag export.csv, row 251: the analysis broke off: slice bounds out of range"},
	} {
		t.Run(name, func(t *testing.T) {
			tagger := New(analyze(func(text string, declared analyzer.Lang) (*analyzer.Doc, error) {
				if test.analyze != nil {
					if err := test.analyze(text); err != nil {
						return nil, err
					}
				}
				return plain(text, declared)
			}), list())
			emitted := 0
			_, err := tagger.Run(t.Context(), &rows{n: 5000, fail: test.read}, 4, func(*Tagged) error {
				if err := test.emit(emitted); err != nil {
					return err
				}
				emitted++
				return nil
			})
			if err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %q", err, test.says)
			}
			if emitted != test.emitted {
				t.Errorf("%d rows before the error, want %d", emitted, test.emitted)
			}
		})
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	emitted := 0
	_, err := New(analyze(plain), list()).Run(ctx, &rows{n: 1 << 40}, 4, func(*Tagged) error {
		if emitted++; emitted == 100 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func TestMatchPicks(t *testing.T) {
	tagger := New(analyze(plain), list())
	for name, test := range map[string]struct{ picks, ids, lost []string }{
		"by id":                {[]string{"returns"}, []string{"returns"}, nil},
		"by name":              {[]string{"Returns and refunds"}, []string{"returns"}, nil},
		"in other languages":   {[]string{"배송", "Resi e rimborsi"}, []string{"delivery", "returns"}, nil},
		"in any case":          {[]string{"PRODUCT QUALITY", "İADE VE DEĞİŞİM"}, []string{"returns", "quality"}, nil},
		"without diacritics":   {[]string{"iade ve degisim", "QUALITA"}, []string{"returns", "quality"}, nil},
		"with odd spaces":      {[]string{"  kargo  ve teslimat "}, []string{"delivery"}, nil},
		"twice, in list order": {[]string{"quality", "배송", "Delivery"}, []string{"delivery", "quality"}, nil},
		"no issue":             {[]string{"Other", "delivery!", "Other"}, nil, []string{"Other", "delivery!", "Other"}},
		"none":                 {nil, nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			ids, lost := tagger.matchPicks(test.picks)
			if diff := cmp.Diff([][]string{test.ids, test.lost}, [][]string{ids, lost}); diff != "" {
				t.Errorf("ids and lost picks (-want +got):\n%s", diff)
			}
		})
	}
}
