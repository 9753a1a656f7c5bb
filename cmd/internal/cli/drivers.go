package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/facts"
)

// driversCommand ranks issues, over a workspace or straight from files.
type driversCommand struct {
	statistic
	ranking
	controls []string
	by       string
	minGroup int
	whatIf   float64
	mcfadden bool
	sides    bool
	picture  string // of impact against share
	explain  bool
	search   string // command that finds the responses
}

func newDrivers(env Env) *cobra.Command {
	d := &driversCommand{statistic: statistic{inputs: inputs{env: env}}}
	cmd := &cobra.Command{
		Use:   "drivers [FILE…]",
		Short: "Rank the issues by what they do to the score",
		Example: `  verbatim drivers                          over the workspace of the last analyze
  verbatim drivers --mentions picked --json
  verbatim drivers --explain export.csv     straight from a file, with the formulas
  verbatim drivers --by plan --where 'lang:tr date:2026'
  verbatim drivers --by month --control plan,tenure
  verbatim drivers --sides --what-if 30     each issue's good and bad side; mentions falling by 30 %
  verbatim drivers --map drivers.svg        the picture of impact against share`,
		Long: `Per issue: how often it is mentioned, the metric of those who mention it, how much the metric loses by it (impact), the odds ratio of a low
score with all other issues and the controls held equal, its part of what explains the score (importance, by Shapley values), the odds ratio of detractors
against passives, and what fewer mentions would change. Every number has its interval, and q corrects for everything that one call tests. All of it
is association, not proof.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := errors.Join(d.check(), d.choose(cmd)); err != nil {
				return err
			}
			names, err := d.names(len(args) > 0)
			if err != nil {
				return err
			}
			d.search = "verbatim search" + elsewhere(d.workspace)
			if len(args) > 0 {
				d.search = "once verbatim analyze has read them: verbatim search"
			}
			terms := drivers.NewTerms(names)
			return d.over(cmd, args, terms.Add, func(table *facts.Table) error { return d.print(table, terms) })
		},
	}
	d.statistic.register(cmd)
	d.registerWhere(cmd)
	d.ranking.register(cmd)
	d.register(cmd)
	return cmd
}

func (d *driversCommand) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringSliceVar(&d.controls, "control", nil, "columns that the odds ratios hold equal, categories or numbers, as a comma-separated `LIST`")
	flags.StringVar(&d.by, "by", "", "also rank within each value of a `COLUMN` (a segment, lang, survey_type, channel), or of a period: day, week, month, quarter, year")
	flags.IntVar(&d.minGroup, "min-group", drivers.DefaultMinGroup, "suppress groups of fewer than `N` responses")
	flags.Float64Var(&d.whatIf, "what-if", drivers.DefaultReduction, "by how many `PERCENT` the mentions fall in the what-if")
	flags.BoolVar(&d.mcfadden, "mcfadden", false, "share out McFadden's R² of the logistic model too")
	flags.BoolVar(&d.sides, "sides", false, "rank the negative and the positive side of each issue too")
	flags.BoolVar(&d.explain, "explain", false, "print the formula behind each number")
	flags.Lookup("map").Usage = "`ROLE=COLUMN` gives a column a role, repeatable (id, text, score, metric, date, lang, picked, customer, survey_type, channel); FILE.svg is where to draw the map of impact against share"
}

// choose checks the flags of this command, and takes the picture out of --map.
func (d *driversCommand) choose(cmd *cobra.Command) error {
	isPicture := func(value string) bool { return strings.HasSuffix(value, ".svg") && !strings.Contains(value, "=") }
	for _, value := range d.mapping {
		if isPicture(value) {
			d.picture = value
		}
	}
	d.mapping = slices.DeleteFunc(d.mapping, isPicture)
	cmd.Flags().Lookup("map").Changed = len(d.mapping) > 0
	if err := checkPlace("--map", d.picture); err != nil {
		return err
	}
	switch {
	case d.minGroup < 1:
		return usageError{fmt.Errorf("--min-group %d: at least 1, which suppresses none", d.minGroup)}
	case !(d.whatIf > 0 && d.whatIf <= 100):
		return usageError{fmt.Errorf("--what-if %g: mentions fall by more than 0 and up to 100 percent", d.whatIf)}
	}
	return nil
}

func (d *driversCommand) print(table *facts.Table, terms *drivers.Terms) error {
	if err := dated(table, d.by); err != nil {
		return err
	}
	rows, err := d.chosen(table, facts.Mentions(d.mentions))
	if err != nil {
		return err
	}
	report, err := drivers.Rank(table, drivers.Options{
		Rows: rows, Mentions: facts.Mentions(d.mentions), Seed: d.seed, Draws: d.draws,
		Controls: d.controls, Reduction: d.whatIf, McFadden: d.mcfadden, Sides: d.sides, By: d.by, MinGroup: d.minGroup, Terms: terms, Search: d.search,
	})
	if err != nil { // it fails on options and columns that make no sense, and on nothing else
		return usageError{err}
	}
	if err := d.draw(report); err != nil {
		return err
	}
	if d.json {
		enc := json.NewEncoder(d.env.Stdout)
		enc.SetEscapeHTML(false)
		return enc.Encode(report)
	}
	return render.WriteDrivers(d.env.Stdout, report, render.DriversOptions{Look: d.look(), Explain: d.explain})
}

// names gives the names of each issue of the list in all languages.
func (d *driversCommand) names(files bool) (map[string][]string, error) {
	list := d.issues
	if !files {
		reader, err := index.Open(d.workspace)
		if err != nil {
			return nil, err
		}
		list = reader.Settings().Issues
		if err := reader.Close(); err != nil {
			return nil, err
		}
	}
	set, err := loadSet(list)
	if err != nil {
		return nil, err
	}
	names := map[string][]string{}
	for i := range set.Issues.Issues {
		issue := &set.Issues.Issues[i]
		names[issue.ID] = slices.Sorted(maps.Values(issue.Names))
	}
	return names, nil
}

// draw writes the map of impact against share, if it was asked for.
func (d *driversCommand) draw(report *drivers.Report) error {
	if d.picture == "" {
		return nil
	}
	var picture bytes.Buffer
	if err := render.WriteMap(&picture, report, render.MapOptions{}); err != nil {
		return fmt.Errorf("draw the map: %w", err)
	}
	err := output{"--map", d.picture, os.O_TRUNC, 0o666}.write(func(w io.Writer) error {
		_, err := picture.WriteTo(w)
		return err
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(d.env.Stderr, "the map of impact against share is %s\n", d.picture)
	return err
}
