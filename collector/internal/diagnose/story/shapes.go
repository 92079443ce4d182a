package story

import (
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// pair is two words: "failed/failed".
type pair struct{ first, second *string }

func (p pair) read(s string) error {
	*p.first, *p.second, _ = strings.Cut(s, "/")
	return nil
}

func (p pair) write() []string {
	return unless(*p.first == "" && *p.second == "", *p.first+"/"+*p.second)
}

// place is a file and a line: "/etc/nginx/nginx.conf:12".
type place struct {
	file *string
	line *uint32
}

func (p place) read(s string) error {
	file, line := cutLast(s, ":")
	n, err := strconv.ParseUint(line, 10, 32)
	*p.file, *p.line = file, uint32(n)
	return err
}

func (p place) write() []string {
	return unless(*p.file == "" && *p.line == 0, fmt.Sprintf("%s:%d", *p.file, *p.line))
}

// end is how a process ended: "exited/78", "killed/9", "dumped/11".
type end struct{ code, status *int }

var ends = []string{"none", "exited", "killed", "dumped"}

func (e end) read(s string) (err error) {
	code, status, _ := strings.Cut(s, "/")
	if *e.code = slices.Index(ends, code); *e.code < 0 {
		return fmt.Errorf("a process is %s", strings.Join(ends, ", "))
	}
	*e.status, err = strconv.Atoi(status)
	return err
}

func (e end) write() []string {
	if *e.code < 0 || *e.code >= len(ends) {
		return nil
	}
	return unless(*e.code == 0 && *e.status == 0, fmt.Sprintf("%s/%d", ends[*e.code], *e.status))
}

// sight is what a look saw: "502", "refused", "well", or both: "200/truncated".
type sight struct {
	status  *int
	failure *string
}

func (g sight) read(s string) error {
	if s == "well" {
		return nil
	}
	first, failure, both := strings.Cut(s, "/")
	status, err := strconv.Atoi(first)
	switch {
	case err != nil:
		*g.failure = s
	case both:
		*g.status, *g.failure = status, failure
	default:
		*g.status, *g.failure = status, usual(status)
	}
	return nil
}

func (g sight) write() []string {
	switch {
	case *g.status == 0 && *g.failure == "":
		return []string{"well"}
	case *g.status == 0:
		return []string{*g.failure}
	case *g.failure == usual(*g.status):
		return []string{strconv.Itoa(*g.status)}
	}
	return []string{fmt.Sprintf("%d/%s", *g.status, *g.failure)}
}

// usual is the failure class that a status alone makes.
func usual(status int) string {
	if status >= 500 {
		return fact.StatusError
	}
	return fact.WellAnswered
}

// listeners are told one by one: "0.0.0.0:443,tls,default,cert=/etc/ssl/shop.pem".
type listeners struct{ at *[]fact.Listener }

func (l listeners) read(s string) error {
	words := strings.Split(s, ",")
	listener := fact.Listener{
		Address: words[0], TLS: slices.Contains(words[1:], "tls"), Default: slices.Contains(words[1:], "default"),
	}
	for _, w := range words[1:] {
		if path, ok := strings.CutPrefix(w, "cert="); ok {
			listener.Certificate = path
		}
	}
	*l.at = append(*l.at, listener)
	return nil
}

func (l listeners) write() (told []string) {
	for _, listener := range *l.at {
		s := listener.Address
		if listener.TLS {
			s += ",tls"
		}
		if listener.Default {
			s += ",default"
		}
		if listener.Certificate != "" {
			s += ",cert=" + listener.Certificate
		}
		told = append(told, s)
	}
	return told
}

// routes are told one by one: `location > protocol > target > file:line > read=5s > connect=5s`; one that the configuration
// answers by itself has "return" for its protocol and the status for its target.
type routes struct{ at *[]fact.Route }

func (r routes) read(s string) error {
	words := strings.Split(s, " > ")
	if len(words) < 3 {
		return fmt.Errorf("a route is location > protocol > target > file:line")
	}
	route := fact.Route{Location: words[0], Protocol: words[1], Target: words[2]}
	if route.Protocol == "return" {
		status, err := strconv.ParseUint(route.Target, 10, 32)
		if err != nil {
			return err
		}
		route.Protocol, route.Target, route.Returns = "", "", uint32(status)
	}
	for _, w := range words[3:] {
		if err := readOfRoute(&route, w); err != nil {
			return err
		}
	}
	*r.at = append(*r.at, route)
	return nil
}

func (r routes) write() (told []string) {
	for _, route := range *r.at {
		words := []string{route.Location, route.Protocol, route.Target}
		if route.Returns != 0 {
			words[1], words[2] = "return", strconv.FormatUint(uint64(route.Returns), 10)
		}
		words = append(words, place{&route.File, &route.Line}.write()...)
		for name, limit := range map[string]time.Duration{"read": route.ReadTimeout, "connect": route.ConnectTimeout} {
			if limit > 0 {
				words = append(words, name+"="+limit.String())
			}
		}
		slices.Sort(words[3:])
		told = append(told, strings.Join(words, " > "))
	}
	return told
}

// readOfRoute reads what may follow a route's target: where it is set, and its limits.
func readOfRoute(route *fact.Route, word string) (err error) {
	if limit, ok := strings.CutPrefix(word, "read="); ok {
		return (span{&route.ReadTimeout}).read(limit)
	}
	if limit, ok := strings.CutPrefix(word, "connect="); ok {
		return (span{&route.ConnectTimeout}).read(limit)
	}
	return (place{&route.File, &route.Line}).read(word)
}

// nameAnswers are told one by one: "ns1.example,auth,ok,192.0.2.10+192.0.2.11,ttl=1h,serial=7".
type nameAnswers struct{ at *[]fact.NameAnswer }

func (n nameAnswers) read(s string) (err error) {
	words := strings.Split(s, ",")
	answer := fact.NameAnswer{Server: words[0]}
	for _, w := range words[1:] {
		name, value, named := strings.Cut(w, "=")
		switch {
		case w == "auth":
			answer.Authoritative = true
		case named && name == "ttl":
			err = (span{&answer.TTL}).read(value)
		case named && name == "serial":
			err = (number[uint32]{&answer.Serial}).read(value)
		case answer.Answer == "":
			answer.Answer = w
		default:
			answer.Addresses, err = addresses(w)
		}
		if err != nil {
			return err
		}
	}
	*n.at = append(*n.at, answer)
	return nil
}

func addresses(s string) (all []netip.Addr, err error) {
	for word := range strings.SplitSeq(s, "+") {
		address, err := netip.ParseAddr(word)
		if err != nil {
			return nil, err
		}
		all = append(all, address)
	}
	return all, nil
}

func (n nameAnswers) write() (told []string) {
	for _, a := range *n.at {
		words := []string{a.Server}
		if a.Authoritative {
			words = append(words, "auth")
		}
		words = append(words, a.Answer)
		var all []string
		for _, address := range a.Addresses {
			all = append(all, address.String())
		}
		if len(all) > 0 {
			words = append(words, strings.Join(all, "+"))
		}
		if a.TTL > 0 {
			words = append(words, "ttl="+a.TTL.String())
		}
		if a.Serial > 0 {
			words = append(words, fmt.Sprintf("serial=%d", a.Serial))
		}
		told = append(told, strings.Join(words, ","))
	}
	return told
}
