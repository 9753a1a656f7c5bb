package corpus

import (
	"bytes"
	"strconv"
)

// readScore reads a whole number, also as spreadsheets write it: "7.0" and "7,0" are 7. ok is false for anything else, such as "7,5" or "ten".
func readScore(value []byte) (score int, ok bool) {
	value = bytes.TrimSpace(value)
	whole, fraction := value, []byte(nil)
	if i := bytes.IndexAny(value, ".,"); i >= 0 {
		whole, fraction = value[:i], value[i+1:]
		if len(fraction) == 0 || len(bytes.Trim(fraction, "0")) > 0 {
			return 0, false
		}
	}
	if len(whole) == 0 || len(whole) > 9 || whole[0] == '+' {
		return 0, false
	}
	score, err := strconv.Atoi(string(whole))
	return score, err == nil
}

// holds tells whether a score is on the scale.
func (s Scale) holds(score int) bool { return score >= s.Min && score <= s.Max }

// wholes counts the whole numbers of a column: each of 0–10, and the others.
type wholes struct {
	count [11]int
	other int
}

func (w *wholes) add(n int) {
	if n >= 0 && n <= 10 {
		w.count[n]++
	} else {
		w.other++
	}
}

// onScale is the number of values from 0 to 10.
func (w *wholes) onScale() int { return w.between(0, 10) }

func (w *wholes) between(low, high int) int {
	sum := 0
	for _, n := range w.count[low : high+1] {
		sum += n
	}
	return sum
}

// distinct is the number of different values from 0 to 10.
func (w *wholes) distinct() int {
	n := 0
	for _, c := range w.count {
		if c > 0 {
			n++
		}
	}
	return n
}

// enoughScores is the number of scores from which on the range of the values outweighs the name of the column.
const enoughScores = 30

// scaleOf finds the scale of a score column. metric is what its name says, or empty; byValues tells that the values decided. Only
// whole numbers take part, and one in a hundred may be off, so bad cells decide nothing.
func scaleOf(metric Metric, w *wholes) (scale Scale, byValues bool) {
	some := func(low, high int) bool { return w.between(low, high)*100 > w.onScale() }
	if metric == NoMetric {
		metric = NPS
		if w.onScale() >= enoughScores && !some(0, 0) && !some(6, 10) {
			metric, byValues = CSAT, true
		}
	}
	switch {
	case metric == CSAT && some(6, 10):
		return Scale{Metric: CSAT, Min: 1, Max: 10}, byValues
	case metric == CSAT:
		return Scale{Metric: CSAT, Min: 1, Max: 5}, byValues
	case metric == CES && !some(6, 7) && w.onScale() >= enoughScores:
		return Scale{Metric: CES, Min: 1, Max: 5}, true
	case metric == CES:
		return Scale{Metric: CES, Min: 1, Max: 7}, byValues
	default:
		return Scale{Metric: NPS, Min: 0, Max: 10}, byValues
	}
}
