package lexicons

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

// Blame turns what the YAML library says of a file into a *SyntaxError at the place that it blames, in words for people who do not program and with what
// to do. into is the struct that was being filled, whose keys the message about an unknown one lists; nil where there is none. An error that blames no place of the text
// gets the name of the file alone.
func Blame(file string, err error, into any) error {
	blamed, ok := errors.AsType[yaml.Error](err)
	if !ok || blamed.GetToken() == nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	line, col := start(blamed.GetToken())
	return &SyntaxError{File: file, Line: line, Col: col, Msg: plain(blamed, into)}
}

// plain says a mistake without the names of Go types, which the library's own messages hold.
func plain(err yaml.Error, into any) string {
	switch e := err.(type) {
	case *yaml.UnknownFieldError:
		return "unknown key" + strings.TrimPrefix(e.Message, "unknown field") + keysOf(into)
	case *yaml.UnexpectedNodeTypeError:
		return wanted(e.Expected)
	case *yaml.TypeError:
		return wantedKind(e)
	}
	return inWords(err.GetMessage())
}

// keysOf lists the keys of a struct, as they stand in a file.
func keysOf(into any) string {
	t := reflect.TypeOf(into)
	if t == nil || t.Kind() != reflect.Struct {
		return ""
	}
	var keys []string
	for i := range t.NumField() {
		if key, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ","); key != "" {
			keys = append(keys, key)
		}
	}
	return "; the keys here are " + strings.Join(keys, ", ")
}

func wanted(node ast.NodeType) string {
	switch node {
	case ast.SequenceType:
		return "a list is wanted here: [one, two], or each entry on a line of its own behind a `- `"
	case ast.MappingType:
		return "entries are wanted here, such as `name: value`"
	}
	return "a single value is wanted here"
}

func wantedKind(e *yaml.TypeError) string {
	if e.DstType == nil {
		return wanted(ast.UnknownNodeType)
	}
	switch e.DstType.Kind() {
	case reflect.Float64, reflect.Int:
		return fmt.Sprintf("%q is no number; write it with a point, without quotes or a unit, such as 12.5", e.Token.Value)
	case reflect.Slice:
		return wanted(ast.SequenceType)
	case reflect.Struct, reflect.Map:
		return wanted(ast.MappingType)
	}
	return wanted(ast.UnknownNodeType)
}

// inWords says the mistakes that people make most, who know the file as text and not as YAML; other messages stay as they are.
func inWords(message string) string {
	if twice := regexp.MustCompile(`mapping key (".*") already defined at \[(\d+):`).FindStringSubmatch(message); twice != nil {
		return fmt.Sprintf("%s stands twice; the first is on line %s", twice[1], twice[2])
	}
	for _, known := range []struct{ part, words string }{
		{"header option", `put a condition into quotes: "> 0.2"`}, // a bare > begins a block of text in YAML
		{"value is not allowed in this context", "this line or the next is not in the column of those beside it; begin entries that belong together in the same column"},
		{"cannot start any token", "there is a character here that YAML does not allow; indent with spaces, not with tabs, and put text that begins with @ or ` into quotes"},
		{"could not find end character", "a quote is opened here and never closed"},
		{"',' or ']' must be specified", "a list that begins with [ needs commas between its entries and a ] at its end; one of them is missing before here"},
		{"',' or '}' must be specified", "entries that begin with { need commas between them and a } at their end; one of them is missing before here"},
		{"alias", `put text that begins with * into quotes: "*service"`}, // a bare * names an alias in YAML
	} {
		if strings.Contains(message, known.part) {
			return known.words
		}
	}
	return message
}
