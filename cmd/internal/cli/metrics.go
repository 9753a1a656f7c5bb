package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/settings"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// metricsCommand prints the score of all and of groups, over a workspace or straight from files.
type metricsCommand struct {
	statistic
	opts      metrics.ReportOptions
	benchmark string
	json      bool
	explain   bool
}

func newMetrics(env Env) *cobra.Command {
	m := &metricsCommand{statistic: statistic{inputs: inputs{env: env}}}
	cmd := &cobra.Command{
		Use:   "metrics [FILE…]",
		Short: "Print the score with its interval, of all and of groups, beside benchmarks",
		Example: `  verbatim metrics                                    NPS, CSAT or CES over the workspace of the last analyze
  verbatim metrics --by plan --by month               by a segment and by period
  verbatim metrics --by channel --column first_response_hours
  verbatim metrics --where 'lang:tr has:request'       of chosen responses
  verbatim metrics --benchmark industry.csv --explain export.csv`,
		Long: `Prints the metric of the score column, and the mean of number columns, with 95 % intervals; by any segment or category column (lang, survey_type, channel, label, a segment, a column of the
customer file) or by day, week, month, quarter or year. Each group is compared with all responses outside it, with q over all groups. Groups of fewer than --min-group responses are not shown.

A benchmark file is CSV with a header (name,metric,value and, where wanted, n,low,high,by,group), or YAML:

  benchmarks:
    - name: industry 2025
      metric: nps
      value: 32
      n: 1200
    - name: last year
      metric: nps
      value: 18
      low: 12
      high: 24
      by: plan
      group: gold`,
		RunE: func(cmd *cobra.Command, args []string) error { return m.run(cmd, args) },
	}
	m.statistic.register(cmd)
	m.registerWhere(cmd)
	m.register(cmd)
	return cmd
}

func (m *metricsCommand) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringSliceVar(&m.opts.By, "by", nil, "`COLUMN` to group by, or day, week, month, quarter, year; repeatable")
	flags.StringSliceVar(&m.opts.Columns, "column", nil, "number `COLUMN` whose mean stands beside the metric; repeatable")
	flags.StringVar(&m.benchmark, "benchmark", "", "`FILE` of values to compare with, CSV or YAML")
	flags.IntVar(&m.opts.MinGroup, "min-group", metrics.DefaultMinGroup, "least number of responses of a group that is shown")
	flags.BoolVar(&m.json, "json", false, "write the result as JSON")
	flags.BoolVar(&m.explain, "explain", false, "print the formula behind each number")
}

func (m *metricsCommand) run(cmd *cobra.Command, paths []string) error {
	if m.opts.MinGroup < 1 {
		return usageError{fmt.Errorf("--min-group %d: at least one is needed", m.opts.MinGroup)}
	}
	if m.benchmark != "" {
		list, err := settings.Benchmarks(m.benchmark)
		if err != nil {
			return asUsage(err)
		}
		m.opts.Benchmarks = list
	}
	return m.over(cmd, paths, nil, m.print)
}

func (m *metricsCommand) print(table *facts.Table) error {
	if err := dated(table, m.opts.By...); err != nil {
		return err
	}
	rows, err := m.chosen(table, facts.TextOrPick)
	if err != nil {
		return err
	}
	m.opts.Rows = rows
	report, err := metrics.NewReport(table, m.opts)
	var column *facts.ColumnError
	if errors.As(err, &column) || errors.Is(err, metrics.ErrDates) {
		return usageError{err}
	}
	if err != nil {
		return err
	}
	for _, reason := range report.Unmatched {
		if err := m.env.say("note: " + reason); err != nil {
			return err
		}
	}
	if m.json {
		return writeResult(m.env.Stdout, report)
	}
	return render.WriteMetrics(m.env.Stdout, report, m.look(), m.explain)
}

// writeResult writes one result for programs, without escapes for HTML.
func writeResult(w io.Writer, result any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(result); err != nil {
		return fmt.Errorf("write result: %w", err)
	}
	return nil
}
