package corpus

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/verbatim-cx/verbatim/corpus/roles"
)

// profile is what the first pass made of one file: its columns, their roles, and what each becomes.
type profile struct {
	file    *file
	columns []*column
	rows    int
	short   int    // rows with fewer cells than the header
	flawed  int    // rows that cannot be read
	flaw    string // of the first of them

	role      map[Role]int // column by role
	scale     Scale
	dates     *dateReader // with the order of the date column
	separator rune        // between picks
	outputs   []output    // columns without a role, in column order
	metrics   bool        // the metric column has more than one metric
	mapping   FileMapping
}

// output is a column that goes into segments or fields.
type output struct {
	column  int
	name    string
	segment bool
	kind    ValueKind
	comma   bool        // decimal comma
	dates   *dateReader // where kind is Date
	known   map[string]string
}

// openTable opens a file's rows. The closer ends whatever stream is open by then.
func (f *file) openTable(maxCell int) (table, *stream, error) {
	s, err := f.open()
	if err != nil {
		return nil, nil, err
	}
	if f.format != formatCSV {
		return newObjects(f, s, maxCell), s, nil
	}
	reopen := func() (io.Reader, error) {
		again, err := f.open()
		if err != nil {
			return nil, err
		}
		_ = s.disk.Close()
		again.read.n = s.read.n
		*s = *again
		return s, nil
	}
	t, err := newDelimited(f, s, reopen, maxCell)
	if err != nil {
		_ = s.Close()
		return nil, nil, err
	}
	return t, s, nil
}

// progressEvery is the number of rows between two reports.
const progressEvery = 1 << 15

// newProfile reads all rows of a file once.
func newProfile(f *file, p *profiler, opts *Options) (*profile, error) {
	t, s, err := f.openTable(opts.MaxCell)
	if err != nil {
		return nil, err
	}
	defer func() { _ = s.Close() }()
	out := &profile{file: f, role: map[Role]int{}}
	var r row
	for {
		err := t.next(&r)
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, inputErrorf("%s cannot be read after row %d: %w", f.name, out.rows, err)
		}
		out.extend(t.columns(), p, opts)
		out.add(&r, p)
		if out.rows%progressEvery == 0 {
			opts.report(f, 1, out.rows, s)
		}
	}
	opts.report(f, 1, out.rows, s)
	out.extend(t.columns(), p, opts)
	if out.rows == 0 {
		return nil, inputErrorf("%s has a header but no rows: %s", f.name, newChooser(p.names, out.columns).list())
	}
	if d, ok := t.(*delimited); ok {
		out.mapping.Notes = slices.Concat(out.mapping.Notes, d.notes, d.mended())
	}
	return out, nil
}

// add counts a row and learns from its cells, unless it cannot be read.
func (p *profile) add(r *row, shared *profiler) {
	p.rows++
	p.short += btoi(r.short)
	if r.flaw != nil {
		if p.flawed++; p.flawed == 1 {
			p.flaw = r.flaw.reason
		}
		return
	}
	for i, v := range r.cells {
		p.columns[i].add(shared, v)
	}
}

func (o *Options) report(f *file, pass, rows int, s *stream) {
	if o.Progress != nil {
		o.Progress(Progress{File: f.label, Pass: pass, Rows: rows, Bytes: s.read.n, TotalBytes: f.size})
	}
}

// extend adds columns that the table has met since.
func (p *profile) extend(headers []header, shared *profiler, opts *Options) {
	if len(headers) == len(p.columns) {
		return
	}
	for _, h := range headers[len(p.columns):] {
		p.columns = append(p.columns, &column{header: h, matches: matchesOf(shared.names, h)})
	}
	watchIDs(p.columns, opts.Map[RoleID])
}

// choose decides what each column is.
func (p *profile) choose(shared *profiler, opts *Options) error {
	c := newChooser(shared.names, p.columns)
	blocked, err := c.byUser(p.file.name, opts.Map)
	if err != nil {
		return err
	}
	c.byName(blocked)
	c.byValues(blocked)
	if !blocked[RoleID] {
		c.chooseID(opts.Map[RoleID], p.rows)
	}
	if !c.has(RoleText) {
		return p.noText(c)
	}
	for i, role := range c.taken {
		p.role[role] = i
	}
	if _, ok := p.role[RoleID]; !ok && len(c.notes) == 0 {
		p.note("there is no id column; ids are file:row")
	}
	p.mapping.Notes = append(p.mapping.Notes, c.notes...)
	p.chooseScale(shared, opts)
	p.chooseDates(shared)
	if i, ok := p.role[RolePicked]; ok {
		p.separator = pickSeparator(p.columns[i])
	}
	p.chooseOutputs(shared)
	p.describe(c)
	return nil
}

func (p *profile) noText(c *chooser) error {
	if p.flawed == p.rows {
		return inputErrorf("%s: none of its %d rows can be read; in the first, %s", p.file.name, p.rows, p.flaw)
	}
	return inputErrorf("%s has no text column; its columns are %s. Name it with --map text=COLUMN", p.file.name, c.list())
}

func (p *profile) note(format string, args ...any) {
	p.mapping.Notes = append(p.mapping.Notes, fmt.Sprintf(format, args...))
}

// chooseScale finds the metric: from --map, the metric column, the name of the score column, or its values.
func (p *profile) chooseScale(shared *profiler, opts *Options) {
	i, ok := p.role[RoleScore]
	if !ok {
		p.note("there is no score column; issues can be ranked by share and sentiment only")
		return
	}
	col := p.columns[i]
	metric := p.statedMetric(shared, opts.Map[RoleMetric])
	for _, m := range col.matches {
		if metric == NoMetric && m.Role == RoleScore {
			metric = Metric(m.Metric)
		}
	}
	scale, byValues := scaleOf(metric, &col.wholes)
	p.scale = scale
	if byValues {
		p.note("the scores in %q run from %d to %d, so they are read as %s", col.name, scale.Min, scale.Max, strings.ToUpper(string(scale.Metric)))
	}
}

// statedMetric is what the user or the most common value of the metric column says.
func (p *profile) statedMetric(shared *profiler, wanted string) Metric {
	i, ok := p.role[RoleMetric]
	if !ok {
		stated, _ := shared.names.Value(RoleMetric, wanted)
		return Metric(stated)
	}
	rows := map[string]int{}
	for _, v := range p.columns[i].values {
		if stated, ok := shared.names.Value(RoleMetric, v.text); ok {
			rows[stated] += v.rows
		}
	}
	best := ""
	for _, metric := range []string{string(NPS), string(CSAT), string(CES)} {
		if rows[metric] > rows[best] {
			best = metric
		}
	}
	p.metrics = len(rows) > 1
	return Metric(best)
}

// chooseDates decides whether the day or the month comes first in the date column.
func (p *profile) chooseDates(shared *profiler) {
	i, ok := p.role[RoleDate]
	if !ok {
		return
	}
	tally := &p.columns[i].dates
	p.dates = &dateReader{months: shared.dates.months, monthFirst: tally.monthLeads()}
	switch {
	case tally.ambiguous():
		p.note("the dates in %q can be read in two ways; the day is taken to come before the month", p.columns[i].name)
	case tally.good[slashDate] > 0 && p.dates.monthFirst:
		p.note("the dates in %q are month/day/year", p.columns[i].name)
	}
}

// chooseOutputs makes segments and fields of the columns without a role.
func (p *profile) chooseOutputs(shared *profiler) {
	taken := map[int]bool{}
	for _, i := range p.role {
		taken[i] = true
	}
	names := map[string]bool{}
	for i, col := range p.columns {
		if taken[i] || col.filled == 0 {
			continue
		}
		out := output{column: i, name: col.name, segment: col.segment(), known: map[string]string{}}
		if names[out.name] && col.parent != "" {
			out.name = col.parent + "." + col.name
		}
		if out.name == "" { // a JSON key may be empty
			out.name = fmt.Sprintf("column %d", i+1)
		}
		names[out.name] = true
		out.kind, out.comma = col.kind()
		if out.kind == Date {
			out.dates = &dateReader{months: shared.dates.months, monthFirst: col.dates.monthLeads()}
		}
		p.outputs = append(p.outputs, out)
	}
}

// segment tells a column of few values from one that is carried along only.
func (c *column) segment() bool {
	switch {
	case c.parent == "segments":
		return true
	case c.parent == "fields" || c.nested > 0:
		return false
	default:
		return !c.many
	}
}

// whyNoRole says why a column without a role is a segment or a field.
func (c *column) whyNoRole() string {
	switch {
	case c.parent != "":
		return "the file calls it one of its " + c.parent
	case c.nested > 0:
		return "it holds lists or objects"
	case c.many:
		return fmt.Sprintf("it has more than %d distinct values", manyValues)
	default:
		return fmt.Sprintf("it has %d distinct values", len(c.values))
	}
}

// describe writes the mapping for people.
func (p *profile) describe(c *chooser) {
	f, m := p.file, &p.mapping
	m.File, m.Path, m.Format, m.Compressed, m.Encoding = f.label, f.path, f.format, f.compressed, f.encoding
	m.Rows, m.Scale = p.rows, p.scale
	if f.format == formatCSV && f.delimiter != 0 {
		m.Delimiter = string(rune(f.delimiter))
	}
	uses := map[int]output{}
	for _, out := range p.outputs {
		uses[out.column] = out
	}
	for i, col := range p.columns {
		if col.dropped() {
			continue
		}
		d := Column{Name: col.name, Use: Unused, Filled: col.filled, Distinct: col.count(), Why: c.why[i]}
		if role, ok := c.taken[i]; ok {
			d.Use, d.Role = AsRole, role
		} else if out, ok := uses[i]; ok {
			d.Use, d.Kind, d.Name = AsField, out.kind, out.name
			if out.segment {
				d.Use = AsSegment
			}
			d.Why = cmp.Or(d.Why, col.whyNoRole())
		} else {
			d.Why = "it has no values"
		}
		m.Columns = append(m.Columns, d)
	}
	if p.short > 0 {
		p.note("%s", counted(p.short, "1 row has fewer cells than the header; the missing ones are empty", "%d rows have fewer cells than the header; the missing ones are empty"))
	}
}

// counted says how many of something there are: in the words for one, or in those for more, which have a %d.
func counted(n int, one, more string) string {
	if n == 1 {
		return one
	}
	return fmt.Sprintf(more, n)
}

// newProfiler loads what reading needs.
func newProfiler() (*profiler, error) {
	names, err := roles.Load()
	if err != nil {
		return nil, fmt.Errorf("load names of columns: %w", err)
	}
	dates, err := newDateReader()
	if err != nil {
		return nil, err
	}
	return &profiler{names: names, dates: dates, seed: newSeed()}, nil
}
