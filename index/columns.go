package index

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
)

// sources is facts.BuildOptions as JSON.
type sources struct {
	Issues       []source     `json:"issues"`
	Scale        corpus.Scale `json:"scale"`
	PicksOffered bool         `json:"picks_offered,omitempty"`
	Customers    []customer   `json:"customers,omitempty"`
}

type source struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type customer struct {
	ID     string        `json:"id"`
	Fields record.Fields `json:"fields"` // keeps column order and types, which corpus.Field alone cannot read back
}

func writeSources(dir string, opts facts.BuildOptions) error {
	out := sources{Scale: opts.Scale, PicksOffered: opts.PicksOffered}
	for _, issue := range opts.Issues {
		out.Issues = append(out.Issues, source(issue))
	}
	for _, c := range opts.Customers {
		out.Customers = append(out.Customers, customer{c.ID, record.Fields(c.Fields)})
	}
	if err := writeJSON(filepath.Join(dir, sourcesFile), out); err != nil {
		return fmt.Errorf("write what the columns are built from: %w", err)
	}
	return nil
}

func readSources(dir string) (facts.BuildOptions, error) {
	var opts facts.BuildOptions
	data, err := os.ReadFile(filepath.Join(dir, sourcesFile))
	if err != nil {
		return opts, fmt.Errorf("read what the columns are built from: %w", err)
	}
	var in sources
	if err := json.Unmarshal(data, &in); err != nil {
		return opts, fmt.Errorf("read what the columns are built from (%w): %w", err, ErrDamaged)
	}
	opts.Scale, opts.PicksOffered = in.Scale, in.PicksOffered
	for _, issue := range in.Issues {
		opts.Issues = append(opts.Issues, facts.IssueName(issue))
	}
	for _, c := range in.Customers {
		opts.Customers = append(opts.Customers, corpus.Customer{ID: c.ID, Fields: c.Fields})
	}
	return opts, nil
}

// Customers gives the customers that the workspace was built with, in file order; none where there was no customer file. The slice is the caller's.
func (r *Reader) Customers() ([]corpus.Customer, error) {
	var list []corpus.Customer
	err := r.EachCustomer(func(c corpus.Customer) { list = append(list, c) })
	return list, err
}

// EachCustomer calls use for the customers that the workspace was built with, in file order, holding one at a time. What it hands over is the callee's.
func (r *Reader) EachCustomer(use func(corpus.Customer)) error {
	file, err := os.Open(filepath.Join(r.dir, sourcesFile))
	if err != nil {
		return fmt.Errorf("read the customers: %w", err)
	}
	defer file.Close()
	in := json.NewDecoder(bufio.NewReader(file))
	if err := eachMember(in, func(name string) error {
		if name == "customers" {
			return decodeCustomers(in, use)
		}
		var other json.RawMessage
		return in.Decode(&other)
	}); err != nil {
		return fmt.Errorf("read the customers (%w): %w", err, ErrDamaged)
	}
	return nil
}

// eachMember walks the members of the object that comes next; value has to read the value of each.
func eachMember(in *json.Decoder, value func(name string) error) error {
	if _, err := in.Token(); err != nil {
		return err
	}
	for in.More() {
		name, err := in.Token()
		if err != nil {
			return err
		}
		if err := value(fmt.Sprint(name)); err != nil {
			return err
		}
	}
	_, err := in.Token()
	return err
}

func decodeCustomers(in *json.Decoder, use func(corpus.Customer)) error {
	if _, err := in.Token(); err != nil {
		return err
	}
	for in.More() {
		var c customer
		if err := in.Decode(&c); err != nil {
			return err
		}
		use(corpus.Customer{ID: c.ID, Fields: c.Fields})
	}
	_, err := in.Token()
	return err
}

// Facts gives the columns: from facts.bin, or, where that is missing, damaged or of other records, built from the stored records. The table is shared
// and must not be changed.
func (r *Reader) Facts() (*facts.Table, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.table != nil {
		return r.table, nil
	}
	table, err := readColumns(r.dir, r.settings)
	if err != nil {
		if table, err = r.rebuildColumns(); err != nil {
			return nil, fmt.Errorf("build the columns of workspace %s: %w", r.dir, err)
		}
	}
	rows := make(map[string]uint32, table.Rows)
	for row, id := range table.IDs {
		rows[id] = uint32(row)
	}
	r.table, r.rows = table, rows
	return table, nil
}

// readColumns reads facts.bin. Every error means the same to its caller: build them anew.
func readColumns(dir string, settings Settings) (*facts.Table, error) {
	file, err := os.Open(filepath.Join(dir, columnsFile))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	in := bufio.NewReader(file)
	want := columnsHeader(settings.Content)
	header := make([]byte, len(want))
	if _, err := io.ReadFull(in, header); err != nil {
		return nil, err
	}
	if string(header) != want {
		return nil, fmt.Errorf("the columns belong to other records")
	}
	table, err := facts.Read(in)
	if err != nil {
		return nil, err
	}
	if table.Rows != settings.Rows {
		return nil, fmt.Errorf("the columns have %d rows, the index %d", table.Rows, settings.Rows)
	}
	return table, nil
}

// rebuildColumns builds the table from the stored records and saves it. That it cannot be saved, as in a folder that may only be read,
// costs time at the next opening and nothing else.
func (r *Reader) rebuildColumns() (*facts.Table, error) {
	opts, err := readSources(r.dir)
	if err != nil {
		return nil, err
	}
	builder := facts.NewBuilder(opts)
	if err := r.All(builder.Add); err != nil {
		return nil, err
	}
	table := builder.Table()
	temporary, err := os.MkdirTemp(r.dir, "columns-")
	if err != nil {
		return table, nil
	}
	defer os.RemoveAll(temporary)
	if writeColumns(temporary, r.settings.Content, table) == nil {
		_ = os.Rename(filepath.Join(temporary, columnsFile), filepath.Join(r.dir, columnsFile))
	}
	return table, nil
}
