package observe

import (
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// follow returns where an answer redirects to, or nil and why it is not followed. A redirect may change name, scheme and
// port, never the machine: the next hop connects to the address that the first one did.
func (w *walk) follow(got hop, serves func(site, name string) bool) (next *url.URL, why string) {
	if got.failure != fact.WellAnswered || !redirects(got.answer.status) || got.answer.location == "" || got.answer.status == w.request.Expect {
		return nil, ""
	}
	next, err := w.url.Parse(got.answer.location)
	if err != nil || len(got.answer.location) > maxURL {
		return nil, "redirect to what is no URL"
	}
	if err := check(next); err != nil {
		return nil, "redirect not followed: " + err.Error()
	}
	from, to := bare(w.url.Hostname()), bare(next.Hostname())
	if _, err := netip.ParseAddr(to); err == nil && to != from {
		return nil, "redirect to an address is not followed"
	}
	if to != from && to != bare(w.request.Site) && !serves(w.request.Site, to) {
		return nil, "redirect to " + to + ", which the same host is not known to serve"
	}
	if port := portOf(next); port != 80 && port != 443 && port != w.pinned.port {
		return nil, "redirect to another port is not followed"
	}
	w.pinned.address = got.address.Addr()
	return next, ""
}

func redirects(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

// bare makes names comparable.
func bare(name string) string { return strings.TrimSuffix(strings.ToLower(name), ".") }
