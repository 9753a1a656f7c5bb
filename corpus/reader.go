package corpus

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"hash/maphash"
	"io"
	"slices"
	"strings"
)

// Reader reads responses, row by row. It is not safe for concurrent use. Close it.
type Reader struct {
	opts     Options
	shared   *profiler
	profiles []*profile
	notes    []string
	lang     string
	spooled  []string

	again map[uint64]bool  // hashes of ids that stand more than once
	first map[string]place // where each of these was first

	current int // profile
	table   table
	stream  *stream
	row     row
	n       int // rows of the file so far
	known   map[string]string
	counts  warnings
}

// place is a row of a file.
type place struct {
	file string
	row  int
}

// warnings counts what was mended.
type warnings struct {
	repaired, dates, langs, metrics, ids int
}

// Next gives the next response or the error of a row that was rejected; the error is io.EOF at the end, and anything else ends the reading.
func (r *Reader) Next() (*Response, *RowError, error) {
	for {
		if r.table == nil {
			if r.current >= len(r.profiles) {
				return nil, nil, io.EOF
			}
			if err := r.start(r.profiles[r.current]); err != nil {
				return nil, nil, err
			}
		}
		p := r.profiles[r.current]
		err := r.table.next(&r.row)
		if err == io.EOF {
			r.opts.report(p.file, 2, r.n, r.stream)
			_ = r.stream.Close()
			r.table, r.stream = nil, nil
			r.current++
			continue
		}
		if err != nil {
			return nil, nil, inputErrorf("%s cannot be read after row %d: %w", p.file.name, r.n, err)
		}
		r.n++
		if r.n%progressEvery == 0 {
			r.opts.report(p.file, 2, r.n, r.stream)
		}
		response, bad := r.response(p)
		return response, bad, nil
	}
}

func (r *Reader) start(p *profile) (err error) {
	r.n = 0
	r.known = map[string]string{}
	r.table, r.stream, err = p.file.openTable(r.opts.MaxCell)
	return err
}

// Mapping tells what was made of the input. The caller owns it.
func (r *Reader) Mapping() Mapping {
	m := Mapping{Notes: slices.Clone(r.notes)}
	for _, p := range r.profiles {
		file := p.mapping
		file.Columns, file.Notes = slices.Clone(file.Columns), slices.Clone(file.Notes)
		m.Files = append(m.Files, file)
	}
	return m
}

// Warnings tells what was mended. It is complete once Next has given io.EOF.
func (r *Reader) Warnings() []string {
	var out []string
	say := func(n int, one, more string) {
		if n > 0 {
			out = append(out, counted(n, one, more))
		}
	}
	say(r.counts.repaired, "1 row had bytes that are no text in the file's encoding; they were replaced by U+FFFD", "%d rows had bytes that are no text in the file's encoding; they were replaced by U+FFFD")
	say(r.counts.dates, "1 row has a date that cannot be read; it is without a date", "%d rows have a date that cannot be read; they are without a date")
	say(r.counts.langs, "1 row declares a language that is not known; the declaration was ignored", "%d rows declare a language that is not known; the declaration was ignored")
	say(r.counts.metrics, "1 row has a score of another metric than the rest; the score was left out", "%d rows have a score of another metric than the rest; the score was left out")
	say(r.counts.ids, "1 row has an empty id; its id is file:row", "%d rows have an empty id; their id is file:row")
	return out
}

// cell gives the trimmed cell of a role.
func (r *Reader) cell(p *profile, role Role) cell {
	i, ok := p.role[role]
	if !ok {
		return cell{}
	}
	c := r.row.at(i)
	if c.kind == jsonRaw {
		return c
	}
	c.text = bytes.TrimSpace(c.text)
	return c
}

func (r *Reader) columnName(p *profile, role Role) string { return p.columns[p.role[role]].name }

// response makes a response of the current row, or says why it cannot.
func (r *Reader) response(p *profile) (*Response, *RowError) {
	resp := &Response{File: p.file.label, Row: r.n, Repaired: r.row.repaired, Lang: r.lang, Scale: p.scale}
	resp.ID = r.id(p)
	if f := r.row.flaw; f != nil {
		r.repeated(p, resp.ID)
		return nil, r.reject(resp, f)
	}
	if where, ok := r.repeated(p, resp.ID); ok {
		return nil, r.reject(resp, &flaw{
			column: r.columnName(p, RoleID), value: snippet([]byte(resp.ID)),
			reason: fmt.Sprintf("the id is a repeat; %s row %d has it first", where.file, where.row),
		})
	}
	if f := cmp.Or(r.text(p), r.score(p, resp)); f != nil {
		return nil, r.reject(resp, f)
	}
	if r.row.repaired {
		r.counts.repaired++
	}
	r.fill(p, resp)
	return resp, nil
}

func (r *Reader) reject(resp *Response, f *flaw) *RowError {
	return &RowError{File: resp.File, Row: resp.Row, Line: r.row.line, Column: f.column, Value: f.value, Reason: f.reason, ID: resp.ID}
}

// id gives the value of the id column, or file:row.
func (r *Reader) id(p *profile) string {
	if _, ok := p.role[RoleID]; ok {
		if c := r.cell(p, RoleID); len(c.text) > 0 && !r.missing(c) {
			if c.kind == jsonText {
				return string(r.row.at(p.role[RoleID]).text) // what JSON quotes is meant so
			}
			return string(c.text)
		}
		if r.row.flaw == nil {
			r.counts.ids++
		}
	}
	return fmt.Sprintf("%s:%d", p.file.label, r.n)
}

// repeated tells whether the row's id stood in a row before, and where. Only ids whose hash is known to repeat are looked up.
func (r *Reader) repeated(p *profile, id string) (place, bool) {
	id = strings.TrimSpace(id)
	if _, ok := p.role[RoleID]; !ok || len(r.again) == 0 || !r.again[maphash.String(r.shared.seed, id)] {
		return place{}, false
	}
	if where, ok := r.first[id]; ok {
		return where, true
	}
	r.first[id] = place{file: p.file.label, row: r.n}
	return place{}, false
}

func (r *Reader) missing(c cell) bool {
	return len(c.text) == 0 || (c.kind != jsonRaw && len(c.text) <= 4 && r.shared.names.Missing(string(c.text)))
}

// score reads the score; a value that is none on the scale is a flaw.
func (r *Reader) score(p *profile, resp *Response) *flaw {
	c := r.cell(p, RoleScore)
	if _, ok := p.role[RoleScore]; !ok || r.missing(c) || r.otherMetric(p) {
		return nil
	}
	score, ok := readScore(c.text)
	if ok && c.kind != jsonRaw && p.scale.holds(score) {
		resp.Score = &score
		return nil
	}
	return &flaw{
		column: r.columnName(p, RoleScore), value: snippet(c.text),
		reason: fmt.Sprintf("%q is no whole number from %d to %d (%s)", snippet(c.text), p.scale.Min, p.scale.Max, strings.ToUpper(string(p.scale.Metric))),
	}
}

// text refuses a comment that is no text: a JSON object, an array, true or false.
func (r *Reader) text(p *profile) *flaw {
	c := r.row.at(p.role[RoleText])
	if c.kind != jsonRaw {
		return nil
	}
	return &flaw{column: r.columnName(p, RoleText), value: snippet(c.text), reason: "the comment is no text but another JSON value"}
}

// otherMetric tells whether the row's score is of another metric than the file's.
func (r *Reader) otherMetric(p *profile) bool {
	if !p.metrics {
		return false
	}
	stated, ok := r.shared.names.Value(RoleMetric, string(r.cell(p, RoleMetric).text))
	other := ok && Metric(stated) != p.scale.Metric
	r.counts.metrics += btoi(other)
	return other
}

// fill sets all but id and score.
func (r *Reader) fill(p *profile, resp *Response) {
	if text := r.row.at(p.role[RoleText]); text.kind != absent && !isNA(text.text) {
		resp.Text = string(text.text)
	}
	if c := r.cell(p, RoleLang); len(c.text) > 0 && !r.missing(c) {
		if code, ok := r.shared.names.Language(r.intern(c.text)); !ok {
			r.counts.langs++
		} else if code != "" {
			resp.Lang = code
		}
	}
	if c := r.cell(p, RoleDate); !r.missing(c) {
		t, shape := p.dates.read(string(c.text))
		resp.AnsweredAt = t
		r.counts.dates += btoi(shape == noDate)
	}
	if c := r.cell(p, RoleCustomer); !r.missing(c) {
		resp.CustomerID = string(c.text)
	}
	if c := r.cell(p, RolePicked); !r.missing(c) {
		resp.Picked = readPicks(c, p.separator)
	}
	resp.SurveyType = r.surveyType(p)
	if c := r.cell(p, RoleChannel); !r.missing(c) {
		resp.Channel = r.intern(c.text)
	}
	r.carry(p, resp)
}

// isNA tells a text that statistics programs write for a missing one, and one of spaces only.
func isNA(text []byte) bool {
	text = bytes.TrimSpace(text)
	return len(text) == 0 || string(text) == "NA"
}

func (r *Reader) surveyType(p *profile) string {
	c := r.cell(p, RoleSurveyType)
	if r.missing(c) {
		return ""
	}
	if canonical, ok := r.shared.names.Value(RoleSurveyType, string(c.text)); ok {
		return canonical
	}
	return r.intern(c.text)
}

// intern gives one string for the values of a column of few.
func (r *Reader) intern(text []byte) string { return intern(r.known, text) }

func intern(known map[string]string, text []byte) string {
	if s, ok := known[string(text)]; ok {
		return s
	}
	s := string(text)
	if len(known) < 2*manyValues && len(text) <= 200 {
		known[s] = s
	}
	return s
}

// carry sets segments and fields.
func (r *Reader) carry(p *profile, resp *Response) {
	for i := range p.outputs {
		out := &p.outputs[i]
		value, ok := out.value(r.row.at(out.column), r.shared)
		if !ok {
			continue
		}
		if out.segment {
			resp.Segments = append(resp.Segments, Field{Name: out.name, Value: value})
		} else {
			resp.Fields = append(resp.Fields, Field{Name: out.name, Value: value})
		}
	}
}

// value types a cell; ok is false where there is none.
func (o *output) value(c cell, shared *profiler) (value Value, ok bool) {
	if c.kind == jsonRaw {
		return Value{Kind: Raw, Text: compact(c.text)}, true
	}
	if trimmed := bytes.TrimSpace(c.text); len(trimmed) == 0 {
		return Value{}, false
	} else if o.kind != Text {
		c.text = trimmed
		if c.kind != jsonNumber && len(trimmed) <= 4 && shared.names.Missing(string(trimmed)) {
			return Value{}, false
		}
	}
	value = Value{Text: o.text(c.text)}
	switch o.kind {
	case Number:
		if n, ok := readNumber(value.Text, o.comma); ok {
			value.Kind, value.Number = Number, n
		}
	case Date:
		if t, shape := o.dates.read(value.Text); shape != noDate {
			value.Kind, value.Time = Date, t
		}
	default:
		if c.kind == jsonNumber { // a column of mixed types, or a number too long for a float
			value.Kind = Raw
		}
	}
	return value, true
}

func (o *output) text(text []byte) string {
	if o.segment {
		return intern(o.known, text)
	}
	return string(text)
}

// compact takes the space out of JSON.
func compact(raw []byte) string {
	var b bytes.Buffer
	if err := json.Compact(&b, raw); err != nil {
		return string(raw) // it was checked when it was read
	}
	return b.String()
}
