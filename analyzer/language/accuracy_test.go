package language

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/verbatim-cx/verbatim/analyzer"
)

// maxRows is how many rows of a set are looked at, spread over the whole set.
const maxRows = 300

type labelled struct {
	Text string
	Lang analyzer.Lang
}

// TestAccuracy detects real comments, without a declared language. The floors are a little below what was measured; a change that gains shows in the log.
func TestAccuracy(t *testing.T) {
	tests := []struct {
		set   string
		floor float64 // share of rows in the right language
		wrong float64 // largest share in a wrong one; the rest is undetermined
	}{
		{"airline_en", 0.95, 0.03},
		{"nps_telecom_en", 0.94, 0.02},
		{"store_reviews_tr", 0.98, 0.02},
		{"absita18_hotel_it", 0.99, 0.015},
		{"prdect_id", 0.965, 0.03},
		{"smsa_id", 0.98, 0.02},
		{"restaurant_reviews_ko", 0.985, 0.015},
	}
	folder := sharedData(t)
	for _, test := range tests {
		t.Run(test.set, func(t *testing.T) {
			rows := sample(t, filepath.Join(folder, test.set+".jsonl"))
			right, und := 0, 0
			for _, row := range rows {
				switch detector(t).Detect(row.Text, "").Code {
				case row.Lang:
					right++
				case analyzer.Und:
					und++
				}
			}
			n := float64(len(rows))
			accuracy, wrong := float64(right)/n, float64(len(rows)-right-und)/n
			t.Logf("n=%d right %.3f undetermined %.3f wrong %.3f", len(rows), accuracy, float64(und)/n, wrong)
			if accuracy < test.floor {
				t.Errorf("accuracy is %.3f, below %.3f", accuracy, test.floor)
			}
			if wrong > test.wrong {
				t.Errorf("%.3f are in a wrong language, more than %.3f", wrong, test.wrong)
			}
		})
	}
}

// TestDeclaredAccuracy holds that a declared language mends what the text alone does not tell.
func TestDeclaredAccuracy(t *testing.T) {
	rows := sample(t, filepath.Join(sharedData(t), "nps_telecom_en.jsonl"))
	right, alone := 0, 0
	for _, row := range rows {
		if detector(t).Detect(row.Text, "").Code == row.Lang {
			alone++
		}
		if detector(t).Detect(row.Text, row.Lang).Code == row.Lang {
			right++
		}
	}
	t.Logf("n=%d right %d with the declared language, %d without", len(rows), right, alone)
	if right <= alone || float64(right) < 0.97*float64(len(rows)) {
		t.Errorf("%d of %d right with the declared language, %d without", right, len(rows), alone)
	}
}

// sample reads at most maxRows rows, evenly spread.
func sample(t *testing.T, file string) []labelled {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Skipf("no such set: %v", err)
	}
	defer f.Close()
	var rows []labelled
	scanner := bufio.NewScanner(f)
	scanner.Buffer(nil, 1<<22)
	for scanner.Scan() {
		var row labelled
		if err := json.Unmarshal(scanner.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	if err := scanner.Err(); err != nil {
		t.Fatal(err)
	}
	picked := make([]labelled, 0, maxRows)
	for i := range min(len(rows), maxRows) {
		picked = append(picked, rows[i*len(rows)/min(len(rows), maxRows)])
	}
	return picked
}

// sharedData finds the labelled data beside the checkout, or skips the test.
func sharedData(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		data := filepath.Join(dir, "shared", "data")
		if info, err := os.Stat(data); err == nil && info.IsDir() {
			return data
		}
	}
	t.Skip("shared/data is not beside the checkout")
	return ""
}

// labelledSets are the sets whose labels are to be trusted: code-switched and romanised texts, and a set without labels, are left out, as is the one of single words and pairs.
func labelledSets(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(sharedData(t), "*.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(files, func(file string) bool {
		return slices.Contains([]string{"indonglish_codeswitch.jsonl", "xlmt_tweets_hi.jsonl", "bank_app_reviews_et.jsonl", "lingua_lid.jsonl"}, filepath.Base(file))
	})
}
