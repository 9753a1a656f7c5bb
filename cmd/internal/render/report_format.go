package render

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// The signs of numbers on the page. A no-break space keeps a number and its unit on one line.
const (
	minusSign = "−"
	percent   = "\u00a0%"
	missing   = "–"
)

// Counted counts things: 1 row, 2 rows.
func Counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// formatCount groups the thousands of a whole number: 12,345.
func formatCount(n int) string {
	digits, sign := strconv.Itoa(n), ""
	if n < 0 {
		digits, sign = digits[1:], minusSign
	}
	var b strings.Builder
	for i, digit := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(digit)
	}
	return sign + b.String()
}

// formatDecimal rounds to a number of decimals; what rounds to zero has no sign.
func formatDecimal(v float64, decimals int) string {
	s := strconv.FormatFloat(math.Abs(v), 'f', decimals, 64)
	if v < 0 && strings.Trim(s, "0.") != "" {
		return minusSign + s
	}
	return s
}

// formatSigned is formatDecimal with a plus sign before what is above zero.
func formatSigned(v float64, decimals int) string {
	s := formatDecimal(v, decimals)
	if v > 0 && strings.Trim(s, "0.") != "" {
		return "+" + s
	}
	return s
}

// formatShare gives a share from 0 to 1 in percent: one decimal below 10 %, none from there on. What is not quite nothing or not quite all is never
// rounded to 0 % or 100 %.
func formatShare(v float64) string {
	p := 100 * v
	switch {
	case p > 0 && p < 0.05:
		return "<0.1" + percent
	case p >= 99.5 && p < 100:
		return ">99" + percent
	case math.Abs(p) < 9.95:
		return formatDecimal(p, 1) + percent
	}
	return formatDecimal(p, 0) + percent
}

// formatRatio gives an odds ratio with about three digits.
func formatRatio(v float64) string {
	switch {
	case v > 0 && v < 0.005:
		return "<0.01"
	case v < 9.995:
		return formatDecimal(v, 2)
	case v < 99.95:
		return formatDecimal(v, 1)
	case v < 1e6:
		return formatCount(int(math.Round(v)))
	}
	return ">1,000,000"
}

// formatQ gives p and q with three decimals, and never as zero.
func formatQ(v float64) string {
	if v < 0.001 {
		return "<0.001"
	}
	return formatDecimal(v, 3)
}

// formatNet gives net sentiment, from −1 to 1.
func formatNet(v float64) string { return formatSigned(v, 2) }

// formatInterval gives "low to high"; a unit that both ends share is written once. It is empty where an end is missing.
func formatInterval(low, high *float64, format func(float64) string) string {
	if low == nil || high == nil {
		return ""
	}
	from, to := format(*low), format(*high)
	if strings.HasSuffix(to, percent) {
		from = strings.TrimSuffix(from, percent)
	}
	return from + " to " + to
}

// optional formats a number that may be missing.
func optional(v *float64, format func(float64) string) string {
	if v == nil {
		return missing
	}
	return format(*v)
}

// metricUnit writes values of a metric: points (NPS), percent (CSAT), score (CES) or the mean of a column, as in metrics.Estimate.
type metricUnit string

// decimals is the number of decimals of the unit.
func (u metricUnit) decimals() int {
	if u == "score" || u == "mean" { // a mean may be of anything, and one between -1 and 1 says little with one decimal
		return 2
	}
	return 1
}

// value writes a value of the metric.
func (u metricUnit) value(v float64) string {
	if u == "percent" {
		return formatShare(v / 100)
	}
	return formatDecimal(v, u.decimals())
}

// change writes a difference of two values, with its sign.
func (u metricUnit) change(v float64) string { return formatSigned(v, u.decimals()) }

// amount writes a difference without a plus sign, for "down by 6.2".
func (u metricUnit) amount(v float64) string { return formatDecimal(v, u.decimals()) }
