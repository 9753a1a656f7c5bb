package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/match"
	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/facts"
	"github.com/verbatim-cx/verbatim/index/record"
	"github.com/verbatim-cx/verbatim/index/words"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// wordsCommand lets the comments speak: words that tell groups apart, themes without an issue, new words.
type wordsCommand struct {
	statistic
	group, against string
	options        words.Options
	fresh          bool
	period         string
	yaml           string
	ignore         []string
	json           bool
	explain        bool
}

func newWords(env Env) *cobra.Command {
	w := &wordsCommand{statistic: statistic{inputs: inputs{env: env}}}
	cmd := &cobra.Command{
		Use:   "words [FILE…]",
		Short: "Find the words that tell two groups apart, and themes that no issue covers",
		Example: `  verbatim words                                           detractors against promoters, and themes without an issue
  verbatim words export.csv --issues telecom --yaml themes.yaml
  verbatim words export.csv --ignore acme                  the name of the brand tells nothing
  verbatim words --group churn=yes --against churn=no
  verbatim words --group month=2026-03 --against month=2026-02
  verbatim words --group 'issue:delivery score:<=6'        against all other comments
  verbatim words --new --period week                       words that are new in the last week`,
		Long: `Compares the words and phrases (up to three words) of two groups of comments, in each language apart; a word counts once for each comment, and a word and
its phrases are shown together.
Then looks for themes in the comments that no issue of the list covers, with what each would add to its coverage; --yaml writes them as issues to paste into a list.
A group is column=value, day=, month= or year= with a date, or a query of fields as search takes it.`,
		RunE: func(cmd *cobra.Command, args []string) error { return w.run(cmd, args) },
	}
	w.statistic.register(cmd)
	w.flags(cmd)
	return cmd
}

func (w *wordsCommand) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&w.group, "group", "", "`FILTER` of the first group; the lowest scores where not given")
	flags.StringVar(&w.against, "against", "", "`FILTER` of the second group; all other comments where only --group is given, the highest scores where neither is")
	flags.IntVar(&w.options.Min, "min", words.DefaultMin, "fewest comments that must have a word")
	flags.IntVar(&w.options.Top, "top", words.DefaultTop, "how many words of each group, and at most how many themes")
	flags.IntVar(&w.options.Examples, "examples", words.DefaultExamples, "how many comments for each word and theme in the JSON, and for each theme on the terminal")
	flags.StringSliceVar(&w.ignore, "ignore", nil, "words that say nothing here, as a comma-separated `LIST`: the name of the brand")
	flags.BoolVar(&w.fresh, "new", false, "show words that are new or rising in the last period, and nothing else")
	flags.StringVar(&w.period, "period", "month", "length of the last period for --new: `KIND` is day, week, month, quarter or year")
	flags.StringVar(&w.yaml, "yaml", "", "write the themes as an issue list to `FILE`, which must not be there yet")
	flags.BoolVar(&w.json, "json", false, "write the result as JSON")
	flags.BoolVar(&w.explain, "explain", false, "print the formula behind each number")
}

func (w *wordsCommand) check() error {
	_, known := words.PeriodOf(w.period, 0)
	switch {
	case w.options.Min < 1 || w.options.Top < 1 || w.options.Examples < 1:
		return usageError{errors.New("--min, --top and --examples are 1 or more")}
	case !known:
		return usageError{fmt.Errorf("--period %q: choose day, week, month, quarter or year", w.period)}
	case w.against != "" && w.group == "":
		return usageError{errors.New("--against needs a --group to compare with it")}
	case w.fresh && (w.group != "" || w.yaml != ""):
		return usageError{errors.New("--new compares the last period with all before it, and shows no themes; leave --group, --against and --yaml out")}
	}
	if ext := filepath.Ext(w.yaml); w.yaml != "" && ext != ".yaml" && ext != ".yml" {
		return usageError{fmt.Errorf("%s: an issue list is a file that ends in .yaml", w.yaml)}
	}
	if _, err := os.Stat(w.yaml); w.yaml != "" && err == nil {
		return unwritable("--yaml", w.yaml, fs.ErrExist)
	}
	return checkPlace("--yaml", w.yaml)
}

func (w *wordsCommand) run(cmd *cobra.Command, paths []string) error {
	if err := w.check(); err != nil {
		return err
	}
	for _, filter := range []string{w.group, w.against} {
		if _, err := parseGroup(filter); err != nil {
			return err
		}
	}
	cut, list, err := w.cutter(cmd, paths)
	if err != nil {
		return err
	}
	said, err := words.NewCorpus(w.ignore...)
	if err != nil {
		return err
	}
	observe := func(rec *record.Record) error {
		tokens, err := cut(rec, said)
		if err != nil {
			return err
		}
		said.Add(rec, tokens)
		return nil
	}
	return w.over(cmd, paths, observe, func(table *facts.Table) error { return w.print(said, table, list) })
}

// cutting makes tokens of the text of a record.
type cutting func(*record.Record, *words.Corpus) ([]analyzer.Token, error)

// cutter cuts comments in the language that they were tagged in, with the lexicons of the files' or the workspace's issue list, whose name it gives.
func (w *wordsCommand) cutter(cmd *cobra.Command, paths []string) (cutting, string, error) {
	a, list, err := w.engine(cmd, paths)
	if err != nil {
		return nil, "", err
	}
	return cutWith(a), list, nil
}

// cutWith cuts comments in the language that they were tagged in.
func cutWith(a *standard.Analyzer) cutting {
	phrases := map[analyzer.Lang]match.Analyse{}
	return func(rec *record.Record, said *words.Corpus) ([]analyzer.Token, error) {
		lang := rec.Language.Code
		if !rec.HasText() || !said.Analysable(lang) {
			return nil, nil
		}
		if phrases[lang] == nil {
			phrases[lang] = a.Phrases(lang)
		}
		tokens, err := phrases[lang](rec.Text)
		if err != nil {
			return nil, fmt.Errorf("cut the comment of %s into words: %w", rec.ID, err)
		}
		return tokens, nil
	}
}

func (w *wordsCommand) engine(cmd *cobra.Command, paths []string) (*standard.Analyzer, string, error) {
	if len(paths) > 0 {
		set, a, err := w.analyzer(newProgress(w.env))
		if err != nil {
			return nil, "", err
		}
		return a, set.Issues.Name, nil
	}
	if err := w.onlyForFiles(cmd); err != nil {
		return nil, "", err
	}
	reader, err := index.Open(w.workspace)
	if err != nil {
		return nil, "", err
	}
	set, err := current(reader)
	if err := errors.Join(err, reader.Close()); err != nil {
		return nil, "", err
	}
	a, err := standard.New(set, standard.Options{OnSlow: newProgress(w.env).dictionary})
	if err != nil {
		return nil, "", err
	}
	return a, set.Issues.Name, nil
}

func (w *wordsCommand) print(said *words.Corpus, table *facts.Table, list string) error {
	report := &render.Words{IssueList: list}
	if w.fresh {
		report.Fresh = words.Fresh(said, table, w.period, w.options)
	} else {
		groups, why, err := w.groups(table)
		if err != nil {
			return err
		}
		report.NoComparison = why
		if why == "" {
			report.Comparison = words.Compare(said, table, groups, w.options)
		}
		report.Themes = words.Themes(said, table, w.options)
	}
	if w.yaml != "" {
		if err := w.writeYAML(report.Themes, list); err != nil {
			return err
		}
	}
	if w.json {
		enc := json.NewEncoder(w.env.Stdout)
		enc.SetEscapeHTML(false)
		return enc.Encode(report)
	}
	return render.WriteWords(w.env.Stdout, report, render.WordsOptions{Look: w.look(), Explain: w.explain})
}

// groups finds the rows of the two groups; why says what is missing for a comparison that was not asked for by name.
func (w *wordsCommand) groups(table *facts.Table) (groups words.Groups, why string, err error) {
	if w.group == "" {
		if table.Scale.Metric == corpus.NoMetric {
			return groups, "no score column, so there are no groups to compare; name two with --group and --against", nil
		}
		names := render.GroupNames(table.Scale.Metric)
		return words.Groups{First: table.Lowest, Second: table.Highest, FirstName: names[2], SecondName: names[0]}, "", nil
	}
	groups.FirstName, groups.SecondName = w.group, w.against
	if groups.First, err = groupRows(table, w.group); err != nil {
		return groups, "", err
	}
	if w.against == "" {
		groups.SecondName = "all others"
		groups.Second = table.All()
		groups.Second.AndNot(groups.First)
		return groups, "", nil
	}
	if groups.Second, err = groupRows(table, w.against); err != nil {
		return groups, "", err
	}
	if both := groups.First.AndCardinality(groups.Second); both > 0 {
		return groups, "", usageError{fmt.Errorf("%d responses are in both --group %s and --against %s; name two groups apart", both, w.group, w.against)}
	}
	return groups, "", nil
}

// writeYAML writes the themes as an issue list, and takes the examples out that the list does not find: those in another language than the engine sees in them.
func (w *wordsCommand) writeYAML(report *words.ThemeReport, list string) error {
	if len(report.Themes) == 0 {
		_, err := fmt.Fprintf(w.env.Stderr, "%s was not written: there are no themes\n", w.yaml)
		return err
	}
	name := strings.TrimSuffix(filepath.Base(w.yaml), filepath.Ext(w.yaml))
	themes := render.ThemeList(report, name, list)
	comment := "Themes that no issue of " + list + " covers, as verbatim words found them. Name them, take out words that do not fit, and paste what you keep below \"issues:\"\n" +
		"of your own list. The examples are comments of customers. Then run: verbatim issues test FILE"
	if err := createList(w.yaml, themes, comment, os.O_EXCL); err != nil {
		return err
	}
	if err := w.dropExamples(themes); err != nil {
		return err
	}
	if err := createList(w.yaml, themes, comment, os.O_TRUNC); err != nil {
		return errors.Join(err, os.Remove(w.yaml))
	}
	_, err := fmt.Fprintf(w.env.Stderr, "%s has %s; read it, then run: verbatim issues test %s\n", w.yaml, render.Counted(len(themes.Issues), "theme"), w.yaml)
	return err
}

// createList writes a list to a file that only its owner can read: it has words of customers.
func createList(path string, list *lexicons.IssueList, comment string, how int) error {
	return output{"--yaml", path, how, 0o600}.write(func(w io.Writer) error { return list.Write(w, comment, nil) })
}

// dropExamples takes out the examples that the list, as it was written, does not find.
func (w *wordsCommand) dropExamples(themes *lexicons.IssueList) error {
	set, err := loadSet(w.yaml)
	if err != nil {
		return err
	}
	a, err := standard.New(set, standard.Options{})
	if err != nil {
		return err
	}
	for i := range themes.Issues {
		issue := &themes.Issues[i]
		for lang, examples := range issue.Examples {
			issue.Examples[lang] = slices.DeleteFunc(examples, func(e lexicons.Example) bool {
				doc, err := a.Analyze(e.Text, analyzer.Lang(lang))
				return err != nil || !slices.ContainsFunc(doc.Issues, func(found analyzer.Issue) bool { return found.ID == issue.ID })
			})
		}
	}
	return nil
}
