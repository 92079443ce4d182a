package identity_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/identity"
)

func someToken() identity.Token {
	return identity.Token{ID: "AAECAwQFBgcICQoL", Secret: bytes.Repeat([]byte{7}, 32), Pin: identity.Pin{1, 2, 3}}
}

func TestTokenSurvivesTheTerminal(t *testing.T) {
	want := someToken()
	got, err := identity.ParseToken("  " + want.Text() + "\n")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTokenDoesNotPrintItsSecret(t *testing.T) {
	token := someToken()
	secret := strings.Split(token.Text(), ".")[3]
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		if printed := fmt.Sprintf(verb, token); strings.Contains(printed, secret) || strings.Contains(printed, "7, 7") {
			t.Errorf("%s prints %s", verb, printed)
		}
	}
}

func TestParseTokenRefuses(t *testing.T) {
	good := someToken().Text()
	parts := strings.Split(good, ".")
	for name, bad := range map[string]string{
		"nothing":          "",
		"another version":  strings.Replace(good, ".v1.", ".v2.", 1),
		"cut off":          good[:len(good)-1],
		"two parts":        strings.Join(parts[:4], "."),
		"four parts":       good + ".AA",
		"an API token":     "gapura_0011223344556677_00",
		"padding":          good + "=",
		"a line break":     strings.Join([]string{parts[0], parts[1], parts[2][:8] + "\n" + parts[2][8:], parts[3], parts[4]}, "."),
		"loose last bits":  good[:len(good)-1] + "B",
		"an ID of nothing": strings.Join([]string{parts[0], parts[1], "", parts[3], parts[4]}, "."),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := identity.ParseToken(bad)
			if err == nil {
				t.Fatalf("%q was accepted", bad)
			}
			if strings.Contains(err.Error(), parts[3]) {
				t.Errorf("the error repeats the secret: %v", err)
			}
		})
	}
}

// One token has exactly one spelling, and what was read is whole.
func FuzzParseToken(f *testing.F) {
	f.Add(someToken().Text())
	f.Add("gapura-join.v1...")
	f.Add("gapura-join.v1.AA.AA.AA")
	f.Fuzz(func(t *testing.T, text string) {
		token, err := identity.ParseToken(text)
		if err != nil {
			return
		}
		if token.Text() != strings.TrimSpace(text) || !identity.IsTokenID(token.ID) || len(token.Secret) != identity.TokenSecretSize {
			t.Errorf("%q was read as %q", text, token.Text())
		}
	})
}
