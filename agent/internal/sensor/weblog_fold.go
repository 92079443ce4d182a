package sensor

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of folding.
const (
	foldFor  = time.Second     // at first; it doubles while the sign goes on
	maxFold  = 8 * time.Second // and no more
	maxSigns = 256             // different signs at once
)

// folder folds signs that repeat: the first of a kind is said at once, the next ones at most once a second, then rarer,
// with their count. An outage that lasts must not fill the spool with one sign.
type folder map[signKey]*folded

type signKey struct{ signature, unit, vhost, target, script, errno, about string }

type folded struct {
	sign  fact.LogSign // Count 0: nothing waits
	last  time.Time    // when one was said last
	pause time.Duration
}

func (f folder) add(sign fact.LogSign) {
	key := signKey{sign.Signature, sign.Unit, sign.Vhost, sign.Target, sign.Script, sign.Errno, sign.About}
	held := f[key]
	if held == nil {
		if len(f) >= maxSigns { // they are told apart no more, but counted
			sign.Vhost, sign.Target, sign.Script, sign.About, sign.Sample = "", "", "", "", ""
			key = signKey{signature: sign.Signature, unit: sign.Unit, errno: sign.Errno}
			held = f[key]
		}
		if held == nil {
			held = &folded{pause: foldFor / 2}
			f[key] = held
		}
	}
	if held.sign.Count == 0 {
		held.sign = sign
		return
	}
	held.sign.Count++
	held.sign.Last = sign.Last
}

// flush says what is due and forgets what has been quiet; it reports whether something still waits.
func (f folder) flush(now time.Time, say Say) (waits bool) {
	for key, held := range f {
		quiet := now.Sub(held.last) >= held.pause
		switch {
		case held.sign.Count > 0 && quiet:
			say(held.sign)
			held.sign, held.last, held.pause = fact.LogSign{}, now, min(2*held.pause, maxFold)
			waits = true
		case quiet:
			delete(f, key)
		default:
			waits = true
		}
	}
	return waits
}
