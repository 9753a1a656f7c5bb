package cli

import (
	"bufio"
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
)

// tag writes a tagged export.
type tag struct {
	inputs
	format string
	guard  bool
}

func newTag(env Env) *cobra.Command {
	t := &tag{inputs: inputs{env: env}}
	cmd := &cobra.Command{
		Use:   "tag [FILE…|-]",
		Short: "Tag survey answers and write one record a line",
		Example: `  verbatim tag export.csv > tagged.jsonl
  verbatim tag --format csv export.csv > tagged.csv
  zcat export.jsonl.gz | verbatim tag --lang tr > tagged.jsonl
  verbatim tag --issues my-issues.yaml --map text="What could we do better?" export.csv`,
		Long: `Reads survey exports (CSV, TSV, JSONL, JSON; any encoding; plain or gzip) and writes every accepted row with its language, issues and
sentiment to standard output, in input order. Rows that cannot be used go to --rejects with their reason; the exit code is then 3. Standard input is read to its end before
the first record is written, since columns are told apart by all of their values.`,
		RunE: func(cmd *cobra.Command, args []string) error { return t.run(cmd.Context(), args) },
	}
	t.register(cmd)
	cmd.Flags().StringVar(&t.format, "format", "jsonl", "output `FORMAT`: jsonl or csv")
	cmd.Flags().BoolVar(&t.guard, "guard-formulas", true, "in CSV, put ' before cells that a spreadsheet would run as a formula")
	return cmd
}

func (t *tag) run(ctx context.Context, paths []string) (err error) {
	if t.format != "jsonl" && t.format != "csv" {
		return usageError{fmt.Errorf("--format %q: choose jsonl or csv", t.format)}
	}
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	r, err := t.open(paths)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(t.env.Stdout, 1<<16)
	records := render.NewJSONL(out)
	if t.format == "csv" {
		records = render.NewCSV(out, extraColumns(r), t.guard)
	}
	counts, err := r.tagAll(ctx, func(row *tagging.Tagged) error { return records.Write(&row.Record) })
	// Also after an interruption: what was written must end with a whole record.
	for _, flush := range []func() error{records.Flush, out.Flush} {
		if flushErr := flush(); err == nil {
			err = flushErr
		}
	}
	return r.finish(t.env, counts, err)
}

// extraColumns are the names of all segments and fields, in the order of the files.
func extraColumns(r *run) []string {
	var names []string
	seen := map[string]bool{}
	for _, file := range r.reader.Mapping().Files {
		for _, column := range file.Columns {
			if (column.Use == "segment" || column.Use == "field") && !seen[column.Name] {
				seen[column.Name] = true
				names = append(names, column.Name)
			}
		}
	}
	return names
}

// tagAll tags all rows, sends rejected ones to the rejects file and the rest to emit.
func (r *run) tagAll(ctx context.Context, emit func(*tagging.Tagged) error) (tagging.Counts, error) {
	n := 0
	return r.tagger.Run(ctx, r.reader, r.workers, func(row *tagging.Tagged) error {
		n++
		r.progress.rows(n)
		if row.Rejected != nil {
			if err := r.rejects.Write(row.Rejected); err != nil {
				return unwritable("--rejects", r.rejects.Path(), err)
			}
			return nil
		}
		return emit(row)
	})
}

// finish closes the run and reports rows in, tagged and rejected with the warnings of the input. Its error is the first of the run's, of closing,
// or errRejected.
func (r *run) finish(env Env, counts tagging.Counts, err error) error {
	if closeErr := r.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return err
	}
	for _, warning := range r.notes(counts) {
		_ = env.say("note: " + warning)
	}
	_, _ = fmt.Fprintf(env.Stderr, "rows_in %d, tagged %d, rejected %d", counts.In, counts.Tagged, counts.Rejected)
	if counts.Rejected > 0 {
		_, _ = fmt.Fprintf(env.Stderr, " (see %s)\n", r.rejects.Path())
		return errRejected
	}
	_, _ = fmt.Fprintln(env.Stderr)
	return nil
}
