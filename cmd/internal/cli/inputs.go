package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/sentiment"
	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// inputs are the flags of all commands that read survey files.
type inputs struct {
	env         Env
	issues      string
	question    string
	lang        string
	languages   []string
	mapping     []string
	customers   []string
	customerKey []string
	workers     int
	rejects     string
	loaded      []*corpus.Customers // by readCustomers
}

// registerEngine adds the flags of the engine, register those and the flags of the files.
func (in *inputs) registerEngine(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&in.issues, "issues", "ecommerce", "issue list: a shipped `NAME` ("+strings.Join(lexicons.Lists(), ", ")+") or the path of a .yaml file")
	flags.StringVar(&in.question, "question", string(sentiment.Why), "what the survey asked before the comment: `KIND` is why (this score), improve, or like; a bare \"the price\" is a complaint when asked what to improve")
	flags.StringSliceVar(&in.languages, "languages", nil, "languages to choose among when detecting, as a comma-separated `LIST` of codes")
	flags.IntVar(&in.workers, "workers", runtime.GOMAXPROCS(0), "how many comments to work on at once; the output does not depend on it")
}

func (in *inputs) register(cmd *cobra.Command) {
	in.registerEngine(cmd)
	flags := cmd.Flags()
	flags.StringVar(&in.lang, "lang", "", "language that the survey was answered in, as an ISO 639-1 `CODE`; a hint, not an order")
	flags.StringArrayVar(&in.mapping, "map", nil, "give a column a role: `ROLE=COLUMN`, repeatable (id, text, score, metric, date, lang, picked, customer, survey_type, channel)")
	flags.StringArrayVar(&in.customers, "customers", nil, "customer `FILE`, joined to the responses by key; repeatable, the files are joined by their keys")
	flags.StringArrayVar(&in.customerKey, "customer-key", nil, "key `COLUMN` of the customer file; found by name where not given; repeatable, in the order of the files")
	flags.StringVar(&in.rejects, "rejects", "rejects.csv", "`FILE` for rows that cannot be used, made only when there are any")
}

// run is what a command over survey files works with. Close it.
type run struct {
	set       *lexicons.Set
	analyzer  *standard.Analyzer
	tagger    *tagging.Tagger
	reader    *corpus.Reader
	rejects   *corpus.RejectWriter
	customers []*corpus.Customers
	progress  *progress
	workers   int
	lacks     []string // which answers could not be tagged, see uncovered
}

// open reads the lexicons, profiles the files and makes the tagger.
func (in *inputs) open(paths []string) (*run, error) {
	if in.workers < 1 {
		return nil, usageError{fmt.Errorf("--workers %d: at least one is needed", in.workers)}
	}
	roles, err := parseMap(in.mapping)
	if err != nil {
		return nil, err
	}
	if err := in.checkRejects(paths); err != nil {
		return nil, err
	}
	r := &run{workers: in.workers, progress: newProgress(in.env), rejects: corpus.NewRejectWriter(in.rejects)}
	if r.set, r.analyzer, err = in.analyzer(r.progress); err != nil {
		return nil, err
	}
	r.tagger = tagging.New(r.analyzer, r.set.Issues).Primed(primers(r.analyzer))
	if r.customers, err = in.readCustomers(); err != nil {
		return nil, err
	}
	r.reader, err = corpus.Open(paths, corpus.Options{
		Stdin: in.env.Stdin, Map: roles, Lang: in.lang, Progress: func(p corpus.Progress) { r.progress.reading(p) },
	})
	if err != nil {
		return nil, err
	}
	return r, nil
}

// readCustomers reads the customer files, each with the key of its place; once, however often it is asked.
func (in *inputs) readCustomers() ([]*corpus.Customers, error) {
	if in.loaded != nil {
		return in.loaded, nil
	}
	for i, path := range in.customers {
		key, err := in.keyOf(i)
		if err != nil {
			return nil, err
		}
		customers, err := corpus.ReadCustomers(path, key, corpus.Options{})
		if err != nil {
			return nil, err
		}
		in.loaded = append(in.loaded, customers)
	}
	return in.loaded, nil
}

// keyOf is the key column of a customer file, by place; empty to find it by name.
func (in *inputs) keyOf(i int) (string, error) {
	switch {
	case len(in.customerKey) > len(in.customers):
		return "", usageError{fmt.Errorf("--customer-key is given %d times and --customers %d times; give a key for each file, in the same order", len(in.customerKey), len(in.customers))}
	case i < len(in.customerKey):
		return in.customerKey[i], nil
	default:
		return "", nil
	}
}

// customerTable makes columns of the customer files, and gives what was read. A single file goes straight into the columns, which take a small part of the memory of its rows.
func (in *inputs) customerTable() (*facts.CustomerTable, []*corpus.Customers, error) {
	if len(in.customers) != 1 || in.loaded != nil {
		files, err := in.readCustomers()
		return facts.NewCustomerTable(joinCustomers(files)), files, err
	}
	key, err := in.keyOf(0)
	if err != nil {
		return nil, nil, err
	}
	var columns facts.CustomerBuilder
	file, err := corpus.ScanCustomers(in.customers[0], key, corpus.Options{}, columns.Add)
	if err != nil {
		return nil, nil, err
	}
	return columns.Table(), []*corpus.Customers{file}, nil
}

// joinCustomers makes one list of the customers of all files.
func joinCustomers(files []*corpus.Customers) []corpus.Customer {
	if len(files) == 0 {
		return nil
	}
	lists := make([][]corpus.Customer, len(files))
	for i, file := range files {
		lists[i] = file.List
	}
	return corpus.JoinCustomers(lists...)
}

// primers follow the language mix of each file.
func primers(a *standard.Analyzer) func() tagging.Primer {
	return func() tagging.Primer {
		primer := a.NewPrimer()
		return func(texts []string) (tagging.Analyzer, error) { return primer.Next(texts) }
	}
}

// checkRejects keeps rejected rows from being written over the file that they come from.
func (in *inputs) checkRejects(paths []string) error {
	if in.rejects == "-" {
		return usageError{errors.New("--rejects -: name a file; standard output is for the result")}
	}
	if err := checkPlace("--rejects", in.rejects); err != nil {
		return err
	}
	target, err := os.Stat(in.rejects)
	if err != nil {
		return nil // it is not there yet, or the writer will say why it cannot be made
	}
	for _, path := range slices.Concat(in.customers, paths) {
		if input, err := os.Stat(path); err == nil && os.SameFile(input, target) {
			return usageError{fmt.Errorf("--rejects %s is an input of this run; choose another file", in.rejects)}
		}
	}
	return nil
}

// analyzer makes the lexicon set and the pipeline that the flags ask for.
func (in *inputs) analyzer(p *progress) (*lexicons.Set, *standard.Analyzer, error) {
	set, err := loadSet(in.issues)
	if err != nil {
		return nil, nil, err
	}
	question := sentiment.Question(in.question)
	if question != "" && question != sentiment.Why && question != sentiment.Improve && question != sentiment.Like {
		return nil, nil, usageError{fmt.Errorf("--question %q: give why, improve or like", in.question)}
	}
	opts := standard.Options{Question: question, OnSlow: p.dictionary}
	for _, code := range in.languages {
		opts.Candidates = append(opts.Candidates, analyzer.Lang(strings.ToLower(strings.TrimSpace(code))))
	}
	a, err := standard.New(set, opts)
	if err != nil {
		return nil, nil, usageError{err}
	}
	return set, a, nil
}

// loadSet loads the lexicons with an issue list. A file of one that cannot be read is a mistake in the command.
func loadSet(issues string) (*lexicons.Set, error) {
	set, err := lexicons.Default(issues)
	var unreadable *fs.PathError
	if errors.As(err, &unreadable) {
		err = usageError{fmt.Errorf("%w; give the path of a .yaml file, or a shipped name (%s)", err, strings.Join(lexicons.Lists(), ", "))}
	}
	return set, err
}

// listName is what a workspace remembers of its issue list: a shipped name, or the absolute path of a file.
func (in *inputs) listName() (string, error) {
	if slices.Contains(lexicons.Lists(), in.issues) {
		return in.issues, nil
	}
	path, err := filepath.Abs(in.issues)
	if err != nil {
		return "", fmt.Errorf("find the issue list %s: %w", in.issues, err)
	}
	return path, nil
}

// Close ends the files of the run.
func (r *run) Close() error {
	r.progress.end()
	if err := r.reader.Close(); err != nil {
		return err
	}
	if err := r.rejects.Close(); err != nil {
		return unwritable("--rejects", r.rejects.Path(), err)
	}
	return nil
}

// buildOptions says what the facts table needs to know beside the records.
func (r *run) buildOptions() (facts.BuildOptions, error) {
	opts := facts.BuildOptions{}
	for i := range r.set.Issues.Issues {
		issue := &r.set.Issues.Issues[i]
		opts.Issues = append(opts.Issues, facts.IssueName{ID: issue.ID, Name: issue.Name("en")})
	}
	opts.Customers = joinCustomers(r.customers)
	for _, file := range r.reader.Mapping().Files {
		if file.Scale.Metric != corpus.NoMetric {
			opts.Scale = file.Scale
		}
		opts.PicksOffered = opts.PicksOffered || file.Column(corpus.RolePicked) != ""
	}
	return opts, oneMetric(r.reader.Mapping().Files)
}

// oneMetric refuses files whose scores cannot be ranked together.
func oneMetric(files []corpus.FileMapping) error {
	var first *corpus.FileMapping
	for i := range files {
		file := &files[i]
		if file.Scale.Metric == corpus.NoMetric {
			continue
		}
		if first == nil {
			first = file
		}
		if file.Scale.Metric != first.Scale.Metric {
			return usageError{fmt.Errorf("%s has scores of %s and %s of %s, which cannot be ranked together; analyse the files apart, or name the metric with --map metric=nps, csat or ces",
				first.File, first.Scale.Metric, file.File, file.Scale.Metric)}
		}
	}
	return nil
}

func parseMap(pairs []string) (map[corpus.Role]string, error) {
	roles := make(map[corpus.Role]string, len(pairs))
	for _, pair := range pairs {
		role, column, ok := strings.Cut(pair, "=")
		if !ok || role == "" || column == "" {
			return nil, usageError{fmt.Errorf("--map %q: write it as role=column, for example --map text=Comment", pair)}
		}
		roles[corpus.Role(role)] = column
	}
	return roles, nil
}

// baseNames gives file names without folders; standard input is "stdin".
func baseNames(paths []string) []string {
	names := make([]string, len(paths))
	for i, path := range paths {
		names[i] = filepath.Base(path)
		if path == "-" {
			names[i] = "stdin"
		}
	}
	return names
}
