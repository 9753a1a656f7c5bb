package cli

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer/lint"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
)

// errFindings says that a check found something to mend; it has been reported already.
var errFindings = errors.New("the check found something to mend")

// lexicon looks after word lists.
type lexicon struct {
	inputs
	json bool
}

func newLexicon(env Env) *cobra.Command {
	l := &lexicon{inputs: inputs{env: env}}
	cmd := &cobra.Command{
		Use:   "lexicon",
		Short: "Look after the word lists",
		Example: `  verbatim lexicon list
  verbatim lexicon check
  verbatim lexicon check --issues my-issues.yaml`,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		Args: cobra.NoArgs,
	}
	check := &cobra.Command{
		Use:     "check",
		Short:   "Check form, terms and examples of the word lists and of an issue list",
		Example: "  verbatim lexicon check --issues my-issues.yaml",
		Long: `Checks the form of the sentiment packs and of the issue list (order, duplicates, weights, licence, both polarities), that every term can match,
that every example gets its label or issue, and that no counter-example does. Exit code 1 when something is to be mended.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return l.check() },
	}
	list := &cobra.Command{
		Use:     "list",
		Short:   "List the word lists with version, licence and number of entries",
		Example: "  verbatim lexicon list",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return l.list() },
	}
	for _, sub := range []*cobra.Command{check, list} {
		sub.Flags().StringVar(&l.issues, "issues", "ecommerce", "issue list: a shipped `NAME` or the path of a .yaml file")
		sub.Flags().BoolVar(&l.json, "json", false, "write the result as JSON")
		cmd.AddCommand(sub)
	}
	return cmd
}

func (l *lexicon) check() error {
	p := newProgress(l.env)
	set, a, err := l.analyzer(p)
	if err != nil {
		return err
	}
	findings, err := lint.Check(set, a)
	p.end()
	if err != nil {
		return err
	}
	if l.json {
		if findings == nil {
			findings = []lint.Finding{}
		}
		err = json.NewEncoder(l.env.Stdout).Encode(findings)
	} else {
		for _, finding := range findings {
			_, printErr := fmt.Fprintln(l.env.Stdout, finding)
			err = errors.Join(err, printErr)
		}
		_, printErr := fmt.Fprintf(l.env.Stderr, "%s and the issue list %s checked, %s\n", render.Counted(len(set.Packs), "pack"), set.Issues.Name, render.Counted(len(findings), "finding"))
		err = errors.Join(err, printErr)
	}
	if err == nil && len(findings) > 0 {
		return errFindings
	}
	return err
}

// listed is a line of `lexicon list`.
type listed struct {
	Name    string `json:"name"`
	File    string `json:"file"`
	Version string `json:"version"`
	Licence string `json:"licence"`
	Entries int    `json:"entries"`
}

func (l *lexicon) list() error {
	set, err := loadSet(l.issues)
	if err != nil {
		return err
	}
	var lines []listed
	for _, pack := range set.Packs {
		entries := len(pack.Words) + len(pack.Idioms) + len(pack.Negators) + len(pack.Intensifiers) + len(pack.Diminishers) + len(pack.Contrast)
		lines = append(lines, listed{pack.Name, pack.File, pack.Version, pack.Licence, entries})
	}
	terms := 0
	for i := range set.Issues.Issues {
		for _, list := range set.Issues.Issues[i].Terms {
			terms += len(list)
		}
	}
	lines = append(lines, listed{"issues/" + set.Issues.Name, set.Issues.File, set.Issues.Version, set.Issues.Licence, terms})
	if l.json {
		return json.NewEncoder(l.env.Stdout).Encode(lines)
	}
	for _, line := range lines {
		if _, err := fmt.Fprintf(l.env.Stdout, "%-20s %5d entries  version %s  %s\n", line.Name, line.Entries, line.Version, line.Licence); err != nil {
			return err
		}
	}
	return nil
}
