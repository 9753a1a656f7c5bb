// Package index is the workspace: the folder that keeps the tagged records, finds them again, and counts them.
//
// The problem: people search comments by their words and cut them by numbers, dates and categories at once, and Bleve, which is
// good at words, is slow at the rest. The shape: Writer builds a workspace beside the old one and renames it into place; Reader opens
// one. Bleve holds the terms of each comment, with their places in the text, and the record itself; the columns of package facts hold the rest.
// A query is evaluated part by part to bitmaps of rows, words by Bleve and fields by the columns, so that AND, OR and NOT mean the
// same between all of them. This is the only package that knows Bleve.
//
// The folder:
//
//	workspace.json   settings, and the mark that the folder is ours
//	index/           Bleve: the store of record
//	facts.bin        the columns, rebuilt from index/ where they are missing or stale
//	facts.json       what a rebuild of the columns needs beside the records: issue list, customers, scale
//
// Callers add files of their own (report.html, run.json). Files that people wrote (see keptFiles) live on in the next workspace.
//
// The traps: rows are counted in ingest order, and Bleve's own document numbers are not; a stored sequence number leads from one
// to the other. Without a lock timeout Bleve waits for another process for ever. Bleve's errors can have empty texts: they are always wrapped.
// What is read from a workspace is the same with any number of workers, the bytes of index/ are not, even from one run with one worker to the next: Bleve takes the documents of a
// batch in the order of a Go map, and merges segments whenever its own goroutines come to it.
package index

import (
	"errors"
	"fmt"
)

// Schema is the version of the workspace. It rises with every change after which an old folder cannot be read.
const Schema = 1

// What callers tell apart. The errors that wrap them name the folder.
var (
	ErrNoWorkspace = errors.New("there is no workspace here; make one with `verbatim analyze FILE`")
	ErrStale       = errors.New("the workspace does not fit this program or these lexicons; analyze the files again")
	ErrBusy        = errors.New("another process is writing this workspace; try again when it has finished")
	ErrNotOurs     = errors.New("the folder was not made by verbatim and is left alone; name an empty or new folder with --workspace")
	ErrDamaged     = errors.New("the workspace is damaged; analyze the files again")
)

// DuplicateError says that a response id was added twice.
type DuplicateError struct{ ID string }

func (e *DuplicateError) Error() string {
	return fmt.Sprintf("response id %q was added before; ids must differ within a workspace", e.ID)
}

// Settings is how a workspace was made. The caller fills in the first two; the rest is the Writer's.
type Settings struct {
	Fingerprint string   `json:"fingerprint"`        // of lexicons and options that change what is stored
	Issues      string   `json:"issues"`             // name of the issue list, or the absolute path of its file
	Question    string   `json:"question,omitempty"` // what the survey asked, as the engine was told; empty is "why"
	Languages   []string `json:"languages"`          // of the records, sorted

	CreatedBy    string `json:"created_by"` // marker: who made the folder
	Schema       int    `json:"schema"`
	RecordSchema int    `json:"record_schema"`
	Rows         int    `json:"rows"`
	Content      string `json:"content"` // digest of the stored records in ingest order; facts.bin carries the same
}

// marker is written into every workspace and looked for before one is replaced.
const marker = "verbatim"

// Term is a token of a comment as it is searched for. Start and End are bytes of the text; Position counts from 0. Several terms may
// share a Position (a stem and its folded form).
type Term struct {
	Text       string
	Start, End int
	Position   int
}
