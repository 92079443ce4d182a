package authority

import (
	"net"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// How often one source may try to enrol, and one host to renew (safety.md 1.1 and C4): a fleet behind one address can
// enrol a host a second, a guesser gets nowhere.
const (
	enrolEvery = time.Second
	enrolBurst = 10
	renewEvery = time.Minute
	renewBurst = 5
)

// maxSources bounds the memory of a limiter; sources beyond it share one allowance.
const maxSources = 8192

// limiter gives each source an allowance of its own.
type limiter struct {
	every time.Duration
	burst int

	mu      sync.Mutex // guards what follows
	sources map[string]*rate.Limiter
	others  *rate.Limiter
	swept   time.Time
}

func newLimiter(every time.Duration, burst int) *limiter {
	l := &limiter{every: every, burst: burst, sources: map[string]*rate.Limiter{}}
	l.others = l.fresh()
	return l
}

func (l *limiter) fresh() *rate.Limiter { return rate.NewLimiter(rate.Every(l.every), l.burst) }

func (l *limiter) allow(source string, now time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	own, ok := l.sources[source]
	if !ok {
		l.sweep(now)
		own = l.others
		if len(l.sources) < maxSources {
			own = l.fresh()
			l.sources[source] = own
		}
	}
	return own.AllowN(now, 1)
}

// sweep forgets sources whose allowance is whole again, at most once a second.
func (l *limiter) sweep(now time.Time) {
	if len(l.sources) < maxSources || now.Sub(l.swept) < time.Second {
		return
	}
	l.swept = now
	for source, own := range l.sources {
		if own.TokensAt(now) >= float64(l.burst) {
			delete(l.sources, source)
		}
	}
}

// network is the source that an address counts for: itself for IPv4, its /64 for IPv6, of which one customer owns plenty.
func network(addr net.Addr) string {
	if addr == nil {
		return ""
	}
	port, err := netip.ParseAddrPort(addr.String())
	if err != nil {
		return addr.String()
	}
	ip := port.Addr().Unmap().WithZone("")
	if ip.Is4() {
		return ip.String()
	}
	return netip.PrefixFrom(ip, 64).Masked().String()
}
