package index

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"

	"github.com/blevesearch/bleve/v2"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
)

// batchSize is the number of documents that Bleve takes at a time: measured, larger batches gain little and hold more memory.
const batchSize = 2500

// CreateOptions is what a new workspace is made with.
type CreateOptions struct {
	Settings Settings
	Facts    facts.BuildOptions // what a rebuild of the columns needs beside the records
}

// Writer builds a workspace beside the old one. It is not safe for concurrent use. End it with Commit or Abort; Abort after Commit
// does nothing, so that it can be deferred.
type Writer struct {
	dir, building string
	opts          CreateOptions
	idx           bleve.Index
	batch         *bleve.Batch
	batches       chan *bleve.Batch // to the goroutine that feeds Bleve while the caller analyses the next comments
	failed        chan error        // one value: how that goroutine ended
	seen          map[string]uint32 // id to row
	content       hash.Hash
	languages     map[string]bool
	closed        bool
}

// Create begins a workspace that will stand at dir. It fails with ErrNotOurs when dir is a folder that is neither empty nor a
// workspace, and with ErrBusy while another process builds the same workspace. It removes what killed builds left behind.
func Create(dir string, opts CreateOptions) (*Writer, error) {
	w, err := create(dir, opts)
	if err != nil {
		return nil, fmt.Errorf("create workspace %s: %w", dir, err)
	}
	return w, nil
}

func create(dir string, opts CreateOptions) (*Writer, error) {
	dir, err := resolve(dir)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(restore(dir), checkReplaceable(dir)); err != nil {
		return nil, err
	}
	if err := sweep(dir); err != nil {
		return nil, err
	}
	building, err := makeBuilding(dir)
	if err != nil {
		return nil, err
	}
	w := &Writer{dir: dir, building: building, opts: opts, seen: map[string]uint32{}, languages: map[string]bool{}, content: sha256.New()}
	if err := w.begin(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(building))
	}
	return w, nil
}

// resolve makes dir absolute, and follows a link so that the folder behind it is replaced and not the link.
func resolve(dir string) (string, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		return real, nil
	}
	return abs, nil
}

// begin marks the folder as ours before anything else is in it, and starts the feeder.
func (w *Writer) begin() (err error) {
	s := &w.opts.Settings
	s.CreatedBy, s.Schema, s.RecordSchema = marker, Schema, record.Schema
	if err := writeSettings(w.building, *s); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(w.building, ignoreFile), []byte("*\n"), 0o644); err != nil {
		return err
	}
	if w.idx, err = createBleve(filepath.Join(w.building, bleveFolder)); err != nil {
		return err
	}
	w.batch = w.idx.NewBatch()
	w.batches, w.failed = make(chan *bleve.Batch), make(chan error, 1)
	go feed(w.idx, w.batches, w.failed)
	return nil
}

// feed gives batches to Bleve until there are no more or one fails, and then says how it went.
func feed(idx bleve.Index, batches <-chan *bleve.Batch, failed chan<- error) {
	for batch := range batches {
		if err := idx.Batch(batch); err != nil {
			failed <- fmt.Errorf("write text index: %w", err)
			return
		}
	}
	failed <- nil
}

// Folder is where the workspace is being built. Files that a caller adds there come into place with it.
func (w *Writer) Folder() string { return w.building }

// Add stores a record with the terms of its comment. The record's row is the number of records before it. Add keeps neither. It
// fails with *DuplicateError when the id was added before.
func (w *Writer) Add(rec *record.Record, terms []Term) error {
	if err := w.add(rec, terms); err != nil {
		return fmt.Errorf("store response %q: %w", rec.ID, err)
	}
	if w.batch.Size() < batchSize {
		return nil
	}
	return w.flush()
}

func (w *Writer) add(rec *record.Record, terms []Term) error {
	if w.closed {
		return errors.New("the workspace was committed or aborted")
	}
	if rec.ID == "" {
		return errors.New("the id is empty")
	}
	if _, again := w.seen[rec.ID]; again {
		return &DuplicateError{rec.ID}
	}
	if len(w.seen) == math.MaxInt32 {
		return fmt.Errorf("the workspace is full at %d responses", len(w.seen))
	}
	stream, err := newTokens(rec.Text, terms)
	if err != nil {
		return err
	}
	data, err := json.Marshal(rec)
	if err != nil {
		return err
	}
	row := uint32(len(w.seen))
	if err := w.batch.IndexAdvanced(newDocument(rec, data, row, stream)); err != nil {
		return fmt.Errorf("fill batch: %w", err)
	}
	w.seen[rec.ID] = row
	w.languages[string(rec.Language.Code)] = true
	w.content.Write(data)
	w.content.Write([]byte{'\n'})
	return nil
}

// flush hands the batch to the feeder and begins another.
func (w *Writer) flush() error {
	if w.batch.Size() == 0 {
		return nil
	}
	select {
	case w.batches <- w.batch:
		w.batch = w.idx.NewBatch()
		return nil
	case err := <-w.failed:
		w.failed <- err // for close
		return err
	}
}

// Commit finishes the workspace with its columns and puts it in place of the one before, whose hand-written files it takes over. The table must have the added
// records as its rows, in the same order; without one, the columns are built when they are first asked for. When Commit
// fails, the old workspace stands as it was.
func (w *Writer) Commit(table *facts.Table) error {
	if w.closed {
		return errors.New("commit workspace: it was committed or aborted before")
	}
	err := w.finish(table)
	if err != nil {
		return errors.Join(fmt.Errorf("commit workspace %s: %w", w.dir, err), w.Abort())
	}
	return nil
}

func (w *Writer) finish(table *facts.Table) error {
	if err := w.checkTable(table); err != nil {
		return err
	}
	if err := w.flush(); err != nil {
		return err
	}
	if err := w.close(); err != nil {
		return err
	}
	s := w.opts.Settings
	s.Rows, s.Content = len(w.seen), hex.EncodeToString(w.content.Sum(nil))
	s.Languages = slices.Sorted(maps.Keys(w.languages))
	if err := writeSources(w.building, w.opts.Facts); err != nil {
		return err
	}
	if table != nil {
		if err := writeColumns(w.building, s.Content, table); err != nil {
			return err
		}
	}
	if err := writeSettings(w.building, s); err != nil {
		return err
	}
	if err := errors.Join(checkReplaceable(w.dir), carryOver(w.dir, w.building)); err != nil {
		return err
	}
	return swap(w.building, w.dir)
}

// checkTable makes sure that row numbers mean the same in the table and in the index.
func (w *Writer) checkTable(table *facts.Table) error {
	if table == nil {
		return nil
	}
	if table.Rows != len(w.seen) {
		return fmt.Errorf("the table has %d rows and the index %d", table.Rows, len(w.seen))
	}
	for i, id := range table.IDs {
		if row, ok := w.seen[id]; !ok || row != uint32(i) {
			return fmt.Errorf("row %d of the table is %q, which was not added as response %d", i, id, i)
		}
	}
	return nil
}

// close ends the feeder and closes the index. It is safe to call twice.
func (w *Writer) close() error {
	if w.closed {
		return nil
	}
	w.closed = true
	close(w.batches)
	err := <-w.failed
	if closing := w.idx.Close(); closing != nil {
		err = errors.Join(err, fmt.Errorf("close text index: %w", closing))
	}
	return err
}

// Abort throws the unfinished workspace away. The old one stands as it was.
func (w *Writer) Abort() error {
	err := w.close()
	if removing := os.RemoveAll(w.building); removing != nil {
		err = errors.Join(err, fmt.Errorf("remove unfinished workspace: %w", removing))
	}
	return err
}

// writeColumns stores the table behind a line that says which records it was built from.
func writeColumns(dir, content string, table *facts.Table) error {
	var b bytes.Buffer
	b.WriteString(columnsHeader(content))
	if _, err := table.WriteTo(&b); err != nil {
		return fmt.Errorf("write columns: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, columnsFile), b.Bytes(), 0o644); err != nil {
		return fmt.Errorf("write columns: %w", err)
	}
	return nil
}

func columnsHeader(content string) string { return "verbatim columns of " + content + "\n" }
