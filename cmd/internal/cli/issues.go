package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer/lint"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/metrics"
	"github.com/verbatim-cx/verbatim/index/record"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// issuesCommand looks after issue lists.
type issuesCommand struct {
	inputs
	from      string
	languages []string
	workspace string
	show      int
	json      bool
}

func newIssues(env Env) *cobra.Command {
	c := &issuesCommand{inputs: inputs{env: env}}
	cmd := &cobra.Command{
		Use:   "issues",
		Short: "List, start, check and test issue lists, and compare picks with comments",
		Example: `  verbatim issues list
  verbatim issues init ours.yaml --from hotel --languages en,tr
  verbatim issues test ours.yaml
  verbatim issues agreement`,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		Args: cobra.NoArgs,
	}
	cmd.AddCommand(c.listCommand(), c.initCommand(), c.checkCommand(), c.testCommand(), c.agreementCommand())
	for _, sub := range cmd.Commands() {
		if sub.Name() != "init" {
			sub.Flags().BoolVar(&c.json, "json", false, "write the result as JSON")
		}
	}
	return cmd
}

func (c *issuesCommand) listCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "list [NAME|FILE]",
		Short:   "List the shipped issue lists, or the issues of one",
		Example: "  verbatim issues list\n  verbatim issues list airline",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			names := lexicons.Lists()
			if len(args) == 1 {
				names = args
			}
			return c.list(names, len(args) == 1)
		},
	}
}

func (c *issuesCommand) initCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "init FILE",
		Short:   "Start a company's own issue list from a shipped one",
		Example: "  verbatim issues init ours.yaml --from hotel --languages en,tr",
		Long:    "Writes a copy of a shipped list that you can change: names, terms, examples. A file that is there already is never overwritten.",
		Args:    cobra.ExactArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return c.start(args[0]) },
	}
	cmd.Flags().StringVar(&c.from, "from", "ecommerce", "list to start from: a shipped `NAME` ("+strings.Join(lexicons.Lists(), ", ")+") or the path of a .yaml file")
	cmd.Flags().StringSliceVar(&c.languages, "languages", nil, "languages to keep, as a comma-separated `LIST` of codes; all where not given")
	return cmd
}

func (c *issuesCommand) checkCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "check [NAME|FILE…]",
		Short:   "Check form, terms and examples of issue lists",
		Example: "  verbatim issues check\n  verbatim issues check ours.yaml",
		Long: `Checks form (keys, repeated terms, operators, sets), that every term can match, and the examples. Without an argument all shipped lists are checked. Exit code 1 when something is to be mended, 2 when the file cannot be read as a list.

Terms:
` + termHelp,
		RunE: func(_ *cobra.Command, args []string) error { return c.check(args, false) },
	}
}

// termHelp is the syntax of terms, for people.
const termHelp = `  late delivery            two words in a row, each in any inflection
  =it                      exactly this form; =IT only in these capitals
  refund*                  any word that begins so; *service ends so
  late NEAR/4 delivery     both in a sentence, at most 4 words apart, in either order
  took THEN/3 arrive       in this order, with a gap of at most 3 words
  price CLAUSE website     both in one clause; SENTENCE: in one sentence
  service NOT/3 internet   the first, unless the second is within 3 words
  ^slow NEAR/3 delivery    any phrase of the set "slow" under sets:`

func (c *issuesCommand) testCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "test [NAME|FILE…]",
		Short:   "Run the examples and counter-examples of issue lists",
		Example: "  verbatim issues test ours.yaml",
		Long:    "Tags every example, which must get its issue, and every counter-example, which must not. Without an argument all shipped lists are tested. Exit code 1 when one fails.",
		RunE:    func(_ *cobra.Command, args []string) error { return c.check(args, true) },
	}
}

// issueListing is a line of `issues list`.
type issueListing struct {
	Name      string              `json:"name"`
	File      string              `json:"file"`
	Version   string              `json:"version"`
	Licence   string              `json:"licence"`
	Languages []string            `json:"languages"`
	Issues    []issueListingIssue `json:"issues"`
	Terms     int                 `json:"terms"`
}

type issueListingIssue struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func (c *issuesCommand) list(names []string, whole bool) error {
	var lists []issueListing
	for _, name := range names {
		set, err := loadSet(name)
		if err != nil {
			return err
		}
		lists = append(lists, listing(set.Issues))
	}
	if c.json {
		return json.NewEncoder(c.env.Stdout).Encode(lists)
	}
	for _, list := range lists {
		ids := make([]string, len(list.Issues))
		for i, issue := range list.Issues {
			ids[i] = issue.ID
		}
		if _, err := fmt.Fprintf(c.env.Stdout, "%-11s %s\n            %s; %d terms\n", list.Name, strings.Join(ids, ", "), strings.Join(list.Languages, " "), list.Terms); err != nil {
			return err
		}
		for _, issue := range list.Issues {
			if !whole {
				break
			}
			if _, err := fmt.Fprintf(c.env.Stdout, "  %-16s %s\n", issue.ID, issue.Name); err != nil {
				return err
			}
		}
	}
	return nil
}

func listing(list *lexicons.IssueList) issueListing {
	out := issueListing{Name: list.Name, File: list.File, Version: list.Version, Licence: list.Licence, Languages: list.Languages()}
	for i := range list.Issues {
		issue := &list.Issues[i]
		out.Issues = append(out.Issues, issueListingIssue{issue.ID, issue.Name("en")})
		for _, terms := range issue.Terms {
			out.Terms += len(terms)
		}
	}
	return out
}

// start writes a copy of a list.
func (c *issuesCommand) start(path string) error {
	if ext := filepath.Ext(path); ext != ".yaml" && ext != ".yml" {
		return usageError{fmt.Errorf("%s: an issue list is a file that ends in .yaml", path)}
	}
	set, err := loadSet(c.from)
	if err != nil {
		return err
	}
	list := *set.Issues
	list.Name = strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	list.Source = "Started from the list " + set.Issues.Name + " of verbatim. " + set.Issues.Source
	comment := "Issue list, started from " + set.Issues.Name + ". Change it, then run: verbatim issues test " + path + "\nTerms:\n" + termHelp
	var text bytes.Buffer
	if err := list.Write(&text, comment, c.languages); err != nil {
		return usageError{err}
	}
	err = output{"issues init", path, os.O_EXCL, 0o644}.write(func(w io.Writer) error {
		_, err := text.WriteTo(w)
		return err
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.env.Stderr, "%s has the %s of %s. Change it, then run: verbatim issues test %s\n", path, render.Counted(len(list.Issues), "issue"), c.from, path)
	return err
}

// check checks lists, or only runs their examples. The word lists are `lexicon check`'s.
func (c *issuesCommand) check(names []string, examples bool) error {
	if len(names) == 0 {
		names = lexicons.Lists()
	}
	findings, run := []lint.Finding{}, 0
	p := newProgress(c.env)
	for _, name := range names {
		c.issues = name
		set, a, err := c.analyzer(p)
		if err != nil {
			return err
		}
		var found []lint.Finding
		if examples {
			found, err = lint.Examples(set, a)
		} else {
			found, err = lint.Issues(set, a)
		}
		if err != nil {
			return err
		}
		findings = append(findings, found...)
		run += exampleCount(set.Issues)
	}
	p.end()
	what := "checked"
	if examples {
		what = fmt.Sprintf("tested with %d examples and counter-examples", run)
	}
	return c.found(findings, fmt.Sprintf("%s %s, %s", render.Counted(len(names), "list"), what, render.Counted(len(findings), "finding")))
}

func (c *issuesCommand) found(findings []lint.Finding, summary string) error {
	var err error
	if c.json {
		err = json.NewEncoder(c.env.Stdout).Encode(findings)
	} else {
		for _, finding := range findings {
			_, printErr := fmt.Fprintln(c.env.Stdout, finding)
			err = errors.Join(err, printErr)
		}
		_, printErr := fmt.Fprintln(c.env.Stderr, summary)
		err = errors.Join(err, printErr)
	}
	if err == nil && len(findings) > 0 {
		return errFindings
	}
	return err
}

func exampleCount(list *lexicons.IssueList) int {
	n := 0
	for i := range list.Issues {
		for _, lang := range list.Languages() {
			n += len(list.Issues[i].Examples[lang]) + len(list.Issues[i].Counterexamples[lang])
		}
	}
	return n
}

func (c *issuesCommand) agreementCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "agreement",
		Short: "Compare what customers picked from the survey's list with what their comments name",
		Example: `  verbatim issues agreement
  verbatim issues agreement --show 5`,
		Long: `Over the responses of the workspace that have a comment and were shown the list: for each issue how many picked it, name it, or both, the share that agrees, and Cohen's kappa with its 95 % interval.
Then comments that name an issue which was not picked, and the other way: what the list does not offer as customers say it, and what the terms miss.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return c.agreement() },
	}
	cmd.Flags().StringVar(&c.workspace, "workspace", defaultWorkspace, "`DIR` that analyze made")
	cmd.Flags().IntVar(&c.show, "show", 2, "comments to show for each issue and kind of disagreement")
	return cmd
}

func (c *issuesCommand) agreement() error {
	if c.show < 0 {
		return usageError{fmt.Errorf("--show %d: give how many comments to show", c.show)}
	}
	reader, err := index.Open(c.workspace)
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
	report := render.Agreement{Issues: metrics.Picks(table), Differs: []render.Disagreement{}}
	if len(report.Issues) == 0 || report.Issues[0].N == 0 {
		return usageError{errors.New("no response has both a comment and picks: name the column of picks with --map picked=COLUMN when you analyse")}
	}
	if err := reader.All(func(rec *record.Record) error { report.Gather(rec, c.show); return nil }); err != nil {
		return err
	}
	if c.json {
		return json.NewEncoder(c.env.Stdout).Encode(report)
	}
	return render.WritePickAgreement(c.env.Stdout, &report, look(c.env))
}
