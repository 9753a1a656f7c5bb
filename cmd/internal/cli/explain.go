package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/verbatim-cx/verbatim/analyzer"
	"github.com/verbatim-cx/verbatim/analyzer/sentiment"
	"github.com/verbatim-cx/verbatim/cmd/internal/render"
	"github.com/verbatim-cx/verbatim/index"
	"github.com/verbatim-cx/verbatim/index/record"
)

// explain tells why a comment was tagged as it was.
type explain struct {
	inputs
	lang      string
	workspace string
	json      bool
}

func newExplain(env Env) *cobra.Command {
	e := &explain{inputs: inputs{env: env}}
	cmd := &cobra.Command{
		Use:   "explain TEXT|ID",
		Short: "Tell why a comment is tagged as it is: language, words, sentiment, issues",
		Example: `  verbatim explain "Kargo çok geç geldi, ama ürün güzel."
  verbatim explain "the seat was fine, boarding took ages" --issues airline
  verbatim explain "the price" --question improve
  verbatim explain R01042                                   a response of the workspace, by its id`,
		Long: `Shows each decision with the rule that made it, by file and line, and how each weight of the sentiment came about. An argument that is the id of a response in the workspace explains
that response; anything else is taken as a comment.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.run(strings.Join(args, " "), cmd.Flags().Changed("issues"))
		},
	}
	e.registerEngine(cmd)
	cmd.Flags().StringVar(&e.lang, "lang", "", "language of the comment, as an ISO 639-1 `CODE`; a hint, not an order")
	cmd.Flags().StringVar(&e.workspace, "workspace", defaultWorkspace, "`FOLDER` of the workspace that ids are looked up in")
	cmd.Flags().BoolVar(&e.json, "json", false, "write the explanation as JSON")
	return cmd
}

func (e *explain) run(arg string, issuesGiven bool) error {
	rec, err := e.find(arg, issuesGiven)
	if err != nil {
		return err
	}
	text, declared := arg, analyzer.Lang(e.lang)
	if rec != nil {
		text = rec.Text
		if declared == "" {
			declared = rec.Language.Code
		}
	}
	p := newProgress(e.env)
	set, a, err := e.analyzer(p)
	if err != nil {
		return err
	}
	doc, err := a.Analyze(strings.ToValidUTF8(text, "\uFFFD"), declared)
	if err != nil {
		return err
	}
	reasons, err := a.Explain(doc)
	p.end()
	if err != nil {
		return err
	}
	explanation := render.Explain(doc, reasons, set, languageName)
	if rec != nil {
		explanation.ID = rec.ID
		explanation.Carry(rec.Flags)
	}
	if e.json {
		enc := json.NewEncoder(e.env.Stdout)
		enc.SetEscapeHTML(false)
		return enc.Encode(explanation)
	}
	return render.WriteExplanation(e.env.Stdout, explanation, look(e.env))
}

// find looks an argument up as an id; nil means that it is a text. The issue list is that of the workspace, unless the user names one.
func (e *explain) find(arg string, issuesGiven bool) (*record.Record, error) {
	reader, err := index.Open(e.workspace)
	if errors.Is(err, index.ErrNoWorkspace) || errors.Is(err, index.ErrNotOurs) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up %q: %w", arg, err)
	}
	defer func() { _ = reader.Close() }()
	rec, ok, err := reader.Record(arg)
	if err == nil && !ok && len(strings.Fields(arg)) == 1 && strings.ContainsAny(arg, "0123456789") { // as ids look
		err = e.env.say(fmt.Sprintf("note: no response of the workspace %s has the id %s; it is taken as a comment", e.workspace, arg))
	}
	if err != nil || !ok {
		return nil, err
	}
	if !issuesGiven {
		e.inputs.issues = reader.Settings().Issues
	}
	if e.question == string(sentiment.Why) {
		e.question = reader.Settings().Question
	}
	return rec, nil
}

// languageName is the English name of a language, or its code where it has none.
func languageName(lang analyzer.Lang) string {
	tag, err := language.Parse(string(lang))
	if err != nil || lang == analyzer.Und {
		return string(lang)
	}
	if name := display.English.Languages().Name(tag); name != "" {
		return name
	}
	return string(lang)
}
