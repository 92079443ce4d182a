package config

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"go.yaml.in/yaml/v3"
)

// dots is how a secret prints.
const dots = "••••"

// maxSecret is the longest secret, in bytes.
const maxSecret = 64 << 10

// Secret is a text that never prints: not in logs, errors, JSON or YAML. In a file it is written as the text itself, or as
// the file that holds it:
//
//	token: {file: /etc/gapura/bot.token}
//
// Such a file must not be open to every user of the machine; line breaks at its end do not count.
type Secret struct{ text string }

// NewSecret makes a secret of a text.
func NewSecret(text string) Secret { return Secret{text} }

// Reveal returns the text, for the one place that needs it.
func (s Secret) Reveal() string { return s.text }

// IsZero reports whether there is no secret.
func (s Secret) IsZero() bool { return s.text == "" }

// String prints dots, or nothing for no secret.
func (s Secret) String() string {
	if s.IsZero() {
		return ""
	}
	return dots
}

// Format prints dots whatever the verb.
func (s Secret) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, s.String()) }

// LogValue prints dots.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalJSON prints dots.
func (s Secret) MarshalJSON() ([]byte, error) { return json.Marshal(s.String()) }

// MarshalYAML prints dots.
func (s Secret) MarshalYAML() (any, error) { return s.String(), nil }

// UnmarshalYAML reads the text, or the file that holds it.
func (s *Secret) UnmarshalYAML(node *yaml.Node) error {
	switch node.Kind {
	case yaml.ScalarNode:
		s.text = node.Value
		if node.Tag == "!!null" {
			s.text = ""
		}
		return nil
	case yaml.MappingNode:
		if len(node.Content) == 2 && node.Content[0].Value == "file" && node.Content[1].Kind == yaml.ScalarNode {
			return s.read(node, node.Content[1].Value)
		}
	}
	return at(node, "a secret is a text, or {file: PATH}")
}

func (s *Secret) read(node *yaml.Node, path string) error {
	text, err := readSecret(path)
	if err != nil {
		return at(node, "secret: %v", err)
	}
	s.text = text
	return nil
}

// ReadSecret reads a secret from its file.
func ReadSecret(path string) (Secret, error) {
	text, err := readSecret(path)
	return Secret{text}, err
}

func readSecret(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return "", err
	}
	if info.Mode().Perm()&0o007 != 0 {
		return "", fmt.Errorf("%s: every user may open it (chmod o= %s)", path, path)
	}
	text, err := io.ReadAll(io.LimitReader(file, maxSecret+1))
	if err != nil {
		return "", err
	}
	trimmed := strings.TrimRight(string(text), "\r\n")
	switch {
	case len(text) > maxSecret:
		return "", fmt.Errorf("%s: over %d bytes", path, maxSecret)
	case trimmed == "":
		return "", errors.New(path + ": it is empty")
	}
	return trimmed, nil
}
