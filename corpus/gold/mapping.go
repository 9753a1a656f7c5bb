package gold

import (
	"bufio"
	"embed"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strings"
)

// shipped are the mappings of public sets.
//
//go:embed mappings/*.map
var shipped embed.FS

// ErrNoMapping says that no shipped mapping has the asked name.
var ErrNoMapping = errors.New("no such mapping")

// Field is the field of a set that holds its topic labels.
type Field string

// The fields.
const (
	Aspects Field = "aspects" // any number a row
	Reason  Field = "reason"  // one a row
)

// Mapping says which issue of which list each label of a labelled set is. It is read-only after loading and safe for concurrent use.
type Mapping struct {
	Name    string
	List    string // issue list that the issues are of
	Field   Field
	Licence string
	Source  string

	issues   map[string]string // label → issue id, empty where it is none
	residual map[string]bool   // labels that say "other"
}

// LoadMapping loads a shipped mapping by name, or a file, told by a slash, a backslash or the ending .map. It fails with ErrNoMapping and the names there are, or with the line of the mistake.
func LoadMapping(name string) (*Mapping, error) {
	if strings.ContainsAny(name, `/\`) || strings.HasSuffix(name, ".map") {
		file, err := os.Open(name)
		if err != nil {
			return nil, fmt.Errorf("read mapping: %w", err)
		}
		defer func() { _ = file.Close() }()
		return ParseMapping(file, name)
	}
	file, err := shipped.Open("mappings/" + name + ".map")
	if err != nil {
		return nil, fmt.Errorf("%w: %q; shipped are %s, or give the path of a .map file", ErrNoMapping, name, strings.Join(Mappings(), ", "))
	}
	defer func() { _ = file.Close() }()
	return ParseMapping(file, name+".map")
}

// Mappings gives the names of the shipped mappings, sorted.
func Mappings() []string {
	entries, _ := shipped.ReadDir("mappings") // it is embedded
	var names []string
	for _, entry := range entries {
		names = append(names, strings.TrimSuffix(path.Base(entry.Name()), ".map"))
	}
	return names
}

// ParseMapping reads a mapping: lines of key: value (mapping, list, field, licence, source), then [labels] with label<TAB>issue, label<TAB>none or label<TAB>residual. file is used in messages.
func ParseMapping(r io.Reader, file string) (*Mapping, error) {
	m := &Mapping{issues: map[string]string{}, residual: map[string]bool{}}
	scanner := bufio.NewScanner(r)
	inLabels := false
	for line := 1; scanner.Scan(); line++ {
		text := strings.TrimRight(scanner.Text(), " \r")
		var err error
		switch {
		case text == "" || text[0] == '#':
		case text == "[labels]":
			inLabels = true
		case inLabels:
			err = m.label(text)
		default:
			err = m.head(text)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, line, err)
		}
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	return m, m.whole(file)
}

func (m *Mapping) head(line string) error {
	key, value, ok := strings.Cut(line, ": ")
	switch {
	case ok && key == "mapping":
		m.Name = value
	case ok && key == "list":
		m.List = value
	case ok && key == "field":
		m.Field = Field(value)
	case ok && key == "licence":
		m.Licence = value
	case ok && key == "source":
		m.Source = value
	default:
		return fmt.Errorf("%q is no head line; the keys are mapping, list, field, licence, source, and then comes [labels]", line)
	}
	return nil
}

func (m *Mapping) label(line string) error {
	label, issue, ok := strings.Cut(line, "\t")
	if _, twice := m.issues[label]; !ok || label == "" || issue == "" || twice {
		return fmt.Errorf("%q: write label<TAB>issue, each label once; the issue is none or residual where it is no issue of the list", line)
	}
	switch issue {
	case "none":
		issue = ""
	case "residual":
		issue = ""
		m.residual[label] = true
	}
	m.issues[label] = issue
	return nil
}

func (m *Mapping) whole(file string) error {
	switch {
	case m.Name == "" || m.List == "" || m.Licence == "" || m.Source == "":
		return fmt.Errorf("%s: the head needs mapping, list, field, licence and source", file)
	case m.Field != Aspects && m.Field != Reason:
		return fmt.Errorf("%s: the field is aspects or reason, not %q", file, m.Field)
	case len(m.targets()) == 0:
		return fmt.Errorf("%s: no label is mapped to an issue", file)
	}
	return nil
}

// targets gives the issues that labels are mapped to, sorted.
func (m *Mapping) targets() []string {
	var ids []string
	for _, issue := range m.issues {
		if issue != "" {
			ids = append(ids, issue)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Issues gives the issues that a row's labels mean, sorted; how many labels it has, residual ones not counted; and how many of them mean no issue.
func (m *Mapping) Issues(row *Row) (ids []string, labels, unmapped int) {
	var given []string
	if m.Field == Reason && row.Reason != "" {
		given = []string{row.Reason}
	} else if m.Field == Aspects {
		for _, aspect := range row.Aspects {
			given = append(given, aspect.Aspect)
		}
	}
	for _, label := range given {
		if m.residual[label] {
			continue
		}
		labels++
		if issue := m.issues[label]; issue != "" {
			ids = append(ids, issue)
		} else {
			unmapped++
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), labels, unmapped
}
