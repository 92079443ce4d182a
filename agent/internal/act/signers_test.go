package act_test

import (
	"bytes"
	"crypto/ed25519"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/act"
)

func TestSignersRoundTrip(t *testing.T) {
	path := filepath.Join(folder(t), "signers.yaml")
	now, next := bytes.Repeat([]byte{1}, ed25519.PublicKeySize), bytes.Repeat([]byte{2}, ed25519.PublicKeySize)
	if err := act.WriteSigners(path, []act.Signer{{KeyID: "old", PublicKey: next}}); err != nil {
		t.Fatal(err)
	}
	if err := act.WriteSigners(path, []act.Signer{{KeyID: "k1", PublicKey: now}, {KeyID: "k2", PublicKey: next}}); err != nil {
		t.Fatal(err)
	}
	got, err := act.ReadSigners(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]ed25519.PublicKey{"k1": now, "k2": next}, got); diff != "" {
		t.Errorf("signers (-written +read):\n%s", diff)
	}
}

func TestSignersThatAreNotBelieved(t *testing.T) {
	key := "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="
	tests := []struct{ name, text, want string }{
		{"unknown key", "- key_id: a\n  public_key: " + key + "\n  scope: all\n", "scope"},
		{"short key", "- key_id: a\n  public_key: AQE=\n", "not 32 bytes"},
		{"not base64", "- key_id: a\n  public_key: '!'\n", "not 32 bytes"},
		{"twice", strings.Repeat("- key_id: a\n  public_key: "+key+"\n", 2), "there twice"},
		{"without a name", "- public_key: " + key + "\n", "key_id is empty"},
		{"empty", "", "EOF"},
		{"not a list", "key_id: a\n", "unmarshal"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(folder(t), "signers.yaml")
			if err := os.WriteFile(path, []byte(tt.text), 0o644); err != nil {
				t.Fatal(err)
			}
			if keys, err := act.ReadSigners(path); err == nil || !strings.Contains(err.Error(), tt.want) || keys != nil {
				t.Errorf("keys %v, error %v; want an error with %q", keys, err, tt.want)
			}
		})
	}
	if err := act.WriteSigners(filepath.Join(folder(t), "signers.yaml"), []act.Signer{{KeyID: "a"}}); err == nil {
		t.Error("a signer without a key was written")
	}
	if _, err := act.ReadSigners(filepath.Join(folder(t), "signers.yaml")); err == nil || !strings.Contains(err.Error(), "gapura-agent enroll") {
		t.Errorf("a host that is not enrolled says %v", err)
	}
}
