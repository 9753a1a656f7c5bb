package index

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"path/filepath"
	"slices"
	"sync"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	bleveindex "github.com/blevesearch/bleve_index_api"

	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
)

// Reader answers questions about a workspace. It is safe for concurrent use, and any number of processes may read one workspace. A workspace
// that is replaced meanwhile stays readable for those who have it open.
type Reader struct {
	dir      string
	settings Settings
	idx      bleve.Index

	mu    sync.Mutex // guards the two below, which are made when first needed
	table *facts.Table
	rows  map[string]uint32 // id to row
}

// Open opens the workspace at dir. It fails with ErrNoWorkspace, ErrNotOurs, ErrStale (made by another version of this program),
// ErrBusy (after half a second) or ErrDamaged. Close it after use.
func Open(dir string) (*Reader, error) {
	r, err := open(dir)
	if err != nil {
		return nil, fmt.Errorf("open workspace %s: %w", dir, err)
	}
	return r, nil
}

func open(dir string) (*Reader, error) {
	dir, err := resolve(dir)
	if err != nil {
		return nil, err
	}
	if err := restore(dir); err != nil {
		return nil, err
	}
	settings, err := readSettings(dir)
	if err != nil {
		return nil, err
	}
	if settings.Schema != Schema || settings.RecordSchema != record.Schema {
		return nil, fmt.Errorf("schema %d with records %d, this program has %d with %d: %w", settings.Schema, settings.RecordSchema, Schema, record.Schema, ErrStale)
	}
	idx, err := openBleve(filepath.Join(dir, bleveFolder))
	if err != nil {
		return nil, err
	}
	return &Reader{dir: dir, settings: settings, idx: idx}, nil
}

// Settings tells how the workspace was made.
func (r *Reader) Settings() Settings { return r.settings }

// CheckFingerprint fails with ErrStale when the workspace was made with other lexicons or options than those of the fingerprint.
func (r *Reader) CheckFingerprint(fingerprint string) error {
	if r.settings.Fingerprint != fingerprint {
		return fmt.Errorf("workspace %s: %w", r.dir, ErrStale)
	}
	return nil
}

// Close releases the index.
func (r *Reader) Close() error {
	if err := r.idx.Close(); err != nil {
		return fmt.Errorf("close workspace %s: %w", r.dir, err)
	}
	return nil
}

// Record gives the record of a response id; ok is false where there is none. The record is the caller's.
func (r *Reader) Record(id string) (rec *record.Record, ok bool, err error) {
	doc, err := r.idx.Document(id)
	if err != nil {
		return nil, false, fmt.Errorf("read response %q: %w", id, err)
	}
	if doc == nil {
		return nil, false, nil
	}
	var data []byte
	doc.VisitFields(func(f bleveindex.Field) {
		if f.Name() == recordField {
			data = f.Value()
		}
	})
	if rec, err = parseRecord(data); err != nil {
		return nil, false, fmt.Errorf("read response %q: %w", id, err)
	}
	return rec, true, nil
}

// All calls visit with every record in ingest order, and stops at its first error. Each record is the visitor's. It holds 16 bytes a response.
func (r *Reader) All(visit func(*record.Record) error) error {
	snapshot, release, err := r.snapshot()
	if err != nil {
		return err
	}
	defer release()
	places, err := inOrder(snapshot)
	if err != nil {
		return err
	}
	for _, p := range places {
		data, err := storedField(snapshot.Segments()[p.segment], p.doc, recordField)
		if err != nil {
			return err
		}
		rec, err := parseRecord(data)
		if err != nil {
			return fmt.Errorf("read response %d: %w", p.order, err)
		}
		if err := visit(rec); err != nil {
			return err
		}
	}
	return nil
}

// snapshot gives the segments of the index as they are now. Bleve's public interface finds a document by its id alone; a pass over all
// documents needs no such search.
func (r *Reader) snapshot() (*scorch.IndexSnapshot, func(), error) {
	inner, err := r.idx.Advanced()
	if err != nil {
		return nil, nil, fmt.Errorf("reach text index: %w", err)
	}
	reader, err := inner.Reader()
	if err != nil {
		return nil, nil, fmt.Errorf("read text index: %w", err)
	}
	snapshot, ok := reader.(*scorch.IndexSnapshot)
	if !ok {
		reader.Close()
		return nil, nil, fmt.Errorf("text index has the unknown kind %T: %w", reader, ErrStale)
	}
	return snapshot, func() { reader.Close() }, nil
}

// place is where Bleve keeps a response.
type place struct {
	order   uint32
	segment uint32
	doc     uint64
}

// inOrder lists the places of all responses in ingest order.
func inOrder(snapshot *scorch.IndexSnapshot) ([]place, error) {
	var places []place
	for i, segment := range snapshot.Segments() {
		docs := segment.DocNumbersLive().Iterator()
		for docs.HasNext() {
			doc := uint64(docs.Next())
			order, err := storedField(segment, doc, orderField)
			if err != nil {
				return nil, err
			}
			if len(order) != 4 {
				return nil, fmt.Errorf("a stored response has no sequence number: %w", ErrDamaged)
			}
			places = append(places, place{binary.BigEndian.Uint32(order), uint32(i), doc})
		}
	}
	slices.SortFunc(places, func(a, b place) int { return cmp.Compare(a.order, b.order) })
	return places, nil
}

// storedField copies the value of a stored field; it is nil where the document has none.
func storedField(segment *scorch.SegmentSnapshot, doc uint64, name string) (value []byte, err error) {
	err = segment.VisitDocument(doc, func(field string, _ byte, data []byte, _ []uint64) bool {
		if field != name {
			return true
		}
		value = slices.Clone(data)
		return false
	})
	if err != nil {
		return nil, fmt.Errorf("read stored response: %w", err)
	}
	return value, nil
}
