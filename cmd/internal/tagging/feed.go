package tagging

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// blockSize is how many rows are read before they go to the workers, so that each is analysed with what its neighbours tell of the file.
const blockSize = 256

// feeder reads rows in blocks of one file and hands them to the workers and, in order, to the one who waits for them.
type feeder struct {
	ctx    context.Context
	tagger *Tagger
	work   chan<- *job
	order  chan<- *job
	file   string
	primer Primer
	block  []*job
}

func (f *feeder) feed(source Source) (err error) {
	defer func() { // it runs on a goroutine of its own, where nobody else would catch it
		if p := recover(); p != nil {
			err = errors.Join(f.flush(), fmt.Errorf("read responses: the reader broke off: %v; please report this file", p))
		}
	}()
	for {
		resp, rejected, err := source.Next()
		if errors.Is(err, io.EOF) {
			return f.flush()
		}
		if err != nil {
			return errors.Join(f.flush(), fmt.Errorf("read responses: %w", err))
		}
		j := &job{resp: resp, done: make(chan struct{})}
		if rejected != nil {
			j.result.Rejected = rejected
			close(j.done)
		}
		if err := f.add(j); err != nil {
			return err
		}
	}
}

// add puts a row into the block, which goes out when it is full or when another file begins.
func (f *feeder) add(j *job) error {
	if j.resp != nil && (j.resp.File != f.file || f.primer == nil) {
		if err := f.flush(); err != nil {
			return err
		}
		f.file = j.resp.File
		if f.tagger.newPrimer != nil {
			f.primer = f.tagger.newPrimer()
		}
	}
	f.block = append(f.block, j)
	if len(f.block) < blockSize {
		return nil
	}
	return f.flush()
}

func (f *feeder) flush() error {
	analyzer, err := f.analyzer()
	if err != nil {
		return err
	}
	for _, j := range f.block {
		j.analyzer = analyzer
		select {
		case f.order <- j:
		case <-f.ctx.Done():
			return f.ctx.Err()
		}
		if j.result.Rejected == nil {
			f.work <- j
		}
	}
	f.block = f.block[:0]
	return nil
}

// analyzer is the one for the rows of the block.
func (f *feeder) analyzer() (Analyzer, error) {
	if f.primer == nil {
		return f.tagger.analyzer, nil
	}
	texts := make([]string, 0, len(f.block))
	for _, j := range f.block {
		if j.resp != nil {
			texts = append(texts, j.resp.Text)
		}
	}
	return f.primer(texts)
}
