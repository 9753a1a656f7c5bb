package cli

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-cx/verbatim/corpus/gold"
)

const firstClass = "en,tr,it,id,ko,es,fr,de,pt,nl,ru,ja"

// TestDetectionAccuracy holds the accuracy of language detection on the labelled sets as golden tables (counts only): each text alone, and with the language
// mix of its file. A change that moves it shows in the diff.
func TestDetectionAccuracy(t *testing.T) {
	heavy(t)
	data := sharedData(t)
	files, err := filepath.Glob(filepath.Join(data, "*.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	files = slices.DeleteFunc(files, func(file string) bool {
		name := filepath.Base(file)
		return name == "lingua_lid.jsonl" || name == "indonglish_codeswitch.jsonl" // single words, and two languages in each text
	})
	lid := filepath.Join(data, "lingua_lid.jsonl")
	for _, test := range []struct {
		name  string
		files []string
		flags []string
		least float64
	}{
		{"comments_alone", files, []string{"--prior=false"}, 0.975},
		{"comments_in_their_files", files, nil, 0.985},
		{"lingua_lid", []string{lid}, []string{"--prior=false"}, 0.90},
	} {
		t.Run(test.name, func(t *testing.T) {
			args := slices.Concat([]string{"eval", "--what", "detection", "--gold-languages", firstClass}, test.flags, test.files)
			golden(t, "detection_"+test.name+".txt", verbatim(t, ExitDone, args...).stdout)
			var report struct{ Detection gold.DetectionReport }
			if err := json.Unmarshal([]byte(verbatim(t, ExitDone, append(args, "--json")...).stdout), &report); err != nil {
				t.Fatal(err)
			}
			if got := report.Detection.All.Accuracy(); got < test.least {
				t.Errorf("accuracy %.4f, want %.3f at least", got, test.least)
			}
		})
	}
}

// TestOneLanguageFiles holds that the language mix of a file tells its single words.
func TestOneLanguageFiles(t *testing.T) {
	heavy(t)
	data := sharedData(t)
	file, err := os.Open(filepath.Join(data, "lingua_lid.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := gold.Read(file, "lingua_lid.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	args := []string{"eval", "--json"}
	for lang := range strings.SplitSeq(firstClass, ",") {
		var lines strings.Builder
		for _, row := range rows {
			if row.Lang == lang {
				line, err := json.Marshal(row)
				if err != nil {
					t.Fatal(err)
				}
				lines.Write(append(line, '\n'))
			}
		}
		path := filepath.Join(dir, lang+".jsonl")
		if err := os.WriteFile(path, []byte(lines.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	var report struct{ Detection gold.DetectionReport }
	if err := json.Unmarshal([]byte(verbatim(t, ExitDone, args...).stdout), &report); err != nil {
		t.Fatal(err)
	}
	if words := report.Detection.Lengths[0]; words.Length != gold.OneWord || words.Accuracy() < 0.95 {
		t.Errorf("%s: accuracy %.3f of %d, want 0.95 at least", words.Length, words.Accuracy(), words.N)
	}
}

func TestEvalOfBadGold(t *testing.T) {
	dir := t.TempDir()
	broken := filepath.Join(dir, "broken.jsonl")
	if err := os.WriteFile(broken, []byte("{\"id\":\"1\",\"text\":\"ok\",\"lang\":\"en\"}\nnot json\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct{ path, says string }{
		"missing": {filepath.Join(dir, "missing.jsonl"), "missing.jsonl"},
		"broken":  {broken, "line 2"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := verbatim(t, ExitUsage, "eval", test.path); !strings.Contains(got.stderr, test.says) {
				t.Errorf("stderr %q, want %q in it", got.stderr, test.says)
			}
		})
	}
}

// TestEvalOfCoders gives kappa with its interval, for people and for programs.
func TestEvalOfCoders(t *testing.T) {
	path := filepath.Join(t.TempDir(), "coders.jsonl")
	var lines strings.Builder
	for cell, n := range map[string]int{"aa": 20, "ab": 5, "ba": 10, "bb": 15} {
		lines.WriteString(strings.Repeat(fmt.Sprintf("{\"text\":\"ok\",\"label\":%q,\"label_b\":%q}\n", cell[:1], cell[1:]), n))
	}
	if err := os.WriteFile(path, []byte(lines.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"eval", path, "--coders", "label,label_b"}
	if got, want := verbatim(t, ExitDone, args...).stdout, "50 comments with both labels, 70 % agreed, Cohen's kappa 0.40 (95 % interval 0.15 to 0.65)\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := verbatim(t, ExitDone, append(args, "--json")...).stdout; !strings.Contains(got, `"kappa_low":0.15`) || !strings.Contains(got, `"kappa_high":0.64`) {
		t.Error(got)
	}
}
