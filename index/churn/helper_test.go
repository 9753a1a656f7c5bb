package churn

import (
	"fmt"
	"math"
	"testing"
)

func show(v *float64) string {
	if v == nil {
		return "none"
	}
	return fmt.Sprint(*v)
}

// near compares to 1e-6, of the value where it is above 1.
func near(t *testing.T, what string, got *float64, want float64) {
	t.Helper()
	if got == nil || math.Abs(*got-want) > 1e-6*max(1, math.Abs(want)) {
		t.Errorf("%s: %s, want %v", what, show(got), want)
	}
}

func nearly(t *testing.T, what string, got, want float64) {
	t.Helper()
	near(t, what, &got, want)
}
