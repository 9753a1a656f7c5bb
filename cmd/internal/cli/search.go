package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/standard"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/cmd/internal/tagging"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/query"
	"github.com/verbatim-cx/verbatim/lexicons"
)

// search finds comments in a workspace.
type search struct {
	env       Env
	workspace string
	from      int
	size      int
	facets    []string
	kwic      bool
	count     bool
	json      bool
}

func newSearch(env Env) *cobra.Command {
	s := &search{env: env}
	cmd := &cobra.Command{
		Use:   "search QUERY",
		Short: "Find comments by words, phrases and fields",
		Example: `  verbatim search kargo                                    by stem, in any language: finds "kargonuz" too
  verbatim search '"customer service" score:<=6'           a phrase, of detractors
  verbatim search 'issue:delivery lang:tr date:2026-01..2026-03'
  verbatim search 'issue:delivery/negative tier:premium'  those whose text speaks ill of it
  verbatim search 'label:negative (slow OR late) -refund' --facets issue,lang
  verbatim search 'plan:gold has:text' --count`,
		Long: `Words are found by stem in every language of the workspace, with or without diacritics. Words apart by spaces must all be there;
OR, NOT or -, "phrases", prefix* and (groups) combine. Fields: ` + strings.Join(query.Fields(), ", ") + `, and every segment by its name.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return s.run(cmd.Context(), strings.Join(args, " ")) },
	}
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; see `verbatim search --help`, and write -- before a query that begins with -", err)}
	})
	flags := cmd.Flags()
	flags.StringVar(&s.workspace, "workspace", defaultWorkspace, "`DIR` that analyze made")
	flags.IntVar(&s.size, "size", 10, "how many hits to show; -1 for all")
	flags.IntVar(&s.from, "from", 0, "how many hits to skip")
	flags.StringSliceVar(&s.facets, "facets", nil, "count the hits by these columns, as a comma-separated `LIST`: issue, score, lang, label, group, a segment …")
	flags.BoolVar(&s.kwic, "kwic", false, "show each hit as the key word in context, one line a place")
	flags.BoolVar(&s.count, "count", false, "print only how many there are")
	flags.BoolVar(&s.json, "json", false, "write hits as JSON lines, with their highlights as byte offsets")
	return cmd
}

func (s *search) run(ctx context.Context, text string) error {
	if s.from < 0 {
		return usageError{fmt.Errorf("--from %d: hits are skipped from 0 on", s.from)}
	}
	expr, err := query.Parse(text)
	if err != nil {
		return err
	}
	reader, err := index.Open(s.workspace)
	if err != nil {
		return err
	}
	defer func() { _ = reader.Close() }()
	analyse, err := s.words(reader)
	if err != nil {
		return err
	}
	q := index.Query{Expr: expr, Analyze: analyse, From: s.from, Size: s.size, Facets: s.facets}
	if s.count {
		q.Size = 0
	}
	result, err := reader.Search(ctx, q)
	if err != nil {
		return err
	}
	if result.Total == 0 {
		if err := s.hint(reader, expr); err != nil {
			return err
		}
	}
	return s.show(result)
}

func (s *search) show(result *index.Result) error {
	switch {
	case s.json:
		return s.writeJSON(result)
	case s.count:
		_, err := fmt.Fprintln(s.env.Stdout, result.Total)
		return err
	default:
		return render.WriteHits(s.env.Stdout, result, render.HitsOptions{Look: look(s.env), KWIC: s.kwic, From: s.from, Facets: s.facets})
	}
}

// hint tells one who found nothing of a value that no response has.
func (s *search) hint(reader *index.Reader, expr query.Node) error {
	table, err := reader.Facts()
	if err != nil {
		return err
	}
	for _, reason := range unknownValues(table, expr) {
		if err := s.env.say("note: " + reason); err != nil {
			return err
		}
	}
	return nil
}

// words analyses the words of the query in every language of the workspace; the dictionaries of Korean and Japanese are loaded only for a query in
// their script.
func (s *search) words(reader *index.Reader) (func(string) [][]index.Term, error) {
	set, err := current(reader)
	if err != nil {
		return nil, err
	}
	a, err := standard.New(set, standard.Options{OnSlow: newProgress(s.env).dictionary})
	if err != nil {
		return nil, err
	}
	phrases := func(lang analyzer.Lang, words string) ([]analyzer.Token, error) { return a.Phrases(lang)(words) }
	return func(words string) [][]index.Term {
		languages := slices.DeleteFunc(slices.Clone(reader.Settings().Languages), func(lang string) bool { return lang == "ko" || lang == "ja" })
		if strings.ContainsFunc(words, isHangul) {
			languages = append(languages, "ko")
		}
		if strings.ContainsFunc(words, isJapanese) && slices.Contains(reader.Settings().Languages, "ja") {
			languages = append(languages, "ja")
		}
		return tagging.QueryTerms(append(languages, string(analyzer.Und)), phrases)(words)
	}, nil
}

// current loads the lexicons that a workspace was made with, and fails with index.ErrStale when they have changed since.
func current(reader *index.Reader) (*lexicons.Set, error) {
	set, err := lexicons.Default(reader.Settings().Issues)
	if err != nil {
		return nil, fmt.Errorf("load the issue list of the workspace: %w", err)
	}
	return set, reader.CheckFingerprint(set.Fingerprint)
}

func isHangul(r rune) bool {
	return r >= 0x1100 && r <= 0x11FF || r >= 0x3131 && r <= 0x318E || unicode.Is(unicode.Hangul, r)
}

func isJapanese(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }

// facetCount is index.Count with the names that it has in JSON.
type facetCount struct {
	Value string `json:"value"`
	Hits  int    `json:"hits"`
}

func namedFacets(facets map[string][]index.Count) map[string][]facetCount {
	out := make(map[string][]facetCount, len(facets))
	for name, counts := range facets {
		out[name] = make([]facetCount, len(counts))
		for i, count := range counts {
			out[name][i] = facetCount(count)
		}
	}
	return out
}

func (s *search) writeJSON(result *index.Result) error {
	enc := json.NewEncoder(s.env.Stdout)
	enc.SetEscapeHTML(false)
	for _, hit := range result.Hits {
		line := struct {
			Score      float64         `json:"relevance"`
			Highlights []analyzer.Span `json:"highlights"`
			Record     any             `json:"record"`
		}{hit.Score, hit.Highlights, hit.Record}
		if line.Highlights == nil {
			line.Highlights = []analyzer.Span{}
		}
		if err := enc.Encode(line); err != nil {
			return fmt.Errorf("write hit %s: %w", hit.Record.ID, err)
		}
	}
	if len(s.facets) > 0 {
		return enc.Encode(map[string]any{"total": result.Total, "facets": namedFacets(result.Facets)})
	}
	return enc.Encode(map[string]any{"total": result.Total})
}
