package fault

import (
	"context"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// upstreamExpired is a certificate that nobody renewed.
var upstreamExpired = Fault{
	Name: "upstream-expired", Doc: "the certificate of the application has expired; 502",
	on: withTLSUpstream, cause: then(certify("backend.lab", "backend.lab", -30), rereadTLS), undo: trustedAgain,
}

// upstreamExpiredUnverified is a control: nobody looks at the date.
var upstreamExpiredUnverified = Fault{
	Name: "upstream-expired-unverified", Doc: "the certificate of the application has expired and nginx does not check it; 200",
	on: withTLSUpstream,
	cause: then(editSites("s/proxy_ssl_verify on;/proxy_ssl_verify off;/"), reload,
		certify("backend.lab", "backend.lab", -30), rereadTLS),
	undo: then(restoreSites, reload, trustedAgain),
}

// upstreamName is somebody else's certificate.
var upstreamName = Fault{
	Name: "upstream-name", Doc: "the certificate of the application is of another name; 502",
	on: withTLSUpstream, cause: then(certify("backend.lab", "other.lab", 90), rereadTLS), undo: trustedAgain,
}

// upstreamVersion speaks only what nginx no longer does.
var upstreamVersion = Fault{
	Name: "upstream-version", Doc: "the application speaks TLS 1.1 at most; 502",
	on: withTLSUpstream, cause: then(shell("touch [[home]]/old-tls"), rereadTLS),
	undo: then(shell("rm -f [[home]]/old-tls"), rereadTLS),
}

// plainToTLS and tlsToPlain speak the wrong language to the right port.
var (
	plainToTLS = Fault{
		Name: "plain-to-tls", Doc: "nginx speaks HTTP to the application's TLS port; 502",
		on: withTLSUpstream, cause: then(editSites("s#proxy_pass https:#proxy_pass http:#"), reload), undo: then(restoreSites, reload),
	}
	tlsToPlain = Fault{
		Name: "tls-to-plain", Doc: "nginx speaks TLS to the application's plain port; 502",
		on: plainNode, cause: then(editSites("s#proxy_pass http:#proxy_pass https:#"), reload), undo: then(restoreSites, reload),
	}
)

// siteExpired is seen by visitors at once.
var siteExpired = Fault{
	Name: "site-expired", Doc: "the site's certificate has expired; a warning in every browser",
	on: withHTTPS, cause: then(certifySites(-30), reload), undo: then(certifySites(90), reload),
}

// siteRenewed is what a renewal without a reload leaves.
var siteRenewed = Fault{
	Name: "site-renewed-not-reloaded", Doc: "the site's certificate was renewed on disk and the expired one is served on",
	on: withHTTPS, cause: then(certifySites(-30), reload, certifySites(90)), undo: reload,
}

// certify writes a certificate that ends so many days from now, under a name that may not be its own.
func certify(file, name string, days int) step {
	return func(ctx context.Context, h *lab.Host) error {
		cert, key, err := h.Lab().Certificate(name, time.Now().AddDate(0, 0, -90), time.Now().AddDate(0, 0, days))
		if err != nil {
			return err
		}
		if err := h.WriteFile(ctx, "/etc/ssl/lab/"+file+".crt", cert, 0o644); err != nil {
			return err
		}
		return h.WriteFile(ctx, "/etc/ssl/lab/"+file+".key", key, 0o644)
	}
}

func certifySites(days int) step {
	return func(ctx context.Context, h *lab.Host) error {
		for _, site := range h.Sites() {
			if err := certify(site, site, days)(ctx, h); err != nil {
				return err
			}
		}
		return nil
	}
}

// rereadTLS has the application serve another certificate without a moment in which nobody listens.
var rereadTLS = signalApp(unix.SIGHUP)

var trustedAgain = then(certify("backend.lab", "backend.lab", 90), rereadTLS)

func withTLSUpstream(s stack.Stack) bool { return s.Name == stack.NginxTLSUpstream.Name }
func withHTTPS(s stack.Stack) bool       { return s.Name == stack.NginxHTTPS.Name }
func plainNode(s stack.Stack) bool {
	return nginxBeforeNode(s) && !s.Secure && s.Name != stack.NginxDNS.Name
}
