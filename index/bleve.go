package index

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/document"
	"github.com/blevesearch/bleve/v2/index/scorch"
	bleveindex "github.com/blevesearch/bleve_index_api"
	bolterrors "go.etcd.io/bbolt/errors"

	"github.com/verbatim-cx/verbatim/index/record"
)

// The fields of a Bleve document. Bleve visits stored fields sorted by name: the order comes before the record, so that a pass that wants
// only the order can stop there.
const (
	textField   = "text"   // terms, with their places
	orderField  = "order"  // stored: sequence number, 4 bytes, big endian
	recordField = "record" // stored: JSON
)

// lockTimeout is how long Bleve waits for a lock that another process holds.
const lockTimeout = "500ms"

func createBleve(path string) (bleve.Index, error) {
	mapping := bleve.NewIndexMapping() // not used: documents come ready-made, with their own terms
	mapping.IndexDynamic, mapping.StoreDynamic, mapping.DocValuesDynamic = false, false, false
	idx, err := bleve.NewUsing(path, mapping, scorch.Name, scorch.Name, nil)
	if err != nil {
		return nil, fmt.Errorf("create text index: %w", err)
	}
	return idx, nil
}

// openBleve opens for reading: any number of processes at a time, but not beside one that writes.
func openBleve(path string) (bleve.Index, error) {
	idx, err := bleve.OpenUsing(path, map[string]any{"read_only": true, "bolt_timeout": lockTimeout})
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, ErrBusy
	case err != nil:
		return nil, fmt.Errorf("open text index (%w): %w", err, ErrDamaged)
	default:
		return idx, nil
	}
}

// isLocked tells whether a process holds the index for writing.
func isLocked(path string) bool {
	idx, err := openBleve(path)
	if err != nil {
		return errors.Is(err, ErrBusy)
	}
	return idx.Close() != nil
}

// tokens is an analyzer that has done its work before: one value a document, nothing to register.
type tokens analysis.TokenStream

// Analyze implements analysis.Analyzer.
func (t tokens) Analyze([]byte) analysis.TokenStream { return analysis.TokenStream(t) }

// newTokens turns terms into Bleve's tokens, in two allocations whatever their number.
func newTokens(text string, terms []Term) (tokens, error) {
	size := 0
	for _, term := range terms {
		size += len(term.Text)
	}
	slab, list, letters := make([]analysis.Token, len(terms)), make(tokens, len(terms)), make([]byte, 0, size)
	for i, term := range terms {
		if err := term.check(text); err != nil {
			return nil, err
		}
		from := len(letters)
		letters = append(letters, term.Text...)
		slab[i] = analysis.Token{
			Term:  letters[from:len(letters):len(letters)],
			Start: term.Start, End: term.End,
			Position: term.Position + 1, // Bleve counts from 1, and takes 0 for no position in phrases
			Type:     analysis.AlphaNumeric,
		}
		list[i] = &slab[i]
	}
	return list, nil
}

// check holds what highlights rely on: a term lies inside the text, on rune boundaries.
func (t Term) check(text string) error {
	switch {
	case t.Text == "" || !utf8.ValidString(t.Text):
		return fmt.Errorf("term %q is empty or not valid UTF-8", t.Text)
	case t.Position < 0:
		return fmt.Errorf("term %q has the negative position %d", t.Text, t.Position)
	case t.Start < 0 || t.End > len(text) || t.Start >= t.End:
		return fmt.Errorf("term %q at %d…%d is outside the text of %d bytes", t.Text, t.Start, t.End, len(text))
	case !utf8.RuneStart(text[t.Start]) || t.End < len(text) && !utf8.RuneStart(text[t.End]):
		return fmt.Errorf("term %q at %d…%d cuts a rune of the text", t.Text, t.Start, t.End)
	default:
		return nil
	}
}

// newDocument makes the Bleve document of a record; data is the record's JSON.
func newDocument(rec *record.Record, data []byte, order uint32, terms tokens) *document.Document {
	const searched = bleveindex.IndexField | bleveindex.IncludeTermVectors
	doc := document.NewDocument(rec.ID)
	doc.AddField(document.NewTextFieldCustom(textField, nil, nil, searched, terms))
	doc.AddField(document.NewTextFieldCustom(orderField, nil, binary.BigEndian.AppendUint32(nil, order), bleveindex.StoreField, nil))
	doc.AddField(document.NewTextFieldCustom(recordField, nil, data, bleveindex.StoreField, nil))
	return doc
}

func parseRecord(data []byte) (*record.Record, error) {
	rec := new(record.Record)
	if err := json.Unmarshal(data, rec); err != nil {
		return nil, fmt.Errorf("read stored record (%w): %w", err, ErrDamaged)
	}
	return rec, nil
}
