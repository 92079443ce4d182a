package identity_test

import (
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/pkg/identity"
)

func TestCheckName(t *testing.T) {
	label := strings.Repeat("a", 63)
	for _, good := range []string{"a", "web-1", "web1.shop.example", "1.2", label, strings.Repeat("a.", 126) + "a"} {
		if err := identity.CheckName(good); err != nil {
			t.Errorf("%q: %v", good, err)
		}
	}
	for _, bad := range []string{
		"", ".", "a.", ".a", "a..b", "-a", "a-", "a.-b", "Web1", "web_1", "web 1", "web1/../x", "wéb", "a\x00b", "a\n", "*.a",
		label + "a", strings.Repeat("a.", 127),
	} {
		if identity.CheckName(bad) == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
}

// A name that was accepted stands for itself in a certificate and in a file's name.
func FuzzCheckName(f *testing.F) {
	for _, seed := range []string{"web1.shop.example", "a/b", "..", "A", "\xff", "xn--bcher-kva.example"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if identity.CheckName(name) != nil {
			return
		}
		id := identity.ID{Role: identity.RoleHost, Name: name}
		if strings.ContainsAny(name, "/\\%?#@: \t\r\n\x00") || id.URI().String() != id.String() {
			t.Errorf("%q became %q", name, id.URI())
		}
	})
}
