package settings

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"github.com/verbatim-cx/verbatim/lexicons"
)

// Blame turns what the YAML library says of a file into a *lexicons.SyntaxError at the place that it blames, in words for people who do not program and with
// what to do. An error that blames no place of the text gets the name of the file alone.
func Blame(file string, err error) error {
	blamed, ok := errors.AsType[yaml.Error](err)
	if !ok || blamed.GetToken() == nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	at := blamed.GetToken().Position
	return &lexicons.SyntaxError{File: file, Line: at.Line, Col: at.Column, Msg: plain(blamed)}
}

// plain says a mistake without the names of Go types, which the library's own messages hold.
func plain(err yaml.Error) string {
	switch e := err.(type) {
	case *yaml.UnknownFieldError:
		return "unknown key" + strings.TrimPrefix(e.Message, "unknown field")
	case *yaml.UnexpectedNodeTypeError:
		return wanted(e.Expected)
	case *yaml.TypeError:
		return wantedKind(e)
	}
	return inWords(err.GetMessage())
}

func wanted(node ast.NodeType) string {
	switch node {
	case ast.SequenceType:
		return "a list is wanted here, such as [1, 5, 10]"
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
	for _, known := range []struct{ part, words string }{
		{"header option", `put a condition into quotes: "> 0.2"`}, // a bare > begins a block of text in YAML
		{"value is not allowed in this context", "this line or the next is not in the column of those beside it; begin entries that belong together in the same column"},
		{"cannot start any token", "there is a character here that YAML does not allow; indent with spaces, not with tabs"},
		{"could not find end character", "a quote is opened here and never closed"},
	} {
		if strings.Contains(message, known.part) {
			return known.words
		}
	}
	return message
}
