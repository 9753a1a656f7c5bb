package corpus

import (
	"strconv"
	"strings"
)

// numberShape is what a cell is as a number.
type numberShape struct {
	number bool // digits, with sign, decimal point and exponent
	comma  bool // digits with a decimal comma: number is false
	odd    bool // three digits after the comma: it may part thousands
	exact  bool // as a number it is the same thing: no leading zeros, at most 15 digits
	exp    bool // has an exponent, as spreadsheets write long ids
}

// shapeOf looks at a trimmed cell.
func shapeOf(value []byte) numberShape {
	i, digits, fraction := 0, 0, -1
	var shape numberShape
	if len(value) > 0 && value[0] == '-' {
		i++
	}
	first := i
	for ; i < len(value); i++ {
		switch b := value[i]; {
		case b >= '0' && b <= '9':
			digits++
			if fraction >= 0 {
				fraction++
			}
		case (b == '.' || b == ',') && fraction < 0 && digits > 0:
			fraction = 0
			shape.comma = b == ','
		case (b == 'e' || b == 'E') && digits > 0 && fraction != 0:
			shape.exp = isExponent(value[i+1:])
			shape.number = shape.exp && !shape.comma
			shape.exact = digits <= 15
			return shape
		default:
			return numberShape{}
		}
	}
	if digits == 0 || fraction == 0 {
		return numberShape{}
	}
	shape.number = !shape.comma
	shape.odd = shape.comma && fraction == 3
	leading := value[first] == '0' && digits > 1 && fraction != digits-1
	shape.exact = !leading && digits <= 15
	return shape
}

func isExponent(b []byte) bool {
	if len(b) > 0 && (b[0] == '+' || b[0] == '-') {
		b = b[1:]
	}
	for _, c := range b {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(b) > 0 && len(b) < 4
}

// readNumber reads a cell of a column that was found to be numeric.
func readNumber(text string, comma bool) (float64, bool) {
	if comma {
		text = strings.Replace(text, ",", ".", 1)
	}
	n, err := strconv.ParseFloat(text, 64)
	return n, err == nil
}
