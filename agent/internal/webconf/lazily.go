package webconf

import (
	"regexp"
	"sync"
)

// lazily returns a pattern that is compiled when it is needed first: the process that reports never reads a configuration.
func lazily(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}
