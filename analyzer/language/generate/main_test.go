package main

import (
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-cx/verbatim/analyzer/language/ngrams"
)

func TestPrune(t *testing.T) {
	model := ngrams.Model{"a": 0.5, "ab": 0.001, "abc": 0.5, "abcd": 0.5, "ad": 0.5, "adc": 0.01, "adcb": 1}
	prune(model, 0.002)
	want := ngrams.Model{"a": 0.5, "ab": 0.001, "ad": 0.5, "adc": 0.01, "adcb": 1}
	if diff := cmp.Diff(want, model); diff != "" {
		t.Errorf("prune (-want +got):\n%s", diff)
	}
}

func TestLanguageRefuses(t *testing.T) {
	for _, line := range []string{"de\tLatin\tmuch\t0", "de\tRunes\t1\t0", "de\tLatin\t1\trare"} {
		if _, _, err := language(strings.Split(line, "\t")); err == nil || !strings.Contains(err.Error(), "de") {
			t.Errorf("%q gives %v", line, err)
		}
	}
}

// TestTableHoldsModels compares the committed table with lingua's model of one language, n-gram by n-gram, and so finds a table that is older than its lists or its lingua.
func TestTableHoldsModels(t *testing.T) {
	found, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
	if err != nil {
		t.Skipf("module %s: %v", module, err)
	}
	model, err := load(filepath.Join(strings.TrimSpace(string(found)), "language-models", "it"))
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join("..", "data", "ngrams.bin"))
	if err != nil {
		t.Fatal(err)
	}
	table, err := ngrams.Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	place := 0
	for i, lang := range table.Languages() {
		if lang.Code == "it" {
			place = i
		}
	}
	missing, squares := 0, 0.0
	for gram, p := range model {
		cost, ok := look(table, gram, place)
		if !ok {
			missing++
			continue
		}
		squares += (cost - math.Log(p)) * (cost - math.Log(p))
	}
	deviation := math.Sqrt(squares / float64(len(model)))
	t.Logf("%d n-grams, %d missing, standard deviation %.4f nats", len(model), missing, deviation)
	if float64(missing) > 0.001*float64(len(model)) {
		t.Errorf("%d of %d n-grams are missing", missing, len(model))
	}
	if deviation > 0.02 {
		t.Errorf("costs deviate by %.4f nats, want 0.02", deviation)
	}
}

func look(table *ngrams.Table, gram string, place int) (float64, bool) {
	var node ngrams.Node
	ok, order := false, 0
	for _, r := range gram {
		if order == 0 {
			node, ok = table.Root(table.Letter(r))
		} else if ok {
			node, ok = table.Child(node, table.Letter(r))
		}
		order++
	}
	for i := 0; ok && i < len(node.Values); i += 2 {
		if int(node.Values[i]) == place {
			return float64(table.Costs(order)[node.Values[i+1]]) / ngrams.Unit, true
		}
	}
	return 0, false
}
