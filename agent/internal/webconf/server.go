package webconf

import (
	"path"
	"strings"
)

// unitNames are shell patterns of the units of each server, as distributions and panels name them, without ".service".
var unitNames = []struct{ server, pattern string }{
	{"nginx", "nginx"},
	{"nginx", "nginx@*"},
	{"nginx", "openresty"},
	{"apache", "apache2"},
	{"apache", "apache2@*"},
	{"apache", "httpd"},
	{"apache", "httpd@*"},
	{"litespeed", "lsws"},
	{"litespeed", "lshttpd"},
	{"php-fpm", "php*-fpm*"}, // with what panels put behind it to tell instances apart
	{"php-fpm", "ea-php*-fpm"},
	{"php-fpm", "plesk-php*-fpm"},
}

// Server returns which server's configuration a unit runs on: "nginx", "apache", "litespeed", "php-fpm", or an empty string for a
// unit whose configuration is not read here.
func Server(unit string) string {
	name, ok := strings.CutSuffix(unit, ".service")
	if !ok {
		return ""
	}
	for _, known := range unitNames {
		if matched, err := path.Match(known.pattern, name); matched && err == nil {
			return known.server
		}
	}
	return ""
}
