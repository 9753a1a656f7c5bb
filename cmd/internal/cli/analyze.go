package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/drivers"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/metrics"
)

// analyze is the main job: read, tag, index, rank.
type analyze struct {
	inputs
	ranking
	workspace string
}

// ranking are the flags of the commands that rank drivers.
type ranking struct {
	mentions string
	seed     uint64
	draws    int
	json     bool
}

func (k *ranking) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&k.mentions, "mentions", "", "what counts as a mention: `text` or picked; both where not given")
	flags.Uint64Var(&k.seed, "seed", 1, "seed of the random draws behind the intervals of impact")
	flags.IntVar(&k.draws, "draws", drivers.DefaultDraws, "how many random draws")
	flags.BoolVar(&k.json, "json", false, "write the result as JSON")
}

// check is asked before any work is done.
func (k *ranking) check() error {
	if !slices.Contains([]facts.Mentions{facts.TextOrPick, facts.TextOnly, facts.PickedOnly}, facts.Mentions(k.mentions)) {
		return usageError{fmt.Errorf("--mentions %q: choose text or picked, or leave it out for both", k.mentions)}
	}
	if k.draws < 1 {
		return usageError{fmt.Errorf("--draws %d: at least one is needed", k.draws)}
	}
	return nil
}

func (k *ranking) rank(table *facts.Table) (*drivers.Report, error) {
	report, err := drivers.Rank(table, drivers.Options{Mentions: facts.Mentions(k.mentions), Seed: k.seed, Draws: k.draws})
	if err != nil {
		return nil, fmt.Errorf("rank drivers: %w", err)
	}
	return report, nil
}

// defaultWorkspace is where analyze leaves its work and the other commands look for it.
const defaultWorkspace = "verbatim-workspace"

func newAnalyze(env Env) *cobra.Command {
	a := &analyze{inputs: inputs{env: env}}
	cmd := &cobra.Command{
		Use:   "analyze FILE…",
		Short: "Read, tag and index survey files and rank what drives the score",
		Example: `  verbatim analyze export.csv
  verbatim analyze export.csv --customers crm.csv --customer-key account_id
  verbatim analyze q1.csv q2.csv --issues my-issues.yaml --workspace 2026
  verbatim analyze export.csv --json > result.json`,
		Long: `Reads survey exports, tags every comment with the issues of the list and with its sentiment, and prints how much each issue moves the
score, with an interval and an example. It leaves a workspace with the index, the columns and report.html. An existing workspace is replaced;
any other folder is left alone. Rows that cannot be used go to --rejects with their reason; the exit code is then 3.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.run(cmd.Context(), args) },
	}
	a.inputs.register(cmd)
	a.ranking.register(cmd)
	cmd.Flags().StringVar(&a.workspace, "workspace", defaultWorkspace, "`DIR` for the index, the columns and report.html")
	return cmd
}

func (a *analyze) run(ctx context.Context, paths []string) error {
	if err := a.check(); err != nil {
		return err
	}
	r, err := a.open(paths)
	if err != nil {
		return err
	}
	result, counts, err := a.build(ctx, r, paths)
	if err == nil && a.json {
		enc := json.NewEncoder(a.env.Stdout)
		enc.SetEscapeHTML(false)
		err = enc.Encode(result)
	} else if err == nil {
		r.progress.end()
		result.Where = elsewhere(a.workspace)
		err = render.WriteTerminal(a.env.Stdout, result, a.look())
	}
	if err == nil && !a.json {
		_, err = fmt.Fprintf(a.env.Stdout, "\nThe report is %s. The comments behind a number: verbatim search '%s'%s\n",
			filepath.Join(a.workspace, "report.html"), telling(result.Drivers), elsewhere(a.workspace))
	}
	return r.finish(a.env, counts, err)
}

// build makes the workspace with its report.
func (a *analyze) build(ctx context.Context, r *run, paths []string) (*render.Summary, tagging.Counts, error) {
	opts, err := r.buildOptions()
	if err != nil {
		return nil, tagging.Counts{}, err
	}
	list, err := a.listName()
	if err != nil {
		return nil, tagging.Counts{}, err
	}
	writer, err := index.Create(a.workspace, index.CreateOptions{
		Facts:    opts,
		Settings: index.Settings{Fingerprint: r.set.Fingerprint, Issues: list, Question: a.question},
	})
	if err != nil && placeFault(err) != "" {
		err = unwritable("--workspace", a.workspace, err)
	}
	if err != nil {
		return nil, tagging.Counts{}, err
	}
	defer func() { _ = writer.Abort() }() // after Commit it does nothing
	columns := facts.NewBuilder(opts)
	gathered, err := newGathering(r.analyzer)
	if err != nil {
		return nil, tagging.Counts{}, err
	}
	gathered.customers = opts.Customers
	counts, err := r.tagAll(ctx, func(row *tagging.Tagged) error {
		if err := gathered.add(&row.Record); err != nil {
			return err
		}
		if err := writer.Add(&row.Record, tagging.Terms(row.Doc)); err != nil {
			return err
		}
		return columns.Add(&row.Record)
	})
	if err != nil {
		return nil, counts, err
	}
	table := columns.Table()
	r.lacks = uncovered(r.set, table)
	result, err := a.summarize(r, table, counts, gathered)
	if err != nil {
		return nil, counts, err
	}
	result.Files = baseNames(paths)
	if err := writeRun(writer.Folder(), runOf(result)); err != nil {
		return nil, counts, err
	}
	if err := writeReport(filepath.Join(writer.Folder(), "report.html"), result); err != nil {
		return nil, counts, err
	}
	return result, counts, writer.Commit(table)
}

// summarize ranks the drivers and gathers everything that reports show.
func (a *analyze) summarize(r *run, table *facts.Table, counts tagging.Counts, gathered *gathering) (*render.Summary, error) {
	s := &render.Summary{
		IssueList: r.set.Issues.Name, RowsIn: counts.In, Tagged: counts.Tagged, Rejected: counts.Rejected, Notes: r.notes(counts), Uncovered: r.lacks,
	}
	if counts.Rejected > 0 {
		s.RejectsFile = r.rejects.Path()
	}
	return s, a.fill(s, table, gathered)
}

// fill computes all numbers of a summary.
func (k *ranking) fill(s *render.Summary, table *facts.Table, gathered *gathering) error {
	report, err := k.rank(table)
	if err != nil {
		return err
	}
	s.Groups, s.Drivers, s.Distribution = metrics.GroupShares(table, nil), report, distribution(table)
	s.Languages, s.Labels, s.Examples = countCategory(table, "lang"), labels(table), map[string][]render.Example{}
	for i := range report.Drivers {
		driver := &report.Drivers[i]
		side := analyzer.Negative
		if pullsUp(driver) {
			side = analyzer.Positive
		}
		s.Examples[driver.ID] = gathered.examples.Of(driver.ID, side)
	}
	return gathered.complete(s, table, k)
}

// pullsUp tells whether an issue is praise on the whole.
func pullsUp(d *drivers.Driver) bool {
	if d.Impact.Value != nil {
		return *d.Impact.Value > 0
	}
	return d.Net.Value != nil && *d.Net.Value > 0
}

func writeReport(path string, s *render.Summary) error {
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("create report: %w", err)
	}
	if err := render.WriteReport(file, s); err != nil {
		_ = file.Close()
		return err
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("close report: %w", err)
	}
	return nil
}

// telling is a query for the comments behind the first driver.
func telling(report *drivers.Report) string {
	if len(report.Drivers) == 0 || report.Drivers[0].NotEnough != "" {
		return "label:negative"
	}
	return "issue:" + report.Drivers[0].ID
}

// countCategory counts the comments by a category column, most frequent first, ties by name. Answers without a comment have no language to count.
func countCategory(table *facts.Table, name string) []render.Count {
	column, ok := table.Category(name)
	if !ok {
		return nil
	}
	counts := make([]render.Count, len(column.Values))
	for i, value := range column.Values {
		counts[i].Name = value
	}
	for row, code := range column.Codes {
		if code >= 0 && table.HasText.ContainsInt(row) {
			counts[code].N++
		}
	}
	counts = slices.DeleteFunc(counts, func(c render.Count) bool { return c.N == 0 })
	slices.SortStableFunc(counts, func(a, b render.Count) int { return b.N - a.N })
	return counts
}

// labels counts the sentiment labels, positive first.
func labels(table *facts.Table) []render.Count {
	counts := countCategory(table, "label")
	order := []string{string(analyzer.Positive), string(analyzer.Neutral), string(analyzer.Negative)}
	slices.SortFunc(counts, func(a, b render.Count) int { return slices.Index(order, a.Name) - slices.Index(order, b.Name) })
	return counts
}

// distribution counts the responses at each score of the scale.
func distribution(table *facts.Table) []render.Count {
	if table.Scale.Metric == corpus.NoMetric {
		return nil
	}
	counts := make([]render.Count, table.Scale.Max-table.Scale.Min+1)
	for i := range counts {
		counts[i].Name = fmt.Sprint(table.Scale.Min + i)
	}
	for _, score := range table.Score {
		if score == score { // not NaN
			counts[int(score)-table.Scale.Min].N++
		}
	}
	return counts
}
