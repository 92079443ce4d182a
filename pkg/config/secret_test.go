package config_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/gapura-dev/gapura/pkg/config"
)

func TestSecretNeverPrints(t *testing.T) {
	secret := config.NewSecret("hunter2")
	inside := struct {
		Token config.Secret `json:"token" yaml:"token"`
		Many  []config.Secret
	}{secret, []config.Secret{secret}}
	var printed strings.Builder
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		fmt.Fprintf(&printed, verb+verb+verb+"\n", secret, &secret, inside)
	}
	asJSON, err := json.Marshal(inside)
	if err != nil {
		t.Fatal(err)
	}
	asYAML, err := yaml.Marshal(inside)
	if err != nil {
		t.Fatal(err)
	}
	printed.Write(asJSON)
	printed.Write(asYAML)
	for _, handler := range []slog.Handler{slog.NewTextHandler(&printed, nil), slog.NewJSONHandler(&printed, nil)} {
		slog.New(handler).Info("x", "secret", secret, "inside", inside)
	}
	fmt.Fprint(&printed, fmt.Errorf("bad token %v", secret))
	if strings.Contains(printed.String(), "hunter2") || strings.Contains(printed.String(), fmt.Sprintf("%x", "hunter2")) {
		t.Errorf("it prints:\n%s", printed.String())
	}
	if !strings.Contains(printed.String(), "••••") {
		t.Error("it does not even print dots")
	}
	if secret.Reveal() != "hunter2" {
		t.Errorf("revealed as %q", secret.Reveal())
	}
}

func TestSecretFromFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bot.token")
	load := func(content []byte, mode os.FileMode) (config.Secret, error) {
		t.Helper()
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		var got settings
		got.Listen = "x"
		err := config.Parse("x.yaml", fmt.Appendf(nil, "token: {file: %q}", path), &got)
		return got.Token, err
	}
	if got, err := load([]byte("hunter2\n"), 0o640); err != nil || got.Reveal() != "hunter2" {
		t.Errorf("got %q, %v", got.Reveal(), err)
	}
	for name, bad := range map[string]struct {
		content []byte
		mode    os.FileMode
	}{
		"open to every user": {[]byte("hunter2"), 0o644},
		"empty":              {[]byte("\n"), 0o600},
		"huge":               {bytes.Repeat([]byte("x"), 1<<20), 0o600},
	} {
		_, err := load(bad.content, bad.mode)
		if err == nil {
			t.Errorf("%s: it was accepted", name)
		} else if strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: the error repeats the secret: %v", name, err)
		}
	}
}
