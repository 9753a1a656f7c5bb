package corpus

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// file is one source on disk, with what is known of it before its rows are read.
type file struct {
	path       string // as it was given
	name       string // path as messages say it
	disk       string // where the bytes are: path, or the copy of standard input
	label      string // the name that responses carry
	size       int64
	compressed bool
	encoding   string
	format     string
	delimiter  byte
	cr         bool // lines end in a lone carriage return
	head       []byte
	extra      headerRows
}

// counter counts the bytes read from disk, for progress.
type counter struct {
	r io.Reader
	n int64
}

// Read reads on.
func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// stream is an open source: decoded UTF-8 to read, and the file behind it.
type stream struct {
	io.Reader
	disk *os.File
	read *counter
}

// Close closes the file on disk.
func (s *stream) Close() error { return s.disk.Close() }

// newFile looks at a source: its kind, compression, encoding and format.
func newFile(path, disk, label string) (*file, error) {
	f := &file{path: path, name: path, disk: disk, label: label, encoding: utf8Name}
	if path == "-" {
		f.name = "standard input"
	}
	info, err := os.Stat(disk)
	switch {
	case err != nil:
		return nil, openError(path, err)
	case info.IsDir():
		return nil, inputErrorf("%s is a directory; name the files in it", path)
	}
	f.size = info.Size()
	if err := f.sniff(); err != nil {
		return nil, err
	}
	return f, nil
}

// sniff reads the head of the file.
func (f *file) sniff() error {
	raw, err := f.openRaw()
	if err != nil {
		return err
	}
	defer func() { _ = raw.Close() }()
	e, err := gather(raw)
	if err != nil {
		return inputErrorf("%s cannot be read: %w", f.name, err)
	}
	if kind := binaryKind(e.head); kind != "" {
		return inputErrorf("%s is %s, not a text file; export it as CSV or JSONL", f.name, kind)
	}
	f.encoding = detectEncoding(e, looksJSON(e.head, f.path))
	in, err := decoded(bytes.NewReader(e.head), f.encoding)
	if err != nil {
		return err
	}
	f.head, _ = io.ReadAll(in) // a character cut at the end of the head is no error
	switch {
	case len(bytes.TrimSpace(f.head)) == 0:
		return inputErrorf("%s is empty", f.name)
	case isBinary(f.head):
		return inputErrorf("%s is a binary file, not a text file; export it as CSV or JSONL", f.name)
	}
	f.sniffFormat()
	return nil
}

// sniffFormat finds format, line ends, delimiter and header rows.
func (f *file) sniffFormat() {
	f.format = formatOf(f.head, f.path)
	f.cr = !bytes.Contains(f.head, []byte("\n")) && bytes.Contains(f.head, []byte("\r"))
	if f.format == formatCSV {
		f.delimiter = sniffDelimiter(f.head, f.cr)
		f.extra = findHeaderRows(f)
	}
}

// openRaw opens the bytes behind compression.
func (f *file) openRaw() (*stream, error) {
	disk, err := os.Open(f.disk)
	if err != nil {
		return nil, openError(f.name, err)
	}
	s := &stream{disk: disk, read: &counter{r: disk}}
	magic := make([]byte, 2)
	n, _ := io.ReadFull(disk, magic)
	if _, err := disk.Seek(0, io.SeekStart); err != nil {
		_ = disk.Close()
		return nil, inputErrorf("%s is no plain file: %w", f.name, err)
	}
	s.Reader = s.read
	if f.compressed = n == 2 && magic[0] == 0x1F && magic[1] == 0x8B; f.compressed {
		unzipped, err := gzip.NewReader(s.read)
		if err != nil {
			_ = disk.Close()
			return nil, inputErrorf("%s is a broken gzip file: %w", f.name, err)
		}
		s.Reader = unzipped
	}
	return s, nil
}

// open opens the file as UTF-8.
func (f *file) open() (*stream, error) {
	s, err := f.openRaw()
	if err != nil {
		return nil, err
	}
	if s.Reader, err = decoded(s.Reader, f.encoding); err != nil {
		_ = s.Close()
		return nil, fmt.Errorf("open %s: %w", f.name, err)
	}
	return s, nil
}

// The formats of FileMapping.
const (
	formatCSV   = "csv"
	formatJSONL = "jsonl"
	formatJSON  = "json"
)

// looksJSON tells whether a file is JSON before its encoding is known.
func looksJSON(head []byte, path string) bool {
	return len(bytes.TrimSpace(head)) > 0 && formatOf(head, path) != formatCSV
}

// formatOf tells CSV from JSON by the first sign, and believes a file's name where its first line is broken.
func formatOf(head []byte, path string) string {
	trimmed := bytes.TrimSpace(head)
	if trimmed[0] == '{' {
		return formatJSONL
	}
	if trimmed[0] == '[' {
		if rest := bytes.TrimSpace(trimmed[1:]); len(rest) == 0 || rest[0] == '{' || rest[0] == ']' {
			return formatJSON
		}
	}
	switch filepath.Ext(strings.TrimSuffix(strings.ToLower(path), ".gz")) {
	case ".jsonl", ".ndjson":
		return formatJSONL
	default:
		return formatCSV
	}
}

// binaryKind names the binary formats that people send instead of an export.
func binaryKind(head []byte) string {
	kinds := []struct{ magic, name string }{
		{"PK\x03\x04", "an Excel workbook or a zip archive"},
		{"\xD0\xCF\x11\xE0", "an old Excel workbook"},
		{"%PDF-", "a PDF"},
		{"PAR1", "a Parquet file"},
		{"SQLite format 3", "a database"},
		{"\x1F\x8B", "a gzip file inside a gzip file"},
	}
	for _, kind := range kinds {
		if bytes.HasPrefix(head, []byte(kind.magic)) {
			return kind.name
		}
	}
	return ""
}

// spoolIfNeeded gives the place of a source's bytes: the path itself, or a copy of what can be read only once, standard input and pipes. The caller
// removes the copy.
func spoolIfNeeded(path string, opts *Options) (disk string, err error) {
	if path == "-" {
		return spool(opts.Stdin, opts.TempDir)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode()&(fs.ModeNamedPipe|fs.ModeCharDevice|fs.ModeSocket) == 0 {
		return path, nil // what is wrong with it is said when it is looked at
	}
	in, err := os.Open(path)
	if err != nil {
		return "", openError(path, err)
	}
	defer func() { _ = in.Close() }()
	return spool(in, opts.TempDir)
}

// spool copies standard input to a temporary file, because it is read twice.
func spool(in io.Reader, dir string) (path string, err error) {
	if in == nil {
		return "", inputErrorf("there is no standard input to read")
	}
	out, err := os.CreateTemp(dir, "verbatim-stdin-*")
	if err != nil {
		return "", fmt.Errorf("copy standard input: %w", err)
	}
	_, err = io.Copy(out, in)
	if closing := out.Close(); err == nil {
		err = closing
	}
	if err != nil {
		_ = os.Remove(out.Name())
		return "", fmt.Errorf("copy standard input to %s: %w", out.Name(), err)
	}
	return out.Name(), nil
}
