package cli

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/cmd/internal/parquet"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/workbook"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
)

// reportCommand writes what analyze found in a form to hand on.
type reportCommand struct {
	ranking
	env       Env
	workspace string
	format    string
	output    string
}

// The forms of a report with the file that each goes to in the workspace.
const (
	htmlFormat, htmlFile       = "html", "report.html"
	xlsxFormat, xlsxFile       = "xlsx", "report.xlsx"
	parquetFormat, parquetFile = "parquet", "facts.parquet"
)

func newReport(env Env) *cobra.Command {
	r := &reportCommand{env: env}
	cmd := &cobra.Command{
		Use:   "report",
		Short: "Write the report as a page or a workbook, or the facts behind it as Parquet",
		Example: `  verbatim report                                     report.html of the last analyze, made anew
  verbatim report --format xlsx --output march.xlsx   a workbook with a sheet a table
  verbatim report --format parquet --output -         the facts, a row a response, to stdout
  verbatim report --mentions text --seed 7 --output text.html`,
		Long: `Makes the report of a workspace again, from its records and columns: the page that analyze leaves (one file that needs no network, for a screen, a phone or
paper, with the formula of each number at its end), a workbook with a sheet for each table and the tagged comments, or the columns as a Parquet file. It quotes customers and
names their answers: hand it on as you would the survey itself. A value.yaml in the workspace gives
the amounts of the page their assumptions. --json prints what the page shows, for programs.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return r.run() },
	}
	r.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&r.workspace, "workspace", defaultWorkspace, "`DIR` that analyze made")
	flags.StringVar(&r.format, "format", htmlFormat, "`FORM` is html, xlsx or parquet")
	flags.StringVar(&r.output, "output", "", "`FILE` to write, - for stdout; report.html, report.xlsx or facts.parquet in the workspace where not given")
	return cmd
}

// settle checks the flags and finds the file to write.
func (r *reportCommand) settle() error {
	files := map[string]string{htmlFormat: htmlFile, xlsxFormat: xlsxFile, parquetFormat: parquetFile}
	name, known := files[r.format]
	if !known {
		return usageError{fmt.Errorf("--format %q: choose html, xlsx or parquet", r.format)}
	}
	if r.output == "" {
		r.output = filepath.Join(r.workspace, name)
	} else if err := checkPlace("--output", r.output); err != nil {
		return err
	}
	return r.check()
}

func (r *reportCommand) run() error {
	if err := r.settle(); err != nil {
		return err
	}
	reader, err := index.Open(r.workspace)
	if err != nil {
		return err
	}
	defer func() { _ = reader.Close() }()
	set, err := current(reader)
	if err != nil {
		return err
	}
	table, err := reader.Facts()
	if err != nil {
		return err
	}
	if r.format == parquetFormat && !r.json {
		return r.write(func(w io.Writer) error { return parquet.Write(w, table) })
	}
	a, err := standard.New(set, standard.Options{OnSlow: newProgress(r.env).dictionary})
	if err != nil {
		return err
	}
	s, err := r.summary(reader, table, a)
	if err != nil {
		return err
	}
	return r.show(s, reader)
}

// summary computes what the page shows from the records and columns.
func (r *reportCommand) summary(reader *index.Reader, table *facts.Table, a *standard.Analyzer) (*render.Summary, error) {
	gathered, err := newGathering(a)
	if err != nil {
		return nil, err
	}
	if err := reader.All(gathered.add); err != nil {
		return nil, err
	}
	if gathered.customers, err = reader.Customers(); err != nil {
		return nil, err
	}
	if own := filepath.Join(r.workspace, assumptionsFile); fileExists(own) {
		if gathered.assumed, err = readAssumptions(own); err != nil {
			return nil, err
		}
	}
	was, err := readRun(r.workspace, table.Rows)
	if err != nil {
		return nil, err
	}
	s := was.summary()
	return s, r.fill(s, table, gathered)
}

func (r *reportCommand) show(s *render.Summary, reader *index.Reader) error {
	switch {
	case r.json:
		return writeResult(r.env.Stdout, s)
	case r.format == xlsxFormat:
		var lost error
		rows := func(yield func(*record.Record) bool) {
			lost = reader.All(func(rec *record.Record) error {
				if !yield(rec) {
					return errStopped
				}
				return nil
			})
		}
		err := r.write(func(w io.Writer) error { return workbook.Write(w, sheets(s, rows)) })
		if errors.Is(lost, errStopped) {
			lost = nil
		}
		return errors.Join(err, lost)
	default:
		return r.write(func(w io.Writer) error { return render.WriteReport(w, s) })
	}
}

// errStopped ends the reading of records whose reader has enough.
var errStopped = errors.New("stopped")

// write writes the output beside its place and then puts it there, so that a failure leaves what was there before.
func (r *reportCommand) write(fill func(io.Writer) error) error {
	if r.output == "-" {
		return fill(r.env.Stdout)
	}
	file, err := os.CreateTemp(filepath.Dir(r.output), ".report-*")
	if err != nil {
		return unwritable("--output", r.output, err)
	}
	if err = cmp.Or(fill(file), file.Chmod(0o644), file.Close()); err == nil {
		err = os.Rename(file.Name(), r.output)
	}
	if err != nil {
		_ = os.Remove(file.Name())
		return unwritable("--output", r.output, err)
	}
	_, err = fmt.Fprintf(r.env.Stderr, "the report is %s\n", r.output)
	return err
}

// runFile keeps in the workspace what its records do not tell of the run that made it.
const runFile = "run.json"

// finished is what a run was told and said.
type finished struct {
	Files       []string `json:"files"`
	IssueList   string   `json:"issue_list"`
	RowsIn      int      `json:"rows_in"`
	Tagged      int      `json:"tagged"`
	Rejected    int      `json:"rejected"`
	RejectsFile string   `json:"rejects_file,omitempty"`
	Uncovered   []string `json:"uncovered"`
	Notes       []string `json:"notes"`
}

func runOf(s *render.Summary) finished {
	return finished{s.Files, s.IssueList, s.RowsIn, s.Tagged, s.Rejected, s.RejectsFile, s.Uncovered, s.Notes}
}

func (f finished) summary() *render.Summary {
	return &render.Summary{
		Files: f.Files, IssueList: f.IssueList, RowsIn: f.RowsIn, Tagged: f.Tagged, Rejected: f.Rejected, RejectsFile: f.RejectsFile,
		Uncovered: f.Uncovered, Notes: slices.Clip(f.Notes),
	}
}

func writeRun(dir string, f finished) error {
	data, err := json.Marshal(f)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, runFile), append(data, '\n'), 0o644)
	}
	if err != nil {
		return fmt.Errorf("write what the run said: %w", err)
	}
	return nil
}

// readRun reads what a run said. A workspace without it has its rows, and nothing to say of others.
func readRun(dir string, rows int) (finished, error) {
	data, err := os.ReadFile(filepath.Join(dir, runFile))
	if errors.Is(err, fs.ErrNotExist) {
		return finished{RowsIn: rows, Tagged: rows}, nil
	}
	var f finished
	if err == nil {
		err = json.Unmarshal(data, &f)
	}
	if err != nil {
		return f, fmt.Errorf("read %s of the workspace %s: %w; analyze the files again", runFile, dir, err)
	}
	return f, nil
}
