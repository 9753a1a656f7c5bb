package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index/churn"
	"github.com/verbatim-cx/verbatim/index/value"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// valueCommand puts amounts on leaving and staying.
type valueCommand struct {
	clientele
	assumptions string
	init        string
	column      string
	keep        []float64
	draws       int
}

// assumptionsFile is where a workspace keeps its assumptions.
const assumptionsFile = "value.yaml"

func newValue(env Env) *cobra.Command {
	v := &valueCommand{clientele: clientele{statistic: statistic{inputs: inputs{env: env}}}}
	cmd := &cobra.Command{
		Use:   "value [FILE…]",
		Short: "Say what customers are worth, what keeping them brings, and what stands at risk",
		Example: `  verbatim value --init value.yaml                              a template of the assumptions, to fill in
  verbatim value --assumptions value.yaml                       over the workspace of the last analyze
  verbatim value export.csv --customers crm.csv --customer-key id --value MonthlyCharges=1 --by plan
  verbatim value --customers crm.csv --customer-key id --keep 20 --json
  verbatim value --assumptions value.yaml --explain             from assumptions alone, where there is no workspace`,
		Long: `Prints customer lifetime value, churn rates, scenarios of keeping more customers with their cost and return, what doing nothing loses, the revenue at risk behind each
issue, and where in which segment most is at stake. What the data do not have comes from value.yaml; every assumption is printed with where it came from. A workspace's
own value.yaml is read where --assumptions is not given.`,
		RunE: func(cmd *cobra.Command, args []string) error { return v.run(cmd, args) },
	}
	v.clientele.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&v.assumptions, "assumptions", "", "`FILE` of assumptions, see --init")
	flags.StringVar(&v.init, "init", "", "write a template of the assumptions to this `FILE`, which must not be there yet, and end")
	flags.StringVar(&v.column, "value", "", "`COLUMN` of the customer file with what a customer pays, or COLUMN=MONTHS that it covers (1, 3, 12); found by name where not given")
	flags.Float64SliceVar(&v.keep, "keep", nil, "how many more customers a month are kept, one scenario each, as a comma-separated `LIST`")
	flags.Lookup("keep").DefValue = "" // else the help says that the default is []
	flags.IntVar(&v.draws, "draws", value.DefaultDraws, "how many random draws behind the intervals of revenue at risk")
	return cmd
}

func (v *valueCommand) run(cmd *cobra.Command, args []string) error {
	if v.init != "" {
		return v.writeTemplate()
	}
	if v.draws < 1 {
		return usageError{fmt.Errorf("--draws %d: at least one is needed", v.draws)}
	}
	assumed, err := v.assume(cmd)
	if err != nil {
		return err
	}
	if v.alone(cmd, args) {
		return v.print(nil, nil, nil, assumed)
	}
	return v.overCustomers(cmd, args, func(g *gathered) error {
		cohort, report, model, err := v.cohort(g)
		if err != nil {
			return err
		}
		return v.print(cohort, report, model, assumed)
	})
}

// alone tells whether there are only assumptions to work with.
func (v *valueCommand) alone(cmd *cobra.Command, args []string) bool {
	if len(args) > 0 || len(v.customers) > 0 || cmd.Flags().Changed("workspace") || v.assumptions == "" {
		return false
	}
	_, err := os.Stat(v.workspace)
	return errors.Is(err, fs.ErrNotExist)
}

func (v *valueCommand) writeTemplate() error {
	err := output{"--init", v.init, os.O_EXCL, 0o644}.write(func(w io.Writer) error {
		_, err := io.WriteString(w, value.Template())
		return err
	})
	if err == nil {
		_, err = fmt.Fprintf(v.env.Stderr, "wrote %s; fill in what you know and run: verbatim value --assumptions %s\n", v.init, v.init)
	}
	return err
}

// assume reads the assumptions: of the file that is named, else of the workspace, if it has any; then what the flags say.
func (v *valueCommand) assume(cmd *cobra.Command) (value.Assumptions, error) {
	var a value.Assumptions
	path := v.assumptions
	if path == "" && len(v.customers) == 0 && len(cmd.Flags().Args()) == 0 {
		if own := filepath.Join(v.workspace, assumptionsFile); fileExists(own) {
			path = own
		}
	}
	if path != "" {
		var err error
		if a, err = readAssumptions(path); err != nil {
			return a, err
		}
	}
	return a, v.override(&a)
}

func readAssumptions(path string) (value.Assumptions, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return value.Assumptions{}, usageError{fmt.Errorf("--assumptions: %w; a template comes from `verbatim value --init FILE`", err)}
	}
	a, err := value.ReadAssumptions(data)
	if err != nil {
		return a, usageError{fmt.Errorf("%w; `verbatim value --init FILE` writes a template of all assumptions", lexicons.Blame(path, err, a))}
	}
	return a, nil
}

// override lets flags go before the file.
func (v *valueCommand) override(a *value.Assumptions) error {
	if v.keep != nil {
		a.Keep = v.keep
	}
	if v.column != "" {
		name, months, err := splitMonths(v.column)
		if err != nil {
			return err
		}
		a.ValueColumn, a.ValueMonths = name, months
	}
	return nil
}

func fileExists(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func (v *valueCommand) print(c *churn.Cohort, r *churn.Report, m *churn.Model, assumed value.Assumptions) error {
	opts := value.Options{Assumptions: assumed, By: v.by, Seed: v.seed, Draws: v.draws}
	if c != nil {
		churnOpts, err := v.options(&gathered{})
		if err != nil {
			return err
		}
		opts.Mentions, opts.Leaks = churnOpts.Mentions, r.Leaks
	}
	report, err := value.Analyse(c, m, opts)
	if errors.Is(err, value.ErrAssumptions) {
		return usageError{err}
	}
	if err != nil {
		return columnMistake(err)
	}
	if v.json {
		return json.NewEncoder(v.env.Stdout).Encode(report)
	}
	return render.WriteValue(v.env.Stdout, report, render.ValueOptions{Look: v.look(), Explain: v.explain})
}

// splitMonths reads COLUMN or COLUMN=MONTHS.
func splitMonths(spec string) (name string, months *float64, err error) {
	at := strings.LastIndex(spec, "=")
	if at < 0 {
		return spec, nil, nil
	}
	n, err := strconv.ParseFloat(spec[at+1:], 64)
	if err != nil || n <= 0 {
		return "", nil, usageError{fmt.Errorf("--value %q: write it as COLUMN=MONTHS, for example MonthlyCharges=1", spec)}
	}
	return spec[:at], &n, nil
}
