package diagnose

import (
	"strings"
)

// phpSays asks whether a log that carries PHP's own words told of one of these: the web server's, or php-fpm's.
func phpSays(what saying, signatures ...string) Condition {
	return oneOf(lineTells(front, what, signatures...), lineTells(backend, what, signatures...))
}

// extension returns what of a WordPress site a script belongs to, by its path: a plugin, a theme.
func extension(script string) (plugin, theme string) {
	for _, dir := range []string{"/wp-content/plugins/", "/wp-content/mu-plugins/"} {
		if name := below(script, dir); name != "" {
			return name, ""
		}
	}
	return "", below(script, "/wp-content/themes/")
}

// below returns the path's next element after a folder, empty when it is not in it.
func below(script, dir string) string {
	_, rest, ok := strings.Cut("/"+script, dir)
	if !ok {
		return ""
	}
	name, _, _ := strings.Cut(rest, "/")
	return name
}
