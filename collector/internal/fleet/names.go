package fleet

import (
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Canonical returns a site name in lower case, without port and final dot.
func Canonical(name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	if host, port, ok := strings.Cut(name, ":"); ok && port != "" && strings.Trim(port, "0123456789") == "" {
		name = host
	}
	return strings.TrimSuffix(name, ".")
}

// Concrete reports whether a name is one that a visitor can ask for: neither a wildcard nor a regular expression nor
// nginx's catch-alls.
func Concrete(name string) bool {
	return name != "" && name != "_" && name != "localhost" && !strings.ContainsAny(name, "*~^$()[]\\ /") && name[0] != '.'
}

// Covering returns the vhost names that match a site, best first, in nginx's order: the name itself, wildcards at the
// front from the longest, wildcards at the end from the longest. Regular expressions are not followed.
func Covering(site string) []string {
	site = Canonical(site)
	names := []string{site, "." + site}
	labels := strings.Split(site, ".")
	for i := 1; i < len(labels); i++ {
		parent := strings.Join(labels[i:], ".")
		names = append(names, "*."+parent, "."+parent)
	}
	for i := len(labels) - 1; i > 0; i-- {
		names = append(names, strings.Join(labels[:i], ".")+".*")
	}
	return names
}

// rank is how well a vhost's names match a site: 0 is best, -1 is no match.
func rank(vhost fact.Vhost, covering []string) int {
	best := -1
	for _, name := range vhost.Names {
		if i := slices.Index(covering, Canonical(name)); i >= 0 && (best < 0 || i < best) {
			best = i
		}
	}
	return best
}
