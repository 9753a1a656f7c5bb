package corpus

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// delimited is a CSV or TSV file as a table. Its first record names the columns.
type delimited struct {
	scanner *scanner
	record  record
	headers []header
	notes   []string
}

// rowFactor is how many times longer than a cell a row may be before it is not kept in memory.
const rowFactor = 4

// newDelimited reads the header.
func newDelimited(f *file, src io.Reader, reopen func() (io.Reader, error), maxCell int) (*delimited, error) {
	d := &delimited{scanner: newScanner(src, f.delimiter, f.cr, maxCell)}
	d.scanner.reopen = reopen
	d.scanner.legacy = marksBroken(f.encoding)
	if separatorLine(f.head) != 0 {
		var line record // "sep=;" is a line for spreadsheets; it is cut at its own delimiter, whatever it is
		if err := d.scanner.next(&line); err != nil {
			return nil, err
		}
	}
	err := d.scanner.next(&d.record)
	switch {
	case err == io.EOF:
		return nil, inputErrorf("%s is empty", f.name)
	case err != nil:
		return nil, inputErrorf("%s cannot be read: %w", f.name, err)
	case d.record.long >= 0:
		return nil, inputErrorf("%s: the header row is longer than %d bytes; this is no CSV file", f.name, maxCell)
	}
	d.nameColumns(f.extra)
	return d, d.skipHeaders(f)
}

// skipHeaders moves past the header rows after the first.
func (d *delimited) skipHeaders(f *file) error {
	for range f.extra.count {
		if err := d.scanner.next(&d.record); err != nil {
			return inputErrorf("%s cannot be read after its header: %w", f.name, err)
		}
	}
	if f.extra.count > 0 {
		d.notes = append(d.notes, f.extra.note())
	}
	return nil
}

func newScanner(src io.Reader, delim byte, cr bool, maxCell int) *scanner {
	eol := byte('\n')
	if cr {
		eol = '\r'
	}
	s := &scanner{window: newWindow(src, eol), delim: delim, maxCell: maxCell, maxRow: rowFactor * maxCell}
	s.reopen = func() (io.Reader, error) { return nil, fmt.Errorf("the source cannot be read twice") }
	return s
}

// nameColumns makes the header: a column without a name has that of the row below or is "column N", and a repeated name gets its number.
func (d *delimited) nameColumns(extra headerRows) {
	taken := map[string]int{}
	for i, cell := range d.record.cells {
		name := strings.TrimSpace(string(cell))
		if name == "" {
			name = extra.text(i)
		}
		unnamed := name == ""
		if unnamed {
			name = fmt.Sprintf("column %d", i+1)
		}
		taken[name]++
		if n := taken[name]; n > 1 {
			d.notes = append(d.notes, fmt.Sprintf("column %d repeats the name %q; it is called %q here", i+1, name, fmt.Sprintf("%s (%d)", name, n)))
			name = fmt.Sprintf("%s (%d)", name, n)
			taken[name]++
		}
		d.headers = append(d.headers, header{name: name, question: extra.text(i), unnamed: unnamed})
	}
}

func (d *delimited) columns() []header { return d.headers }

// next reads a row.
func (d *delimited) next(r *row) error {
	if err := d.scanner.next(&d.record); err != nil {
		return err
	}
	rec := &d.record
	r.line, r.flaw, r.repaired, r.cells = rec.line, nil, rec.repaired, r.cells[:0]
	r.short = len(rec.cells) < len(d.headers) && rec.long < 0 // behind a cell that is too long, nothing is kept
	for _, text := range rec.cells[:min(len(rec.cells), len(d.headers))] {
		r.cells = append(r.cells, cell{text: text, kind: plain})
	}
	if rec.long >= 0 {
		r.flaw = d.tooLong(rec)
		return nil
	}
	for i := len(d.headers); i < len(rec.cells); i++ {
		if len(bytes.TrimSpace(rec.cells[i])) > 0 {
			reason := fmt.Sprintf("the row has %d cells, the header %d; put text that holds the delimiter in quotes", len(rec.cells), len(d.headers))
			r.flaw = &flaw{value: snippet(rec.cells[i]), reason: reason}
			return nil
		}
	}
	return nil
}

func (d *delimited) tooLong(rec *record) *flaw {
	out := &flaw{reason: fmt.Sprintf("the cell has more than %d bytes", d.scanner.maxCell)}
	if rec.long < len(d.headers) {
		out.column = d.headers[rec.long].name
	}
	if rec.long < len(rec.cells) {
		out.value = snippet(rec.cells[rec.long])
	}
	return out
}

// mended says which quotes were read as text; nothing where there are none. It is complete once all rows were read.
func (d *delimited) mended() []string {
	q := d.scanner.mended
	if q.records == 0 {
		return nil
	}
	note := fmt.Sprintf("%s (line %d) a cell begins with a quote that has no end; the quote was read as text", counted(q.records, "in 1 row", "in %d rows"), q.first)
	if q.records > 1 {
		note = strings.Replace(note, "(line", "(the first on line", 1)
	}
	if q.all > 0 {
		note += fmt.Sprintf(", and from line %d on so were all quotes", q.all)
	}
	return []string{note}
}

// delimiters are the candidates, the likeliest first.
const delimiters = ",;\t|"

// sniffDelimiter finds the delimiter with which most rows of the head have as many cells as the header; 0 where there is one column.
func sniffDelimiter(head []byte, cr bool) byte {
	if sep := separatorLine(head); sep != 0 {
		return sep
	}
	best, bestShare, bestCells := byte(0), 0.0, 1
	for _, delim := range []byte(delimiters) {
		cells, share := regularity(head, delim, cr)
		if cells < 2 || share < 0.3 {
			continue
		}
		if share > bestShare+0.1 || (share > bestShare-0.1 && cells > bestCells) {
			best, bestShare, bestCells = delim, share, cells
		}
	}
	return best
}

// separatorLine reads the first line that some spreadsheets write, such as "sep=;".
func separatorLine(head []byte) byte {
	if len(head) > 5 && string(head[:4]) == "sep=" && (head[5] == '\n' || head[5] == '\r') {
		return head[4]
	}
	return 0
}

// regularity cuts the head with a delimiter: the cells of the header, and the share of rows with as many. A row with fewer, but more than one, counts
// half: exports leave out empty cells at the end.
func regularity(head []byte, delim byte, cr bool) (cells int, share float64) {
	s := newScanner(bytes.NewReader(head), delim, cr, len(head)+1)
	var rec record
	if s.next(&rec) != nil {
		return 0, 0
	}
	cells = len(rec.cells)
	rows, sum := 0, 0.0
	for rows < 500 && s.next(&rec) == nil && s.unclosed == 0 { // the head may end inside quotes
		rows++
		switch n := len(rec.cells); {
		case n == cells, n > cells && len(bytes.Join(rec.cells[cells:], nil)) == 0:
			sum++
		case n > 1 && n < cells:
			sum += 0.5
		}
	}
	if rows == 0 {
		return cells, 1
	}
	return cells, sum / float64(rows)
}
