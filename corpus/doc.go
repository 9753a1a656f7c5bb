// Package corpus reads the files that surveys come in: exports of responses, and the customer file that is joined to them.
//
// The problem: exports differ in everything. Delimiter, encoding, column names, scale, date order and broken rows are all found out
// here, so that everything behind this package sees one thing, the Response. The shape: Open profiles each file in a first pass over all rows
// (which columns there are, what their names and values say) and decides one role a column; the Reader then gives the rows of a second pass.
// Mapping says what was decided and why.
//
// The traps: a decision is made over the whole file and never in the middle of it, so two runs agree. No row is ever lost: each is a Response or a
// RowError. Memory does not grow with the file but for 8 bytes an id. Text is kept as it was written, but for bytes
// that are no text, which become U+FFFD.
package corpus
