package gold

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLengthOf(t *testing.T) {
	for text, want := range map[string]Length{
		"": OneWord, "super": OneWord, "so so": TwoThree, "a b c d": FourSeven, "one two three four five six seven eight": EightMore,
		strings.Repeat("word ", 16): SixteenUp, "とても良い": TwoThree, "服务很差不会再来了": TwoThree, "배송이너무늦어요": OneWord,
	} {
		t.Run(text, func(t *testing.T) {
			if got := LengthOf(text); got != want {
				t.Errorf("LengthOf gives %q, want %q", got, want)
			}
		})
	}
}

func TestRead(t *testing.T) {
	rows, err := Read(strings.NewReader("{\"id\":\"a\",\"text\":\"iyi\",\"lang\":\"tr\",\"label\":\"positive\"}\n\n{\"text\":\"ok\"}\n"), "gold")
	if diff := cmp.Diff([]Row{{ID: "a", Text: "iyi", Lang: "tr", Label: Positive}, {Text: "ok"}}, rows); diff != "" || err != nil {
		t.Errorf("rows (-want +got):\n%s%v", diff, err)
	}
	for _, bad := range []string{"", "[1]", "{\"text\":1}"} {
		if _, err := Read(strings.NewReader(bad), "gold"); err == nil || !strings.Contains(err.Error(), "gold") {
			t.Errorf("%q: error %v, want one that names the file", bad, err)
		}
	}
}

func TestDetection(t *testing.T) {
	var d Detection
	for _, answer := range []struct{ text, want, got string }{
		{"iyi", "tr", "tr"}, {"kötü", "tr", "az"}, {"ok", "en", "und"}, {"the parcel never came", "en", "en"}, {"hm", "tr", "az"},
	} {
		d.Add(Row{Text: answer.text, Lang: answer.want}, answer.got, "und")
	}
	want := DetectionReport{
		All: Cell{N: 5, Right: 2, Und: 1},
		Languages: []LanguageRow{
			{"en", Cell{2, 1, 1}, []LengthRow{{OneWord, Cell{1, 0, 1}}, {FourSeven, Cell{1, 1, 0}}}},
			{"tr", Cell{3, 1, 0}, []LengthRow{{OneWord, Cell{3, 1, 0}}}},
		},
		Lengths:  []LengthRow{{OneWord, Cell{4, 1, 1}}, {FourSeven, Cell{1, 1, 0}}},
		Confused: []Confusion{{"tr", "az", 2}, {"en", "und", 1}},
	}
	if diff := cmp.Diff(want, d.Report()); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
	if got := want.All.Accuracy(); got != 0.4 {
		t.Errorf("accuracy %v, want 0.4", got)
	}
}
