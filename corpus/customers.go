package corpus

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"
)

// Customers is a customer file: one row a customer, joined to responses by key. It is safe for concurrent reading.
type Customers struct {
	File     string
	Key      string      // name of the key column
	N        int         // customers
	List     []Customer  // in file order, each id once; empty after ScanCustomers
	Columns  []Column    // the other columns, typed over the whole file
	Notes    []string    // for people
	Rejected []*RowError // rows without a key, with a key that an earlier row has, or that cannot be read
	byID     map[string]int
	rows     []int // row of each customer
}

// ReadCustomers reads a customer file into memory, see ScanCustomers.
func ReadCustomers(path, key string, opts Options) (*Customers, error) {
	var list []Customer
	out, err := ScanCustomers(path, key, opts, func(c Customer) {
		list = append(list, Customer{ID: c.ID, Fields: slices.Clone(c.Fields)})
	})
	if out != nil {
		out.List = list
	}
	return out, err
}

// ScanCustomers reads a customer file in any format that Open reads and hands over the customers in file order, each id once, without keeping them: in memory
// a customer costs some 70 bytes a column. The fields are the callee's until it returns. key names the key column; with "" it is the column whose name
// speaks of a customer's number, else of an id. Of several rows with one key the first counts; the others are in Rejected, each naming both rows.
// Errors that are the input's fault satisfy errors.Is(err, ErrInput).
func ScanCustomers(path, key string, opts Options, use func(Customer)) (*Customers, error) {
	opts.complete()
	opts.Map = nil
	shared, err := newProfiler()
	if err != nil {
		return nil, err
	}
	disk, err := spoolIfNeeded(path, &opts)
	if err != nil {
		return nil, err
	}
	if disk != path {
		defer func() { _ = os.Remove(disk) }()
	}
	f, err := newFile(path, disk, labelsOf([]string{path})[0])
	if err != nil {
		return nil, err
	}
	p, err := newProfile(f, shared, &opts)
	if err != nil {
		return nil, err
	}
	column, err := keyColumn(p, shared, key)
	if err != nil {
		return nil, err
	}
	p.role[RoleCustomer] = column
	p.chooseOutputs(shared)
	out := newCustomers(p)
	s := customerScan{out, p, shared, use, nil}
	return out, s.read(&opts)
}

func newCustomers(p *profile) *Customers {
	out := &Customers{File: p.file.label, Key: p.columns[p.role[RoleCustomer]].name, Notes: p.mapping.Notes, byID: map[string]int{}}
	for _, o := range p.outputs {
		c := p.columns[o.column]
		out.Columns = append(out.Columns, Column{Name: o.name, Use: AsField, Kind: o.kind, Filled: c.filled, Distinct: c.count()})
	}
	return out
}

// keyColumn finds the column that joins customers to responses.
func keyColumn(p *profile, shared *profiler, key string) (int, error) {
	c := newChooser(shared.names, p.columns)
	if key != "" {
		if i := c.find(key); i >= 0 {
			return i, nil
		}
		return 0, inputErrorf("%s has no column %q; its columns are %s. Name the key with --customer-key COLUMN", p.file.name, key, c.list())
	}
	for _, role := range []Role{RoleCustomer, RoleID} {
		best, order := -1, 0
		for i, col := range p.columns {
			for _, m := range col.matches {
				rank := int(m.Kind)*1000 + m.Order
				if m.Role == role && col.filled > 0 && col.parent == "" && (best < 0 || rank < order) {
					best, order = i, rank
				}
			}
		}
		if best >= 0 {
			return best, nil
		}
	}
	return 0, inputErrorf("%s has no column that looks like the number of a customer; its columns are %s. Name the key with --customer-key COLUMN", p.file.name, c.list())
}

// customerScan is the second pass over a customer file.
type customerScan struct {
	*Customers
	profile *profile
	shared  *profiler
	use     func(Customer)
	fields  []Field // of the customer in hand
}

func (c *customerScan) read(opts *Options) error {
	t, s, err := c.profile.file.openTable(opts.MaxCell)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	var r row
	for n := 1; ; n++ {
		err := t.next(&r)
		if err == io.EOF {
			opts.report(c.profile.file, 2, n-1, s)
			return nil
		}
		if err != nil {
			return inputErrorf("%s cannot be read after row %d: %w", c.profile.file.name, n-1, err)
		}
		c.add(&r, n)
	}
}

// add hands over or rejects a row.
func (c *customerScan) add(r *row, n int) {
	id := string(bytes.TrimSpace(r.at(c.profile.role[RoleCustomer]).text))
	bad := r.flaw
	if at, ok := c.byID[id]; bad == nil && ok {
		bad = &flaw{column: c.Key, value: snippet([]byte(id)), reason: fmt.Sprintf("row %d repeats the customer of row %d; the first counts", n, c.rows[at])}
	}
	if bad == nil && id == "" {
		bad = &flaw{column: c.Key, reason: "the row has no customer key"}
	}
	if bad != nil {
		c.Rejected = append(c.Rejected, &RowError{File: c.File, Row: n, Line: r.line, Column: bad.column, Value: bad.value, Reason: bad.reason, ID: id})
		return
	}
	c.fields = c.fields[:0]
	outputs := c.profile.outputs
	for i := range outputs {
		if value, ok := outputs[i].value(r.at(outputs[i].column), c.shared); ok {
			c.fields = append(c.fields, Field{Name: outputs[i].name, Value: value})
		}
	}
	c.byID[id] = c.N
	c.rows = append(c.rows, n)
	c.N++
	c.use(Customer{ID: id, Fields: c.fields})
}

// JoinCustomers joins customer files by id: all customers, in order of first appearance, with the columns of the first file, then those of the next. A column
// that an earlier file has by that name is "2.name" from the second file, "3.name" from the third. The lists are not changed.
func JoinCustomers(lists ...[]Customer) []Customer {
	if len(lists) == 1 {
		return lists[0]
	}
	var out []Customer
	at := map[string]int{}
	taken := map[string]bool{}
	for n, list := range lists {
		own := fieldNames(list, n+1, taken)
		for _, customer := range list {
			i, ok := at[customer.ID]
			if !ok {
				i = len(out)
				at[customer.ID] = i
				out = append(out, Customer{ID: customer.ID})
			}
			for _, field := range customer.Fields {
				out[i].Fields = append(out[i].Fields, Field{Name: own[field.Name], Value: field.Value})
			}
		}
		for _, name := range own {
			taken[name] = true
		}
	}
	return out
}

// fieldNames gives each column of a file the name that it has in the joined list.
func fieldNames(list []Customer, file int, taken map[string]bool) map[string]string {
	own := map[string]string{}
	for _, customer := range list {
		for _, field := range customer.Fields {
			if own[field.Name] == "" {
				own[field.Name] = freeField(field.Name, file, taken)
			}
		}
	}
	return own
}

// freeField puts the number of the file before a name that an earlier file has.
func freeField(name string, file int, taken map[string]bool) string {
	for taken[name] {
		name = fmt.Sprintf("%d.%s", file, name)
	}
	return name
}
