// Package tagging runs responses through the analyzer: many at a time, out in the order they came in.
//
// The problem: analysis is slow and can run on all cores, but the output must be the same bytes with one worker or sixteen, and memory must not grow with
// the file. The shape: one goroutine reads, workers tag, and the caller's function gets the results in input order from a bounded queue. The trap: a rejected row
// keeps its place in the queue too, so that files of rejects are in order as well.
package tagging

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/normal"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/record"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Source gives responses one by one, as corpus.Reader does: a response, or a row error, or io.EOF.
type Source interface {
	Next() (*corpus.Response, *corpus.RowError, error)
}

// Analyzer makes a Doc of a text.
type Analyzer interface {
	Analyze(text string, declared analyzer.Lang) (*analyzer.Doc, error)
}

// Tagged is a response with its Doc and record, or a rejected row. Either Row is set or the others are.
type Tagged struct {
	Record   record.Record
	Doc      *analyzer.Doc
	Rejected *corpus.RowError
}

// Primer gives the analyzer for the next block of a file's texts. It knows the blocks before, and the block itself.
type Primer func(texts []string) (Analyzer, error)

// Tagger tags responses. It is safe for concurrent use.
type Tagger struct {
	analyzer  Analyzer
	newPrimer func() Primer // for each file; nil where the analyzer is the same for all
	order     []string
	picks     map[string]string // folded name or id → issue id
}

// New makes a tagger for an issue list, whose ids and names in all languages picks are matched with.
func New(a Analyzer, list *lexicons.IssueList) *Tagger {
	t := &Tagger{analyzer: a, order: list.IDs(), picks: map[string]string{}}
	for i := range list.Issues {
		issue := &list.Issues[i]
		for _, name := range issue.Names {
			t.picks[fold(name)] = issue.ID
		}
	}
	for _, id := range t.order {
		t.picks[fold(id)] = id
	}
	return t
}

// Primed gives a tagger that asks a primer of its own for each file which analyzer to use, block by block.
func (t *Tagger) Primed(newPrimer func() Primer) *Tagger {
	primed := *t
	primed.newPrimer = newPrimer
	return &primed
}

func fold(name string) string {
	return normal.Fold(strings.ToLower(strings.Join(strings.Fields(name), " ")))
}

// Counts is what a run came to. In is Tagged + Rejected.
type Counts struct {
	In, Tagged, Rejected int
	Picks                map[string]int // picks that are no issue of the list, as written
}

// job is a row on its way through the workers.
type job struct {
	resp     *corpus.Response
	analyzer Analyzer
	result   Tagged
	lost     []string
	err      error
	done     chan struct{}
}

// queued is how many rows may wait for each worker.
const queued = 64

// Run tags everything that source gives with the given number of workers and calls emit for each row in order, from one goroutine.
// It stops at the first error of the source, the analyzer or emit, and when ctx ends.
func (t *Tagger) Run(ctx context.Context, source Source, workers int, emit func(*Tagged) error) (Counts, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	work := make(chan *job, workers)
	order := make(chan *job, workers*queued)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range work {
				t.tag(j)
				close(j.done)
			}
		})
	}
	var readErr error
	wg.Go(func() {
		defer close(order)
		defer close(work)
		readErr = (&feeder{ctx: ctx, tagger: t, work: work, order: order}).feed(source)
	})
	counts, err := drain(order, emit)
	cancel()
	for range order { // let the reader go
	}
	wg.Wait()
	if err != nil {
		return counts, err
	}
	return counts, readErr
}

func drain(order <-chan *job, emit func(*Tagged) error) (Counts, error) {
	counts := Counts{Picks: map[string]int{}}
	seen := repeats{}
	for j := range order {
		<-j.done
		if j.err != nil {
			return counts, j.err
		}
		counts.In++
		if j.result.Rejected != nil {
			counts.Rejected++
		} else {
			counts.Tagged++
			if seen.before(j.result.Record.Text) {
				j.result.Record.MarkDuplicate()
			}
		}
		for _, pick := range j.lost {
			counts.Picks[pick]++
		}
		if err := emit(&j.result); err != nil {
			return counts, err
		}
	}
	return counts, nil
}

func (t *Tagger) tag(j *job) {
	// A panic in a library becomes an error that names the row, so that no user sees a stack.
	defer func() {
		if p := recover(); p != nil {
			j.err = fmt.Errorf("tag %s, row %d: the analysis broke off: %v; please report this comment", j.resp.File, j.resp.Row, p)
		}
	}()
	doc, err := j.analyzer.Analyze(j.resp.Text, analyzer.Lang(j.resp.Lang))
	if err != nil {
		j.err = fmt.Errorf("tag %s, row %d: %w", j.resp.File, j.resp.Row, err)
		return
	}
	picked, lost := t.matchPicks(j.resp.Picked)
	j.lost = lost
	j.result.Doc = doc
	j.result.Record = record.New(j.resp, doc, picked, t.order)
}

// matchPicks turns picks into issue ids in list order, each once, and gives back those that are no issue.
func (t *Tagger) matchPicks(picks []string) (ids, lost []string) {
	chosen := map[string]bool{}
	for _, pick := range picks {
		if id, ok := t.picks[fold(pick)]; ok {
			chosen[id] = true
		} else {
			lost = append(lost, pick)
		}
	}
	for _, id := range t.order {
		if chosen[id] {
			ids = append(ids, id)
		}
	}
	return ids, lost
}
