package sensor

import (
	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// busyPool returns the php-fpm unit that a fact speaks of, and whether it says that no worker is free for the next
// request.
func busyPool(body fact.Body) (unit string, busy bool) {
	switch b := body.(type) {
	case fact.Pool:
		active, ok := b.Active.Get()
		idle, ok2 := b.Idle.Get()
		return b.Unit, ok && ok2 && active > 0 && idle == 0
	case fact.Target:
		if webconf.Server(b.OwnerUnit) == phpFPM {
			return b.OwnerUnit, b.Queue.Or(0) > 0
		}
	}
	return "", false
}
