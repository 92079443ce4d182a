package enroll

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strconv"

	"go.yaml.in/yaml/v3"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/pkg/identity"
)

// write puts everything in its place: first whom to believe, last the key, whose presence means "enrolled".
func (c Config) write(files identity.Files, key *ecdsa.PrivateKey, g grant) error {
	secret, err := identity.EncodeKey(key)
	if err != nil {
		return err
	}
	if err := act.WriteSigners(c.Signers, g.signers); err != nil {
		return err
	}
	if err := SetCollector(c.Settings, c.Collector); err != nil {
		return err
	}
	// An agent that runs meanwhile must not pair an old key with a new certificate: the old key goes first.
	if err := os.Remove(files.Key); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("remove the old key: %w", err)
	}
	for _, file := range []struct {
		path    string
		content []byte
		mode    os.FileMode
	}{
		{files.Authorities, identity.EncodeCerts(g.authorities...), 0o644},
		{files.Certificate, identity.EncodeCerts(g.cert), 0o644},
		{files.Key, secret, 0o600},
	} {
		if err := identity.Save(file.path, file.content, file.mode); err != nil {
			return err
		}
	}
	return nil
}

// SetCollector makes collector the only entry of `collectors` in the agent's settings at path. Everything else in the file
// stays as it is, comments included; a file that is not there is made.
func SetCollector(path, collector string) error {
	text, err := withCollector(path, collector)
	if err != nil {
		return err
	}
	return identity.Save(path, text, 0o644)
}

// withCollector is the settings at path as they will be.
func withCollector(path, collector string) ([]byte, error) {
	text, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("read settings: %w", err)
	}
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		return nil, fmt.Errorf("read settings %s: %w (mend it, or move it away)", path, err)
	}
	if document.Kind == 0 || len(document.Content) == 1 && document.Content[0].Tag == "!!null" {
		// Nothing but comments, perhaps: they stay above.
		return append(text, "collectors: ["+strconv.Quote(collector)+"]\n"...), nil
	}
	root := document.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, fmt.Errorf("read settings %s: it does not hold keys and values (mend it, or move it away)", path)
	}
	setKey(root, "collectors", &yaml.Node{
		Kind: yaml.SequenceNode, Style: yaml.FlowStyle, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Value: collector}},
	})
	var out bytes.Buffer
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	if err := errors.Join(encoder.Encode(&document), encoder.Close()); err != nil {
		return nil, fmt.Errorf("write settings %s: %w", path, err)
	}
	return out.Bytes(), nil
}

func setKey(mapping *yaml.Node, name string, value *yaml.Node) {
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == name {
			mapping.Content[i+1] = value
			return
		}
	}
	mapping.Content = append(mapping.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: name}, value)
}
