// Package observe is the outside view: looks at sites as a visitor makes them, and one adapter for each feed that brings the
// looks of others.
//
// A look is one new connection, one request, one answer read to its end or its bound, and the time of each phase. The
// prober speaks HTTP/1.1 itself, because it must tell apart what clients fold into one error: refused, reset, empty,
// truncated, late. Everything that comes back is written by strangers and is bounded.
package observe

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/x509"
	"encoding/hex"
	"net"
	"net/netip"
	"net/url"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Config says how the prober looks. The zero value looks with the system's resolver and authorities.
type Config struct {
	// Vantage names the place that looks, "prober" when empty.
	Vantage string
	// Version goes into the User-Agent.
	Version string
	// Timeout ends a look that names none; 10 s when zero.
	Timeout time.Duration
	// ConnectTimeout ends one attempt to connect; 5 s when zero.
	ConnectTimeout time.Duration
	// Resolver is asked for sites without an address; the system's when nil.
	Resolver *net.Resolver
	// NameServers are asked what they say of the name of a site without an address, besides the zone's own; this machine's
	// when empty.
	NameServers []netip.AddrPort
	// Control are URLs of others that are looked at when a look fails: an observer that sees nobody is no witness.
	Control []string
	// Roots are the authorities that certificates are checked against; the system's when nil.
	Roots *x509.CertPool
	// Serves reports whether the host that serves site serves name too: redirects are followed there and nowhere else.
	// When nil they are followed within the site's own name.
	Serves func(site, name string) bool
}

// Prober makes looks. Between them it keeps for moments what name servers and control targets said.
type Prober struct {
	cfg     Config
	names   *names
	control *control
	agent   string
	dialer  net.Dialer
	readers sync.Pool // of *bufio.Reader
}

// New returns a prober.
func New(cfg Config) *Prober {
	if cfg.Vantage == "" {
		cfg.Vantage = "prober"
	}
	if cfg.Version == "" {
		cfg.Version = "dev"
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = 10 * time.Second
	}
	if cfg.ConnectTimeout <= 0 {
		cfg.ConnectTimeout = 5 * time.Second
	}
	if cfg.Resolver == nil {
		cfg.Resolver = net.DefaultResolver
	}
	if cfg.Serves == nil {
		cfg.Serves = func(string, string) bool { return false }
	}
	return &Prober{
		cfg: cfg, names: newNames(cfg.NameServers), control: &control{targets: cfg.Control}, agent: "Gapura-Prober/" + cfg.Version, dialer: net.Dialer{KeepAlive: -1},
		readers: sync.Pool{New: func() any { return bufio.NewReaderSize(nil, 4096) }},
	}
}

// Look looks once, following up to three redirects, and says what it saw. Times are those of the last hop. When ctx ends
// first, what it says is about the prober and not about the site: discard it.
func (p *Prober) Look(ctx context.Context, r Request) fact.Observation {
	seen := p.asVisitor(ctx, r, p.look(ctx, r))
	var asking sync.WaitGroup
	if seen.Failed() {
		asking.Go(func() { seen.Control = p.control.answers(ctx, p.look) })
	}
	if u, err := r.parse(); err == nil && !r.Address.IsValid() {
		asking.Go(func() {
			seen.Names = p.names.about(ctx, u.Hostname(), seen.Failure != fact.WellAnswered, r.Purpose == Asked)
		})
	}
	asking.Wait()
	return seen
}

// asVisitor looks once more without the token where the look with it was well: a rule or a cache may hold back the plain
// address alone, and that is the one that visitors ask for.
func (p *Prober) asVisitor(ctx context.Context, r Request, seen fact.Observation) fact.Observation {
	if !r.Token || seen.Failed() || ctx.Err() != nil {
		return seen
	}
	r.Token = false
	if plain := p.look(ctx, r); plain.Face() != seen.Face() {
		return plain
	}
	return seen
}

func (p *Prober) look(ctx context.Context, r Request) fact.Observation {
	seen := fact.Observation{
		Site: r.Site, URL: r.URL, Vantage: p.cfg.Vantage, Feed: "prober", Tier: fact.TierDirect, Purpose: r.Purpose, Direct: r.Direct, By: fact.AnsweredNobody,
	}
	target, err := r.parse()
	if err != nil {
		seen.Failure, seen.Error = fact.ConnectFailed, clean(err.Error(), maxWords)
		return seen
	}
	if r.Token {
		seen.Token = newToken()
	}
	timeout := p.cfg.Timeout
	if r.Timeout > 0 {
		timeout = r.Timeout
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	p.walk(ctx, &walk{request: r, url: target, seen: &seen})
	return seen
}

// walk is a look in progress.
type walk struct {
	request Request
	url     *url.URL
	pinned  place // where every hop connects, once known
	seen    *fact.Observation
}

// maxRedirects is how many redirects a look follows.
const maxRedirects = 3

func (p *Prober) walk(ctx context.Context, w *walk) {
	w.pinned = pin(w.url, w.request.Address)
	for hop := 0; ; hop++ {
		got := p.hop(ctx, w, hop == 0)
		next, why := w.follow(got, p.cfg.Serves)
		if next == nil || hop == maxRedirects {
			if next != nil {
				why = "more than 3 redirects"
			}
			w.settle(got, why)
			return
		}
		w.url = next
	}
}

// settle fills in what the last hop says.
func (w *walk) settle(got hop, note string) {
	s := w.seen
	s.Address, s.Source, s.Phases, s.Latency = got.address, got.source, got.phases, got.took
	s.Failure, s.Error = got.failure, clean(got.words, maxWords)
	if got.answer.status == 0 {
		return
	}
	s.Status, s.Server = got.answer.status, clean(got.answer.server, maxServer)
	s.Body, s.By = judgeBody(got.answer)
	if s.Failure == fact.WellAnswered && fails(s.Status, w.request.Expect) {
		s.Failure = fact.StatusError
	}
	if s.Error == "" {
		s.Error = clean(note, maxWords)
	}
}

// fails reports whether a status is a failure: 500 to 504 and what a CDN says for a host that it cannot reach; or, where
// one status is expected, any other.
func fails(status, expect int) bool {
	if expect != 0 {
		return status != expect
	}
	return status >= 500 && status <= 504 || status >= 520 && status <= 530
}

// newToken returns the unique query of a look, by which the host can say whether the look arrived.
func newToken() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}
