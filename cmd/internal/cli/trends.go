package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/settings"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/trends"
)

// trendsCommand says what changed, over a workspace or straight from files.
type trendsCommand struct {
	statistic
	opts     trends.Options
	by       string
	mentions string
	event    string
	window   int
	alerts   string
	json     bool
	explain  bool
	fired    int // alerts
}

// alertsFile is looked for in the workspace.
const alertsFile = "alerts.yaml"

func newTrends(env Env) *cobra.Command {
	d := &trendsCommand{statistic: statistic{inputs: inputs{env: env}}}
	cmd := &cobra.Command{
		Use:   "trends [FILE…]",
		Short: "Say what changed: period by period, against the periods before, or around a date",
		Example: `  verbatim trends                               month by month over the workspace of the last analyze
  verbatim trends --by week --period 2026-W09   what was different in that week
  verbatim trends --period 2025-12 --baseline year   December against the December before
  verbatim trends --event 2026-03-01 --where plan:gold   before and after an initiative, among those it was for
  verbatim trends --alerts alerts.yaml --json   a nightly job: exit code 4 when a rule fires
  verbatim trends --by quarter --against 2025-Q1 --explain export.csv`,
		Long: `Prints score, volume, and share and net sentiment of each issue by period, compares the last period (or --period) with the mean of the six before it
(or, with --baseline year, with the same period a year before, for what comes round every year), looks for
rare issues that rise, and divides the change of the score from the period before (or --against) exactly into mix (more or fewer people mention an issue), rate (those who mention it score
differently) and what no issue explains.

An alert file is YAML: a list under rules, each with one subject and one condition. The file alerts.yaml of the workspace is used where --alerts is not given. A rule that fires is printed, and
the exit code is 4.

  rules:
    - issue: delivery
      share: "> 20 %"
    - metric: nps
      drop: significant
    - issue: any
      rise: significant
      min_n: 30`,
		RunE: func(cmd *cobra.Command, args []string) error { return d.run(cmd, args) },
	}
	d.statistic.register(cmd)
	d.registerWhere(cmd)
	d.register(cmd)
	return cmd
}

func (d *trendsCommand) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&d.by, "by", string(metrics.Month), "`PERIOD` is day, week (ISO), month, quarter or year")
	flags.StringVar(&d.opts.Period, "period", "", "`LABEL` of the period to look at, as printed; the last one where not given")
	flags.StringVar((*string)(&d.opts.Baseline), "baseline", string(trends.Previous), "what to compare the period with: `WHICH` is previous, the mean of up to six periods before, or year, the same period a year before")
	flags.StringVar(&d.opts.Against, "against", "", "`LABEL` of the period that the split compares with; the one before, or that of --baseline year, where not given")
	flags.StringVar(&d.event, "event", "", "compare before and after this `DATE` (2026-03-01, itself after)")
	flags.IntVar(&d.window, "window", 0, "with --event, how many `DAYS` to take on each side; 0 for all")
	flags.StringVar(&d.alerts, "alerts", "", "`FILE` of alert rules; alerts.yaml of the workspace where not given")
	flags.StringVar(&d.mentions, "mentions", "", "what counts as a mention: `text` or picked; both where not given")
	flags.Uint64Var(&d.opts.Seed, "seed", 1, "seed of the random draws behind the intervals of the split")
	flags.IntVar(&d.opts.Draws, "draws", trends.DefaultDraws, "how many random draws")
	flags.BoolVar(&d.json, "json", false, "write the result as JSON")
	flags.BoolVar(&d.explain, "explain", false, "print the formula behind each number")
}

func (d *trendsCommand) run(cmd *cobra.Command, paths []string) error {
	if err := d.check(cmd); err != nil {
		return err
	}
	rules, err := d.rules(len(paths) == 0)
	if err != nil {
		return err
	}
	err = d.over(cmd, paths, nil, func(table *facts.Table) error {
		if d.opts.Rows, err = d.chosen(table, d.opts.Mentions); err != nil {
			return err
		}
		if d.event != "" {
			return d.around(table)
		}
		return d.series(table, rules)
	})
	if d.fired > 0 && (err == nil || errors.Is(err, errRejected)) {
		return alertError{fmt.Errorf("%s fired", render.Counted(d.fired, "alert rule"))}
	}
	return err
}

// check is asked before any work is done.
func (d *trendsCommand) check(cmd *cobra.Command) error {
	d.opts.By, d.opts.Mentions = metrics.Period(d.by), facts.Mentions(d.mentions)
	if !slices.Contains(metrics.Periods(), d.opts.By) {
		return usageError{fmt.Errorf("--by %q: choose day, week, month, quarter or year", d.by)}
	}
	if b := d.opts.Baseline; b != trends.Previous && b != trends.YearBefore {
		return usageError{fmt.Errorf("--baseline %q: choose previous or year", b)}
	}
	if d.window < 0 || d.window > 0 && d.event == "" {
		return usageError{fmt.Errorf("--window %d: it is a number of days on each side of an --event", d.window)}
	}
	if d.event != "" {
		if _, err := time.Parse(time.DateOnly, d.event); err != nil {
			return usageError{fmt.Errorf("--event %q: write a day as 2026-03-01", d.event)}
		}
		for _, name := range []string{"by", "period", "baseline", "against", "alerts"} {
			if cmd.Flags().Changed(name) {
				return usageError{fmt.Errorf("--%s is about a series of periods, and --event compares before with after; leave one out", name)}
			}
		}
	}
	return (&ranking{mentions: d.mentions, draws: d.opts.Draws}).check()
}

// rules reads the alert rules: those asked for, or those of the workspace when that is what is read.
func (d *trendsCommand) rules(workspace bool) ([]trends.Rule, error) {
	path := d.alerts
	if path == "" && workspace && d.event == "" {
		path = filepath.Join(d.workspace, alertsFile)
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
	}
	if path == "" {
		return nil, nil
	}
	rules, err := settings.Alerts(path)
	return rules, asUsage(err)
}

// asUsage makes a file that cannot be read a mistake in the command.
func asUsage(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return usageError{err}
	}
	return err
}

func (d *trendsCommand) series(table *facts.Table, rules []trends.Rule) error {
	report, err := trends.Series(table, d.opts)
	var period *trends.PeriodError
	var length *trends.LengthError
	switch {
	case errors.As(err, &period), errors.As(err, &length):
		return usageError{err}
	case err != nil:
		return err
	}
	if len(rules) > 0 {
		var wrong *trends.RuleError
		if d.fired, err = report.Check(rules); errors.As(err, &wrong) {
			return usageError{err}
		}
	}
	if d.json {
		err = writeResult(d.env.Stdout, report)
	} else {
		err = render.WriteTrends(d.env.Stdout, report, d.look(), d.explain)
	}
	if err == nil && len(rules) > 0 && report.NotEnough != "" {
		err = fmt.Errorf("no alert rule could be asked: %s; a job that watches nothing must not end well", report.NotEnough)
	}
	return err
}

func (d *trendsCommand) around(table *facts.Table) error {
	at, err := time.Parse(time.DateOnly, d.event)
	if err != nil {
		return usageError{err}
	}
	event, err := trends.Around(table, at, d.window, d.opts)
	if err != nil {
		return err
	}
	if d.json {
		return writeResult(d.env.Stdout, event)
	}
	return render.WriteEvent(d.env.Stdout, event, d.look(), d.explain)
}
