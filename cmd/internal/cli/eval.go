package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

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
	prior         bool
	json          bool
}

func newEval(env Env) *cobra.Command {
	e := &eval{inputs: inputs{env: env}}
	cmd := &cobra.Command{
		Use:   "eval GOLD…",
		Short: "Measure language detection on labelled data",
		Example: `  verbatim eval gold.jsonl                              one JSON object a line: id, text, lang
  verbatim eval gold.jsonl --gold-languages en,tr --json
  verbatim eval *.jsonl --languages en,tr,it,id,ko`,
		Long: `Runs the engine over labelled comments and counts how often it tells their language, by language and by length. The engine sees only id and text. An
undetermined language counts as wrong. Rows without a language, or with "und", are left out.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return e.run(cmd.Context(), args) },
	}
	e.registerEngine(cmd)
	cmd.Flags().StringSliceVar(&e.goldLanguages, "gold-languages", nil, "score only rows of these languages, as a comma-separated `LIST`")
	cmd.Flags().BoolVar(&e.prior, "prior", true, "let the language mix of each file speak for its short answers, as when files are tagged; --prior=false looks at each text alone")
	cmd.Flags().BoolVar(&e.json, "json", false, "write the result as JSON")
	return cmd
}

func (e *eval) run(ctx context.Context, paths []string) error {
	p := newProgress(e.env)
	set, a, err := e.analyzer(p)
	if err != nil {
		return err
	}
	tagger := tagging.New(a, set.Issues)
	if e.prior {
		tagger = tagger.Primed(primers(a))
	}
	var detection gold.Detection
	for _, path := range paths {
		rows, err := readGold(path)
		if err != nil {
			return usageError{err}
		}
		rows = slices.DeleteFunc(rows, func(row gold.Row) bool { return !e.scored(row) })
		if err := e.detect(ctx, tagger, &goldSource{name: filepath.Base(path), rows: rows}, &detection); err != nil {
			return fmt.Errorf("evaluate %s: %w", path, err)
		}
	}
	p.end()
	report := detection.Report()
	if e.json {
		return json.NewEncoder(e.env.Stdout).Encode(map[string]any{"detection": report})
	}
	return render.WriteDetection(e.env.Stdout, report)
}

// scored tells whether a row states a language that is to be scored.
func (e *eval) scored(row gold.Row) bool {
	if row.Lang == "" || row.Lang == string(analyzer.Und) {
		return false
	}
	return len(e.goldLanguages) == 0 || slices.Contains(e.goldLanguages, row.Lang)
}

func (e *eval) detect(ctx context.Context, tagger *tagging.Tagger, source *goldSource, detection *gold.Detection) error {
	i := 0
	_, err := tagger.Run(ctx, source, e.workers, func(row *tagging.Tagged) error {
		detection.Add(source.rows[i], string(row.Record.Language.Code), string(analyzer.Und))
		i++
		return nil
	})
	return err
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
