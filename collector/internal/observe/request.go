package observe

import (
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Why a look is made.
const (
	Scheduled = "scheduled"
	Word      = "word"    // the host said that something died
	Confirm   = "confirm" // a look failed: is it a blip?
	Verify    = "verify"  // something was repaired: did it help?
	Asked     = "asked"   // a person or a tool asked
)

// Request asks for one look.
type Request struct {
	Site    string
	Host    string         // the host that is blamed or praised, empty when none is known
	URL     string         // http or https; its name goes into Host and SNI
	Address netip.AddrPort // where to connect; zero: ask DNS
	Direct  bool           // the address is registered for a host, whatever DNS says
	Purpose string         // one of the constants above
	Token   bool           // add a unique query, so that the host can say whether the look arrived
	Timeout time.Duration  // of the whole look, 0 for the prober's own
	Expect  int            // status that is well, 0 for any that is not a failure
}

// maxURL bounds a URL, in bytes.
const maxURL = 2048

// parse checks the URL. A name that a host claims goes into a request's head, so nothing but a plain name may pass.
func (r Request) parse() (*url.URL, error) {
	if len(r.URL) > maxURL {
		return nil, fmt.Errorf("look at %.64q…: the URL is over %d bytes", r.URL, maxURL)
	}
	u, err := url.Parse(r.URL)
	if err != nil {
		return nil, fmt.Errorf("look at %.64q: it is no URL", r.URL)
	}
	if err := check(u); err != nil {
		return nil, fmt.Errorf("look at %.64q: %w", r.URL, err)
	}
	return u, nil
}

func check(u *url.URL) error {
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return errors.New("only http and https are looked at")
	case u.User != nil:
		return errors.New("a URL with a password is not looked at")
	case !plainName(u.Hostname()):
		return errors.New("its name is not a plain host name (write an international name as xn--…)")
	}
	if port := u.Port(); port != "" {
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			return errors.New("its port is not 1 to 65535")
		}
	}
	return nil
}

// plainName reports whether a name can stand in a request's head: letters, digits, dots, hyphens and underscores, or an
// address.
func plainName(name string) bool {
	if _, err := netip.ParseAddr(name); err == nil {
		return !strings.Contains(name, "%")
	}
	if name == "" || len(name) > 253 {
		return false
	}
	for _, c := range []byte(name) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !letter && c != '.' && c != '-' && c != '_' {
			return false
		}
	}
	return true
}

// portOf returns a URL's port, given or of its scheme.
func portOf(u *url.URL) uint16 {
	if n, err := strconv.ParseUint(u.Port(), 10, 16); err == nil {
		return uint16(n)
	}
	if u.Scheme == "https" {
		return 443
	}
	return 80
}

// place is where the hops of a look connect. The address never changes within a look; its port follows the URL's, but
// where the first URL's port is published at another one, that one stands for it.
type place struct {
	address netip.Addr
	port    uint16 // in the first URL
	at      uint16 // and where it is published
}

func pin(u *url.URL, address netip.AddrPort) place {
	port := portOf(u)
	if address.Port() == 0 {
		return place{address.Addr(), port, port}
	}
	return place{address.Addr(), port, address.Port()}
}

func (p place) portFor(u *url.URL) uint16 {
	if port := portOf(u); port != p.port {
		return port
	}
	return p.at
}
