package sensor

import (
	"strconv"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// parsePoolStatus reads what php-fpm says of all its pools together in its status text, every ten seconds:
//
//	Processes active: 2, idle: 0, Requests: 6, slow: 4, Traffic: 0.30req/sec
//
// It reports false for a text that is not of that form.
func parsePoolStatus(unit, text string) (fact.Pool, bool) {
	pool := fact.Pool{Unit: unit, Tree: fact.Running}
	rest, ok := strings.CutPrefix(text, "Processes active: ")
	if !ok || !strings.Contains(unit, "fpm") {
		return fact.Pool{}, false
	}
	var active, idle, requests, slow uint64
	for _, field := range []struct {
		into *uint64
		next string
	}{{&active, ", idle: "}, {&idle, ", Requests: "}, {&requests, ", slow: "}, {&slow, ", Traffic: "}} {
		var number string
		if number, rest, ok = strings.Cut(rest, field.next); !ok {
			return fact.Pool{}, false
		}
		n, err := strconv.ParseUint(number, 10, 32)
		if err != nil {
			return fact.Pool{}, false
		}
		*field.into = n
	}
	if !strings.HasSuffix(rest, "req/sec") {
		return fact.Pool{}, false
	}
	pool.Active, pool.Idle = fact.Known(uint32(active)), fact.Known(uint32(idle))
	pool.Requests, pool.Slow = fact.Known(requests), fact.Known(slow)
	return pool, true
}
