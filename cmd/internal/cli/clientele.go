package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
)

// clientele is what the commands share that look at customers rather than at answers: over survey files, a workspace, or customer files alone.
type clientele struct {
	statistic
	churn, churnDate, until string
	mentions                string
	control, by             []string
	keep, without           []string
	seed                    uint64
	json, explain           bool
}

func (k *clientele) register(cmd *cobra.Command) {
	k.statistic.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&k.churn, "churn", "", "`COLUMN` or COLUMN=VALUE that says who left; found by name where not given")
	flags.StringVar(&k.churnDate, "churn-date", "", "`COLUMN` of the day of leaving; found by name where not given")
	flags.StringVar(&k.until, "until", "", "last `DAY` that the customer file knows of, as 2006-01-02; the last day in the data where not given")
	flags.StringVar(&k.mentions, "mentions", "", "what counts as a mention: `text` or picked; both where not given")
	flags.StringArrayVar(&k.control, "control", nil, "adjust associations for this `COLUMN`, beside the score; repeatable")
	flags.StringArrayVar(&k.by, "by", nil, "compare the groups of this `COLUMN`; repeatable")
	flags.StringArrayVar(&k.keep, "keep-column", nil, "`COLUMN` that stays in the model: no leak, and no repeat of another, whatever it looks like; repeatable")
	flags.StringArrayVar(&k.without, "without", nil, "leave this `COLUMN` out of the model; repeatable")
	flags.Uint64Var(&k.seed, "seed", 1, "seed of the random draws")
	flags.BoolVar(&k.json, "json", false, "write the result as JSON")
	flags.BoolVar(&k.explain, "explain", false, "print the formula behind each number")
}

// gathered is what is known of customers: a table of answers, or customers, or both.
type gathered struct {
	table     *facts.Table         // nil without answers
	customers *facts.CustomerTable // nil without customers
	leaving   map[string]bool
	texts     map[string]string // of answers, by response id
}

// observe keeps of a record what the columns do not have.
func (g *gathered) observe(rec *record.Record) error {
	if slices.Contains(rec.Flags, analyzer.FlagLeaving) {
		g.leaving[rec.ID] = true
	}
	if rec.HasText() {
		g.texts[rec.ID] = rec.Text
	}
	return nil
}

// options are those of the statistics.
func (k *clientele) options(g *gathered) (churn.Options, error) {
	opts := churn.Options{
		Churn: k.churn, ChurnDate: k.churnDate, Mentions: facts.Mentions(k.mentions), Control: k.control, By: k.by, Keep: k.keep, Without: k.without,
		Leaving: g.leaving, Seed: k.seed,
	}
	if !slices.Contains([]facts.Mentions{facts.TextOrPick, facts.TextOnly, facts.PickedOnly}, opts.Mentions) {
		return opts, usageError{fmt.Errorf("--mentions %q: choose text or picked, or leave it out for both", k.mentions)}
	}
	if k.until != "" {
		at, err := time.Parse(time.DateOnly, k.until)
		if err != nil {
			return opts, usageError{fmt.Errorf("--until %q: write the day as 2006-01-02", k.until)}
		}
		opts.Until = facts.Day(at)
	}
	return opts, nil
}

// cohort joins customers and answers and analyses them; a column that is not there is a mistake in the command.
func (k *clientele) cohort(g *gathered) (*churn.Cohort, *churn.Report, *churn.Model, error) {
	opts, err := k.options(g)
	if err != nil {
		return nil, nil, nil, err
	}
	c, err := churn.Join(g.table, g.customers, opts)
	if err != nil {
		return nil, nil, nil, columnMistake(err)
	}
	report, model, err := churn.Analyse(c, opts)
	return c, report, model, columnMistake(err)
}

func columnMistake(err error) error {
	if errors.Is(err, churn.ErrColumn) {
		return usageError{err}
	}
	return err
}

// overCustomers gathers and calls use: over survey files where some are given, over customer files alone where only these are, else over the workspace.
func (k *clientele) overCustomers(cmd *cobra.Command, paths []string, use func(*gathered) error) error {
	if _, err := k.options(&gathered{}); err != nil {
		return err
	}
	g := &gathered{leaving: map[string]bool{}, texts: map[string]string{}}
	switch {
	case len(paths) > 0:
		return k.overFiles(cmd.Context(), paths, g.observe, func(t *facts.Table) error {
			g.table = t
			var err error
			if g.customers, _, err = k.customerTable(); err != nil {
				return err
			}
			return use(g)
		})
	case len(k.customers) > 0 && !cmd.Flags().Changed("workspace"):
		return k.overCustomersAlone(cmd, g, use)
	default:
		return k.overStored(cmd, g, use)
	}
}

// refuse gives an error for flags that mean nothing here.
func (k *clientele) refuse(cmd *cobra.Command, why string, names ...string) error {
	for _, name := range names {
		if cmd.Flags().Changed(name) {
			return usageError{fmt.Errorf("--%s says how survey files are read, and no file is given; %s", name, why)}
		}
	}
	return nil
}

func (k *clientele) overCustomersAlone(cmd *cobra.Command, g *gathered, use func(*gathered) error) error {
	if err := k.refuse(cmd, "customer files need no such thing", "issues", "question", "lang", "languages", "map", "workers"); err != nil {
		return err
	}
	return k.overCustomerFiles(g, use)
}

// overCustomerFiles calls use with the customers of files, and then says what was read, and which rows cannot be used.
func (k *clientele) overCustomerFiles(g *gathered, use func(*gathered) error) error {
	if err := k.checkRejects(nil); err != nil {
		return err
	}
	customers, files, err := k.customerTable()
	if err != nil {
		return err
	}
	g.customers = customers
	if err := use(g); err != nil {
		return err
	}
	for _, note := range customerNotes(files) {
		_ = k.env.say("note: " + note)
	}
	return k.rejectCustomers(files)
}

// rejectCustomers writes down the rows that could not be used.
func (k *clientele) rejectCustomers(files []*corpus.Customers) error {
	out := corpus.NewRejectWriter(k.rejects)
	rejected := 0
	for _, file := range files {
		for _, row := range file.Rejected {
			rejected++
			if err := out.Write(row); err != nil {
				return errors.Join(err, out.Close())
			}
		}
	}
	if err := out.Close(); err != nil {
		return err
	}
	if rejected > 0 {
		_, _ = fmt.Fprintf(k.env.Stderr, "%s cannot be used (see %s)\n", render.Counted(rejected, "customer row"), out.Path())
		return errRejected
	}
	return nil
}

// overStored gathers from the workspace; customer files given now take the place of those that it was made with.
func (k *clientele) overStored(cmd *cobra.Command, g *gathered, use func(*gathered) error) error {
	meaningless := []string{"issues", "question", "lang", "languages", "map", "workers"}
	if len(k.customers) == 0 {
		meaningless = append(meaningless, "rejects")
	}
	if err := k.refuse(cmd, "the workspace "+k.workspace+" keeps how it was made", meaningless...); err != nil {
		return err
	}
	reader, err := index.Open(k.workspace)
	if err != nil {
		return err
	}
	defer func() { _ = reader.Close() }()
	if _, err := current(reader); err != nil {
		return err
	}
	if err := reader.All(g.observe); err != nil {
		return err
	}
	if g.table, err = reader.Facts(); err != nil {
		return err
	}
	if len(k.customers) > 0 {
		return k.overCustomerFiles(g, use)
	}
	var columns facts.CustomerBuilder
	if err := reader.EachCustomer(columns.Add); err != nil {
		return err
	}
	g.customers = columns.Table()
	return use(g)
}

// inputFiles are what may not be written over.
func (k *clientele) inputFiles(paths []string) []string { return slices.Concat(k.customers, paths) }

// writeFile makes a file of customers, readable by its owner alone; an input of the run is never written over.
func writeFile(flag, path string, inputs []string, write func(io.Writer) error) error {
	if target, err := os.Stat(path); err == nil {
		for _, input := range inputs {
			if info, err := os.Stat(input); err == nil && os.SameFile(info, target) {
				return usageError{fmt.Errorf("--%s %s is an input of this run; choose another file", flag, path)}
			}
		}
	}
	return output{"--" + flag, path, os.O_TRUNC, 0o600}.write(write)
}
