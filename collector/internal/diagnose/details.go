package diagnose

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Details are what the texts about configuration, TLS and applications may name besides. What is not known is empty.
type Details struct {
	Holder         string // who holds the web server's port, or the target
	Claimant       string // the application that cannot listen because of it
	MendedAt       string // file:line on disk that the workers have not read
	MendedTo       string // where it sends requests
	Loaded         string // where the workers send them
	Unresolved     string // a name without an address
	Resolution     string // how it failed: "no-such-name"
	Refusal        string // what a TLS handshake or a certificate check says
	Invalid        string // what of an answer is invalid: header, status
	OtherVhost     string // name of the vhost that answers instead
	NearName       string // name of a vhost that looks like a slip of the site's
	Limit, Needs   string // how long the web server waits, how long the page takes
	PoolLimit      string // request_terminate_timeout
	Plugin, Theme  string // that a log blames
	MemoryLimit    string // bytes that PHP allows
	ReturnedAt     string // file:line at which the configuration itself answers
	Certificate    string // path or address of a certificate that ends
	CertificateEnd string // when it ends
	PoolOther      string // pool that listens at the same address
}

// addDetails gathers them.
func (p *Particulars) addDetails(s *scene) {
	p.Holder = s.holds()
	if c, why := s.claims(); why == "" {
		p.Claimant = c.unit.Body.Name
	}
	p.MendedAt, p.MendedTo = s.mended()
	if p.Loaded = p.Target; s.path.Vhost.Tree == fact.Disk {
		if sign, ok := s.foreign(); ok {
			p.Loaded = plain(sign.Body.Target)
		}
	}
	unresolved := s.newest("nginx-could-not-be-resolved", "nginx-host-not-found", "apache-ah00898-dns")
	p.Unresolved, p.Resolution = unresolved.About, unresolved.Errno
	p.Refusal = s.newest("nginx-upstream-tls-failed", "nginx-upstream-certificate", "nginx-upstream-certificate-name",
		"apache-upstream-tls-failed", "apache-upstream-certificate").About
	p.Invalid = s.newest("nginx-invalid-response", "apache-invalid-response").About
	p.MemoryLimit = s.newest("php-memory-limit").About
	p.PoolOther = s.newest("php-fpm-pool-conflict").About
	p.OtherVhost = s.otherName()
	if s.path.Default {
		p.NearName = s.nearlyNamed()
	}
	p.Limit, p.Needs, p.PoolLimit = s.patience().String(), s.needs(), s.limitOfPool()
	p.Plugin, p.Theme = extension(p.Script)
	for _, l := range s.failing() {
		if route, ok := s.returns(l); ok {
			p.ReturnedAt = place(route.File, route.Line)
		}
	}
	p.addEnding(s)
}

// holds names who listens where the web server wants to when that one is down, else who listens at the target.
func (s *scene) holds() string {
	if unit, ok := fleet.Latest[fact.Unit](s.host, s.path.Front); !ok || unit.Body.Running() {
		return s.taker()
	}
	for _, socket := range fleet.All[fact.Socket](s.host) {
		if slices.ContainsFunc(s.path.Vhost.Listeners, func(l fact.Listener) bool { return meets(socket.Body.Address, l.Address) }) {
			return holder(socket.Body)
		}
	}
	return ""
}

// newest returns the newest line of these kinds that is worth naming.
func (s *scene) newest(signatures ...string) (newest fact.LogSign) {
	var last time.Time
	for _, sign := range fleet.All[fact.LogSign](s.host) {
		if said := s.said(sign); slices.Contains(signatures, sign.Body.Signature) && s.ours(sign.Body) &&
			s.now.Sub(said) <= SignLife && said.After(last) {
			newest, last = sign.Body, said
		}
	}
	return newest
}

// addEnding adds the certificate that ends first: of the scene's unit in a latent scene, else at the target.
func (p *Particulars) addEnding(s *scene) {
	candidates, _ := s.endings()
	if s.unit == "" {
		candidates = slices.DeleteFunc(fleet.All[fact.Certificate](s.host), func(c fleet.Belief[fact.Certificate]) bool {
			return !c.Body.Upstream || !s.certifies(c.Body) || c.Body.NotAfter.IsZero()
		})
	}
	if len(candidates) == 0 {
		return
	}
	first := slices.MinFunc(candidates, func(a, b fleet.Belief[fact.Certificate]) int {
		return a.Body.NotAfter.Compare(b.Body.NotAfter)
	}).Body
	p.Certificate, p.CertificateEnd = cmp.Or(first.File, strings.TrimPrefix(first.Where, "tcp:")), day(first.NotAfter)
}
