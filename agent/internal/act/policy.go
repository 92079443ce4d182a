package act

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/gapura-dev/gapura/pkg/command"
)

// DefaultPolicyText is the shipped policy, documented key by key. Packages install it as /etc/gapura/policy.yaml; a host
// without that file has the same.
//
//go:embed policy.yaml
var DefaultPolicyText []byte

// DefaultPolicy is what DefaultPolicyText says.
func DefaultPolicy() command.Policy {
	policy, err := overlay(command.Policy{}, DefaultPolicyText)
	if err != nil {
		return command.Policy{Error: "the shipped policy: " + err.Error()} // denies everything; a test keeps it from shipping
	}
	return policy
}

// ReadPolicy reads the local policy. It always returns one: what cannot be read or understood denies everything and says
// why in Error. A missing file is the shipped default.
func ReadPolicy(path string) command.Policy {
	text, err := readTrusted(path)
	if errors.Is(err, fs.ErrNotExist) {
		return DefaultPolicy()
	}
	if err != nil {
		return command.Policy{Error: err.Error()}
	}
	policy, err := ParsePolicy(text)
	if err != nil {
		return command.Policy{Error: path + ": " + strings.ReplaceAll(err.Error(), "\n", "; ")}
	}
	return policy
}

// ParsePolicy reads a policy's text; keys it leaves out have their shipped values. The error joins everything that is
// wrong, each with line and key.
func ParsePolicy(text []byte) (command.Policy, error) {
	return overlay(DefaultPolicy(), text)
}

func overlay(policy command.Policy, text []byte) (command.Policy, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var document yaml.Node
	if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
		return policy, nil
	} else if err != nil {
		return command.Policy{}, err
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return command.Policy{}, errors.New("the file holds more than one document")
	}
	if len(document.Content) == 0 {
		return policy, nil
	}
	if err := eachKey(document.Content[0], func(name string, value *yaml.Node) error {
		set, known := policyKeys[name]
		if !known {
			return errUnknownKey
		}
		return set(&policy, value)
	}); err != nil {
		return command.Policy{}, err
	}
	return policy, nil
}

var errUnknownKey = errors.New("there is no such key")

// eachKey goes through a mapping and joins what is wrong with its keys.
func eachKey(node *yaml.Node, use func(name string, value *yaml.Node) error) error {
	if node.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: keys with values are expected here", node.Line)
	}
	var errs []error
	seen := make(map[string]bool)
	for i := 0; i+1 < len(node.Content); i += 2 {
		name, value := node.Content[i].Value, node.Content[i+1]
		err := use(name, value)
		if seen[name] {
			err = errors.New("the key is there twice")
		}
		seen[name] = true
		if err != nil {
			errs = append(errs, fmt.Errorf("line %d: %s: %w", node.Content[i].Line, name, err))
		}
	}
	return errors.Join(errs...)
}
