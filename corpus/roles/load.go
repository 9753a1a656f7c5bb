package roles

import (
	_ "embed" // the data files
	"fmt"
	"strings"
)

//go:embed names.tsv
var namesData string

//go:embed values.tsv
var valuesData string

//go:embed languages.tsv
var languagesData string

// Load reads the names that are built in.
func Load() (*Names, error) {
	n := &Names{
		whole: map[string][]entry{}, not: map[Role][]entry{}, headFirst: map[string]bool{},
		values: map[Role]map[string]string{}, languages: map[string]string{}, missing: map[string]bool{},
	}
	if err := eachLine("names.tsv", namesData, 4, n.addNames); err != nil {
		return nil, err
	}
	if err := eachLine("values.tsv", valuesData, 3, n.addValues); err != nil {
		return nil, err
	}
	return n, eachLine("languages.tsv", languagesData, 2, n.addLanguage)
}

// eachLine calls add with the columns of each line that is neither empty nor a comment.
func eachLine(file, data string, columns int, add func([]string) error) error {
	for i, line := range strings.Split(data, "\n") {
		line = strings.TrimRight(line, "\r ")
		if line == "" || strings.HasPrefix(line, "# ") || strings.HasPrefix(line, "#  ") {
			continue
		}
		parts := strings.Split(line, "\t")
		if len(parts) != columns {
			return fmt.Errorf("read %s: line %d has %d columns, not %d", file, i+1, len(parts), columns)
		}
		if err := add(parts); err != nil {
			return fmt.Errorf("read %s: line %d: %w", file, i+1, err)
		}
	}
	return nil
}

func (n *Names) addNames(parts []string) error {
	role, metric, _ := strings.Cut(parts[0], "/")
	base := entry{Match: Match{Role: Role(role), Metric: metric}, lang: parts[1]}
	for i, name := range strings.Split(parts[3], " | ") {
		e := base
		e.Order = i
		e.stem = strings.HasSuffix(name, "*")
		e.Name = Normal(strings.TrimSuffix(name, "*"))
		if e.Name == "" {
			return fmt.Errorf("name %d is empty", i+1)
		}
		if err := n.add(e, parts[2]); err != nil {
			return err
		}
	}
	return nil
}

// add puts a name where its kind is looked for.
func (n *Names) add(e entry, kind string) error {
	switch kind {
	case "whole":
		n.whole[e.Name] = append(n.whole[e.Name], e)
	case "weak":
		e.Kind = Weak
		n.whole[e.Name] = append(n.whole[e.Name], e)
	case "question":
		e.Kind = Question
		n.phrases = append(n.phrases, e)
	case "word":
		e.Kind = Word
		n.phrases = append(n.phrases, e)
	case "not":
		n.not[e.Role] = append(n.not[e.Role], e)
	case "headfirst":
		n.headFirst[e.Name] = true
	default:
		return fmt.Errorf("kind %q is unknown", kind)
	}
	return nil
}

func (n *Names) addValues(parts []string) error {
	for _, value := range strings.Split(parts[2], " | ") {
		if parts[0] == "missing" {
			n.missing[value] = true
			continue
		}
		role := Role(parts[0])
		if n.values[role] == nil {
			n.values[role] = map[string]string{}
		}
		n.values[role][Normal(value)] = parts[1]
	}
	return nil
}

func (n *Names) addLanguage(parts []string) error {
	n.languages[parts[0]] = parts[0]
	for _, name := range strings.Split(parts[1], " | ") {
		key := Normal(name)
		if other, taken := n.languages[key]; taken && other != parts[0] {
			return fmt.Errorf("%q is both %s and %s", name, other, parts[0])
		}
		n.languages[key] = parts[0]
	}
	return nil
}
