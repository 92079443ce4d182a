package config

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// problem is something wrong at a line of the file.
type problem struct {
	line int // from 1; 0 when it is not known
	text string
}

func (p *problem) Error() string { return p.text }

func at(node *yaml.Node, format string, args ...any) *problem {
	return &problem{line: node.Line, text: fmt.Sprintf(format, args...)}
}

// located joins problems, each beginning "file:line: " as compilers do.
func located(name string, problems ...error) error {
	var out []error
	for _, err := range problems {
		if typed, ok := errors.AsType[*yaml.TypeError](err); ok {
			for _, text := range typed.Errors {
				out = append(out, locate(name, fromYAML(text)))
			}
			continue
		}
		out = append(out, locate(name, err))
	}
	return errors.Join(out...)
}

func locate(name string, err error) error {
	var p *problem
	if !errors.As(err, &p) {
		p = fromYAML(err.Error())
		if p.line == 0 {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return fmt.Errorf("%s:%d: %w", name, p.line, p)
}

// yamlLine is how the YAML library says where.
var yamlLine = regexp.MustCompile(`^(?:yaml: )?line (\d+): `)

// yamlMisfit is how the YAML library says that a value is of the wrong kind.
var yamlMisfit = regexp.MustCompile("^cannot unmarshal !!([a-z]+)( `.*`)? into (.+)$")

// kinds are the library's tags in words.
var kinds = map[string]string{
	"str": "text", "int": "number", "float": "number", "bool": "true or false", "seq": "a list", "map": "a group of keys",
	"null": "nothing", "timestamp": "a time", "binary": "binary data",
}

// needed says in words what a Go type wants.
func needed(goType string) string {
	switch goType = strings.TrimLeft(goType, "*"); {
	case strings.HasPrefix(goType, "[]"):
		return "a list"
	case goType == "bool":
		return "true or false"
	case goType == "string":
		return "text"
	case strings.HasPrefix(goType, "int"), strings.HasPrefix(goType, "uint"):
		return "a whole number"
	case strings.HasPrefix(goType, "float"):
		return "a number"
	}
	return "a group of keys"
}

// fromYAML moves the line out of the library's sentence, and its jargon into ours.
func fromYAML(text string) *problem {
	p := &problem{text: text}
	if found := yamlLine.FindStringSubmatch(text); found != nil {
		p.line, _ = strconv.Atoi(found[1])
		p.text = strings.TrimPrefix(text, found[0])
	}
	p.text = strings.TrimPrefix(p.text, "yaml: ")
	if found := yamlMisfit.FindStringSubmatch(p.text); found != nil {
		p.text = fmt.Sprintf("%s%s does not fit here; %s is needed", cmp.Or(kinds[found[1]], "this"), found[2], needed(found[3]))
	}
	return p
}

// split takes a joined error apart.
func split(err error) []error {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var out []error
		for _, each := range joined.Unwrap() {
			out = append(out, split(each)...)
		}
		return out
	}
	return []error{err}
}
