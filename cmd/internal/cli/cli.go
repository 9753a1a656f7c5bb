// Package cli is the command line: one file a subcommand.
//
// The problem: three kinds of people share one binary, a researcher at a terminal, a CX manager with one command from a wiki, and a nightly job that reads exit codes. The
// shape: Run builds the cobra tree over an Env and turns the error that comes back into a message and an exit code; each subcommand is a struct of flags with a run
// method. Data goes to Stdout, messages and progress to Stderr. The traps: an exit code of 3 is a success with rejected rows, so its work is done and its output is complete.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/filter"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// Env is the world that a command runs in.
type Env struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
}

// say writes a message for people on lines of its own. It may quote what stands in a file, which must not steer a terminal.
func (e Env) say(text string) error {
	if _, err := fmt.Fprintln(e.Stderr, render.Plain(text)); err != nil {
		return fmt.Errorf("write messages: %w", err)
	}
	return nil
}

// The exit codes.
const (
	ExitDone     = 0
	ExitFailed   = 1
	ExitUsage    = 2 // wrong usage or unreadable input; a file that cannot be made where a flag says
	ExitRejected = 3 // done, but some rows were rejected
	ExitAlert    = 4 // an alert rule fired, or a required accuracy was missed
)

// errRejected says that a run was done and left rejected rows; it has been reported already.
var errRejected = errors.New("some rows were rejected")

// usageError is a mistake in how the command was called.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// alertError says that something that was to be watched went wrong: an alert fired, a required accuracy was missed.
type alertError struct{ error }

func (e alertError) Unwrap() error { return e.error }

// Run runs one command and gives its exit code. It never panics and never exits the process.
func Run(ctx context.Context, args []string, env Env) (code int) {
	defer func() {
		if p := recover(); p != nil {
			_, _ = fmt.Fprintf(env.Stderr, "verbatim: a bug stopped the command: %v\nPlease report it with the command line that you used.\n", p)
			code = ExitFailed
		}
	}()
	root := newRoot(env)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	code = exitCode(err)
	if err != nil && !errors.Is(err, errRejected) && !errors.Is(err, errFindings) {
		_ = env.say("verbatim: " + message(err))
	}
	return code
}

// helpTemplate leads with examples, then says what the command does, then lists its flags.
const helpTemplate = `{{.Short}}
{{if .HasExample}}
Examples:
{{.Example}}
{{end}}{{with .Long}}
{{.}}
{{end}}
Usage:{{if .Runnable}}
  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [command]

Commands:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}
{{if .HasAvailableLocalFlags}}
Flags:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}{{if .HasAvailableInheritedFlags}}
Global flags:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}`

func newRoot(env Env) *cobra.Command {
	root := &cobra.Command{
		Use:     "verbatim",
		Version: version(),
		Short:   "Find out what survey answers are about, how they feel, and what moves the score",
		Long: `verbatim reads the answers to "why did you give this score?" in whatever language they come, tags them with
the known issues of your business and with their sentiment, makes them searchable, and ranks what drives the score.`,
		Example: `  verbatim analyze export.csv                           the whole way: tags, index, ranking, report.html
  verbatim tag export.csv > tagged.jsonl                a tagged export, one record a line
  verbatim search 'issue:delivery score:<=6 lang:tr'    the comments behind a number
  verbatim drivers --json                               the ranking of the last analyze, for programs
  verbatim lexicon check                                the form and the examples of all word lists`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(env.Stdin)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)
	root.SetHelpTemplate(helpTemplate)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; see `%s --help`", err, cmd.CommandPath())}
	})
	root.AddCommand(newAnalyze(env), newTag(env), newSearch(env), newMetrics(env), newDrivers(env), newTrends(env), newChurn(env), newValue(env), newWords(env),
		newReport(env), newExplain(env), newIssues(env), newLexicon(env), newEval(env))
	for _, cmd := range root.Commands() {
		wrapArgs(cmd)
	}
	return root
}

// wrapArgs makes a wrong number of arguments a usage error.
func wrapArgs(cmd *cobra.Command) {
	check := cmd.Args
	if check != nil {
		cmd.Args = func(cmd *cobra.Command, args []string) error {
			if err := check(cmd, args); err != nil {
				return usageError{fmt.Errorf("%w; see `%s --help`", err, cmd.CommandPath())}
			}
			return nil
		}
	}
	for _, sub := range cmd.Commands() {
		wrapArgs(sub)
	}
}

// version is that of the module, as the build recorded it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

func exitCode(err error) int {
	var usage usageError
	var alert alertError
	var syntax *query.SyntaxError
	var field *filter.FieldError
	var value *filter.ValueError
	var lexicon *lexicons.SyntaxError
	switch {
	case err == nil:
		return ExitDone
	case errors.Is(err, errRejected):
		return ExitRejected
	case errors.As(err, &alert):
		return ExitAlert
	case errors.As(err, &usage), errors.As(err, &syntax), errors.As(err, &field), errors.As(err, &value), errors.As(err, &lexicon),
		errors.Is(err, corpus.ErrInput), errors.Is(err, lexicons.ErrNoList), errors.Is(err, index.ErrNoWorkspace), errors.Is(err, index.ErrNotOurs),
		strings.HasPrefix(err.Error(), "unknown command"):
		return ExitUsage
	default:
		return ExitFailed
	}
}

func message(err error) string {
	if errors.Is(err, context.Canceled) {
		return "interrupted; what was written so far is whole, but not all"
	}
	var usage usageError // has its advice already
	if !errors.As(err, &usage) && strings.HasPrefix(err.Error(), "unknown command") {
		return err.Error() + "; see `verbatim --help`"
	}
	return err.Error()
}
