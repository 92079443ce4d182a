package story

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

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

// listeners are told one by one: "0.0.0.0:443,tls,default".
type listeners struct{ at *[]fact.Listener }

func (l listeners) read(s string) error {
	words := strings.Split(s, ",")
	*l.at = append(*l.at, fact.Listener{
		Address: words[0], TLS: slices.Contains(words[1:], "tls"), Default: slices.Contains(words[1:], "default"),
	})
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
		told = append(told, s)
	}
	return told
}

// routes are told one by one: `location > protocol > target > file:line`.
type routes struct{ at *[]fact.Route }

func (r routes) read(s string) error {
	words := strings.Split(s, " > ")
	if len(words) < 3 {
		return fmt.Errorf("a route is location > protocol > target > file:line")
	}
	route := fact.Route{Location: words[0], Protocol: words[1], Target: words[2]}
	if len(words) > 3 {
		if err := (place{&route.File, &route.Line}).read(words[3]); err != nil {
			return err
		}
	}
	*r.at = append(*r.at, route)
	return nil
}

func (r routes) write() (told []string) {
	for _, route := range *r.at {
		words := []string{route.Location, route.Protocol, route.Target}
		words = append(words, place{&route.File, &route.Line}.write()...)
		told = append(told, strings.Join(words, " > "))
	}
	return told
}
