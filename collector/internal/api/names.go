package api

import (
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// The collections of resources.
const (
	sitesCollection     = "sites/"
	hostsCollection     = "hosts/"
	incidentsCollection = "incidents/"
	actionsCollection   = "actions/"
)

// siteID returns the bare name of "sites/shop.example", in lower case and without a trailing dot.
func siteID(name string) (string, error) {
	id, ok := strings.CutPrefix(name, sitesCollection)
	if !ok {
		return "", wrong("name", fmt.Sprintf("%q is not the name of a site; write sites/shop.example", name))
	}
	return checkSite("name", id)
}

// checkSite returns a bare site name in its one spelling.
func checkSite(field, site string) (string, error) {
	id := strings.ToLower(strings.TrimSuffix(site, "."))
	if err := identity.CheckName(strings.ReplaceAll(id, "_", "-")); err != nil {
		return "", wrong(field, fmt.Sprintf("%q is not a domain name; write shop.example, without http:// and path", site))
	}
	return id, nil
}

// hostID returns the bare name of "hosts/web-1".
func hostID(name string) (string, error) {
	id, ok := strings.CutPrefix(name, hostsCollection)
	if !ok {
		return "", wrong("name", fmt.Sprintf("%q is not the name of a host; write hosts/web-1", name))
	}
	return id, checkHost("name", id)
}

func checkHost(field, host string) error {
	if err := identity.CheckName(host); err != nil {
		return wrong(field, err.Error())
	}
	return nil
}

// incidentName checks "incidents/<uuid>" and returns it.
func incidentName(name string) (string, error) {
	id, ok := strings.CutPrefix(name, incidentsCollection)
	if !ok || !isUUID(id) {
		return "", wrong("name", fmt.Sprintf("%q is not the name of an incident; write incidents/ and its uuid", name))
	}
	return name, nil
}

// actionID returns the bare id of "actions/<uuid>".
func actionID(name string) (string, error) {
	id, ok := strings.CutPrefix(name, actionsCollection)
	if !ok || !isUUID(id) {
		return "", wrong("name", fmt.Sprintf("%q is not the name of an action; write actions/ and its uuid", name))
	}
	return id, nil
}

func isUUID(s string) bool {
	parsed, err := uuid.Parse(s)
	return err == nil && parsed.String() == s
}

// line checks a text for people: one line, bounded, without control characters.
func line(field, text string, most int) error {
	if len(text) > most {
		return wrong(field, fmt.Sprintf("it has %d bytes, at most %d are allowed", len(text), most))
	}
	for _, r := range text {
		if r < ' ' || r == 0x7f {
			return wrong(field, "it holds a control character")
		}
	}
	return nil
}

// siteURL checks where a site is looked at: http or https, this site's own name.
func siteURL(site, text string) error {
	u, err := url.Parse(text)
	if err != nil || len(text) > 2048 || u.Scheme != "http" && u.Scheme != "https" || u.User != nil || u.Fragment != "" {
		return wrong("site.url", fmt.Sprintf("%q is not an http or https address", text))
	}
	if !strings.EqualFold(u.Hostname(), site) {
		return wrong("site.url", fmt.Sprintf("it asks for %q and not for %s", u.Hostname(), site))
	}
	return nil
}

// siteAddress checks an "ip:port".
func siteAddress(text string) error {
	if _, err := netip.ParseAddrPort(text); err != nil {
		return wrong("site.address", fmt.Sprintf("%q is not an IP address with a port; write 203.0.113.7:443", text))
	}
	return nil
}

// within checks a duration that may be missing.
func within(field string, d, least, most time.Duration) error {
	if d != 0 && (d < least || d > most) {
		return wrong(field, fmt.Sprintf("%s is not between %s and %s", d, least, most))
	}
	return nil
}
