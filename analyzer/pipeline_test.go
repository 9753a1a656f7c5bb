package analyzer

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fake is a stage that does what a test says.
type fake struct {
	name        string
	needs, adds []Layer
	process     func(*Doc) error
}

func (f fake) Name() string   { return f.name }
func (f fake) Needs() []Layer { return f.needs }
func (f fake) Adds() []Layer  { return f.adds }
func (f fake) Process(doc *Doc) error {
	if f.process == nil {
		return nil
	}
	return f.process(doc)
}

func TestNewPipelineHoldsNeeds(t *testing.T) {
	language := fake{name: "language", adds: []Layer{LanguageLayer}}
	segment := fake{name: "segment", needs: []Layer{LanguageLayer}, adds: []Layer{SentenceLayer, TokenLayer}}
	stems := fake{name: "normal", needs: []Layer{TokenLayer}, adds: []Layer{StemLayer}}
	tests := []struct {
		name   string
		stages []Stage
		want   []string // in the message; none for a good order
	}{
		{"no stage", nil, nil},
		{"right order", []Stage{language, segment, stems}, nil},
		{"need missing", []Stage{segment}, []string{"segment", "language"}},
		{"need comes later", []Stage{language, stems, segment}, []string{"normal", "tokens"}},
		{"own layer is no need met", []Stage{fake{name: "self", needs: []Layer{IssueLayer}, adds: []Layer{IssueLayer}}}, []string{"self", "issues"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			pipeline, err := NewPipeline(test.stages...)
			if (err != nil) != (len(test.want) > 0) {
				t.Fatalf("the error is %v", err)
			}
			if err == nil && pipeline == nil {
				t.Fatal("neither pipeline nor error")
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q does not name %q", err, want)
				}
			}
		})
	}
}

func TestNewPipelineKeepsItsStages(t *testing.T) {
	stages := []Stage{fake{name: "a", process: func(d *Doc) error { d.Flags = append(d.Flags, "a"); return nil }}}
	pipeline, err := NewPipeline(stages...)
	if err != nil {
		t.Fatal(err)
	}
	stages[0] = fake{name: "b", process: func(*Doc) error { return errors.New("replaced") }}
	if _, err := pipeline.Analyze("text", ""); err != nil {
		t.Errorf("a change to the caller's slice reached the pipeline: %v", err)
	}
}

func TestAnalyzeRunsStagesInOrder(t *testing.T) {
	var order []string
	stage := func(name string, flags ...string) Stage {
		return fake{name: name, process: func(d *Doc) error {
			order = append(order, name)
			d.Flags = append(d.Flags, flags...)
			return nil
		}}
	}
	pipeline, err := NewPipeline(stage("one", "z", "b"), stage("two", "a", "b"))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := pipeline.Analyze(" İyi 👍 ", "tr")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"one", "two"}, order); diff != "" {
		t.Errorf("order of stages (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"a", "b", "z"}, doc.Flags); diff != "" {
		t.Errorf("flags are sorted and unique (-want +got):\n%s", diff)
	}
	if doc.Text != " İyi 👍 " || doc.Declared != "tr" {
		t.Errorf("the Doc has text %q and declared language %q", doc.Text, doc.Declared)
	}
}

func TestAnalyzeEmptyAnswers(t *testing.T) {
	pipeline, err := NewPipeline(fake{name: "any", process: func(d *Doc) error { d.Flags = append(d.Flags, "ran"); return nil }})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		text  string
		empty bool
	}{
		{"", true}, {" \t\r\n", true}, {"\u00a0\u3000", true}, {"NA", true}, {" NA\n", true},
		{"na", false}, {"N/A", false}, {"NA!", false}, {".", false}, {"0", false},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			doc, err := pipeline.Analyze(test.text, "tr")
			if err != nil {
				t.Fatal(err)
			}
			if err := Check(doc); err != nil {
				t.Error(err)
			}
			if got := slices.Contains(doc.Flags, "no_text"); got != test.empty {
				t.Errorf("no_text is %v, want %v", got, test.empty)
			}
			if got := slices.Contains(doc.Flags, "ran"); got == test.empty {
				t.Errorf("stages ran: %v", got)
			}
			if doc.Language.Code != Und || doc.Sentiment.Label != Neutral || doc.Sentiment.Available {
				t.Errorf("before any stage: language %q, sentiment %+v", doc.Language.Code, doc.Sentiment)
			}
		})
	}
}

func TestAnalyzeFails(t *testing.T) {
	cause := errors.New("no dictionary")
	pipeline, err := NewPipeline(fake{name: "segment", process: func(*Doc) error { return cause }})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"\xff", "ok \xed\xa0\x80", "cut \xc3"} {
		if doc, err := pipeline.Analyze(text, ""); err == nil || doc != nil || !strings.Contains(err.Error(), "UTF-8") {
			t.Errorf("Analyze(%q) gives %v, %v; want an error that names UTF-8", text, doc, err)
		}
	}
	doc, err := pipeline.Analyze("text", "")
	if doc != nil || !errors.Is(err, cause) || !strings.Contains(err.Error(), "segment") {
		t.Errorf("a failing stage gives %v, %v; want its cause and its name", doc, err)
	}
}
