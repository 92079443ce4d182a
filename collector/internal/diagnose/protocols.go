package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// notTLS is how the two ends of a connection say that the far one speaks plain text: OpenSSL's words and ours.
var notTLS = []string{"wrong version number", "http request", "packet length too long", "does not look like a TLS handshake"}

// speaksHTTP are processes that speak HTTP and never FastCGI.
var speaksHTTP = []string{"node*", "nginx*", "apache2", "httpd", "java", "gunicorn*", "uvicorn*", "puma*", "caddy", "haproxy"}

// anotherProtocol asks whether the route speaks to its target in a protocol that the one who listens there does not
// know.
func anotherProtocol() Condition {
	return Condition{"the route's protocol is not that of its target", func(s *scene) answer {
		protocol := s.path.Route.Protocol
		if protocol == "" {
			return unseen("which protocol " + s.site + " is proxied by")
		}
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			owner := cmp.Or(s.path.Backend, t.OwnerProcess)
			text := fmt.Sprintf("%s speaks %s to %s", cmp.Or(place(s.path.Route.File, s.path.Route.Line), s.path.Front), protocol, owner)
			switch {
			case t.Connects != fact.Yes:
				return t.Connects, reachable(t)
			case protocol == "fastcgi":
				known := slices.ContainsFunc(speaksHTTP, func(p string) bool { return command.Match(p, t.OwnerProcess) })
				return fact.Is(known && !phpFPM.of(owner)), text + ", which speaks http"
			case owner == "":
				return fact.Unknown, ""
			}
			return fact.Is(phpFPM.of(owner)), text + ", which speaks fastcgi"
		})
	}}
}

// hasty is what the servers log when an answer ends before it is one.
var hasty = oneOf(
	lineTells(front, anything, "nginx-upstream-closed", "nginx-upstream-reset"),
	lineTells(front, about("http"), "nginx-invalid-response"),
	lineTells(front, withErrno("ECONNRESET", "20014"), "apache-ah01102"),
)

// plainToTLS asks whether the route speaks plain HTTP where TLS is spoken, which ends before there is an answer.
func plainToTLS() Condition { return all(protocolIs("http"), hasty, notDying(), showsCertificate()) }

// notDying asks whether nothing shows that the backend dies of its requests: one more could be its next death.
func notDying() Condition {
	return Condition{"the backend is not seen to die", nothingSays(unitIs(backend, crashedLately)).ask}
}

// showsCertificate asks whether the host's own handshake with the target shows a certificate. The host tries that only
// when it is asked: an application that speaks no TLS takes it for a broken request.
func showsCertificate() Condition {
	return Condition{"the target shows a certificate", func(s *scene) answer {
		certificates, why := each[fact.Certificate](s)
		if why != "" {
			return unseen(why)
		}
		for _, c := range certificates {
			if c.Body.Served && c.Body.Upstream && s.certifies(c.Body) {
				return seen(c.Body.Fingerprint != "", evidence(c, fmt.Sprintf("%s speaks %s to %s, where TLS is spoken",
					cmp.Or(place(s.path.Route.File, s.path.Route.Line), s.path.Front), s.path.Route.Protocol, s.path.Target)))
			}
		}
		return lacking(s, "whether TLS is spoken at "+s.path.Target, AskCertificates, s.path.Target)
	}}
}

// protocolIs asks for the protocol of the route.
func protocolIs(protocols ...string) Condition {
	return Condition{"the route speaks " + strings.Join(protocols, " or "), func(s *scene) answer {
		if s.path.Route.Protocol == "" {
			return unseen("which protocol " + s.site + " is proxied by")
		}
		return answer{is: fact.Is(slices.Contains(protocols, s.path.Route.Protocol))}
	}}
}

// handshakeTells asks whether the host's own handshake with the target fails although TLS is spoken there.
func handshakeTells() Condition { return all(handshakeFails(""), not(handshakeFails(notTLS...))) }

// handshakeFails asks whether the host's own handshake with the target failed with one of these words.
func handshakeFails(words ...string) Condition {
	return Condition{"the host's own handshake with the target fails with " + strings.Join(words, " or "), func(s *scene) answer {
		certificates, why := each[fact.Certificate](s)
		if why != "" {
			return unseen(why)
		}
		for _, c := range certificates {
			if c.Body.Served && c.Body.Upstream && s.certifies(c.Body) {
				fails := slices.ContainsFunc(words, func(w string) bool { return c.Body.Error != "" && strings.Contains(c.Body.Error, w) })
				return seen(fails, evidence(c, fmt.Sprintf("the handshake with %s fails: %s", s.path.Target, c.Body.Error)))
			}
		}
		return lacking(s, "a handshake with "+s.path.Target, AskCertificates, "")
	}}
}
