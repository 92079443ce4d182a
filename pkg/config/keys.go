package config

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

var (
	durationType    = reflect.TypeFor[time.Duration]()
	unmarshalerType = reflect.TypeFor[yaml.Unmarshaler]()
)

// check finds what decoding alone would let pass or report badly: keys that the type does not have, keys given twice,
// numbers where a duration is meant, aliases.
func check(node *yaml.Node, t reflect.Type) []error {
	for t.Kind() == reflect.Pointer && !t.Implements(unmarshalerType) {
		t = t.Elem()
	}
	switch {
	case node.Kind == yaml.AliasNode:
		return []error{at(node, "*%s: aliases are not read; write the value out", node.Value)}
	case t.Implements(unmarshalerType) || reflect.PointerTo(t).Implements(unmarshalerType):
		return nil // it checks itself
	case t == durationType:
		return checkDuration(node)
	case node.Kind == yaml.MappingNode:
		return checkMapping(node, t)
	case node.Kind == yaml.SequenceNode && (t.Kind() == reflect.Slice || t.Kind() == reflect.Array):
		var problems []error
		for _, element := range node.Content {
			problems = append(problems, check(element, t.Elem())...)
		}
		return problems
	}
	return nil
}

// checkDuration refuses a bare number, which the library would take for nanoseconds.
func checkDuration(node *yaml.Node) []error {
	if node.Kind == yaml.ScalarNode && node.Tag != "!!null" {
		if _, err := time.ParseDuration(node.Value); err != nil {
			return []error{at(node, "%q is not a duration; write a number with its unit: 250ms, 60s, 5m, 1h", node.Value)}
		}
	}
	return nil
}

func checkMapping(node *yaml.Node, t reflect.Type) []error {
	var fields map[string]reflect.Type
	switch t.Kind() {
	case reflect.Struct:
		fields = fieldsOf(t)
	case reflect.Map:
	default:
		return nil // decoding says that a mapping does not fit
	}
	var problems []error
	seen := map[string]bool{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		if key.Kind != yaml.ScalarNode {
			problems = append(problems, at(key, "a key must be plain text; aliases are not read"))
			continue
		}
		if seen[key.Value] {
			problems = append(problems, at(key, "key %q is given twice", key.Value))
			continue
		}
		seen[key.Value] = true
		if fields == nil {
			problems = append(problems, check(value, t.Elem())...)
			continue
		}
		field, ok := fields[key.Value]
		if !ok {
			problems = append(problems, unknown(key, slices.Sorted(maps.Keys(fields))))
			continue
		}
		problems = append(problems, check(value, field)...)
	}
	return problems
}

func unknown(key *yaml.Node, known []string) error {
	if near := nearest(key.Value, known); near != "" {
		return at(key, "unknown key %q; did you mean %q?", key.Value, near)
	}
	return at(key, "unknown key %q; known here: %s", key.Value, strings.Join(known, ", "))
}

// fieldsOf lists the keys of a struct as the YAML library names them.
func fieldsOf(t reflect.Type) map[string]reflect.Type {
	fields := map[string]reflect.Type{}
	for field := range t.Fields() {
		name, options, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		switch {
		case name == "-" || !field.IsExported():
		case strings.Contains(options, "inline") && field.Type.Kind() == reflect.Struct:
			maps.Copy(fields, fieldsOf(field.Type))
		case name == "":
			fields[strings.ToLower(field.Name)] = field.Type
		default:
			fields[name] = field.Type
		}
	}
	return fields
}
