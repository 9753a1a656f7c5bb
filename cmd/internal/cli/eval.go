package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
	"github.com/verbatim-cx/verbatim/corpus"
	"github.com/verbatim-cx/verbatim/corpus/gold"
)

// eval measures the engine on labelled data.
type eval struct {
	inputs
	goldLanguages []string
	what          []string
	mapping       string
	coders        []string
	least         []string
	errors        int
	prior         bool
	json          bool
}

// The parts of an evaluation.
const (
	ofDetection = "detection"
	ofSentiment = "sentiment"
	ofIssues    = "issues"
)

func newEval(env Env) *cobra.Command {
	e := &eval{inputs: inputs{env: env}}
	cmd := &cobra.Command{
		Use:   "eval GOLD…",
		Short: "Measure the engine on labelled comments",
		Example: `  verbatim eval gold.jsonl                                  one JSON object a line: id, text, lang, label …
  verbatim eval gold.jsonl --errors 40                      what went wrong, with evidence
  verbatim eval rest.jsonl --mapping semeval16-restaurant   issues too, against the labels of the set
  verbatim eval gold.jsonl --min polar_f1=0.8               exit code 4 where it is lower
  verbatim eval gold.jsonl --coders label,label_b           how well two coders agree`,
		Long: `Runs the engine over labelled comments and compares. The engine sees only id and text.

Language: how often it is told, by language and length; an undetermined one is wrong; rows without a language, or with "und", are left out.
Sentiment: the label of a row is its "label" (positive, neutral, negative), else its "stars" (1-2 negative, 4-5 positive), else its NPS "score" (0-6 negative, 9-10 positive). Macro-F1 is
the mean of the F1 of each label; polar figures are over rows with a side, where a neutral answer is wrong.
Issues: with a --mapping from the labels of the set ("aspects", or one "reason" a row) to issues. Precision, recall and F1 over all pairs of row and issue (micro), and the mean over issues (macro).`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return e.run(cmd, args) },
	}
	e.registerEngine(cmd)
	flags := cmd.Flags()
	flags.StringSliceVar(&e.goldLanguages, "gold-languages", nil, "score only rows of these languages, as a comma-separated `LIST`")
	flags.StringSliceVar(&e.what, "what", []string{ofDetection, ofSentiment, ofIssues}, "what to measure, as a comma-separated `LIST`")
	flags.StringVar(&e.mapping, "mapping", "", "which issue each label is: a shipped `NAME` ("+strings.Join(gold.Mappings(), ", ")+") or the path of a .map file; its issue list is used unless --issues names one")
	flags.IntVar(&e.errors, "errors", 0, "show up to `N` wrong answers of each kind, spread over the files")
	flags.StringSliceVar(&e.least, "min", nil, "a figure that every set must reach, `FIGURE=VALUE` (polar_f1, f1, micro_f1, language); exit code 4 where one does not")
	flags.StringSliceVar(&e.coders, "coders", nil, "compare two label `FIELDS` of the files instead: Cohen's kappa with its 95 % interval")
	flags.BoolVar(&e.prior, "prior", true, "let the language mix of each file speak for its short answers, as when files are tagged; --prior=false looks at each text alone")
	flags.BoolVar(&e.json, "json", false, "write the result as JSON")
	return cmd
}

func (e *eval) run(cmd *cobra.Command, paths []string) error {
	if len(e.coders) > 0 {
		return e.agreement(paths)
	}
	if e.errors < 0 {
		return usageError{fmt.Errorf("--errors %d: give how many to show", e.errors)}
	}
	least, err := parseLeast(e.least)
	if err != nil {
		return usageError{err}
	}
	counts, err := e.counts(cmd.Flags().Changed("issues"))
	if err != nil {
		return err
	}
	p := newProgress(e.env)
	set, a, err := e.analyzer(p)
	if err != nil {
		return err
	}
	if err := counts.fits(set.Issues); err != nil {
		return err
	}
	tagger := tagging.New(a, set.Issues)
	if e.prior {
		tagger = tagger.Primed(primers(a))
	}
	for _, path := range paths {
		rows, err := readGold(path)
		if err != nil {
			return usageError{err}
		}
		rows = slices.DeleteFunc(rows, func(row gold.Row) bool {
			return len(e.goldLanguages) > 0 && !slices.Contains(e.goldLanguages, row.Lang)
		})
		if err := e.tag(cmd.Context(), tagger, &goldSource{name: filepath.Base(path), rows: rows}, counts); err != nil {
			return fmt.Errorf("evaluate %s: %w", path, err)
		}
	}
	p.end()
	report := counts.report(e.errors)
	if report.Empty() {
		return usageError{errors.New("there is nothing to score: no row left has a language, a sentiment label or a label of the mapping")}
	}
	if err := e.write(report); err != nil {
		return err
	}
	return missed(report, least)
}

func (e *eval) write(report *render.Evaluation) error {
	if e.json {
		return json.NewEncoder(e.env.Stdout).Encode(report)
	}
	return render.WriteEvaluation(e.env.Stdout, report)
}

// counts makes the counters that the flags ask for. The mapping names the issue list where the user does not.
func (e *eval) counts(issuesGiven bool) (*evalCounts, error) {
	for _, what := range e.what {
		if what != ofDetection && what != ofSentiment && what != ofIssues {
			return nil, usageError{fmt.Errorf("--what %q: give %s, %s or %s", what, ofDetection, ofSentiment, ofIssues)}
		}
	}
	c := &evalCounts{}
	if slices.Contains(e.what, ofDetection) {
		c.detection = &gold.Detection{}
	}
	if slices.Contains(e.what, ofSentiment) {
		c.sentiment = &gold.Sentiment{}
	}
	if e.mapping == "" || !slices.Contains(e.what, ofIssues) {
		return c, nil
	}
	mapping, err := gold.LoadMapping(e.mapping)
	if err != nil {
		return nil, usageError{err}
	}
	if !issuesGiven {
		e.inputs.issues = mapping.List
	}
	c.issues = gold.NewIssues(mapping)
	return c, nil
}

func (e *eval) tag(ctx context.Context, tagger *tagging.Tagger, source *goldSource, counts *evalCounts) error {
	i := 0
	_, err := tagger.Run(ctx, source, e.workers, func(row *tagging.Tagged) error {
		counts.add(source.name, &source.rows[i], row)
		i++
		return nil
	})
	return err
}

// agreement compares two label fields of the files.
func (e *eval) agreement(paths []string) error {
	if len(e.coders) != 2 {
		return usageError{errors.New("--coders compares two fields: write --coders label,label_b")}
	}
	var agreement gold.Agreement
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return usageError{fmt.Errorf("read gold: %w", err)}
		}
		pairs, err := gold.ReadFields(file, filepath.Base(path), [2]string(e.coders))
		_ = file.Close()
		if err != nil {
			return usageError{err}
		}
		for _, pair := range pairs {
			agreement.Add(pair[0], pair[1])
		}
	}
	report := agreement.Report()
	if report.N == 0 {
		return usageError{fmt.Errorf("--coders %s: no row has both fields", strings.Join(e.coders, ","))}
	}
	if e.json {
		return json.NewEncoder(e.env.Stdout).Encode(map[string]any{"agreement": report})
	}
	return render.WriteAgreement(e.env.Stdout, report)
}

func readGold(path string) ([]gold.Row, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read gold: %w", err)
	}
	defer func() { _ = file.Close() }()
	return gold.Read(file, filepath.Base(path))
}

// goldSource feeds the texts of gold rows to the tagger, and nothing else of them.
type goldSource struct {
	name string
	rows []gold.Row
	next int
}

// Next gives the next text as a response.
func (s *goldSource) Next() (*corpus.Response, *corpus.RowError, error) {
	if s.next == len(s.rows) {
		return nil, nil, io.EOF
	}
	row := s.rows[s.next]
	s.next++
	return &corpus.Response{ID: row.ID, File: s.name, Row: s.next, Text: row.Text}, nil, nil
}

// stated tells whether a row states its language.
func stated(row *gold.Row) bool { return row.Lang != "" && row.Lang != string(analyzer.Und) }
