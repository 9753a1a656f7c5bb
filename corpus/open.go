package corpus

import (
	"fmt"
	"hash/maphash"
	"io"
	"os"
	"path/filepath"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

// Options steer reading. The zero value is ready for use on files.
type Options struct {
	Stdin    io.Reader       // what the path "-" reads
	Map      map[Role]string // columns that the user named; "" for a role that no column has. For RoleMetric a column, or "nps", "csat", "ces" itself
	Lang     string          // language that the user declares for rows that declare none: a code or a name
	MaxCell  int             // bytes; a row with a longer cell is rejected. 0 means 1 MiB
	Progress func(Progress)  // called from Open and Next now and then, on their goroutine
	TempDir  string          // for the copy of standard input; "" means the system's
}

// Progress tells how far reading has come.
type Progress struct {
	File       string
	Pass       int // 1 while profiling in Open, 2 while reading
	Rows       int // of this file and pass
	Bytes      int64
	TotalBytes int64 // size of the file on disk
}

const defaultMaxCell = 1 << 20

// complete sets what was left out.
func (o *Options) complete() {
	if o.MaxCell <= 0 {
		o.MaxCell = defaultMaxCell
	}
}

func newSeed() maphash.Seed { return maphash.MakeSeed() }

// Open profiles the sources and gives a Reader of their responses, in the order of paths and rows. "-" is standard input, which is copied to a
// temporary file because it is read twice. Errors that are the input's fault satisfy errors.Is(err, ErrInput).
func Open(paths []string, opts Options) (*Reader, error) {
	if len(paths) == 0 {
		return nil, inputErrorf("there is no file to read; name one, or - for standard input")
	}
	opts.complete()
	shared, err := newProfiler()
	if err != nil {
		return nil, err
	}
	if err := checkMap(opts.Map); err != nil {
		return nil, err
	}
	r := &Reader{opts: opts, shared: shared, first: map[string]place{}}
	if err := r.openAll(paths); err != nil {
		_ = r.Close()
		return nil, err
	}
	return r, nil
}

// checkMap refuses roles that do not exist.
func checkMap(wanted map[Role]string) error {
	for _, role := range sortedRoles(wanted) {
		if !roles.Exists(role) {
			return inputErrorf("--map %s=…: there is no such role; the roles are %s", role, roles.List())
		}
	}
	return nil
}

func (r *Reader) openAll(paths []string) error {
	lang, ok := r.shared.names.Language(r.opts.Lang)
	if !ok {
		return inputErrorf("--lang %q is no language that is known; use a code such as en, tr or ko", r.opts.Lang)
	}
	r.lang = lang
	labels := labelsOf(paths)
	for i, path := range paths {
		p, err := r.profile(path, labels[i])
		if err != nil {
			return err
		}
		r.profiles = append(r.profiles, p)
	}
	for _, p := range r.profiles {
		if err := p.choose(r.shared, &r.opts); err != nil {
			return err
		}
	}
	r.joinIDs()
	return nil
}

// profile makes the first pass over one source.
func (r *Reader) profile(path, label string) (*profile, error) {
	disk, err := spoolIfNeeded(path, &r.opts)
	if err != nil {
		return nil, err
	}
	if disk != path {
		r.spooled = append(r.spooled, disk)
	}
	f, err := newFile(path, disk, label)
	if err != nil {
		return nil, err
	}
	return newProfile(f, r.shared, &r.opts)
}

// labelsOf names the files in responses: by their base names, by their paths where base names meet, with a number where the
// same path comes twice.
func labelsOf(paths []string) []string {
	bases, seen := map[string]int{}, map[string]int{}
	base := func(path string) string {
		if path == "-" {
			return "stdin"
		}
		return filepath.Base(path)
	}
	for _, path := range paths {
		bases[base(path)]++
	}
	out := make([]string, len(paths))
	for i, path := range paths {
		out[i] = base(path)
		if bases[out[i]] > 1 {
			out[i] = filepath.ToSlash(path)
		}
		seen[out[i]]++
		if n := seen[out[i]]; n > 1 {
			out[i] = fmt.Sprintf("%s#%d", out[i], n)
		}
	}
	return out
}

// joinIDs looks at the ids of all files together: those that repeat are watched for in the second pass; where too many do, they are no ids.
func (r *Reader) joinIDs() {
	var lists [][]uint64
	scientific := false
	for _, p := range r.profiles {
		if i, ok := p.role[RoleID]; ok {
			lists = append(lists, p.columns[i].ids)
			scientific = scientific || p.columns[i].exps > 0
		}
	}
	again, total, repeated := repeatedIDs(lists)
	if !trueIDs(total, repeated, scientific) {
		r.notes = append(r.notes, fmt.Sprintf("the files share ids (%d of %d values repeat one before), so ids are file:row", repeated, total))
		for _, p := range r.profiles {
			p.dropID()
		}
		again = nil
	}
	r.again = again
	for _, p := range r.profiles {
		for _, col := range p.columns {
			col.ids, col.sample, col.values = nil, nil, nil
		}
	}
}

// dropID makes a field of the id column.
func (p *profile) dropID() {
	i, ok := p.role[RoleID]
	if !ok {
		return
	}
	delete(p.role, RoleID)
	col := p.columns[i]
	kind, comma := col.kind()
	out := output{column: i, name: col.name, segment: col.segment(), kind: kind, comma: comma, known: map[string]string{}}
	at := 0
	for at < len(p.outputs) && p.outputs[at].column < i {
		at++
	}
	p.outputs = append(p.outputs[:at], append([]output{out}, p.outputs[at:]...)...)
	for k := range p.mapping.Columns {
		if d := &p.mapping.Columns[k]; d.Name == col.name && d.Role == RoleID {
			d.Use, d.Role, d.Kind, d.Why = AsField, "", kind, "its values repeat in another file"
			if out.segment {
				d.Use = AsSegment
			}
		}
	}
}

// Close removes the copy of standard input and closes what is open.
func (r *Reader) Close() error {
	if r.stream != nil {
		_ = r.stream.Close()
		r.stream = nil
	}
	var first error
	for _, path := range r.spooled {
		if err := os.Remove(path); err != nil && first == nil {
			first = fmt.Errorf("remove the copy of standard input: %w", err)
		}
	}
	r.spooled = nil
	return first
}
