// Package config is strict loading of configuration: one YAML file into a struct that already holds its defaults.
//
// What is not understood is refused: an unknown key, a key given twice, a second document, a number where a duration with
// a unit is meant. All problems of a file are reported together, each with the file, the line and the key.
package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"

	"go.yaml.in/yaml/v3"
)

// MaxSize is the largest configuration that is read, in bytes.
const MaxSize = 1 << 20

// validator is implemented by configurations that check themselves. Validate returns all problems joined, each beginning
// with the path of its key: "prober.interval: …".
type validator interface{ Validate() error }

// Load reads the YAML file at path into the struct that into points to. Keys that the file does not have keep the values
// they had. If the struct has a Validate method it is asked at the end. Errors name the file.
func Load(path string, into any) error {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, MaxSize+1))
	if err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	return Parse(path, text, into)
}

// Parse is Load for a text; name stands for the file in errors.
func Parse(name string, text []byte, into any) error {
	target := reflect.ValueOf(into)
	if target.Kind() != reflect.Pointer || target.Elem().Kind() != reflect.Struct {
		panic(fmt.Sprintf("config: Parse into %T, a pointer to a struct is needed", into))
	}
	if len(text) > MaxSize {
		return fmt.Errorf("%s: over %d bytes", name, MaxSize)
	}
	root, err := document(text)
	if err != nil {
		return located(name, err)
	}
	if root != nil {
		if problems := check(root, target.Type().Elem()); len(problems) > 0 {
			return located(name, problems...)
		}
		if err := root.Decode(into); err != nil {
			return located(name, err)
		}
	}
	if v, ok := into.(validator); ok {
		if err := v.Validate(); err != nil {
			return located(name, split(err)...)
		}
	}
	return nil
}

// document reads the only document of a text; nil when the text says nothing.
func document(text []byte) (*yaml.Node, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var root, second yaml.Node
	if err := decoder.Decode(&root); errors.Is(err, io.EOF) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if err := decoder.Decode(&second); !errors.Is(err, io.EOF) {
		return nil, at(&second, "a second document; one file holds one configuration")
	}
	if len(root.Content) != 1 || root.Content[0].Tag == "!!null" {
		return nil, nil
	}
	return root.Content[0], nil
}
