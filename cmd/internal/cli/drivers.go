package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// driversCommand ranks issues, over a workspace or straight from files.
type driversCommand struct {
	inputs
	ranking
	workspace string
	explain   bool
}

func newDrivers(env Env) *cobra.Command {
	d := &driversCommand{inputs: inputs{env: env}}
	cmd := &cobra.Command{
		Use:   "drivers [FILE…]",
		Short: "Rank the issues by what they do to the score",
		Example: `  verbatim drivers                          over the workspace of the last analyze
  verbatim drivers --mentions picked --json
  verbatim drivers --explain export.csv     straight from a file, with the formulas`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := d.onlyForFiles(cmd, args); err != nil {
				return err
			}
			return d.run(cmd.Context(), args)
		},
	}
	d.inputs.register(cmd)
	d.ranking.register(cmd)
	cmd.Flags().StringVar(&d.workspace, "workspace", defaultWorkspace, "`DIR` that analyze made")
	cmd.Flags().BoolVar(&d.explain, "explain", false, "print the formula behind each number")
	return cmd
}

// onlyForFiles refuses flags that say how files are read where none is read, rather than to pass over them.
func (d *driversCommand) onlyForFiles(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return nil
	}
	for _, name := range []string{"issues", "lang", "languages", "map", "customers", "customer-key", "workers", "rejects"} {
		if cmd.Flags().Changed(name) {
			return usageError{fmt.Errorf("--%s says how survey files are read, and no file is given; the workspace %s keeps how it was made", name, d.workspace)}
		}
	}
	return nil
}

func (d *driversCommand) run(ctx context.Context, paths []string) error {
	if err := d.check(); err != nil {
		return err
	}
	if len(paths) == 0 {
		return d.overWorkspace()
	}
	r, err := d.open(paths)
	if err != nil {
		return err
	}
	opts, err := r.buildOptions()
	if err != nil {
		return errors.Join(err, r.Close())
	}
	columns := facts.NewBuilder(opts)
	counts, err := r.tagAll(ctx, func(row *tagging.Tagged) error { return columns.Add(&row.Record) })
	if err == nil {
		r.progress.end()
		table := columns.Table()
		r.lacks = uncovered(r.set, table)
		err = d.print(table)
	}
	return r.finish(d.env, counts, err)
}

func (d *driversCommand) overWorkspace() error {
	reader, err := index.Open(d.workspace)
	if err != nil {
		return err
	}
	defer func() { _ = reader.Close() }()
	if _, err := current(reader); err != nil {
		return err
	}
	table, err := reader.Facts()
	if err != nil {
		return err
	}
	return d.print(table)
}

func (d *driversCommand) print(table *facts.Table) error {
	report, err := d.rank(table)
	if err != nil {
		return err
	}
	if d.json {
		return json.NewEncoder(d.env.Stdout).Encode(report)
	}
	err = render.WriteTerminal(d.env.Stdout, &render.Summary{Drivers: report}, d.look())
	if d.explain {
		for _, f := range report.Formulas {
			_, printErr := fmt.Fprintf(d.env.Stdout, "\n%s: %s", f.Name, f.Text)
			err = errors.Join(err, printErr)
		}
		_, printErr := fmt.Fprintln(d.env.Stdout)
		err = errors.Join(err, printErr)
	}
	return err
}
