package act

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"

	"go.yaml.in/yaml/v3"
)

// maxSigners is how many keys a host may know: the present one, the next, and room for several signers.
const maxSigners = 16

// Signer is a key whose orders this host obeys.
type Signer struct {
	KeyID     string            // names it in an order
	PublicKey ed25519.PublicKey // 32 bytes
}

// signerFile is a Signer as it stands in the file.
type signerFile struct {
	KeyID     string `yaml:"key_id"`
	PublicKey string `yaml:"public_key"` // base64
}

// WriteSigners writes the keys that enrolment brought. It replaces what was there.
func WriteSigners(path string, signers []Signer) error {
	file := make([]signerFile, len(signers))
	for i, s := range signers {
		file[i] = signerFile{KeyID: s.KeyID, PublicKey: base64.StdEncoding.EncodeToString(s.PublicKey)}
	}
	text, err := yaml.Marshal(file)
	if err != nil {
		return fmt.Errorf("write signers: %w", err)
	}
	if _, err := parseSigners(text); err != nil {
		return fmt.Errorf("write signers: %w", err)
	}
	head := "# Public keys of those whose orders this host obeys. Written by `gapura-agent enroll`.\n"
	return replaceFile(path, append([]byte(head), text...), 0o644)
}

// ReadSigners returns the signers' keys by key ID. The file must be root's, like the policy.
func ReadSigners(path string) (map[string]ed25519.PublicKey, error) {
	text, err := readTrusted(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("no signer is known; `gapura-agent enroll` writes %s", path)
	}
	if err != nil {
		return nil, fmt.Errorf("read signers: %w", err)
	}
	keys, err := parseSigners(text)
	if err != nil {
		return nil, fmt.Errorf("read signers %s: %w", path, err)
	}
	return keys, nil
}

func parseSigners(text []byte) (map[string]ed25519.PublicKey, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	var file []signerFile
	if err := decoder.Decode(&file); err != nil {
		return nil, err
	}
	if len(file) > maxSigners {
		return nil, fmt.Errorf("%d signers, at most %d", len(file), maxSigners)
	}
	keys := make(map[string]ed25519.PublicKey, len(file))
	for _, s := range file {
		key, err := base64.StdEncoding.DecodeString(s.PublicKey)
		if err != nil || len(key) != ed25519.PublicKeySize {
			return nil, fmt.Errorf("signer %q: public_key is not 32 bytes in base64", s.KeyID)
		}
		if _, twice := keys[s.KeyID]; twice || s.KeyID == "" {
			return nil, fmt.Errorf("signer %q: key_id is empty or there twice", s.KeyID)
		}
		keys[s.KeyID] = key
	}
	return keys, nil
}
