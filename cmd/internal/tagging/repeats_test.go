package tagging

import "testing"

func TestRepeats(t *testing.T) {
	seen := repeats{}
	for i, test := range []struct {
		text string
		want bool
	}{
		{"The parcel never arrived and nobody answers", false},
		{"the parcel NEVER arrived; and nobody answers!", true},
		{"The parcel never arrived and nobody answered", false},
		{"Great service", false},
		{"Great service", false},
		{"- - - - - - - - - - - - - - - - - - -", false},
		{"- - - - - - - - - - - - - - - - - - -", false},
		{"배송이 너무 늦고 포장이 엉망이었어요 다시는 안 사요 정말 실망입니다", false},
		{"배송이 너무 늦고 포장이 엉망이었어요 다시는 안 사요 정말 실망입니다", true},
	} {
		if got := seen.before(test.text); got != test.want {
			t.Errorf("row %d %q came before: %v, want %v", i, test.text, got, test.want)
		}
	}
}
