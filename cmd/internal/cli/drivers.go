package cli

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// driversCommand ranks issues, over a workspace or straight from files.
type driversCommand struct {
	statistic
	ranking
	explain bool
}

func newDrivers(env Env) *cobra.Command {
	d := &driversCommand{statistic: statistic{inputs: inputs{env: env}}}
	cmd := &cobra.Command{
		Use:   "drivers [FILE…]",
		Short: "Rank the issues by what they do to the score",
		Example: `  verbatim drivers                          over the workspace of the last analyze
  verbatim drivers --mentions picked --json
  verbatim drivers --explain export.csv     straight from a file, with the formulas`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := d.check(); err != nil {
				return err
			}
			return d.over(cmd, args, nil, d.print)
		},
	}
	d.statistic.register(cmd)
	d.ranking.register(cmd)
	cmd.Flags().BoolVar(&d.explain, "explain", false, "print the formula behind each number")
	return cmd
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
