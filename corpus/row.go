package corpus

// cellKind is how a cell was written in its file.
type cellKind uint8

const (
	absent   cellKind = iota // the row has no such cell, or it is JSON null
	plain                    // a CSV cell, whose type is found over the column
	jsonText                 // a JSON string
	jsonNumber
	jsonRaw // a JSON object, array, true or false, as it was written
)

// cell is one value of a row. The bytes belong to the table and are good until its next row.
type cell struct {
	text []byte
	kind cellKind
}

// flaw says what makes a row unusable.
type flaw struct {
	column, value, reason string
}

// row is one data row. A flawed row keeps the cells that could be read, so that its id can be named.
type row struct {
	line     int
	cells    []cell // by column; may be shorter than the columns
	flaw     *flaw
	short    bool // has fewer cells than the header
	repaired bool // broken bytes were replaced
}

// at gives a cell, absent where the row is too short.
func (r *row) at(column int) cell {
	if column < 0 || column >= len(r.cells) {
		return cell{}
	}
	return r.cells[column]
}

// header is the name of a column. Parent is "segments" or "fields" for a key of such a JSON object.
type header struct {
	name, parent string
	question     string // the text of a second header row
	unnamed      bool   // the file gives it no name
}

// table gives the rows of a file one after the other.
type table interface {
	// columns are the columns met so far. A CSV file knows all of them before its first row.
	columns() []header
	// next reads a row into r, whose slices are used again; io.EOF at the end.
	next(r *row) error
}

// snippet shortens a value for a message, on a character's boundary.
func snippet(value []byte) string {
	const most = 200
	value = repair(value[:min(len(value), most+4)])
	if len(value) <= most {
		return string(value)
	}
	end := 0
	for i := range string(value) {
		if i > most-3 {
			break
		}
		end = i
	}
	return string(value[:end]) + "…"
}
