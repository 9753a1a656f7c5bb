package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/index/record"
)

// statistic is what the commands share that read numbers out of a workspace, or straight from survey files.
type statistic struct {
	inputs
	workspace string
	filter    string // a query of fields; empty for all responses
}

func (s *statistic) register(cmd *cobra.Command) {
	s.inputs.register(cmd)
	cmd.Flags().StringVar(&s.workspace, "workspace", defaultWorkspace, "`DIR` that analyze made")
}

// registerWhere adds the filter, for commands that use chosen.
func (s *statistic) registerWhere(cmd *cobra.Command) {
	cmd.Flags().StringVar(&s.filter, "where", "", "only responses for which the fields of a `QUERY` hold, as in verbatim search: 'plan:gold score:<=6 issue:delivery/negative flag:leaving'")
}

// chosen gives the responses for which the filter holds, nil for all. Every error is a usage error.
func (s *statistic) chosen(t *facts.Table, how facts.Mentions) (*roaring.Bitmap, error) {
	return where(t, s.filter, how)
}

// over calls observe, where it is not nil, for each record in the order in which they were read, and then use with the table of all. Without paths the records are those of the workspace.
// The table and the records belong to the callee.
func (s *statistic) over(cmd *cobra.Command, paths []string, observe func(*record.Record) error, use func(*facts.Table) error) error {
	if _, err := query.Parse(s.filter); err != nil {
		return err
	}
	if len(paths) == 0 {
		if err := s.onlyForFiles(cmd); err != nil {
			return err
		}
		return s.overWorkspace(observe, use)
	}
	return s.overFiles(cmd.Context(), paths, observe, use)
}

// dated refuses groups by period over responses of which none has a date: all of them in one group without a name is no answer. A column that has the name of a period is none.
func dated(table *facts.Table, by ...string) error {
	at := slices.IndexFunc(by, func(name string) bool {
		_, column := table.Category(name)
		return !column && slices.Contains(metrics.Periods(), metrics.Period(name))
	})
	if at < 0 {
		return nil
	}
	days, err := table.Between(facts.DayColumn, facts.Anything())
	if err == nil && days.IsEmpty() {
		err = usageError{fmt.Errorf("--by %s: no response has a date; name the date column where the survey file is read: --map date=COLUMN", by[at])}
	}
	return err
}

// onlyForFiles refuses flags that say how files are read where none is read, rather than to pass over them.
func (s *statistic) onlyForFiles(cmd *cobra.Command) error {
	for _, name := range []string{"issues", "question", "lang", "languages", "map", "customers", "customer-key", "workers", "rejects"} {
		if cmd.Flags().Changed(name) {
			return usageError{fmt.Errorf("--%s says how survey files are read, and no file is given; the workspace %s keeps how it was made", name, s.workspace)}
		}
	}
	return nil
}

func (s *statistic) overFiles(ctx context.Context, paths []string, observe func(*record.Record) error, use func(*facts.Table) error) error {
	r, err := s.open(paths)
	if err != nil {
		return err
	}
	opts, err := r.buildOptions()
	if err != nil {
		return errors.Join(err, r.Close())
	}
	columns := facts.NewBuilder(opts)
	counts, err := r.tagAll(ctx, func(row *tagging.Tagged) error {
		if observe != nil {
			if err := observe(&row.Record); err != nil {
				return err
			}
		}
		return columns.Add(&row.Record)
	})
	if err == nil {
		r.progress.end()
		table := columns.Table()
		r.lacks = uncovered(r.set, table)
		err = use(table)
	}
	return r.finish(s.env, counts, err)
}

func (s *statistic) overWorkspace(observe func(*record.Record) error, use func(*facts.Table) error) error {
	reader, err := index.Open(s.workspace)
	if err != nil {
		return err
	}
	defer func() { _ = reader.Close() }()
	if _, err := current(reader); err != nil {
		return err
	}
	if observe != nil {
		if err := reader.All(observe); err != nil {
			return err
		}
	}
	table, err := reader.Facts()
	if err != nil {
		return err
	}
	return use(table)
}
